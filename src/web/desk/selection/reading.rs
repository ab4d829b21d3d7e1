//! Reads the posted form of the brief.
//!
//! Never: a guess; what is not understood is a problem at its field.

use super::fields::{self, BLANKETS, Fields};
use crate::actions::select::record::WrittenBrief;
use crate::domain::{rules, text};
use crate::selection::{Blanket, Brief, Exclusion, Limit, Mode, Pin, Scope};
use crate::store::views::ballots::Shortlisted;
use crate::web::form::Problems;

/// Most positions, and most of anything counted in positions.
const MOST: u32 = 50;

/// What the brief is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Nothing is kept, so reasons and the public value may be missing yet.
    Trying,
    /// The slate is kept.
    Choosing,
}

/// The brief and the public value, or what is to be mended.
pub fn read(
    fields: &Fields,
    shortlist: &[Shortlisted],
    purpose: Purpose,
) -> Result<(WrittenBrief, String), Problems> {
    let mut problems = Problems::default();
    let mut brief = Brief::of(number(fields, "positions", 1, MOST, &mut problems).unwrap_or(1));
    brief.reserves = number(fields, "reserves", 0, 5, &mut problems).unwrap_or(0);
    brief.ceiling = number(fields, "ceiling", 1, MOST, &mut problems).unwrap_or(1);
    let fresh_sittings = number(fields, "fresh", 0, 20, &mut problems).unwrap_or(0);
    for (name, scope) in BLANKETS {
        if let Some(max) = optional(fields, name, 1, &mut problems) {
            brief.blankets.push(Blanket { scope, max, firmness: Default::default() });
        }
    }
    brief.limits = limits(fields, &mut problems);
    brief.limits.extend(places(fields, shortlist, &mut problems));
    let pins = named(fields, "pin", shortlist, purpose, &mut problems);
    brief.pins = pins.into_iter().map(|(reference, reason)| Pin { reference, reason }).collect();
    let out = named(fields, "exclude", shortlist, purpose, &mut problems);
    brief.exclusions =
        out.into_iter().map(|(reference, reason)| Exclusion { reference, reason }).collect();
    brief.mode = mode(fields, &mut problems);
    let public_value = text::clean_line(fields.get("public_value"));
    match text::graphemes(&public_value) {
        0 if purpose == Purpose::Trying => {}
        0 => problems.add("public_value", "selection-problem-value-empty"),
        n if n > rules::NOTE_MAX => problems.add("public_value", "selection-problem-value-long"),
        _ => {}
    }
    if problems.is_empty() {
        let is_ticked = |name: &str| fields.get(name) == "yes";
        let written = WrittenBrief {
            fresh_sittings,
            fresh_towns: is_ticked("fresh_towns"),
            fresh_topics: is_ticked("fresh_topics"),
            ..WrittenBrief::of(brief)
        };
        Ok((written, public_value))
    } else {
        Err(problems)
    }
}

fn number(
    fields: &Fields,
    name: &str,
    least: u32,
    most: u32,
    problems: &mut Problems,
) -> Option<u32> {
    let typed = text::clean_line(fields.get(name));
    let read = typed.parse().ok().filter(|number| (least..=most).contains(number));
    if read.is_none() {
        let key = match (least, most) {
            (0, 5) => "selection-problem-number-0-5",
            (0, _) => "selection-problem-number-0-20",
            _ => "selection-problem-number-1-50",
        };
        problems.add(name, key);
    }
    read
}

/// A number that may be left empty, up to [`MOST`].
fn optional(fields: &Fields, name: &str, least: u32, problems: &mut Problems) -> Option<u32> {
    let typed = text::clean_line(fields.get(name));
    if typed.is_empty() {
        return None;
    }
    let read = typed.parse().ok().filter(|number| (least..=MOST).contains(number));
    if read.is_none() {
        problems.add(name, "selection-problem-number-empty");
    }
    read
}

