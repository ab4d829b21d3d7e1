//! A request built by hand: what a script, a hostile site or a mail scanner sends.
//!
//! Never: add a header on its own that makes the request look honest; only the cookies ride along, as they would.

use ureq::http;
use url::{Url, form_urlencoded};

use super::{Browser, Outgoing, Page};

/// A request in the making; [`Raw::send`] sends it and follows no redirect.
#[must_use = "nothing is sent before send()"]
pub struct Raw {
    browser: Browser,
    outgoing: Outgoing,
    fields: Vec<(String, String)>,
    with_cookies: bool,
}

impl Raw {
    pub(super) fn new(browser: Browser, method: &str, url: Url) -> Self {
        let method = http::Method::from_bytes(method.as_bytes())
            .unwrap_or_else(|_| panic!("\"{method}\" is not an HTTP method"));
        let outgoing = Outgoing { method, url, headers: Vec::new(), body: None };
        Self { browser, outgoing, fields: Vec::new(), with_cookies: true }
    }

    /// One header more.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.outgoing.header(name, value);
        self
    }

    /// The headers of a form on this very site, as an honest browser sends them.
    pub fn same_origin(self) -> Self {
        let origin = self.outgoing.url.origin().ascii_serialization();
        self.header("origin", &origin)
            .header("sec-fetch-site", "same-origin")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
    }

    /// The headers of a form on another site (`https://evil.example`), whose browser still sends our cookies.
    pub fn cross_site(self, origin: &str) -> Self {
        self.header("origin", origin)
            .header("sec-fetch-site", "cross-site")
            .header("sec-fetch-mode", "navigate")
            .header("sec-fetch-dest", "document")
    }

    /// Leaves the cookies at home.
    pub fn without_cookies(mut self) -> Self {
        self.with_cookies = false;
        self
    }

    /// One form field more; the body becomes `application/x-www-form-urlencoded`.
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The body as it is, with its content type.
    pub fn body(mut self, kind: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.outgoing.body = Some(bytes.into());
        self.header("content-type", kind)
    }

    /// Sends it and gives the answer, a redirect included.
    pub fn send(mut self) -> Page {
        if !self.fields.is_empty() {
            assert!(self.outgoing.body.is_none(), "either fields or a body");
            let body = encode(&self.fields);
            self = self.body("application/x-www-form-urlencoded", body);
        }
        let takes_body = matches!(self.outgoing.method.as_str(), "POST" | "PUT" | "PATCH");
        if takes_body && self.outgoing.body.is_none() {
            self.outgoing.body = Some(Vec::new());
        }
        self.browser.send(&self.outgoing, self.with_cookies)
    }
}

/// Fields as the body or the query of a form.
pub(super) fn encode(fields: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
