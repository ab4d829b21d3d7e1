//! Sharing the queue: a question that a moderator opens or takes is theirs for a
//! while, for all to see.
//!
//! Never: a question held by two; a decision, or a hold that outlives its time.

use super::context::Context;
use crate::domain::decision::Act;
use crate::domain::desk::{MOST_TAKEN, TAKE};
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::holds::{self, Hold};
use crate::store::{Conn, StoreError, questions, sittings};

/// How often free questions are looked for when others take at the same time.
const TRIES: usize = 3;

/// A moderator opens a question: it is held for them, unless somebody else holds
/// it or there is nothing to decide about it. Returns the hold there is now.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn open(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<Option<Hold>, StoreError> {
    let question = questions::get(conn, reference)?;
    if question.status.after(Act::Amend).is_some() {
        holds::put(conn, question.id, member, now, now + context.desk.hold, false)?;
    }
    holds::find_live(conn, question.id, now)
}

/// A moderator takes a question over from whoever holds it.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn take_over(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    reference: &str,
) -> Result<(), StoreError> {
    let question = questions::get(conn, reference)?;
    holds::replace(conn, question.id, member, now, now + context.desk.hold)
}

/// A moderator takes the next questions of a sitting onto their list: the oldest
/// that nobody holds. Returns how many; fewer when the list is full or the queue
/// is short.
///
/// # Errors
/// [`StoreError::NotFound`] for a sitting that is not there.
pub fn take_next(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    sitting: &str,
) -> Result<i64, StoreError> {
    let sitting = sittings::get(conn, sitting)?;
    let room = (MOST_TAKEN - holds::count_taken(conn, member, now)?).clamp(0, TAKE);
    let mut taken = 0;
    for _ in 0..TRIES {
        let free = holds::list_free(conn, sitting.id, now, room - taken)?;
        let is_last = free.is_empty();
        for id in free {
            if holds::put(conn, id, member, now, now + context.desk.take, true)? {
                taken += 1;
            }
        }
        if is_last || taken >= room {
            break;
        }
    }
    Ok(taken)
}

/// A moderator gives a question back.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn give_back(conn: &mut Conn, member: StaffId, reference: &str) -> Result<bool, StoreError> {
    let question = questions::get(conn, reference)?;
    holds::delete_own(conn, question.id, member)
}

/// A moderator gives back all that they took; returns how many.
///
/// # Errors
/// When the database refuses.
pub fn give_all_back(conn: &mut Conn, member: StaffId) -> Result<usize, StoreError> {
    holds::delete_taken(conn, member)
}
