//! What is looked for: a text or a question that is there already, as terms of both kinds.
//!
//! Never: kept longer than the index it was made for stays as it is.

use super::index::Index;
use super::postings::{Slot, Terms};
use super::terms::{self, Stemmed};

/// A text to look for.
pub(super) struct Query {
    /// Stems, in their order.
    pub(super) stems: Terms,
    /// Grams, in their order.
    pub(super) grams: Terms,
    /// The question that the text is, which is not like itself.
    pub(super) slot: Option<Slot>,
}

impl Query {
    /// Any text, by its words.
    pub(super) fn of(index: &Index, words: &[Stemmed]) -> Query {
        Query {
            stems: index.stems.look_up(&terms::stems(words)),
            grams: index.grams.look_up(&terms::grams(words)),
            slot: None,
        }
    }

    /// A question that is there.
    pub(super) fn at(index: &Index, slot: Slot) -> Query {
        Query {
            stems: index.stems.terms_of(slot),
            grams: index.grams.terms_of(slot),
            slot: Some(slot),
        }
    }
}
