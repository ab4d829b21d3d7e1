//! Works on the mailbags that somebody has sent or taken in: reads the file, has
//! its rows understood, makes questions of the good ones.
//!
//! Each batch is a transaction of its own that also writes how far it came, so that
//! a crash, or another server, goes on where the last batch ended. The command line
//! does the same work through [`Work`].
//!
//! Never: a batch that two processes work on: a lease for each mailbag.

mod counted;
mod files;
mod work;

pub use files::{delete, digest_of, files_of, folder_of, is_there};
pub use work::{Progress, Step, Work};

use crate::app::App;
use crate::store::{StoreError, mailbags};

/// Brings every mailbag that is under way as far as it goes.
///
/// # Errors
/// When the database refuses; what was done before stays.
pub fn run_once(app: &App) -> Result<(), StoreError> {
    for mailbag in app.db.read(mailbags::list_under_way)? {
        let folder = folder_of(&app.config.data_dir, &mailbag.reference);
        // A file on another server, or on the command line's machine, is read there.
        let is_reading = mailbag.state == crate::domain::mailbag::MailbagState::Reading;
        if is_reading && !is_there(&folder) {
            continue;
        }
        let Some(mut work) = Work::take(app, &mailbag.reference, &folder)? else { continue };
        while !app.is_stopping() && work.step(&mut |_| {})? != Step::Done {}
        work.give_back()?;
    }
    Ok(())
}
