//! A form as it was served: its fields with their defaults, filled and sent as a browser does it.
//!
//! Never: send a field the page did not serve, unless by [`Form::tamper`]; let a person type into a hidden field.

use scraper::{ElementRef, Html};
use ureq::http;
use url::Url;

use super::fields::{Field, Kind, fields_of};
use super::raw::encode;
use super::{Browser, Page};

/// A form of one page, ready to be filled and sent.
#[derive(Clone)]
#[must_use = "nothing is sent before submit() or press()"]
pub struct Form {
    browser: Browser,
    action: Url,
    get: bool,
    multipart: bool,
    fields: Vec<Field>,
    /// Name of the control, name of the file, its bytes.
    files: Vec<(String, String, Vec<u8>)>,
}

impl Form {
    pub(super) fn read(browser: &Browser, page: &Url, html: &Html, form: ElementRef<'_>) -> Self {
        let action = form.attr("action").unwrap_or_default();
        let multipart = form.attr("enctype") == Some("multipart/form-data");
        Self {
            browser: browser.clone(),
            action: page.join(action).unwrap_or_else(|cause| {
                panic!("the form on {page} posts to \"{action}\", which leads nowhere: {cause}")
            }),
            get: !form.attr("method").unwrap_or("get").eq_ignore_ascii_case("post"),
            multipart,
            files: Vec::new(),
            fields: fields_of(html, form),
        }
    }

    /// Where it posts to, path and query.
    pub fn action(&self) -> String {
        let query = self.action.query();
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        format!("{}{query}", self.action.path())
    }

