//! The mails as their readers get them, and the ways out of the building.

mod examples;
mod headers;
mod letters;
mod ways_out;

use std::sync::{Arc, LazyLock};

use super::*;
use crate::i18n::Catalogue;
use crate::templates::{StaticFiles, Templates};

/// Loaded once for all tests: reading templates is slow without optimisation.
pub(super) fn templates() -> &'static Templates {
    static LOADED: LazyLock<Templates> = LazyLock::new(|| {
        let catalogue = Arc::new(Catalogue::load().expect("the sentences load"));
        Templates::load(&catalogue, &Arc::new(StaticFiles::load())).expect("the templates load")
    });
    &LOADED
}

pub(super) fn sender() -> Sender {
    Sender::new(
        "People's Question Time <post@pqt.example>",
        Some("help@pqt.example"),
        "People's Question Time",
    )
    .expect("both are addresses")
}

/// The mail as its reader sees it.
pub(super) fn read(message: &Message) -> FolderMail {
    FolderMail::read(&message.formatted()).expect("it is a mail")
}
