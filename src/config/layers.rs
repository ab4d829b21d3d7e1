//! Lays file and environment over the defaults, key by key, and remembers where each value is from.
//!
//! Never: reads the environment itself, or lets an unknown name pass.

use super::error::Problem;
use super::rule::Rule;
use super::suggest::closest;
use std::collections::BTreeMap;
use std::path::Path;
use toml::{Table, Value};

/// Every setting with its rule, by its full name (`server.listen`).
pub(super) type Rules = BTreeMap<&'static str, Rule>;

/// What every variable of ours starts with.
pub(super) const PREFIX: &str = "PQT_";

/// The values so far, by full name, with the place each is from.
pub(super) struct Layers {
    rules: Rules,
    values: BTreeMap<String, (Value, String)>,
    pub(super) problems: Vec<Problem>,
}

impl Layers {
    /// Starts from the text of `config/default.toml`.
    pub(super) fn new(rules: Rules, defaults: &str) -> Self {
        let mut layers = Self { rules, values: BTreeMap::new(), problems: Vec::new() };
        layers.lay_toml(defaults, "config/default.toml");
        layers
    }

    /// Lays a settings file over what is there.
    pub(super) fn lay_file(&mut self, path: &Path) {
        let place = path.display().to_string();
        match std::fs::read_to_string(path) {
            Ok(text) => self.lay_toml(&text, &place),
            Err(cause) => {
                let cause = cause.to_string();
                self.problems.push(Problem::Unreadable { place, cause });
            }
        }
    }

    fn lay_toml(&mut self, text: &str, place: &str) {
        match text.parse::<Table>() {
            Ok(table) => self.lay_table("", table, place),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                self.problems.push(Problem::NotToml {
                    place: place.to_owned(),
                    line: text[..start].matches('\n').count() + 1,
                    cause: error.message().to_owned(),
                });
            }
        }
    }

    fn lay_table(&mut self, above: &str, table: Table, place: &str) {
        for (key, value) in table {
            let name = format!("{above}{key}");
            let below = format!("{name}.");
            match value {
                Value::Table(table) if self.rules.keys().any(|rule| rule.starts_with(&below)) => {
                    self.lay_table(&below, table, place);
                }
                value if self.rules.contains_key(name.as_str()) => {
                    self.values.insert(name, (value, place.to_owned()));
                }
                _ if self.rules.keys().any(|rule| rule.starts_with(&below)) => {
                    self.problems.push(Problem::together(format!(
                        "`{name}` in {place} is a section. Write [{name}] and its settings below."
                    )));
                }
                _ => {
                    let suggestion = closest(&name, self.names_and_sections());
                    let place = place.to_owned();
                    self.problems.push(Problem::Unknown { name, place, suggestion });
                }
            }
        }
    }

    fn names_and_sections(&self) -> impl Iterator<Item = &'static str> {
        self.rules
            .keys()
            .flat_map(|name| [Some(*name), name.split_once('.').map(|(section, _)| section)])
            .flatten()
    }

    /// Lays the variables that start with `PQT_` over what is there.
    pub(super) fn lay_environment(&mut self, env: impl Iterator<Item = (String, String)>) {
        let ours: BTreeMap<String, String> =
            env.filter(|(name, text)| is_a_setting(name) && !text.is_empty()).collect();
        let known: BTreeMap<String, (&'static str, Rule)> =
            self.rules.iter().map(|(key, rule)| (variable(key), (*key, *rule))).collect();
        for (name, text) in &ours {
            let plain = name.strip_suffix("_FILE").and_then(|plain| known.get_key_value(plain));
            if let Some((key, rule)) = known.get(name) {
                self.lay_variable(key, *rule, name, text);
            } else if let Some((plain, (key, rule))) = plain.filter(|(_, (_, r))| r.is_secret()) {
                if ours.contains_key(plain) {
                    self.problems.push(Problem::Twice { name: plain.clone() });
                } else {
                    self.lay_secret_file(key, *rule, name, text);
                }
            } else {
                self.problems.push(Problem::Unknown {
                    name: name.clone(),
                    place: "the environment".to_owned(),
                    suggestion: closest(name, known.keys().map(String::as_str)),
                });
            }
        }
    }

    fn lay_variable(&mut self, key: &str, rule: Rule, name: &str, text: &str) {
        self.values.insert(key.to_owned(), (rule.read(text), name.to_owned()));
    }

    /// The file's last line break is not part of the secret: editors and `echo` add one.
    fn lay_secret_file(&mut self, key: &str, rule: Rule, name: &str, path: &str) {
        match std::fs::read_to_string(path) {
            Ok(text) => self.lay_variable(key, rule, name, text.trim_end_matches(['\r', '\n'])),
            Err(cause) => self.problems.push(Problem::Unreadable {
                place: format!("{path}, which {name} names,"),
                cause: cause.to_string(),
            }),
        }
    }

    /// Puts the value of one setting where `{placeholder}` stands in another.
    pub(super) fn fill(&mut self, placeholder: &str, from: &str, into: &str) {
        let Some(Value::String(filling)) = self.values.get(from).map(|(value, _)| value.clone())
        else {
            return;
        };
        if let Some((Value::String(text), _)) = self.values.get_mut(into) {
            *text = text.replace(placeholder, &filling);
        }
    }

    /// Checks every value against its rule and hands back one table, or all problems.
    pub(super) fn finish(mut self) -> Result<Table, Vec<Problem>> {
        let mut table = Table::new();
        for (key, (value, place)) in self.values {
            if let Some(rule) = self.rules.get(key.as_str()).filter(|rule| !rule.accepts(&value)) {
                let (shown, allowed) = (rule.shown(&value), rule.allowed());
                self.problems.push(Problem::Refused { key, place, shown, allowed });
                continue;
            }
            match key.split_once('.') {
                None => {
                    table.insert(key, value);
                }
                Some((section, key)) => {
                    let section = table.entry(section).or_insert_with(|| Table::new().into());
                    if let Value::Table(section) = section {
                        section.insert(key.to_owned(), value);
                    }
                }
            }
        }
        if self.problems.is_empty() { Ok(table) } else { Err(self.problems) }
    }
}

/// The variable for a setting: `server.listen` is `PQT_SERVER_LISTEN`.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "_").to_uppercase())
}

/// `PQT_CONFIG` names the file itself, and `PQT_TEST_…` belongs to the tests.
fn is_a_setting(name: &str) -> bool {
    name.starts_with(PREFIX) && name != "PQT_CONFIG" && !name.starts_with("PQT_TEST_")
}
