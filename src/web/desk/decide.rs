//! Deciding a question: one address for each act.
//!
//! Never: a decision by somebody who may not decide, or on a page that is older
//! than the last decision.

use super::decide_forms::Returned;
use super::{done, overtaken, question};
use crate::actions::decide::{self as acts, DecideError, Decider, Merged};
use crate::domain::decision::Act;
use crate::domain::text;
use crate::store::staff::StaffMember;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Problems, rules};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{ValidationError, ValidationErrors};

/// What may be typed to decide; each act uses its part.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct DecideForm {
    /// The version of the question on the moderator's page.
    pub version: String,
    /// Where the moderator was.
    pub return_to: String,
    /// Code of a reason.
    pub reason: String,
    /// A note.
    pub note: String,
    /// New words.
    pub text: String,
    /// Public code of the question to merge into.
    pub target: String,
}

const ORDER: [&str; 4] = ["reason", "target", "text", "note"];

/// Does one act.
pub async fn decide(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<(String, String)>,
    Posted(form): Posted<DecideForm>,
) -> Result<HttpResponse, Error> {
    let (reference, act) = path.into_inner();
    let act = Act::parse(&act).filter(|act| is_of_questions(*act)).ok_or(Error::NotFound)?;
    let problems = problems(act, &form);
    if !problems.is_empty() {
        return come_back(&visit, &reference, act, form, problems).await;
    }
    let decider = decider(&member, &reference, &form.version)?;
    match run(&visit, decider, act, &form).await? {
        Ok(outcome) => {
            let said = said(act, &reference, outcome);
            Ok(visit.redirect(&done::back_to(&form.return_to, "/desk", &said)))
        }
        Err(refused) => answer(&visit, &reference, act, form, refused).await,
    }
}

/// What became of a decision.
enum Outcome {
    Done,
    Merged(Merged),
    Proposed,
}

/// What the next page says of it.
fn said(act: Act, reference: &str, outcome: Outcome) -> Vec<(&'static str, String)> {
    let plain = |done: Act| vec![("done", done.code().to_owned()), ("ref", reference.to_owned())];
    match outcome {
        Outcome::Done => plain(act),
        Outcome::Proposed => plain(Act::Propose),
        Outcome::Merged(merged) => vec![
            ("done", act.code().to_owned()),
            ("ref", merged.into),
            ("moved", merged.moved.to_string()),
            ("already", merged.already.to_string()),
        ],
    }
}

/// Who decides, about what they saw.
pub fn decider(member: &StaffMember, reference: &str, version: &str) -> Result<Decider, Error> {
    let version =
        version.parse().map_err(|_| Error::Unreadable("a version that is no number".to_owned()))?;
    Ok(Decider { staff: member.id, question: reference.to_owned(), version })
}

fn is_of_questions(act: Act) -> bool {
    matches!(
        act,
        Act::Approve
            | Act::Refuse
            | Act::Return
            | Act::Amend
            | Act::Merge
            | Act::Unmerge
            | Act::Shortlist
            | Act::Unshortlist
    )
}

fn problems(act: Act, form: &DecideForm) -> Problems {
    let mut errors = ValidationErrors::new();
    let mut rule = |field, kept: Result<(), ValidationError>| {
        if let Err(error) = kept {
            errors.add(field, error);
        }
    };
    let chosen = |typed: &str, key| {
        if typed.trim().is_empty() { Err(ValidationError::new(key)) } else { Ok(()) }
    };
    match act {
        Act::Refuse => {
            rule("reason", chosen(&form.reason, "desk-problem-reason"));
            rule("note", rules::optional_note(&form.note));
        }
        Act::Return => rule("note", rules::note(&form.note)),
        Act::Merge => rule("target", chosen(&form.target, "desk-problem-target")),
        Act::Amend => {
            let words = chosen(&form.text, "desk-problem-text");
            rule("text", words.and_then(|()| rules::question(&form.text)));
            rule("note", rules::note(&form.note));
        }
        _ => {}
    }
    Problems::of(if errors.is_empty() { Ok(()) } else { Err(errors) }, &ORDER)
}

