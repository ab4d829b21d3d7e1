//! One act on many questions, as its page shows it.
//!
//! Never: more queries for more questions.

use crate::domain::batch::{BatchState, LineOutcome};
use crate::store::batches::{self, Batch};
use crate::store::reasons::Reason;
use crate::store::rules::{self, Rule};
use crate::store::schema::{batch_lines, questions, reasons, staff};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};
use diesel::prelude::*;
use std::collections::HashMap;

/// Questions shown of each outcome.
const MOST_SHOWN: i64 = 10;

/// What the page shows.
pub struct BatchPage {
    /// The batch.
    pub batch: Batch,
    /// Its sitting.
    pub sitting: Sitting,
    /// Who made it.
    pub by: String,
    /// Why the questions are refused.
    pub reason: Option<Reason>,
    /// The rule that refusals would cite now, with its version; while nothing is done yet.
    pub cited: Option<(i32, Rule)>,
    /// How many questions ended how.
    pub counts: HashMap<LineOutcome, i64>,
    /// The first of each outcome: public code and words.
    pub shown: HashMap<LineOutcome, Vec<(String, String)>>,
}

impl BatchPage {
    /// How many questions ended so.
    pub fn count(&self, outcome: LineOutcome) -> i64 {
        self.counts.get(&outcome).copied().unwrap_or(0)
    }

    /// The first that ended so.
    pub fn of(&self, outcome: LineOutcome) -> &[(String, String)] {
        self.shown.get(&outcome).map_or(&[], Vec::as_slice)
    }
}

/// The batch of that code.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub fn get(conn: &mut Conn, reference: &str) -> Result<BatchPage, StoreError> {
    let batch = batches::get(conn, reference)?;
    let reason = match batch.reason_id {
        Some(id) => reasons::table.find(id).select(Reason::as_select()).first(conn).optional()?,
        None => None,
    };
    let cited = match batch.reason_id.filter(|_| batch.state == BatchState::Previewed) {
        Some(reason) => {
            let cited = rules::cite(conn, batch.sitting_id, reason)?;
            cited.rule.map(|rule| (cited.version, rule))
        }
        None => None,
    };
    let mut shown = HashMap::new();
    for &outcome in LineOutcome::ALL {
        let first: Vec<(String, String)> = batch_lines::table
            .inner_join(questions::table)
            .filter(batch_lines::batch_id.eq(batch.id))
            .filter(batch_lines::outcome.eq(outcome))
            .order(batch_lines::question_id)
            .limit(MOST_SHOWN)
            .select((questions::reference, questions::body))
            .load(conn)?;
        shown.insert(outcome, first);
    }
    Ok(BatchPage {
        sitting: sittings::get_by_id(conn, batch.sitting_id)?,
        by: staff::table.find(batch.staff_id).select(staff::name).first(conn)?,
        counts: batches::count(conn, batch.id)?.into_iter().collect(),
        reason,
        cited,
        shown,
        batch,
    })
}
