//! Setting up a sitting and changing it.
//!
//! Never: a change over somebody else's that the organiser has not seen.

use super::form::{self, Offered, SittingForm};
use super::form_view::render;
use crate::actions::arrange::{self, ArrangeError};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, representatives, topics};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::Problems;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// The form for a new sitting.
pub async fn new(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    let offered = visit.read(offered).await?;
    let form = SittingForm::fresh();
    render(&visit, StatusCode::OK, None, &offered, &form, &Problems::default())
}

/// Sets up a sitting.
pub async fn add(
    Organiser(_): Organiser,
    visit: Visit,
    Posted(form): Posted<SittingForm>,
) -> Result<HttpResponse, Error> {
    let offered = visit.read(offered).await?;
    let show = |problems| {
        render(&visit, StatusCode::UNPROCESSABLE_ENTITY, None, &offered, &form, &problems)
    };
    let request = match form.read(&offered) {
        Ok(request) => request,
        Err(problems) => return show(problems),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| arrange::create(conn, &context, now, &request)).await? {
        Ok(reference) => Ok(visit.redirect(&format!("/desk/sittings/{reference}"))),
        Err(refusal) => show(problems_of(refusal)?),
    }
}

/// The form for a sitting that is there.
pub async fn edit(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let code = reference.clone();
    let (form, offered) = visit.read(move |conn| load(conn, &code)).await?;
    render(&visit, StatusCode::OK, Some(&reference), &offered, &form, &Problems::default())
}

/// Changes a sitting. When somebody else was quicker, the form comes back as it
/// was typed, and the next time it is sent it counts.
pub async fn change(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
    Posted(mut form): Posted<SittingForm>,
) -> Result<HttpResponse, Error> {
    let code = reference.clone();
    let (kept, offered) = visit.read(move |conn| load(conn, &code)).await?;
    let bad = StatusCode::UNPROCESSABLE_ENTITY;
    let request = match form.read(&offered) {
        Ok(request) => request,
        Err(problems) => {
            return render(&visit, bad, Some(&reference), &offered, &form, &problems);
        }
    };
    let (code, now, version) = (reference.clone(), visit.now, form.version);
    let changed =
        visit.write(move |conn| arrange::change(conn, now, &code, version, &request)).await?;
    match changed {
        Ok(()) => Ok(visit.redirect(&format!("/desk/sittings/{reference}"))),
        Err(ArrangeError::ChangedMeanwhile) => {
            form.version = kept.version;
            let nothing = Problems::default();
            render(&visit, StatusCode::CONFLICT, Some(&reference), &offered, &form, &nothing)
        }
        Err(refusal) => {
            let problems = problems_of(refusal)?;
            render(&visit, bad, Some(&reference), &offered, &form, &problems)
        }
    }
}

fn problems_of(refusal: ArrangeError) -> Result<Problems, Error> {
    let faults = match refusal {
        ArrangeError::Faults(faults) => faults,
        ArrangeError::ChangedMeanwhile => {
            return Err(Error::Conflict("sittings-changed-meanwhile"));
        }
        ArrangeError::Store(cause) => return Err(cause.into()),
    };
    let mut problems = Problems::default();
    for fault in faults {
        let (field, key) = form::say(fault);
        problems.insert_at(&form::ORDER, field, key);
    }
    Ok(problems)
}

fn offered(conn: &mut Conn) -> Result<Offered, StoreError> {
    Ok(Offered { representatives: representatives::list(conn)?, topics: topics::list(conn)? })
}

fn load(conn: &mut Conn, reference: &str) -> Result<(SittingForm, Offered), StoreError> {
    let sitting: Sitting = sittings::get(conn, reference)?;
    let chosen = sittings::list_topics(conn, sitting.id)?;
    let representative = sittings::get_representative(conn, sitting.representative_id)?;
    let codes = chosen.into_iter().map(|topic| topic.code).collect();
    let form = SittingForm::of(&sitting, &representative.reference, codes);
    Ok((form, offered(conn)?))
}
