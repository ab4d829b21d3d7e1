//! What a template file may not contain, and which sentences it asks for. Read by tests and by `pqt check`.
//!
//! Never: part of answering a request.

use super::{TemplateError, is_plain_text, sources};
use crate::domain::lang::Lang;
use crate::i18n::{self, CatalogueError, Keys};

/// The one template that may hold a `<style>`: mail programs load no stylesheet.
const MAIL_LAYOUT: &str = "layout/mail.html";

/// How a template asks for a sentence, up to its key.
const CALLS: [&str; 5] = ["{{t \"", "{{~t \"", "{{t-bdi \"", "{{~t-bdi \"", "(t \""];

/// Why the templates could not be looked through.
#[derive(Debug, thiserror::Error)]
pub enum LintError {
    /// A template cannot be read.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The sentences cannot be read.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
}

/// Everything that is wrong with the shipped templates, a sentence each; empty when all is well.
///
/// That is: unescaped output, inline style or script, an attribute without quotes, and a sentence that a language
/// lacks or that is asked for without one of its arguments.
///
/// # Errors
/// [`LintError`] when a file cannot be read at all.
pub fn faults() -> Result<Vec<String>, LintError> {
    let sentences = [(Lang::En, i18n::keys(Lang::En)?), (Lang::Cy, i18n::keys(Lang::Cy)?)];
    let mut faults = Vec::new();
    for (name, text) in sources()? {
        let found = forbidden(&name, &text);
        faults.extend(found.iter().map(|what| format!("{name} has {what}")));
        for (lang, known) in &sentences {
            let found = unsaid(*lang, known, &text);
            faults.extend(found.iter().map(|what| format!("{name} {what}")));
        }
    }
    Ok(faults)
}

/// The keys that `{{t "key"}}`, `{{t-bdi "key"}}` and `(t "key")` ask for, each with the rest of its call.
pub fn calls(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for call in CALLS {
        let after = text.match_indices(call).map(|(at, _)| &text[at + call.len()..]);
        found.extend(after.filter_map(|rest| rest.split_once('"')));
    }
    found.sort_unstable();
    found.into_iter().map(|(key, rest)| (key, &rest[..call_end(rest)])).collect()
}

/// Where a call ends: at the bracket or the braces that close it.
fn call_end(rest: &str) -> usize {
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            '}' => return at,
            _ => {}
        }
    }
    rest.len()
}

fn unsaid(lang: Lang, known: &Keys, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (key, given) in calls(text) {
        let Some(wanted) = known.get(key) else {
            faults.push(format!("asks for {key}, which {lang} lacks"));
            continue;
        };
        let is_given = |name: &str| {
            given
                .split([' ', '\n', '('])
                .any(|word| word.strip_prefix(name).is_some_and(|rest| rest.starts_with('=')))
        };
        let forgotten = wanted.iter().filter(|name| !is_given(name));
        faults.extend(forgotten.map(|name| format!("asks for {key} without {name}")));
    }
    faults
}

fn forbidden(name: &str, text: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    if text.contains("{{{")
        || text.contains("{{~{")
        || text.contains("{{&")
        || text.contains("{{~&")
    {
        found.push("unescaped output");
    }
    if is_plain_text(name) {
        return found;
    }
    let html = without_tags(text);
    if html.contains("style=") {
        found.push("style=");
    }
    if html.contains("<style") && name != MAIL_LAYOUT {
        found.push("<style>");
    }
    if html.split("<script").skip(1).any(|tag| !opens_a_file(tag)) {
        found.push("an inline script");
    }
    if has_attribute(&html, |name| name.starts_with("on"), "=") {
        found.push("an event attribute");
    }
    if html.contains("javascript:") {
        found.push("javascript:");
    }
    if has_attribute(text, |_| true, "={{") {
        found.push("an attribute without quotes");
    }
    found
}

fn opens_a_file(script_tag: &str) -> bool {
    let attributes = script_tag.split('>').next().unwrap_or_default();
    attributes.contains("src=")
}

/// The template without what stands between `{{` and `}}`, where `only=true` is not an attribute.
fn without_tags(text: &str) -> String {
    let mut pieces = text.split("{{");
    let mut html = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        html.push_str(piece.split_once("}}").map_or("", |(_, rest)| rest));
    }
    html
}

/// Whether ` name` and then `ending` occurs, with a `name` of small letters that `is_meant` accepts.
fn has_attribute(text: &str, is_meant: fn(&str) -> bool, ending: &str) -> bool {
    text.match_indices(ending).any(|(at, _)| {
        let before = &text[..at];
        let letters = before.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '-');
        let name = &before[letters.len()..];
        letters.ends_with(char::is_whitespace) && !name.is_empty() && is_meant(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_shipped_template_breaks_a_rule_or_asks_for_a_missing_sentence() {
        let faults = faults().expect("the files can be read");
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn each_forbidden_thing_is_found() {
        let cases = [
            ("{{{ name }}}", "unescaped output"),
            ("{{&name}}", "unescaped output"),
            ("<p style=\"x\">", "style="),
            ("<style>p{}</style>", "<style>"),
            ("<script>alert()</script>", "an inline script"),
            ("<a onclick=\"x()\">", "an event attribute"),
            ("<a href=\"javascript:x()\">", "javascript:"),
            ("<a href={{x}}>", "an attribute without quotes"),
        ];
        for (text, fault) in cases {
            assert_eq!(forbidden("public/x", text), [fault], "{text}");
        }
    }

    #[test]
    fn honest_html_passes() {
        let text = "{{> row only=true}}<a href=\"/q?page={{n}}\">{{t \"a-b\"}}</a>\
                    <script src=\"{{static \"app.js\"}}\" defer></script>";
        assert!(forbidden("public/x", text).is_empty());
        assert!(forbidden(MAIL_LAYOUT, "<style>p{}</style>").is_empty());
    }

    #[test]
    fn calls_are_found_in_expressions_and_subexpressions() {
        let text = "{{t \"a-one\" n=(len rows) m=2}}{{> x label=(t \"b-two\" k=k) z=1}}\
                    {{~t-bdi \"c-three\"}}{{text \"no\"}}";
        assert_eq!(
            calls(text),
            [("a-one", " n=(len rows) m=2"), ("b-two", " k=k"), ("c-three", "")]
        );
    }

    #[test]
    fn a_missing_sentence_and_a_forgotten_argument_are_named() {
        let arguments = ["n".to_owned(), "total".to_owned()].into();
        let known = Keys::from([("a-one".to_owned(), arguments)]);
        let text = "{{t \"a-one\" n=subtotal}}{{t \"b-two\"}}";
        assert_eq!(
            unsaid(Lang::Cy, &known, text),
            ["asks for a-one without total", "asks for b-two, which cy lacks"]
        );
    }
}
