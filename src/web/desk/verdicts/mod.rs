//! Verdicts on answers: the list of those that wait for a second person or are contested,
//! and one of them, to confirm it, to send it back, or to decide its contest.
//!
//! Never: those forms for whoever had a part in the verdict.

mod view;

use self::view::{ListView, VerdictView};
use crate::actions::contest::{self, ContestError, Decision};
use crate::actions::verdict::{self, SecondLook, VerdictError};
use crate::domain::pledge::Fate;
use crate::domain::text;
use crate::i18n::args;
use crate::store::views::verdicts::{self, OneVerdict, Waiting};
use crate::web::desk::done::{self, Done};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, SecondPerson, Visit};
use crate::web::form::{Problems, rules};
use crate::web::paths;
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

/// What the second person says.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct SecondForm {
    /// `confirm` or `return`.
    #[serde(default)]
    act: String,
    /// Why it is sent back.
    #[serde(default)]
    reason: String,
    /// The version of the record that was read.
    #[serde(default)]
    version: String,
}

/// How a contest is decided.
#[derive(Debug, Clone, Default, Deserialize, Validate)]
pub struct ContestForm {
    /// `stands`, or the code of the new verdict.
    #[serde(default)]
    #[validate(custom(function = chosen))]
    outcome: String,
    /// Why.
    #[serde(default)]
    #[validate(custom(function = "rules::note"))]
    words: String,
}

/// What was typed on the page, and what is to be mended.
#[derive(Debug, Default)]
struct Typed {
    second: SecondForm,
    contest: ContestForm,
    problems: Problems,
    /// The Fluent key of what stood in the way.
    overtaken: Option<&'static str>,
}

/// What lets a contested verdict stand.
const STANDS: &str = "stands";

fn chosen(typed: &str) -> Result<(), ValidationError> {
    let is_known = typed == STANDS || new_verdict(typed).is_some();
    if is_known { Ok(()) } else { Err(ValidationError::new("contest-problem-outcome")) }
}

fn new_verdict(typed: &str) -> Option<Fate> {
    Fate::parse(typed).filter(|fate| Fate::VERDICTS.contains(fate))
}

/// Links to the verdicts that wait, with how many; none where none waits.
pub fn links(visit: &Visit, waiting: Waiting) -> Vec<LinkView> {
    let all =
        [(waiting.proposed, "verdict-link-waiting"), (waiting.contested, "contest-link-waiting")];
    let link = |(count, key): (i64, &str)| {
        LinkView::to(visit, paths::DESK_VERDICTS, visit.say(key, &args!["count" => count]))
    };
    all.into_iter().filter(|(count, _)| *count > 0).map(link).collect()
}

/// The list.
pub async fn list(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let found = visit.read(verdicts::list).await?;
    let view = ListView::new(&visit, &found);
    let page = visit.page(visit.word("verdict-list-title")).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/verdicts", done.on(&visit, page), &view)
}

/// One verdict.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    again(&visit, StatusCode::OK, &reference, &Typed::default()).await
}

/// Confirms it, or sends it back.
pub async fn settle(
    SecondPerson(member): SecondPerson,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<SecondForm>,
) -> Result<HttpResponse, Error> {
    let is_confirmed = form.act == "confirm";
    let mut typed = Typed { second: form, ..Typed::default() };
    let reason = text::clean_text(&typed.second.reason);
    if !is_confirmed && let Err(problem) = rules::note(&reason) {
        let key = match problem.code.as_ref() {
            "problem-note-long" => "verdict-problem-long",
            _ => "verdict-problem-reason",
        };
        typed.problems.add("reason", key);
        return again(&visit, StatusCode::UNPROCESSABLE_ENTITY, &reference, &typed).await;
    }
    let version = typed.second.version.parse().unwrap_or(-1);
    let look = SecondLook { question: reference.clone(), version, by: member.id };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let done = visit.write(move |conn| match is_confirmed {
        true => verdict::confirm(conn, &context, now, &look),
        false => verdict::send_back(conn, &context, now, &look, &reason),
    });
    typed.overtaken = Some(match done.await? {
        Ok(()) => {
            let said = if is_confirmed { "verdict-confirmed" } else { "verdict-returned" };
            let said = [("done", said.to_owned())];
            return Ok(visit.redirect(&done::back_to("", paths::DESK_VERDICTS, &said)));
        }
        Err(VerdictError::Store(cause)) => return Err(cause.into()),
        Err(VerdictError::NotProposed) => "verdict-overtaken",
        Err(VerdictError::Changed) => "verdict-changed",
        // The page itself says why this reader may not.
        Err(VerdictError::OwnProposal) => "verdict-own",
    });
    again(&visit, StatusCode::CONFLICT, &reference, &typed).await
}

/// Decides its contest.
pub async fn decide(
    Moderator(member): Moderator,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<ContestForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["outcome", "words"]);
    let mut typed = Typed { contest: form, problems, ..Typed::default() };
    if !typed.problems.is_empty() {
        return again(&visit, StatusCode::UNPROCESSABLE_ENTITY, &reference, &typed).await;
    }
    let decision = Decision {
        question: reference.clone(),
        verdict: new_verdict(&typed.contest.outcome),
        words: text::clean_text(&typed.contest.words),
        by: member.id,
    };
    let said = if decision.verdict.is_some() { "contest-changed" } else { "contest-stands" };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let done = visit.write(move |conn| contest::decide(conn, &context, now, &decision)).await?;
    match done {
        Ok(()) => {
            let said = [("done", said.to_owned())];
            return Ok(visit.redirect(&done::back_to("", paths::DESK_VERDICTS, &said)));
        }
        Err(ContestError::Store(cause)) => return Err(cause.into()),
        Err(ContestError::Same) => {
            typed.problems.add("outcome", "contest-problem-same");
            return again(&visit, StatusCode::UNPROCESSABLE_ENTITY, &reference, &typed).await;
        }
        Err(ContestError::OwnVerdict) => typed.overtaken = Some("contest-own"),
        Err(_) => typed.overtaken = Some("contest-overtaken"),
    }
    again(&visit, StatusCode::CONFLICT, &reference, &typed).await
}

/// The page as it is now, with what was typed.
async fn again(
    visit: &Visit,
    status: StatusCode,
    reference: &str,
    typed: &Typed,
) -> Result<HttpResponse, Error> {
    let code = reference.to_owned();
    let seen: OneVerdict = visit.read(move |conn| verdicts::get(conn, &code)).await?;
    let view = VerdictView::new(visit, &seen, typed);
    let mut page = visit.page(visit.word("verdict-title")).for_desk(visit);
    if status == StatusCode::UNPROCESSABLE_ENTITY {
        page = page.with_errors();
    }
    if let Some(key) = typed.overtaken {
        page = page.with_notice("warn", visit.word(key));
    }
    visit.render(status, "desk/verdict", page, &view)
}
