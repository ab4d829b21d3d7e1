//! A cookie jar for one host, with the rules a browser keeps on its good days.
//!
//! Never: refuse a `Secure` cookie over plain HTTP: browsers count loopback as secure, and tests run there.

/// One cookie as the server set it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cookie {
    pub name: String,
    pub value: String,
    pub path: String,
    pub secure: bool,
    pub http_only: bool,
    /// `Strict`, `Lax`, `None`, or "" when the server did not say.
    pub same_site: String,
    /// Seconds it is kept; `None` until the browser closes.
    pub max_age: Option<i64>,
}

/// The cookies of one browser.
#[derive(Default)]
pub struct Jar(Vec<Cookie>);

impl Jar {
    /// Every cookie held.
    pub fn all(&self) -> Vec<Cookie> {
        self.0.clone()
    }

    /// The `Cookie` header for a path; "" when there is nothing to send.
    pub fn header(&self, path: &str) -> String {
        let fitting = self.0.iter().filter(|cookie| covers(&cookie.path, path));
        let pairs: Vec<String> =
            fitting.map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect();
        pairs.join("; ")
    }

    /// Takes one `Set-Cookie` line in: a new value, or the removal that `Max-Age=0` or a date in 1970 asks for.
    ///
    /// Panics on what a browser would silently drop, because a test should hear of that.
    pub fn keep(&mut self, line: &str) {
        let (cookie, forget) = parse(line);
        if cookie.name.starts_with("__Host-") {
            let domain = line.to_lowercase().contains("domain=");
            assert!(
                cookie.secure && cookie.path == "/" && !domain,
                "a browser would drop this cookie: __Host- needs Secure, Path=/ and no Domain: {line}"
            );
        }
        assert!(
            cookie.secure || !cookie.name.starts_with("__Secure-"),
            "a browser would drop this cookie: __Secure- needs Secure: {line}"
        );
        self.0.retain(|held| held.name != cookie.name || held.path != cookie.path);
        if !forget {
            self.0.push(cookie);
        }
    }
}

fn parse(line: &str) -> (Cookie, bool) {
    let mut parts = line.split(';').map(str::trim);
    let pair = parts.next().unwrap_or_default();
    let (name, value) =
        pair.split_once('=').unwrap_or_else(|| panic!("a cookie without a name: {line}"));
    let mut cookie = Cookie {
        name: name.to_owned(),
        value: value.to_owned(),
        path: "/".to_owned(),
        secure: false,
        http_only: false,
        same_site: String::new(),
        max_age: None,
    };
    let mut forget = false;
    for part in parts {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        match key.to_lowercase().as_str() {
            "path" => cookie.path = value.to_owned(),
            "secure" => cookie.secure = true,
            "httponly" => cookie.http_only = true,
            "samesite" => cookie.same_site = value.to_owned(),
            "max-age" => {
                cookie.max_age = value.parse().ok();
                forget |= cookie.max_age.is_some_and(|seconds| seconds <= 0);
            }
            "expires" => forget |= value.contains("1970"),
            _ => {}
        }
    }
    (cookie, forget)
}

/// RFC 6265 §5.1.4: `/desk` covers `/desk` and `/desk/queue`, not `/desktop`.
fn covers(cookie_path: &str, path: &str) -> bool {
    path.strip_prefix(cookie_path)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || cookie_path.ends_with('/'))
}
