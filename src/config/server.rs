//! `[server]`: where the service listens, what it is called from outside, how it stops.
//!
//! Never: opens a socket.

use super::error::Problem;
use super::network::Network;
use super::rule::Rule;
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, SocketAddr};
use url::{Host, Url};

/// Whether the service is being tried out or serves the public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// On one's own machine: plain HTTP and mail in a folder will do.
    Development,
    /// For the public: HTTPS and real mail are demanded.
    Production,
}

/// The `[server]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerSettings {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// What people type to reach the service; scheme and host only. Links in mail start with it.
    pub public_url: Url,
    /// Development or production.
    pub mode: Mode,
    /// Worker threads; 0 is one for each processor.
    pub workers: u16,
    /// Seconds that requests under way may take to end when the service stops.
    pub shutdown_seconds: u64,
    /// Proxies whose `X-Forwarded-For` is believed; empty: nobody's is.
    pub trusted_proxies: Vec<Network>,
    /// Seconds until the request line and headers must have arrived.
    pub header_seconds: u64,
    /// Seconds until the whole body must have arrived.
    pub body_seconds: u64,
    /// Largest body that is read, in KiB.
    pub body_limit_kib: u32,
}

impl ServerSettings {
    /// Whether only this machine can reach the service.
    pub fn is_loopback(&self) -> bool {
        self.listen.ip().is_loopback()
    }
}

pub(super) const RULES: &[(&str, Rule)] = &[
    (
        "server.listen",
        Rule::Text("an address and a port, such as \"127.0.0.1:8080\" or \"[::]:8080\"", |text| {
            text.parse::<SocketAddr>().is_ok()
        }),
    ),
    (
        "server.public_url",
        Rule::Text(
            "the address people type, such as \"https://questions.example.org\", with nothing after the host",
            is_origin,
        ),
    ),
    ("server.mode", Rule::OneOf(&["development", "production"])),
    ("server.workers", Rule::Whole(0, 256, "worker threads; 0 is one for each processor")),
    ("server.shutdown_seconds", Rule::Whole(1, 300, "seconds")),
    (
        "server.trusted_proxies",
        Rule::List("a list of addresses such as [\"10.0.0.7\", \"10.1.0.0/16\"]", |parts| {
            parts.iter().all(|part| part.parse::<Network>().is_ok())
        }),
    ),
    ("server.header_seconds", Rule::Whole(1, 60, "seconds")),
    ("server.body_seconds", Rule::Whole(1, 300, "seconds")),
    ("server.body_limit_kib", Rule::Whole(16, 10_240, "KiB")),
];

/// Scheme, host and perhaps a port: no path, query, name or password.
fn is_origin(text: &str) -> bool {
    Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

/// In production the service must be reachable over HTTPS under a name that others can reach.
pub(super) fn check(server: &ServerSettings, problems: &mut Vec<Problem>) {
    if server.mode == Mode::Development {
        return;
    }
    if server.public_url.scheme() != "https" {
        problems.push(Problem::together(format!(
            "In production `server.public_url` must start with https://, and it is \"{}\".",
            server.public_url
        )));
    }
    let only_here = match server.public_url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => is_only_here(address.into()),
        Some(Host::Ipv6(address)) => is_only_here(address.into()),
        None => true,
    };
    if only_here {
        problems.push(Problem::together(format!(
            "In production `server.public_url` must name a host that others can reach, and it is \"{}\".",
            server.public_url
        )));
    }
}

fn is_only_here(address: IpAddr) -> bool {
    address.is_loopback() || address.is_unspecified()
}
