//! The reasons for which questions are refused.
//!
//! Never: another code for a reason; decisions and links name it.

use super::{FormView, ListView, Part, back, position_part, read_position, retire, text_part};
use crate::actions::settings::{self, SettingsError};
use crate::domain::rules::NOTE_MAX;
use crate::domain::text;
use crate::store::StoreError;
use crate::store::reason_settings::{self, ReasonRecord, ReasonTexts};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Checkbox, NoFields, Problems, TextArea, rules};
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

const ORDER: [&str; 6] = ["code", "title_en", "title_cy", "public_en", "public_cy", "position"];
const HOME: &str = "/desk/reasons";

/// What is typed.
#[derive(Default, Deserialize, Validate)]
pub struct ReasonForm {
    #[serde(default)]
    #[validate(custom(function = super::code))]
    code: String,
    #[serde(default)]
    #[validate(custom(function = some_title_en))]
    title_en: String,
    #[serde(default)]
    #[validate(custom(function = some_title_cy))]
    title_cy: String,
    #[serde(default)]
    #[validate(custom(function = some_public_en))]
    public_en: String,
    #[serde(default)]
    #[validate(custom(function = some_public_cy))]
    public_cy: String,
    #[serde(default)]
    is_hidden: String,
    #[serde(default)]
    #[validate(custom(function = super::position))]
    position: String,
}

impl ReasonForm {
    fn of(record: &ReasonRecord) -> ReasonForm {
        ReasonForm {
            code: record.code.clone(),
            title_en: record.title_en.clone(),
            title_cy: record.title_cy.clone(),
            public_en: record.public_en.clone(),
            public_cy: record.public_cy.clone(),
            is_hidden: if record.is_hidden { "yes".to_owned() } else { String::new() },
            position: record.position.to_string(),
        }
    }

    fn texts(&self) -> ReasonTexts {
        ReasonTexts {
            title_en: text::clean_line(&self.title_en),
            title_cy: text::clean_line(&self.title_cy),
            public_en: text::clean_text(&self.public_en),
            public_cy: text::clean_text(&self.public_cy),
            is_hidden: self.is_hidden == "yes",
            position: read_position(&self.position).unwrap_or(1),
        }
    }
}

/// The list.
pub async fn list(AnyStaff(member): AnyStaff, visit: Visit) -> Result<HttpResponse, Error> {
    let records = visit.read(reason_settings::list).await?;
    let columns = [
        "reasons-column-title",
        "reasons-column-public",
        "reasons-column-hidden",
        "settings-state",
    ];
    let mut view = ListView::new(&visit, "reasons", &columns);
    if member.role.may_moderate() {
        view = view.with_add(&visit, "/desk/reasons/new", "reasons-add");
    }
    for record in &records {
        let public = match visit.lang {
            crate::domain::lang::Lang::En => &record.public_en,
            crate::domain::lang::Lang::Cy => &record.public_cy,
        };
        let hidden = if record.is_hidden { "reasons-hidden-yes" } else { "reasons-hidden-no" };
        let href = visit.url(&format!("{HOME}/{}", record.code));
        view.push(
            member.role.may_moderate().then_some(href),
            vec![
                record.title(visit.lang).to_owned(),
                public.clone(),
                visit.word(hidden),
                super::state(&visit, record.retired_at.is_some()),
            ],
        );
    }
    view.render(&visit)
}

/// The form for a new reason.
pub async fn new(Moderator(_): Moderator, visit: Visit) -> Result<HttpResponse, Error> {
    let count = visit.read(reason_settings::list).await?.len();
    let form = ReasonForm { position: (count + 1).to_string(), ..ReasonForm::default() };
    view(&visit, &Problems::default(), &form, None).render(&visit)
}

