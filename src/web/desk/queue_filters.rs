//! What the queue is asked for: read from the address, shown as a form, written
//! back as an address, saved under a name.
//!
//! Never: a value that is not one of those offered; it counts as not chosen.

use super::flags;
use super::listing::{Filters, search, showing, sitting_choices};
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::question::QuestionStatus;
use crate::flags::Kind;
use crate::i18n::args;
use crate::store::views::queue::{ANY_FLAG, Filter, NO_REGION, PAGE_SIZE, Queue};
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Problems};
use crate::web::view::words;
use chrono::Duration;
use serde::Deserialize;
use url::form_urlencoded;

/// Where a question at the desk can stand, in the order of the tiles.
pub const STANDINGS: [QuestionStatus; 7] = [
    QuestionStatus::Queued,
    QuestionStatus::Returned,
    QuestionStatus::Approved,
    QuestionStatus::Shortlisted,
    QuestionStatus::Refused,
    QuestionStatus::Merged,
    QuestionStatus::Withdrawn,
];

/// Hours that a question has waited at least, as they are offered.
const AGES: [i64; 5] = [1, 6, 24, 72, 168];

/// People who back a question at least, as they are offered.
const BACKERS: [i64; 5] = [2, 5, 20, 100, 500];

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    /// Public code of the sitting.
    pub sitting: String,
    /// Code of the topic.
    pub topic: String,
    /// Where the questions stand.
    pub status: String,
    /// Name of the region.
    pub region: String,
    /// Code of the language.
    pub language: String,
    /// Hours that they have waited at least.
    pub waiting: String,
    /// How many people back them at least.
    pub backers: String,
    /// A kind of flag, or "any".
    pub flag: String,
    /// Words.
    pub q: String,
    /// Which page.
    pub page: String,
}

impl QueueQuery {
    /// The query as the database is asked; `taken_by` leaves a member's own list.
    pub fn filter(&self, now: Instant, taken_by: Option<StaffId>) -> Filter {
        let known = |region: &String| {
            region == NO_REGION || words::REGIONS.iter().any(|(name, _)| name == region)
        };
        let hours = self.hours();
        Filter {
            sitting: self.sitting.clone(),
            topic: self.topic.clone(),
            status: standing(&self.status),
            region: Some(self.region.clone()).filter(known).unwrap_or_default(),
            language: Lang::parse(&self.language).map_or("", Lang::code).to_owned(),
            confirmed_by: (hours > 0).then(|| now - Duration::hours(hours)),
            backers: one_of(&BACKERS, &self.backers),
            flag: Some(self.flag.clone()).filter(is_flag).unwrap_or_default(),
            taken_by,
            words: self.q.clone(),
            page: self.page.parse().unwrap_or(1),
        }
    }

    /// Whether anything but the sitting and the standing is asked for.
    pub fn is_narrowed(&self) -> bool {
        self.pairs().iter().any(|(name, _)| !matches!(*name, "sitting" | "status"))
    }

    /// The query without its page, as pairs for an address; empty values are left out.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("sitting", &self.sitting),
            ("topic", &self.topic),
            ("status", &self.status),
            ("region", &self.region),
            ("language", &self.language),
            ("waiting", &self.waiting),
            ("backers", &self.backers),
            ("flag", &self.flag),
            ("q", &self.q),
        ];
        let pairs = all.into_iter().map(|(name, value)| (name, value.as_str()));
        pairs.filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The same as one text.
    pub fn text(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(self.pairs()).finish()
    }

    fn hours(&self) -> i64 {
        one_of(&AGES, &self.waiting)
    }
}

fn standing(code: &str) -> QuestionStatus {
    let known = QuestionStatus::parse(code).filter(|status| STANDINGS.contains(status));
    known.unwrap_or(QuestionStatus::Queued)
}

