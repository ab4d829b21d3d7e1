//! The way to one's own page: an address, then a mail with a link and a code.
//!
//! Never: an answer that differs for a known and an unknown address.

use crate::actions::confirm::{self, StartRequest};
use crate::domain::email::EmailAddress;
use crate::domain::supporter::Purpose;
use crate::domain::town::Town;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Field, Hidden, HiddenField, ProblemView, Problems, rules};
use crate::web::paths;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use validator::Validate;

/// The address.
#[derive(Deserialize, Validate)]
pub struct SignInForm {
    #[serde(default)]
    #[validate(custom(function = "rules::email"))]
    email: String,
}

#[derive(Serialize)]
struct SignInView {
    errors: Vec<ProblemView>,
    sign_in: SignIn,
}

#[derive(Serialize)]
struct SignIn {
    action_url: String,
    fields: Vec<HiddenField>,
    email: Field,
    password: Option<Field>,
    submit_label: String,
    note: Option<String>,
}

/// The empty form.
///
/// # Errors
/// When the template and the view do not fit.
pub fn form(visit: &Visit) -> Result<HttpResponse, Error> {
    render(visit, StatusCode::OK, "", &Problems::default())
}

/// Sends the mail, or asks to mend the address.
///
/// # Errors
/// When the database refuses.
pub async fn send(visit: Visit, Posted(form): Posted<SignInForm>) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["email"]);
    let (true, Ok(email)) = (problems.is_empty(), EmailAddress::parse(&form.email)) else {
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &form.email, &problems);
    };
    let request = StartRequest {
        email,
        purpose: Purpose::SignIn,
        question: None,
        first_name: String::new(),
        town: Town::default(),
        language: visit.lang,
    };
    let (now, context) = (visit.now, visit.app.actions.clone());
    let started = visit.write(move |conn| confirm::start(conn, &context, now, &request)).await??;
    Ok(visit.redirect(&paths::confirm(&started)))
}

fn render(
    visit: &Visit,
    status: StatusCode,
    email: &str,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let sign_in = SignIn {
        action_url: visit.url("/me/sign-in"),
        fields: Hidden::default().fields,
        email: Field::text(visit, problems, "email", "me-sign-in-email", email)
            .kind("email")
            .autocomplete("email"),
        password: None,
        submit_label: visit.word("me-sign-in-send"),
        note: Some(visit.word("me-sign-in-note")),
    };
    let view = SignInView { errors: problems.summary(visit), sign_in };
    let page = visit.page(visit.word("me-title"));
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/me/sign-in", page, &view)
}
