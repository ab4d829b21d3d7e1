//! Proposals to take a question away from the public: the list, and the second
//! person's answer.
//!
//! Never: an answer by who may not give it; the action looks again.

use super::decide::decider;
use super::done;
use super::overtaken;
use crate::actions::decide::{self as acts, DecideError};
use crate::domain::decision::Act;
use crate::domain::text;
use crate::store::removals::{self, Proposal};
use crate::store::views::desk_question::DeskQuestion;
use crate::web::desk::decide::DecideForm;
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// A proposal, on the question's page or in the list.
#[derive(Serialize)]
pub struct RemovalView {
    href: String,
    text: String,
    reason: String,
    note: Option<String>,
    by: String,
    when: String,
    when_iso: String,
    confirm_url: Option<String>,
    decline_url: Option<String>,
    decline_note: TextArea,
    is_own: bool,
}

#[derive(Serialize)]
struct ListView {
    heading: String,
    proposals: Vec<RemovalView>,
}

/// The proposals that wait.
pub async fn list(AnyStaff(_): AnyStaff, visit: Visit) -> Result<HttpResponse, Error> {
    let open = visit.read(|conn| removals::list_open(conn, None)).await?;
    let heading = visit.word("second-title");
    let view = ListView {
        heading: heading.clone(),
        proposals: open.iter().map(|p| line(&visit, p, words::SERVICE_ZONE)).collect(),
    };
    visit.render(StatusCode::OK, "desk/removals", visit.page(heading).for_desk(&visit), &view)
}

/// The proposal about a question, with the buttons that its reader may press.
pub fn view(visit: &Visit, seen: &DeskQuestion, may_decide: bool) -> Option<RemovalView> {
    let proposal = seen.removal.as_ref()?;
    let own_path = paths::desk_question(&proposal.question);
    let mut view = line(visit, proposal, &seen.sitting.zone);
    if may_decide {
        let url = |act: &str| Some(visit.url(&format!("{own_path}/removal/{act}")));
        view.confirm_url = url("confirm").filter(|_| !view.is_own);
        view.decline_url = url("decline");
    }
    Some(view)
}

fn line(visit: &Visit, proposal: &Proposal, zone: &str) -> RemovalView {
    let member = visit.staff.as_ref();
    RemovalView {
        href: visit.url(&paths::desk_question(&proposal.question)),
        text: proposal.body.clone(),
        reason: proposal.reason.title(visit.lang).to_owned(),
        note: Some(proposal.note.clone()).filter(|note| !note.is_empty()),
        by: proposal.name.clone(),
        when: words::moment(visit, proposal.at, zone),
        when_iso: words::iso(proposal.at),
        confirm_url: None,
        decline_url: None,
        decline_note: TextArea::new(visit, &Problems::default(), "note", "second-note", "")
            .id("second-note")
            .rows(3)
            .limit(crate::domain::rules::NOTE_MAX)
            .optional(),
        is_own: member.is_some_and(|m| m.id == proposal.by),
    }
}

/// The second person confirms the proposal, or turns it down.
pub async fn settle(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<(String, String)>,
    Posted(form): Posted<DecideForm>,
) -> Result<HttpResponse, Error> {
    let (reference, act) = path.into_inner();
    let is_confirmed = match act.as_str() {
        "confirm" => true,
        "decline" => false,
        _ => return Err(Error::NotFound),
    };
    if rules::optional_note(&form.note).is_err() {
        return Err(Error::Unreadable("a note that is too long".to_owned()));
    }
    let who = decider(&member, &reference, &form.version)?;
    let (context, now, note) = (visit.app.actions.clone(), visit.now, text::clean_text(&form.note));
    let settled = visit
        .write(move |conn| match is_confirmed {
            true => acts::confirm_removal(conn, &context, now, &who),
            false => acts::decline_removal(conn, &context, now, &who, &note),
        })
        .await?;
    let act = if is_confirmed { Act::Refuse } else { Act::Decline };
    match settled {
        Ok(()) => {
            let said = [("done", act.code().to_owned()), ("ref", reference.clone())];
            Ok(visit.redirect(&done::back_to("", &paths::desk_question(&reference), &said)))
        }
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(DecideError::SamePerson) => Err(Error::Conflict("second-same-person")),
        Err(DecideError::Held) => overtaken::held(&visit, &reference, act, &form).await,
        Err(_) => overtaken::page(&visit, &reference, act, &form).await,
    }
}
