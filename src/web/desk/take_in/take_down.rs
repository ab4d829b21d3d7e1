//! The form for a question that somebody rang or wrote in with.
//!
//! Never: a town chosen for the moderator where two could be meant.

use super::Link;
use super::mailbag_view::topic_options;
use crate::actions::take_in::{TakeDownError, TakeDownRequest, take_down};
use crate::actions::towns::town_of;
use crate::domain::email::EmailAddress;
use crate::domain::lang::Lang;
use crate::domain::rules as limits;
use crate::domain::text::{clean_line, clean_text};
use crate::domain::town::Town;
use crate::gazetteer::Resolution;
use crate::store::StoreError;
use crate::store::sittings::{self, Sitting, Topic};
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Checkbox, Choice, Choices, Field, ProblemView, Problems, TextArea, rules};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::{Validate, ValidationError};

/// The fields as they stand on the page.
const ORDER: [&str; 7] =
    ["question", "background", "topic", "first_name", "say_name", "town", "email"];
/// Most towns offered to choose from.
const MOST_OFFERED: usize = 20;

/// What is typed.
#[derive(Debug, Default, Clone, Deserialize, Validate)]
#[serde(default)]
pub struct TakeDownForm {
    #[validate(custom(function = rules::question))]
    question: String,
    #[validate(custom(function = rules::background))]
    background: String,
    topic: String,
    #[validate(custom(function = optional_name))]
    first_name: String,
    #[validate(custom(function = rules::say_name))]
    say_name: String,
    nameless: String,
    #[validate(custom(function = rules::town))]
    town: String,
    place: String,
    #[validate(custom(function = optional_email))]
    email: String,
    language: String,
}

#[derive(Serialize)]
struct TakeDownView {
    back: Link,
    heading: String,
    errors: Vec<ProblemView>,
    action_url: String,
    question: TextArea,
    background: TextArea,
    topic: Choices,
    first_name: Field,
    say_name: Field,
    nameless: Checkbox,
    town: Field,
    place: Option<Choices>,
    email: Field,
    language: Choices,
}

/// GET `/desk/sittings/{sitting}/take-down`.
pub async fn show(
    Moderator(_): Moderator,
    visit: Visit,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (sitting, topics) = load(&visit, &path).await?;
    let form = TakeDownForm { language: visit.lang.code().to_owned(), ..TakeDownForm::default() };
    render(&visit, &sitting, &topics, &form, &Problems::default(), &[])
}

