//! Setting up a sitting and changing it.
//!
//! Its seed has a secret part, chosen here once and kept sealed, and a
//! commitment to it that everybody can see, so that nobody can choose the seed
//! when the shortlist is known.
//!
//! Never: another secret for a sitting that has one.

use super::context::Context;
use crate::crypto;
use crate::domain::arrangement::{Fault, Plan};
use crate::domain::instant::Instant;
use crate::selection;
use crate::store::arrangements::{self, Arrangement};
use crate::store::sittings::{self, NewSitting, Sitting};
use crate::store::{Conn, StoreError};
use data_encoding::HEXLOWER;

/// Why a sitting cannot be kept so.
#[derive(Debug, thiserror::Error)]
pub enum ArrangeError {
    /// Something does not hold; see each [`Fault`].
    #[error("the plan does not hold: {0:?}")]
    Faults(Vec<Fault>),
    /// Somebody changed the sitting since it was read.
    #[error("somebody else changed the sitting")]
    ChangedMeanwhile,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What an organiser wants of a sitting.
#[derive(Debug, Clone)]
pub struct Request {
    /// All but the topics.
    pub arrangement: Arrangement,
    /// Times, numbers and topics, to be checked.
    pub plan: Plan,
}

/// Sets up a sitting and returns its public code.
///
/// # Errors
/// See [`ArrangeError`].
pub fn create(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<String, ArrangeError> {
    let faults = request.plan.faults();
    if !faults.is_empty() {
        return Err(ArrangeError::Faults(faults));
    }
    let reference = context.reference("S");
    let secret = HEXLOWER.encode(&context.entropy.bytes::<32>());
    let new = NewSitting {
        seed_secret_sealed: seal_seed(context, &reference, &secret),
        seed_commitment: selection::commitment(secret.as_bytes()),
        reference: reference.clone(),
        arrangement: request.arrangement.clone(),
        created_at: now,
    };
    sittings::insert(conn, &new, &request.plan.topics)?;
    Ok(reference)
}

/// Changes a sitting that was read at `version`.
///
/// # Errors
/// See [`ArrangeError`].
pub fn change(
    conn: &mut Conn,
    now: Instant,
    reference: &str,
    version: i64,
    request: &Request,
) -> Result<(), ArrangeError> {
    let sitting = sittings::get(conn, reference)?;
    let used = arrangements::list_used_topics(conn, sitting.id)?;
    let (opens, closes) = (sitting.call_opens_at, sitting.call_closes_at);
    let source = &sitting.public_value_source;
    let faults = request.plan.faults_of_change(opens, closes, &used, source, now);
    if sitting.version != version {
        return Err(ArrangeError::ChangedMeanwhile);
    }
    if !faults.is_empty() {
        return Err(ArrangeError::Faults(faults));
    }
    if !arrangements::update(conn, sitting.id, version, &request.arrangement)? {
        return Err(ArrangeError::ChangedMeanwhile);
    }
    Ok(sittings::set_topics(conn, sitting.id, &request.plan.topics)?)
}

/// Seals the secret part of a sitting's seed.
pub fn seal_seed(context: &Context, reference: &str, secret: &str) -> String {
    let purpose = format!("seed/{reference}");
    crypto::seal(&context.secrets.seed_seal, &context.entropy, &purpose, secret.as_bytes())
}

/// Opens the secret part of a sitting's seed: 64 hexadecimal digits.
///
/// # Errors
/// [`StoreError::Corrupt`] when it was sealed for another sitting or with another key.
pub fn open_seed(context: &Context, sitting: &Sitting) -> Result<String, StoreError> {
    let purpose = format!("seed/{}", sitting.reference);
    crypto::open(&context.secrets.seed_seal, &purpose, &sitting.seed_secret_sealed)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .ok_or_else(|| StoreError::Corrupt("a sealed seed cannot be opened".to_owned()))
}
