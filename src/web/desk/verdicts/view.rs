//! Verdicts as pages of the desk.
//!
//! Never: an address of the questioner.

use super::{STANDS, Typed};
use crate::domain::contest::ContestState;
use crate::domain::pledge::Fate;
use crate::domain::rules::NOTE_MAX;
use crate::domain::slate::RecordStage;
use crate::i18n::args;
use crate::store::contests::Contest;
use crate::store::views::verdicts::{Line, OneVerdict, Verdicts};
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Hidden, HiddenField, ProblemView, TextArea};
use crate::web::paths;
use crate::web::view::answer::{AnswerView, full_answer};
use crate::web::view::fate;
use crate::web::view::question::LinkView;
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;

/// The list.
#[derive(Serialize)]
pub(super) struct ListView {
    proposed: Vec<LineView>,
    contested: Vec<LineView>,
    decided: Vec<LineView>,
}

#[derive(Serialize)]
struct LineView {
    href: String,
    question: String,
    when: String,
    /// Somebody else has to decide it.
    own: Option<String>,
}

impl ListView {
    /// What waits, and what was decided last.
    pub(super) fn new(visit: &Visit, found: &Verdicts) -> ListView {
        let lines = |lines: &[Line], own: Option<&str>| {
            lines.iter().map(|line| line_view(visit, line, own)).collect()
        };
        ListView {
            proposed: lines(&found.proposed, Some("verdict-own")),
            contested: lines(&found.contested, Some("contest-own")),
            decided: lines(&found.decided, None),
        }
    }
}

fn line_view(visit: &Visit, line: &Line, own: Option<&str>) -> LineView {
    let is_own = visit.staff.as_ref().is_some_and(|member| line.by.contains(&member.id));
    LineView {
        href: visit.url(&paths::desk_verdict(&line.reference)),
        question: line.body.clone(),
        when: words::moment(visit, line.at, &line.zone),
        own: own.filter(|_| is_own).map(|key| visit.word(key)),
    }
}

/// One verdict.
#[derive(Serialize)]
pub(super) struct VerdictView {
    back: LinkView,
    errors: Vec<ProblemView>,
    stage: StatusTag,
    question: LinkView,
    answer: AnswerView,
    proposed: String,
    confirmed: Option<String>,
    returned: Option<String>,
    record: LinkView,
    is_own: bool,
    form: Option<SecondView>,
    contests: Vec<ContestView>,
    is_own_contest: bool,
    contest_form: Option<DecideView>,
}

#[derive(Serialize)]
struct SecondView {
    action_url: String,
    fields: Vec<HiddenField>,
    confirm_hint: String,
    reason: TextArea,
}

#[derive(Serialize)]
struct ContestView {
    when: String,
    words: Option<String>,
    outcome: String,
    answer: Option<String>,
}

#[derive(Serialize)]
struct DecideView {
    action_url: String,
    outcome: Choices,
    words: TextArea,
}

