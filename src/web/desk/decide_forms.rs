//! The forms by which a question is decided (`partials/decide`): those that make
//! sense where it stands, with what was typed when one comes back.
//!
//! Never: a form that its reader may not send.

use super::decide::DecideForm;
use crate::domain::decision::Act;
use crate::domain::question::QuestionStatus;
use crate::domain::rules;
use crate::store::questions::Question;
use crate::store::reasons::Reason;
use crate::web::extract::Visit;
use crate::web::form::{
    Choice, Choices, Field, Hidden, HiddenField, ProblemView, Problems, TextArea,
};
use crate::web::paths;
use serde::Serialize;

/// A form that came back.
pub struct Returned {
    /// What was to be done.
    pub act: Act,
    /// What was typed.
    pub form: DecideForm,
    /// What is to be mended.
    pub problems: Problems,
}

/// Every form about one question.
#[derive(Serialize)]
pub struct DecideForms {
    reference: String,
    fields: Vec<HiddenField>,
    approve: Option<ActForm>,
    shortlist: Option<ActForm>,
    refuse: Option<RefuseForm>,
    reword: Option<NoteForm>,
    merge: Option<MergeForm>,
    amend: Option<AmendForm>,
}

/// One button.
#[derive(Serialize)]
pub struct ActForm {
    action_url: String,
}

#[derive(Serialize)]
struct RefuseForm {
    action_url: String,
    is_open: bool,
    reason: Choices,
    note: TextArea,
}

#[derive(Serialize)]
struct NoteForm {
    action_url: String,
    is_open: bool,
    note: TextArea,
}

#[derive(Serialize)]
struct MergeForm {
    action_url: String,
    is_open: bool,
    target: Field,
}

#[derive(Serialize)]
struct AmendForm {
    action_url: String,
    is_open: bool,
    text: TextArea,
    note: TextArea,
}

/// Whether an act can be done to a question that stands there.
pub fn may(status: QuestionStatus, act: Act, has_slate: bool) -> bool {
    let is_settled = matches!(act, Act::Shortlist | Act::Unshortlist | Act::Merge | Act::Unmerge);
    status.after(act).is_some() && !(is_settled && has_slate)
}

/// The fields that travel with every form about a question.
pub fn travelling(question: &Question, return_to: &str) -> Hidden {
    let version = question.version.to_string();
    Hidden::of([("version", version.as_str()), ("return_to", return_to)])
}

/// The button of an act, if it can be done now.
pub fn button(visit: &Visit, question: &Question, has_slate: bool, act: Act) -> Option<ActForm> {
    let action_url = visit.url(&paths::desk_decide(&question.reference, act));
    may(question.status, act, has_slate).then_some(ActForm { action_url })
}

/// The id of a field on a page with the forms of many questions.
fn id(reference: &str, act: Act, field: &str) -> String {
    format!("{reference}-{}-{field}", act.code())
}

/// The summary at the top of the page, each line leading to its field.
pub fn summary(visit: &Visit, reference: &str, returned: &Returned) -> Vec<ProblemView> {
    let line = |p: ProblemView| ProblemView { id: id(reference, returned.act, &p.id), ..p };
    returned.problems.summary(visit).into_iter().map(line).collect()
}

/// All forms of a question. `returned` is the one that came back, if one did.
pub fn of(
    visit: &Visit,
    question: &Question,
    has_slate: bool,
    reasons: &[Reason],
    return_to: &str,
    returned: Option<&Returned>,
) -> DecideForms {
    let forms = Forms { visit, question, has_slate, returned };
    DecideForms {
        reference: question.reference.clone(),
        fields: travelling(question, return_to).fields,
        approve: button(visit, question, has_slate, Act::Approve),
        shortlist: button(visit, question, has_slate, Act::Shortlist),
        refuse: forms.offered(Act::Refuse, |f| f.refuse(reasons)),
        reword: forms.offered(Act::Return, |f| f.reword()),
        merge: forms.offered(Act::Merge, |f| f.merge()),
        amend: forms.offered(Act::Amend, |f| f.amend()),
    }
}

struct Forms<'a> {
    visit: &'a Visit,
    question: &'a Question,
    has_slate: bool,
    returned: Option<&'a Returned>,
}

/// One form while it is built: what was typed in it, if it came back.
struct Building<'a> {
    visit: &'a Visit,
    question: &'a Question,
    act: Act,
    typed: Option<&'a DecideForm>,
    problems: Problems,
}

impl<'a> Forms<'a> {
    fn offered<T>(&self, act: Act, build: impl FnOnce(&Building<'a>) -> T) -> Option<T> {
        may(self.question.status, act, self.has_slate).then(|| {
            let mine = self.returned.filter(|r| r.act == act);
            build(&Building {
                visit: self.visit,
                question: self.question,
                act,
                typed: mine.map(|r| &r.form),
                problems: mine.map(|r| r.problems.clone()).unwrap_or_default(),
            })
        })
    }
}

impl Building<'_> {
    fn action_url(&self) -> String {
        self.visit.url(&paths::desk_decide(&self.question.reference, self.act))
    }

    fn id(&self, field: &str) -> String {
        id(&self.question.reference, self.act, field)
    }

    fn note(&self, key: &str) -> TextArea {
        let typed = self.typed.map_or("", |f| &f.note);
        TextArea::new(self.visit, &self.problems, "note", key, typed)
            .id(&self.id("note"))
            .rows(3)
            .limit(rules::NOTE_MAX)
    }

    fn refuse(&self, reasons: &[Reason]) -> RefuseForm {
        let typed = self.typed.map_or("", |f| &f.reason);
        let mut options = vec![Choice::new("", self.visit.word("desk-reason-choose"), false)];
        options.extend(
            reasons
                .iter()
                .map(|r| Choice::new(&*r.code, r.title(self.visit.lang), r.code == typed)),
        );
        let reason =
            Choices::new(self.visit, &self.problems, "reason", "desk-refuse-reason", options);
        RefuseForm {
            action_url: self.action_url(),
            is_open: self.typed.is_some(),
            reason: reason.id(&self.id("reason")),
            note: self.note("desk-refuse-note").optional(),
        }
    }

    fn reword(&self) -> NoteForm {
        NoteForm {
            action_url: self.action_url(),
            is_open: self.typed.is_some(),
            note: self.note("desk-return-note"),
        }
    }

    fn merge(&self) -> MergeForm {
        let typed = self.typed.map_or("", |f| &f.target);
        let target = Field::text(self.visit, &self.problems, "target", "desk-merge-target", typed);
        MergeForm {
            action_url: self.action_url(),
            is_open: self.typed.is_some(),
            target: target.id(&self.id("target")).width("m"),
        }
    }

    fn amend(&self) -> AmendForm {
        let typed = self.typed.map_or(&self.question.body, |f| &f.text);
        let text = TextArea::new(self.visit, &self.problems, "text", "desk-amend-text", typed);
        AmendForm {
            action_url: self.action_url(),
            is_open: self.typed.is_some(),
            text: text.id(&self.id("text")).limit(rules::QUESTION_MAX).question(),
            note: self.note("desk-amend-note"),
        }
    }
}