async fn run(
    visit: &Visit,
    decider: Decider,
    act: Act,
    form: &DecideForm,
) -> Result<Result<Outcome, DecideError>, Error> {
    let (context, now) = (visit.app.actions.clone(), visit.now);
    let reason = form.reason.trim().to_owned();
    let note = text::clean_text(&form.note);
    let words = text::clean_text(&form.text);
    let target = text::clean_line(&form.target).to_uppercase();
    visit
        .write(move |conn| {
            let (context, who) = (&context, &decider);
            match act {
                Act::Approve => acts::approve(conn, context, now, who)?,
                Act::Refuse => match acts::refuse(conn, context, now, who, &reason, &note) {
                    Err(DecideError::NeedsSecond) => {
                        acts::propose(conn, context, now, who, &reason, &note)?;
                        return Ok(Outcome::Proposed);
                    }
                    other => other?,
                },
                Act::Return => acts::reword(conn, context, now, who, &note)?,
                Act::Amend => acts::amend(conn, context, now, who, &words, &note)?,
                Act::Merge => {
                    return acts::merge(conn, context, now, who, &target).map(Outcome::Merged);
                }
                Act::Unmerge => {
                    let left = acts::unmerge(conn, context, now, who, "")?;
                    let moved = i64::try_from(left).unwrap_or(i64::MAX);
                    let into = who.question.clone();
                    return Ok(Outcome::Merged(Merged { into, moved, already: 0 }));
                }
                Act::Shortlist => acts::shortlist(conn, context, now, who)?,
                Act::Unshortlist => acts::unshortlist(conn, context, now, who)?,
                // `is_of_questions` lets no other act come here.
                _ => {}
            }
            Ok(Outcome::Done)
        })
        .await
}

async fn answer(
    visit: &Visit,
    reference: &str,
    act: Act,
    form: DecideForm,
    refused: DecideError,
) -> Result<HttpResponse, Error> {
    let (field, key) = match refused {
        DecideError::Overtaken | DecideError::NotNow(_) => {
            return overtaken::page(visit, reference, act, &form).await;
        }
        DecideError::Held => return overtaken::held(visit, reference, act, &form).await,
        DecideError::NeedsSecond => return Err(Error::Conflict("second-needed")),
        DecideError::Proposed => return Err(Error::Conflict("second-proposed")),
        DecideError::SamePerson => return Err(Error::Conflict("second-same-person")),
        DecideError::AppealWaits => return Err(Error::Conflict("appeal-waits")),
        DecideError::SlatePublished => return Err(Error::Conflict("desk-slate-published")),
        DecideError::UnknownReason => ("reason", "desk-problem-reason"),
        DecideError::UnknownTarget => ("target", "desk-problem-target-unknown"),
        DecideError::OtherSitting => ("target", "desk-problem-target-sitting"),
        DecideError::SameQuestion => ("target", "desk-problem-target-itself"),
        DecideError::TargetNotOpen => ("target", "desk-problem-target-closed"),
        DecideError::Unchanged => ("text", "desk-problem-unchanged"),
        DecideError::Store(error) => return Err(error.into()),
    };
    let mut problems = Problems::default();
    problems.add(field, key);
    come_back(visit, reference, act, form, problems).await
}

/// The question's page with the form open as it was typed.
async fn come_back(
    visit: &Visit,
    reference: &str,
    act: Act,
    form: DecideForm,
    problems: Problems,
) -> Result<HttpResponse, Error> {
    let returned = Returned { act, form, problems };
    question::hold(visit, reference).await?;
    let seen = question::load(visit, reference).await?;
    // The form can only be shown on a question that it still fits.
    if seen.question.status.after(act).is_none() {
        return overtaken::page(visit, reference, act, &returned.form).await;
    }
    let state = question::State { returned: Some(returned), ..question::State::default() };
    question::render(visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, state)
}
