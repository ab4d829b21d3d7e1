//! From the typed town to the one that is meant, with a page to choose where a
//! name has several towns or none.
//!
//! Never: a town taken without asking where two could be meant.

use super::form::{ACT_TOWN, AS_TYPED, AskForm};
use super::view::Frame;
use crate::domain::town::Town;
use crate::gazetteer::{Gazetteer, Place, Resolution};
use crate::i18n::args;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Hidden, ProblemView, Problems};
use crate::web::view::towns::town_of;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// Most towns to choose from.
const MOST_CHOICES: usize = 25;
/// Most towns suggested for a name that is not known.
const MOST_SUGGESTIONS: usize = 5;

/// What the typed town came to.
pub enum Settled {
    /// This one.
    Town(Town),
    /// The supporter chooses among these.
    Choose {
        /// Largest or nearest first.
        places: Vec<Place>,
        /// The typed name is none of theirs.
        is_unknown: bool,
    },
}

/// Looks the town up, unless it has been chosen already. Comparing a misspelt
/// name with all towns takes a while: call it off the request's thread.
pub fn settle(gazetteer: &Gazetteer, form: &AskForm) -> Settled {
    let typed = form.town_typed();
    if form.town_for == typed {
        if form.town_pick == AS_TYPED {
            return Settled::Town(Town::unknown(&typed));
        }
        if let Some(place) = gazetteer.by_code(&form.town_pick) {
            return Settled::Town(town_of(place));
        }
    }
    match gazetteer.resolve(&typed) {
        Resolution::One(place) => Settled::Town(town_of(place)),
        Resolution::Several(places) => Settled::Choose {
            places: places.into_iter().take(MOST_CHOICES).cloned().collect(),
            is_unknown: false,
        },
        Resolution::Unknown => {
            let places = gazetteer.near_miss(&typed, MOST_SUGGESTIONS);
            if places.is_empty() {
                return Settled::Town(Town::unknown(&typed));
            }
            let places = places.into_iter().cloned().collect();
            Settled::Choose { places, is_unknown: true }
        }
    }
}

#[derive(Serialize)]
struct TownView {
    frame: Frame,
    errors: Vec<ProblemView>,
    heading: String,
    text: String,
    choices: Choices,
    fields: Hidden,
}

/// The page to choose on.
///
/// # Errors
/// When the template and its view do not fit.
pub fn page(
    visit: &Visit,
    frame: Frame,
    form: &AskForm,
    places: &[Place],
    is_unknown: bool,
) -> Result<HttpResponse, Error> {
    let typed = form.town_typed();
    let mut problems = Problems::default();
    let mut status = StatusCode::OK;
    if form.act == ACT_TOWN {
        problems.add("town_pick", "problem-town-pick");
        status = StatusCode::UNPROCESSABLE_ENTITY;
    }
    let mut options: Vec<Choice> =
        places.iter().map(|place| Choice::new(&place.code, place.label(), false)).collect();
    let keep = visit.say("ask-town-keep", &args!["town" => typed.clone()]);
    options.push(Choice::new(AS_TYPED, keep, false).hint(visit.word("ask-town-keep-hint")));
    let which = if is_unknown { "ask-town-unknown" } else { "ask-town-several" };
    let heading = visit.word(&format!("{which}-title"));
    let mut fields = form.hidden(&["town_pick", "town_for"]);
    fields.fields.extend(Hidden::of([("town_for", typed.as_str())]).fields);
    let view = TownView {
        frame,
        errors: problems.summary(visit),
        text: visit.say(&format!("{which}-text"), &args!["town" => typed.clone()]),
        choices: Choices::new(visit, &problems, "town_pick", "ask-town-pick", options),
        fields,
        heading: heading.clone(),
    };
    let page = visit.page(heading);
    let page = if problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/ask-town", page, &view)
}
