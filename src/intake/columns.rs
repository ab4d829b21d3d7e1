//! Which column of a table is what: guessed from its heading (English or Welsh)
//! and its cells, then confirmed by a person.
//!
//! Never: a column read as two things; a guess that is not shown.

use super::draft::Draft;
use crate::domain::text;
use crate::domain::text_enum::text_enum;
use serde::{Deserialize, Serialize};

text_enum! {
    /// What a column holds.
    Column {
        /// The question.
        Question => "question",
        /// More about it.
        Background => "background",
        /// The questioner's first name.
        FirstName => "first-name",
        /// The whole name, of which the first word is taken.
        FullName => "full-name",
        /// The questioner's e-mail address.
        Email => "email",
        /// Their town.
        Town => "town",
        /// What the question is about.
        Topic => "topic",
        /// Whether to publish it without the name.
        Nameless => "nameless",
    }
}

/// How a table is laid out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Whether the first row holds headings.
    pub has_headings: bool,
    /// The first row, whatever it holds.
    pub headings: Vec<String>,
    /// What each column is; `None` is passed over.
    pub columns: Vec<Option<Column>>,
}

/// Headings by which a column is known, folded.
const KNOWN: &[(Column, &[&str])] = &[
    (
        Column::Question,
        &[
            "question",
            "your question",
            "cwestiwn",
            "eich cwestiwn",
            "message",
            "text",
            "body",
            "neges",
        ],
    ),
    (
        Column::Background,
        &["background", "more", "details", "context", "more about it", "cefndir", "manylion"],
    ),
    (
        Column::FirstName,
        &["first name", "firstname", "first_name", "forename", "given name", "enw cyntaf", "first"],
    ),
    (Column::FullName, &["name", "full name", "your name", "from", "sender", "enw", "enw llawn"]),
    (
        Column::Email,
        &[
            "email",
            "e-mail",
            "email address",
            "e-mail address",
            "mail",
            "e-bost",
            "ebost",
            "cyfeiriad e-bost",
        ],
    ),
    (Column::Town, &["town", "city", "place", "location", "town or city", "tref", "lle", "where"]),
    (Column::Topic, &["topic", "subject", "theme", "category", "pwnc", "testun"]),
    (Column::Nameless, &["anonymous", "nameless", "without my name", "no name", "dienw"]),
];

impl Layout {
    /// A guess from the first rows.
    pub fn guess(rows: &[Vec<String>]) -> Layout {
        let headings = rows.first().cloned().unwrap_or_default();
        let mut columns: Vec<Option<Column>> = vec![None; headings.len()];
        for (at, heading) in headings.iter().enumerate() {
            let known = by_heading(heading).filter(|column| !columns.contains(&Some(*column)));
            columns[at] = known;
        }
        let has_headings = columns.iter().any(Option::is_some);
        let body = &rows[usize::from(has_headings).min(rows.len())..];
        for (column, sign) in [(Column::Email, '@'), (Column::Question, '?')] {
            if !columns.contains(&Some(column))
                && let Some(at) = most_with(body, sign, &columns)
            {
                columns[at] = Some(column);
            }
        }
        Layout { has_headings, headings, columns }
    }

    /// Whether a column holds the question, without which nothing can be read.
    pub fn has_question(&self) -> bool {
        self.columns.contains(&Some(Column::Question))
    }

    /// What the cells of a row say.
    pub fn draft(&self, cells: &[String]) -> Draft {
        let cell = |wanted: Column| {
            let at = self.columns.iter().position(|column| *column == Some(wanted));
            at.and_then(|at| cells.get(at)).map_or("", |cell| unguarded(cell)).to_owned()
        };
        let first_name = match cell(Column::FirstName) {
            name if name.trim().is_empty() => first_of(&cell(Column::FullName)),
            name => name,
        };
        Draft {
            question: cell(Column::Question),
            background: cell(Column::Background),
            first_name,
            email: cell(Column::Email),
            town: cell(Column::Town),
            topic: cell(Column::Topic),
            is_nameless: is_yes(&cell(Column::Nameless)),
            ..Draft::default()
        }
    }
}

