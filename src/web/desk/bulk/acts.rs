//! The buttons of a batch: do it, give it up, undo it.
//!
//! Never: all of it in one transaction; each step lets others write in between.

use crate::actions::batch::{self, UndoError};
use crate::web::desk::done;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::NoFields;
use actix_web::{HttpResponse, web};

/// Does what was looked at.
pub async fn run(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    loop {
        let (context, now, wanted) = (visit.app.actions.clone(), visit.now, reference.clone());
        let has_more = visit
            .write(move |conn| batch::run_step(conn, &context, now, member.id, &wanted))
            .await??;
        if !has_more {
            return Ok(visit.redirect(&format!("/desk/bulk/{reference}")));
        }
    }
}

/// Gives up what was only looked at.
pub async fn drop_one(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let now = visit.now;
    visit.write(move |conn| batch::drop_one(conn, now, member.id, &path)).await??;
    Ok(visit.redirect(&done::back_to("", "/desk", &[("done", "bulk-dropped".to_owned())])))
}

/// Undoes what was done, while there is time.
pub async fn undo(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    loop {
        let (context, now, wanted) = (visit.app.actions.clone(), visit.now, reference.clone());
        let undone = visit
            .write(move |conn| batch::undo_step(conn, &context, now, member.id, &wanted))
            .await?;
        match undone {
            Ok(true) => {}
            Ok(false) => return Ok(visit.redirect(&format!("/desk/bulk/{reference}"))),
            Err(UndoError::TooLate) => return Err(Error::Conflict("bulk-too-late")),
            Err(UndoError::Store(error)) => return Err(error.into()),
        }
    }
}
