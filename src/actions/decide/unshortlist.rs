//! Taking a question off the shortlist; it stays open.
//!
//! Never: once the slate of the sitting is published.

use super::{Context, DecideError, Decider, open_case};
use crate::domain::decision::Act;
use crate::domain::instant::Instant;
use crate::store::Conn;

/// Takes a question off the shortlist. Nobody is mailed: the shortlist may change
/// until the selection, and the log shows it.
///
/// # Errors
/// [`DecideError::SlatePublished`], or see there.
pub fn unshortlist(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Unshortlist)?;
    case.settle(conn, context, now, decider)?;
    Ok(())
}
