//! The page that shows, before a question is sent, what everyone will see and
//! what stays with us.
//!
//! Never: a promise about what is public that another page breaks.

use super::form::AskForm;
use super::view::Frame;
use crate::domain::attribution::Attribution;
use crate::domain::email::EmailAddress;
use crate::domain::text;
use crate::domain::town::Town;
use crate::flags::{self, Kind};
use crate::i18n::args;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::Hidden;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct CheckView {
    frame: Frame,
    warnings: Vec<Warning>,
    public: Vec<Row>,
    private: Vec<Row>,
    fields: Hidden,
}

#[derive(Serialize)]
struct Warning {
    title: String,
    text: Option<String>,
    field: &'static str,
}

#[derive(Serialize)]
struct Row {
    label: String,
    value: String,
    note: Option<String>,
    /// The field that Change goes to.
    field: &'static str,
}

/// What the page is about.
pub struct Checked<'a> {
    /// What was typed.
    pub form: &'a AskForm,
    /// The town it came to.
    pub town: &'a Town,
    /// The topic's name.
    pub topic: String,
}

/// The page.
///
/// # Errors
/// When the template and its view do not fit.
pub fn page(visit: &Visit, frame: Frame, checked: &Checked<'_>) -> Result<HttpResponse, Error> {
    let view = CheckView {
        frame,
        warnings: warnings(visit, checked),
        public: public(visit, checked),
        private: private(visit, checked),
        fields: checked.form.hidden(&[]),
    };
    let page = visit.page(visit.word("ask-check-title"));
    visit.render(StatusCode::OK, "public/ask-check", page, &view)
}

fn row(visit: &Visit, key: &str, value: String, field: &'static str) -> Row {
    Row { label: visit.word(key), value, note: None, field }
}

fn public(visit: &Visit, checked: &Checked<'_>) -> Vec<Row> {
    let form = checked.form;
    let name = text::clean_line(&form.first_name);
    let credit = Attribution::new(&name, form.nameless == "yes", &checked.town.name);
    let mut rows = vec![
        row(visit, "ask-check-question", text::clean_text(&form.question), "question"),
        row(visit, "ask-check-credit", words::attribution(visit, &credit), "first_name"),
    ];
    let background = text::clean_text(&form.background);
    if !background.is_empty() {
        rows.push(row(visit, "ask-background", background, "background"));
    }
    rows.push(row(visit, "ask-topic", checked.topic.clone(), "topic"));
    let town = checked.town;
    let region = words::region(visit, &town.region);
    let mut area = vec![town.name.as_str(), &town.county, &region];
    area.retain(|part| !part.is_empty());
    // A town that is a county of its own: "Newport, Newport, Wales".
    area.dedup();
    rows.push(row(visit, "ask-town", area.join(", "), "town"));
    rows
}

fn private(visit: &Visit, checked: &Checked<'_>) -> Vec<Row> {
    let form = checked.form;
    let mut email = row(visit, "ask-email", typed_address(form), "email");
    email.note = Some(visit.word("ask-check-email-note"));
    let mut rows = vec![email];
    if form.nameless == "yes" {
        let name = text::clean_line(&form.first_name);
        let mut row = row(visit, "ask-first-name", name, "first_name");
        row.note = Some(visit.word("ask-check-nameless-note"));
        rows.push(row);
    }
    let say = text::clean_line(&form.say_name);
    if !say.is_empty() {
        let mut row = row(visit, "ask-say-name", say, "say_name");
        row.note = Some(visit.word("ask-check-say-note"));
        rows.push(row);
    }
    rows
}

fn warnings(visit: &Visit, checked: &Checked<'_>) -> Vec<Warning> {
    let form = checked.form;
    let mut warnings = Vec::new();
    for (typed, field) in [(&form.question, "question"), (&form.background, "background")] {
        let kinds = flags::kinds(&flags::find("", typed));
        for kind in kinds.into_iter().filter(|kind| kind.is_personal() || *kind == Kind::Link) {
            warnings.push(Warning {
                title: visit.word(&format!("ask-check-contact-{}", kind.code())),
                text: Some(visit.word("ask-check-contact-text")),
                field,
            });
        }
    }
    if let Some(meant) = EmailAddress::parse(&form.email).ok().and_then(|e| e.likely_typo()) {
        let title = visit.say("ask-check-typo", &args!["meant" => meant]);
        warnings.push(Warning { title, text: None, field: "email" });
    }
    if checked.town.is_unknown() {
        let title =
            visit.say("ask-check-town-unknown", &args!["town" => checked.town.name.clone()]);
        warnings.push(Warning { title, text: None, field: "town" });
    }
    warnings
}

fn typed_address(form: &AskForm) -> String {
    EmailAddress::parse(&form.email).map_or_else(|_| form.email.clone(), |e| e.as_str().to_owned())
}
