//! The demonstration's decision log: gathered in any order, appended in the
//! order of time.
//!
//! Never: an act without its time.

use super::ground::{Ground, code};
use super::people::Staff;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, ReasonId, SittingId};
use crate::domain::instant::Instant;
use crate::store::decisions::{self, NewDecision};
use crate::store::{Conn, StoreError};

/// An act before it has its place in the log.
pub(super) struct Entry {
    pub(super) at: Instant,
    pub(super) sitting: SittingId,
    pub(super) question: Option<QuestionId>,
    pub(super) act: Act,
    pub(super) reason: Option<ReasonId>,
    pub(super) note: String,
    pub(super) texts: Option<(String, String)>,
    pub(super) target: Option<QuestionId>,
}

impl Entry {
    pub(super) fn new(at: Instant, sitting: SittingId, act: Act) -> Entry {
        Entry {
            at,
            sitting,
            question: None,
            act,
            reason: None,
            note: String::new(),
            texts: None,
            target: None,
        }
    }

    pub(super) fn of(self, question: QuestionId) -> Entry {
        Entry { question: Some(question), ..self }
    }
}

/// Acts that are appended together.
pub(super) struct Log {
    step: u64,
    entries: Vec<Entry>,
}

impl Log {
    /// `step` chooses the public codes; no two logs may have the same.
    pub(super) fn new(step: u64) -> Log {
        Log { step, entries: Vec::new() }
    }

    pub(super) fn note(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Appends everything, oldest first.
    pub(super) fn append(
        mut self,
        conn: &mut Conn,
        ground: &Ground,
        staff: &Staff,
    ) -> Result<(), StoreError> {
        let codes = ground.codes(self.step);
        // Stable: two acts of one moment stay in the order in which they were noted.
        self.entries.sort_by_key(|entry| entry.at);
        for entry in self.entries {
            let who = match entry.act {
                Act::Contest => None,
                Act::Select | Act::Override | Act::Publish => Some(staff.organiser),
                Act::VerdictStands | Act::ChangeVerdict => Some(staff.organiser),
                Act::Answer | Act::ProposeVerdict => Some(staff.office),
                _ => Some(staff.moderator),
            };
            let (before, after) = entry.texts.unzip();
            let new = NewDecision {
                reference: code(&codes, "D"),
                sitting_id: entry.sitting,
                question_id: entry.question,
                staff_id: who,
                second_staff_id: None,
                act: entry.act,
                reason_id: entry.reason,
                note: entry.note,
                text_before: before,
                text_after: after,
                target_question_id: entry.target,
                created_at: entry.at,
            };
            decisions::append(conn, &new)?;
        }
        Ok(())
    }
}
