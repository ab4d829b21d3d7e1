//! What staff set up beside sittings: reasons, topics, representatives.
//!
//! Never: deleting; what was once used is only offered no more.

use super::context::Context;
use crate::domain::instant::Instant;
use crate::store::reasons::{self, ReasonTexts};
use crate::store::representatives::{self, NewRepresentative};
use crate::store::topics::{self, TopicNames};
use crate::store::{Conn, StoreError};

/// Why a setting cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Another row has the code.
    #[error("the code is taken")]
    CodeTaken,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a refusal reason.
///
/// # Errors
/// When the code is taken or the database refuses.
pub fn add_reason(conn: &mut Conn, code: &str, texts: &ReasonTexts) -> Result<(), SettingsError> {
    if reasons::find(conn, code)?.is_some() {
        return Err(SettingsError::CodeTaken);
    }
    Ok(reasons::insert(conn, code, texts)?)
}

/// Changes a refusal reason, for decisions from now on.
///
/// # Errors
/// When there is none of that code.
pub fn change_reason(conn: &mut Conn, code: &str, texts: &ReasonTexts) -> Result<(), StoreError> {
    known(reasons::update(conn, code, texts)?)
}

/// Offers a refusal reason no more (a moment), or again (`None`).
///
/// # Errors
/// When there is none of that code.
pub fn retire_reason(
    conn: &mut Conn,
    code: &str,
    retired_at: Option<Instant>,
) -> Result<(), StoreError> {
    known(reasons::update_retired(conn, code, retired_at)?)
}

/// Adds a topic.
///
/// # Errors
/// When the code is taken or the database refuses.
pub fn add_topic(conn: &mut Conn, code: &str, names: &TopicNames) -> Result<(), SettingsError> {
    if topics::find(conn, code)?.is_some() {
        return Err(SettingsError::CodeTaken);
    }
    Ok(topics::insert(conn, code, names)?)
}

/// Changes a topic.
///
/// # Errors
/// When there is none of that code.
pub fn change_topic(conn: &mut Conn, code: &str, names: &TopicNames) -> Result<(), StoreError> {
    known(topics::update(conn, code, names)?)
}

/// Offers a topic no more (a moment), or again (`None`). Sittings that take it keep it.
///
/// # Errors
/// When there is none of that code.
pub fn retire_topic(
    conn: &mut Conn,
    code: &str,
    retired_at: Option<Instant>,
) -> Result<(), StoreError> {
    known(topics::update_retired(conn, code, retired_at)?)
}

/// Adds a representative.
///
/// # Errors
/// When the database refuses.
pub fn add_representative(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    name: &str,
    office: &str,
) -> Result<(), StoreError> {
    let new = NewRepresentative {
        reference: context.reference("R"),
        name: name.to_owned(),
        office: office.to_owned(),
        created_at: now,
    };
    representatives::insert(conn, &new).map(|_| ())
}

/// Changes a representative's name and office.
///
/// # Errors
/// When there is no such representative.
pub fn change_representative(
    conn: &mut Conn,
    reference: &str,
    name: &str,
    office: &str,
) -> Result<(), StoreError> {
    known(representatives::update(conn, reference, name, office)?)
}

fn known(is_changed: bool) -> Result<(), StoreError> {
    if is_changed { Ok(()) } else { Err(StoreError::NotFound) }
}
