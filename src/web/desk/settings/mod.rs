//! What staff set up beside sittings: reasons, topics, representatives. Each is a
//! list and one form; the two templates are shared.
//!
//! Never: deleting; what was once used can only be retired.

pub mod reasons;
pub mod representatives;
pub mod topics;

use crate::domain::text;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Field, ProblemView, Problems, TextArea, rules};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use validator::ValidationError;

/// Most characters of a code.
const CODE_MAX: usize = 40;
/// Highest place in a list.
const POSITION_MAX: i32 = 999;

#[derive(Serialize)]
struct ListView {
    heading: String,
    lede: String,
    add: Option<Link>,
    back: Option<Link>,
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    label: String,
}

#[derive(Serialize)]
struct Column {
    label: String,
    is_number: bool,
}

#[derive(Serialize)]
struct Row {
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    label: String,
    text: String,
    href: Option<String>,
    is_number: bool,
}

impl ListView {
    /// A list under `<prefix>-title` and `<prefix>-lede`.
    fn new(visit: &Visit, prefix: &str, columns: &[&str]) -> ListView {
        let column = |key: &&str| Column { label: visit.word(key), is_number: false };
        ListView {
            heading: visit.word(&format!("{prefix}-title")),
            lede: visit.word(&format!("{prefix}-lede")),
            add: None,
            back: None,
            caption: visit.word(&format!("{prefix}-title")),
            columns: columns.iter().map(column).collect(),
            rows: Vec::new(),
        }
    }

    fn with_add(mut self, visit: &Visit, path: &str, key: &str) -> ListView {
        self.add = Some(Link { href: visit.url(path), label: visit.word(key) });
        self
    }

    fn with_back(mut self, visit: &Visit, path: &str, key: &str) -> ListView {
        self.back = Some(Link { href: visit.url(path), label: visit.word(key) });
        self
    }

    /// Adds a row; the first cell is the link, where there is one.
    fn push(&mut self, href: Option<String>, texts: Vec<String>) {
        let mut href = href;
        let cell = |(column, text): (&Column, String)| Cell {
            label: column.label.clone(),
            text,
            href: href.take(),
            is_number: column.is_number,
        };
        let cells = self.columns.iter().zip(texts).map(cell).collect();
        self.rows.push(Row { cells });
    }

    fn render(&self, visit: &Visit) -> Result<HttpResponse, Error> {
        let page = visit.page(self.heading.clone()).for_desk(visit);
        visit.render(StatusCode::OK, "desk/settings-list", page, self)
    }
}

/// A part of a form, by the partial that shows it.
#[derive(Serialize)]
#[serde(tag = "part", rename_all = "lowercase")]
enum Part {
    Field(Field),
    Area(TextArea),
    Box(Checkbox),
}

#[derive(Serialize)]
struct FormView {
    errors: Vec<ProblemView>,
    heading: String,
    back: Link,
    action_url: String,
    code: Option<String>,
    parts: Vec<Part>,
    submit_label: String,
    retire: Option<RetireView>,
}

#[derive(Serialize)]
struct RetireView {
    action_url: String,
    label: String,
}

impl FormView {
    fn render(&self, visit: &Visit) -> Result<HttpResponse, Error> {
        let page = visit.page(self.heading.clone()).for_desk(visit);
        let (status, page) = if self.errors.is_empty() {
            (StatusCode::OK, page)
        } else {
            (StatusCode::UNPROCESSABLE_ENTITY, page.with_errors())
        };
        visit.render(status, "desk/settings-form", page, self)
    }
}

/// "In use" or "retired".
fn state(visit: &Visit, is_retired: bool) -> String {
    visit.word(if is_retired { "settings-retired" } else { "settings-in-use" })
}

/// The button that retires a row, or takes it into use again.
fn retire(visit: &Visit, path: &str, is_retired: bool) -> Option<RetireView> {
    let (act, key) =
        if is_retired { ("restore", "settings-restore") } else { ("retire", "settings-retire") };
    let action_url = visit.url(&format!("{path}/{act}"));
    Some(RetireView { action_url, label: visit.word(key) })
}

fn back(visit: &Visit, path: &str, key: &str) -> Link {
    Link { href: visit.url(path), label: visit.word(key) }
}

/// A code: small letters, digits and hyphens.
fn code(typed: &str) -> Result<(), ValidationError> {
    let code = text::clean_line(typed);
    let is_good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    // That word is in the address of the form for a new one.
    let is_taken = code == "new";
    if code.is_empty() {
        Err(ValidationError::new("settings-code-empty"))
    } else if code.len() > CODE_MAX {
        Err(rules::problem("settings-text-long", CODE_MAX))
    } else if !code.chars().all(is_good) || is_taken {
        Err(ValidationError::new("settings-code-shape"))
    } else {
        Ok(())
    }
}

/// A place in the list: 1 to 999.
fn position(typed: &str) -> Result<(), ValidationError> {
    read_position(typed).map(|_| ()).ok_or_else(|| ValidationError::new("settings-position-shape"))
}

fn read_position(typed: &str) -> Option<i32> {
    typed.trim().parse().ok().filter(|n| (1..=POSITION_MAX).contains(n))
}

fn text_part(visit: &Visit, problems: &Problems, name: &str, key: &str, value: &str) -> Part {
    Part::Field(Field::text(visit, problems, name, key, value))
}

fn position_part(visit: &Visit, problems: &Problems, value: &str) -> Part {
    let field = Field::text(visit, problems, "position", "settings-position", value);
    Part::Field(field.inputmode("numeric").width("xs"))
}
