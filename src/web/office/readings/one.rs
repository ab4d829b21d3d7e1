//! How one question will be read: what its questioner said, shorter words, and the messages.
//!
//! Never: an address of the questioner.

use super::states::state;
use crate::actions::reading::{self, ReadingError};
use crate::domain::attribution::Attribution;
use crate::domain::reading::SPOKEN_MAX;
use crate::domain::{rules as limits, text};
use crate::i18n::args;
use crate::store::readings::Reading;
use crate::store::views::readings::{self as views, OneReading};
use crate::web::desk::done::{self, Done};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Office, Posted, Visit};
use crate::web::form::{NoFields, ProblemView, Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::relayed::MessageView;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::Validate;

/// Words to the questioner, or shorter ones for reading.
#[derive(Debug, Default, Deserialize, Validate)]
#[serde(default)]
pub struct WordsForm {
    #[validate(custom(function = "rules::spoken"))]
    proposed: String,
    message: String,
}

#[derive(Serialize)]
struct View {
    back: LinkView,
    errors: Vec<ProblemView>,
    state: StatusTag,
    read_as: String,
    question: LinkView,
    say_name: Option<String>,
    spoken: Option<String>,
    until: Option<String>,
    reminded: Option<String>,
    messages: Vec<MessageView>,
    forms: Option<Forms>,
}

#[derive(Serialize)]
struct Forms {
    remind_url: Option<String>,
    propose_url: String,
    proposed: TextArea,
    message_url: String,
    message: TextArea,
}

/// The page.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question.
pub async fn show(
    visit: Visit,
    AnyStaff(member): AnyStaff,
    reference: web::Path<String>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let seen = load(&visit, &reference).await?;
    if member.role.may_answer() && !seen.messages.is_empty() {
        let (id, now) = (seen.question.id, visit.now);
        visit.write(move |conn| reading::open_messages(conn, now, id)).await??;
    }
    render(&visit, StatusCode::OK, &seen, &WordsForm::default(), &Problems::default(), &done)
}

/// Asks the questioner once more.
///
/// # Errors
/// [`Error::Conflict`] when they were asked once more before, or nothing is to be confirmed.
pub async fn remind(
    visit: Visit,
    Office(_): Office,
    reference: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (context, now, about) = (visit.app.actions.clone(), visit.now, reference.clone());
    let asked = visit.write(move |conn| reading::remind(conn, &context, now, &about)).await?;
    answer(&visit, &reference, "remind", asked)
}

/// Asks for shorter words.
///
/// # Errors
/// [`Error::Conflict`] when nothing is to be confirmed.
pub async fn propose(
    visit: Visit,
    Office(_): Office,
    reference: web::Path<String>,
    Posted(form): Posted<WordsForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["proposed"]);
    if !problems.is_empty() {
        return come_back(&visit, &reference, &form, &problems).await;
    }
    let (context, now, about) = (visit.app.actions.clone(), visit.now, reference.clone());
    let words = text::clean_text(&form.proposed);
    let asked =
        visit.write(move |conn| reading::propose(conn, &context, now, &about, &words)).await?;
    answer(&visit, &reference, "propose", asked)
}

/// Passes a message on.
///
/// # Errors
/// [`Error::Conflict`] when nothing is to be confirmed, or there are too many.
pub async fn message(
    visit: Visit,
    Office(member): Office,
    reference: web::Path<String>,
    Posted(form): Posted<WordsForm>,
) -> Result<HttpResponse, Error> {
    if let Err(error) = rules::note(&form.message) {
        let mut errors = validator::ValidationErrors::new();
        errors.add("message", error);
        let problems = Problems::of(Err(errors), &[]);
        return come_back(&visit, &reference, &form, &problems).await;
    }
    let (context, now, about) = (visit.app.actions.clone(), visit.now, reference.clone());
    let words = text::clean_text(&form.message);
    let by = member.id;
    let sent = visit
        .write(move |conn| reading::write_to_questioner(conn, &context, now, by, &about, &words))
        .await?;
    answer(&visit, &reference, "message", sent)
}

