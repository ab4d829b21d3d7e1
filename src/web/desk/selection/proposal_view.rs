//! A selection as the desk shows it: lines, changes, reserves, reasons, numbers.
//!
//! Never: a form for somebody who may not use it.

use super::brief_view::short;
use super::screen::{Loaded, Typed};
use crate::actions::select::examine_changed;
use crate::actions::select::record::{LineWhy, Record, Standing, WrittenBrief};
use crate::domain::slate::SelectionState;
use crate::i18n::args;
use crate::selection::Examination;
use crate::store::selections::Override;
use crate::store::selections::Selection;
use crate::store::views::ballots::Shortlisted;
use crate::store::{Conn, StoreError};
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Field, Hidden, Problems, TextArea};
use crate::web::paths;
use crate::web::view::audit::{self, AuditView};
use crate::web::view::conceded::{self, ConcededView};
use crate::web::view::page::Notice;
use crate::web::view::selection_words::Names;
use crate::web::view::slate_parts::{self, LineView, OtherView};
use crate::web::view::telling::Telling;
use crate::web::view::ties::{self, TiesView};
use serde::Serialize;

/// A selection with its questions.
pub struct Made {
    pub selection: Selection,
    pub written: WrittenBrief,
    pub record: Record,
    pub standing: Vec<Standing>,
    /// The audit of the slate as it stands, if people changed it.
    pub examined: Option<Examination>,
    /// The shortlist at the time of the selection, as its questions are now.
    pub questions: Vec<Shortlisted>,
}

impl Made {
    /// Reads a kept selection.
    pub fn read(
        conn: &mut Conn,
        selection: Selection,
        changes: &[Override],
        record: Record,
        questions: Vec<Shortlisted>,
    ) -> Result<Self, StoreError> {
        let written = WrittenBrief::read(&selection.brief)?;
        let standing = record.standing(changes);
        let examined = examine_changed(conn, selection.id, &standing)?;
        Ok(Made { selection, written, record, standing, examined, questions })
    }
}

/// The proposal as the template shows it.
#[derive(Serialize)]
pub struct ProposalView {
    state: Notice,
    lines: Vec<LineView>,
    short: Option<String>,
    changes: Vec<ChangeView>,
    change_url: String,
    reserves: Vec<OtherView>,
    not_chosen: Vec<OtherView>,
    audit: AuditView,
    brief: Vec<String>,
    digest: String,
    seed: String,
    public_value: String,
    ties: TiesView,
    reference: String,
    publish: Option<PublishView>,
    discard_url: Option<String>,
    conceded: Vec<ConcededView>,
    must_url: Option<String>,
}

/// The form that changes one line.
#[derive(Serialize)]
struct ChangeView {
    summary: String,
    try_href: String,
    hidden: Hidden,
    put_in: Choices,
    reason: Field,
    is_open: bool,
}

/// The form that publishes.
#[derive(Serialize)]
struct PublishView {
    action_url: String,
    hidden: Hidden,
    note: Option<TextArea>,
    label: String,
    explain: String,
}

/// The proposal of a page; with forms for whoever `may_organise`.
pub fn view(
    visit: &Visit,
    names: &Names,
    loaded: &Loaded,
    made: &Made,
    typed: &Typed,
    may_organise: bool,
) -> ProposalView {
    let desk = &loaded.desk;
    let is_preview = made.selection.created_at < desk.sitting.call_closes_at;
    let may_change = may_organise && !is_preview;
    let base = super::screen::path(&desk.sitting.reference);
    let (record, standing) = (&made.record, made.standing.as_slice());
    let telling = Telling {
        visit,
        names,
        record,
        standing,
        examined: made.examined.as_ref(),
        questions: &made.questions,
        seed: &made.selection.seed,
        page: "",
    };
    let changes = standing.iter().map(|line| change(visit, made, line, typed, &base));
    let is_proposed = made.selection.state == SelectionState::Proposed;
    ProposalView {
        state: state(visit, loaded, made, is_preview),
        lines: lines(&telling, made),
        short: record.selection.trace.short.as_ref().map(|short| {
            let words = args!["wanted" => short.wanted, "filled" => short.filled];
            visit.say("selection-short", &words)
        }),
        changes: if may_change { changes.collect() } else { Vec::new() },
        change_url: visit.url(&format!("{base}/change")),
        reserves: slate_parts::reserves(visit, names, record, standing, &made.questions),
        not_chosen: slate_parts::not_chosen(&telling),
        audit: audit::audit(&telling),
        brief: names.brief(&made.written),
        digest: made.selection.input_digest.clone(),
        seed: made.selection.seed.clone(),
        public_value: made.selection.public_value.clone(),
        ties: ties::view(visit, record, &made.questions, &made.selection.seed),
        reference: made.selection.reference.clone(),
        publish: may_change.then(|| publish(visit, loaded, made, typed, &base)),
        conceded: conceded::view(names, &made.written),
        must_url: may_organise.then(|| visit.url(&format!("{base}?must="))),
        discard_url: (may_organise && is_proposed).then(|| visit.url(&format!("{base}/discard"))),
    }
}

