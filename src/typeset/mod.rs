//! Sheets as PDF: a template and a view in, the bytes of a tagged PDF/UA-1 out.
//!
//! Typesetting is done inside the program, from templates and fonts that are inside it too. An operator may put others
//! into a folder. What people typed is handed to a template as data and cannot become markup. The same template and the
//! same data give the same bytes, on every machine.
//!
//! Never: the network, the clock, or a file that is not in the operator's folder.

mod done;
mod templates;
mod text;

#[cfg(feature = "pdf")]
mod engine;
#[cfg(not(feature = "pdf"))]
mod without;

use crate::domain::lang::Lang;
use crate::domain::sheet::{Paper, Sheet};
use chrono::{DateTime, Utc};
use done::Done;
#[cfg(feature = "pdf")]
use engine::Engine;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use templates::Sources;
#[cfg(not(feature = "pdf"))]
use without::Engine;

pub use text::is_right_to_left;

/// Why a sheet could not be typeset.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The program was built without typesetting.
    #[error("this program was built without typesetting")]
    NotBuilt,
    /// The operator's folder cannot be read.
    #[error("{path}: {why}")]
    Folder {
        /// The file or folder.
        path: String,
        /// What the system said.
        why: String,
    },
    /// The template or the data is at fault.
    #[error("the sheet {sheet} cannot be typeset: {why}")]
    Sheet {
        /// The sheet's code.
        sheet: &'static str,
        /// What the typesetter said, and where.
        why: String,
    },
}

/// What is to be typeset.
#[derive(Debug, Clone)]
pub struct Job {
    /// Which sheet.
    pub sheet: Sheet,
    /// On which paper.
    pub paper: Paper,
    /// In which language.
    pub lang: Lang,
    /// When the edition was published; the date of the document.
    pub dated: DateTime<Utc>,
    /// What the template reads; an object.
    pub view: Value,
}

/// A typeset sheet.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The PDF.
    pub pdf: Arc<Vec<u8>>,
    /// What no font has and what a box stands for, each once.
    pub missing: Vec<String>,
}

/// Where sheets are typeset: the templates and the fonts, read once.
pub struct Press {
    sources: Sources,
    engine: Engine,
    /// Sheets that were typeset last. Its lock is held while one is typeset, so that many who ask at once wait for one.
    done: Mutex<Done>,
}

impl Press {
    /// Whether this program can typeset at all.
    pub const IS_BUILT: bool = cfg!(feature = "pdf");

    /// With the built-in templates, and those in `folder` instead of the built-in ones of the same name.
    ///
    /// # Errors
    /// [`TypesetError::Folder`] when the folder or a file in it cannot be read.
    pub fn open(folder: Option<&Path>) -> Result<Press, TypesetError> {
        let sources = Sources::read(folder)?;
        Ok(Press { engine: Engine::new(&sources), sources, done: Mutex::default() })
    }

    /// What tells this job from every other: SHA-256 over the templates, the fonts and the data. It is the same for the
    /// same bytes, and known before anything is typeset.
    pub fn tag(&self, job: &Job) -> String {
        let mut hash = Sha256::new();
        let version = env!("CARGO_PKG_VERSION");
        for part in
            [version, self.sources.digest(), job.sheet.code(), job.paper.code(), job.lang.code()]
        {
            hash.update(part);
            hash.update([0]);
        }
        hash.update(job.dated.timestamp_micros().to_be_bytes());
        hash.update(job.view.to_string());
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }

    /// Typesets a sheet, or gives it again as it was typeset before.
    ///
    /// # Errors
    /// [`TypesetError::Sheet`] for a template that does not fit, [`TypesetError::NotBuilt`] without the feature.
    pub fn print(&self, job: &Job) -> Result<Printed, TypesetError> {
        let tag = self.tag(job);
        let mut done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(printed) = done.find(&tag) {
            return Ok(printed);
        }
        let printed = self.engine.typeset(job, &tag)?;
        done.keep(tag, printed.clone());
        Ok(printed)
    }
}
