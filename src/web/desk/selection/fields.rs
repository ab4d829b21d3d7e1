//! The fields of the brief's form, as pairs of name and value: the form has as
//! many rows as the shortlist needs.
//!
//! Never: a value changed; what was typed is shown again as it was typed.

use crate::actions::select::input;
use crate::actions::select::record::WrittenBrief;
use crate::selection::{Brief, Limit, Mode, Scope};
use crate::store::sittings::Sitting;
use crate::store::views::ballots::Shortlisted;
use crate::web::view::selection_words::scope_code;
use serde::Deserialize;
use std::collections::BTreeSet;

/// Rows for pins, exclusions and single places that are always offered.
const SPARE_ROWS: usize = 3;
/// Rows that "more rows" adds of each kind.
const MORE_ROWS: usize = 5;
/// Most rows of one kind that are read.
const MOST_ROWS: usize = 200;
/// The blanket maximums, by the name of their field.
pub const BLANKETS: [(&str, Scope); 4] = [
    ("most_topic", Scope::Topic),
    ("most_region", Scope::Region),
    ("most_county", Scope::County),
    ("most_town", Scope::Town),
];

/// Pairs of name and value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The value of a field, or the empty text.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// All values of a field.
    pub fn all(&self, name: &str) -> Vec<String> {
        let named = self.0.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.clone()).collect()
    }

    /// How many rows there are whose `stem` field was sent.
    pub fn rows(&self, stem: &str) -> usize {
        let sent = |at: &usize| self.0.iter().any(|(name, _)| *name == format!("{stem}_{at}"));
        (0..MOST_ROWS).take_while(sent).count()
    }

    fn put(&mut self, name: impl Into<String>, value: impl ToString) {
        self.0.push((name.into(), value.to_string()));
    }

    /// The form of a sitting for which no brief was written yet.
    pub fn fresh(sitting: &Sitting, shortlist: &[Shortlisted]) -> Self {
        let mut brief = Brief::of(u32::try_from(sitting.capacity).unwrap_or(1));
        brief.reserves = 3;
        Fields::of(&WrittenBrief::of(brief), "", shortlist)
    }

    /// The form of a brief.
    pub fn of(written: &WrittenBrief, public_value: &str, shortlist: &[Shortlisted]) -> Self {
        let brief = &written.brief;
        let mut fields = Fields::default();
        fields.put("positions", brief.positions);
        fields.put("reserves", brief.reserves);
        fields.put("ceiling", brief.ceiling);
        fields.put("fresh", written.fresh_sittings);
        fields.put("fresh_towns", yes(written.fresh_towns));
        fields.put("fresh_topics", yes(written.fresh_topics));
        for (name, scope) in BLANKETS {
            let set = brief.blankets.iter().find(|blanket| blanket.scope == scope);
            fields.put(name, set.map_or(String::new(), |blanket| blanket.max.to_string()));
        }
        for (at, limit) in limit_rows(brief, shortlist).iter().enumerate() {
            fields.put(format!("limit_scope_{at}"), scope_code(limit.scope));
            fields.put(format!("limit_key_{at}"), &limit.key);
            fields.put(format!("limit_min_{at}"), least(limit));
            fields.put(format!("limit_max_{at}"), most(limit));
        }
        let is_small = |limit: &&Limit| !has_row(limit.scope);
        let places: Vec<&Limit> = brief.limits.iter().filter(is_small).collect();
        for at in 0..(places.len() + 1).max(SPARE_ROWS) {
            let limit = places.get(at);
            let place = limit.map_or(String::new(), |l| place_value(l.scope, &l.key));
            fields.put(format!("place_{at}"), place);
            fields.put(format!("place_min_{at}"), limit.map_or(String::new(), |l| least(l)));
            fields.put(format!("place_max_{at}"), limit.map_or(String::new(), |l| most(l)));
        }
        let pins = brief.pins.iter().map(|pin| (&pin.reference, &pin.reason));
        fields.put_named("pin", pins);
        let out = brief.exclusions.iter().map(|out| (&out.reference, &out.reason));
        fields.put_named("exclude", out);
        fields.put("mode", mode_code(&brief.mode));
        let topics = match &brief.mode {
            Mode::Paired { topics, .. } => topics.clone(),
            Mode::Pressed { topic } => topic.iter().cloned().collect(),
            Mode::Balanced => Vec::new(),
        };
        topics.iter().for_each(|topic| fields.put("mode_topic", topic));
        fields.put("public_value", public_value);
        fields
    }

    fn put_named<'a>(&mut self, stem: &str, rows: impl Iterator<Item = (&'a String, &'a String)>) {
        let mut count = 0;
        for (at, (reference, reason)) in rows.enumerate() {
            self.put(format!("{stem}_reference_{at}"), reference);
            self.put(format!("{stem}_reason_{at}"), reason);
            count = at + 1;
        }
        for at in count..(count + 1).max(SPARE_ROWS) {
            self.put(format!("{stem}_reference_{at}"), "");
            self.put(format!("{stem}_reason_{at}"), "");
        }
    }
}

