//! Pages that only say something: how it works, rules, privacy and the like.
//! A page is a set of Fluent keys: `<key>-title`, `<key>-lede`, then sections
//! `<key>-1-head` and `<key>-1-text`, `<key>-2-…` and so on. In a text each line
//! is a paragraph; lines that begin with "- " are a list.
//!
//! Never: a sentence that is not in both languages.

use crate::i18n::{Args, args};
use crate::store::reasons::{self, Reason};
use crate::store::rules::RuleBook;
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};
use crate::web::api;
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::rules::{self as rules_view, RuleView};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// The addresses of these pages; without the slash, the beginning of their keys.
pub const PATHS: [&str; 11] = [
    "/how-it-works",
    "/how-questions-are-chosen",
    "/rules",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/contact",
    "/complaints",
    "/imprint",
    "/source",
    "/developers",
];

#[derive(Serialize)]
struct ContentView {
    heading: String,
    lede: String,
    sections: Vec<Section>,
    has_example: bool,
    rules: Vec<RuleView>,
    reasons: Vec<ReasonView>,
    sittings: Vec<LinkView>,
    links: Vec<LinkView>,
}

#[derive(Serialize)]
struct Section {
    head: String,
    blocks: Vec<Block>,
}

/// Either a paragraph or a list.
#[derive(Serialize)]
struct Block {
    text: Option<String>,
    items: Vec<String>,
}

#[derive(Serialize)]
struct ReasonView {
    title: String,
    text: String,
    is_hidden: bool,
}

/// Shows the page of this address.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let path = visit.path.split('?').next().unwrap_or("/").to_owned();
    let key = path.trim_matches('/').to_owned();
    let found = if key == "rules" { Some(visit.read(rules).await?) } else { None };
    let (book, reasons, sittings) = found.unwrap_or_default();
    let reason = |reason: &Reason| ReasonView {
        title: reason.title(visit.lang).to_owned(),
        text: reason.public_text(visit.lang).to_owned(),
        is_hidden: reason.is_hidden,
    };
    let args = facts(&visit);
    let heading = visit.say(&format!("{key}-title"), &args);
    let view = ContentView {
        lede: visit.say(&format!("{key}-lede"), &args),
        sections: sections(&visit, &key, &args),
        has_example: key == "how-questions-are-chosen",
        rules: rules_view::of(&visit, &book, &reasons),
        sittings: sittings.iter().map(|sitting| rules_of(&visit, sitting)).collect(),
        reasons: reasons.iter().filter(|r| r.retired_at.is_none()).map(reason).collect(),
        links: links(&visit, &key),
        heading: heading.clone(),
    };
    visit.render(StatusCode::OK, "public/content", visit.page(heading), &view)
}

/// The standard rules, the reasons, and the sittings, which may have rules of their own.
fn rules(conn: &mut Conn) -> Result<(RuleBook, Vec<Reason>, Vec<Sitting>), StoreError> {
    let standard = crate::store::rules::get_standard(conn)?;
    Ok((standard, reasons::list(conn)?, sittings::list(conn)?))
}

fn rules_of(visit: &Visit, sitting: &Sitting) -> LinkView {
    let title = sitting.title(visit.lang).to_owned();
    let label = visit.say("rules-link-of", &args!["sitting" => title]);
    LinkView::to(visit, &paths::rules(&sitting.reference), label)
}

/// What the sentences may mention of this host.
fn facts(visit: &Visit) -> Args<'static> {
    let service = &visit.app.config.service;
    let owner = if service.owner.trim().is_empty() {
        visit.word("content-no-owner")
    } else {
        service.owner.clone()
    };
    args![
        "owner" => owner,
        "contact" => service.contact_email.clone(),
        "imprint" => service.imprint.clone(),
        "days" => cookies::SUPPORTER_DAYS
    ]
}

fn sections(visit: &Visit, key: &str, args: &Args) -> Vec<Section> {
    let head = |n: usize| format!("{key}-{n}-head");
    (1..)
        .take_while(|n| visit.app.catalogue.knows(visit.lang, &head(*n)))
        .map(|n| Section {
            head: visit.say(&head(n), args),
            blocks: blocks(&visit.say(&format!("{key}-{n}-text"), args)),
        })
        .collect()
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match (line.strip_prefix("- "), blocks.last_mut()) {
            (Some(item), Some(list)) if list.text.is_none() => list.items.push(item.to_owned()),
            (Some(item), _) => blocks.push(Block { text: None, items: vec![item.to_owned()] }),
            (None, _) => blocks.push(Block { text: Some(line.to_owned()), items: Vec::new() }),
        }
    }
    blocks
}

/// Where these pages lead on to.
fn links(visit: &Visit, key: &str) -> Vec<LinkView> {
    let service = &visit.app.config.service;
    let write = || LinkView {
        href: format!("mailto:{}", service.contact_email),
        label: service.contact_email.clone(),
    };
    let to = |path: &str, key: &str| LinkView::to(visit, path, visit.word(key));
    match key {
        "how-it-works" => vec![
            to("/questions", "ui-nav-questions"),
            to("/how-questions-are-chosen", "ui-footer-how-chosen"),
            to("/rules", "ui-footer-rules"),
        ],
        "how-questions-are-chosen" => {
            vec![to("/sittings", "ui-nav-sittings"), to("/log", "ui-footer-log")]
        }
        "rules" => vec![to("/complaints", "ui-footer-complaints"), to("/log", "ui-footer-log")],
        "cookies" => vec![to("/privacy", "ui-footer-privacy")],
        "developers" => {
            vec![to("/data", "ui-footer-data"), to(api::DESCRIPTION, "developers-description")]
        }
        "source" if !service.source_url.is_empty() => {
            vec![LinkView { href: service.source_url.clone(), label: service.source_url.clone() }]
        }
        _ => vec![write()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_paragraphs_and_lists() {
        let read = blocks("One.\n\n- a\n- b\nTwo.");
        let shape: Vec<_> = read.iter().map(|b| (b.text.as_deref(), b.items.len())).collect();
        assert_eq!(shape, [(Some("One."), 0), (None, 2), (Some("Two."), 0)]);
    }
}
