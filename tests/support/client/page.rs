//! A page as it was served, read the way a person reads it: sentences, links, forms, the error summary.
//!
//! Never: compare markup; a test that needs it says so with [`Page::select`].

use scraper::{ElementRef, Html, Node, Selector};
use ureq::http;
use url::Url;

use super::{Browser, Form};

/// The answer to one request, after the redirects.
pub struct Page {
    pub status: u16,
    /// Names in lower case, in the order they came.
    pub headers: Vec<(String, String)>,
    pub url: Url,
    /// The body as text, whatever it is.
    pub html: String,
    /// The body as it came, for downloads.
    pub bytes: Vec<u8>,
    browser: Browser,
}

/// A link a person can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub text: String,
    pub href: String,
}

impl Page {
    pub(super) fn read(
        browser: Browser,
        url: Url,
        mut response: http::Response<ureq::Body>,
    ) -> Self {
        let headers = response.headers().iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            (name.as_str().to_owned(), value.into_owned())
        });
        let headers = headers.collect();
        let bytes = response
            .body_mut()
            .read_to_vec()
            .unwrap_or_else(|cause| panic!("{url} broke off: {cause}"));
        Self {
            status: response.status().as_u16(),
            headers,
            url,
            html: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
            browser,
        }
    }

    /// The first header of that name (lower case).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers_named(name).into_iter().next()
    }

    /// Every header of that name (lower case).
    pub fn headers_named(&self, name: &str) -> Vec<&str> {
        let named = self.headers.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.as_str()).collect()
    }

    /// The path and query it was served under, as in `/questions?page=2`.
    pub fn path(&self) -> String {
        let query = self.url.query();
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        format!("{}{query}", self.url.path())
    }

    /// The page again, when its status is the expected one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        let got = self.status;
        assert_eq!(got, status, "{} answered {got}:\n{}", self.url, self.text());
        self
    }

    /// What a person reads: no markup, scripts or styles, one space between words, no invisible marks around names.
    pub fn text(&self) -> String {
        let html = self.parse();
        readable(select_in(&html, "body").first().copied().unwrap_or(html.root_element()))
    }

    /// Whether a person can read that sentence on the page.
    pub fn has(&self, sentence: &str) -> bool {
        self.text().contains(&tidy(sentence))
    }

    /// Fails, showing the page's text, unless [`Page::has`].
    #[track_caller]
    pub fn must_have(&self, sentence: &str) -> &Self {
        let (url, text) = (&self.url, self.text());
        assert!(self.has(sentence), "{url} does not say \"{sentence}\":\n{text}");
        self
    }

    /// Fails, showing the page's text, if [`Page::has`].
    #[track_caller]
    pub fn must_not_have(&self, sentence: &str) -> &Self {
        let (url, text) = (&self.url, self.text());
        assert!(!self.has(sentence), "{url} says \"{sentence}\":\n{text}");
        self
    }

    /// The text of `<title>`.
    pub fn title(&self) -> String {
        self.select("title").into_iter().next().unwrap_or_default()
    }

    /// The text of the first `<h1>`.
    pub fn heading(&self) -> String {
        self.select("h1").into_iter().next().unwrap_or_default()
    }

    /// The items of the error summary (`.errors li`), in order; empty when nothing is wrong.
    pub fn errors(&self) -> Vec<String> {
        self.select(".errors li")
    }

    /// The readable text of each element that a CSS selector finds.
    pub fn select(&self, selector: &str) -> Vec<String> {
        let html = self.parse();
        let found = select_in(&html, selector);
        found.into_iter().map(readable).collect()
    }

    /// One attribute of each element that a CSS selector finds and that has it.
    pub fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let html = self.parse();
        let found = select_in(&html, selector).into_iter();
        let values = found.filter_map(|element| element.attr(attribute));
        values.map(str::to_owned).collect()
    }

    /// Every link with an address.
    pub fn links(&self) -> Vec<Link> {
        let html = self.parse();
        let found = select_in(&html, "a[href]").into_iter();
        let links = found.map(|element| Link {
            text: readable(element),
            href: element.attr("href").unwrap_or_default().to_owned(),
        });
        links.collect()
    }

    /// Follows the link with that text, or else with that address.
    #[track_caller]
    pub fn follow(&self, text_or_href: &str) -> Page {
        let links = self.links();
        let by_text = links.iter().find(|link| link.text == tidy(text_or_href));
        let link = by_text.or_else(|| links.iter().find(|link| link.href == text_or_href));
        let Some(link) = link else {
            panic!("{} has no link \"{text_or_href}\"; it has {links:#?}", self.url);
        };
        let url = self.url.join(&link.href);
        let url = url.unwrap_or_else(|cause| panic!("{link:?} leads nowhere: {cause}"));
        self.browser.navigate(http::Method::GET, url, None, "same-origin")
    }

    /// The form that posts to this path (`/ask`), or that a CSS selector finds (`form.search`).
    #[track_caller]
    pub fn form(&self, action_or_selector: &str) -> Form {
        let forms = self.forms(action_or_selector);
        let found = forms.len();
        let mut forms = forms.into_iter();
        match (forms.next(), found) {
            (Some(form), 1) => form,
            (_, 0) => panic!(
                "{} ({}) has no form \"{action_or_selector}\"; it has {:?}. It says:\n{}",
                self.url,
                self.status,
                self.attributes("form", "action"),
                self.text()
            ),
            _ => panic!("{} has {found} forms \"{action_or_selector}\"", self.url),
        }
    }

    /// All forms that [`Page::form`] could mean; empty when the page offers none.
    pub fn forms(&self, action_or_selector: &str) -> Vec<Form> {
        let html = self.parse();
        let wanted = action_or_selector;
        let by_path = wanted.starts_with('/');
        let found = select_in(&html, if by_path { "form" } else { wanted });
        let forms = found.into_iter();
        let forms = forms.map(|form| Form::read(&self.browser, &self.url, &html, form));
        forms.filter(|form| !by_path || form.goes_to(wanted)).collect()
    }

    fn parse(&self) -> Html {
        Html::parse_document(&self.html)
    }
}

/// The elements a selector finds. Panics on a selector that is none.
pub(super) fn select_in<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector)
        .unwrap_or_else(|cause| panic!("\"{selector}\" is not a CSS selector: {cause}"));
    html.select(&selector).collect()
}

/// What a person reads in an element.
pub(super) fn readable(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    gather(element, &mut text);
    tidy(&text)
}

/// Elements that run on in a line; all others put a space around themselves.
const INLINE: [&str; 17] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "i", "kbd", "mark", "q", "small", "span",
    "strong", "sup", "time",
];

fn gather(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        if let Node::Text(part) = child.value() {
            text.push_str(part);
        }
        let Some(inner) = ElementRef::wrap(child) else {
            continue;
        };
        let name = inner.value().name();
        if matches!(name, "script" | "style" | "template") || inner.attr("hidden").is_some() {
            continue;
        }
        let around = if INLINE.contains(&name) { "" } else { " " };
        text.push_str(around);
        gather(inner, text);
        text.push_str(around);
    }
}

/// One space between words; without the isolating marks (U+2066 to U+2069) that translations put around names.
fn tidy(text: &str) -> String {
    let visible: String =
        text.chars().filter(|mark| !('\u{2066}'..='\u{2069}').contains(mark)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
