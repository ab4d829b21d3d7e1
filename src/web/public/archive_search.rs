//! The archive: questions of all sittings and years, found by words, topic, town,
//! representative, year and what became of them. All of it is in the address, so that a
//! search can be kept and sent on.
//!
//! Never: an order or a number that tells hidden totals.

use super::questions::town;
use crate::domain::ids::SittingId;
use crate::domain::{search, text};
use crate::i18n::args;
use crate::store::sittings::{self, Representative, Sitting};
use crate::store::topics::{self, TopicRecord};
use crate::store::views::archive_search::{self, Found, Order, PAGE, Verdict, Wanted};
use crate::store::{Conn, StoreError, representatives};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::feeds::{self, Scope};
use crate::web::paths;
use crate::web::view::pages;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use chrono::Datelike;

mod view;

/// What the address asks for, tidied.
#[derive(Debug, Clone)]
pub struct Asked {
    q: String,
    topic: String,
    /// Name of a town; empty for all.
    pub town: String,
    who: String,
    sitting: String,
    year: String,
    verdict: Option<Verdict>,
    is_most: bool,
    page: i64,
}

/// What the filters offer, whatever is asked for.
pub struct Ground {
    sittings: Vec<Sitting>,
    people: Vec<Representative>,
    topics: Vec<TopicRecord>,
}

/// Shows the archive, or what was found in it.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let asked = asked(&visit);
    let town = town(&visit, &asked.town);
    let now = visit.now;
    let load = move |conn: &mut Conn| {
        let ground = Ground::load(conn)?;
        let found = match ground.wanted(&asked, town, now) {
            Some(wanted) => archive_search::find(conn, &wanted, asked.page, now)?,
            None => Found { total: 0, is_cut: false, page: 1, questions: Vec::new() },
        };
        Ok::<_, StoreError>((ground, asked, found))
    };
    let (ground, asked, found) = visit.read(load).await?;
    let view = view::view(&visit, &ground, &asked, &found);
    let title = match asked.q.is_empty() {
        true => visit.word("archive-title"),
        false => visit.say("archive-title-words", &args!["words" => asked.q.clone()]),
    };
    let feeds = feeds::alternates(&visit, &asked.scope(), &title);
    let page = visit.page(title).with_alternates(feeds);
    visit.render(StatusCode::OK, "public/archive-search", page, &view)
}

fn asked(visit: &Visit) -> Asked {
    let query = pages::query(visit);
    let text = |name: &str| pages::text(&query, name);
    Asked {
        q: text("q"),
        topic: text("topic"),
        town: text("town"),
        who: text("who"),
        sitting: text("sitting"),
        year: text("year"),
        verdict: Verdict::parse(&text("verdict")),
        is_most: query.get("sort").is_some_and(|sort| sort == "most"),
        page: pages::number(&query),
    }
}

impl Asked {
    /// What a program asks for.
    pub fn of_program(wish: &crate::web::api::Wish) -> Asked {
        let text = |text: &Option<String>| text.as_deref().map_or(String::new(), text::clean_line);
        Asked {
            q: text(&wish.q),
            topic: text(&wish.topic),
            town: text(&wish.town),
            who: text(&wish.representative),
            sitting: text(&wish.sitting),
            year: wish.year.map_or(String::new(), |year| year.to_string()),
            verdict: wish.verdict(),
            is_most: wish.is_most(),
            page: wish.page(),
        }
    }

    /// Whether anything narrows the archive down.
    fn is_filtered(&self) -> bool {
        self.verdict.is_some()
            || !self.sitting.is_empty()
            || self.has_question_filter()
            || [&self.who, &self.year].iter().any(|text| !text.is_empty())
    }

    /// Whether something is asked of questions that sittings do not have.
    fn has_question_filter(&self) -> bool {
        self.verdict.is_some()
            || [&self.q, &self.topic, &self.town].iter().any(|text| !text.is_empty())
    }

    /// The feed that comes nearest.
    fn scope(&self) -> Scope {
        match (&self.sitting, &self.topic, &self.town) {
            (sitting, ..) if !sitting.is_empty() => Scope::Sitting(sitting.clone()),
            (_, topic, _) if !topic.is_empty() => Scope::Topic(topic.clone()),
            (_, _, town) if !town.is_empty() => Scope::Town(town.clone()),
            _ => Scope::Service,
        }
    }

    /// The address of a page of what is asked for, without language prefix.
    fn address(&self, page: i64) -> String {
        let number = if page > 1 { page.to_string() } else { String::new() };
        pages::address(
            paths::ARCHIVE,
            &[
                ("q", &self.q),
                ("topic", &self.topic),
                ("town", &self.town),
                ("who", &self.who),
                ("sitting", &self.sitting),
                ("year", &self.year),
                ("verdict", self.verdict.map_or("", Verdict::code)),
                ("sort", if self.is_most { "most" } else { "" }),
                ("page", &number),
            ],
        )
    }
}

impl Ground {
    /// Reads what searches choose from.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn load(conn: &mut Conn) -> Result<Ground, StoreError> {
        Ok(Ground {
            sittings: sittings::list(conn)?,
            people: representatives::list(conn)?,
            topics: topics::list(conn)?,
        })
    }

    /// The sittings that fit.
    fn sittings<'g>(&'g self, asked: &'g Asked) -> impl Iterator<Item = &'g Sitting> {
        let who = self.people.iter().find(|who| who.reference == asked.who);
        self.sittings.iter().filter(move |sitting| {
            (asked.who.is_empty() || who.is_some_and(|who| who.id == sitting.representative_id))
                && (asked.year.is_empty() || year(sitting).to_string() == asked.year)
                && (asked.sitting.is_empty() || sitting.reference == asked.sitting)
        })
    }

    /// The search; `None` when nothing can be found by it.
    pub fn wanted(
        &self,
        asked: &Asked,
        town: Option<String>,
        now: crate::domain::instant::Instant,
    ) -> Option<Wanted> {
        let terms = search::terms(&asked.q);
        let topic = self.topics.iter().find(|topic| topic.code == asked.topic).map(|t| t.id);
        if (terms.is_empty() && !asked.q.is_empty()) || (topic.is_none() && !asked.topic.is_empty())
        {
            return None;
        }
        let fit: Vec<SittingId> = self.sittings(asked).map(|sitting| sitting.id).collect();
        let hidden =
            self.sittings.iter().filter(|sitting| asked.is_most && !sitting.shows_totals(now));
        Some(Wanted {
            hidden: hidden.map(|sitting| sitting.id).collect(),
            topic,
            town,
            verdict: asked.verdict,
            terms,
            order: if asked.is_most { Order::Most } else { Order::Newest },
            ..Wanted::newest((fit.len() < self.sittings.len()).then_some(fit))
        })
    }
}

/// The year in which a sitting sits, where it sits.
fn year(sitting: &Sitting) -> i32 {
    let when = words::when(sitting.sits_at, &sitting.zone);
    when.at.with_timezone(&when.zone).year()
}
