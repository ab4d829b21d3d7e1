//! Runs the rule on a brief and keeps what it says.
//!
//! In three parts: gathering (reads), the rule (neither reads nor writes, so that
//! no transaction waits for it), keeping (writes).
//!
//! Never: a seed that somebody could choose; it binds the sealed secret, the
//! public value, the sitting and the input.

use super::files::{self, Files, Origin};
use super::input;
use super::record::{Record, WrittenBrief};
use crate::actions::Context;
use crate::actions::arrange::open_seed;
use crate::domain::decision::Act;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::slate::SelectionState;
use crate::record;
use crate::selection::{self, Input, Priority, Refusal};
use crate::store::decisions::{self, NewDecision};
use crate::store::records::{self, NewRecords};
use crate::store::selections::{self, NewSelection};
use crate::store::sittings::Sitting;
use crate::store::views::ballots::{self, Ballots};
use crate::store::{Conn, StoreError};

/// How many of the closest questions get "so many more supporters would have been enough": every one of
/// a usual shortlist. Each is found by running the rule again and again, and the organiser waits for the page.
const NEAR_MISSES: usize = 60;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// The sitting.
    pub sitting: Sitting,
    /// The brief.
    pub written: WrittenBrief,
    /// The public value that nobody could know before the call closed.
    pub public_value: String,
    /// Who asks.
    pub staff: StaffId,
}

/// All that the rule needs, gathered.
#[derive(Debug, Clone)]
pub struct Gathered {
    request: Request,
    ballots: Ballots,
    input: Input,
    digest: String,
    seed: String,
}

/// What the rule said, ready to be kept.
#[derive(Debug, Clone)]
pub struct Proposal {
    request: Request,
    digest: String,
    seed: String,
    record: Record,
    files: Files,
}

/// Gathers the input of a selection and works out its seed.
///
/// # Errors
/// When the database refuses.
pub fn gather(
    conn: &mut Conn,
    context: &Context,
    request: Request,
) -> Result<Gathered, StoreError> {
    let sitting = &request.sitting;
    let ballots = ballots::load(conn, sitting.id)?;
    let heard = match request.written.fresh_sittings {
        0 => Vec::new(),
        last => ballots::heard_lately(conn, sitting, last)?,
    };
    let mut written = request.written.clone();
    written.brief.near_misses = ballots.shortlist.len().min(NEAR_MISSES) as u32;
    let mut input = input::build(&ballots, &heard, &written);
    let digest = selection::digest(&input);
    let secret = open_seed(context, sitting)?;
    let seed = selection::final_seed(
        secret.as_bytes(),
        &request.public_value,
        &sitting.reference,
        &digest,
    );
    input.priority = Priority::ByKeys(seed.clone());
    Ok(Gathered { request, ballots, input, digest, seed })
}

/// Runs the rule.
///
/// # Errors
/// Why there is no slate.
pub fn run(gathered: Gathered) -> Result<Proposal, Refusal> {
    let Gathered { mut request, ballots, input, digest, seed } = gathered;
    let evidence = input::evidence(&ballots, &input);
    let input = record::normal(input);
    let selection = selection::select(&input)?;
    let (open, rows) = input::approved(&ballots);
    let positions = input.brief.positions;
    let approved = selection::examine(&open, &rows, None, &selection.slate, positions)?;
    request.written.brief = input.brief.clone();
    let origin = Origin {
        sitting: &request.sitting,
        public_value: &request.public_value,
        input_digest: &digest,
        seed: &seed,
    };
    let files = files::files(&origin, input, &selection, Some(approved.clone()));
    let record = Record { selection, evidence, approved: Some(approved) };
    Ok(Proposal { request, digest, seed, record, files })
}

/// Keeps a proposal in the place of an earlier one that was not published. The same
/// proposal is kept once. One made while the call still takes upvotes is a preview
/// and stands in no log.
///
/// # Errors
/// When the database refuses.
pub fn keep(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    proposal: &Proposal,
) -> Result<(), StoreError> {
    let Proposal { request, digest, seed, record, files } = proposal;
    let sitting = &request.sitting;
    if let Some(old) = selections::find_newest(conn, sitting.id)? {
        let is_after = |at: Instant| at >= sitting.call_closes_at;
        if old.seed == *seed && is_after(old.created_at) == is_after(now) {
            return Ok(());
        }
        let (from, to) = (SelectionState::Proposed, SelectionState::Discarded);
        if selections::set_state(conn, old.id, from, to)? {
            records::delete(conn, old.id)?;
        }
    }
    let reference = context.reference("L");
    let new = NewSelection {
        reference: reference.clone(),
        sitting_id: sitting.id,
        state: SelectionState::Proposed,
        brief: json(&request.written)?,
        public_value: request.public_value.clone(),
        seed: seed.clone(),
        input_digest: digest.clone(),
        outcome: json(record)?,
        created_by: request.staff,
        created_at: now,
    };
    selections::insert(conn, &new)?;
    let kept = NewRecords {
        selection_id: selections::get(conn, &reference)?.id,
        public_record: files.public.clone(),
        full_record: files.full.clone(),
    };
    records::insert(conn, &kept)?;
    if now < sitting.call_closes_at {
        return Ok(());
    }
    decisions::append(
        conn,
        &NewDecision {
            staff_id: Some(request.staff),
            note: reference,
            ..NewDecision::new(context.reference("D"), sitting.id, Act::Select, now)
        },
    )
}

fn json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::Corrupt(e.to_string()))
}
