//! The typesetter itself: a template, data and fonts made into pages, and pages into a PDF/UA-1.
//!
//! A character that no font has would be an empty box without a meaning, which PDF/UA forbids. A white square stands for
//! it, the sheet says so, and whoever asked is told which.
//! Never: text of people as markup; it reaches the templates as JSON.

mod fonts;
mod pages;
mod printable;
mod world;

use super::templates::Sources;
use super::{Job, Printed, TypesetError};
use crate::domain::sheet::Sheet;
use chrono::{Datelike, Timelike};
use fonts::Fonts;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::Source;
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::{Desk, id_of};

/// How often what was typeset before is remembered, in sheets.
const REMEMBERED: usize = 4;
/// After so many rounds every character that has no glyph is known.
const ROUNDS: usize = 4;

/// Templates, fonts and the typesetter's own library.
pub(super) struct Engine {
    library: LazyHash<Library>,
    templates: BTreeMap<&'static str, Source>,
    others: BTreeMap<String, Source>,
    font_files: Vec<Bytes>,
    /// Read at the first sheet; a program that prints none need not wait for them.
    fonts: OnceLock<Fonts>,
}

impl Engine {
    pub(super) fn new(sources: &Sources) -> Engine {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let others: BTreeMap<String, Source> = sources
            .ending(&[".typ"])
            .filter_map(|(name, bytes)| {
                Some((name.to_owned(), Source::new(id_of(name)?, text(bytes))))
            })
            .collect();
        let of_sheet = |sheet: &Sheet| {
            let found = others.get(&format!("{}.typ", sheet.code()))?;
            Some((sheet.code(), found.clone()))
        };
        Engine {
            library: LazyHash::new(Library::default()),
            templates: Sheet::ALL.iter().filter_map(of_sheet).collect(),
            others,
            font_files: sources
                .ending(&[".ttf", ".otf", ".ttc"])
                .map(|(_, bytes)| Bytes::new(bytes.to_vec()))
                .collect(),
            fonts: OnceLock::new(),
        }
    }

    pub(super) fn typeset(&self, job: &Job, tag: &str) -> Result<Printed, TypesetError> {
        let (document, missing) = self.lay_out(job)?;
        let pdf = typst_pdf::pdf(&document, &options(job, tag)).map_err(|e| failed(job, &e))?;
        comemo::evict(REMEMBERED);
        Ok(Printed { pdf: Arc::new(pdf), missing: missing.into_iter().collect() })
    }

    /// The pages, and what had to be left out for want of a glyph.
    pub(super) fn lay_out(
        &self,
        job: &Job,
    ) -> Result<(PagedDocument, BTreeSet<String>), TypesetError> {
        let fonts = self.fonts.get_or_init(|| Fonts::of(&self.font_files));
        let mut missing = printable::without_a_glyph(&job.view, fonts);
        let mut document = self.compile(job, fonts, &missing)?;
        for _ in 0..ROUNDS {
            let blank = pages::blanks(&document);
            if blank.is_subset(&missing) {
                break;
            }
            missing.extend(blank);
            document = self.compile(job, fonts, &missing)?;
        }
        Ok((document, missing))
    }

    fn compile(
        &self,
        job: &Job,
        fonts: &Fonts,
        missing: &BTreeSet<String>,
    ) -> Result<PagedDocument, TypesetError> {
        let mut view = printable::with_boxes(&job.view, missing);
        if let Value::Object(fields) = &mut view {
            fields.insert("paper".into(), job.paper.code().into());
            fields.insert("lang".into(), job.lang.code().into());
            fields.insert("fonts".into(), fonts.families().into());
            if missing.is_empty() {
                fields.insert("missing".into(), Value::Null);
            }
        }
        let main = self.templates.get(job.sheet.code()).ok_or_else(|| TypesetError::Sheet {
            sheet: job.sheet.code(),
            why: "it has no template".into(),
        })?;
        let desk = Desk {
            library: &self.library,
            fonts,
            main,
            templates: &self.others,
            view: Bytes::from_string(view.to_string()),
        };
        typst::compile::<PagedDocument>(&desk).output.map_err(|errors| failed(job, &errors))
    }
}

fn options(job: &Job, tag: &str) -> PdfOptions {
    let (day, time) = (job.dated.date_naive(), job.dated.time());
    let moment = Datetime::from_ymd_hms(
        day.year(),
        day.month() as u8,
        day.day() as u8,
        time.hour() as u8,
        time.minute() as u8,
        time.second() as u8,
    );
    PdfOptions {
        ident: Smart::Custom(tag.to_owned()),
        creator: Smart::Custom(Some("pqt".to_owned())),
        timestamp: moment.map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
        ..PdfOptions::default()
    }
}

/// What the typesetter said, in one line.
fn failed(job: &Job, errors: &[SourceDiagnostic]) -> TypesetError {
    let said = errors.iter().map(|error| {
        let hints = error.hints.iter().map(|hint| format!(" ({})", hint.v));
        format!("{}{}", error.message, hints.collect::<String>())
    });
    TypesetError::Sheet { sheet: job.sheet.code(), why: said.collect::<Vec<_>>().join("; ") }
}

#[cfg(test)]
mod tests;
