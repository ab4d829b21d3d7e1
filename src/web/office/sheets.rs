//! The office's own sheets, and what it writes on them.
//!
//! Never: shown to a moderator or to the public.

use super::sheets_view::{Draft, SheetsView};
use crate::actions::write_note::{WriteNote, WriteNoteError, write_note};
use crate::domain::ids::StaffId;
use crate::domain::sheet::Paper;
use crate::domain::{rules, text};
use crate::store::views::sheets as kept;
use crate::web::error::Error;
use crate::web::extract::{Office, OfficeReader, Posted, Visit};
use crate::web::form::Problems;
use crate::web::paths;
use crate::web::sheets::{self, Ask, SheetView, Source, Wish};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// One question's form.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct NoteForm {
    /// What to ask if the reply falls short.
    #[serde(default)]
    pub follow_up: String,
    /// Anything else.
    #[serde(default)]
    pub note: String,
    /// The version the office saw; empty for none.
    #[serde(default)]
    pub version: String,
}

/// What the address says happened last.
#[derive(Debug, Default, Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// The slate with the sheets, and a form for each question.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sitting.
pub async fn show(
    visit: Visit,
    OfficeReader(member): OfficeReader,
    sitting: web::Path<String>,
    web::Query(Done { done }): web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let (sheets, words) = visit.read(move |conn| kept::load_for_office(conn, &sitting)).await?;
    let view = SheetsView::new(&visit, &sheets, &words, member.role.may_answer(), None)?;
    let mut page = visit.page(visit.word("sheets-title")).for_desk(&visit);
    if done == "kept" {
        page = page.with_notice("good", visit.word("sheets-done"));
    }
    visit.render(StatusCode::OK, "office/sheets", page, &view)
}

/// Keeps what was written about one question.
///
/// # Errors
/// [`Error::NotFound`] when the question is not on the newest slate.
pub async fn write(
    visit: Visit,
    Office(member): Office,
    path: web::Path<(String, String)>,
    Posted(form): Posted<NoteForm>,
) -> Result<HttpResponse, Error> {
    let (sitting, question) = path.into_inner();
    let mut problems = form.check();
    if problems.is_empty() {
        let (request, now) = (form.request(&sitting, &question, member.id), visit.now);
        match visit.write(move |conn| write_note(conn, now, &request)).await? {
            Ok(()) => {
                let to = format!("{}?done=kept#q-{question}", paths::desk_sheets(&sitting));
                return Ok(visit.redirect(&to));
            }
            Err(WriteNoteError::NotOnSlate) => return Err(Error::NotFound),
            Err(WriteNoteError::Changed) => problems.add("follow_up", "sheets-changed"),
            Err(WriteNoteError::Store(error)) => return Err(error.into()),
        }
    }
    let (sheets, words) = visit.read(move |conn| kept::load_for_office(conn, &sitting)).await?;
    let draft = Draft { question, form, problems };
    let view = SheetsView::new(&visit, &sheets, &words, true, Some(&draft))?;
    let page = visit.page(visit.word("sheets-title")).for_desk(&visit).with_errors();
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "office/sheets", page, &view)
}

/// One of the sheets as a file, with what the office wrote.
///
/// # Errors
/// [`Error::NotFound`] when there is no such sheet, or no slate.
pub async fn file(
    visit: Visit,
    OfficeReader(_): OfficeReader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    wish: web::Query<Wish>,
) -> Result<HttpResponse, Error> {
    let (sitting, sheet) = path.into_inner();
    let sheet = Ask::sheet(&sheet)?;
    let (sheets, words) = visit.read(move |conn| kept::load_for_office(conn, &sitting)).await?;
    let mut source = Source::of(&sheets).ok_or(Error::NotFound)?;
    source.office = Some(&words);
    let view = SheetView::new(&visit, &source, sheet.code())?;
    let ask = Ask { sheet, paper: Paper::wanted(&wish.paper), is_private: true };
    sheets::answer(&visit, &request, &ask, &source, &view).await
}

impl NoteForm {
    fn check(&self) -> Problems {
        let mut problems = Problems::default();
        let is_long = |typed: &str, most| text::graphemes(&text::clean_text(typed)) > most;
        if is_long(&self.follow_up, rules::QUESTION_MAX) {
            problems.add("follow_up", "sheets-problem-follow-up");
        }
        if is_long(&self.note, rules::NOTE_MAX) {
            problems.add("note", "sheets-problem-note");
        }
        problems
    }

    fn request(&self, sitting: &str, question: &str, by: StaffId) -> WriteNote {
        WriteNote {
            sitting: sitting.to_owned(),
            question: question.to_owned(),
            follow_up: text::clean_line(&self.follow_up),
            note: text::clean_text(&self.note),
            version: self.version.parse().ok(),
            by,
        }
    }
}
