//! Notes of staff on a question.
//!
//! Never: shown to the public.

use super::question::{self, State};
use crate::actions::desk_wishes;
use crate::domain::text;
use crate::store::views::desk_question::DeskQuestion;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Problems, TextArea, rules};
use crate::web::paths;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};
use validator::ValidationErrors;

/// A note as it is typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NoteForm {
    staff_note: String,
}

/// The form, when it came back.
pub struct NoteState {
    typed: String,
    /// What is to be mended.
    pub problems: Problems,
}

#[derive(Serialize)]
struct NoteEntry {
    body: String,
    by: String,
    when: String,
    when_iso: String,
}

/// The notes of a question, and the form to add one.
#[derive(Serialize)]
pub struct Notes {
    entries: Vec<NoteEntry>,
    action_url: Option<String>,
    staff_note: TextArea,
}

/// What the page shows of them.
pub fn view(
    visit: &Visit,
    seen: &DeskQuestion,
    state: Option<&NoteState>,
    may_write: bool,
) -> Notes {
    let none = Problems::default();
    let (typed, problems) = state.map_or(("", &none), |s| (s.typed.as_str(), &s.problems));
    let entry = |note: &crate::store::notes::Note| {
        let role = visit.word(&format!("role-{}", note.role.code()));
        NoteEntry {
            body: note.body.clone(),
            by: format!("{}, {role}", note.name),
            when: words::moment(visit, note.created_at, &seen.sitting.zone),
            when_iso: words::iso(note.created_at),
        }
    };
    let path = format!("{}/notes", paths::desk_question(&seen.question.reference));
    Notes {
        entries: seen.notes.iter().map(entry).collect(),
        action_url: may_write.then(|| visit.url(&path)),
        staff_note: TextArea::new(visit, problems, "staff_note", "queue-note", typed)
            .rows(3)
            .limit(crate::domain::rules::NOTE_MAX),
    }
}

/// Adds a note.
pub async fn add(
    Moderator(member): Moderator,
    visit: Visit,
    path: web::Path<String>,
    Posted(form): Posted<NoteForm>,
) -> Result<HttpResponse, Error> {
    let mut errors = ValidationErrors::new();
    if let Err(error) = rules::public_text(&form.staff_note, "queue-problem-note") {
        errors.add("staff_note", error);
        let problems = Problems::of(Err(errors), &[]);
        let seen = question::load(&visit, &path).await?;
        let note = Some(NoteState { typed: form.staff_note, problems });
        let state = State { note, ..State::default() };
        return question::render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, state);
    }
    let (now, body) = (visit.now, text::clean_text(&form.staff_note));
    let reference = path.clone();
    visit
        .write(move |conn| desk_wishes::add_note(conn, now, member.id, &reference, &body))
        .await??;
    Ok(visit.redirect(&question::done_path(&path, "note")))
}
