//! Correcting the town and the topic of a question.
//!
//! Never: a town chosen for the moderator where two could be meant.

use super::decide::{DecideForm, decider};
use super::overtaken;
use super::question::{self, State, TownState};
use crate::actions::decide::{self as acts, DecideError};
use crate::domain::decision::Act;
use crate::domain::lang::Lang;
use crate::domain::text;
use crate::domain::town::Town;
use crate::gazetteer::{Place, Resolution};
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Problems, rules};
use crate::web::view::towns::town_of;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::ValidationErrors;

/// Most towns offered to choose from.
const MOST_OFFERED: usize = 20;

/// The correction as it is typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct CorrectForm {
    version: String,
    town: String,
    place: String,
    topic: String,
}

enum Meant {
    One(Town),
    Several(Vec<(String, String)>),
    Unknown(Vec<(String, String)>),
}

/// Corrects the town.
pub async fn town(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<CorrectForm>,
) -> Result<HttpResponse, Error> {
    let mut errors = ValidationErrors::new();
    if let Err(error) = rules::town(&form.town) {
        errors.add("town", error);
        let problems = Problems::of(Err(errors), &[]);
        return come_back(&visit, &path, form, problems, Vec::new()).await;
    }
    let mut problems = Problems::default();
    let town = match meant(&visit, &form) {
        Meant::One(town) => town,
        Meant::Several(places) => {
            problems.add("town", "desk-problem-town-which");
            return come_back(&visit, &path, form, problems, places).await;
        }
        Meant::Unknown(places) => {
            problems.add("town", "desk-problem-town-unknown");
            return come_back(&visit, &path, form, problems, places).await;
        }
    };
    let decider = decider(&member, &path, &form.version)?;
    let (context, now, note) =
        (visit.app.actions.clone(), visit.now, in_both(&visit, "desk-note-town"));
    let outcome = visit
        .write(move |conn| acts::correct_town(conn, &context, now, &decider, &town, &note))
        .await?;
    answer(&visit, &path, "town", outcome).await
}

/// Corrects the topic.
pub async fn topic(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<CorrectForm>,
) -> Result<HttpResponse, Error> {
    let seen = question::load(&visit, &path).await?;
    let topic = seen.topics.iter().find(|t| t.code == form.topic).map(|t| t.id);
    let topic = topic.ok_or(Error::Unreadable("a topic the sitting does not have".to_owned()))?;
    let decider = decider(&member, &path, &form.version)?;
    let (context, now, note) =
        (visit.app.actions.clone(), visit.now, in_both(&visit, "desk-note-topic"));
    let outcome = visit
        .write(move |conn| acts::correct_topic(conn, &context, now, &decider, topic, &note))
        .await?;
    answer(&visit, &path, "topic", outcome).await
}

fn meant(visit: &Visit, form: &CorrectForm) -> Meant {
    let gazetteer = visit.app.gazetteer();
    if let Some(place) = gazetteer.by_code(&form.place) {
        return Meant::One(town_of(place));
    }
    let typed = text::clean_line(&form.town);
    let offered = |places: Vec<&Place>| -> Vec<(String, String)> {
        let places = places.into_iter().take(MOST_OFFERED);
        places.map(|p| (p.code.clone(), p.label().to_owned())).collect()
    };
    match gazetteer.resolve(&typed) {
        Resolution::One(place) => Meant::One(town_of(place)),
        Resolution::Several(places) => Meant::Several(offered(places)),
        Resolution::Unknown => Meant::Unknown(offered(gazetteer.near_miss(&typed, MOST_OFFERED))),
    }
}

/// The log is read in both languages, and a note is kept as it was written.
fn in_both(visit: &Visit, key: &str) -> String {
    let say = |lang| visit.app.catalogue.word(lang, key);
    format!("{} / {}", say(Lang::En), say(Lang::Cy))
}

async fn answer(
    visit: &Visit,
    reference: &str,
    what: &str,
    outcome: Result<(), DecideError>,
) -> Result<HttpResponse, Error> {
    match outcome {
        // Nothing to change is as good as changed.
        Ok(()) | Err(DecideError::Unchanged) => {
            Ok(visit.redirect(&question::done_path(reference, what)))
        }
        Err(DecideError::Store(error)) => Err(error.into()),
        Err(DecideError::Held) => {
            overtaken::held(visit, reference, Act::Amend, &DecideForm::default()).await
        }
        Err(_) => overtaken::page(visit, reference, Act::Amend, &DecideForm::default()).await,
    }
}

async fn come_back(
    visit: &Visit,
    reference: &str,
    form: CorrectForm,
    problems: Problems,
    places: Vec<(String, String)>,
) -> Result<HttpResponse, Error> {
    let seen = question::load(visit, reference).await?;
    let town = TownState { typed: form.town, problems, places };
    let state = State { town: Some(town), ..State::default() };
    question::render(visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, state)
}