/// POST `/desk/sittings/{sitting}/take-down`.
pub async fn send(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<TakeDownForm>,
) -> Result<HttpResponse, Error> {
    let (sitting, topics) = load(&visit, &path).await?;
    let mut problems = Problems::of(form.validate(), &ORDER);
    let topic = topics.iter().find(|topic| topic.code == form.topic).map(|topic| topic.id);
    if topic.is_none() {
        problems.insert_at(&ORDER, "topic", "take-down-topic-empty");
    }
    let (town, places) = town(&visit, &form);
    if problems.at(&visit, "town").is_none() && town.is_none() {
        problems.insert_at(&ORDER, "town", "desk-problem-town-which");
    }
    let (Some(topic), Some(town), true) = (topic, town, problems.is_empty()) else {
        return render(&visit, &sitting, &topics, &form, &problems, &places);
    };
    let request = TakeDownRequest {
        sitting: sitting.id,
        staff: member.id,
        topic,
        body: clean_text(&form.question),
        background: clean_text(&form.background),
        first_name: clean_line(&form.first_name),
        say_name: clean_line(&form.say_name),
        is_nameless: form.nameless == "yes" || clean_line(&form.first_name).is_empty(),
        town,
        email: EmailAddress::parse(&form.email).ok(),
        language: Lang::parse(&form.language).unwrap_or(visit.lang),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let key = match visit.write(move |conn| take_down(conn, &context, now, &request)).await? {
        Ok(reference) => return Ok(visit.redirect(&paths::desk_question(&reference))),
        Err(TakeDownError::Store(error)) => return Err(error.into()),
        Err(TakeDownError::HereAlready(reference)) => {
            return Ok(visit.redirect(&paths::desk_question(&reference)));
        }
        Err(TakeDownError::OverLimit) => ("email", "take-down-over-limit"),
        Err(TakeDownError::SlatePublished) => ("question", "mailbag-problem-slate"),
    };
    problems.insert_at(&ORDER, key.0, key.1);
    render(&visit, &sitting, &topics, &form, &problems, &places)
}

async fn load(visit: &Visit, reference: &str) -> Result<(Sitting, Vec<Topic>), Error> {
    let reference = reference.to_owned();
    visit
        .read(move |conn| -> Result<_, StoreError> {
            let sitting = sittings::get(conn, &reference)?;
            let topics = sittings::list_topics(conn, sitting.id)?;
            Ok((sitting, topics))
        })
        .await
}

/// The town that is meant; `None` with those that may be, when several are. One that
/// is not known is kept as typed.
fn town(visit: &Visit, form: &TakeDownForm) -> (Option<Town>, Vec<(String, String)>) {
    let gazetteer = visit.app.gazetteer();
    let typed = clean_line(&form.town);
    match gazetteer.resolve(&typed) {
        Resolution::One(place) => (Some(town_of(place)), Vec::new()),
        Resolution::Unknown => (Some(Town::unknown(&typed)), Vec::new()),
        Resolution::Several(places) => {
            let chosen = places.iter().find(|place| place.code == form.place);
            let offered = places.iter().take(MOST_OFFERED);
            let offered = offered.map(|p| (p.code.clone(), p.label().to_owned())).collect();
            (chosen.map(|place| town_of(place)), offered)
        }
    }
}

fn render(
    visit: &Visit,
    sitting: &Sitting,
    topics: &[Topic],
    form: &TakeDownForm,
    problems: &Problems,
    places: &[(String, String)],
) -> Result<HttpResponse, Error> {
    let field = |name: &str, key: &str, value: &str| Field::text(visit, problems, name, key, value);
    let choice =
        |lang: Lang| Choice::new(lang.code(), lang.own_name(), lang.code() == form.language);
    let place = |(code, label): &(String, String)| Choice::new(code, label, *code == form.place);
    let view = TakeDownView {
        back: Link::to(visit, &paths::mailbags(&sitting.reference), visit.word("mailbags-title")),
        heading: visit.word("take-down-title"),
        errors: problems.summary(visit),
        action_url: visit.url(&paths::take_down(&sitting.reference)),
        question: TextArea::new(visit, problems, "question", "take-down-question", &form.question)
            .rows(4)
            .limit(limits::QUESTION_MAX)
            .question(),
        background: TextArea::new(
            visit,
            problems,
            "background",
            "take-down-background",
            &form.background,
        )
        .rows(4)
        .limit(limits::BACKGROUND_MAX)
        .optional(),
        topic: Choices::new(
            visit,
            problems,
            "topic",
            "take-down-topic",
            topic_options(visit, topics, &form.topic, "mailbag-topic-choose"),
        ),
        first_name: field("first_name", "take-down-first-name", &form.first_name)
            .width("m")
            .optional(),
        say_name: field("say_name", "take-down-say-name", &form.say_name).width("m").optional(),
        nameless: Checkbox::new(
            visit,
            problems,
            "nameless",
            "take-down-nameless",
            form.nameless == "yes",
        ),
        town: field("town", "take-down-town", &form.town).width("m"),
        place: (!places.is_empty()).then(|| {
            let options = places.iter().map(place).collect();
            Choices::new(visit, &Problems::default(), "place", "take-down-place", options)
        }),
        email: field("email", "take-down-email", &form.email)
            .kind("email")
            .inputmode("email")
            .optional(),
        language: Choices::new(
            visit,
            problems,
            "language",
            "take-down-language",
            Lang::ALL.map(choice).into(),
        ),
    };
    let page = visit.page(view.heading.clone()).for_desk(visit);
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "desk/take-down", page, &view);
    }
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "desk/take-down", page.with_errors(), &view)
}

fn optional_name(typed: &str) -> Result<(), ValidationError> {
    if clean_line(typed).is_empty() { Ok(()) } else { rules::first_name(typed) }
}

fn optional_email(typed: &str) -> Result<(), ValidationError> {
    if clean_line(typed).is_empty() { Ok(()) } else { rules::email(typed) }
}
