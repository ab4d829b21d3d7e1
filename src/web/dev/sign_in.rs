//! The sign-in links that `pqt demo` prints: a page with a button, and the
//! button signs in.
//!
//! Never: a session on GET, since a browser may fetch a link unasked.

use crate::actions::dev_sign_in::{self, DevSignInError};
use crate::i18n::args;
use crate::web::cookies;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use crate::web::view::desk_nav;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct View {
    heading: String,
    text: String,
    action_url: String,
    button: String,
}

/// Nothing is filled in; the token of the form is all.
#[derive(Deserialize)]
pub struct SignInForm {}

/// Asks whether to go on.
///
/// # Errors
/// [`Error::NotFound`] for a link that is of no use.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, Error> {
    let (context, now, given) = (visit.app.actions.clone(), visit.now, token.into_inner());
    let path = paths::dev_sign_in(&given);
    let member = visit.read(move |conn| dev_sign_in::find(conn, &context, now, &given)).await?;
    let role = visit.word(&format!("role-{}", member.role.code()));
    let args = args! { "name" => member.name, "role" => role };
    let view = View {
        heading: visit.say("dev-sign-in-title", &args),
        text: visit.word("dev-sign-in-text"),
        action_url: visit.url(&path),
        button: visit.say("dev-sign-in-button", &args),
    };
    visit.render(StatusCode::OK, "desk/dev-sign-in", visit.page(view.heading.clone()), &view)
}

/// Signs in and goes to where the role begins.
///
/// # Errors
/// [`Error::NotFound`] for a link that is of no use.
pub async fn enter(
    visit: Visit,
    token: web::Path<String>,
    Posted(SignInForm {}): Posted<SignInForm>,
) -> Result<HttpResponse, Error> {
    let (context, now, given) = (visit.app.actions.clone(), visit.now, token.into_inner());
    let hours = visit.app.config.limits.staff_session_hours;
    let (session, role) =
        visit.write(move |conn| dev_sign_in::sign_in(conn, &context, now, &given, hours)).await??;
    let mut response = visit.redirect(desk_nav::start(role));
    let cookie = cookies::keep_staff(&visit.app.config, session);
    response.add_cookie(&cookie).map_err(|why| Error::Internal(why.to_string()))?;
    Ok(response)
}

impl From<DevSignInError> for Error {
    fn from(error: DevSignInError) -> Self {
        match error {
            DevSignInError::Unknown => Error::NotFound,
            DevSignInError::Store(error) => error.into(),
        }
    }
}
