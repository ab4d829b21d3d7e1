//! Who stands up and asks.
//!
//! Never: how to reach them; the office signs in as staff.

use super::{FormView, ListView, back, text_part};
use crate::actions::settings;
use crate::domain::text;
use crate::store::sittings::Representative;
use crate::store::{StoreError, representatives};
use crate::web::error::Error;
use crate::web::extract::{Organiser, Posted, Visit};
use crate::web::form::{Problems, rules};
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

const ORDER: [&str; 2] = ["name", "office"];
const HOME: &str = "/desk/representatives";

/// What is typed.
#[derive(Default, Deserialize, Validate)]
pub struct RepresentativeForm {
    #[serde(default)]
    #[validate(custom(function = rules::staff_name))]
    name: String,
    #[serde(default)]
    #[validate(custom(function = some_office))]
    office: String,
}

/// The list.
pub async fn list(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    let records = visit.read(representatives::list).await?;
    let columns = ["representatives-column-name", "representatives-column-office"];
    let mut view = ListView::new(&visit, "representatives", &columns)
        .with_add(&visit, "/desk/representatives/new", "representatives-add")
        .with_back(&visit, "/desk/sittings", "desk-sittings-title");
    for record in records {
        let href = visit.url(&format!("{HOME}/{}", record.reference));
        view.push(Some(href), vec![record.name, record.office]);
    }
    view.render(&visit)
}

/// The form for a new representative.
pub async fn new(Organiser(_): Organiser, visit: Visit) -> Result<HttpResponse, Error> {
    view(&visit, &Problems::default(), &RepresentativeForm::default(), None).render(&visit)
}

/// Adds a representative.
pub async fn add(
    Organiser(_): Organiser,
    visit: Visit,
    Posted(form): Posted<RepresentativeForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &ORDER);
    if !problems.is_empty() {
        return view(&visit, &problems, &form, None).render(&visit);
    }
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let (name, office) = (text::clean_line(&form.name), text::clean_line(&form.office));
    visit
        .write(move |conn| settings::add_representative(conn, &context, now, &name, &office))
        .await??;
    Ok(visit.redirect(HOME))
}

/// The form for a representative who is there.
pub async fn edit(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, reference.into_inner()).await?;
    let form = RepresentativeForm { name: record.name.clone(), office: record.office.clone() };
    view(&visit, &Problems::default(), &form, Some(&record)).render(&visit)
}

/// Changes a representative.
pub async fn change(
    Organiser(_): Organiser,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<RepresentativeForm>,
) -> Result<HttpResponse, Error> {
    let record = get(&visit, reference.into_inner()).await?;
    let problems = Problems::of(form.validate(), &ORDER);
    if !problems.is_empty() {
        return view(&visit, &problems, &form, Some(&record)).render(&visit);
    }
    let (name, office) = (text::clean_line(&form.name), text::clean_line(&form.office));
    visit
        .write(move |conn| settings::change_representative(conn, &record.reference, &name, &office))
        .await??;
    Ok(visit.redirect(HOME))
}

async fn get(visit: &Visit, reference: String) -> Result<Representative, Error> {
    visit
        .read(move |conn| representatives::find(conn, &reference)?.ok_or(StoreError::NotFound))
        .await
}

fn view(
    visit: &Visit,
    problems: &Problems,
    form: &RepresentativeForm,
    record: Option<&Representative>,
) -> FormView {
    let path = record.map_or(format!("{HOME}/new"), |r| format!("{HOME}/{}", r.reference));
    let heading =
        if record.is_some() { "representatives-edit-title" } else { "representatives-add" };
    FormView {
        errors: problems.summary(visit),
        heading: visit.word(heading),
        back: back(visit, HOME, "representatives-title"),
        action_url: visit.url(&path),
        code: None,
        parts: vec![
            text_part(visit, problems, "name", "representatives-name", &form.name),
            text_part(visit, problems, "office", "representatives-office", &form.office),
        ],
        submit_label: visit.word("settings-save"),
        retire: None,
    }
}

fn some_office(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "representatives-office-empty")
}
