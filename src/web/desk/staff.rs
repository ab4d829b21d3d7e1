//! Who works here: inviting, shutting out, letting in again.
//!
//! Never: an address or a password; members give their own.

use crate::actions::account::{self, DisableError};
use crate::actions::invite;
use crate::domain::ids::StaffId;
use crate::domain::staff::Role;
use crate::store::staff::{self, StaffMember, StaffRecord};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{Choice, Choices, Field, ProblemView, Problems, rules};
use crate::web::paths;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

const ORDER: [&str; 2] = ["name", "role"];

/// What is typed to invite somebody.
#[derive(Default, Deserialize, Validate)]
pub struct InviteForm {
    #[serde(default)]
    #[validate(custom(function = rules::staff_name))]
    name: String,
    #[serde(default)]
    #[validate(custom(function = known_role))]
    role: String,
}

/// Whom a button is about.
#[derive(Deserialize)]
pub struct MemberForm {
    #[serde(default)]
    member: i64,
}

#[derive(Serialize)]
struct StaffView {
    errors: Vec<ProblemView>,
    heading: String,
    members: Vec<MemberView>,
    action_url: String,
    name: Field,
    role: Choices,
}

#[derive(Serialize)]
struct MemberView {
    name: String,
    role: String,
    since: String,
    is_disabled: bool,
    button: Option<ButtonView>,
}

#[derive(Serialize)]
struct ButtonView {
    action_url: String,
    member: i64,
    label: String,
}

#[derive(Serialize)]
struct InvitedView {
    heading: String,
    name: String,
    link: String,
    back_url: String,
}

/// The list, and the form to invite.
pub async fn show(
    Organiser(member): Organiser,
    visit: Visit,
) -> Result<HttpResponse, Error> {
    render(&visit, &member, &InviteForm::default(), &Problems::default()).await
}

/// Invites, and shows the link once.
pub async fn invite(
    Organiser(member): Organiser,
    visit: Visit,
    Posted(form): Posted<InviteForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &ORDER);
    let Some(role) = Role::parse(&form.role).filter(|_| problems.is_empty()) else {
        return render(&visit, &member, &form, &problems).await;
    };
    let (context, now, name) = (visit.app.actions.clone(), visit.now, form.name.clone());
    let token = visit
        .write(move |conn| invite::create(conn, &context, now, role, &name))
        .await??;
    let heading = visit.word("staff-invited-title");
    let view = InvitedView {
        heading: heading.clone(),
        name: form.name,
        link: visit.app.public_link(visit.lang, &paths::invitation(&token)),
        back_url: visit.url("/desk/staff"),
    };
    visit.render(StatusCode::OK, "desk/invited", visit.page(heading).for_desk(&visit), &view)
}

/// Shuts a member out.
pub async fn disable(
    Organiser(organiser): Organiser,
    visit: Visit,
    Posted(form): Posted<MemberForm>,
) -> Result<HttpResponse, Error> {
    let (now, by, member) = (visit.now, organiser.id, StaffId(form.member));
    match visit.write(move |conn| account::disable(conn, now, by, member)).await? {
        Ok(()) => Ok(visit.redirect("/desk/staff")),
        Err(DisableError::Oneself) => Err(Error::Conflict("staff-disable-oneself")),
        Err(DisableError::LastOrganiser) => Err(Error::Conflict("staff-disable-last")),
        Err(DisableError::Store(cause)) => Err(cause.into()),
    }
}

/// Lets a member in again.
pub async fn enable(
    Organiser(_): Organiser,
    visit: Visit,
    Posted(form): Posted<MemberForm>,
) -> Result<HttpResponse, Error> {
    let member = StaffId(form.member);
    visit.write(move |conn| account::enable(conn, member)).await??;
    Ok(visit.redirect("/desk/staff"))
}

fn known_role(code: &str) -> Result<(), ValidationError> {
    Role::parse(code).map(|_| ()).ok_or_else(|| ValidationError::new("staff-role-empty"))
}

async fn render(
    visit: &Visit,
    member: &StaffMember,
    form: &InviteForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let records = visit.read(staff::list).await?;
    let heading = visit.word("staff-list-title");
    let role = |role: &Role| {
        let words = visit.word(&format!("role-{}", role.code()));
        Choice::new(role.code(), words, form.role == role.code())
            .hint(visit.word(&format!("staff-role-{}-hint", role.code())))
    };
    let view = StaffView {
        errors: problems.summary(visit),
        heading: heading.clone(),
        members: records.iter().map(|record| line(visit, member, record)).collect(),
        action_url: visit.url("/desk/staff"),
        name: Field::text(visit, problems, "name", "staff-name", &form.name),
        role: Choices::new(
            visit,
            problems,
            "role",
            "staff-role",
            Role::ALL.iter().map(role).collect(),
        ),
    };
    let page = visit.page(heading).for_desk(visit);
    let (status, page) = if problems.is_empty() {
        (StatusCode::OK, page)
    } else {
        (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors())
    };
    visit.render(status, "desk/staff", page, &view)
}

fn line(visit: &Visit, me: &StaffMember, record: &StaffRecord) -> MemberView {
    let is_disabled = record.disabled_at.is_some();
    let (path, key) = if is_disabled {
        ("/desk/staff/enable", "staff-enable")
    } else {
        ("/desk/staff/disable", "staff-disable")
    };
    MemberView {
        name: record.name.clone(),
        role: visit.word(&format!("role-{}", record.role.code())),
        since: words::moment(visit, record.created_at, words::SERVICE_ZONE),
        is_disabled,
        button: (record.id != me.id).then(|| ButtonView {
            action_url: visit.url(path),
            member: record.id.0,
            label: visit.word(key),
        }),
    }
}
