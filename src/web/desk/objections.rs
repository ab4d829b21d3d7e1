//! Objections to merges: the list of those that wait, and one of them with the form
//! to answer it in a line.
//!
//! Never: that form for somebody who may not decide.

use super::done::{self, Done};
use crate::actions::objection::{self, Answer, ObjectionError};
use crate::domain::objection::ObjectionState;
use crate::domain::text;
use crate::store::StoreError;
use crate::store::views::objections::{self as views, Line, OneObjection};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Choice, Choices, Field, ProblemView, Problems, rules};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

/// What is answered.
#[derive(Debug, Default, Deserialize, Validate)]
pub struct AnswerForm {
    #[serde(default)]
    #[validate(custom(function = chosen))]
    outcome: String,
    #[serde(default)]
    #[validate(custom(function = "rules::note"))]
    words: String,
}

fn chosen(typed: &str) -> Result<(), ValidationError> {
    let is_known = ["kept", "parted"].contains(&typed);
    if is_known { Ok(()) } else { Err(ValidationError::new("objection-problem-outcome")) }
}

#[derive(Serialize)]
struct ListView {
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

#[derive(Serialize)]
struct ObjectionView {
    back: LinkView,
    errors: Vec<ProblemView>,
    status: StatusTag,
    question: LinkView,
    target: LinkView,
    when: String,
    answer: Option<String>,
    read_only: bool,
    form: Option<FormView>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    outcome: Choices,
    words: Field,
}

/// The list.
pub async fn list(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let (waiting, answered) = visit
        .read(|conn| Ok::<_, StoreError>((views::list(conn, true)?, views::list(conn, false)?)))
        .await?;
    let lines = |lines: &[Line]| lines.iter().map(|one| line(&visit, one)).collect();
    let view = ListView { waiting: lines(&waiting), answered: lines(&answered) };
    let page = visit.page(visit.word("objection-list-title")).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/objections", done.on(&visit, page), &view)
}

fn line(visit: &Visit, line: &Line) -> LineView {
    let at = line.objection.answered_at.unwrap_or(line.objection.objected_at);
    LineView {
        href: visit.url(&paths::desk_objection(&line.question.reference)),
        question: line.question.body.clone(),
        status: status(visit, line.objection.state),
        when: words::moment(visit, at, words::SERVICE_ZONE),
    }
}

/// Where an objection stands.
pub fn status(visit: &Visit, state: ObjectionState) -> StatusTag {
    let kind = match state {
        ObjectionState::Waiting => "waiting",
        ObjectionState::Kept => "closed",
        ObjectionState::Parted => "good",
    };
    StatusTag { kind, label: visit.word(&format!("objection-state-{}", state.code())) }
}

/// One objection.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let seen = load(&visit, &reference).await?;
    render(&visit, StatusCode::OK, &seen, &AnswerForm::default(), &Problems::default())
}

/// Answers it.
pub async fn answer(
    Moderator(member): Moderator,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<AnswerForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["outcome", "words"]);
    if !problems.is_empty() {
        let seen = load(&visit, &reference).await?;
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, &form, &problems);
    }
    let given = Answer {
        question: reference.clone(),
        staff: member.id,
        is_parted: form.outcome == "parted",
        words: text::clean_text(&form.words),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| objection::answer(conn, &context, now, &given)).await? {
        Ok(()) => {
            let said = [("done", format!("objection-{}", form.outcome))];
            Ok(visit.redirect(&done::back_to("", paths::DESK_OBJECTIONS, &said)))
        }
        Err(ObjectionError::Store(cause)) => Err(cause.into()),
        Err(ObjectionError::SlatePublished) => Err(Error::Conflict("desk-slate-published")),
        Err(ObjectionError::Held) => Err(Error::Conflict("cluster-problem-held")),
        Err(_) => Err(Error::Conflict("objection-overtaken")),
    }
}

async fn load(visit: &Visit, reference: &str) -> Result<OneObjection, Error> {
    let reference = reference.to_owned();
    visit.read(move |conn| views::get(conn, &reference)).await
}

fn render(
    visit: &Visit,
    status_code: StatusCode,
    seen: &OneObjection,
    form: &AnswerForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let may = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let waits = seen.objection.state == ObjectionState::Waiting;
    let question = |q: &crate::store::questions::Question| {
        LinkView::to(visit, &paths::desk_question(&q.reference), q.body.clone())
    };
    let choice = |code: &str| {
        Choice::new(code, visit.word(&format!("objection-choose-{code}")), code == form.outcome)
    };
    let options = vec![choice("kept"), choice("parted")];
    let view = ObjectionView {
        back: LinkView::to(visit, paths::DESK_OBJECTIONS, visit.word("objection-list-title")),
        errors: problems.summary(visit),
        status: status(visit, seen.objection.state),
        question: question(&seen.question),
        target: question(&seen.target),
        when: words::moment(visit, seen.objection.objected_at, &seen.sitting.zone),
        answer: Some(seen.objection.answer.clone()).filter(|words| !words.is_empty()),
        read_only: !may,
        form: (waits && may).then(|| FormView {
            action_url: visit.url(&paths::desk_objection(&seen.question.reference)),
            outcome: Choices::new(visit, problems, "outcome", "objection-outcome", options),
            words: Field::text(visit, problems, "words", "objection-answer", &form.words),
        }),
    };
    let mut page = visit.page(visit.word("objection-desk-title")).for_desk(visit);
    if !problems.is_empty() {
        page = page.with_errors();
    }
    visit.render(status_code, "desk/objection", page, &view)
}