/// Adds a reason.
pub async fn add(
    Moderator(_): Moderator,
    visit: Visit,
    Posted(form): Posted<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::of(form.validate(), &ORDER);
    if problems.is_empty() {
        let (code, texts) = (text::clean_line(&form.code), form.texts());
        match visit.write(move |conn| settings::add_reason(conn, &code, &texts)).await? {
            Ok(()) => return Ok(visit.redirect(HOME)),
            Err(SettingsError::CodeTaken) => problems.add("code", "settings-code-taken"),
            Err(SettingsError::Store(cause)) => return Err(cause.into()),
        }
    }
    view(&visit, &problems, &form, None).render(&visit)
}

/// The form for a reason that is there.
pub async fn edit(
    Moderator(_): Moderator,
    visit: Visit,
    code: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, code.into_inner()).await?;
    let form = ReasonForm::of(&record);
    view(&visit, &Problems::default(), &form, Some(&record)).render(&visit)
}

/// Changes a reason.
pub async fn change(
    Moderator(_): Moderator,
    visit: Visit,
    code: web::Path<String>,
    Posted(mut form): Posted<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, code.into_inner()).await?;
    form.code = record.code.clone();
    let problems = Problems::of(form.validate(), &ORDER);
    if !problems.is_empty() {
        return view(&visit, &problems, &form, Some(&record)).render(&visit);
    }
    let texts = form.texts();
    visit.write(move |conn| settings::change_reason(conn, &record.code, &texts)).await??;
    Ok(visit.redirect(HOME))
}

/// Offers a reason no more.
pub async fn retire_one(
    Moderator(_): Moderator,
    visit: Visit,
    code: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (code, at) = (code.into_inner(), Some(visit.now));
    visit.write(move |conn| settings::retire_reason(conn, &code, at)).await??;
    Ok(visit.redirect(HOME))
}

/// Offers a reason again.
pub async fn restore(
    Moderator(_): Moderator,
    visit: Visit,
    code: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let code = code.into_inner();
    visit.write(move |conn| settings::retire_reason(conn, &code, None)).await??;
    Ok(visit.redirect(HOME))
}

async fn get(visit: &Visit, code: String) -> Result<ReasonRecord, Error> {
    visit.read(move |conn| reason_settings::find(conn, &code)?.ok_or(StoreError::NotFound)).await
}

fn view(
    visit: &Visit,
    problems: &Problems,
    form: &ReasonForm,
    record: Option<&ReasonRecord>,
) -> FormView {
    let public = |name, key, value: &str| {
        Part::Area(TextArea::new(visit, problems, name, key, value).limit(NOTE_MAX))
    };
    let mut parts = Vec::new();
    if record.is_none() {
        parts.push(text_part(visit, problems, "code", "settings-code", &form.code));
    }
    parts.extend([
        text_part(visit, problems, "title_en", "reasons-title-en", &form.title_en),
        text_part(visit, problems, "title_cy", "reasons-title-cy", &form.title_cy),
        public("public_en", "reasons-public-en", &form.public_en),
        public("public_cy", "reasons-public-cy", &form.public_cy),
        Part::Box(Checkbox::new(
            visit,
            problems,
            "is_hidden",
            "reasons-hidden",
            form.is_hidden == "yes",
        )),
        position_part(visit, problems, &form.position),
    ]);
    let path = record.map_or(format!("{HOME}/new"), |r| format!("{HOME}/{}", r.code));
    FormView {
        errors: problems.summary(visit),
        heading: visit.word(if record.is_some() { "reasons-edit-title" } else { "reasons-add" }),
        back: back(visit, HOME, "reasons-title"),
        action_url: visit.url(&path),
        code: record.map(|r| r.code.clone()),
        parts,
        submit_label: visit.word("settings-save"),
        retire: record.and_then(|r| retire(visit, &path, r.retired_at.is_some())),
    }
}

fn some_title_en(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "reasons-title-en-empty")
}

fn some_title_cy(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "reasons-title-cy-empty")
}

fn some_public_en(typed: &str) -> Result<(), ValidationError> {
    rules::public_text(typed, "reasons-public-en-empty")
}

fn some_public_cy(typed: &str) -> Result<(), ValidationError> {
    rules::public_text(typed, "reasons-public-cy-empty")
}