/// The number that was chosen, 0 for none of those offered.
fn one_of(offered: &[i64], typed: &str) -> i64 {
    let typed = typed.parse().unwrap_or(0);
    if offered.contains(&typed) { typed } else { 0 }
}

/// The form that narrows the queue.
pub fn form(visit: &Visit, found: &Queue, query: &QueueQuery, filter: &Filter) -> Filters {
    let none = Problems::default();
    let choose = |name: &str, key: &str, options| Choices::new(visit, &none, name, key, options);
    let clear =
        format!("/desk?sitting={}&status={}", found.sitting.reference, filter.status.code());
    Filters {
        action_url: visit.url("/desk"),
        label: visit.word("desk-filter-label"),
        search: Some(search(visit, &filter.words)),
        choices: vec![
            sitting_choices(visit, &found.sittings, &found.sitting.reference),
            choose("status", "desk-filter-status", standings(visit, filter)),
            choose("topic", "desk-filter-topic", topics(visit, found, filter)),
            choose("region", "queue-filter-region", regions(visit, filter)),
            choose("waiting", "queue-filter-waiting", ages(visit, query)),
            choose("language", "queue-filter-language", languages(visit, filter)),
            choose("flag", "flag-filter", kinds(visit, filter)),
            choose("backers", "queue-filter-backers", backers(visit, filter)),
        ],
        clear_url: query.is_narrowed().then(|| visit.url(&clear)),
        summary: showing(visit, found.page, found.total, PAGE_SIZE),
    }
}

fn standings(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |status: &QuestionStatus| {
        let label = visit.word(&format!("desk-status-{}", status.code()));
        Choice::new(status.code(), label, *status == filter.status)
    };
    STANDINGS.iter().map(choice).collect()
}

fn topics(visit: &Visit, found: &Queue, filter: &Filter) -> Vec<Choice> {
    let choice = |t: &crate::store::sittings::Topic| {
        Choice::new(&*t.code, t.name(visit.lang), t.code == filter.topic)
    };
    any(visit, "desk-all-topics", found.topics.iter().map(choice))
}

fn regions(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |name: &str| Choice::new(name, words::region(visit, name), name == filter.region);
    let unknown = visit.word("queue-no-region");
    let unknown = Choice::new(NO_REGION, unknown, filter.region == NO_REGION);
    let known = words::REGIONS.iter().map(|(name, _)| choice(name));
    any(visit, "queue-all-regions", known.chain([unknown]))
}

fn ages(visit: &Visit, query: &QueueQuery) -> Vec<Choice> {
    let choice = |&hours: &i64| {
        let label = visit.say("queue-waiting-hours", &args!["hours" => hours]);
        Choice::new(hours.to_string(), label, hours == query.hours())
    };
    any(visit, "queue-any-age", AGES.iter().map(choice))
}

fn languages(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice =
        |lang: &Lang| Choice::new(lang.code(), lang.own_name(), lang.code() == filter.language);
    any(visit, "queue-any-language", [Lang::En, Lang::Cy].iter().map(choice))
}

fn backers(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |&count: &i64| {
        let label = visit.say("queue-backers-from", &args!["count" => count]);
        Choice::new(count.to_string(), label, count == filter.backers)
    };
    any(visit, "queue-any-backers", BACKERS.iter().map(choice))
}

fn kinds(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |code: &str, label| Choice::new(code, label, code == filter.flag);
    let flagged = choice(ANY_FLAG, visit.word("flag-filter-any"));
    let each = Kind::ALL.iter().map(|&kind| choice(kind.code(), flags::label(visit, kind)));
    any(visit, "flag-filter-all", [flagged].into_iter().chain(each))
}

fn is_flag(code: &String) -> bool {
    code == ANY_FLAG || Kind::parse(code).is_some()
}

/// "All of them", and then each.
fn any(visit: &Visit, key: &str, each: impl Iterator<Item = Choice>) -> Vec<Choice> {
    [Choice::new("", visit.word(key), false)].into_iter().chain(each).collect()
}
