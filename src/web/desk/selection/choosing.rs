//! Choosing: the brief is read, the rule runs, the proposal is kept.
//!
//! Never: the rule inside a transaction, or a limit that gives way without a reason.

use super::fields::Fields;
use super::reading::{self, Purpose};
use super::screen::{self, Loaded, Typed};
use super::trying;
use crate::actions::select::propose::{self, Proposal, Request};
use crate::actions::select::record::WrittenBrief;
use crate::domain::ids::StaffId;
use crate::domain::text;
use crate::selection::Refusal;
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{Problems, rules};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// The field of the reason why limits give way.
pub const RELAX_REASON: &str = "relax_reason";
const MENDED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

/// `POST /desk/sittings/{ref}/selection`: runs the rule and keeps the proposal. With
/// `act=relax` limits that cannot be met give way, with a reason; `act=try` keeps
/// nothing; `act=more` shows the form with more rows.
pub async fn propose(
    visit: Visit,
    Organiser(member): Organiser,
    path: web::Path<String>,
    Posted(fields): Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let loaded = screen::load(&visit, path.into_inner()).await?;
    match fields.get("act") {
        "try" => return trying::render(&visit, &loaded, fields).await,
        "more" => {
            let typed = Typed { fields: Some(fields.with_more_rows()), ..Typed::default() };
            return screen::render(&visit, StatusCode::OK, &loaded, typed);
        }
        _ => {}
    }
    let (written, value) = match reading::read(&fields, &loaded.desk.shortlist, Purpose::Choosing) {
        Ok(read) => read,
        Err(problems) => {
            let typed = Typed { fields: Some(fields), problems, ..Typed::default() };
            return screen::render(&visit, MENDED, &loaded, typed);
        }
    };
    let chosen = choose(&visit, &loaded, member.id, written.clone(), &value).await?;
    let proposal = match chosen {
        Ok(proposal) => proposal,
        Err(Refusal::Infeasible { relaxation, .. })
            if fields.get("act") == "relax" && reason_problem(&fields).is_none() =>
        {
            let reason = text::clean_text(fields.get(RELAX_REASON));
            let relaxed = written.conceding(relaxation, reason);
            match choose(&visit, &loaded, member.id, relaxed, &value).await? {
                Ok(proposal) => proposal,
                Err(refusal) => return refused(&visit, &loaded, fields, refusal),
            }
        }
        Err(refusal) => return refused(&visit, &loaded, fields, refusal),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    visit.write(move |conn| propose::keep(conn, &context, now, &proposal)).await??;
    Ok(visit.redirect(&screen::path(&loaded.desk.sitting.reference)))
}

async fn choose(
    visit: &Visit,
    loaded: &Loaded,
    staff: StaffId,
    written: WrittenBrief,
    public_value: &str,
) -> Result<Result<Proposal, Refusal>, Error> {
    let sitting = loaded.desk.sitting.clone();
    let request = Request { sitting, written, public_value: public_value.to_owned(), staff };
    let context = visit.app.actions.clone();
    let gathered = visit.read(move |conn| propose::gather(conn, &context, request)).await?;
    Ok(web::block(move || propose::run(gathered)).await?)
}

/// The page with the limits that do not fit together; and, if they were to give way,
/// what is wrong with the reason.
fn refused(
    visit: &Visit,
    loaded: &Loaded,
    fields: Fields,
    refusal: Refusal,
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::default();
    if let (Some(key), "relax") = (reason_problem(&fields), fields.get("act")) {
        problems.add(RELAX_REASON, key);
    }
    let refusal = Some(refusal);
    let typed = Typed { fields: Some(fields), problems, refusal, ..Typed::default() };
    screen::render(visit, MENDED, loaded, typed)
}

fn reason_problem(fields: &Fields) -> Option<&'static str> {
    let reason = fields.get(RELAX_REASON);
    rules::note(reason).err().map(|_| {
        let is_empty = text::clean_text(reason).is_empty();
        if is_empty { "problem-note-empty" } else { "selection-problem-reason-long" }
    })
}
