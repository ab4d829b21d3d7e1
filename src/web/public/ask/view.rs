//! The form page, and what all pages on the way have in common.
//!
//! Never: a field whose value is not what was typed.

use super::form::AskForm;
use crate::domain::rules as limits;
use crate::i18n::args;
use crate::store::sittings::{Sitting, Topic};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Choice, Choices, Field, Hidden, ProblemView, Problems, TextArea};
use crate::web::paths;
use crate::web::view::{late, words};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// What all pages on the way show around their own part.
#[derive(Clone, Serialize)]
pub struct Frame {
    action_url: String,
    sitting: String,
    sitting_url: String,
    rules_url: String,
    closes: String,
}

impl Frame {
    /// For a sitting.
    pub fn of(visit: &Visit, sitting: &Sitting) -> Frame {
        Frame {
            action_url: visit.url(&paths::ask(&sitting.reference)),
            sitting: sitting.title(visit.lang).to_owned(),
            sitting_url: visit.url(&paths::sitting(&sitting.reference)),
            rules_url: visit.url(&paths::rules(&sitting.reference)),
            closes: words::moment(visit, sitting.call_closes_at, &sitting.zone),
        }
    }
}

#[derive(Serialize)]
struct FormView {
    frame: Frame,
    errors: Vec<ProblemView>,
    fields: Hidden,
    question: TextArea,
    background: TextArea,
    topic: Choices,
    first_name: Field,
    say_name: Field,
    nameless: Checkbox,
    town: Field,
    email: Field,
    consent: Checkbox,
    consent_parts: Vec<String>,
    other_lang_url: String,
}

/// The form page.
///
/// # Errors
/// When the template and its view do not fit.
pub async fn form_page(
    visit: &Visit,
    sitting: &Sitting,
    topics: &[Topic],
    form: &AskForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let view = form_view(visit, sitting, topics, form, problems);
    let page = late::on(visit, sitting, visit.page(visit.word("ask-title"))).await?;
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "public/ask", page, &view);
    }
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "public/ask", page.with_errors(), &view)
}

fn form_view(
    visit: &Visit,
    sitting: &Sitting,
    topics: &[Topic],
    form: &AskForm,
    problems: &Problems,
) -> FormView {
    let field =
        |name: &'static str, key: &str, value: &str| Field::text(visit, problems, name, key, value);
    let chosen = |topic: &Topic| topic.code == form.topic;
    let topics = topics.iter().map(|t| Choice::new(&t.code, t.name(visit.lang), chosen(t)));
    FormView {
        frame: Frame::of(visit, sitting),
        errors: problems.summary(visit),
        fields: form.hidden_of_form(),
        question: TextArea::new(visit, problems, "question", "ask-question", &form.question)
            .rows(5)
            .limit(limits::QUESTION_MAX)
            .question(),
        background: TextArea::new(
            visit,
            problems,
            "background",
            "ask-background",
            &form.background,
        )
        .rows(5)
        .limit(limits::BACKGROUND_MAX)
        .optional(),
        topic: Choices::new(visit, problems, "topic", "ask-topic", topics.collect()),
        first_name: field("first_name", "ask-first-name", &form.first_name)
            .autocomplete("given-name")
            .width("m"),
        say_name: field("say_name", "ask-say-name", &form.say_name).width("m").optional(),
        nameless: Checkbox::new(
            visit,
            problems,
            "nameless",
            "ask-nameless",
            form.nameless == "yes",
        ),
        town: field("town", "ask-town", &form.town).autocomplete("address-level2").width("m"),
        email: field("email", "ask-email", &form.email)
            .kind("email")
            .autocomplete("email")
            .inputmode("email"),
        consent: Checkbox::new(visit, problems, "consent", "ask-consent", form.has_consent()),
        consent_parts: consent(visit),
        other_lang_url: format!(
            "{}{}",
            visit.lang.other().prefix(),
            paths::ask(&sitting.reference)
        ),
    }
}

/// The wording of [`limits::CONSENT_VERSION`]. A change here is a new version.
fn consent(visit: &Visit) -> Vec<String> {
    let days = &visit.app.config.limits;
    let service = &visit.app.config.service;
    let owner = if service.owner.is_empty() {
        visit.word("ui-service-name")
    } else {
        service.owner.clone()
    };
    vec![
        visit.say("ask-consent-who", &args!["owner" => owner]),
        visit.word("ask-consent-kind"),
        visit.word("ask-consent-public"),
        visit.say("ask-consent-kept", &args!["days" => days.contact_days]),
        visit.say("ask-consent-unconfirmed", &args!["days" => days.unconfirmed_days]),
        visit.say("ask-consent-withdraw", &args!["contact" => service.contact_email.clone()]),
        visit.say("ask-consent-version", &args!["version" => limits::CONSENT_VERSION]),
    ]
}
