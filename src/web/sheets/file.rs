//! A sheet as a PDF file: typeset off the request's thread, known by a tag before that.
//!
//! Never: a file that is kept by others when it is private.

use super::{SheetView, Source};
use crate::domain::sheet::{Paper, Sheet};
use crate::typeset::{Job, Press, TypesetError};
use crate::web::error::Error;
use crate::web::extract::Visit;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, ETag, EntityTag, Header, IfNoneMatch,
};
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

/// An edition never changes, nor do its public sheets.
const UNCHANGING: &str = "public, max-age=86400, immutable";
/// The office's own are for one pair of eyes.
const PRIVATE: &str = "private, no-store";

/// How the sheet is wanted.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Wish {
    /// `a4` or `letter`.
    #[serde(default)]
    pub paper: String,
}

/// Which file is asked for.
pub struct Ask {
    /// Which sheet.
    pub sheet: Sheet,
    /// On which paper.
    pub paper: Paper,
    /// It has what only the office may see.
    pub is_private: bool,
}

impl Ask {
    /// The sheet of that name as a file of the program.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none, or no typesetting.
    pub fn sheet(name: &str) -> Result<Sheet, Error> {
        let found = Sheet::parse(name).filter(|_| Press::IS_BUILT);
        found.ok_or(Error::NotFound)
    }
}

/// The file, or that it has not changed.
///
/// # Errors
/// [`Error::Internal`] when it cannot be typeset.
pub async fn answer(
    visit: &Visit,
    request: &HttpRequest,
    ask: &Ask,
    source: &Source<'_>,
    view: &SheetView,
) -> Result<HttpResponse, Error> {
    let job = Job {
        sheet: ask.sheet,
        paper: ask.paper,
        lang: visit.lang,
        dated: source.edition.published_at.utc(),
        view: serde_json::to_value(view).map_err(|e| Error::Internal(e.to_string()))?,
    };
    let press = visit.app.press.clone();
    // Weak, because the answer may be compressed on its way.
    let tag = EntityTag::new_weak(press.tag(&job));
    let known = match IfNoneMatch::parse(request) {
        Ok(IfNoneMatch::Items(tags)) => tags.iter().any(|known| known.weak_eq(&tag)),
        Ok(IfNoneMatch::Any) | Err(_) => false,
    };
    let is_known = known && !ask.is_private;
    let mut answer = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    let cache = if ask.is_private { PRIVATE } else { UNCHANGING };
    answer.insert_header((CACHE_CONTROL, cache));
    if !ask.is_private {
        answer.insert_header(ETag(tag));
    }
    if is_known {
        return Ok(answer.finish());
    }
    let printed = web::block(move || -> Result<_, TypesetError> { press.print(&job) }).await??;
    if !printed.missing.is_empty() {
        let (sitting, count) = (&source.sitting.reference, printed.missing.len());
        tracing::warn!(%sitting, count, "a sheet has characters that no font can draw");
    }
    Ok(answer
        .content_type("application/pdf")
        .insert_header((
            CONTENT_DISPOSITION,
            format!("inline; filename=\"{}\"", name(visit, ask, source)),
        ))
        .body(printed.pdf.to_vec()))
}

/// The name under which a browser keeps the file: `pmqs-2015-edition-1-reading-sheet-a4.pdf`.
fn name(visit: &Visit, ask: &Ask, source: &Source) -> String {
    let is_safe = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let sitting: String = source.sitting.reference.chars().filter(is_safe).collect();
    let whose = if ask.is_private { "-office" } else { "" };
    let (sheet, paper) = (ask.sheet.code(), ask.paper.code());
    let lang = visit.lang.code();
    format!("{sitting}-edition-{}{whose}-{sheet}-{paper}-{lang}.pdf", source.edition.number)
}
