//! What the pages for a first upvote show.
//!
//! Never: whether an address is known.

use super::back::{AS_TYPED, BackForm};
use crate::domain::attribution::Attribution;
use crate::gazetteer::Place;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Choice, Choices, Field, Hidden, ProblemView, Problems};
use crate::web::paths;
use crate::web::view::words;
use serde::Serialize;

#[derive(Serialize)]
struct BackLink {
    href: String,
    label: String,
}

/// The form.
#[derive(Serialize)]
pub struct BackView {
    back: BackLink,
    reference: String,
    text: String,
    attribution: String,
    errors: Vec<ProblemView>,
    action_url: String,
    /// For a browser that is remembered: only a button.
    upvote_url: Option<String>,
    return_to: String,
    hidden: Hidden,
    first_name: Field,
    town: Field,
    email: Field,
    consent: Checkbox,
}

impl BackView {
    /// The form with what was typed.
    pub fn new(visit: &Visit, question: &Question, form: &BackForm, problems: &Problems) -> Self {
        let credit =
            Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
        let field =
            |name: &str, key: &str, value: &str| Field::text(visit, problems, name, key, value);
        let upvote = visit.supporter.as_ref().map(|_| paths::upvote(&question.reference));
        BackView {
            back: back_link(visit, question, form),
            reference: question.reference.clone(),
            text: question.body.clone(),
            attribution: words::attribution(visit, &credit),
            errors: problems.summary(visit),
            action_url: visit.url(&paths::back(&question.reference)),
            upvote_url: upvote.map(|path| visit.url(&path)),
            return_to: form.return_to.clone(),
            hidden: Hidden::of([("return_to", form.return_to.as_str())]),
            first_name: field("first_name", "back-first-name", &form.first_name)
                .autocomplete("given-name")
                .width("m"),
            town: field("town", "back-town", &form.town).autocomplete("address-level2").width("m"),
            email: field("email", "back-email", &form.email).autocomplete("email").kind("email"),
            consent: Checkbox::new(
                visit,
                problems,
                "consent",
                "back-consent",
                form.consent == "yes",
            ),
        }
    }
}

/// The choice between towns of one name.
#[derive(Serialize)]
pub struct TownView {
    back: BackLink,
    errors: Vec<ProblemView>,
    action_url: String,
    hidden: Hidden,
    lede: String,
    town_code: Choices,
}

impl TownView {
    /// The choice, with everything typed before travelling along.
    pub fn new(
        visit: &Visit,
        question: &Question,
        form: &BackForm,
        places: &[&Place],
        problems: &Problems,
    ) -> Self {
        let mut options: Vec<Choice> = places
            .iter()
            .map(|place| Choice::new(&place.code, place.label(), place.code == form.town_code))
            .collect();
        let none = visit.say("back-town-none", &args!["town" => form.town.clone()]);
        options.push(Choice::new(AS_TYPED, none, false));
        TownView {
            back: back_link(visit, question, form),
            errors: problems.summary(visit),
            action_url: visit.url(&paths::back(&question.reference)),
            hidden: Hidden::of([
                ("first_name", form.first_name.as_str()),
                ("town", form.town.as_str()),
                ("email", form.email.as_str()),
                ("consent", form.consent.as_str()),
                ("return_to", form.return_to.as_str()),
                ("is_choosing", "yes"),
            ]),
            lede: visit.say("back-town-lede", &args!["town" => form.town.clone()]),
            town_code: Choices::new(visit, problems, "town_code", "back-town-label", options),
        }
    }
}

fn back_link(visit: &Visit, question: &Question, form: &BackForm) -> BackLink {
    let path = super::upvote::local(&form.return_to)
        .unwrap_or_else(|| visit.url(&paths::question(&question.reference)));
    BackLink { href: path, label: visit.word("back-link") }
}
