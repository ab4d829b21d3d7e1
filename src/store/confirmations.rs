//! Confirmations: what waits until the owner of an address says yes.
//!
//! Never: a code or a token in the clear; only their hashes are kept.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::confirmations;
use crate::domain::ids::{ConfirmationId, QuestionId, SupporterId};
use crate::domain::instant::Instant;
use crate::domain::supporter::Purpose;
use diesel::prelude::*;

/// A confirmation as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = confirmations)]
pub struct Confirmation {
    /// Key.
    pub id: ConfirmationId,
    /// In the address of its page; too long to guess.
    pub reference: String,
    /// Keyed hash of the code; matches none when no mail was sent.
    pub code_hash: String,
    /// What it confirms.
    pub purpose: Purpose,
    /// Whose address it is.
    pub supporter_id: SupporterId,
    /// The question it is about.
    pub question_id: Option<QuestionId>,
    /// What was typed beside, as JSON.
    pub details: String,
    /// Codes tried.
    pub attempts: i32,
    /// When the code stops working.
    pub code_expires_at: Instant,
    /// When the link stops working.
    pub link_expires_at: Instant,
    /// When it was confirmed.
    pub confirmed_at: Option<Instant>,
}

/// A new confirmation.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = confirmations)]
pub struct NewConfirmation {
    /// In the address of its page; too long to guess.
    pub reference: String,
    /// Hash of the token in the link.
    pub token_hash: String,
    /// Keyed hash of the code.
    pub code_hash: String,
    /// What it confirms.
    pub purpose: Purpose,
    /// Whose address it is.
    pub supporter_id: SupporterId,
    /// The question it is about.
    pub question_id: Option<QuestionId>,
    /// What was typed beside, as JSON.
    pub details: String,
    /// When it was asked for.
    pub created_at: Instant,
    /// When the code stops working.
    pub code_expires_at: Instant,
    /// When the link stops working.
    pub link_expires_at: Instant,
}

/// Keeps a new confirmation.
pub fn insert(conn: &mut Conn, new: &NewConfirmation) -> Result<(), StoreError> {
    diesel::insert_into(confirmations::table).values(new).execute(conn)?;
    Ok(())
}

/// The confirmation of that page.
pub fn find(conn: &mut Conn, reference: &str) -> Result<Option<Confirmation>, StoreError> {
    Ok(confirmations::table
        .filter(confirmations::reference.eq(reference))
        .select(Confirmation::as_select())
        .first(conn)
        .optional()?)
}

/// The confirmation whose newest link has this token.
pub fn find_by_token(
    conn: &mut Conn,
    token_hash: &str,
) -> Result<Option<Confirmation>, StoreError> {
    Ok(confirmations::table
        .filter(confirmations::token_hash.eq(token_hash))
        .select(Confirmation::as_select())
        .first(conn)
        .optional()?)
}

/// The newest confirmation of a question.
pub fn find_of_question(
    conn: &mut Conn,
    question: QuestionId,
) -> Result<Option<Confirmation>, StoreError> {
    Ok(confirmations::table
        .filter(confirmations::question_id.eq(question))
        .filter(confirmations::purpose.eq(Purpose::Question))
        .order(confirmations::id.desc())
        .select(Confirmation::as_select())
        .first(conn)
        .optional()?)
}

/// Notes one try at a code; `false` when `most` have been used.
pub fn count_attempt(conn: &mut Conn, id: ConfirmationId, most: i32) -> Result<bool, StoreError> {
    let open = confirmations::table
        .filter(confirmations::id.eq(id))
        .filter(confirmations::attempts.lt(most));
    let counted = diesel::update(open)
        .set(confirmations::attempts.eq(confirmations::attempts + 1))
        .execute(conn)?;
    Ok(counted == 1)
}

/// Marks it confirmed; `false` when it was already.
pub fn mark_confirmed(
    conn: &mut Conn,
    id: ConfirmationId,
    now: Instant,
) -> Result<bool, StoreError> {
    let waiting = confirmations::table
        .filter(confirmations::id.eq(id))
        .filter(confirmations::confirmed_at.is_null());
    let marked = diesel::update(waiting).set(confirmations::confirmed_at.eq(now)).execute(conn)?;
    Ok(marked == 1)
}

/// Puts a new code and link in the place of the old ones, with the times when they stop working.
pub fn renew(
    conn: &mut Conn,
    id: ConfirmationId,
    token_hash: &str,
    code_hash: &str,
    (code_expires_at, link_expires_at): (Instant, Instant),
) -> Result<(), StoreError> {
    diesel::update(confirmations::table.find(id))
        .set((
            confirmations::token_hash.eq(token_hash),
            confirmations::code_hash.eq(code_hash),
            confirmations::code_expires_at.eq(code_expires_at),
            confirmations::link_expires_at.eq(link_expires_at),
            confirmations::attempts.eq(0),
        ))
        .execute(conn)?;
    Ok(())
}

/// Points it at another supporter and other details, with code and link dead.
pub fn readdress(
    conn: &mut Conn,
    id: ConfirmationId,
    supporter: SupporterId,
    details: &str,
    dead: &str,
) -> Result<(), StoreError> {
    diesel::update(confirmations::table.find(id))
        .set((
            confirmations::supporter_id.eq(supporter),
            confirmations::details.eq(details),
            confirmations::token_hash.eq(dead),
            confirmations::code_hash.eq(dead),
        ))
        .execute(conn)?;
    Ok(())
}

/// Forgets a confirmation that its owner disowned.
pub fn delete(conn: &mut Conn, id: ConfirmationId) -> Result<(), StoreError> {
    diesel::delete(confirmations::table.find(id)).execute(conn)?;
    Ok(())
}
