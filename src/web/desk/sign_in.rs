//! Staff sign in and out.
//!
//! Address, password and code are on one page and are refused with one
//! sentence, so that nobody learns which of them was right.
//!
//! Never: an answer that is quicker for an address nobody has.

use crate::actions::sign_in::{self, NOBODYS_HASH, Outcome};
use crate::crypto;
use crate::domain::email::EmailAddress;
use crate::domain::instant::Instant;
use crate::domain::password;
use crate::domain::staff::Role;
use crate::store::staff::{self, Credentials};
use crate::store::{StoreError, sessions};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Field, Hidden, NoFields, ProblemView, Problems, rules};
use crate::web::view::desk_nav;
use crate::web::{cookies, paths};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::rt::time::sleep;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use validator::{Validate, ValidationError};

/// Every refusal takes at least this long, whatever was looked up or written.
const REFUSAL: Duration = Duration::from_millis(400);
const ORDER: [&str; 3] = ["email", "password", "code"];

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Next {
    #[serde(default)]
    next: String,
}

/// What is typed.
#[derive(Deserialize, Validate)]
pub struct SignInForm {
    #[serde(default)]
    #[validate(custom(function = rules::email))]
    email: String,
    #[serde(default)]
    #[validate(custom(function = some_password))]
    password: String,
    #[serde(default)]
    #[validate(custom(function = some_code))]
    code: String,
    #[serde(default)]
    next: String,
}

#[derive(Serialize)]
struct SignInView {
    errors: Vec<ProblemView>,
    heading: String,
    action_url: String,
    hidden: Hidden,
    email: Field,
    password: Field,
    code: Field,
}

/// The page.
pub async fn show(visit: Visit, query: web::Query<Next>) -> Result<HttpResponse, Error> {
    if let Some(member) = &visit.staff {
        return Ok(visit.redirect(after(&query.next, member.role)));
    }
    render(&visit, StatusCode::OK, &Problems::default(), "", &query.next)
}

/// Signs in.
pub async fn sign_in(
    visit: Visit,
    Posted(form): Posted<SignInForm>,
) -> Result<HttpResponse, Error> {
    let patience = sleep(REFUSAL);
    let mut problems = Problems::of(form.validate(), &ORDER);
    if problems.is_empty() {
        if let Outcome::SignedIn { token, role, recovery_codes_left } =
            attempt(&visit, &form).await?
        {
            let next = match recovery_codes_left {
                Some(_) => "/desk/account?by=recovery-code",
                None => after(&form.next, role),
            };
            return with_session(&visit, visit.redirect(next), token);
        }
        patience.await;
        problems.add("email", "staff-sign-in-refused");
    }
    render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &problems, &form.email, &form.next)
}

/// Signs out of this browser.
pub async fn sign_out(visit: Visit, _: Posted<NoFields>) -> Result<HttpResponse, Error> {
    let hash = visit.csrf_holder().to_owned();
    visit.write(move |conn| sessions::delete_staff(conn, &hash)).await??;
    let mut response = visit.redirect("/desk/sign-in");
    keep(&mut response, &cookies::forget_staff(&visit.app.config))?;
    // The view at the sitting keeps itself on the device, to be there without a connection.
    let kept_here = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), kept_here);
    Ok(response)
}

/// Verifies the password, as slowly for an address that nobody has, and then
/// lets the action use up the code.
async fn attempt(visit: &Visit, form: &SignInForm) -> Result<Outcome, Error> {
    let email = EmailAddress::parse(&form.email)
        .map_err(|_| Error::Unreadable("an address that was checked before".to_owned()))?;
    let email_hash = visit.app.actions.email_hash(&email);
    let found = visit.read(move |conn| staff::find_credentials(conn, &email_hash)).await?;
    let hash = found.as_ref().map_or(NOBODYS_HASH, |c| c.password_hash.as_str()).to_owned();
    let is_password_right = verify(&form.password, hash).await?;
    let Some(credentials) = found else { return Ok(Outcome::Refused) };
    finish(visit, credentials, is_password_right, form.code.clone()).await
}

async fn finish(
    visit: &Visit,
    credentials: Credentials,
    is_password_right: bool,
    code: String,
) -> Result<Outcome, Error> {
    let request = sign_in::Request {
        credentials,
        is_password_right,
        code,
        session_ends_at: session_end(visit),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let earlier = visit.csrf_holder().to_owned();
    let outcome = visit
        .write(move |conn| -> Result<Outcome, StoreError> {
            let outcome = sign_in::sign_in(conn, &context, now, &request)?;
            if matches!(outcome, Outcome::SignedIn { .. }) {
                sessions::delete_staff(conn, &earlier)?;
            }
            Ok(outcome)
        })
        .await?;
    Ok(outcome?)
}

/// Whether a password fits its hash, off the request thread.
pub(super) async fn verify(typed: &str, hash: String) -> Result<bool, Error> {
    let typed = password::canonical(typed);
    web::block(move || crypto::verify_password(&typed, &hash))
        .await?
        .map_err(|cause| Error::Internal(cause.to_string()))
}

/// Hashes a password off the request thread.
pub(super) async fn hash(visit: &Visit, typed: &str) -> Result<String, Error> {
    let (typed, entropy) = (password::canonical(typed), visit.app.entropy.clone());
    let cost = crypto::PasswordCost::OWASP;
    Ok(web::block(move || crypto::hash_password(&entropy, cost, &typed)).await?)
}

/// When a session that begins now ends.
pub(super) fn session_end(visit: &Visit) -> Instant {
    visit.now + chrono::Duration::hours(visit.app.config.limits.staff_session_hours)
}

/// Gives the browser its session.
pub(super) fn with_session(
    visit: &Visit,
    mut response: HttpResponse,
    token: String,
) -> Result<HttpResponse, Error> {
    keep(&mut response, &cookies::keep_staff(&visit.app.config, token))?;
    Ok(response)
}

fn keep(
    response: &mut HttpResponse,
    cookie: &actix_web::cookie::Cookie<'static>,
) -> Result<(), Error> {
    response.add_cookie(cookie).map_err(|cause| Error::Internal(cause.to_string()))
}

/// Where somebody goes who has signed in. The desk's own address asks for nothing in
/// particular, so a role begins at its work.
fn after(next: &str, role: Role) -> &str {
    if paths::is_local(next) && next != "/desk" { next } else { desk_nav::start(role) }
}

fn some_password(typed: &str) -> Result<(), ValidationError> {
    if typed.is_empty() { Err(ValidationError::new("staff-password-empty")) } else { Ok(()) }
}

fn some_code(typed: &str) -> Result<(), ValidationError> {
    if typed.trim().is_empty() { Err(ValidationError::new("staff-code-empty")) } else { Ok(()) }
}

fn render(
    visit: &Visit,
    status: StatusCode,
    problems: &Problems,
    email: &str,
    next: &str,
) -> Result<HttpResponse, Error> {
    let heading = visit.word("staff-sign-in-title");
    let view = SignInView {
        errors: problems.summary(visit),
        heading: heading.clone(),
        action_url: visit.url("/desk/sign-in"),
        hidden: Hidden::of([("next", next)]),
        email: Field::text(visit, problems, "email", "staff-email", email)
            .kind("email")
            .autocomplete("username"),
        password: Field::text(visit, problems, "password", "staff-password", "")
            .autocomplete("current-password"),
        code: Field::text(visit, problems, "code", "staff-code", "")
            .autocomplete("one-time-code")
            .width("m"),
    };
    let page = visit.page(heading).for_desk(visit);
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "desk/sign-in", page, &view)
}