fn answer(
    visit: &Visit,
    reference: &str,
    what: &str,
    outcome: Result<(), ReadingError>,
) -> Result<HttpResponse, Error> {
    match outcome {
        Ok(()) => {
            let said = [("done", format!("reading-{what}")), ("ref", reference.to_owned())];
            Ok(visit.redirect(&done::back_to("", &paths::reading(reference), &said)))
        }
        Err(ReadingError::Store(error)) => Err(error.into()),
        Err(ReadingError::Already) => Err(Error::Conflict("reading-problem-again")),
        Err(ReadingError::TooMany) => Err(Error::Conflict("reading-too-many")),
        Err(ReadingError::Changed | ReadingError::NotNow) => {
            Err(Error::Conflict("reading-not-now"))
        }
    }
}

async fn load(visit: &Visit, reference: &str) -> Result<OneReading, Error> {
    let reference = reference.to_owned();
    visit.read(move |conn| views::get(conn, &reference)).await
}

async fn come_back(
    visit: &Visit,
    reference: &str,
    form: &WordsForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let seen = load(visit, reference).await?;
    let bad = StatusCode::UNPROCESSABLE_ENTITY;
    render(visit, bad, &seen, form, problems, &Done::default())
}

fn render(
    visit: &Visit,
    status: StatusCode,
    seen: &OneReading,
    form: &WordsForm,
    problems: &Problems,
    done: &Done,
) -> Result<HttpResponse, Error> {
    let OneReading { question, sitting, reading, messages } = seen;
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let who = words::attribution(visit, &credit);
    let moment = |at| words::moment(visit, at, &sitting.zone);
    let is_confirmed = reading.as_ref().is_some_and(|reading| reading.is_confirmed(question));
    let waits = reading.as_ref().filter(|_| !is_confirmed);
    let say = |key: &str, at| visit.say(key, &args!["when" => moment(at)]);
    let may_act = visit.staff.as_ref().is_some_and(|member| member.role.may_answer());
    let is_open = question.status.is_open() && visit.now < sitting.sits_at;
    let view = View {
        back: LinkView::to(
            visit,
            &paths::readings(&sitting.reference),
            visit.word("readings-back"),
        ),
        errors: problems.summary(visit),
        state: state(visit, question, reading.as_ref()),
        read_as: visit.say("reading-asks", &args!["who" => who]),
        question: LinkView::to(
            visit,
            &paths::desk_question(&question.reference),
            question.body.clone(),
        ),
        say_name: Some(question.say_name.clone())
            .filter(|name| !name.is_empty() && !question.is_anonymous),
        spoken: reading
            .as_ref()
            .map(|reading| reading.spoken.clone())
            .filter(|words| is_confirmed && !words.is_empty()),
        until: waits.map(|reading| say("readings-until", reading.deadline_at)),
        reminded: waits.and_then(|r| r.reminded_at).map(|at| say("readings-reminded", at)),
        messages: messages.iter().map(|m| MessageView::new(visit, m, &sitting.zone)).collect(),
        forms: reading
            .as_ref()
            .filter(|_| may_act && is_open)
            .map(|reading| forms(visit, seen, reading, is_confirmed, form, problems)),
    };
    let page = visit.page(visit.word("readings-one-title")).for_desk(visit);
    let page = if problems.is_empty() { done.on(visit, page) } else { page.with_errors() };
    visit.render(status, "office/reading", page, &view)
}

fn forms(
    visit: &Visit,
    seen: &OneReading,
    reading: &Reading,
    is_confirmed: bool,
    form: &WordsForm,
    problems: &Problems,
) -> Forms {
    let path = paths::reading(&seen.question.reference);
    let typed = if problems.is_empty() { &reading.proposed } else { &form.proposed };
    Forms {
        remind_url: (!is_confirmed && reading.reminded_at.is_none())
            .then(|| visit.url(&format!("{path}/remind"))),
        propose_url: visit.url(&format!("{path}/propose")),
        proposed: TextArea::new(visit, problems, "proposed", "readings-propose", typed)
            .rows(3)
            .limit(SPOKEN_MAX)
            .optional(),
        message_url: visit.url(&format!("{path}/message")),
        message: TextArea::new(visit, problems, "message", "readings-message", &form.message)
            .rows(3)
            .limit(limits::NOTE_MAX),
    }
}
