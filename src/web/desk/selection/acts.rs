//! What the organiser does on the selection page.
//!
//! Never: the rule inside a transaction.

use super::screen::{self, ChangeForm, Loaded, Typed};
use crate::actions::select::discard;
use crate::actions::select::override_line::{self, OverrideError};
use crate::actions::select::publish::{self, PublishError};
use crate::domain::text;
use crate::store::StoreError;
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{Problems, rules};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::Validate;

const MENDED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// `POST /desk/sittings/{ref}/selection/change`: puts another question in a place.
pub async fn change(
    visit: Visit,
    Organiser(member): Organiser,
    path: web::Path<String>,
    Posted(form): Posted<ChangeForm>,
) -> Result<HttpResponse, Error> {
    let loaded = screen::load(&visit, path.into_inner()).await?;
    let mut problems = Problems::default();
    if form.put_in.is_empty() {
        problems.add("put_in", "selection-problem-put-in");
    }
    if rules::note(&form.reason).is_err() {
        let is_empty = text::clean_text(&form.reason).is_empty();
        let long = "selection-problem-reason-long";
        problems.add("reason", if is_empty { "problem-note-empty" } else { long });
    }
    if !problems.is_empty() {
        return changed(&visit, &loaded, form, problems);
    }
    let request = override_line::Request {
        selection: form.selection.clone(),
        position: form.position.parse().map_err(|_| Error::NotFound)?,
        out: form.out.clone(),
        put_in: form.put_in.clone(),
        reason: text::clean_text(&form.reason),
        staff: member.id,
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let done = visit
        .write(move |conn| override_line::override_line(conn, &context, now, &request))
        .await?;
    let key = match done {
        Ok(()) => {
            let page = screen::path(&loaded.desk.sitting.reference);
            return Ok(visit.redirect(&format!("{page}#position-{}", form.position)));
        }
        Err(OverrideError::NotShortlisted) => "selection-problem-not-shortlisted",
        Err(OverrideError::OnSlate) => "selection-problem-on-slate",
        Err(OverrideError::SameQuestioner) => "selection-problem-same-questioner",
        Err(OverrideError::SetAside) => return Err(Error::Conflict("selection-conflict-aside")),
        Err(OverrideError::Preview) => return Err(Error::Conflict("selection-conflict-preview")),
        Err(OverrideError::Stale) => return Err(Error::Conflict("selection-conflict-stale")),
        Err(OverrideError::Store(error)) => return Err(error.into()),
    };
    problems.add("put_in", key);
    changed(&visit, &loaded, form, problems)
}

fn changed(
    visit: &Visit,
    loaded: &Loaded,
    form: ChangeForm,
    problems: Problems,
) -> Result<HttpResponse, Error> {
    let typed = Typed { change: Some(form), problems, ..Typed::default() };
    screen::render(visit, MENDED, loaded, typed)
}

/// The form that publishes.
#[derive(Deserialize, Validate)]
pub struct PublishForm {
    #[serde(default)]
    selection: String,
    #[serde(default)]
    number: String,
    #[serde(default)]
    #[validate(custom(function = rules::optional_note))]
    note: String,
}

/// `POST /desk/sittings/{ref}/selection/publish`
pub async fn publish(
    visit: Visit,
    Organiser(member): Organiser,
    path: web::Path<String>,
    Posted(form): Posted<PublishForm>,
) -> Result<HttpResponse, Error> {
    let loaded = screen::load(&visit, path.into_inner()).await?;
    let mut problems = Problems::of(form.validate(), &["note"]);
    if !problems.is_empty() {
        return publishing(&visit, &loaded, form, problems);
    }
    let request = publish::Request {
        selection: form.selection.clone(),
        number: form.number.parse().map_err(|_| Error::NotFound)?,
        note: text::clean_text(&form.note),
        staff: member.id,
        catalogue: visit.app.catalogue.clone(),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let done = visit.write(move |conn| publish::publish(conn, &context, now, &request)).await?;
    match done {
        Ok(_) => Ok(visit.redirect(&paths::slate(&loaded.desk.sitting.reference))),
        Err(PublishError::NoNote) => {
            problems.add("note", "problem-note-empty");
            publishing(&visit, &loaded, form, problems)
        }
        Err(PublishError::Gone(_)) => Err(Error::Conflict("selection-conflict-gone")),
        Err(PublishError::Empty) => Err(Error::Conflict("selection-conflict-empty")),
        Err(PublishError::NothingChanged) => Err(Error::Conflict("selection-conflict-unchanged")),
        Err(PublishError::Stale) => Err(Error::Conflict("selection-conflict-stale")),
        Err(PublishError::SetAside) => Err(Error::Conflict("selection-conflict-aside")),
        Err(PublishError::Preview) => Err(Error::Conflict("selection-conflict-preview")),
        Err(PublishError::Store(error)) => Err(error.into()),
    }
}

fn publishing(
    visit: &Visit,
    loaded: &Loaded,
    form: PublishForm,
    problems: Problems,
) -> Result<HttpResponse, Error> {
    let typed = Typed { note: form.note, problems, is_publishing: true, ..Typed::default() };
    screen::render(visit, MENDED, loaded, typed)
}

/// The form that sets a proposal aside.
#[derive(Deserialize)]
pub struct DiscardForm {
    #[serde(default)]
    selection: String,
}

/// `POST /desk/sittings/{ref}/selection/discard`
pub async fn discard(
    visit: Visit,
    Organiser(_): Organiser,
    path: web::Path<String>,
    Posted(form): Posted<DiscardForm>,
) -> Result<HttpResponse, Error> {
    let done: Result<(), StoreError> =
        visit.write(move |conn| discard::discard(conn, &form.selection)).await?;
    done?;
    Ok(visit.redirect(&screen::path(&path)))
}
