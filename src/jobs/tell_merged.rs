//! Tells questioners whose question joined another with many at one stroke: in
//! batches, each its own transaction, when nobody is likely to undo it any more.
//!
//! Never: the same person twice for one merge.

use crate::actions::cluster;
use crate::app::App;
use crate::store::StoreError;

/// Writes the mails that are due; returns for how many questions.
///
/// # Errors
/// When the database refuses; what was written before stays.
pub fn run_once(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().into();
    let mut told = 0;
    loop {
        let context = app.actions.clone();
        let step = app.db.write(move |conn| cluster::tell_step(conn, &context, now))?;
        if step == 0 {
            return Ok(told);
        }
        told += step;
    }
}
