//! All that a template can reach: the other templates, the fonts, and the data under the name `/slate.json`.
//!
//! Never: a file, a package, the network or the day; a template that asks for one is an error.

use super::fonts::Fonts;
use std::collections::BTreeMap;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

/// The name of the data.
const VIEW: &str = "slate.json";

/// What one sheet is typeset from.
pub(super) struct Desk<'a> {
    pub(super) library: &'a LazyHash<Library>,
    pub(super) fonts: &'a Fonts,
    pub(super) main: &'a Source,
    pub(super) templates: &'a BTreeMap<String, Source>,
    pub(super) view: Bytes,
}

/// The typesetter's key of a file of ours; `None` for a name that no template can write.
pub(super) fn id_of(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Our name of a file; `None` for one of a package.
fn name_of(id: FileId) -> Option<&'static str> {
    let path = id.get();
    matches!(path.root(), VirtualRoot::Project).then(|| path.vpath().get_without_slash())
}

fn unknown(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = name_of(id).and_then(|name| self.templates.get(name));
        found.cloned().ok_or_else(|| unknown(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match name_of(id) {
            Some(VIEW) => Ok(self.view.clone()),
            _ => Err(unknown(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
