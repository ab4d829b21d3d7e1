//! A person's browser without JavaScript, over real HTTP: it fetches pages, keeps cookies, fills the served form.
//!
//! Never: know a path or a field of ours; follow a redirect to another host; accept a cookie a browser would refuse.
//!
//! ```ignore
//! let doreen = Browser::new(&server.base());
//! let sent = doreen.get("/ask").form("/ask").fill("text", "Why are the buses late?").submit();
//! sent.must_have("Check your e-mail");
//! ```

mod cookies;
mod fields;
mod form;
mod page;
mod raw;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ureq::http;
use url::Url;

pub use cookies::Cookie;
pub use form::Form;
pub use page::{Link, Page};
pub use raw::Raw;

use cookies::Jar;

/// One person's browser: its own cookies, its own connections. Clones share both.
#[derive(Clone)]
pub struct Browser(Arc<Inner>);

struct Inner {
    base: Url,
    agent: ureq::Agent,
    jar: Mutex<Jar>,
    language: String,
}

/// One request, complete but for the cookies.
struct Outgoing {
    method: http::Method,
    url: Url,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
}

/// Browsers give up after about as many.
const MOST_REDIRECTS: usize = 10;

impl Browser {
    /// A browser with nothing in it, for the server at `base` (`http://127.0.0.1:1234`), preferring British English.
    pub fn new(base: &str) -> Self {
        Self::speaking(base, "en-GB,en;q=0.9")
    }

    /// The same with another `Accept-Language`.
    pub fn speaking(base: &str, language: &str) -> Self {
        let base = Url::parse(base)
            .unwrap_or_else(|cause| panic!("\"{base}\" is not the address of a server: {cause}"));
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .new_agent();
        Self(Arc::new(Inner { base, agent, jar: Mutex::default(), language: language.to_owned() }))
    }

    /// Types an address: a path here (`/ask?lang=cy`), or a whole address such as a link in a mail.
    /// Redirects are followed.
    pub fn get(&self, path: &str) -> Page {
        let url = self.absolute(path);
        self.navigate(http::Method::GET, url, None, "none")
    }

    /// A request built by hand, for what no honest browser sends. Redirects are not followed.
    pub fn raw(&self, method: &str, path: &str) -> Raw {
        Raw::new(self.clone(), method, self.absolute(path))
    }

    /// The cookies it holds now.
    pub fn cookies(&self) -> Vec<Cookie> {
        self.jar().all()
    }

    /// Takes a cookie that a test made behind the pages.
    pub fn take_cookie(&self, name: &str, value: &str) {
        self.jar().keep(&format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax"));
    }

    /// Forgets every cookie: the same person on another device.
    pub fn forget_cookies(&self) {
        *self.jar() = Jar::default();
    }

    fn absolute(&self, path: &str) -> Url {
        let base = &self.0.base;
        base.join(path).unwrap_or_else(|cause| panic!("\"{path}\" cannot be opened: {cause}"))
    }

    fn jar(&self) -> MutexGuard<'_, Jar> {
        let jar = self.0.jar.lock();
        jar.expect("no thread panics while it holds the cookies")
    }

    /// What following a link, typing an address and sending a form have in common. `form` is content type and body.
    fn navigate(
        &self,
        method: http::Method,
        url: Url,
        form: Option<(&str, Vec<u8>)>,
        site: &str,
    ) -> Page {
        let mut outgoing = self.navigation(method, url, site);
        if let Some((kind, body)) = form {
            outgoing.header("content-type", kind);
            outgoing.body = Some(body);
        }
        for _ in 0..MOST_REDIRECTS {
            let page = self.send(&outgoing, true);
            let next = match (page.status, page.header("location")) {
                (301 | 302 | 303 | 307 | 308, Some(location)) => page.url.join(location),
                _ => return page,
            };
            let next = next.unwrap_or_else(|cause| panic!("a redirect leads nowhere: {cause}"));
            if next.origin() != self.0.base.origin() {
                return page;
            }
            if matches!(page.status, 307 | 308) {
                outgoing.url = next;
            } else {
                outgoing = self.navigation(http::Method::GET, next, site);
            }
        }
        panic!("{} redirects without end", outgoing.url);
    }

    fn navigation(&self, method: http::Method, url: Url, site: &str) -> Outgoing {
        let mut outgoing = Outgoing { method, url, headers: Vec::new(), body: None };
        outgoing.header("user-agent", "Mozilla/5.0 (pqt test)");
        outgoing.header("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        outgoing.header("accept-language", &self.0.language);
        outgoing.header("sec-fetch-site", site);
        outgoing.header("sec-fetch-mode", "navigate");
        outgoing.header("sec-fetch-dest", "document");
        outgoing.header("sec-fetch-user", "?1");
        if outgoing.method != http::Method::GET {
            outgoing.header("origin", &self.0.base.origin().ascii_serialization());
        }
        outgoing
    }

    /// Sends one request and keeps the cookies that come back.
    fn send(&self, outgoing: &Outgoing, with_cookies: bool) -> Page {
        let Outgoing { method, url, headers, body } = outgoing;
        let mut request = http::Request::builder().method(method.clone()).uri(url.as_str());
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let cookies = self.jar().header(url.path());
        if with_cookies && !cookies.is_empty() {
            request = request.header("cookie", cookies);
        }
        let sent = match body {
            Some(body) => self.run(request.body(body)),
            None => self.run(request.body(())),
        };
        let response = sent.unwrap_or_else(|cause| panic!("{method} {url} got no answer: {cause}"));
        let page = Page::read(self.clone(), url.clone(), response);
        let mut jar = self.jar();
        for line in page.headers_named("set-cookie") {
            jar.keep(line);
        }
        drop(jar);
        page
    }

    fn run(
        &self,
        request: http::Result<http::Request<impl ureq::AsSendBody>>,
    ) -> Result<http::Response<ureq::Body>, ureq::Error> {
        self.0.agent.run(request?)
    }
}

impl Outgoing {
    fn header(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}
