//! Sentences and numbers in one language, without a visit.
//!
//! Never: an address or a person; whoever speaks so knows only words.

use crate::domain::lang::Lang;
use crate::i18n::{Args, Catalogue};
use crate::web::extract::Visit;
use crate::web::view::words;

/// One language of the catalogue.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    catalogue: &'a Catalogue,
    /// The language.
    pub lang: Lang,
}

impl<'a> Voice<'a> {
    /// This language of a catalogue.
    pub fn new(catalogue: &'a Catalogue, lang: Lang) -> Self {
        Voice { catalogue, lang }
    }

    /// The language of a visit.
    pub fn of(visit: &'a Visit) -> Self {
        Voice::new(&visit.app.catalogue, visit.lang)
    }

    /// A sentence.
    pub fn say(&self, key: &str, args: &Args) -> String {
        self.catalogue.say(self.lang, key, args)
    }

    /// A sentence without arguments.
    pub fn word(&self, key: &str) -> String {
        self.catalogue.word(self.lang, key)
    }

    /// A whole number, grouped for reading.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.catalogue.number(number.into())
    }

    /// The name of a region; one without a name in this language keeps its own.
    pub fn region(&self, name: &str) -> String {
        words::region_code(name)
            .map_or_else(|| name.to_owned(), |code| self.word(&format!("region-{code}")))
    }
}
