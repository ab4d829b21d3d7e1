//! The facts about a question that staff may see.
//!
//! Never: an address of a supporter.

use crate::domain::mailbag::Asking;
use crate::store::views::desk_question::DeskQuestion;
use crate::web::extract::Visit;
use crate::web::view::words;
use serde::Serialize;

/// A row of facts (`partials/summary-list`).
#[derive(Serialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What it says.
    pub value: String,
    /// Where it is changed.
    pub change_url: Option<String>,
}

/// All that is known, empty facts left out.
pub fn of(visit: &Visit, seen: &DeskQuestion) -> Vec<Row> {
    let (question, zone) = (&seen.question, &seen.sitting.zone);
    let place = [&question.town_name, &question.county, &question.region, &question.nation];
    let mut parts: Vec<&str> = place.map(String::as_str).into();
    parts.retain(|part| !part.is_empty());
    parts.dedup();
    let topic = seen.topics.iter().find(|t| t.id == question.topic_id);
    let backers = seen.tally.map(|n| visit.app.catalogue.number(n));
    let asked = words::moment(visit, question.asked_at, zone);
    let confirmed = question.confirmed_at.map(|at| words::moment(visit, at, zone));
    let yes_no = |yes| visit.word(if yes { "desk-yes" } else { "desk-no" });
    let own_name = question.language.own_name();
    let into = seen.merged_into.as_ref().map(|q| format!("{}: {}", q.reference, q.body));
    let reason = seen.reason.as_ref().map(|r| r.title(visit.lang).to_owned());
    let came = seen.taken_in.as_ref().map(|one| {
        let how = visit.word(&format!("question-came-{}", one.channel.code()));
        let is_settled = one.settled_at.is_some() && one.asking != Asking::Blocked;
        let asked = if is_settled { "settled" } else { one.asking.code() };
        format!("{how} {}", visit.word(&format!("desk-fact-came-{asked}")))
    });
    let rows = [
        ("desk-fact-came", came),
        ("desk-fact-sitting", Some(seen.sitting.title(visit.lang).to_owned())),
        ("desk-fact-topic", topic.map(|t| t.name(visit.lang).to_owned())),
        ("desk-fact-first-name", Some(question.first_name.clone())),
        ("desk-fact-say-name", Some(question.say_name.clone())),
        ("desk-fact-nameless", Some(yes_no(question.is_anonymous))),
        ("desk-fact-town", Some(parts.join(", "))),
        ("desk-fact-town-known", Some(yes_no(question.town_code.is_some()))),
        ("desk-fact-language", Some(own_name.to_owned())),
        ("desk-fact-asked", Some(asked)),
        ("desk-fact-confirmed", confirmed),
        ("desk-fact-backers", backers),
        ("desk-fact-reason", reason),
        ("desk-fact-merged-into", into),
    ];
    let row = |(key, value): (&str, Option<String>)| {
        let value = value.filter(|text| !text.is_empty())?;
        Some(Row { label: visit.word(key), value, change_url: None })
    };
    rows.into_iter().filter_map(row).collect()
}
