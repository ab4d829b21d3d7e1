//! Selections and the changes that people made to them.
//!
//! Never: a brief or an outcome taken apart; both are kept as the engine wrote them.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{overrides, questions, selections};
use crate::domain::ids::{QuestionId, SelectionId, SittingId, StaffId};
use crate::domain::instant::Instant;
use crate::domain::slate::SelectionState;
use diesel::prelude::*;

/// A selection as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = selections)]
pub struct Selection {
    /// Key.
    pub id: SelectionId,
    /// Public code.
    pub reference: String,
    /// The sitting it is for.
    pub sitting_id: SittingId,
    /// Where it stands.
    pub state: SelectionState,
    /// What was asked for, as JSON.
    pub brief: String,
    /// The public value that nobody could know before.
    pub public_value: String,
    /// The seed that settled ties.
    pub seed: String,
    /// The digest of everything it was made from.
    pub input_digest: String,
    /// Slate, reserves, trace and audit, as JSON.
    pub outcome: String,
    /// When it was made.
    pub created_at: Instant,
}

/// A new selection.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = selections)]
pub struct NewSelection {
    /// Public code.
    pub reference: String,
    /// The sitting it is for.
    pub sitting_id: SittingId,
    /// Where it stands.
    pub state: SelectionState,
    /// What was asked for, as JSON.
    pub brief: String,
    /// The public value.
    pub public_value: String,
    /// The seed.
    pub seed: String,
    /// The digest of its input.
    pub input_digest: String,
    /// The outcome, as JSON.
    pub outcome: String,
    /// Who asked for it.
    pub created_by: StaffId,
    /// When.
    pub created_at: Instant,
}

/// Keeps a new selection.
pub fn insert(conn: &mut Conn, new: &NewSelection) -> Result<(), StoreError> {
    diesel::insert_into(selections::table).values(new).execute(conn)?;
    Ok(())
}

/// The selection of that public code, or [`StoreError::NotFound`].
pub fn get(conn: &mut Conn, reference: &str) -> Result<Selection, StoreError> {
    Ok(selections::table
        .filter(selections::reference.eq(reference))
        .select(Selection::as_select())
        .first(conn)?)
}

/// The selection of that key.
pub fn get_by_id(conn: &mut Conn, id: SelectionId) -> Result<Selection, StoreError> {
    Ok(selections::table.find(id).select(Selection::as_select()).first(conn)?)
}

/// The newest selection of a sitting that was not set aside.
pub fn find_newest(conn: &mut Conn, sitting: SittingId) -> Result<Option<Selection>, StoreError> {
    Ok(selections::table
        .filter(selections::sitting_id.eq(sitting))
        .filter(selections::state.ne(SelectionState::Discarded))
        .order(selections::id.desc())
        .select(Selection::as_select())
        .first(conn)
        .optional()?)
}

/// Moves a selection from one state to another; says whether it was there.
pub fn set_state(
    conn: &mut Conn,
    id: SelectionId,
    from: SelectionState,
    to: SelectionState,
) -> Result<bool, StoreError> {
    let target = selections::table.find(id).filter(selections::state.eq(from));
    Ok(diesel::update(target).set(selections::state.eq(to)).execute(conn)? == 1)
}

/// A person's change to a selection.
#[derive(Debug, Clone)]
pub struct Override {
    /// 1 is the first position.
    pub position: i32,
    /// The question that was taken off.
    pub out: String,
    /// The question that was put in its place.
    pub r#in: String,
    /// The published reason.
    pub reason: String,
}

/// A new change.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = overrides)]
pub struct NewOverride {
    /// The selection.
    pub selection_id: SelectionId,
    /// 1 is the first position.
    pub position: i32,
    /// The question that is taken off.
    pub question_out_id: QuestionId,
    /// The question that is put in its place.
    pub question_in_id: QuestionId,
    /// The published reason.
    pub reason: String,
    /// Who changes it.
    pub staff_id: StaffId,
    /// When.
    pub created_at: Instant,
}

/// Keeps a change.
pub fn insert_override(conn: &mut Conn, new: &NewOverride) -> Result<(), StoreError> {
    diesel::insert_into(overrides::table).values(new).execute(conn)?;
    Ok(())
}

/// The changes of a selection, oldest first.
pub fn list_overrides(
    conn: &mut Conn,
    selection: SelectionId,
) -> Result<Vec<Override>, StoreError> {
    type Row = (i32, QuestionId, QuestionId, String);
    let rows: Vec<Row> = overrides::table
        .filter(overrides::selection_id.eq(selection))
        .order(overrides::id)
        .select((
            overrides::position,
            overrides::question_out_id,
            overrides::question_in_id,
            overrides::reason,
        ))
        .load(conn)?;
    let ids: Vec<QuestionId> = rows.iter().flat_map(|row| [row.1, row.2]).collect();
    let names: Vec<(QuestionId, String)> = questions::table
        .filter(questions::id.eq_any(ids))
        .select((questions::id, questions::reference))
        .load(conn)?;
    let name = |id: QuestionId| {
        let found = names.iter().find(|(known, _)| *known == id);
        found.map(|(_, reference)| reference.clone()).unwrap_or_default()
    };
    Ok(rows
        .into_iter()
        .map(|(position, out, put_in, reason)| Override {
            position,
            out: name(out),
            r#in: name(put_in),
            reason,
        })
        .collect())
}
