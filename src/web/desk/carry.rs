//! What a sitting left: its shortlisted questions that were not asked, with a form to
//! put them to the next sitting of the same representative.
//!
//! Never: that form for somebody who may not decide, or before the sitting.

use super::done::{self, Done};
use super::question;
use crate::actions::carry::{self, Carry, CarryError};
use crate::domain::carrying::Left;
use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::store::views::carrying::{self, Leftover, Line};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Choice, Choices, ProblemView, Problems};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// Most questions carried at once: a shortlist, which people read.
const MOST: usize = 1_000;

/// What is carried where.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CarryForm {
    /// Public codes.
    question: Vec<String>,
    /// Public code of the next sitting.
    to: String,
}

#[derive(Serialize)]
struct CarryView {
    back: LinkView,
    errors: Vec<ProblemView>,
    sitting: String,
    is_over: bool,
    lines: Vec<LineView>,
    no_next: bool,
    read_only: bool,
    form: Option<FormView>,
    error: Option<String>,
}

#[derive(Serialize)]
struct LineView {
    reference: String,
    /// The first of the boxes is where the summary of errors leads.
    id: String,
    href: String,
    text: String,
    attribution: String,
    topic: String,
    count: i64,
    count_shown: String,
    is_ticked: bool,
    may_tick: bool,
    is_unknown: bool,
    tick_label: String,
    into: Option<LinkView>,
}

#[derive(Serialize)]
struct FormView {
    action_url: String,
    to: Choices,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    sitting: web::Path<String>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let found = load(&visit, &sitting).await?;
    render(&visit, &found, &CarryForm::default(), &Problems::default(), &done)
}

/// Carries what is ticked.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn send(
    Moderator(member): Moderator,
    visit: Visit,
    sitting: web::Path<String>,
    Posted(mut form): Posted<CarryForm>,
) -> Result<HttpResponse, Error> {
    form.question.truncate(MOST);
    let mut problems = Problems::default();
    if form.question.is_empty() {
        problems.add("question", "carry-problem-none");
    }
    if form.to.is_empty() {
        problems.add("to", "carry-problem-to");
    }
    if problems.is_empty() {
        let asked = Carry {
            from: sitting.clone(),
            to: form.to.clone(),
            questions: form.question.clone(),
            staff: member.id,
        };
        let (context, now) = (visit.app.actions.clone(), visit.now);
        match visit.write(move |conn| carry::carry(conn, &context, now, &asked)).await? {
            Ok(done) => return Ok(visit.redirect(&said(&sitting, done))),
            Err(CarryError::Store(cause)) => return Err(cause.into()),
            Err(CarryError::NotOver) => problems.add("question", "carry-not-over"),
            Err(CarryError::NoNext) => problems.add("to", "carry-problem-to-closed"),
        }
    }
    let found = load(&visit, &sitting).await?;
    render(&visit, &found, &form, &problems, &Done::default())
}

fn said(sitting: &str, done: carry::Carried) -> String {
    let what = if done.left == 0 { "carried" } else { "carried-some" };
    let (moved, already) = (done.carried.to_string(), done.left.to_string());
    let said = [("done", what.to_owned()), ("moved", moved), ("already", already)];
    done::back_to("", &paths::carry(sitting), &said)
}

async fn load(visit: &Visit, sitting: &str) -> Result<Leftover, Error> {
    let (reference, now) = (sitting.to_owned(), visit.now);
    visit.read(move |conn| carrying::get(conn, &reference, now)).await
}

fn render(
    visit: &Visit,
    found: &Leftover,
    form: &CarryForm,
    problems: &Problems,
    done: &Done,
) -> Result<HttpResponse, Error> {
    let may = visit.staff.as_ref().is_some_and(|member| member.role.may_moderate());
    let is_open = may && found.is_over && !found.next.is_empty();
    let mut lines: Vec<LineView> =
        found.lines.iter().map(|one| line(visit, found, one, form, is_open)).collect();
    if let Some(first) = lines.iter_mut().find(|line| line.may_tick) {
        first.id = "question".to_owned();
    }
    let has_box = lines.iter().any(|line| line.may_tick);
    let view = CarryView {
        back: LinkView::to(
            visit,
            &format!("/desk/sittings/{}", found.sitting.reference),
            visit.word("selection-back"),
        ),
        errors: problems.summary(visit),
        sitting: found.sitting.title(visit.lang).to_owned(),
        is_over: found.is_over,
        no_next: found.is_over && found.next.is_empty() && !lines.is_empty(),
        read_only: !may,
        form: has_box.then(|| FormView {
            action_url: visit.url(&paths::carry(&found.sitting.reference)),
            to: next(visit, found, form, problems),
        }),
        error: problems.at(visit, "question"),
        lines,
    };
    let mut page = visit.page(visit.word("carry-title")).for_desk(visit);
    let mut status = StatusCode::OK;
    if !problems.is_empty() {
        (page, status) = (page.with_errors(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    visit.render(status, "desk/carry", done.on(visit, page), &view)
}

/// The sittings to choose from; the only one is chosen.
fn next(visit: &Visit, found: &Leftover, form: &CarryForm, problems: &Problems) -> Choices {
    let is_chosen = |one: &Sitting| found.next.len() == 1 || one.reference == form.to;
    let choice = |one: &Sitting| {
        let closes = words::moment(visit, one.call_closes_at, &one.zone);
        let args = args!["title" => one.title(visit.lang).to_owned(), "closes" => closes];
        Choice::new(&one.reference, visit.say("carry-to-choice", &args), is_chosen(one))
    };
    let options = found.next.iter().map(choice).collect();
    Choices::new(visit, problems, "to", "carry-to", options)
}

fn line(visit: &Visit, found: &Leftover, line: &Line, form: &CarryForm, is_open: bool) -> LineView {
    let asked = &line.question;
    let reference = asked.reference.clone();
    LineView {
        id: format!("tick-{reference}"),
        href: visit.url(&paths::desk_question(&reference)),
        text: asked.body.clone(),
        attribution: question::attribution(visit, asked),
        topic: found
            .topics
            .get(&asked.topic_id)
            .map(|topic| topic.name(visit.lang).to_owned())
            .unwrap_or_default(),
        count: line.backed,
        count_shown: visit.app.catalogue.number(line.backed),
        is_ticked: form.question.contains(&reference),
        may_tick: is_open && line.left == Left::Unasked && line.into.is_none(),
        is_unknown: line.left == Left::Unknown,
        tick_label: visit.say("carry-tick", &args!["ref" => reference.clone()]),
        into: line.into.as_ref().map(|code| {
            let label = visit.say("carry-into", &args!["ref" => code.clone()]);
            LinkView::to(visit, &paths::desk_question(code), label)
        }),
        reference,
    }
}
