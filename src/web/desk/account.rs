//! A member's own account: password, recovery codes, signed-in browsers.
//!
//! Never: a change without the present password, but for signing other browsers out.

use super::{invitation, sign_in};
use crate::actions::account;
use crate::i18n::args;
use crate::store::sessions::{self, StaffSession};
use crate::store::staff::{self, StaffMember};
use crate::store::{Conn, StoreError};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Posted, Visit};
use crate::web::form::{Field, NoFields, ProblemView, Problems};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// What the page says at the top.
#[derive(Deserialize)]
pub struct Arrived {
    #[serde(default)]
    by: String,
}

/// What is typed to change the password.
#[derive(Deserialize)]
pub struct PasswordForm {
    #[serde(default)]
    current: String,
    #[serde(default)]
    password: String,
}

/// What is typed to get new recovery codes.
#[derive(Deserialize)]
pub struct CodesForm {
    #[serde(default)]
    confirm: String,
}

#[derive(Serialize)]
struct AccountView {
    errors: Vec<ProblemView>,
    heading: String,
    password_url: String,
    current: Field,
    password: Field,
    codes_left: String,
    codes_url: String,
    confirm: Field,
    sessions: Vec<SessionView>,
    others_url: Option<String>,
}

#[derive(Serialize)]
struct SessionView {
    since: String,
    seen: String,
    is_this: bool,
}

struct Known {
    codes_left: i64,
    sessions: Vec<StaffSession>,
}

/// The page.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    query: web::Query<Arrived>,
) -> Result<HttpResponse, Error> {
    render(&visit, &member, &Problems::default(), &query.by).await
}

/// Sets another password and signs every other browser out.
pub async fn change_password(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    Posted(form): Posted<PasswordForm>,
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::default();
    if !is_own_password(&visit, &member, &form.current).await? {
        problems.add("current", "staff-current-wrong");
    }
    invitation::check_password(&visit, &mut problems, &form.password, "");
    if !problems.is_empty() {
        return render(&visit, &member, &problems, "").await;
    }
    let hash = sign_in::hash(&visit, &form.password).await?;
    let session = visit.csrf_holder().to_owned();
    visit
        .write(move |conn| account::change_password(conn, member.id, &hash, &session))
        .await??;
    Ok(visit.redirect("/desk/account?by=password"))
}

/// Makes new recovery codes and shows them, once.
pub async fn renew_codes(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    Posted(form): Posted<CodesForm>,
) -> Result<HttpResponse, Error> {
    if !is_own_password(&visit, &member, &form.confirm).await? {
        let mut problems = Problems::default();
        problems.add("confirm", "staff-current-wrong");
        return render(&visit, &member, &problems, "").await;
    }
    let context = visit.app.actions.clone();
    let codes = visit
        .write(move |conn| account::renew_recovery_codes(conn, &context, member.id))
        .await??;
    invitation::recovery_codes(&visit, "staff-codes-title", codes)
}

/// Signs every other browser out.
pub async fn sign_out_others(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let session = visit.csrf_holder().to_owned();
    visit.write(move |conn| sessions::delete_other_staff(conn, member.id, &session)).await??;
    Ok(visit.redirect("/desk/account?by=others"))
}

/// Whether the member at this browser knows the password. Wrong tries count as
/// they do at the sign-in, so that a browser left open gives nobody more of them.
async fn is_own_password(
    visit: &Visit,
    member: &StaffMember,
    typed: &str,
) -> Result<bool, Error> {
    let (id, now) = (member.id, visit.now);
    let credentials = visit.read(move |conn| staff::get_credentials(conn, id)).await?;
    if sign_in::verify(typed, credentials.password_hash).await? {
        return Ok(true);
    }
    visit.write(move |conn| account::note_wrong_password(conn, now, id)).await??;
    Ok(false)
}

async fn render(
    visit: &Visit,
    member: &StaffMember,
    problems: &Problems,
    by: &str,
) -> Result<HttpResponse, Error> {
    let (id, now) = (member.id, visit.now);
    let idle = visit.app.config.limits.staff_idle_minutes;
    let known = visit
        .read(move |conn: &mut Conn| -> Result<Known, StoreError> {
            Ok(Known {
                codes_left: staff::count_recovery_codes(conn, id)?,
                sessions: sessions::list_staff(conn, id, now, idle)?,
            })
        })
        .await?;
    let heading = visit.word("staff-account-title");
    let view = AccountView {
        errors: problems.summary(visit),
        heading: heading.clone(),
        password_url: visit.url("/desk/account/password"),
        current: Field::text(visit, problems, "current", "staff-current-password", "")
            .autocomplete("current-password"),
        password: Field::text(visit, problems, "password", "staff-new-password", "")
            .autocomplete("new-password"),
        codes_left: visit.say("staff-codes-left", &args!["count" => known.codes_left]),
        codes_url: visit.url("/desk/account/recovery-codes"),
        confirm: Field::text(visit, problems, "confirm", "staff-current-password", "")
            .autocomplete("current-password"),
        others_url: (known.sessions.len() > 1)
            .then(|| visit.url("/desk/account/sign-out-others")),
        sessions: known.sessions.iter().map(|session| line(visit, session)).collect(),
    };
    let mut page = visit.page(heading).for_desk(visit);
    let key = match by {
        "password" => Some(("good", "staff-notice-password")),
        "others" => Some(("good", "staff-notice-others")),
        "recovery-code" => Some(("warn", "staff-notice-recovery-code")),
        _ => None,
    };
    if let Some((kind, key)) = key {
        let left = args!["count" => known.codes_left];
        page = page.with_notice(kind, visit.say(key, &left));
    }
    let (status, page) = if problems.is_empty() {
        (StatusCode::OK, page)
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors())
    };
    visit.render(status, "desk/account", page, &view)
}

fn line(visit: &Visit, session: &StaffSession) -> SessionView {
    SessionView {
        since: words::moment(visit, session.created_at, words::SERVICE_ZONE),
        seen: visit.app.catalogue.ago(visit.lang, session.seen_at.utc(), visit.now.utc()),
        is_this: session.token_hash == visit.csrf_holder(),
    }
}
