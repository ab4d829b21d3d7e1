//! What a moderator says to a mailbag: choices, take it in, set it aside.
//!
//! Never: a question made here; a job does that, batch by batch.

use super::mailbag::{self, Returned};
use crate::actions;
use crate::actions::take_in::{self as acts, BeginError, PartError};
use crate::actions::towns::town_of;
use crate::domain::ids::TopicId;
use crate::domain::town::Town;
use crate::store::Conn;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{NoFields, Problems};
use crate::web::paths;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::HashMap;

/// `town_0` with `town_typed_0`, `topic_0` with `topic_typed_0`, and so on.
#[derive(Debug, Default, Deserialize)]
pub struct ChoicesForm {
    #[serde(flatten)]
    fields: HashMap<String, String>,
}

impl ChoicesForm {
    /// What was typed, with what was chosen for it.
    fn chosen(&self, what: &str) -> Vec<(&str, &str)> {
        let typed = format!("{what}_typed_");
        self.fields
            .iter()
            .filter_map(|(name, words)| {
                let at = name.strip_prefix(&typed)?;
                let value = self.fields.get(&format!("{what}_{at}"))?;
                (!value.is_empty()).then_some((words.as_str(), value.as_str()))
            })
            .collect()
    }
}

/// The topic of questions that have none.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TakeInForm {
    topic: String,
}

/// POST `/desk/mailbags/{mailbag}/choices`.
pub async fn choose(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<ChoicesForm>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let seen = mailbag::load(&visit, &reference).await?;
    let gazetteer = visit.app.gazetteer();
    let towns: Vec<(String, Town)> = form
        .chosen("town")
        .into_iter()
        .filter_map(|(typed, code)| Some((typed.to_owned(), town_of(gazetteer.by_code(code)?))))
        .collect();
    let topics: Vec<(String, TopicId)> = form
        .chosen("topic")
        .into_iter()
        .filter_map(|(typed, code)| Some((typed.to_owned(), mailbag::topic_of(&seen, code)?)))
        .collect();
    let of = reference.clone();
    let said = visit
        .write(move |conn: &mut Conn| -> Result<(), BeginError> {
            for (typed, town) in &towns {
                acts::choose_town(conn, &of, typed, town)?;
            }
            for (typed, topic) in &topics {
                acts::choose_topic(conn, &of, typed, *topic)?;
            }
            Ok(())
        })
        .await?;
    go_on(&visit, &reference, said, "").await
}

/// POST `/desk/mailbags/{mailbag}/take-in`.
pub async fn take_in(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<TakeInForm>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let seen = mailbag::load(&visit, &reference).await?;
    let topic = mailbag::topic_of(&seen, &form.topic);
    let (now, of) = (visit.now, reference.clone());
    let said = visit.write(move |conn| acts::begin_taking_in(conn, now, &of, topic)).await?;
    go_on(&visit, &reference, said, &form.topic).await
}

/// POST `/desk/mailbags/{mailbag}/set-aside`.
pub async fn set_aside(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let (now, of) = (visit.now, reference.clone());
    let said = visit.write(move |conn| actions::take_in::set_aside(conn, now, &of)).await?;
    go_on(&visit, &reference, said, "").await
}

/// POST `/desk/mailbags/{mailbag}/confirm-single`.
pub async fn confirm_single(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
    _: Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let reference = path.into_inner();
    let of = reference.clone();
    match visit.write(move |conn| acts::confirm_single(conn, &of)).await? {
        Ok(_) | Err(PartError::NotNow(_)) => Ok(visit.redirect(&paths::mailbag(&reference))),
        Err(PartError::Store(error)) => Err(error.into()),
    }
}

/// Back to the page, which shows what came of it, or what is to be mended.
async fn go_on(
    visit: &Visit,
    reference: &str,
    said: Result<(), BeginError>,
    topic: &str,
) -> Result<HttpResponse, Error> {
    let (field, key) = match said {
        Ok(()) | Err(BeginError::NotNow(_) | BeginError::Nothing | BeginError::NoQuestion) => {
            return Ok(visit.redirect(&paths::mailbag(reference)));
        }
        Err(BeginError::Store(error)) => return Err(error.into()),
        Err(BeginError::NoTopic) => ("topic", "mailbag-problem-topic"),
        Err(BeginError::SlatePublished) => ("main", "mailbag-problem-slate"),
    };
    let mut problems = Problems::default();
    problems.add(field, key);
    let returned = Returned { problems, topic: topic.to_owned(), ..Returned::default() };
    mailbag::come_back(visit, reference, &returned).await
}