impl VerdictView {
    /// The page as the reader may see it, with what was typed.
    pub(super) fn new(visit: &Visit, seen: &OneVerdict, typed: &Typed) -> VerdictView {
        let (answer, question) = (&seen.answer, &seen.question);
        let moment = |at| words::moment(visit, at, &seen.sitting.zone);
        let said = |key: &str, who: &str, at| {
            visit.say(key, &args!["who" => who.to_owned(), "when" => moment(at)])
        };
        let reader = visit.staff.as_ref();
        let is_proposer = reader.is_some_and(|member| member.id == answer.recorded_by);
        let may = reader.is_some_and(|member| member.role.may_confirm());
        let waits = answer.stage == RecordStage::Proposed;
        let is_contested = seen.waiting().next().is_some();
        let has_part = reader.is_some_and(|member| {
            answer.has_part(member.id) || seen.waiting().any(|one| one.is_about(member.id))
        });
        let may_decide = reader.is_some_and(|member| member.role.may_moderate());
        let by = answer.confirmed_at.map(|at| match &seen.confirmed_by {
            Some(who) => said("verdict-confirmed-by", who, at),
            None => visit.say("verdict-confirmed-at", &args!["when" => moment(at)]),
        });
        VerdictView {
            back: LinkView::to(visit, paths::DESK_VERDICTS, visit.word("verdict-list-title")),
            errors: typed.problems.summary(visit),
            stage: fate::stage_tag(visit, answer.stage),
            question: LinkView::to(
                visit,
                &paths::question(&question.reference),
                question.body.clone(),
            ),
            answer: full_answer(visit, answer, &seen.sitting.zone),
            proposed: said("verdict-proposed-by", &seen.proposed_by, answer.recorded_at),
            confirmed: by.filter(|_| answer.stage == RecordStage::Confirmed),
            returned: Some(answer.return_reason.clone()).filter(|reason| !reason.is_empty()),
            record: LinkView::to(
                visit,
                &format!("{}#q-{}", paths::answers(&seen.sitting.reference), question.reference),
                visit.word("verdict-record"),
            ),
            is_own: waits && is_proposer,
            form: (waits && may && !is_proposer).then(|| second(visit, seen, typed)),
            contests: seen
                .contests
                .iter()
                .map(|(one, who)| contest(visit, one, who.as_deref(), &seen.sitting.zone))
                .collect(),
            is_own_contest: is_contested && has_part,
            contest_form: (is_contested && may_decide && !has_part)
                .then(|| decide(visit, seen, typed)),
        }
    }
}

fn second(visit: &Visit, seen: &OneVerdict, typed: &Typed) -> SecondView {
    let version = seen.answer.version.to_string();
    let is_first = seen.answer.tell_at.is_none() && seen.answer.told_at.is_none();
    SecondView {
        action_url: visit.url(&paths::desk_verdict(&seen.question.reference)),
        fields: Hidden::of([("version", version.as_str())]).fields,
        confirm_hint: visit.word(if is_first { "verdict-tells" } else { "verdict-tells-not" }),
        reason: TextArea::new(
            visit,
            &typed.problems,
            "reason",
            "verdict-reason",
            &typed.second.reason,
        )
        .rows(3)
        .limit(NOTE_MAX)
        .optional(),
    }
}

fn contest(visit: &Visit, one: &Contest, who: Option<&str>, zone: &str) -> ContestView {
    let moment = |at| words::moment(visit, at, zone);
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let verdict = visit.word(&fate::key("outcome", one.verdict));
    let when = args!["when" => moment(one.contested_at), "verdict" => verdict];
    let state = format!("contest-state-{}", one.state.code());
    ContestView {
        when: visit.say("contest-made", &when),
        words: filled(&one.words),
        outcome: match (one.state, one.decided_at) {
            (ContestState::Waiting, _) | (_, None) => visit.word(&state),
            (_, Some(at)) => visit.say(
                &format!("{state}-by"),
                &args!["who" => who.unwrap_or_default().to_owned(), "when" => moment(at)],
            ),
        },
        answer: filled(&one.answer),
    }
}

fn decide(visit: &Visit, seen: &OneVerdict, typed: &Typed) -> DecideView {
    let now = seen.answer.fate();
    let outcome = &typed.contest.outcome;
    let stands = Choice::new(STANDS, visit.word("contest-choose-stands"), outcome == STANDS);
    let others = Fate::VERDICTS.into_iter().filter(|fate| *fate != now).map(|fate| {
        let label = visit.word(&fate::key("contest-choose", fate));
        Choice::new(fate.code(), label, outcome == fate.code())
    });
    let options = std::iter::once(stands).chain(others).collect();
    let problems = &typed.problems;
    DecideView {
        action_url: visit.url(&paths::desk_contest(&seen.question.reference)),
        outcome: Choices::new(visit, problems, "outcome", "contest-outcome", options),
        words: TextArea::new(visit, problems, "words", "contest-answer", &typed.contest.words)
            .rows(2)
            .limit(NOTE_MAX),
    }
}
