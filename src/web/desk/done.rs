//! What was just done, carried in the address a moderator returns to, so that
//! the next question is at the top and the result is said above it.
//!
//! Never: a sentence of anyone but us from an address.

use crate::i18n::args;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::page::Page;
use serde::Deserialize;
use url::form_urlencoded;

/// The part of an address that says what was done.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
    #[serde(rename = "ref")]
    reference: String,
    moved: String,
    already: String,
}

const NAMES: [&str; 4] = ["done", "ref", "moved", "already"];

/// This page's path without what was done before.
pub fn here(visit: &Visit) -> String {
    strip(&visit.path)
}

/// The path to go back to, `fallback` unless it is one of ours, with `said` added.
pub fn back_to(return_to: &str, fallback: &str, said: &[(&str, String)]) -> String {
    let is_ours = paths::is_local(return_to) && return_to.starts_with("/desk");
    let path = strip(if is_ours { return_to } else { fallback });
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{query}")
}

fn strip(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let kept = form_urlencoded::parse(query.as_bytes()).filter(|(n, _)| !NAMES.contains(&&**n));
    let kept = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{kept}") }
}

impl Done {
    /// Whether something was just done.
    pub fn is_some(&self) -> bool {
        !self.done.is_empty()
    }

    /// Puts the sentence on the page, if the address says that something was done.
    pub fn on(&self, visit: &Visit, page: Page) -> Page {
        let is_code = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let reference: String = self.reference.chars().filter(|c| is_code(*c)).take(24).collect();
        let moved: i64 = self.moved.parse().unwrap_or(0);
        let already: i64 = self.already.parse().unwrap_or(0);
        if !self.done.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            return page;
        }
        let key = format!("desk-done-{}", self.done);
        if !visit.app.catalogue.knows(visit.lang, &key) {
            return page;
        }
        let args = args!["ref" => reference, "moved" => moved, "already" => already];
        let kind = if self.done.starts_with("ticked") && already > 0 { "warn" } else { "good" };
        page.with_notice(kind, visit.say(&key, &args))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moderator_returns_to_the_same_page_of_the_same_list() {
        let said = [("done", "approve".to_owned()), ("ref", "Q-1".to_owned())];
        assert_eq!(
            back_to("/desk?topic=health&done=refuse&ref=Q-0", "/desk", &said),
            "/desk?topic=health&done=approve&ref=Q-1"
        );
        assert_eq!(back_to("/desk", "/desk", &said), "/desk?done=approve&ref=Q-1");
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        for bad in ["https://evil.example", "//evil.example", "/me", ""] {
            assert!(back_to(bad, "/desk", &[]).starts_with("/desk"), "{bad}");
        }
    }
}