fn limits(fields: &Fields, problems: &mut Problems) -> Vec<Limit> {
    let mut limits = Vec::new();
    for at in 0..fields.rows("limit_key") {
        let code = fields.get(&format!("limit_scope_{at}"));
        let scopes = Scope::ALL.into_iter();
        let scope =
            scopes.into_iter().find(|s| crate::web::view::selection_words::scope_code(*s) == code);
        let min = optional(fields, &format!("limit_min_{at}"), 0, problems).unwrap_or(0);
        let max = optional(fields, &format!("limit_max_{at}"), 0, problems);
        let Some(scope) = scope else { continue };
        if max.is_some_and(|max| max < min) {
            problems.add(&format!("limit_max_{at}"), "selection-problem-limits-cross");
        }
        if min > 0 || max.is_some() {
            let key = fields.get(&format!("limit_key_{at}")).to_owned();
            limits.push(Limit { scope, key, min, max, firmness: Default::default() });
        }
    }
    limits
}

/// Limits on single counties and towns.
fn places(fields: &Fields, shortlist: &[Shortlisted], problems: &mut Problems) -> Vec<Limit> {
    let known = fields::places(shortlist);
    let mut limits: Vec<Limit> = Vec::new();
    for at in 0..fields.rows("place") {
        let (name, max_name) = (format!("place_{at}"), format!("place_max_{at}"));
        let min = optional(fields, &format!("place_min_{at}"), 0, problems).unwrap_or(0);
        let max = optional(fields, &max_name, 0, problems);
        let value = fields.get(&name);
        if value.is_empty() {
            if min > 0 || max.is_some() {
                problems.add(&name, "selection-problem-place-missing");
            }
            continue;
        }
        let found = known.iter().find(|(scope, key)| fields::place_value(*scope, key) == value);
        let Some((scope, key)) = found else {
            problems.add(&name, "selection-problem-place-gone");
            continue;
        };
        if limits.iter().any(|other| other.scope == *scope && other.key == *key) {
            problems.add(&name, "selection-problem-place-twice");
        } else if max.is_some_and(|max| max < min) {
            problems.add(&max_name, "selection-problem-limits-cross");
        } else if min > 0 || max.is_some() {
            let (scope, key) = (*scope, key.clone());
            limits.push(Limit { scope, key, min, max, firmness: Default::default() });
        } else {
            problems.add(&max_name, "selection-problem-place-number");
        }
    }
    limits
}

/// Questions with a reason each: the pins or the exclusions.
fn named(
    fields: &Fields,
    stem: &str,
    shortlist: &[Shortlisted],
    purpose: Purpose,
    problems: &mut Problems,
) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for at in 0..fields.rows(&format!("{stem}_reference")) {
        let name = format!("{stem}_reference_{at}");
        let reference = text::clean_line(fields.get(&name));
        if reference.is_empty() {
            continue;
        }
        if !shortlist.iter().any(|s| s.question.reference == reference) {
            problems.add(&name, "selection-problem-not-shortlisted");
        }
        let field = format!("{stem}_reason_{at}");
        let reason = text::clean_text(fields.get(&field));
        match text::graphemes(&reason) {
            0 if purpose == Purpose::Trying => {}
            0 => problems.add(&field, "problem-note-empty"),
            n if n > rules::NOTE_MAX => problems.add(&field, "selection-problem-reason-long"),
            _ => {}
        }
        rows.push((reference, reason));
    }
    rows
}

fn mode(fields: &Fields, problems: &mut Problems) -> Mode {
    let topics = fields.all("mode_topic");
    let mut paired = |count: u32| {
        if !topics.is_empty() && topics.len() != count as usize {
            problems.add("mode_topic", "selection-problem-topics");
        }
        Mode::Paired { count, topics: topics.clone() }
    };
    match fields.get("mode") {
        "paired-2" => paired(2),
        "paired-3" => paired(3),
        "pressed" => {
            if topics.len() > 1 {
                problems.add("mode_topic", "selection-problem-topics");
            }
            Mode::Pressed { topic: topics.first().cloned() }
        }
        _ => Mode::Balanced,
    }
}
