//! The wall of the hall: the question that is being put, large, with who asks it; for
//! everybody, on any screen.
//!
//! Never: more of a person than the slate says; totals that the sitting hides.

mod events;
mod hub;

pub use events::events;
pub use hub::Hub;

use crate::domain::text;
use crate::i18n::args;
use crate::store::views::wall::{self as kept, Wall};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::public::slate::credit;
use crate::web::view::qr::QrView;
use crate::web::view::words::moment;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A question of so many characters or fewer is short.
const SHORT: usize = 90;
/// One of so many or more is long.
const LONG: usize = 200;

#[derive(Serialize)]
struct WallView {
    heading: String,
    who: String,
    /// Where the page hears of changes.
    events_url: String,
    token: String,
    question: Option<Shown>,
    /// What it says while there is no question.
    waiting: Option<String>,
    join: QrView,
    join_words: String,
    still: Still,
}

#[derive(Serialize)]
struct Shown {
    place: String,
    text: String,
    /// `short`, `middle` or `long`: how large its letters can be, so that all of it is on the screen.
    size: &'static str,
    attribution: String,
    backers: Option<String>,
}

/// The way to a page that does not load itself again, or back to one that does.
#[derive(Serialize)]
struct Still {
    href: String,
    label: String,
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    /// The page is not to load itself again.
    #[serde(default)]
    still: String,
}

/// The wall.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn show(
    visit: Visit,
    sitting: web::Path<String>,
    web::Query(wanted): web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let wall = visit.read(move |conn| kept::get(conn, &sitting)).await?;
    let is_still = !wanted.still.is_empty();
    let view = WallView::new(&visit, &wall, is_still)?;
    let page = visit.page(visit.say("wall-title", &args!["sitting" => view.heading.clone()]));
    visit.render(StatusCode::OK, "public/wall", page.for_wall(is_still), &view)
}

impl WallView {
    fn new(visit: &Visit, wall: &Wall, is_still: bool) -> Result<WallView, Error> {
        let sitting = &wall.sitting;
        let here = paths::wall(&sitting.reference);
        let is_over = wall.is_over(visit.now);
        let question = match &wall.current {
            Some(current) if !is_over => Some(Shown::new(visit, wall, current)?),
            _ => None,
        };
        let join = if wall.milestones.is_open(visit.now) {
            paths::ask(&sitting.reference)
        } else {
            paths::sitting(&sitting.reference)
        };
        let join = visit.app.public_link(visit.lang, &join);
        let (to, key) = if is_still {
            (here.clone(), "wall-move")
        } else {
            (format!("{here}?still=1"), "wall-still")
        };
        let who =
            args!["name" => wall.representative.name.clone(), "put_to" => sitting.put_to.clone()];
        Ok(WallView {
            heading: sitting.title(visit.lang).to_owned(),
            who: visit.say("wall-who", &who),
            events_url: format!("{here}/events"),
            token: wall.token.clone(),
            waiting: question.is_none().then(|| waiting(visit, wall, is_over)),
            question,
            join_words: visit.word(if wall.milestones.is_open(visit.now) {
                "wall-ask"
            } else {
                "wall-join"
            }),
            join: QrView::new(&join, visit.word("wall-qr"), join.clone()),
            still: Still { href: visit.url(&to), label: visit.word(key) },
        })
    }
}

impl Shown {
    fn new(
        visit: &Visit,
        wall: &Wall,
        (line, backers): &(crate::store::editions::Line, i64),
    ) -> Result<Shown, Error> {
        let words = args!["n" => line.line.position, "of" => wall.of];
        let place = if line.line.is_reserve { "dispatch-reserve" } else { "dispatch-question" };
        let backed = args!["count" => *backers];
        let shows_totals = wall.sitting.shows_totals(visit.now) && *backers > 0;
        Ok(Shown {
            place: visit.say(place, &words),
            text: line.line.body.clone(),
            size: match text::graphemes(&line.line.body) {
                ..=SHORT => "short",
                LONG.. => "long",
                _ => "middle",
            },
            attribution: credit(visit, line)?,
            backers: shows_totals.then(|| visit.say("wall-backers", &backed)),
        })
    }
}

/// What stands there before the first question, between two, and after the last.
fn waiting(visit: &Visit, wall: &Wall, is_over: bool) -> String {
    let sitting = &wall.sitting;
    let words = args!["when" => moment(visit, sitting.sits_at, &sitting.zone)];
    let key = if is_over && wall.milestones.has_slate {
        "wall-over"
    } else if !wall.milestones.has_slate {
        "wall-no-slate"
    } else if visit.now < sitting.sits_at {
        "wall-before"
    } else {
        "wall-between"
    };
    visit.say(key, &words)
}
