//! The page as its template wants it.
//!
//! Never: a decision; what may be confirmed is the action's to say.

use super::form::{Place, ReadingForm};
use super::{Seen, Typed};
use crate::domain::attribution::Attribution;
use crate::domain::reading::SPOKEN_MAX;
use crate::domain::rules as limits;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Choice, Choices, Field, Hidden, ProblemView, Problems, TextArea};
use crate::web::view::question::LinkView;
use crate::web::view::relayed::MessageView;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

#[derive(Serialize)]
struct View {
    back: LinkView,
    errors: Vec<ProblemView>,
    lede: String,
    read_as: String,
    question: String,
    standing: String,
    action_url: String,
    hidden: Hidden,
    first_name: Field,
    say_name: Field,
    nameless: Checkbox,
    town: Field,
    place: Option<Choices>,
    proposed: Option<String>,
    spoken: TextArea,
    messages: Vec<MessageView>,
    message_url: String,
    message: TextArea,
}

/// Renders it.
///
/// # Errors
/// When the template and its view do not fit.
pub(super) fn render(
    visit: &Visit,
    status: StatusCode,
    seen: &Seen,
    typed: &Typed,
) -> Result<HttpResponse, Error> {
    let view = view(visit, seen, typed);
    let page = visit.page(visit.word("reading-title"));
    let page = if typed.problems.is_empty() { page } else { page.with_errors() };
    visit.render(status, "public/me/reading", page, &view)
}

fn view(visit: &Visit, seen: &Seen, typed: &Typed) -> View {
    let Seen { question, sitting, reading, messages } = seen;
    let problems = &typed.problems;
    let form = typed.form.clone().unwrap_or_else(|| ReadingForm::of(question, reading));
    let field = |name: &str, key: &str, value: &str| Field::text(visit, problems, name, key, value);
    let moment = |at| words::moment(visit, at, &sitting.zone);
    let path = format!("/me/questions/{}/reading", question.reference);
    View {
        back: LinkView::to(visit, "/me", visit.word("me-back")),
        errors: problems.summary(visit),
        lede: visit.say("reading-lede", &args!["when" => moment(sitting.sits_at)]),
        read_as: visit.say("reading-asks", &args!["who" => who(visit, question)]),
        question: question.body.clone(),
        standing: match (reading.is_confirmed(question), reading.confirmed_at) {
            (true, Some(at)) => visit.say("reading-confirmed", &args!["when" => moment(at)]),
            (_, Some(_)) => visit.word("reading-changed-since"),
            _ => visit.say("reading-until", &args!["when" => moment(reading.deadline_at)]),
        },
        hidden: Hidden::of([
            ("version", form.version.as_str()),
            ("town_before", form.town_before.as_str()),
        ]),
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
        place: places(visit, problems, &typed.places),
        proposed: Some(reading.proposed.clone()).filter(|words| !words.is_empty()),
        spoken: TextArea::new(visit, problems, "spoken", "reading-spoken", &form.spoken)
            .rows(3)
            .limit(SPOKEN_MAX)
            .optional(),
        messages: messages.iter().map(|m| MessageView::new(visit, m, &sitting.zone)).collect(),
        message_url: visit.url(&format!("{path}/message")),
        message: TextArea::new(visit, problems, "message", "reading-message", &typed.message)
            .rows(3)
            .limit(limits::NOTE_MAX),
        action_url: visit.url(&path),
    }
}

fn who(visit: &Visit, question: &Question) -> String {
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    words::attribution(visit, &credit)
}

/// The towns that could be meant.
fn places(visit: &Visit, problems: &Problems, places: &[Place]) -> Option<Choices> {
    let choice = |(code, label): &Place| Choice::new(code.as_str(), label.as_str(), false);
    let options: Vec<Choice> = places.iter().map(choice).collect();
    let choices = Choices::new(visit, problems, "place", "reading-place", options).optional();
    (!places.is_empty()).then_some(choices)
}
