//! The page behind an invitation's link: password, authenticator app, and then
//! the recovery codes, once.
//!
//! Never: an account without a second factor; the password on a page.

use super::sign_in;
use crate::actions::accept::{self, AcceptError};
use crate::crypto::{self, TotpSecret};
use crate::domain::email::EmailAddress;
use crate::domain::password::{self, Weakness};
use crate::domain::rules::{PASSWORD_MAX, PASSWORD_MIN};
use crate::i18n::args;
use crate::store::staff::{self, Invitation};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::{Field, Problem, ProblemView, Problems, rules};
use crate::web::paths;
use crate::web::view::qr::QrView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

const ORDER: [&str; 3] = ["email", "password", "code"];

/// What is typed.
#[derive(Default, Deserialize, Validate)]
pub struct AcceptForm {
    #[serde(default)]
    #[validate(custom(function = rules::email))]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
}

#[derive(Serialize)]
struct AcceptView {
    errors: Vec<ProblemView>,
    heading: String,
    lede: String,
    action_url: String,
    email: Field,
    password: Field,
    qr: QrView,
    app_url: String,
    code: Field,
}

#[derive(Serialize)]
struct RecoveryCodesView {
    heading: String,
    codes: Vec<String>,
    next_url: String,
}

#[derive(Serialize)]
struct GoneView {
    heading: String,
    sign_in_url: String,
}

/// The page.
pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse, Error> {
    let Some(invitation) = open(&visit, &token).await? else { return gone(&visit) };
    let secret = secret(&visit, &invitation)?;
    let form = AcceptForm::default();
    render(&visit, &token, &invitation, &secret, &form, &Problems::default())
}

/// Makes the account and shows its recovery codes.
pub async fn accept(
    visit: Visit,
    token: web::Path<String>,
    Posted(form): Posted<AcceptForm>,
) -> Result<HttpResponse, Error> {
    let Some(invitation) = open(&visit, &token).await? else { return gone(&visit) };
    let secret = secret(&visit, &invitation)?;
    let mut problems = Problems::of(form.validate(), &ORDER);
    check_password(&visit, &mut problems, &form.password, &form.email);
    if secret.check(&form.code, visit.now.utc(), 0).is_none() {
        let is_empty = form.code.trim().is_empty();
        problems.add("code", if is_empty { "staff-code-empty" } else { "staff-code-wrong" });
    }
    if !problems.is_empty() {
        return render(&visit, &token, &invitation, &secret, &form, &problems);
    }
    let email = EmailAddress::parse(&form.email)
        .map_err(|_| Error::Unreadable("an address that was checked before".to_owned()))?;
    let request = accept::Request {
        token_hash: invitation.token_hash.clone(),
        email_hash: visit.app.actions.email_hash(&email),
        password_hash: sign_in::hash(&visit, &form.password).await?,
        code: form.code.clone(),
        session_ends_at: sign_in::session_end(&visit),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| accept::accept(conn, &context, now, &request)).await? {
        Ok(accepted) => {
            let page = recovery_codes(&visit, "staff-accepted-title", accepted.recovery_codes)?;
            sign_in::with_session(&visit, page, accepted.session_token)
        }
        Err(AcceptError::Gone) => gone(&visit),
        Err(AcceptError::Store(cause)) => Err(cause.into()),
        Err(refusal) => {
            match refusal {
                AcceptError::AddressTaken => problems.add("email", "staff-email-taken"),
                _ => problems.add("code", "staff-code-wrong"),
            }
            render(&visit, &token, &invitation, &secret, &form, &problems)
        }
    }
}

