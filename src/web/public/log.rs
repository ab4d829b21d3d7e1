//! The decision log of a sitting: every decision, newest first.
//!
//! Never: the name of who decided, or a text that the public may not read.

use crate::domain::decision::Act;
use crate::i18n::args;
use crate::store::sittings::{self, Sitting};
use crate::store::views::log::{self, Entry, Named, PAGE, Person};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Problems};
use crate::web::paths;
use crate::web::view::pages::{self, Pages};
use crate::web::view::question::LinkView;
use crate::web::view::rules::{CitedView, cited};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct LogView {
    sitting: LinkView,
    filters: Filters,
    entries: Vec<EntryView>,
    pages: Pages,
    csv_url: String,
    json_url: String,
}

#[derive(Serialize)]
struct Filters {
    action_url: String,
    label: String,
    search: Option<String>,
    choices: Vec<Choices>,
    clear_url: Option<String>,
    summary: Option<String>,
}

#[derive(Serialize)]
struct EntryView {
    reference: String,
    when: String,
    when_iso: String,
    act: String,
    by: String,
    proposed: Option<String>,
    question: Option<NamedView>,
    target: Option<NamedView>,
    target_label: String,
    reason: Option<String>,
    reason_text: Option<String>,
    rule: Option<CitedView>,
    rules_version: Option<LinkView>,
    note: Option<String>,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct NamedView {
    reference: String,
    href: Option<String>,
    text: Option<String>,
}

/// Shows a page of the log.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    let query = pages::query(&visit);
    let act = query.get("act").and_then(|code| Act::parse(code));
    let wanted = pages::number(&query);
    let (sitting, total, number, entries) = visit
        .read(move |conn| {
            let sitting = sittings::get(conn, &reference)?;
            let total = log::count(conn, sitting.id, act)?;
            let number = wanted.clamp(1, ((total + PAGE - 1) / PAGE).max(1));
            let entries = log::list(conn, sitting.id, act, (number - 1) * PAGE, PAGE)?;
            Ok::<_, crate::store::StoreError>((sitting, total, number, entries))
        })
        .await?;
    let path = paths::decision_log(&sitting.reference);
    let code = act.map_or("", Act::code);
    let address = |n: i64| {
        let page = if n > 1 { n.to_string() } else { String::new() };
        pages::address(&path, &[("act", code), ("page", &page)])
    };
    let title = sitting.title(visit.lang).to_owned();
    let view = LogView {
        sitting: LinkView::to(&visit, &paths::sitting(&sitting.reference), title.clone()),
        filters: filters(&visit, &path, act, total),
        entries: entries.iter().map(|row| entry(&visit, row, &sitting)).collect(),
        pages: Pages::new(&visit, number, total, PAGE, address),
        csv_url: visit.url(&format!("{path}.csv")),
        json_url: visit.url(&format!("{path}.json")),
    };
    let title = visit.say("log-title-of", &args!["sitting" => title]);
    visit.render(StatusCode::OK, "public/log", visit.page(title), &view)
}

fn filters(visit: &Visit, path: &str, act: Option<Act>, total: i64) -> Filters {
    let mut acts = vec![Choice::new("", visit.word("log-any-act"), act.is_none())];
    acts.extend(Act::ALL.iter().map(|&one| {
        Choice::new(one.code(), visit.word(&format!("log-act-{}", one.code())), act == Some(one))
    }));
    Filters {
        action_url: visit.url(path),
        label: visit.word("log-filter"),
        search: None,
        choices: vec![Choices::new(visit, &Problems::default(), "act", "log-act", acts)],
        clear_url: act.map(|_| visit.url(path)),
        summary: Some(visit.say("log-summary", &args!["count" => total])),
    }
}

/// Who decided, in words: "Moderator B", never the name.
pub fn by(visit: &Visit, entry: &Entry) -> String {
    match (entry.person, entry.act) {
        (Some(of), _) => person(visit, of),
        (None, Act::Appeal | Act::Contest | Act::Object | Act::Reword | Act::Withdraw) => {
            visit.word("log-by-questioner")
        }
        (None, Act::TakeIn) => visit.word("log-by-service"),
        (None, _) => visit.word("log-by-rule"),
    }
}

/// One of the staff in words, told from the others by the letter.
pub fn person(visit: &Visit, of: Person) -> String {
    visit.say(&format!("log-person-{}", of.role.code()), &args!["letter" => of.letter()])
}

/// The rule that a refusal cited, in words.
pub fn rule_words(visit: &Visit, entry: &Entry) -> Option<String> {
    let (version, rule) = entry.rules_version.zip(entry.rule.as_ref())?;
    Some(cited(visit, version, rule))
}

fn entry(visit: &Visit, row: &Entry, sitting: &Sitting) -> EntryView {
    let zone = &sitting.zone;
    let cited = row.rules_version.zip(row.rule.as_ref());
    let version = |version| {
        let words = visit.say("log-rules-version", &args!["version" => version]);
        LinkView::to(visit, &paths::rules_version(&sitting.reference, version), words)
    };
    let (before, after) = row.texts.clone().unzip();
    EntryView {
        reference: row.reference.clone(),
        when: words::moment(visit, row.created_at, zone),
        when_iso: words::iso(row.created_at),
        act: visit.word(&format!("log-act-{}", row.act.code())),
        by: by(visit, row),
        proposed: row
            .second
            .map(|second| visit.say("log-proposed-by", &args!["who" => person(visit, second)])),
        question: row.question.as_ref().map(|question| named(visit, question)),
        target: row.target.as_ref().map(|question| named(visit, question)),
        target_label: visit.word(match row.act {
            Act::Override => "selection-log-put-in",
            _ => "log-target",
        }),
        reason: row.reason.as_ref().map(|reason| reason.title(visit.lang).to_owned()),
        reason_text: row.reason.as_ref().map(|r| r.public_text(visit.lang).to_owned()),
        rule: cited.map(|(version, rule)| CitedView::new(visit, &sitting.reference, version, rule)),
        // A cited rule says its version itself.
        rules_version: row.rules_version.filter(|_| row.rule.is_none()).map(version),
        note: note(visit, row),
        before,
        after,
    }
}

/// What was written for the public; of a selection, its reference in words.
fn note(visit: &Visit, row: &Entry) -> Option<String> {
    match (row.act, row.note.as_str()) {
        (_, "") => None,
        (Act::Select | Act::Inspect, reference) => {
            Some(visit.say("selection-log-note", &args!["ref" => reference.to_owned()]))
        }
        (_, words) => Some(words.to_owned()),
    }
}

fn named(visit: &Visit, question: &Named) -> NamedView {
    let has_page = question.body.is_some() || question.is_hidden;
    NamedView {
        reference: question.reference.clone(),
        href: has_page.then(|| visit.url(&paths::question(&question.reference))),
        text: question.body.clone(),
    }
}
