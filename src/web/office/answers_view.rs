//! The office's page as its template wants it.
//!
//! Never: a rule; what may be recorded is the action's to say.

use super::answers::AnswerForm;
use crate::domain::attribution::Attribution;
use crate::domain::pledge::Fate;
use crate::domain::rules;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::i18n::args;
use crate::store::answers::Answer;
use crate::store::views::office::{Office, OfficeLine};
use crate::web::extract::Visit;
use crate::web::form::{
    Choice, Choices, Field, Hidden, HiddenField, ProblemView, Problems, TextArea,
};
use crate::web::paths;
use crate::web::view::fate;
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;

/// A form that came back.
pub struct Draft {
    /// Which question.
    pub question: String,
    /// What was typed.
    pub form: AnswerForm,
    /// What to mend.
    pub problems: Problems,
}

/// The whole page.
#[derive(Serialize)]
pub struct AnswersView {
    heading: String,
    back: BackLink,
    intro: String,
    errors: Vec<ProblemView>,
    lines: Vec<LineView>,
    reserves: Vec<LineView>,
    empty: Option<Empty>,
}

#[derive(Serialize)]
struct BackLink {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Empty {
    title: String,
    text: Option<String>,
    action: Option<BackLink>,
}

#[derive(Serialize)]
struct LineView {
    position: i32,
    reference: String,
    href: String,
    body: String,
    attribution: String,
    backers: String,
    outcome: Option<StatusTag>,
    told: Option<String>,
    form: Option<FormView>,
    summary: Option<String>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    fields: Vec<HiddenField>,
    asked: Choices,
    state: Choices,
    summary: TextArea,
    link: Field,
    is_open: bool,
    may_tell: bool,
}

impl AnswersView {
    /// The page; with `draft`, that question's form shows what was typed.
    pub fn new(visit: &Visit, office: &Office, may_write: bool, draft: Option<&Draft>) -> Self {
        let has_begun = visit.now >= office.sitting.sits_at;
        let line = |line: &OfficeLine| {
            let draft = draft.filter(|d| d.question == line.reference);
            LineView::new(visit, &office.sitting.reference, line, may_write && has_begun, draft)
        };
        let (lines, reserves): (Vec<_>, Vec<_>) =
            office.lines.iter().partition(|line| !line.line.is_reserve);
        let errors = draft.map_or_else(Vec::new, |d| {
            let mut found = d.problems.summary(visit);
            for problem in &mut found {
                problem.id = format!("{}-{}", problem.id, d.question);
            }
            found
        });
        AnswersView {
            heading: office.sitting.title(visit.lang).to_owned(),
            back: BackLink { href: visit.url("/desk/sittings"), label: visit.word("answers-back") },
            intro: visit.word(if has_begun { "answers-intro" } else { "answers-too-early" }),
            errors,
            lines: lines.into_iter().map(line).collect(),
            reserves: reserves.into_iter().map(line).collect(),
            empty: office.edition.is_none().then(|| Empty {
                title: visit.word("answers-no-slate"),
                text: Some(visit.word("answers-no-slate-text")),
                action: None,
            }),
        }
    }
}

impl LineView {
    fn new(
        visit: &Visit,
        sitting: &str,
        shown: &OfficeLine,
        may_write: bool,
        draft: Option<&Draft>,
    ) -> Self {
        let line = &shown.line;
        let credit = Attribution::new(&line.first_name, line.is_anonymous, &line.town_name);
        LineView {
            position: line.position,
            reference: shown.reference.clone(),
            href: visit.url(&paths::question(&shown.reference)),
            body: line.body.clone(),
            attribution: words::attribution(visit, &credit),
            backers: visit.say("answers-backers", &args!["count" => shown.backers]),
            outcome: shown.answer.as_ref().map(|a| fate::tag(visit, reading(a))),
            told: shown.answer.as_ref().and_then(|a| {
                a.tell_at?;
                let key = if a.told_at.is_some() { "answers-told" } else { "answers-telling" };
                Some(visit.word(key))
            }),
            summary: shown.answer.as_ref().map(|a| a.summary.clone()).filter(|s| !s.is_empty()),
            form: may_write.then(|| FormView::new(visit, sitting, shown, draft)),
        }
    }
}

impl FormView {
    fn new(visit: &Visit, sitting: &str, shown: &OfficeLine, draft: Option<&Draft>) -> Self {
        let reference = &shown.reference;
        let typed = draft.map_or_else(|| kept(shown), |d| d.form.clone());
        let none = Problems::default();
        let problems = draft.map_or(&none, |d| &d.problems);
        let id = |name: &str| format!("{name}-{reference}");
        let asked = Asked::ALL
            .iter()
            .map(|a| choice(visit, a.code(), "answers-asked", typed.asked == a.code()));
        let states = AnswerState::ALL
            .iter()
            .map(|s| choice(visit, s.code(), "answers-state", typed.state == s.code()));
        FormView {
            action_url: visit.url(&format!("{}/{reference}", paths::answers(sitting))),
            fields: Hidden::of([("version", typed.version.as_str())]).fields,
            asked: Choices::new(visit, problems, "asked", "answers-asked", asked.collect())
                .id(&id("asked")),
            state: Choices::new(visit, problems, "state", "answers-state", states.collect())
                .id(&id("state"))
                .optional(),
            summary: TextArea::new(visit, problems, "summary", "answers-summary", &typed.summary)
                .id(&id("summary"))
                .limit(rules::SUMMARY_MAX)
                .optional(),
            link: Field::text(visit, problems, "link", "answers-link", &typed.link)
                .id(&id("link"))
                .kind("url")
                .optional(),
            is_open: draft.is_some() || shown.answer.is_none(),
            may_tell: shown.answer.as_ref().is_none_or(|a| a.tell_at.is_none()),
        }
    }
}

/// The office's own reading, confirmed or not.
fn reading(answer: &Answer) -> Fate {
    Fate::of(answer.asked, answer.state, RecordStage::Confirmed)
}

fn choice(visit: &Visit, code: &str, key: &str, is_chosen: bool) -> Choice {
    Choice::new(code, visit.word(&format!("{key}-{}", code.replace('_', "-"))), is_chosen)
}

/// The form filled with what is on record.
fn kept(shown: &OfficeLine) -> AnswerForm {
    let Some(answer) = &shown.answer else { return AnswerForm::default() };
    AnswerForm {
        asked: answer.asked.code().to_owned(),
        state: answer.state.map_or("", AnswerState::code).to_owned(),
        summary: answer.summary.clone(),
        link: answer.link.clone(),
        version: answer.version.to_string(),
        act: String::new(),
    }
}