fn by_heading(heading: &str) -> Option<Column> {
    let folded = text::folded(heading);
    let is_it = |names: &&[&str]| names.contains(&folded.as_str());
    KNOWN.iter().find(|(_, names)| is_it(names)).map(|(column, _)| *column)
}

/// The free column in which most cells have the sign.
fn most_with(rows: &[Vec<String>], sign: char, taken: &[Option<Column>]) -> Option<usize> {
    let count = |at: usize| {
        rows.iter().filter(|row| row.get(at).is_some_and(|cell| cell.contains(sign))).count()
    };
    let free = (0..taken.len()).filter(|at| taken[*at].is_none());
    free.map(|at| (count(at), at))
        .filter(|(count, _)| *count > 0)
        .max_by_key(|(count, at)| (*count, usize::MAX - at))
        .map(|(_, at)| at)
}

/// Spreadsheets (and our own files) put an apostrophe before what looks like a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) => rest,
        _ => cell,
    }
}

const TITLES: [&str; 12] =
    ["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "lady", "cllr"];

/// The first name of a whole one: "Doreen" of "Mrs Doreen Smith" and "Smith, Doreen".
pub fn first_of(name: &str) -> String {
    let clean = text::clean_line(name);
    let given = clean.split_once(',').map_or(clean.as_str(), |(_, given)| given);
    let is_title =
        |word: &&str| TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    let words = given.split(' ').filter(|word| !word.is_empty());
    words.into_iter().find(|word| !is_title(word)).unwrap_or_default().to_owned()
}

fn is_yes(cell: &str) -> bool {
    let folded = text::folded(cell);
    ["yes", "y", "true", "1", "x", "ie", "anonymous", "dienw"].contains(&folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|c| (*c).to_owned()).collect()
    }

    #[test]
    fn headings_are_known_in_both_languages() {
        let english = row(&["Ref", "First name", "E-mail", "Town", "QUESTION"]);
        let guess = Layout::guess(&[english]);
        use Column::*;
        assert_eq!(guess.columns, [None, Some(FirstName), Some(Email), Some(Town), Some(Question)]);
        assert!(guess.has_headings);
        let welsh = row(&["Enw", "Tref", "Cwestiwn", "Pwnc"]);
        let guess = Layout::guess(&[welsh]);
        assert_eq!(guess.columns, [Some(FullName), Some(Town), Some(Question), Some(Topic)]);
    }

    #[test]
    fn without_headings_the_cells_tell() {
        let rows = [
            row(&["Doreen", "doreen@example.org", "Why are rents so high?"]),
            row(&["Ifor", "ifor@example.org", "Will the buses come back?"]),
        ];
        let guess = Layout::guess(&rows);
        assert!(!guess.has_headings);
        assert_eq!(guess.columns, [None, Some(Column::Email), Some(Column::Question)]);
        assert!(!Layout::guess(&[]).has_question());
    }

    #[test]
    fn a_row_shorter_than_its_headings_is_read() {
        let layout = Layout::guess(&[row(&["question", "name", "town"])]);
        let draft = layout.draft(&row(&["'=1+1 is what?", "Mrs. Doreen Smith"]));
        assert_eq!(
            (draft.question.as_str(), draft.first_name.as_str()),
            ("=1+1 is what?", "Doreen")
        );
        assert_eq!(draft.town, "");
    }

    #[test]
    fn first_names_are_taken_out_of_whole_ones() {
        for (whole, first) in
            [("Doreen Smith", "Doreen"), ("SMITH, Doreen", "Doreen"), ("Dr Ŵan", "Ŵan"), ("", "")]
        {
            assert_eq!(first_of(whole), first);
        }
    }
}
