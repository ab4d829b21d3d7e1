//! A feed as Atom (RFC 4287).
//!
//! Never: HTML; every text is plain and escaped by the writer.

use super::ATOM;
use super::source::{Entry, Feed};
use crate::domain::instant::Instant;
use crate::web::error::Error;
use crate::web::extract::Visit;
use atom_syndication as atom;

/// Writes a feed.
///
/// # Errors
/// [`Error::Internal`] when the writer fails, which on memory it does not.
pub(super) fn write(visit: &Visit, feed: &Feed) -> Result<String, Error> {
    let itself = format!("{}.{ATOM}", feed.stem);
    let written = atom::Feed {
        title: atom::Text::plain(feed.title.clone()),
        id: itself.clone(),
        // An empty feed has to say something; the beginning of time is true.
        updated: date(feed.updated.unwrap_or(Instant::EPOCH)),
        links: vec![
            link("self", &itself, Some("application/atom+xml")),
            link("alternate", &feed.page, Some("text/html")),
        ],
        generator: Some(atom::Generator {
            value: "pqt".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            ..atom::Generator::default()
        }),
        lang: Some(visit.lang.code().to_owned()),
        entries: feed.entries.iter().map(entry).collect(),
        ..atom::Feed::default()
    };
    let bytes = written.write_to(Vec::new()).map_err(|e| Error::Internal(e.to_string()))?;
    String::from_utf8(bytes).map_err(|e| Error::Internal(e.to_string()))
}

fn entry(entry: &Entry) -> atom::Entry {
    atom::Entry {
        title: atom::Text::plain(entry.title.clone()),
        id: entry.id.clone(),
        updated: date(entry.updated),
        authors: vec![atom::Person { name: entry.author.clone(), ..atom::Person::default() }],
        categories: vec![atom::Category { term: entry.topic.clone(), ..atom::Category::default() }],
        links: vec![link("alternate", &entry.link, Some("text/html"))],
        content: Some(atom::Content {
            value: Some(entry.text.clone()),
            content_type: Some("text".to_owned()),
            ..atom::Content::default()
        }),
        ..atom::Entry::default()
    }
}

fn link(rel: &str, href: &str, kind: Option<&str>) -> atom::Link {
    atom::Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: kind.map(str::to_owned),
        ..atom::Link::default()
    }
}

fn date(at: Instant) -> atom::FixedDateTime {
    at.utc().into()
}
