//! Filters of the queue that a member of staff keeps under a name.
//!
//! Never: somebody else's filter; a query that the queue does not know.

use super::done::{self, Done};
use super::queue;
use super::queue_filters::QueueQuery;
use crate::actions::desk_wishes::{self, SaveFilterError};
use crate::domain::ids::FilterId;
use crate::domain::{rules as limits, text};
use crate::store::views::queue::Queue;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Field, ProblemView, Problems};
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A filter to keep.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct SaveForm {
    name: String,
    query: String,
}

/// A filter to forget.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ForgetForm {
    id: String,
    return_to: String,
}

/// The form to save a filter, when it came back.
#[derive(Default)]
pub struct SaveState(Option<(String, Problems)>);

impl SaveState {
    /// Whether it came back.
    pub fn is_back(&self) -> bool {
        self.0.is_some()
    }

    /// What is to be mended, for the top of the page.
    pub fn problems(&self, visit: &Visit) -> Vec<ProblemView> {
        self.0.as_ref().map(|(_, problems)| problems.summary(visit)).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct SavedLink {
    id: i64,
    href: String,
    name: String,
    is_current: bool,
}

/// The saved filters, and the form to save this one.
#[derive(Serialize)]
pub struct Saved {
    links: Vec<SavedLink>,
    save_url: String,
    forget_url: String,
    query: Option<String>,
    is_open: bool,
    name: Field,
}

/// What the page shows of them.
pub fn view(visit: &Visit, found: &Queue, query: &QueueQuery, state: &SaveState) -> Saved {
    let here = query.text();
    let link = |saved: &crate::store::filters::SavedFilter| SavedLink {
        id: saved.id.0,
        href: visit.url(&format!("/desk?{}", saved.query)),
        name: saved.name.clone(),
        is_current: saved.query == here,
    };
    let none = Problems::default();
    let (typed, problems) = state.0.as_ref().map_or(("", &none), |(name, p)| (name, p));
    Saved {
        links: found.saved.iter().map(link).collect(),
        save_url: visit.url("/desk/filters"),
        forget_url: visit.url("/desk/filters/forget"),
        query: query.is_narrowed().then_some(here),
        is_open: state.is_back(),
        name: Field::text(visit, problems, "name", "queue-filter-name", typed).width("m"),
    }
}

/// Saves the filter of the page.
pub async fn save(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<SaveForm>,
) -> Result<HttpResponse, Error> {
    let query = web::Query::<QueueQuery>::from_query(&form.query)
        .map_err(|e| Error::Unreadable(e.to_string()))?
        .into_inner();
    let name = text::clean_line(&form.name);
    let mut problems = Problems::default();
    match text::graphemes(&name) {
        0 => problems.add("name", "queue-problem-filter-name"),
        n if n > limits::NAME_MAX => {
            let most = i64::try_from(limits::NAME_MAX).unwrap_or(i64::MAX);
            problems.add_number("name", "queue-problem-filter-long", "limit", most);
        }
        _ => {}
    }
    if problems.is_empty() {
        let (now, kept) = (visit.now, query.text());
        let named = name.clone();
        let saved = visit
            .write(move |conn| desk_wishes::save_filter(conn, now, member.id, &named, &kept))
            .await?;
        match saved {
            Ok(()) => {
                let said = [("done", "filter-saved".to_owned())];
                let path = format!("/desk?{}", query.text());
                return Ok(visit.redirect(&done::back_to(&path, "/desk", &said)));
            }
            Err(SaveFilterError::NameTaken) => problems.add("name", "queue-problem-filter-taken"),
            Err(SaveFilterError::TooMany) => problems.add("name", "queue-problem-filter-many"),
            Err(SaveFilterError::Store(error)) => return Err(error.into()),
        }
    }
    queue::render(&visit, &query, &Done::default(), None, SaveState(Some((form.name, problems))))
        .await
}

/// Forgets a filter of one's own.
pub async fn forget(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<ForgetForm>,
) -> Result<HttpResponse, Error> {
    if let Ok(id) = form.id.parse() {
        visit
            .write(move |conn| desk_wishes::forget_filter(conn, member.id, FilterId(id)))
            .await??;
    }
    let said = [("done", "filter-forgotten".to_owned())];
    Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
}
