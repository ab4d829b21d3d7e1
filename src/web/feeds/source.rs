//! What a feed is about and what is in it, whatever its form.
//!
//! Never: a form.

use super::{ATOM, JSON};
use crate::domain::attribution::Attribution;
use crate::domain::instant::Instant;
use crate::domain::text;
use crate::gazetteer::Resolution;
use crate::i18n::args;
use crate::store::views::archive_search::Wanted;
use crate::store::views::published::{self, Published};
use crate::store::{Conn, StoreError, sittings, topics};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::answer::answer_view;
use crate::web::view::page::Alternate;
use crate::web::view::{pages, words};

/// Entries of one feed.
const MOST: usize = 50;

/// Letters of a town's name that are read.
const LONGEST_TOWN: usize = 100;

/// What a feed is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Service,
    /// A sitting, by its public code.
    Sitting(String),
    /// A topic, by its code.
    Topic(String),
    /// A town, by its name.
    Town(String),
}

impl Scope {
    /// The address of its feed, up to the dot.
    fn stem(&self) -> String {
        match self {
            Scope::Service => "/feed".to_owned(),
            Scope::Sitting(reference) => format!("{}/feed", paths::sitting(reference)),
            Scope::Topic(code) => format!("/topics/{}/feed", paths::encode(code)),
            Scope::Town(name) => format!("/towns/{}/feed", paths::encode(name)),
        }
    }

    /// The page that shows the same to people.
    fn page(&self) -> String {
        match self {
            Scope::Service => paths::ARCHIVE.to_owned(),
            Scope::Sitting(reference) => paths::sitting(reference),
            Scope::Topic(code) => pages::address(paths::ARCHIVE, &[("topic", code)]),
            Scope::Town(name) => pages::address(paths::ARCHIVE, &[("town", name)]),
        }
    }
}

/// The links to both forms of a feed, for the head of a page.
pub fn alternates(visit: &Visit, scope: &Scope, title: &str) -> Vec<Alternate> {
    let stem = visit.url(&scope.stem());
    let link = |kind, form: &str| Alternate {
        kind,
        title: title.to_owned(),
        href: format!("{stem}.{form}"),
    };
    vec![link("application/atom+xml", ATOM), link("application/feed+json", JSON)]
}

/// A feed, ready to be written down.
pub(super) struct Feed {
    /// In the reader's language.
    pub title: String,
    /// The public address of this feed, up to the dot.
    pub stem: String,
    /// The public address of the page that shows the same.
    pub page: String,
    /// When the newest part of it was written; `None` when it is empty.
    pub updated: Option<Instant>,
    /// What changed last comes first.
    pub entries: Vec<Entry>,
}

/// A question in a feed.
pub(super) struct Entry {
    /// Its address in English, whatever the language of the feed: it never changes.
    pub id: String,
    /// Its page.
    pub link: String,
    /// The question.
    pub title: String,
    /// Who asks, where it was put, what became of it: lines of plain text.
    pub text: String,
    /// Who asks.
    pub author: String,
    /// What it is about.
    pub topic: String,
    /// When something in it changed.
    pub updated: Instant,
}

impl Feed {
    /// Loads what a feed holds.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is nothing that it could be about.
    pub async fn load(visit: &Visit, scope: Scope) -> Result<Feed, Error> {
        let scope = tidied(visit, scope);
        let (now, lang, of) = (visit.now, visit.lang, scope.clone());
        let load = move |conn: &mut Conn| {
            let (wanted, name) = wanted(conn, &of, lang)?;
            Ok::<_, StoreError>((published::list_changed(conn, &wanted, MOST, now)?, name))
        };
        let (found, name) = visit.read(load).await?;
        if let Scope::Town(name) = &scope
            && found.is_empty()
            && !is_known(visit, name)
        {
            return Err(Error::NotFound);
        }
        let name = name.unwrap_or_else(|| visit.app.config.service.name.clone());
        let link = |path: &str| visit.app.public_link(visit.lang, path);
        Ok(Feed {
            title: visit.say("feed-title", &args!["about" => name]),
            stem: link(&scope.stem()),
            page: link(&scope.page()),
            updated: found.iter().map(Published::updated_at).max(),
            entries: found.iter().map(|one| entry(visit, one)).collect(),
        })
    }
}

/// A town's name as questions carry it, when the gazetteer knows it.
fn tidied(visit: &Visit, scope: Scope) -> Scope {
    let Scope::Town(typed) = scope else { return scope };
    let typed = text::clean_line(&typed.chars().take(LONGEST_TOWN).collect::<String>());
    Scope::Town(match visit.app.gazetteer().resolve(&typed) {
        Resolution::One(place) => place.short_name().to_owned(),
        _ => typed,
    })
}

fn is_known(visit: &Visit, town: &str) -> bool {
    !matches!(visit.app.gazetteer().resolve(town), Resolution::Unknown)
}

/// What to look for, and what it is called; no name for the service itself.
fn wanted(
    conn: &mut Conn,
    scope: &Scope,
    lang: crate::domain::lang::Lang,
) -> Result<(Wanted, Option<String>), StoreError> {
    Ok(match scope {
        Scope::Service => (Wanted::newest(None), None),
        Scope::Sitting(reference) => {
            let sitting = sittings::get(conn, reference)?;
            (Wanted::newest(Some(vec![sitting.id])), Some(sitting.title(lang).to_owned()))
        }
        Scope::Topic(code) => {
            let topic = topics::find(conn, code)?.ok_or(StoreError::NotFound)?;
            let wanted = Wanted { topic: Some(topic.id), ..Wanted::newest(None) };
            (wanted, Some(topic.name(lang).to_owned()))
        }
        Scope::Town(name) => {
            let wanted = Wanted { town: Some(name.clone()), ..Wanted::newest(None) };
            (wanted, Some(name.clone()))
        }
    })
}

fn entry(visit: &Visit, one: &Published) -> Entry {
    let question = &one.question;
    let path = paths::question(&question.reference);
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let author = words::attribution(visit, &credit);
    let mut lines = vec![author.clone(), one.sitting.title(visit.lang).to_owned()];
    if let Some(answer) = &one.answer {
        let answer = answer_view(visit, answer, &one.sitting.zone);
        lines.push(answer.status_label().to_owned());
        lines.extend(answer.said());
    }
    Entry {
        id: visit.app.public_link(crate::domain::lang::Lang::default(), &path),
        link: visit.app.public_link(visit.lang, &path),
        title: plain(&question.body),
        text: plain(&lines.join("\n")),
        author: plain(&author),
        topic: one.topic.name(visit.lang).to_owned(),
        updated: one.updated_at(),
    }
}

/// Without the signs that XML 1.0 cannot hold in any form.
fn plain(text: &str) -> String {
    let is_held = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_held).collect()
}
