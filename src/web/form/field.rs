//! Fields as the templates' partials want them. Labels and hints come from the
//! Fluent keys `<form>-<field>` and `<form>-<field>-hint`.
//!
//! Never: a field without a label.

use super::problems::Problems;
use crate::web::extract::Visit;
use serde::Serialize;

/// A one-line field (`partials/field`, `partials/code-field`, `partials/password`).
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    kind: &'static str,
    width: &'static str,
    autocomplete: &'static str,
    inputmode: Option<&'static str>,
    is_optional: bool,
}

impl Field {
    /// A text field; `key` is the label's Fluent key, `key-hint` its hint if there is one.
    pub fn text(visit: &Visit, problems: &Problems, name: &str, key: &str, value: &str) -> Field {
        Field {
            id: name.to_owned(),
            name: name.to_owned(),
            label: visit.word(key),
            hint: hint(visit, key),
            error: problems.at(visit, name),
            value: value.to_owned(),
            kind: "text",
            width: "l",
            autocomplete: "off",
            inputmode: None,
            is_optional: false,
        }
    }

    /// Another id on the page, when two forms have a field of the same name.
    pub fn id(mut self, id: &str) -> Field {
        self.id = id.to_owned();
        self
    }

    /// What browsers may fill in.
    pub fn autocomplete(mut self, words: &'static str) -> Field {
        self.autocomplete = words;
        self
    }

    /// The type of the input: `email`, `url`, `number`, `search`.
    pub fn kind(mut self, kind: &'static str) -> Field {
        self.kind = kind;
        self
    }

    /// How wide: `xs`, `s`, `m`, `l`, `full`.
    pub fn width(mut self, width: &'static str) -> Field {
        self.width = width;
        self
    }

    /// The keyboard a phone shows.
    pub fn inputmode(mut self, mode: &'static str) -> Field {
        self.inputmode = Some(mode);
        self
    }

    /// May be left empty.
    pub fn optional(mut self) -> Field {
        self.is_optional = true;
        self
    }
}

/// A field of several lines (`partials/textarea`).
#[derive(Debug, Clone, Serialize)]
pub struct TextArea {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    rows: u8,
    limit: Option<usize>,
    is_question: bool,
    is_optional: bool,
}

impl TextArea {
    /// A field of `rows` lines.
    pub fn new(visit: &Visit, problems: &Problems, name: &str, key: &str, value: &str) -> TextArea {
        TextArea {
            id: name.to_owned(),
            name: name.to_owned(),
            label: visit.word(key),
            hint: hint(visit, key),
            error: problems.at(visit, name),
            value: value.to_owned(),
            rows: 4,
            limit: None,
            is_question: false,
            is_optional: false,
        }
    }

    /// Another id on the page, when two forms have a field of the same name.
    pub fn id(mut self, id: &str) -> TextArea {
        self.id = id.to_owned();
        self
    }

    /// How many lines it shows.
    pub fn rows(mut self, rows: u8) -> TextArea {
        self.rows = rows;
        self
    }

    /// Most characters, counted on the page.
    pub fn limit(mut self, limit: usize) -> TextArea {
        self.limit = Some(limit);
        self
    }

    /// The question itself, set large.
    pub fn question(mut self) -> TextArea {
        self.is_question = true;
        self
    }

    /// May be left empty.
    pub fn optional(mut self) -> TextArea {
        self.is_optional = true;
        self
    }
}

/// One of several things to choose.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    value: String,
    label: String,
    hint: Option<String>,
    is_chosen: bool,
}

impl Choice {
    /// A choice with its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>, is_chosen: bool) -> Choice {
        Choice { value: value.into(), label: label.into(), hint: None, is_chosen }
    }

    /// A line below the choice.
    pub fn hint(mut self, hint: impl Into<String>) -> Choice {
        self.hint = Some(hint.into());
        self
    }
}

/// A field to choose from (`partials/select`, `partials/radios`, `partials/checkboxes`).
#[derive(Debug, Clone, Serialize)]
pub struct Choices {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    is_optional: bool,
    options: Vec<Choice>,
}

impl Choices {
    /// A field with these choices.
    pub fn new(
        visit: &Visit,
        problems: &Problems,
        name: &str,
        key: &str,
        options: Vec<Choice>,
    ) -> Choices {
        Choices {
            id: name.to_owned(),
            name: name.to_owned(),
            label: visit.word(key),
            hint: hint(visit, key),
            error: problems.at(visit, name),
            is_optional: false,
            options,
        }
    }

    /// A field whose label is no single sentence of the catalogue.
    pub fn labelled(name: &str, label: String, options: Vec<Choice>) -> Choices {
        Choices {
            id: name.to_owned(),
            name: name.to_owned(),
            label,
            hint: None,
            error: None,
            is_optional: false,
            options,
        }
    }

    /// Another id on the page, when two forms have a field of the same name.
    pub fn id(mut self, id: &str) -> Choices {
        self.id = id.to_owned();
        self
    }

    /// What is said below the label.
    pub fn hint(mut self, hint: Option<String>) -> Choices {
        self.hint = hint;
        self
    }

    /// A label that is no sentence of ours, such as the name of a thing.
    pub fn label(mut self, label: &str) -> Choices {
        self.label = label.to_owned();
        self
    }

    /// May be left as it is.
    pub fn optional(mut self) -> Choices {
        self.is_optional = true;
        self
    }
}

/// One box to tick (`partials/checkbox`).
#[derive(Debug, Clone, Serialize)]
pub struct Checkbox {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: &'static str,
    is_checked: bool,
}

impl Checkbox {
    /// A box that sends `yes` when it is ticked.
    pub fn new(
        visit: &Visit,
        problems: &Problems,
        name: &str,
        key: &str,
        is_checked: bool,
    ) -> Checkbox {
        Checkbox {
            id: name.to_owned(),
            name: name.to_owned(),
            label: visit.word(key),
            hint: hint(visit, key),
            error: problems.at(visit, name),
            value: "yes",
            is_checked,
        }
    }
}

/// A field that only travels along.
#[derive(Debug, Clone, Serialize)]
pub struct HiddenField {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Fields that travel along (`partials/hidden`).
#[derive(Debug, Clone, Default, Serialize)]
pub struct Hidden {
    /// The fields.
    pub fields: Vec<HiddenField>,
}

impl Hidden {
    /// From pairs of name and value.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Hidden {
        let field = |(name, value): (&str, &str)| HiddenField {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        Hidden { fields: pairs.into_iter().map(field).collect() }
    }
}

/// The hint of a label, where the languages have one.
pub(super) fn hint(visit: &Visit, key: &str) -> Option<String> {
    let key = format!("{key}-hint");
    visit.app.catalogue.knows(visit.lang, &key).then(|| visit.word(&key))
}