impl Fields {
    /// With more empty rows for single places, pins and exclusions.
    pub fn with_more_rows(mut self) -> Self {
        let kinds: [(&str, &[&str]); 3] = [
            ("place", &["place", "place_min", "place_max"]),
            ("pin_reference", &["pin_reference", "pin_reason"]),
            ("exclude_reference", &["exclude_reference", "exclude_reason"]),
        ];
        for (first, names) in kinds {
            let count = self.rows(first);
            for at in count..count + MORE_ROWS {
                names.iter().for_each(|name| self.put(format!("{name}_{at}"), ""));
            }
        }
        self
    }
}

/// Whether the form has a row for every value of the scope: there are too many towns and counties for that.
pub fn has_row(scope: Scope) -> bool {
    !matches!(scope, Scope::County | Scope::Town)
}

/// A county or a town as the value of a choice.
pub fn place_value(scope: Scope, key: &str) -> String {
    format!("{}|{key}", scope_code(scope))
}

/// The counties and towns of the shortlist.
pub fn places(shortlist: &[Shortlisted]) -> Vec<(Scope, String)> {
    let questions = input::questions(shortlist);
    let of = |scope: Scope| {
        let keys: BTreeSet<&str> = questions.iter().map(|q| q.key(scope)).collect();
        let known = keys.into_iter().filter(|key| !key.contains(input::UNKNOWN_PLACE));
        known.map(|key| (scope, key.to_owned())).collect::<Vec<_>>()
    };
    [of(Scope::County), of(Scope::Town)].concat()
}

fn yes(is_ticked: bool) -> &'static str {
    if is_ticked { "yes" } else { "" }
}

fn least(limit: &Limit) -> String {
    if limit.min > 0 { limit.min.to_string() } else { String::new() }
}

fn most(limit: &Limit) -> String {
    limit.max.map_or(String::new(), |max| max.to_string())
}

/// The word for a mode in the form.
fn mode_code(mode: &Mode) -> &'static str {
    match mode {
        Mode::Balanced => "balanced",
        Mode::Paired { count: 2, .. } => "paired-2",
        Mode::Paired { .. } => "paired-3",
        Mode::Pressed { .. } => "pressed",
    }
}

/// A row for each topic, region and nation of the shortlist, and for each other limit of the brief on one of these.
fn limit_rows(brief: &Brief, shortlist: &[Shortlisted]) -> Vec<Limit> {
    let questions = input::questions(shortlist);
    let nations: BTreeSet<&str> = questions.iter().map(|q| q.key(Scope::Nation)).collect();
    let mut rows = Vec::new();
    for scope in [Scope::Topic, Scope::Nation, Scope::Region] {
        let keys: BTreeSet<&str> = questions.iter().map(|q| q.key(scope)).collect();
        // Scotland is a nation and its own region: one row is enough.
        let is_twice = |key: &str| scope == Scope::Region && nations.contains(key);
        let is_known = |key: &str| !key.contains(input::UNKNOWN_PLACE) && !is_twice(key);
        let known = keys.into_iter().filter(|key| is_known(key));
        rows.extend(known.map(|key| row(scope, key)));
    }
    for limit in brief.limits.iter().filter(|limit| has_row(limit.scope)) {
        match rows.iter_mut().find(|row| row.scope == limit.scope && row.key == limit.key) {
            Some(row) => *row = limit.clone(),
            None => rows.push(limit.clone()),
        }
    }
    rows
}

fn row(scope: Scope, key: &str) -> Limit {
    Limit { scope, key: key.to_owned(), min: 0, max: None, firmness: Default::default() }
}
