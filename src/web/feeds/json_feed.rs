//! A feed as JSON Feed 1.1 (jsonfeed.org).
//!
//! Never: HTML.

use super::JSON;
use super::source::{Entry, Feed};
use crate::web::extract::Visit;
use crate::web::view::words;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: String,
    language: &'static str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_text: &'a str,
    date_modified: String,
    authors: [Author<'a>; 1],
    tags: [&'a str; 1],
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
}

/// Writes a feed.
pub(super) fn write(visit: &Visit, feed: &Feed) -> String {
    let document = Document {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: &feed.page,
        feed_url: format!("{}.{JSON}", feed.stem),
        language: visit.lang.code(),
        items: feed.entries.iter().map(item).collect(),
    };
    serde_json::to_string(&document).expect("texts and lists are JSON")
}

fn item(entry: &Entry) -> Item<'_> {
    Item {
        id: &entry.id,
        url: &entry.link,
        title: &entry.title,
        content_text: &entry.text,
        date_modified: words::iso(entry.updated),
        authors: [Author { name: &entry.author }],
        tags: [&entry.topic],
    }
}
