//! What a questioner types about how their question is read.
//!
//! Never: a town chosen for them where two could be meant.

use crate::domain::text;
use crate::domain::town::Town;
use crate::gazetteer::{self, Gazetteer, Resolution};
use crate::store::questions::Question;
use crate::store::readings::Reading;
use crate::web::form::{Problems, rules};
use crate::web::view::towns::town_of;
use serde::Deserialize;
use validator::Validate;

/// Most towns offered to choose from.
const MOST_OFFERED: usize = 20;

/// A town to choose: its code and what it is called.
pub(super) type Place = (String, String);

/// Name, town and words as they will be read.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
#[serde(default)]
pub struct ReadingForm {
    /// First name.
    #[validate(custom(function = "rules::first_name"))]
    pub first_name: String,
    /// How to say it.
    #[validate(custom(function = "rules::say_name"))]
    pub say_name: String,
    /// `yes`: read it without the name.
    pub nameless: String,
    /// Town as typed.
    pub town: String,
    /// The town as it was before, for knowing whether another one is typed.
    pub town_before: String,
    /// Code of the chosen town.
    pub place: String,
    /// Shorter words that may be read.
    #[validate(custom(function = "rules::spoken"))]
    pub spoken: String,
    /// The version of the question that the form showed.
    pub version: String,
}

/// A message to the office.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct MessageForm {
    /// The words.
    #[validate(custom(function = "rules::note"))]
    pub message: String,
}

impl ReadingForm {
    /// As it stands now. Shorter words that the office would like are there to be agreed to.
    pub(super) fn of(question: &Question, reading: &Reading) -> ReadingForm {
        let spoken = match reading.spoken.is_empty() {
            true => &reading.proposed,
            false => &reading.spoken,
        };
        ReadingForm {
            first_name: question.first_name.clone(),
            say_name: question.say_name.clone(),
            nameless: if question.is_anonymous { "yes" } else { "" }.to_owned(),
            town: question.town_name.clone(),
            town_before: question.town_name.clone(),
            place: String::new(),
            spoken: spoken.clone(),
            version: question.version.to_string(),
        }
    }

    /// All there is to mend, but for the town.
    pub(super) fn problems(&self) -> Problems {
        Problems::of(self.validate(), &["first_name", "say_name", "town", "spoken"])
    }

    /// Another town than before; `None`: the same.
    ///
    /// # Errors
    /// The Fluent key of what is wrong, with the towns that could be meant.
    pub(super) fn town(
        &self,
        gazetteer: &Gazetteer,
    ) -> Result<Option<Town>, (&'static str, Vec<Place>)> {
        if let Some(place) = gazetteer.by_code(&self.place) {
            return Ok(Some(town_of(place)));
        }
        let typed = text::clean_line(&self.town);
        if typed == self.town_before {
            return Ok(None);
        }
        if typed.is_empty() {
            return Err(("problem-town-empty", Vec::new()));
        }
        let offered = |places: Vec<&gazetteer::Place>| -> Vec<Place> {
            let places = places.into_iter().take(MOST_OFFERED);
            places.map(|place| (place.code.clone(), place.label().to_owned())).collect()
        };
        match gazetteer.resolve(&typed) {
            Resolution::One(place) => Ok(Some(town_of(place))),
            Resolution::Several(places) => Err(("desk-problem-town-which", offered(places))),
            Resolution::Unknown => {
                let near = offered(gazetteer.near_miss(&typed, MOST_OFFERED));
                Err(("desk-problem-town-unknown", near))
            }
        }
    }
}
