//! The marks as they stand, in words: for the page and, as JSON, for its script.
//!
//! Never: a rule; what stands and what clashes is said by the store and the domain.

use crate::domain::dispatch::HallMark;
use crate::domain::ids::QuestionId;
use crate::domain::instant::Instant;
use crate::i18n::args;
use crate::store::dispatch::{self, Marked};
use crate::store::views::dispatch::Hall;
use crate::web::extract::Visit;
use crate::web::view::words::{moment, when};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that changes while the view is open.
#[derive(Debug, Serialize)]
pub(super) struct StateView {
    /// Token for what the script sends.
    csrf: String,
    /// Number of the newest edition.
    edition: i32,
    /// Code of the question on the wall.
    shown: Option<String>,
    /// By the code of the question.
    questions: BTreeMap<String, QuestionState>,
    /// Keys of sent marks whose question is not on the slate any more.
    refused: Vec<String>,
}

/// What is marked on one question.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct QuestionState {
    /// Key of the mark that stands; empty for none.
    pub key: String,
    /// The mark that stands, by its code; empty for none.
    pub mark: &'static str,
    /// The same in words: "Asked: Bilal, 12:04pm".
    pub line: Option<String>,
    /// Two marks say different things.
    pub clash: Option<ClashView>,
}

/// Two people said different things; one has to say which holds.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ClashView {
    text: String,
    choices: Vec<Choice>,
}

/// A button.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Choice {
    /// Code of the mark.
    pub mark: &'static str,
    /// Words.
    pub label: String,
    /// This mark stands.
    pub is_on: bool,
}

impl StateView {
    /// The state of a sitting.
    pub(super) fn new(visit: &Visit, hall: &Hall) -> StateView {
        let state = |(reference, question): &(String, QuestionId)| {
            (reference.clone(), QuestionState::new(visit, hall, *question))
        };
        let shown = hall.questions.iter().find(|(_, q)| Some(*q) == hall.shown.question_id);
        StateView {
            csrf: visit.csrf_token(),
            edition: hall.edition,
            shown: shown.map(|(reference, _)| reference.clone()),
            questions: hall.questions.iter().map(state).collect(),
            refused: Vec::new(),
        }
    }

    /// The same, saying which marks were not kept.
    pub(super) fn refusing(self, refused: Vec<String>) -> StateView {
        StateView { refused, ..self }
    }
}

impl QuestionState {
    /// What is marked on a question of the hall.
    pub(super) fn new(visit: &Visit, hall: &Hall, question: QuestionId) -> QuestionState {
        let Some(standing) = dispatch::standing(&hall.marks, question) else {
            return QuestionState::default();
        };
        let zone = &hall.sitting.zone;
        let clash = dispatch::clash(&hall.marks, question);
        let words = args![
            "mark" => word(visit, standing.mark),
            "name" => standing.by.clone(),
            "time" => time(visit, standing.marked_at, zone)
        ];
        QuestionState {
            key: standing.mark_key.clone(),
            mark: standing.mark.code(),
            line: Some(visit.say(&format!("dispatch-line-{}", standing.mark.code()), &words)),
            clash: clash.map(|pair| ClashView::new(visit, pair, zone)),
        }
    }
}

impl ClashView {
    fn new(visit: &Visit, (last, met): (&Marked, &Marked), zone: &str) -> ClashView {
        let is_mine =
            |marked: &Marked| visit.staff.as_ref().is_some_and(|m| m.id == marked.marked_by);
        let (key, theirs, yours) = match (is_mine(last), is_mine(met)) {
            (true, false) => ("dispatch-clash-yours", met, last),
            (false, true) => ("dispatch-clash-yours", last, met),
            _ => ("dispatch-clash-others", met, last),
        };
        let words = args![
            "name" => theirs.by.clone(),
            "theirs" => word(visit, theirs.mark),
            "their_time" => time(visit, theirs.marked_at, zone),
            "other" => yours.by.clone(),
            "yours" => word(visit, yours.mark),
            "your_time" => time(visit, yours.marked_at, zone)
        ];
        let choice = |marked: &Marked, mine: &str| {
            let key = if key == "dispatch-clash-yours" { mine } else { "dispatch-choose" };
            let words = args!["mark" => word(visit, marked.mark)];
            Choice { mark: marked.mark.code(), label: visit.say(key, &words), is_on: false }
        };
        ClashView {
            text: visit.say(key, &words),
            choices: vec![
                choice(yours, "dispatch-choose-yours"),
                choice(theirs, "dispatch-choose-theirs"),
            ],
        }
    }
}

/// A mark as a word in a sentence.
fn word(visit: &Visit, mark: HallMark) -> String {
    visit.word(&format!("dispatch-word-{}", mark.code()))
}

/// The time of day, with the date when it was not today.
fn time(visit: &Visit, at: Instant, zone: &str) -> String {
    let (then, now) = (when(at, zone), when(visit.now, zone));
    if then.at.with_timezone(&then.zone).date_naive()
        == now.at.with_timezone(&now.zone).date_naive()
    {
        visit.app.catalogue.time_of_day(visit.lang, &then)
    } else {
        moment(visit, at, zone)
    }
}
