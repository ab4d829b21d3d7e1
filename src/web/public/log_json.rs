//! The decision log as JSON, for programs. Codes are the same in every language;
//! words are in the language of the address.
//!
//! Never: a name, or a text that the public may not read.

use super::log::{by, person};
use super::log_file::{self, Format};
use crate::store::sittings::Sitting;
use crate::store::views::log::{Entry, Named, Person};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::view::words;
use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

/// Sends the whole log of a sitting.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    log_file::send(visit, reference.into_inner(), Json).await
}

#[derive(Clone)]
struct Json;

impl Format for Json {
    const ENDING: &'static str = "json";
    const MEDIA: &'static str = "application/json";

    fn head(&self, visit: &Visit, sitting: &Sitting) -> String {
        let about = json!({ "reference": sitting.reference, "title": sitting.title(visit.lang) });
        format!("{{\"format\":\"pqt-log-1\",\"sitting\":{about},\"decisions\":[\n")
    }

    fn line(&self, visit: &Visit, entry: &Entry, is_first: bool) -> String {
        let comma = if is_first { "" } else { ",\n" };
        format!("{comma}{}", value(visit, entry))
    }

    fn tail(&self) -> &'static str {
        "\n]}\n"
    }
}

fn value(visit: &Visit, entry: &Entry) -> Value {
    let named = |q: &Named| json!({ "reference": q.reference, "text": q.body });
    let reason = entry.reason.as_ref().map(|reason| {
        json!({
            "code": reason.code,
            "title": reason.title(visit.lang),
            "text": reason.public_text(visit.lang),
            "hides": reason.is_hidden,
        })
    });
    let rule = entry
        .rule
        .as_ref()
        .map(|rule| json!({ "number": rule.number, "heading": rule.heading(visit.lang) }));
    let role = |person: Option<Person>| person.map(|person| person.role.code());
    let letter = |person: Option<Person>| person.map(|person| person.letter());
    let second = entry.second.map(|second| {
        let (role, letter) = (role(entry.second), letter(entry.second));
        json!({ "by": person(visit, second), "role": role, "letter": letter })
    });
    json!({
        "reference": entry.reference,
        "at": words::iso(entry.created_at),
        "act": entry.act.code(),
        "by": by(visit, entry),
        "role": role(entry.person),
        "letter": letter(entry.person),
        "second": second,
        "question": entry.question.as_ref().map(named),
        "target": entry.target.as_ref().map(named),
        "reason": reason,
        "rule": rule,
        "rules_version": entry.rules_version,
        "note": entry.note,
        "before": entry.texts.as_ref().map(|texts| &texts.0),
        "after": entry.texts.as_ref().map(|texts| &texts.1),
    })
}