fn state(visit: &Visit, loaded: &Loaded, made: &Made, is_preview: bool) -> Notice {
    let is_published = made.selection.state == SelectionState::Published;
    let (kind, key) = match (is_preview, is_published) {
        (true, _) => ("warn", "selection-state-preview"),
        (false, true) => ("good", "selection-state-published"),
        (false, false) => ("info", "selection-state-proposed"),
    };
    let number = loaded.desk.editions.first().map_or(0, |edition| edition.number);
    Notice { kind, text: visit.say(key, &args!["edition" => number.to_string()]) }
}

fn lines(telling: &Telling, made: &Made) -> Vec<LineView> {
    let Telling { visit, names, .. } = telling;
    let line = |line: &Standing| {
        let found = made.questions.iter().find(|s| s.question.reference == line.reference)?;
        let why = match (&line.replaced, made.record.step(&line.reference)) {
            (None, Some(step)) => LineWhy::Chosen { step: Box::new(step.clone()) },
            (replaced, _) => LineWhy::Put {
                out: replaced.as_ref().map(|(out, _)| out.clone()).unwrap_or_default(),
            },
        };
        let numbers = made.record.evidence.get(&line.reference).cloned().unwrap_or_default();
        let is_open = found.question.status.is_open();
        Some(LineView {
            position: i64::from(line.position),
            href: visit.url(&paths::question(&line.reference)),
            level: 3,
            text: found.question.body.clone(),
            attribution: slate_parts::credit(visit, &found.question, numbers.other_askers),
            outcome: (!is_open)
                .then(|| crate::web::view::words::status(visit, found.question.status)),
            evidence: Some(names.evidence(&numbers, &found.topic)),
            reason: Some(names.why(&why)),
            why: telling.why(&why),
            override_note: line.replaced.as_ref().map(|(_, reason)| reason.clone()),
        })
    };
    made.standing.iter().filter_map(line).collect()
}

fn change(visit: &Visit, made: &Made, line: &Standing, typed: &Typed, base: &str) -> ChangeView {
    let position = line.position.to_string();
    let mine = typed.change.as_ref().filter(|form| form.position == position);
    let none = Problems::default();
    let problems = if mine.is_some() { &typed.problems } else { &none };
    let chosen = mine.map_or("", |form| form.put_in.as_str());
    let options = candidates(visit, made, line, chosen);
    let reason = mine.map_or("", |form| form.reason.as_str());
    let mut put_in = Choices::new(visit, problems, "put_in", "selection-put-in", options);
    let mut why = Field::text(visit, problems, "reason", "selection-change-reason", reason);
    if mine.is_none() {
        put_in = put_in.id(&format!("put_in-{position}"));
        why = why.id(&format!("reason-{position}"));
    }
    ChangeView {
        summary: visit.say("selection-change-line", &args!["position" => line.position]),
        try_href: visit.url(&format!("{base}?without={}", line.reference)),
        hidden: Hidden::of([
            ("selection", made.selection.reference.as_str()),
            ("position", position.as_str()),
            ("out", line.reference.as_str()),
        ]),
        put_in,
        reason: why,
        is_open: mine.is_some(),
    }
}

/// The line's own reserves first, then every other question that can still be asked.
fn candidates(visit: &Visit, made: &Made, line: &Standing, chosen: &str) -> Vec<Choice> {
    let is_free = |s: &&Shortlisted| {
        s.question.status.is_open()
            && made.standing.iter().all(|other| other.reference != s.question.reference)
    };
    let ready = made.record.selection.reserves.iter().filter(|r| r.position == line.position);
    let ready: Vec<&str> = ready.filter_map(|r| r.reference.as_deref()).collect();
    let place = |s: &Shortlisted| {
        ready.iter().position(|r| *r == s.question.reference).unwrap_or(ready.len())
    };
    let mut free: Vec<&Shortlisted> = made.questions.iter().filter(is_free).collect();
    free.sort_by_key(|s| place(s));
    let none = Choice::new("", visit.word("selection-none"), chosen.is_empty());
    let option = |s: &Shortlisted| {
        let reference = s.question.reference.as_str();
        let mut label = short(s);
        if place(s) < ready.len() {
            let number = args!["rank" => place(s) as u32 + 1];
            label = format!("{} {label}", visit.say("selection-reserve-rank", &number));
        }
        Choice::new(reference, label, reference == chosen)
    };
    std::iter::once(none).chain(free.into_iter().map(option)).collect()
}

fn publish(visit: &Visit, loaded: &Loaded, made: &Made, typed: &Typed, base: &str) -> PublishView {
    let number = loaded.desk.editions.first().map_or(0, |edition| edition.number) + 1;
    let text = number.to_string();
    let words = args!["edition" => text.clone()];
    let none = Problems::default();
    let problems = if typed.is_publishing { &typed.problems } else { &none };
    let note = TextArea::new(visit, problems, "note", "selection-note", &typed.note);
    PublishView {
        action_url: visit.url(&format!("{base}/publish")),
        hidden: Hidden::of([
            ("selection", made.selection.reference.as_str()),
            ("number", text.as_str()),
        ]),
        note: (number > 1).then(|| note.rows(2)),
        label: visit.say("selection-publish", &words),
        explain: visit.word(if number > 1 {
            "selection-publish-again"
        } else {
            "selection-publish-first"
        }),
    }
}
