//! In the hall: marks on questions as they are put, from devices that were perhaps
//! without a connection, and which question is on the wall.
//!
//! Never: a mark lost or changed; a clash settled by anybody but people.

use crate::domain::dispatch::{self as rules, HallMark, MOST_MARKS, Meeting};
use crate::domain::ids::{QuestionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::store::dispatch::{self, Marked, NewMark};
use crate::store::editions::{self, Line};
use crate::store::{Conn, StoreError, sittings};

/// Why it cannot be done.
#[derive(Debug, thiserror::Error)]
pub enum DispatchError {
    /// No slate is published.
    #[error("no slate is published")]
    NoSlate,
    /// More marks than any sitting needs.
    #[error("too many marks")]
    TooMany,
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A mark as a device sends it.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Made on the device, so that a mark sent twice is kept once.
    pub key: String,
    /// Public code of the question.
    pub question: String,
    /// What it says.
    pub mark: HallMark,
    /// Key of the mark that its maker had last seen on this question; empty for none.
    pub seen: String,
    /// How many seconds it has waited on the device.
    pub seconds_ago: i64,
}

/// Keeps marks. Returns the keys of those on questions that are not on the slate any more.
///
/// # Errors
/// [`DispatchError`]; then none is kept.
pub fn keep_marks(
    conn: &mut Conn,
    now: Instant,
    by: StaffId,
    sitting: &str,
    wishes: &[Wish],
) -> Result<Vec<String>, DispatchError> {
    let (sitting, lines) = slate(conn, sitting)?;
    dispatch::update_version(conn, sitting, by, now)?;
    let mut all = dispatch::list(conn, sitting)?;
    let mut refused = Vec::new();
    for wish in wishes {
        if all.iter().any(|marked| marked.mark_key == wish.key) {
            continue;
        }
        let Some(question) = find(&lines, &wish.question) else {
            refused.push(wish.key.clone());
            continue;
        };
        if all.len() >= MOST_MARKS {
            return Err(DispatchError::TooMany);
        }
        let new = settle(&all, (sitting, question), by, now, wish);
        let id = dispatch::insert(conn, &new)?;
        all.push(marked(id, new));
        let stands = dispatch::standing(&all, question).is_some_and(|marked| marked.id == id);
        let is_fresh = rules::is_fresh(now, rules::made_at(now, wish.seconds_ago));
        if wish.mark == HallMark::Asked && stands && is_fresh {
            dispatch::update_shown(conn, sitting, Some(question))?;
        }
    }
    Ok(refused)
}

/// Puts a question on the wall, or nothing for `None`.
///
/// # Errors
/// [`DispatchError`]; a question that is not on the slate is not found.
pub fn show_on_wall(
    conn: &mut Conn,
    now: Instant,
    by: StaffId,
    sitting: &str,
    question: Option<&str>,
) -> Result<(), DispatchError> {
    let (sitting, question) = match question {
        Some(reference) => {
            let (sitting, lines) = slate(conn, sitting)?;
            (sitting, Some(find(&lines, reference).ok_or(StoreError::NotFound)?))
        }
        None => (sittings::get(conn, sitting)?.id, None),
    };
    dispatch::update_version(conn, sitting, by, now)?;
    Ok(dispatch::update_shown(conn, sitting, question)?)
}

/// The sitting, and the lines of its newest edition.
fn slate(conn: &mut Conn, reference: &str) -> Result<(SittingId, Vec<Line>), DispatchError> {
    let sitting = sittings::get(conn, reference)?;
    let newest = editions::find_newest(conn, sitting.id)?.ok_or(DispatchError::NoSlate)?;
    Ok((sitting.id, editions::list_lines(conn, newest.id)?))
}

fn find(lines: &[Line], reference: &str) -> Option<QuestionId> {
    lines.iter().find(|line| line.reference == reference).map(|line| line.line.question_id)
}

/// When the mark counts as made, and which other it meets.
fn settle(
    all: &[Marked],
    (sitting_id, question_id): (SittingId, QuestionId),
    marked_by: StaffId,
    now: Instant,
    wish: &Wish,
) -> NewMark {
    let standing = dispatch::standing(all, question_id);
    let made_at = rules::made_at(now, wish.seconds_ago);
    let kept = standing.map(Marked::kept);
    let meeting = rules::meet(kept.as_ref(), wish.mark, &wish.seen, made_at);
    // What follows another was made after it, whatever the clocks say.
    let follows = matches!(meeting, Meeting::Follows | Meeting::Unaware);
    let not_before = standing.filter(|_| follows).map(|standing| standing.marked_at);
    NewMark {
        sitting_id,
        question_id,
        mark: wish.mark,
        marked_by,
        marked_at: not_before.map_or(made_at, |before| made_at.max(before)),
        received_at: now,
        mark_key: wish.key.clone(),
        seen_key: wish.seen.clone(),
        met_id: match meeting {
            Meeting::Follows | Meeting::Agrees => None,
            Meeting::Unaware => standing.and_then(|standing| standing.met_id),
            Meeting::Clashes => standing.map(|standing| standing.id),
        },
    }
}

/// As it is read back; the name is of no use here.
fn marked(id: i64, new: NewMark) -> Marked {
    Marked {
        id,
        question_id: new.question_id,
        mark: new.mark,
        marked_by: new.marked_by,
        by: String::new(),
        marked_at: new.marked_at,
        received_at: new.received_at,
        mark_key: new.mark_key,
        met_id: new.met_id,
    }
}