/// Adds what is wrong with a new password. The service's name and the person's
/// own address are words that anybody would try.
pub(super) fn check_password(visit: &Visit, problems: &mut Problems, typed: &str, email: &str) {
    let mailbox = email.split('@').next().unwrap_or("");
    let name = &visit.app.config.service.name;
    let key = match password::weakness(typed, &[name, mailbox]) {
        None => return,
        Some(Weakness::Empty) => "staff-password-empty",
        Some(Weakness::Short) => "staff-password-short",
        Some(Weakness::Long) => "staff-password-long",
        Some(Weakness::Repeated) => "staff-password-repeated",
        Some(Weakness::Named) => "staff-password-named",
    };
    let limit = if key == "staff-password-long" { PASSWORD_MAX } else { PASSWORD_MIN };
    problems.insert(
        &ORDER,
        Problem {
            field: "password".to_owned(),
            key: key.to_owned(),
            values: vec![("limit".to_owned(), limit as i64)],
        },
    );
}

/// The page that shows recovery codes, once.
pub(super) fn recovery_codes(
    visit: &Visit,
    heading: &str,
    codes: Vec<String>,
) -> Result<HttpResponse, Error> {
    let heading = visit.word(heading);
    let view = RecoveryCodesView {
        heading: heading.clone(),
        codes,
        next_url: visit.url("/desk"),
    };
    let page = visit.page(heading).for_desk(visit);
    visit.render(StatusCode::OK, "desk/recovery-codes", page, &view)
}

/// The invitation of a link, if it still works.
async fn open(visit: &Visit, token: &str) -> Result<Option<Invitation>, Error> {
    let hash = crypto::token_hash(token);
    let now = visit.now;
    let found = visit.read(move |conn| staff::find_invitation(conn, &hash)).await?;
    Ok(found.filter(|i| i.used_at.is_none() && now < i.expires_at))
}

fn secret(visit: &Visit, invitation: &Invitation) -> Result<TotpSecret, Error> {
    let context = &visit.app.actions;
    Ok(accept::open_totp(context, &invitation.token_hash, &invitation.totp_sealed)?)
}

fn gone(visit: &Visit) -> Result<HttpResponse, Error> {
    let heading = visit.word("staff-invitation-gone-title");
    let view =
        GoneView { heading: heading.clone(), sign_in_url: visit.url("/desk/sign-in") };
    let page = visit.page(heading).for_desk(visit);
    visit.render(StatusCode::GONE, "desk/invitation-gone", page, &view)
}

fn render(
    visit: &Visit,
    token: &str,
    invitation: &Invitation,
    secret: &TotpSecret,
    form: &AcceptForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let app_url = otpauth(visit, invitation, secret)?;
    let key = args!["key" => in_fours(&secret.to_base32())];
    let role = visit.word(&format!("role-{}", invitation.role.code()));
    let heading = visit.word("staff-invitation-title");
    let view = AcceptView {
        errors: problems.summary(visit),
        heading: heading.clone(),
        lede: visit.say(
            "staff-invitation-lede",
            &args!["name" => invitation.name.clone(), "role" => role],
        ),
        action_url: visit.url(&paths::invitation(token)),
        email: Field::text(visit, problems, "email", "staff-work-email", &form.email)
            .kind("email")
            .autocomplete("username"),
        password: Field::text(visit, problems, "password", "staff-new-password", "")
            .autocomplete("new-password"),
        qr: QrView::new(
            &app_url,
            visit.word("staff-qr-label"),
            visit.say("staff-qr-key", &key),
        ),
        app_url,
        code: Field::text(visit, problems, "code", "staff-first-code", ""),
    };
    let page = visit.page(heading).for_desk(visit);
    let (status, page) = if problems.is_empty() {
        (StatusCode::OK, page)
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors())
    };
    visit.render(status, "desk/invitation", page, &view)
}

/// The address that an authenticator app reads; it may have no colon in its names.
fn otpauth(visit: &Visit, invitation: &Invitation, secret: &TotpSecret) -> Result<String, Error> {
    let plain = |name: &str| name.replace(':', " ");
    secret
        .otpauth_url(&plain(&visit.app.config.service.name), &plain(&invitation.name))
        .map_err(|cause| Error::Internal(cause.to_string()))
}

fn in_fours(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
}
