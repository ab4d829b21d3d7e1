//! How many people beside its questioner asked a question: those whose own
//! questions were merged into it, at whatever remove.
//!
//! Never: who they are; and nobody twice.

use super::connection::Conn;
use super::error::StoreError;
use crate::domain::ids::{QuestionId, SittingId};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::HashMap;

#[derive(QueryableByName)]
struct Askers {
    #[diesel(sql_type = BigInt)]
    root: QuestionId,
    #[diesel(sql_type = BigInt)]
    people: i64,
}

/// The other people who asked this question.
pub fn of_question(conn: &mut Conn, question: QuestionId) -> Result<u32, StoreError> {
    let rows = diesel::sql_query(counting("id = $1")).bind::<BigInt, _>(question).load(conn)?;
    Ok(by_question(rows).into_values().next().unwrap_or(0))
}

/// The same for every shortlisted question of a sitting; those that nobody else asked are left out.
pub fn of_shortlist(
    conn: &mut Conn,
    sitting: SittingId,
) -> Result<HashMap<QuestionId, u32>, StoreError> {
    let which = "sitting_id = $1 AND status = $2";
    let rows = diesel::sql_query(counting(which))
        .bind::<BigInt, _>(sitting)
        .bind::<Text, _>("shortlisted")
        .load(conn)?;
    Ok(by_question(rows))
}

fn by_question(rows: Vec<Askers>) -> HashMap<QuestionId, u32> {
    rows.into_iter().map(|row| (row.root, u32::try_from(row.people).unwrap_or(u32::MAX))).collect()
}

/// A questioner who asked twice is not one of their own others.
fn counting(which: &str) -> String {
    format!(
        "WITH RECURSIVE wanted(root, asker) AS (
             SELECT id, supporter_id FROM questions WHERE {which}),
         joined(root, asker, id, supporter_id) AS (
             SELECT w.root, w.asker, q.id, q.supporter_id
             FROM wanted w JOIN questions q ON q.merged_into_id = w.root
             UNION
             SELECT j.root, j.asker, q.id, q.supporter_id
             FROM joined j JOIN questions q ON q.merged_into_id = j.id)
         SELECT root, COUNT(DISTINCT supporter_id) AS people
         FROM joined WHERE supporter_id <> asker GROUP BY root"
    )
}
