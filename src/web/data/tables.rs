//! The tables and their columns, in order: the same in both forms and in the dictionary.
//!
//! Never: a value.

use crate::web::paths;

/// A table of the open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// Sittings.
    Sittings,
    /// Questions that were published.
    Questions,
    /// Every line of every edition of every slate.
    Slates,
    /// What became of questions.
    Answers,
}

/// A column: its name and what is in it (`text`, `number`, `yes-no`, `moment`).
pub type Column = (&'static str, &'static str);

impl Table {
    /// Every table.
    pub const ALL: [Table; 4] = [Table::Sittings, Table::Questions, Table::Slates, Table::Answers];

    /// Its name in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Table::Sittings => "sittings",
            Table::Questions => "questions",
            Table::Slates => "slates",
            Table::Answers => "answers",
        }
    }

    /// The table of that name.
    pub fn parse(name: &str) -> Option<Table> {
        Table::ALL.into_iter().find(|table| table.name() == name)
    }

    /// Its columns, in order.
    pub fn columns(self) -> &'static [Column] {
        match self {
            Table::Sittings => &[
                ("sitting", "text"),
                ("title_en", "text"),
                ("title_cy", "text"),
                ("representative", "text"),
                ("representative_name", "text"),
                ("representative_office", "text"),
                ("put_to", "text"),
                ("sits_at", "moment"),
                ("zone", "text"),
                ("call_opens_at", "moment"),
                ("call_closes_at", "moment"),
                ("stage", "text"),
                ("capacity", "number"),
                ("pledge", "number"),
                ("totals_hidden", "yes-no"),
                ("url", "text"),
            ],
            Table::Questions => &[
                ("question", "text"),
                ("sitting", "text"),
                ("topic", "text"),
                ("text", "text"),
                ("background", "text"),
                ("first_name", "text"),
                ("town", "text"),
                ("region", "text"),
                ("nation", "text"),
                ("language", "text"),
                ("status", "text"),
                ("status_at", "moment"),
                ("merged_into", "text"),
                ("backers", "number"),
                ("place", "text"),
                ("position", "number"),
                ("asked", "text"),
                ("verdict", "text"),
                ("url", "text"),
            ],
            Table::Slates => &[
                ("sitting", "text"),
                ("edition", "number"),
                ("published_at", "moment"),
                ("position", "number"),
                ("is_reserve", "yes-no"),
                ("question", "text"),
                ("text", "text"),
                ("first_name", "text"),
                ("town", "text"),
                ("topic", "text"),
                ("override_reason", "text"),
                ("url", "text"),
            ],
            Table::Answers => &[
                ("question", "text"),
                ("sitting", "text"),
                ("asked", "text"),
                ("verdict", "text"),
                ("asked_at", "moment"),
                ("summary", "text"),
                ("link", "text"),
                ("recorded_at", "moment"),
                ("url", "text"),
            ],
        }
    }
}

/// The form of a file, as its address ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

impl Form {
    /// The form of that ending.
    pub fn parse(ending: &str) -> Option<Form> {
        match ending {
            "csv" => Some(Form::Csv),
            "json" => Some(Form::Json),
            _ => None,
        }
    }

    /// Its ending.
    pub fn ending(self) -> &'static str {
        match self {
            Form::Csv => "csv",
            Form::Json => "json",
        }
    }
}

/// The address of a table, of one sitting or of all.
pub fn path(sitting: Option<&str>, table: Table, form: Form) -> String {
    let folder = sitting.map_or(String::new(), paths::sitting);
    format!("{folder}/data/{}.{}", table.name(), form.ending())
}

/// The addresses of every table of one sitting or of all, for links.
pub fn paths_of(sitting: Option<&str>) -> impl Iterator<Item = (Table, Form, String)> {
    let both = |table| [Form::Csv, Form::Json].map(|form| (table, form));
    Table::ALL
        .into_iter()
        .flat_map(both)
        .map(move |(table, form)| (table, form, path(sitting, table, form)))
}
