//! The form of the brief as the template shows it.
//!
//! Never: a rule; `reading` has those.

use super::fields::{self, BLANKETS, Fields};
use crate::i18n::args;
use crate::selection::Scope;
use crate::store::views::ballots::Shortlisted;
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Choice, Choices, Field, Hidden, Problems};
use crate::web::view::selection_words::{Names, scope_code};
use serde::Serialize;

/// The whole form.
#[derive(Serialize)]
pub struct BriefView {
    positions: Field,
    reserves: Field,
    ceiling: Field,
    fresh: Field,
    fresh_towns: Checkbox,
    fresh_topics: Checkbox,
    blankets: Vec<Field>,
    limits: Vec<LimitView>,
    places: Vec<PlaceView>,
    are_places_open: bool,
    pins: Vec<NamedView>,
    exclusions: Vec<NamedView>,
    mode: Choices,
    mode_topics: Choices,
    public_value: Field,
    is_open: bool,
}

/// A row of the table of limits.
#[derive(Serialize)]
struct LimitView {
    name: String,
    hidden: Hidden,
    min: CellView,
    max: CellView,
}

/// A row for a county or a town.
#[derive(Serialize)]
struct PlaceView {
    legend: String,
    place: Choices,
    min: Field,
    max: Field,
}

/// An input in the table; its label is the row and the column.
#[derive(Serialize)]
struct CellView {
    id: String,
    label: String,
    value: String,
    error: Option<String>,
}

/// A question with a reason.
#[derive(Serialize)]
struct NamedView {
    legend: String,
    question: Choices,
    reason: Field,
}

/// The form with these values and problems; `is_open` shows it unfolded.
pub fn view(
    visit: &Visit,
    names: &Names,
    shortlist: &[Shortlisted],
    fields: &Fields,
    problems: &Problems,
    is_open: bool,
) -> BriefView {
    let number = |name: &str| {
        let key = format!("selection-{}", name.replace('_', "-"));
        let field = Field::text(visit, problems, name, &key, fields.get(name));
        field.width("xs").inputmode("numeric")
    };
    let tick = |name: &str| {
        let key = format!("selection-{}", name.replace('_', "-"));
        Checkbox::new(visit, problems, name, &key, fields.get(name) == "yes")
    };
    let value = fields.get("public_value");
    BriefView {
        positions: number("positions"),
        reserves: number("reserves"),
        ceiling: number("ceiling"),
        fresh: number("fresh"),
        fresh_towns: tick("fresh_towns"),
        fresh_topics: tick("fresh_topics"),
        blankets: BLANKETS.iter().map(|(name, _)| number(name).optional()).collect(),
        limits: limits(visit, names, fields, problems),
        places: places(visit, names, shortlist, fields, problems),
        are_places_open: problems.fields().any(|field| field.starts_with("place")),
        pins: named(visit, shortlist, fields, problems, "pin"),
        exclusions: named(visit, shortlist, fields, problems, "exclude"),
        mode: mode(visit, problems, fields.get("mode")),
        mode_topics: topics(visit, problems, shortlist, &fields.all("mode_topic")),
        public_value: Field::text(visit, problems, "public_value", "selection-value", value),
        is_open,
    }
}

fn limits(visit: &Visit, names: &Names, fields: &Fields, problems: &Problems) -> Vec<LimitView> {
    let row = |at: usize| {
        let (scope_name, key_name) = (format!("limit_scope_{at}"), format!("limit_key_{at}"));
        let (code, key) = (fields.get(&scope_name), fields.get(&key_name));
        let scope = Scope::ALL.into_iter().find(|scope| scope_code(*scope) == code);
        let name = names.of(scope.unwrap_or(Scope::Region), key);
        let cell = |side: &str| {
            let id = format!("limit_{side}_{at}");
            let words = args!["name" => name.clone()];
            CellView {
                label: visit.say(&format!("selection-limit-{side}"), &words),
                value: fields.get(&id).to_owned(),
                error: problems.at(visit, &id),
                id,
            }
        };
        LimitView {
            hidden: Hidden::of([(scope_name.as_str(), code), (key_name.as_str(), key)]),
            min: cell("min"),
            max: cell("max"),
            name,
        }
    };
    (0..fields.rows("limit_key")).map(row).collect()
}

