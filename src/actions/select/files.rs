//! The records that are kept of a selection and of an edition.
//!
//! The secret stands in none of them while the selection may still be a preview: it is put in when a file leaves.
//!
//! Never: a real ballot in what is published.

use super::record::Standing;
use crate::actions::Context;
use crate::actions::arrange::open_seed;
use crate::domain::ids::SelectionId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::record::{self, Edition, FORMAT, Kind, Line, Material, Replacement, Seed, Told};
use crate::selection::{Examination, Input, RULE, Selection, examine};
use crate::store::sittings::Sitting;
use crate::store::{Conn, StoreError, records, selections};

/// Where a selection's seed came from; the secret is not in it.
pub(super) struct Origin<'a> {
    pub sitting: &'a Sitting,
    pub public_value: &'a str,
    pub input_digest: &'a str,
    pub seed: &'a str,
}

/// Both records of a selection, as they are kept.
#[derive(Debug, Clone)]
pub(super) struct Files {
    pub public: String,
    pub full: String,
}

/// Writes both records. `input` is the full one, in its normal form.
pub(super) fn files(
    origin: &Origin,
    input: Input,
    full: &Selection,
    approved: Option<Examination>,
) -> Files {
    let sitting = record::Sitting {
        reference: origin.sitting.reference.clone(),
        title: origin.sitting.title(Lang::En).to_owned(),
    };
    let seed = Seed::Commitment {
        commitment: origin.sitting.seed_commitment.clone(),
        secret: String::new(),
        public_value: origin.public_value.to_owned(),
        sitting: origin.sitting.reference.clone(),
        input_digest: origin.input_digest.to_owned(),
        seed: origin.seed.to_owned(),
    };
    let told = Told { sitting: sitting.clone(), seed: seed.clone(), approved, edition: None };
    let (_, public) = record::public(&input, full, told);
    let complete = record::Record {
        format: FORMAT.to_owned(),
        kind: Kind::Complete,
        rule: RULE.to_owned(),
        sitting: Some(sitting),
        seed,
        input: Material::of(input),
        selection: full.clone(),
        counted: None,
        edition: None,
        digest: String::new(),
    };
    Files { public, full: record::text(&complete) }
}

/// A published edition, as its record tells it.
pub(super) struct Printed<'a> {
    pub sitting: &'a Sitting,
    pub selection: &'a selections::Selection,
    pub number: i32,
    pub note: &'a str,
    pub published_at: Instant,
    pub lines: Vec<Line>,
    /// Position, the question of the rule, and the reason.
    pub replaced: Vec<(u32, String, String)>,
    pub digest: &'a str,
}

/// The record of an edition and its digest; `None` for a selection without records.
pub(super) fn of_edition(
    conn: &mut Conn,
    context: &Context,
    printed: Printed,
) -> Result<Option<(String, String)>, StoreError> {
    let Some(kept) = records::find_public(conn, printed.selection.id)? else { return Ok(None) };
    let mut record = read(&kept)?;
    let put_in = |position: u32| {
        let place = printed.lines.get(position as usize - 1);
        place.map(|line| line.reference.clone()).unwrap_or_default()
    };
    let replacements = printed.replaced.iter().map(|(position, out, reason)| Replacement {
        position: *position,
        out: out.clone(),
        r#in: put_in(*position),
        reason: reason.clone(),
    });
    record.edition = Some(Edition {
        number: printed.number,
        selection: printed.selection.reference.clone(),
        published_at: printed.published_at.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        note: printed.note.to_owned(),
        replacements: replacements.collect(),
        digest: printed.digest.to_owned(),
        lines: printed.lines,
    });
    put_in_secret(&mut record, context, printed.sitting)?;
    let (record, text) = record::sealed_with_digest(record);
    Ok(Some((record.digest, text)))
}

/// The full record as it leaves; `None` once it is no longer kept.
pub(super) fn full(
    conn: &mut Conn,
    context: &Context,
    sitting: &Sitting,
    selection: &selections::Selection,
) -> Result<Option<String>, StoreError> {
    let Some(kept) = records::find_full(conn, selection.id)? else { return Ok(None) };
    let mut record = read(&kept)?;
    put_in_secret(&mut record, context, sitting)?;
    Ok(Some(record::sealed_with_digest(record).1))
}

/// The audit of a slate that people changed, over the real ballots of the shortlist; `None` when it is as the rule gave
/// it, or when the ballots are no longer kept.
///
/// # Errors
/// When the database refuses, or what is kept cannot be read.
pub fn examine_changed(
    conn: &mut Conn,
    selection: SelectionId,
    standing: &[Standing],
) -> Result<Option<Examination>, StoreError> {
    if standing.iter().all(|line| line.replaced.is_none()) {
        return Ok(None);
    }
    let Some(kept) = records::find_full(conn, selection)? else { return Ok(None) };
    let record::Record { input, .. } = read(&kept)?;
    let Some(ballots) = &input.ballots else { return Ok(None) };
    let shortlist: Vec<String> = input.questions.iter().map(|q| q.reference.clone()).collect();
    let slate: Vec<String> = standing.iter().map(|line| line.reference.clone()).collect();
    let positions = input.brief.positions;
    let found = examine(&shortlist, ballots, input.people.as_deref(), &slate, positions);
    found.map(Some).map_err(|why| StoreError::Corrupt(why.to_string()))
}

fn read(kept: &str) -> Result<record::Record, StoreError> {
    record::read_record(kept.as_bytes()).map_err(|why| StoreError::Corrupt(why.to_string()))
}

fn put_in_secret(
    record: &mut record::Record,
    context: &Context,
    sitting: &Sitting,
) -> Result<(), StoreError> {
    if let Seed::Commitment { secret, .. } = &mut record.seed {
        *secret = open_seed(context, sitting)?;
    }
    Ok(())
}
