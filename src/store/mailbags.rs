//! Mailbags: one row a file that questions are taken in from.
//!
//! Never: a row of the file; those are in `mailbag_rows`.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::mailbags;
use crate::domain::ids::{MailbagId, SittingId, StaffId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagKind, MailbagState};
use diesel::prelude::*;

/// A mailbag as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = mailbags)]
pub struct Mailbag {
    /// Key.
    pub id: MailbagId,
    /// Public code.
    pub reference: String,
    /// The sitting its questions are for.
    pub sitting_id: SittingId,
    /// Who brought it; `None` for the command line.
    pub staff_id: Option<StaffId>,
    /// What the file holds.
    pub kind: MailbagKind,
    /// What the file is called.
    pub file_name: String,
    /// SHA-256 of its bytes, in hex.
    pub digest: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// The language its questions are taken to be in.
    pub language: Lang,
    /// Which column is what, as JSON; empty but for a table.
    pub layout: String,
    /// The topic of questions that have none of their own.
    pub rest_topic_id: Option<TopicId>,
    /// How far it has come.
    pub state: MailbagState,
    /// Rows read, with a heading.
    pub rows_read: i64,
    /// Bytes read.
    pub bytes_read: i64,
    /// When the present step began.
    pub begun_at: Instant,
    /// When it came.
    pub created_at: Instant,
    /// When it last moved.
    pub changed_at: Instant,
    /// When it was taken in to the end.
    pub taken_in_at: Option<Instant>,
}

/// A mailbag that has just come.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = mailbags)]
pub struct NewMailbag {
    /// Public code.
    pub reference: String,
    /// The sitting its questions are for.
    pub sitting_id: SittingId,
    /// Who brought it; `None` for the command line.
    pub staff_id: Option<StaffId>,
    /// What the file holds.
    pub kind: MailbagKind,
    /// What the file is called.
    pub file_name: String,
    /// SHA-256 of its bytes, in hex.
    pub digest: String,
    /// How many bytes it has.
    pub bytes: i64,
    /// The language its questions are taken to be in.
    pub language: Lang,
    /// Empty until it is read.
    pub layout: String,
    /// The topic of questions that have none of their own.
    pub rest_topic_id: Option<TopicId>,
    /// Where it begins.
    pub state: MailbagState,
    /// When the first step began.
    pub begun_at: Instant,
    /// When it came.
    pub created_at: Instant,
    /// The same.
    pub changed_at: Instant,
}

/// Keeps a mailbag that has come.
pub fn insert(conn: &mut Conn, new: &NewMailbag) -> Result<MailbagId, StoreError> {
    Ok(diesel::insert_into(mailbags::table).values(new).returning(mailbags::id).get_result(conn)?)
}

/// The mailbag of that code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Mailbag, StoreError> {
    Ok(mailbags::table
        .filter(mailbags::reference.eq(reference))
        .select(Mailbag::as_select())
        .first(conn)?)
}

/// The same file for the same sitting, unless it was set aside or could not be read.
pub fn find_same(
    conn: &mut Conn,
    sitting: SittingId,
    digest: &str,
) -> Result<Option<Mailbag>, StoreError> {
    Ok(mailbags::table
        .filter(mailbags::sitting_id.eq(sitting))
        .filter(mailbags::digest.eq(digest))
        .filter(mailbags::state.ne_all([MailbagState::SetAside, MailbagState::Failed]))
        .order(mailbags::id)
        .select(Mailbag::as_select())
        .first(conn)
        .optional()?)
}

/// The newest mailbags of a sitting.
pub fn list(conn: &mut Conn, sitting: SittingId, most: i64) -> Result<Vec<Mailbag>, StoreError> {
    Ok(mailbags::table
        .filter(mailbags::sitting_id.eq(sitting))
        .order(mailbags::id.desc())
        .limit(most)
        .select(Mailbag::as_select())
        .load(conn)?)
}

/// The mailbags that are being worked on, oldest first.
pub fn list_under_way(conn: &mut Conn) -> Result<Vec<Mailbag>, StoreError> {
    let states: Vec<MailbagState> =
        MailbagState::ALL.iter().copied().filter(|state| state.is_under_way()).collect();
    Ok(mailbags::table
        .filter(mailbags::state.eq_any(states))
        .order(mailbags::id)
        .select(Mailbag::as_select())
        .load(conn)?)
}

/// Moves a mailbag from one state to another; `false` when it is not in the first any more.
pub fn update_state(
    conn: &mut Conn,
    id: MailbagId,
    from: MailbagState,
    to: MailbagState,
    now: Instant,
) -> Result<bool, StoreError> {
    let there = mailbags::table.filter(mailbags::id.eq(id)).filter(mailbags::state.eq(from));
    let taken_in = (to == MailbagState::TakenIn).then_some(now);
    let moved = diesel::update(there)
        .set((
            mailbags::state.eq(to),
            mailbags::begun_at.eq(now),
            mailbags::changed_at.eq(now),
            mailbags::taken_in_at.eq(taken_in),
        ))
        .execute(conn)?;
    Ok(moved == 1)
}

/// Notes how much of the file has been read.
pub fn update_read(
    conn: &mut Conn,
    id: MailbagId,
    rows: i64,
    bytes: i64,
    now: Instant,
) -> Result<(), StoreError> {
    diesel::update(mailbags::table.find(id))
        .set((
            mailbags::rows_read.eq(rows),
            mailbags::bytes_read.eq(bytes),
            mailbags::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Says which column is what, and which topic the rest has.
pub fn update_layout(
    conn: &mut Conn,
    id: MailbagId,
    layout: &str,
    rest_topic: Option<TopicId>,
) -> Result<(), StoreError> {
    diesel::update(mailbags::table.find(id))
        .set((mailbags::layout.eq(layout), mailbags::rest_topic_id.eq(rest_topic)))
        .execute(conn)?;
    Ok(())
}