fn places(
    visit: &Visit,
    names: &Names,
    shortlist: &[Shortlisted],
    fields: &Fields,
    problems: &Problems,
) -> Vec<PlaceView> {
    let known = fields::places(shortlist);
    let row = |at: usize| {
        let name = format!("place_{at}");
        let chosen = fields.get(&name);
        let none = Choice::new("", visit.word("selection-none"), chosen.is_empty());
        let each = known.iter().map(|(scope, key)| {
            let value = fields::place_value(*scope, key);
            let words = args!["name" => names.of(*scope, key)];
            let label = visit.say(&format!("selection-place-{}", scope_code(*scope)), &words);
            let is_chosen = value == chosen;
            Choice::new(value, label, is_chosen)
        });
        let options = std::iter::once(none).chain(each).collect();
        let number = |side: &str| {
            let (id, key) = (format!("place_{side}_{at}"), format!("selection-place-{side}"));
            let field = Field::text(visit, problems, &id, &key, fields.get(&id));
            field.width("xs").inputmode("numeric").optional()
        };
        PlaceView {
            legend: visit.say("selection-place-legend", &args!["number" => at as u32 + 1]),
            place: Choices::new(visit, problems, &name, "selection-place", options),
            min: number("min"),
            max: number("max"),
        }
    };
    (0..fields.rows("place")).map(row).collect()
}

fn named(
    visit: &Visit,
    shortlist: &[Shortlisted],
    fields: &Fields,
    problems: &Problems,
    stem: &str,
) -> Vec<NamedView> {
    let row = |at: usize| {
        let (question, reason) = (format!("{stem}_reference_{at}"), format!("{stem}_reason_{at}"));
        let chosen = fields.get(&question);
        let none = Choice::new("", visit.word("selection-none"), chosen.is_empty());
        let each = shortlist.iter().map(|s| {
            let reference = &s.question.reference;
            Choice::new(reference, short(s), reference == chosen)
        });
        let options = std::iter::once(none).chain(each).collect();
        let legend = args!["number" => at as u32 + 1];
        NamedView {
            legend: visit.say(&format!("selection-{stem}-legend"), &legend),
            question: Choices::new(visit, problems, &question, "selection-question", options),
            reason: Field::text(visit, problems, &reason, "selection-reason", fields.get(&reason)),
        }
    };
    (0..fields.rows(&format!("{stem}_reference"))).map(row).collect()
}

/// A question as one of many to choose from.
pub fn short(shortlisted: &Shortlisted) -> String {
    use unicode_segmentation::UnicodeSegmentation;
    let body = &shortlisted.question.body;
    let start: String = body.graphemes(true).take(90).collect();
    let dots = if start.len() < body.len() { "…" } else { "" };
    format!("{}: {start}{dots}", shortlisted.question.reference)
}

fn mode(visit: &Visit, problems: &Problems, chosen: &str) -> Choices {
    let codes = ["balanced", "paired-2", "paired-3", "pressed"];
    let is_known = codes.contains(&chosen);
    let option = |code: &&str| {
        let is_chosen = *code == chosen || (!is_known && *code == "balanced");
        Choice::new(*code, visit.word(&format!("selection-mode-{code}")), is_chosen)
    };
    Choices::new(visit, problems, "mode", "selection-mode", codes.iter().map(option).collect())
}

fn topics(
    visit: &Visit,
    problems: &Problems,
    shortlist: &[Shortlisted],
    chosen: &[String],
) -> Choices {
    let mut options: Vec<(String, String)> = shortlist
        .iter()
        .map(|s| (s.topic.code.clone(), s.topic.name(visit.lang).to_owned()))
        .collect();
    options.sort();
    options.dedup();
    let option = |(code, name): (String, String)| {
        let is_chosen = chosen.contains(&code);
        Choice::new(code, name, is_chosen)
    };
    let options = options.into_iter().map(option).collect();
    Choices::new(visit, problems, "mode_topic", "selection-mode-topic", options).optional()
}
