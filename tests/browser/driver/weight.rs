//! What a first visit costs: requests, bytes over the wire, other hosts, cookies, stored things.
//!
//! Never: trust the page's own account (Resource Timing hides other hosts' sizes); the browser's network log is read.

use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};
use url::Url;

use super::Window;

/// One thing that the page had the browser fetch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub url: String,
    /// `Document`, `Stylesheet`, `Script`, `Image`, `Font` …
    pub kind: String,
    /// Bytes as they came, compressed, the answer's headers included.
    pub bytes: u64,
}

/// Everything a first visit brought.
#[derive(Debug, Clone)]
pub struct Visit {
    pub requests: Vec<Request>,
    /// Names of the cookies set.
    pub cookies: Vec<String>,
    /// Keys in `localStorage` and `sessionStorage`.
    pub stored: Vec<String>,
    origin: String,
}

impl Window {
    /// Opens an address with nothing cached and no cookies, and weighs what came.
    pub fn first_visit(&self, url: &str) -> Visit {
        self.developer_tools("Network.clearBrowserCache", json!({}));
        self.developer_tools("Network.clearBrowserCookies", json!({}));
        self.network_log();
        self.go(url);
        // A script may fetch more once the page has loaded; there is no sign for "nothing further".
        sleep(Duration::from_millis(500));
        let cookies = self.developer_tools("Network.getAllCookies", json!({}));
        let stored = self
            .run("return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]", vec![]);
        Visit {
            requests: requests(&self.network_log()),
            cookies: texts(&cookies["cookies"], |cookie| &cookie["name"]),
            stored: texts(&stored, |key| key),
            origin: origin(url),
        }
    }
}

impl Visit {
    /// Bytes over the wire in all.
    pub fn bytes(&self) -> u64 {
        self.requests.iter().map(|request| request.bytes).sum()
    }

    /// Bytes over the wire of one kind, such as `Script`.
    pub fn bytes_of(&self, kind: &str) -> u64 {
        let of_kind = self.requests.iter().filter(|request| request.kind == kind);
        of_kind.map(|request| request.bytes).sum()
    }

    /// Addresses asked for on any other host.
    pub fn elsewhere(&self) -> Vec<&str> {
        let urls = self.requests.iter().map(|request| request.url.as_str());
        urls.filter(|url| origin(url) != self.origin).collect()
    }
}

fn origin(url: &str) -> String {
    Url::parse(url).map_or(String::new(), |url| url.origin().ascii_serialization())
}

fn texts<'a>(list: &'a Value, text: impl Fn(&'a Value) -> &'a Value) -> Vec<String> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    let found = list.iter().filter_map(|one| text(one).as_str());
    found.map(str::to_owned).collect()
}

/// Joins the log's events by request. A redirect is one request under one number; only its last address counts.
fn requests(log: &Value) -> Vec<Request> {
    let mut found: BTreeMap<String, Request> = BTreeMap::new();
    for entry in log.as_array().map(Vec::as_slice).unwrap_or_default() {
        let message = entry["message"].as_str().unwrap_or_default();
        let event: Value = serde_json::from_str(message).unwrap_or_default();
        let (method, event) = (&event["message"]["method"], &event["message"]["params"]);
        let number = event["requestId"].as_str().unwrap_or_default().to_owned();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match method.as_str().unwrap_or_default() {
            "Network.requestWillBeSent" => {
                let (url, kind) = (text(&event["request"]["url"]), text(&event["type"]));
                if url.starts_with("http") {
                    let bytes = 0;
                    found.insert(number, Request { url, kind, bytes });
                }
            }
            "Network.loadingFinished" => {
                if let Some(request) = found.get_mut(&number) {
                    request.bytes = event["encodedDataLength"].as_f64().unwrap_or(0.0) as u64;
                }
            }
            _ => {}
        }
    }
    found.into_values().collect()
}
