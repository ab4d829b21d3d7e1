//! The backlog: how much waits and how old it is, how fast it comes and goes, when
//! it will be done; and for those who oversee, who refused what and why.
//!
//! Never: how colleagues decide shown to a colleague.

use super::listing::{Empty, Filters, empty, sitting_choices};
use crate::domain::backlog::{Forecast, Rate, forecast};
use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::store::views::backlog::{self, Backlog};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::Duration;
use serde::{Deserialize, Serialize};

/// Which sitting.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct BacklogQuery {
    /// Its public code.
    pub sitting: String,
}

#[derive(Serialize)]
struct Tile {
    value: String,
    label: String,
    note: Option<String>,
}

#[derive(Serialize)]
struct Overdue {
    href: String,
    text: String,
    age: String,
}

#[derive(Serialize)]
struct Body {
    sitting: String,
    tiles: Vec<Tile>,
    forecasts: Vec<String>,
    overdue_title: String,
    overdue: Vec<Overdue>,
    links: Vec<LinkView>,
}

#[derive(Serialize)]
struct BacklogView {
    heading: String,
    filters: Option<Filters>,
    body: Option<Body>,
    empty: Empty,
}

/// Shows the backlog of a sitting.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    query: web::Query<BacklogQuery>,
) -> Result<HttpResponse, Error> {
    let (now, reference) = (visit.now, query.sitting.clone());
    let overdue_before = now - Duration::hours(visit.app.config.desk.overdue_hours);
    let found = visit.read(move |conn| backlog::get(conn, &reference, now, overdue_before)).await?;
    let view = BacklogView {
        heading: visit.word("backlog-title"),
        filters: found.as_ref().map(|f| chooser(&visit, "/desk/backlog", &f.sittings, &f.sitting)),
        body: found.as_ref().map(|f| body(&visit, f)),
        empty: empty(&visit, "desk-no-sitting", Some("desk-no-sitting-text")),
    };
    let page = visit.page(view.heading.clone()).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/backlog", page, &view)
}

/// The form that chooses a sitting.
pub fn chooser(visit: &Visit, path: &str, all: &[Sitting], shown: &Sitting) -> Filters {
    Filters {
        action_url: visit.url(path),
        label: visit.word("backlog-choose"),
        search: None,
        choices: vec![sitting_choices(visit, all, &shown.reference)],
        clear_url: None,
        summary: None,
    }
}

fn body(visit: &Visit, found: &Backlog) -> Body {
    let overdue = |(reference, body, since): &(String, String, Option<_>)| Overdue {
        href: visit.url(&paths::desk_question(reference)),
        text: body.clone(),
        age: since.map(|at| ago(visit, at)).unwrap_or_default(),
    };
    let hours = visit.app.config.desk.overdue_hours;
    Body {
        sitting: found.sitting.title(visit.lang).to_owned(),
        tiles: tiles(visit, found),
        forecasts: vec![
            forecast_words(visit, found, found.hour, "hour"),
            forecast_words(visit, found, found.day, "day"),
        ],
        overdue_title: visit
            .say("backlog-overdue", &args!["count" => found.overdue_count, "hours" => hours]),
        overdue: found.overdue.iter().map(overdue).collect(),
        links: links(visit, found),
    }
}

fn ago(visit: &Visit, at: crate::domain::instant::Instant) -> String {
    visit.app.catalogue.ago(visit.lang, at.utc(), visit.now.utc())
}

fn tiles(visit: &Visit, found: &Backlog) -> Vec<Tile> {
    let tile = |key: &str, value: String| Tile { value, label: visit.word(key), note: None };
    let number = |key: &str, n: i64| tile(key, visit.app.catalogue.number(n));
    let oldest = found.oldest.map(|at| ago(visit, at));
    vec![
        number("backlog-waiting", found.waiting),
        tile("backlog-oldest", oldest.unwrap_or_else(|| visit.word("backlog-none"))),
        number("backlog-came-hour", found.hour.came),
        number("backlog-decided-hour", found.hour.decided),
        number("backlog-came-day", found.day.came),
        number("backlog-decided-day", found.day.decided),
        number("backlog-kept-back", found.kept_back),
    ]
}

/// "At the rate of the last hour the queue is empty on …"
fn forecast_words(visit: &Visit, found: &Backlog, rate: Rate, span: &str) -> String {
    let sitting = &found.sitting;
    let moment = |at| words::moment(visit, at, &sitting.zone);
    let what = match forecast(found.waiting, rate, visit.now, sitting.call_closes_at) {
        Forecast::Empty => return visit.word("backlog-forecast-empty"),
        Forecast::ClearedAt(at) => {
            visit.say("backlog-forecast-cleared", &args!["when" => moment(at)])
        }
        Forecast::LeftAtClose(left) => visit.say(
            "backlog-forecast-left",
            &args!["count" => left, "when" => moment(sitting.call_closes_at)],
        ),
        Forecast::Never => visit.word("backlog-forecast-never"),
    };
    format!("{} {what}", visit.word(&format!("backlog-rate-{span}")))
}

fn links(visit: &Visit, found: &Backlog) -> Vec<LinkView> {
    let sitting = &found.sitting.reference;
    let mut links = vec![LinkView::to(
        visit,
        &format!("/desk?sitting={sitting}"),
        visit.word("desk-back-to-queue"),
    )];
    if visit.staff.as_ref().is_some_and(|member| member.role.may_oversee()) {
        let path = format!("/desk/backlog/refusals?sitting={sitting}");
        links.push(LinkView::to(visit, &path, visit.word("refusals-title")));
    }
    links
}