    /// The names of everything in it, each once, in order.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for field in &self.fields {
            if !names.contains(&field.name.as_str()) {
                names.push(&field.name);
            }
        }
        names
    }

    /// The values of everything that can be chosen under a name, in order.
    pub fn options(&self, name: &str) -> Vec<String> {
        let is_option =
            |field: &&Field| field.name == name && matches!(field.kind, Kind::Radio | Kind::Choice);
        self.fields.iter().filter(is_option).map(|field| field.value.clone()).collect()
    }

    /// What the form would send for a name now: the served default, or what was filled.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut named = self.fields.iter().filter(|field| field.name == name);
        let sent = named.find(|field| field.on && field.kind != Kind::Button);
        sent.map(|field| field.value.as_str())
    }

    /// Types into a text field or a text area, replacing what stood there.
    #[track_caller]
    pub fn fill(mut self, name: &str, text: &str) -> Self {
        let at =
            self.find("text field", name, |field| matches!(field.kind, Kind::Text | Kind::Lines));
        if let Some(max) = self.fields[at].max {
            let typed = text.encode_utf16().count();
            assert!(typed <= max, "a browser would cut \"{name}\" at {max} of {typed} characters");
        }
        self.fields[at].value = text.to_owned();
        self
    }

    /// Chooses a file, or one more of several.
    pub fn attach(mut self, name: &str, file_name: &str, bytes: &[u8]) -> Self {
        assert!(self.multipart, "{} sends no files", self.action);
        self.files.push((name.to_owned(), file_name.to_owned(), bytes.to_vec()));
        self
    }

    /// Picks a radio button or an option, by its value or by the words beside it.
    #[track_caller]
    pub fn choose(mut self, name: &str, value_or_label: &str) -> Self {
        let what = format!("choice \"{value_or_label}\" of");
        let at = self.find(&what, name, |field| {
            matches!(field.kind, Kind::Radio | Kind::Choice) && field.is(value_or_label)
        });
        let others = self.fields.iter_mut().filter(|field| field.name == name);
        others.for_each(|field| field.on = false);
        self.fields[at].on = true;
        self
    }

    /// Ticks the only box of that name.
    #[track_caller]
    pub fn check(self, name: &str) -> Self {
        self.tick(name, None, true)
    }

    /// Ticks one of several boxes of that name, by its value or by the words beside it.
    #[track_caller]
    pub fn check_one(self, name: &str, value_or_label: &str) -> Self {
        self.tick(name, Some(value_or_label), true)
    }

    /// Takes the tick off the only box of that name.
    #[track_caller]
    pub fn uncheck(self, name: &str) -> Self {
        self.tick(name, None, false)
    }

    /// Puts a value there that no person could: changes a hidden field, or adds one that was not served.
    pub fn tamper(mut self, name: &str, value: &str) -> Self {
        self.fields.retain(|field| field.name != name);
        self.fields.push(Field {
            name: name.to_owned(),
            kind: Kind::Hidden,
            value: value.to_owned(),
            label: String::new(),
            on: true,
            max: None,
            form_action: None,
        });
        self
    }

    /// Sends it as the Enter key does: by its first button, if it has one. Redirects are followed.
    pub fn submit(self) -> Page {
        let first = self.fields.iter().position(|field| field.kind == Kind::Button);
        self.send(first)
    }

    /// Sends it by the button with these words (or this value, or this name).
    #[track_caller]
    pub fn press(self, words: &str) -> Page {
        let at = self.fields.iter().position(|field| {
            field.kind == Kind::Button && (field.is(words) || field.name == words)
        });
        if at.is_none() {
            panic!("{} has no button \"{words}\"; it has {}", self.action, self.listing());
        }
        self.send(at)
    }

    /// Sends it to another address of ours without a button, as a script of the page may.
    pub fn post_to(mut self, path: &str) -> Page {
        self.action = self.action.join(path).expect("the path is an address");
        self.send(None)
    }

    pub(super) fn goes_to(&self, path: &str) -> bool {
        self.action.path() == path || self.action() == path
    }

    fn send(self, button: Option<usize>) -> Page {
        let sent = self.fields.iter().enumerate().filter(|(at, field)| {
            let pressed = Some(*at) == button;
            !field.name.is_empty() && field.on && (field.kind != Kind::Button || pressed)
        });
        let pairs = sent.map(|(_, field)| (field.name.clone(), with_crlf(&field.value)));
        let pairs = pairs.collect::<Vec<_>>();
        if self.multipart {
            let kind = format!("multipart/form-data; boundary={BOUNDARY}");
            let form = (kind.as_str(), multipart(&pairs, &self.files));
            let url = self.action.clone();
            return self.browser.navigate(http::Method::POST, url, Some(form), "same-origin");
        }
        let body = encode(&pairs);
        let mut url = self.action.clone();
        if let Some(other) = button.and_then(|at| self.fields[at].form_action.as_ref()) {
            url = url.join(other).expect("the button's formaction is an address");
        }
        if self.get {
            url.set_query(Some(&body));
            return self.browser.navigate(http::Method::GET, url, None, "same-origin");
        }
        let form = ("application/x-www-form-urlencoded", body.into_bytes());
        self.browser.navigate(http::Method::POST, url, Some(form), "same-origin")
    }

    #[track_caller]
    fn tick(mut self, name: &str, value: Option<&str>, on: bool) -> Self {
        let fits =
            |field: &Field| field.kind == Kind::Tick && value.is_none_or(|value| field.is(value));
        let at = self.find("box", name, fits);
        let boxes = self.fields.iter().filter(|field| field.name == name && fits(field));
        let count = boxes.count();
        assert!(count == 1, "there are {count} boxes \"{name}\"; say which");
        self.fields[at].on = on;
        self
    }

    #[track_caller]
    fn find(&self, what: &str, name: &str, fits: impl Fn(&Field) -> bool) -> usize {
        let at = self.fields.iter().position(|field| field.name == name && fits(field));
        at.unwrap_or_else(|| {
            let (form, listing) = (self.action(), self.listing());
            panic!("the form for {form} has no {what} \"{name}\"; it has {listing}")
        })
    }

    fn listing(&self) -> String {
        let fields = self.fields.iter().map(|field| {
            let Field { name, kind, value, label, on, .. } = field;
            let off = if *on { "" } else { " (off)" };
            format!("\n  {kind:?} {name} = {value:?} {label:?}{off}")
        });
        fields.collect()
    }
}

const BOUNDARY: &str = "----pqt-test-form";

/// Fields, then files, as browsers send a form that uploads.
fn multipart(fields: &[(String, String)], files: &[(String, String, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(value.as_bytes());
        body.extend_from_slice(b"\r\n");
    }
    for (name, file, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// Browsers send every line break as CR LF.
fn with_crlf(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\n', "\r\n")
}
