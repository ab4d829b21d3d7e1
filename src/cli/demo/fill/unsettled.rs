//! What waits for staff beside the queue: a second look at a refusal, and an
//! objection to a merge, each asked for by the questioner of the newest one.
//!
//! Never: another way than the questioner's own.

use super::references;
use crate::actions::{Context, appeal, objection};
use crate::demo::SECOND_LOOK;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::{Conn, StoreError, demo, sittings};

/// Asks for both.
pub(super) fn insert(conn: &mut Conn, context: &Context, now: Instant) -> Result<(), StoreError> {
    let sitting = sittings::get(conn, references::IN_CALL)?.id;
    let mut newest = |status| -> Result<Option<(String, SupporterId)>, StoreError> {
        demo::find_newest(conn, sitting, status)
    };
    let (refused, merged) = (newest(QuestionStatus::Refused)?, newest(QuestionStatus::Merged)?);
    if let Some((reference, questioner)) = refused {
        appeal::ask(conn, context, now, questioner, &reference, SECOND_LOOK)
            .map_err(|refused| StoreError::Corrupt(refused.to_string()))?;
    }
    if let Some((reference, questioner)) = merged {
        objection::object(conn, context, now, questioner, &reference)
            .map_err(|refused| StoreError::Corrupt(refused.to_string()))?;
    }
    Ok(())
}
