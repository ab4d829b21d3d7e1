//! Writing the rules of a sitting: a form with every rule in both languages and
//! which reason cites which rule; each sending is a new version.
//!
//! Never: a version without a sentence that says what changed.

mod form;
mod view;

use self::form::{RulesForm, read};
use self::view::Shown;
use crate::actions::write_rules::{self, Request, WriteRulesError};
use crate::store::rules::{self, RuleBook};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, reasons};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::Problems;
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// What the form is about.
struct Known {
    sitting: Sitting,
    version: i32,
    book: RuleBook,
    reasons: Vec<reasons::Reason>,
}

/// The form with the rules in force.
pub async fn show(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let known = load(&visit, reference.into_inner()).await?;
    let form = RulesForm::of(&known);
    let shown = Shown { known: &known, form: &form, problems: &Problems::default() };
    shown.render(&visit, StatusCode::OK)
}

/// Writes a new version. When somebody else was quicker, the form comes back as it
/// was typed, and the next time it is sent it counts.
pub async fn write(
    Organiser(member): Organiser,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<RulesForm>,
) -> Result<HttpResponse, Error> {
    let known = load(&visit, reference.into_inner()).await?;
    let bad = StatusCode::UNPROCESSABLE_ENTITY;
    let (book, note) = match read(&form, &known) {
        Ok(read) => read,
        Err(problems) => return come_back(&visit, &known, &form, &problems, bad),
    };
    let request = Request {
        sitting: known.sitting.reference.clone(),
        based_on: form.based_on(),
        book,
        note,
        staff: member.id,
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let written =
        visit.write(move |conn| write_rules::write_rules(conn, &context, now, &request)).await?;
    let (key, status) = match written {
        Ok(()) => return Ok(visit.redirect(&paths::rules(&known.sitting.reference))),
        Err(WriteRulesError::Store(cause)) => return Err(cause.into()),
        Err(WriteRulesError::Unchanged) => ("rules-problem-unchanged", bad),
        Err(WriteRulesError::ChangedMeanwhile) => ("rules-problem-meanwhile", StatusCode::CONFLICT),
    };
    let mut problems = Problems::default();
    problems.add("note", key);
    come_back(&visit, &known, &form, &problems, status)
}

fn come_back(
    visit: &Visit,
    known: &Known,
    form: &RulesForm,
    problems: &Problems,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    Shown { known, form, problems }.render(visit, status)
}

async fn load(visit: &Visit, reference: String) -> Result<Known, Error> {
    visit.read(move |conn| find(conn, &reference)).await
}

fn find(conn: &mut Conn, reference: &str) -> Result<Known, StoreError> {
    let sitting = sittings::get(conn, reference)?;
    let set = rules::get_current(conn, sitting.id)?;
    let mut reasons = reasons::list(conn)?;
    reasons.retain(|reason| reason.retired_at.is_none());
    Ok(Known { book: rules::get_book(conn, set.id)?, version: set.version, sitting, reasons })
}
