//! Confirming: the page for the code, the page of the link, and where it ends.
//!
//! Never: anything confirmed by opening a page; mail scanners open every link.

mod code;
mod done;
mod link;

pub use code::{post_address, post_again, post_code, show, show_address};
pub use done::show_done;
pub use link::{post_link, post_not_me, show_link};

use crate::actions::Context;
use crate::actions::confirm::{Completed, Details};
use crate::domain::email::EmailAddress;
use crate::domain::supporter::Purpose;
use crate::store::confirmations::Confirmation;
use crate::store::questions::{self, Question};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError, taken_in};
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// A confirmation with what it is about.
struct Pending {
    confirmation: Confirmation,
    /// "d•••@example.org"
    address: String,
    about: Option<(Question, Sitting)>,
    /// All that a yes confirms, of a question that was taken in: each with whether it
    /// is to be shown without the name.
    taken_in: Vec<(Question, bool)>,
}

impl Pending {
    fn load(
        conn: &mut Conn,
        context: &Context,
        confirmation: Confirmation,
    ) -> Result<Pending, StoreError> {
        let details = Details::of(&confirmation)?;
        let address = context.open_address(&details.address_sealed)?;
        let address = EmailAddress::parse(&address).map(|e| e.masked()).unwrap_or_default();
        let about = match confirmation.question_id {
            Some(id) => {
                let question = questions::get_by_id(conn, id)?;
                let sitting = sittings::get_by_id(conn, question.sitting_id)?;
                Some((question, sitting))
            }
            None => None,
        };
        let mut waiting = Vec::new();
        for one in taken_in::list_unsettled(conn, confirmation.supporter_id)? {
            waiting.push((questions::get_by_id(conn, one.question_id)?, one.is_nameless));
        }
        Ok(Pending { confirmation, address, about, taken_in: waiting })
    }
}

/// After a yes: on to the last page, with the cookie that remembers the browser.
fn go_on(visit: &Visit, completed: Completed) -> Result<HttpResponse, Error> {
    let is_new = completed.remember.is_some();
    let path = match completed.purpose {
        Purpose::SignIn if is_new => "/me".to_owned(),
        _ if is_new => paths::confirmed(&completed.reference),
        _ => format!("{}?again=1", paths::confirmed(&completed.reference)),
    };
    let mut response = visit.redirect(&path);
    if let Some(token) = completed.remember {
        let cookie = cookies::remember_supporter(&visit.app.config, token);
        response.add_cookie(&cookie).map_err(|e| Error::Internal(e.to_string()))?;
    }
    Ok(response)
}

#[derive(Serialize)]
struct UnknownView {
    ask_url: String,
    mine_url: String,
}

/// For a code or a link that is none of ours, or that a newer mail has replaced.
fn unknown(visit: &Visit) -> Result<HttpResponse, Error> {
    let view = UnknownView { ask_url: visit.url("/ask"), mine_url: visit.url("/me") };
    let page = visit.page(visit.word("confirm-unknown-title"));
    visit.render(StatusCode::NOT_FOUND, "public/confirm-unknown", page, &view)
}
