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

/// Rows for pins and exclusions that are always offered.
const SPARE_ROWS: usize = 3;
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
        for (name, scope) in BLANKETS {
            let set = brief.blankets.iter().find(|blanket| blanket.scope == scope);
            fields.put(name, set.map_or(String::new(), |blanket| blanket.max.to_string()));
        }
        for (at, limit) in limit_rows(brief, shortlist).iter().enumerate() {
            fields.put(format!("limit_scope_{at}"), scope_code(limit.scope));
            fields.put(format!("limit_key_{at}"), &limit.key);
            let least = if limit.min > 0 { limit.min.to_string() } else { String::new() };
            fields.put(format!("limit_min_{at}"), least);
            let most = limit.max.map_or(String::new(), |max| max.to_string());
            fields.put(format!("limit_max_{at}"), most);
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

/// The word for a mode in the form.
fn mode_code(mode: &Mode) -> &'static str {
    match mode {
        Mode::Balanced => "balanced",
        Mode::Paired { count: 2, .. } => "paired-2",
        Mode::Paired { .. } => "paired-3",
        Mode::Pressed { .. } => "pressed",
    }
}

/// A row for each topic, region and nation of the shortlist, and for each other limit of the brief.
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
    for limit in &brief.limits {
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
