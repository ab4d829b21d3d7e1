//! What questions are about.
//!
//! Never: another code for a topic; links and exports name it.

use super::{FormView, ListView, back, position_part, read_position, retire, text_part};
use crate::actions::settings::{self, SettingsError};
use crate::domain::text;
use crate::store::StoreError;
use crate::store::topics::{self, TopicNames, TopicRecord};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{NoFields, Problems, rules};
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

const ORDER: [&str; 4] = ["code", "name_en", "name_cy", "position"];
const HOME: &str = "/desk/topics";

/// What is typed.
#[derive(Default, Deserialize, Validate)]
pub struct TopicForm {
    #[serde(default)]
    #[validate(custom(function = super::code))]
    code: String,
    #[serde(default)]
    #[validate(custom(function = some_name_en))]
    name_en: String,
    #[serde(default)]
    #[validate(custom(function = some_name_cy))]
    name_cy: String,
    #[serde(default)]
    #[validate(custom(function = super::position))]
    position: String,
}

impl TopicForm {
    fn of(record: &TopicRecord) -> TopicForm {
        TopicForm {
            code: record.code.clone(),
            name_en: record.name_en.clone(),
            name_cy: record.name_cy.clone(),
            position: record.position.to_string(),
        }
    }

    fn names(&self) -> TopicNames {
        TopicNames {
            name_en: text::clean_line(&self.name_en),
            name_cy: text::clean_line(&self.name_cy),
            position: read_position(&self.position).unwrap_or(1),
        }
    }
}

/// The list.
pub async fn list(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    let records = visit.read(topics::list).await?;
    let columns = ["topics-column-name", "topics-column-code", "settings-state"];
    let mut view = ListView::new(&visit, "topics", &columns)
        .with_add(&visit, "/desk/topics/new", "topics-add")
        .with_back(&visit, "/desk/sittings", "desk-sittings-title");
    for record in &records {
        view.push(
            Some(visit.url(&format!("{HOME}/{}", record.code))),
            vec![
                record.name(visit.lang).to_owned(),
                record.code.clone(),
                super::state(&visit, record.retired_at.is_some()),
            ],
        );
    }
    view.render(&visit)
}

/// The form for a new topic.
pub async fn new(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    let count = visit.read(topics::list).await?.len();
    let form = TopicForm { position: (count + 1).to_string(), ..TopicForm::default() };
    view(&visit, &Problems::default(), &form, None).render(&visit)
}

/// Adds a topic.
pub async fn add(
    Organiser(_): Organiser,
    visit: Visit,
    Posted(form): Posted<TopicForm>,
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::of(form.validate(), &ORDER);
    if problems.is_empty() {
        let (code, names) = (text::clean_line(&form.code), form.names());
        match visit.write(move |conn| settings::add_topic(conn, &code, &names)).await? {
            Ok(()) => return Ok(visit.redirect(HOME)),
            Err(SettingsError::CodeTaken) => problems.add("code", "settings-code-taken"),
            Err(SettingsError::Store(cause)) => return Err(cause.into()),
        }
    }
    view(&visit, &problems, &form, None).render(&visit)
}

/// The form for a topic that is there.
pub async fn edit(
    Organiser(_): Organiser,
    visit: Visit,
    code: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, code.into_inner()).await?;
    let form = TopicForm::of(&record);
    view(&visit, &Problems::default(), &form, Some(&record)).render(&visit)
}

/// Changes a topic.
pub async fn change(
    Organiser(_): Organiser,
    visit: Visit,
    code: web::Path<String>,
    Posted(mut form): Posted<TopicForm>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, code.into_inner()).await?;
    form.code = record.code.clone();
    let problems = Problems::of(form.validate(), &ORDER);
    if !problems.is_empty() {
        return view(&visit, &problems, &form, Some(&record)).render(&visit);
    }
    let names = form.names();
    visit.write(move |conn| settings::change_topic(conn, &record.code, &names)).await??;
    Ok(visit.redirect(HOME))
}

/// Offers a topic no more.
pub async fn retire_one(
    Organiser(_): Organiser,
    visit: Visit,
    code: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (code, at) = (code.into_inner(), Some(visit.now));
    visit.write(move |conn| settings::retire_topic(conn, &code, at)).await??;
    Ok(visit.redirect(HOME))
}

/// Offers a topic again.
pub async fn restore(
    Organiser(_): Organiser,
    visit: Visit,
    code: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let code = code.into_inner();
    visit.write(move |conn| settings::retire_topic(conn, &code, None)).await??;
    Ok(visit.redirect(HOME))
}

async fn get(visit: &Visit, code: String) -> Result<TopicRecord, Error> {
    visit.read(move |conn| topics::find(conn, &code)?.ok_or(StoreError::NotFound)).await
}

fn view(
    visit: &Visit,
    problems: &Problems,
    form: &TopicForm,
    record: Option<&TopicRecord>,
) -> FormView {
    let mut parts = Vec::new();
    if record.is_none() {
        parts.push(text_part(visit, problems, "code", "settings-code", &form.code));
    }
    parts.extend([
        text_part(visit, problems, "name_en", "topics-name-en", &form.name_en),
        text_part(visit, problems, "name_cy", "topics-name-cy", &form.name_cy),
        position_part(visit, problems, &form.position),
    ]);
    let path = record.map_or(format!("{HOME}/new"), |r| format!("{HOME}/{}", r.code));
    FormView {
        errors: problems.summary(visit),
        heading: visit.word(if record.is_some() { "topics-edit-title" } else { "topics-add" }),
        back: back(visit, HOME, "topics-title"),
        action_url: visit.url(&path),
        code: record.map(|r| r.code.clone()),
        parts,
        submit_label: visit.word("settings-save"),
        retire: record.and_then(|r| retire(visit, &path, r.retired_at.is_some())),
    }
}

fn some_name_en(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "topics-name-en-empty")
}

fn some_name_cy(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "topics-name-cy-empty")
}
