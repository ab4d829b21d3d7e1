//! One question in the queue: what a moderator must know beside it, who works on
//! it, and the forms to decide it.
//!
//! Never: a form for somebody who may not decide, or about a question that a
//! colleague works on.

use super::decide_forms::{self, DecideForms};
use super::{flags, question};
use crate::domain::question::QuestionStatus;
use crate::domain::questioner::Mark;
use crate::i18n::args;
use crate::store::holds::Hold;
use crate::store::questions::Question;
use crate::store::views::queue::Queue;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Tick {
    id: String,
    value: String,
    label: String,
}

/// A row (`partials/queue-row`).
#[derive(Serialize)]
pub struct QueueRow {
    reference: String,
    href: String,
    level: u8,
    text: String,
    background: Option<String>,
    attribution: String,
    topic: String,
    age: String,
    age_iso: String,
    is_late: bool,
    flags: Vec<StatusTag>,
    similar: Option<Link>,
    lock: Option<String>,
    give_back_url: Option<String>,
    decide: Option<DecideForms>,
    tick: Option<Tick>,
}

impl QueueRow {
    /// Whether it can be ticked.
    pub fn has_tick(&self) -> bool {
        self.tick.is_some()
    }
}

/// The rows of a page of the queue.
pub fn all(visit: &Visit, found: &Queue, return_to: &str, may_decide: bool) -> Vec<QueueRow> {
    found.questions.iter().map(|q| row(visit, found, q, return_to, may_decide)).collect()
}

fn row(
    visit: &Visit,
    found: &Queue,
    asked: &Question,
    return_to: &str,
    may_decide: bool,
) -> QueueRow {
    let is_queued = asked.status == QuestionStatus::Queued;
    let since = match asked.confirmed_at {
        Some(at) if is_queued => at,
        _ => asked.status_at,
    };
    let overdue_after = visit.app.config.desk.overdue_hours * 3600;
    let topic = found.topics.iter().find(|t| t.id == asked.topic_id);
    let hold = found.holds.get(&asked.id);
    let is_mine = hold.is_some_and(|h| is_of(visit, h));
    let may_decide = may_decide && (hold.is_none() || is_mine);
    let reference = &asked.reference;
    let own_path = paths::desk_question(reference);
    QueueRow {
        href: visit.url(&own_path),
        level: 2,
        text: asked.body.clone(),
        background: Some(asked.background.clone()).filter(|text| !text.is_empty()),
        attribution: question::attribution(visit, asked),
        topic: topic.map(|t| t.name(visit.lang).to_owned()).unwrap_or_default(),
        age: visit.app.catalogue.ago(visit.lang, since.utc(), visit.now.utc()),
        age_iso: words::iso(since),
        is_late: is_queued && visit.now.seconds_since(since) > overdue_after,
        flags: tags(visit, found, asked),
        similar: Some(Link {
            href: format!("{}#similar", visit.url(&own_path)),
            label: visit.word("desk-similar-link"),
        }),
        lock: hold.map(|h| held_words(visit, h, &found.sitting.zone)),
        give_back_url: hold
            .filter(|h| is_of(visit, h) && h.is_taken)
            .map(|_| visit.url(&format!("{own_path}/give-back"))),
        decide: may_decide.then(|| {
            decide_forms::of(visit, asked, found.has_slate, &found.reasons, return_to, None)
        }),
        tick: (may_decide && is_queued).then(|| Tick {
            id: format!("{reference}-tick"),
            value: format!("{reference}:{}", asked.version),
            label: visit.say("desk-tick", &args!["ref" => reference.clone()]),
        }),
        reference: reference.clone(),
    }
}

/// The flags, how the desk knows the questioner, and how many notes there are.
fn tags(visit: &Visit, found: &Queue, asked: &Question) -> Vec<StatusTag> {
    let mut tags =
        flags::of(visit, asked, found.twins.get(&asked.id), found.off_topic.contains(&asked.id));
    if let Some(mark) = found.marks.get(&asked.supporter_id) {
        let kind = if mark.kind == Mark::Trusted { "good" } else { "bad" };
        let args = args!["reason" => mark.reason.clone()];
        let label = visit.say(&format!("known-tag-{}", mark.kind.code()), &args);
        tags.push(StatusTag { kind, label });
    }
    if let Some(&count) = found.notes.get(&asked.id) {
        let label = visit.say("queue-notes", &args!["count" => count]);
        tags.push(StatusTag { kind: "waiting", label });
    }
    tags
}

/// Whether a hold is the visitor's own.
pub fn is_of(visit: &Visit, hold: &Hold) -> bool {
    visit.staff.as_ref().is_some_and(|member| member.id == hold.staff_id)
}

/// Who works on it, and until when.
pub fn held_words(visit: &Visit, hold: &Hold, zone: &str) -> String {
    let until = words::when(hold.held_until, zone);
    let until = visit.app.catalogue.time_of_day(visit.lang, &until);
    let key = match (is_of(visit, hold), hold.is_taken) {
        (true, true) => "queue-held-on-my-list",
        (true, false) => "queue-held-by-me",
        (false, _) => "queue-held-by",
    };
    visit.say(key, &args!["name" => hold.name.clone(), "until" => until])
}
