//! Questioners whom the desk knows: marking one as trusted or blocked, lifting the
//! mark, the list.
//!
//! Never: an address; a word of this on a public page.

use super::done;
use super::question::{self, State};
use crate::actions::questioner;
use crate::domain::questioner::Mark;
use crate::domain::text;
use crate::i18n::args;
use crate::store::views::desk_question::DeskQuestion;
use crate::store::views::questioners::{self, MarkLine};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Choice, Choices, NoFields, Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

/// A mark as it is typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct MarkForm {
    mark: String,
    mark_reason: String,
}

/// The form, when it came back.
pub struct MarkState {
    form: MarkForm,
    /// What is to be mended.
    pub problems: Problems,
}

/// How the desk knows the questioner, and what may be done about it.
#[derive(Serialize)]
pub struct QuestionerView {
    known: Option<String>,
    reason: Option<String>,
    mark_url: Option<String>,
    lift_url: Option<String>,
    is_open: bool,
    mark: Choices,
    mark_reason: TextArea,
}

#[derive(Serialize)]
struct Line {
    href: String,
    who: String,
    kind: String,
    reason: String,
    by: String,
    since: String,
    lifted: Option<String>,
    lift_url: Option<String>,
}

#[derive(Serialize)]
struct ListView {
    heading: String,
    lines: Vec<Line>,
}

/// What the question's page shows of it.
pub fn view(
    visit: &Visit,
    seen: &DeskQuestion,
    state: Option<&MarkState>,
    may_act: bool,
) -> QuestionerView {
    let none = (MarkForm::default(), Problems::default());
    let (form, problems) = state.map_or((&none.0, &none.1), |s| (&s.form, &s.problems));
    let own_path = paths::desk_question(&seen.question.reference);
    let url = |end: &str| Some(visit.url(&format!("{own_path}/{end}"))).filter(|_| may_act);
    let known = seen.mark.as_ref();
    let choice = |mark: &Mark| {
        let label = visit.word(&format!("known-choose-{}", mark.code()));
        Choice::new(mark.code(), label, form.mark == mark.code())
    };
    QuestionerView {
        known: known.map(|mark| {
            let since = words::moment(visit, mark.since, &seen.sitting.zone);
            let args = args!["by" => mark.by.clone(), "since" => since];
            visit.say(&format!("known-is-{}", mark.kind.code()), &args)
        }),
        reason: known.map(|mark| mark.reason.clone()),
        mark_url: if known.is_none() { url("questioner") } else { None },
        lift_url: if known.is_some() { url("questioner/lift") } else { None },
        is_open: state.is_some(),
        mark: Choices::new(
            visit,
            problems,
            "mark",
            "known-mark",
            Mark::ALL.iter().map(choice).collect(),
        ),
        mark_reason: TextArea::new(
            visit,
            problems,
            "mark_reason",
            "known-reason",
            &form.mark_reason,
        )
        .rows(3)
        .limit(crate::domain::rules::NOTE_MAX),
    }
}

/// Marks the questioner of a question.
pub async fn mark(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<MarkForm>,
) -> Result<HttpResponse, Error> {
    let mut problems = Problems::default();
    let kind = Mark::parse(&form.mark);
    if kind.is_none() {
        problems.add("mark", "known-problem-mark");
    }
    if let Err(error) = rules::public_text(&form.mark_reason, "known-problem-reason") {
        let is_empty = text::clean_text(&form.mark_reason).is_empty();
        let most = i64::try_from(crate::domain::rules::NOTE_MAX).unwrap_or(i64::MAX);
        match is_empty {
            true => problems.add("mark_reason", "known-problem-reason"),
            false => problems.add_number("mark_reason", &error.code, "limit", most),
        }
    }
    let Some(kind) = kind.filter(|_| problems.is_empty()) else {
        let seen = question::load(&visit, &path).await?;
        let mark = Some(MarkState { form, problems });
        let state = State { mark, ..State::default() };
        return question::render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, state);
    };
    let (context, now, reason) =
        (visit.app.actions.clone(), visit.now, text::clean_text(&form.mark_reason));
    let reference = path.clone();
    let is_new = visit
        .write(move |conn| {
            questioner::mark(conn, &context, now, member.id, &reference, kind, &reason)
        })
        .await??;
    if !is_new {
        return Err(Error::Conflict("known-already"));
    }
    Ok(visit.redirect(&question::done_path(&path, &format!("known-{}", kind.code()))))
}

/// Lifts the mark on the questioner of a question.
pub async fn lift(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(_): Posted<NoFields>,
) -> Result<HttpResponse, Error> {
    let (context, now, reference) = (visit.app.actions.clone(), visit.now, path.clone());
    visit.write(move |conn| questioner::lift(conn, &context, now, member.id, &reference)).await??;
    let said = [("done", "known-lifted".to_owned()), ("ref", path.clone())];
    Ok(visit.redirect(&done::back_to("", &paths::desk_question(&path), &said)))
}

/// Lists all whom the desk knows, and who was let go.
pub async fn list(AnyStaff(member): AnyStaff, visit: Visit) -> Result<HttpResponse, Error> {
    let lines = visit.read(questioners::list).await?;
    let heading = visit.word("known-title");
    let may_act = member.role.may_moderate();
    let view = ListView {
        heading: heading.clone(),
        lines: lines.iter().map(|l| line(&visit, l, may_act)).collect(),
    };
    visit.render(StatusCode::OK, "desk/questioners", visit.page(heading).for_desk(&visit), &view)
}

fn line(visit: &Visit, mark: &MarkLine, may_act: bool) -> Line {
    let at = |at| words::moment(visit, at, words::SERVICE_ZONE);
    let own_path = paths::desk_question(&mark.question);
    let args = args!["name" => mark.first_name.clone(), "town" => mark.town_name.clone()];
    Line {
        href: visit.url(&own_path),
        who: visit.say("known-who", &args),
        kind: visit.word(&format!("known-{}", mark.kind.code())),
        reason: mark.reason.clone(),
        by: mark.by.clone(),
        since: at(mark.created_at),
        lifted: mark.lifted_at.map(at),
        lift_url: (may_act && mark.lifted_at.is_none())
            .then(|| visit.url(&format!("{own_path}/questioner/lift"))),
    }
}
