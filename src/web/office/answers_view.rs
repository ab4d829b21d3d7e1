//! The office's page as its template wants it.
//!
//! Never: a rule; what may be recorded is the action's to say.

use super::answer_form::{AnswerForm, WORDS_MAX};
use crate::domain::attribution::Attribution;
use crate::domain::rules;
use crate::domain::slate::{AnswerState, Asked, RecordStage};
use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::store::views::office::{Office, OfficeLine};
use crate::web::desk::listing::{Empty, empty};
use crate::web::desk::verdicts;
use crate::web::extract::Visit;
use crate::web::form::{
    Choice, Choices, DateTimeField, Field, Hidden, HiddenField, ProblemView, Problems, TextArea,
};
use crate::web::paths;
use crate::web::view::fate;
use crate::web::view::question::LinkView;
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
    back: LinkView,
    intro: String,
    waiting: Vec<LinkView>,
    errors: Vec<ProblemView>,
    lines: Vec<LineView>,
    reserves: Vec<LineView>,
    empty: Option<Empty>,
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
    stage: Option<StatusTag>,
    told: Option<String>,
    returned: Option<String>,
    contested: bool,
    verdict: Option<LinkView>,
    form: Option<FormView>,
    summary: Option<String>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    fields: Vec<HiddenField>,
    /// What stands in it comes from the marks in the hall.
    is_marked: bool,
    asked: Choices,
    asked_at: DateTimeField,
    asked_by: Field,
    words: TextArea,
    state: Choices,
    summary: TextArea,
    quotation: TextArea,
    link: Field,
    video: Field,
    video_time: Field,
    is_open: bool,
    is_confirmed: bool,
}

impl AnswersView {
    /// The page; with `draft`, that question's form shows what was typed.
    pub fn new(visit: &Visit, office: &Office, may_write: bool, draft: Option<&Draft>) -> Self {
        let has_begun = visit.now >= office.sitting.sits_at;
        let line = |line: &OfficeLine| {
            let draft = draft.filter(|d| d.question == line.reference);
            LineView::new(visit, &office.sitting, line, may_write && has_begun, draft)
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
            back: LinkView::to(visit, "/desk/sittings", visit.word("answers-back")),
            intro: visit.word(if has_begun { "answers-intro" } else { "answers-too-early" }),
            waiting: verdicts::links(visit, office.waiting),
            errors,
            lines: lines.into_iter().map(line).collect(),
            reserves: reserves.into_iter().map(line).collect(),
            empty: office
                .edition
                .is_none()
                .then(|| empty(visit, "answers-no-slate", Some("answers-no-slate-text"))),
        }
    }
}

impl LineView {
    fn new(
        visit: &Visit,
        sitting: &Sitting,
        shown: &OfficeLine,
        may_write: bool,
        draft: Option<&Draft>,
    ) -> Self {
        let line = &shown.line;
        let credit = Attribution::new(&line.first_name, line.is_anonymous, &line.town_name);
        let answer = shown.answer.as_ref();
        LineView {
            position: line.position,
            reference: shown.reference.clone(),
            href: visit.url(&paths::question(&shown.reference)),
            body: line.body.clone(),
            attribution: words::attribution(visit, &credit),
            backers: visit.say("answers-backers", &args!["count" => shown.backers]),
            outcome: answer.map(|a| fate::tag(visit, a.verdict())),
            stage: answer.map(|a| fate::stage_tag(visit, a.stage)),
            told: answer.filter(|a| a.stage == RecordStage::Confirmed).and_then(|a| {
                let key = if a.told_at.is_some() { "answers-told" } else { "answers-telling" };
                a.told_at.or(a.tell_at).map(|_| visit.word(key))
            }),
            returned: answer.map(|a| a.return_reason.clone()).filter(|reason| !reason.is_empty()),
            contested: shown.is_contested,
            verdict: answer.filter(|a| a.stage == RecordStage::Proposed || shown.is_contested).map(
                |_| {
                    let path = paths::desk_verdict(&shown.reference);
                    LinkView::to(visit, &path, visit.word("answers-see-verdict"))
                },
            ),
            summary: answer.map(|a| a.summary.clone()).filter(|s| !s.is_empty()),
            form: may_write.then(|| FormView::new(visit, sitting, shown, draft)),
        }
    }
}

impl FormView {
    fn new(visit: &Visit, sitting: &Sitting, shown: &OfficeLine, draft: Option<&Draft>) -> Self {
        let reference = &shown.reference;
        let answer = shown.answer.as_ref();
        let kept = || match answer {
            Some(answer) => AnswerForm::kept(sitting, answer),
            None => shown
                .marked
                .map_or_else(|| AnswerForm::empty(sitting), |m| AnswerForm::marked(sitting, m)),
        };
        let typed = draft.map_or_else(kept, |d| d.form.clone());
        let none = Problems::default();
        let problems = draft.map_or(&none, |d| &d.problems);
        let id = |name: &str| format!("{name}-{reference}");
        let line = |name: &str, key: &str, value: &str| {
            Field::text(visit, problems, name, key, value).id(&id(name)).optional()
        };
        let area = |name: &str, key: &str, value: &str, most: usize| {
            TextArea::new(visit, problems, name, key, value).id(&id(name)).limit(most).optional()
        };
        let asked = Asked::ALL
            .iter()
            .map(|a| choice(visit, a.code(), "answers-asked", typed.asked == a.code()));
        let states = AnswerState::ALL
            .iter()
            .map(|s| choice(visit, s.code(), "answers-state", typed.state == s.code()));
        let (most, at) = (rules::SUMMARY_MAX, typed.asked_at());
        FormView {
            action_url: visit.url(&format!("{}/{reference}", paths::answers(&sitting.reference))),
            fields: Hidden::of([("version", typed.version.as_str())]).fields,
            is_marked: draft.is_none() && answer.is_none() && !typed.asked.is_empty(),
            asked: Choices::new(visit, problems, "asked", "answers-asked", asked.collect())
                .id(&id("asked")),
            asked_at: DateTimeField::new(visit, problems, "asked_at", "answers-asked-at", &at)
                .id(&id("asked_at")),
            asked_by: line("asked_by", "answers-asked-by", &typed.asked_by),
            words: area("words", "answers-words", &typed.words, WORDS_MAX).rows(2),
            state: Choices::new(visit, problems, "state", "answers-state", states.collect())
                .id(&id("state"))
                .optional(),
            summary: area("summary", "answers-summary", &typed.summary, most),
            quotation: area("quotation", "answers-quotation", &typed.quotation, most),
            link: line("link", "answers-link", &typed.link).kind("url"),
            video: line("video", "answers-video", &typed.video).kind("url"),
            video_time: line("video_time", "answers-video-time", &typed.video_time).width("s"),
            is_open: draft.is_some() || answer.is_none_or(|a| a.stage == RecordStage::Returned),
            is_confirmed: answer.is_some_and(|a| a.stage == RecordStage::Confirmed),
        }
    }
}

fn choice(visit: &Visit, code: &str, key: &str, is_chosen: bool) -> Choice {
    Choice::new(code, visit.word(&format!("{key}-{}", code.replace('_', "-"))), is_chosen)
}
