//! Posts to an address that somebody typed: over checked network addresses only, without
//! following where it is led, within a time, reading next to nothing.
//!
//! The name is looked up once, each address it stands for is checked, and the connection
//! goes to one of those; so a name cannot stand for another address a moment later.
//!
//! Never: a proxy of the environment, a cookie, a redirect.

use crate::config::{Config, Mode};
use crate::domain::webhook;
use std::io;
use std::time::Duration;
use ureq::Agent;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// Bytes of an answer that are read, for the desk to show.
const MOST_READ: u64 = 300;

/// Sends messages.
pub struct Client {
    agent: Agent,
    may_be_http: bool,
    may_be_private: bool,
}

impl Client {
    /// As the settings say.
    pub fn new(config: &Config) -> Client {
        let may_be_private = config.webhooks.may_be_private();
        let settings = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(config.webhooks.timeout_seconds)))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .max_idle_connections(0)
            .user_agent(concat!("pqt/", env!("CARGO_PKG_VERSION")))
            .build();
        let resolver = Checked { inner: DefaultResolver::default(), may_be_private };
        Client {
            agent: Agent::with_parts(settings, DefaultConnector::default(), resolver),
            may_be_http: config.server.mode == Mode::Development,
            may_be_private,
        }
    }

    /// Posts JSON.
    ///
    /// # Errors
    /// A short sentence for the desk: what the way there or the other program said.
    pub fn post(&self, url: &str, headers: &[(&str, String)], payload: &str) -> Result<(), String> {
        webhook::address(url, self.may_be_http, self.may_be_private)
            .map_err(|why| format!("the address is refused: {}", why.code()))?;
        let mut request = self.agent.post(url).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let mut response = request.send(payload).map_err(|why| why.to_string())?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let said = response.body_mut().with_config().limit(MOST_READ).read_to_string();
        let said = said.unwrap_or_default().chars().filter(|c| !c.is_control()).collect::<String>();
        Err(format!("HTTP {} {said}", status.as_u16()).trim().to_owned())
    }
}

/// Looks names up, and refuses those that stand for anything but the public internet.
#[derive(Debug)]
struct Checked {
    inner: DefaultResolver,
    may_be_private: bool,
}

impl Resolver for Checked {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        // One private address among others is a trick, not a mistake.
        if !self.may_be_private && !found.iter().all(|to| webhook::is_public(to.ip())) {
            let refused = "the name stands for an address that is not public";
            return Err(ureq::Error::Io(io::Error::new(io::ErrorKind::PermissionDenied, refused)));
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ureq::Timeout;

    fn looked_up(address: &str, may_be_private: bool) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let resolver = Checked { inner: DefaultResolver::default(), may_be_private };
        let uri: Uri = address.parse().unwrap();
        let timeout = NextTimeout {
            after: Duration::from_secs(5).into(),
            reason: Timeout::Resolve,
            per_read: None,
            per_write: None,
        };
        resolver.resolve(&uri, &Agent::config_builder().build(), timeout)
    }

    #[test]
    fn a_name_that_stands_for_this_computer_is_refused() {
        for address in ["http://localhost:80/", "http://127.0.0.1/", "http://[::1]:8080/"] {
            let why = looked_up(address, false).unwrap_err().to_string();
            assert!(why.contains("not public"), "{address}: {why}");
            assert!(looked_up(address, true).is_ok(), "{address}");
        }
        assert!(looked_up("http://93.184.216.34/", false).is_ok());
    }
}
