//! Appeals as pages.
//!
//! Never: an address of the questioner.

use crate::domain::appeal::AppealState;
use crate::domain::rules::NOTE_MAX;
use crate::i18n::args;
use crate::store::views::appeals::{Line, OneAppeal};
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, ProblemView, Problems, TextArea};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::rules::CitedView;
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;

/// The list.
#[derive(Serialize)]
pub(super) struct ListView {
    waiting: Vec<LineView>,
    answered: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    href: String,
    question: String,
    status: StatusTag,
    when: String,
}

impl ListView {
    /// Those that wait, and the last answered ones.
    pub(super) fn new(visit: &Visit, waiting: &[Line], answered: &[Line]) -> ListView {
        let lines = |lines: &[Line]| lines.iter().map(|line| line_view(visit, line)).collect();
        ListView { waiting: lines(waiting), answered: lines(answered) }
    }
}

fn line_view(visit: &Visit, line: &Line) -> LineView {
    let appeal = &line.appeal;
    let moment = |at| words::moment(visit, at, &line.zone);
    let due = visit.say("appeal-due", &args!["when" => moment(appeal.due_at)]);
    LineView {
        href: visit.url(&paths::desk_appeal(&appeal.reference)),
        question: line.question.clone(),
        status: status(visit, appeal.state, visit.now > appeal.due_at),
        when: appeal.decided_at.map_or(due, moment),
    }
}

/// Where an appeal stands; `is_late` when it should have been answered.
pub(super) fn status(visit: &Visit, state: AppealState, is_late: bool) -> StatusTag {
    let (kind, key) = match state {
        AppealState::Waiting if is_late => ("flag", "appeal-state-late"),
        AppealState::Waiting => ("waiting", "appeal-state-waiting"),
        AppealState::Granted => ("good", "appeal-state-granted"),
        AppealState::Dismissed => ("bad", "appeal-state-dismissed"),
    };
    StatusTag { kind, label: visit.word(key) }
}

/// One appeal.
#[derive(Serialize)]
pub(super) struct AppealView {
    back: LinkView,
    errors: Vec<ProblemView>,
    status: StatusTag,
    question: LinkView,
    background: Option<String>,
    refused: String,
    reason: Option<String>,
    note: Option<String>,
    cited: Option<CitedView>,
    asked: String,
    words: Option<String>,
    answered: Option<String>,
    answer: Option<String>,
    is_own: bool,
    is_reader: bool,
    form: Option<FormView>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    outcome: Choices,
    words: TextArea,
}

impl AppealView {
    /// The page as the reader may see it, with what was typed.
    pub(super) fn new(
        visit: &Visit,
        seen: &OneAppeal,
        outcome: &str,
        typed: &str,
        problems: &Problems,
    ) -> AppealView {
        let (appeal, question) = (&seen.appeal, &seen.question);
        let moment = |at| words::moment(visit, at, &seen.sitting.zone);
        let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let who = |name: &Option<String>| name.clone().unwrap_or_default();
        let reader = visit.staff.as_ref();
        let is_own = reader.is_some_and(|member| appeal.is_about(member.id));
        let may = reader.is_some_and(|member| member.role.may_moderate());
        let waits = appeal.state == AppealState::Waiting;
        let refused_at = seen.refusal.as_ref().map_or(appeal.asked_at, |r| r.created_at);
        let reference = &seen.sitting.reference;
        AppealView {
            back: LinkView::to(visit, paths::DESK_APPEALS, visit.word("appeal-list-title")),
            errors: problems.summary(visit),
            status: status(visit, appeal.state, visit.now > appeal.due_at),
            question: LinkView::to(
                visit,
                &paths::desk_question(&question.reference),
                question.body.clone(),
            ),
            background: filled(&question.background),
            refused: refused(visit, seen, &moment(refused_at)),
            reason: seen.reason.as_ref().map(|reason| reason.title(visit.lang).to_owned()),
            note: seen.refusal.as_ref().and_then(|refusal| filled(&refusal.note)),
            cited: seen
                .cited
                .as_ref()
                .map(|(version, rule)| CitedView::new(visit, reference, *version, rule)),
            asked: visit.say(
                "appeal-asked-at",
                &args!["when" => moment(appeal.asked_at), "due" => moment(appeal.due_at)],
            ),
            words: filled(&appeal.words),
            answered: appeal.decided_at.map(|at| {
                let who = who(&seen.decided_by);
                visit.say("appeal-answered-by", &args!["who" => who, "when" => moment(at)])
            }),
            answer: filled(&appeal.answer),
            is_own: is_own && waits,
            is_reader: !may,
            form: (waits && may && !is_own)
                .then(|| FormView::new(visit, &appeal.reference, outcome, typed, problems)),
        }
    }
}

/// Who refused, by one or by two people, and when.
fn refused(visit: &Visit, seen: &OneAppeal, when: &str) -> String {
    let who = seen.refused_by.clone().unwrap_or_default();
    match seen.refused_with.clone() {
        Some(other) => visit.say(
            "appeal-refused-by-two",
            &args!["who" => who, "other" => other, "when" => when.to_owned()],
        ),
        None => visit.say("appeal-refused-by", &args!["who" => who, "when" => when.to_owned()]),
    }
}

impl FormView {
    fn new(
        visit: &Visit,
        reference: &str,
        outcome: &str,
        typed: &str,
        problems: &Problems,
    ) -> FormView {
        let choice = |code: &str| {
            let label = visit.word(&format!("appeal-{code}"));
            let hint = visit.word(&format!("appeal-{code}-hint"));
            Choice::new(code, label, code == outcome).hint(hint)
        };
        let options = vec![choice("granted"), choice("dismissed")];
        FormView {
            action_url: visit.url(&paths::desk_appeal(reference)),
            outcome: Choices::new(visit, problems, "outcome", "appeal-outcome", options),
            words: TextArea::new(visit, problems, "words", "appeal-answer", typed).limit(NOTE_MAX),
        }
    }
}
