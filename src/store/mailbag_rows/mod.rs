//! The rows of mailbags: as they were in the file, sealed, and what was
//! understood of them.
//!
//! Never: an address in the clear.

mod choices;

pub use choices::{
    confirm, count_without_topic, list_topics, list_towns, update_topic, update_town,
};

use super::connection::Conn;
use super::error::StoreError;
use super::schema::mailbag_rows as rows;
use crate::domain::ids::{MailbagId, MailbagRowId, QuestionId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::mailbag::{RowProblem, RowState};
use crate::domain::town::Town;
use diesel::prelude::*;
use std::collections::HashMap;

/// A row as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = rows)]
pub struct MailbagRow {
    /// Key.
    pub id: MailbagRowId,
    /// Which row of the file, from 1.
    pub number: i64,
    /// Which part of it, from 0.
    pub part: i32,
    /// Where it stands.
    pub state: RowState,
    /// The row as it was in the file, sealed; empty once it is a question.
    pub raw_sealed: String,
    /// Codes of what is to be noticed.
    pub problems: String,
    /// First name.
    pub first_name: String,
    /// Publish without the name.
    pub is_nameless: bool,
    /// Town as written.
    pub town_typed: String,
    /// Town as it would be read out.
    pub town_name: String,
    /// The gazetteer's code of it.
    pub town_code: Option<String>,
    /// Its county.
    pub county: String,
    /// Its region.
    pub region: String,
    /// Its nation.
    pub nation: String,
    /// Topic as written.
    pub topic_typed: String,
    /// The topic of the sitting that it is.
    pub topic_id: Option<TopicId>,
    /// The question.
    pub body: String,
    /// More about it.
    pub background: String,
    /// Keyed hash of the address; empty for none.
    pub address_hash: String,
    /// The address, sealed; empty for none.
    pub address_sealed: String,
    /// The same for the same question of the same person at the same sitting.
    pub row_key: String,
    /// When it was sent.
    pub sent_at: Option<Instant>,
    /// The question that it became, or that was here already.
    pub question_id: Option<QuestionId>,
}

impl MailbagRow {
    /// What is to be noticed.
    pub fn problems(&self) -> Vec<RowProblem> {
        RowProblem::read_all(&self.problems)
    }

    /// The town as the question would have it.
    pub fn town(&self) -> Town {
        Town {
            name: self.town_name.clone(),
            code: self.town_code.clone(),
            county: self.county.clone(),
            region: self.region.clone(),
            nation: self.nation.clone(),
        }
    }
}

/// What was understood of a row.
#[derive(Debug, Clone, Default, AsChangeset)]
#[diesel(table_name = rows, treat_none_as_null = true)]
pub struct Understood {
    /// Codes of what is to be noticed.
    pub problems: String,
    /// First name.
    pub first_name: String,
    /// Publish without the name.
    pub is_nameless: bool,
    /// Town as written.
    pub town_typed: String,
    /// Town as it would be read out.
    pub town_name: String,
    /// The gazetteer's code of it.
    pub town_code: Option<String>,
    /// Its county.
    pub county: String,
    /// Its region.
    pub region: String,
    /// Its nation.
    pub nation: String,
    /// Topic as written.
    pub topic_typed: String,
    /// The topic of the sitting that it is.
    pub topic_id: Option<TopicId>,
    /// The question.
    pub body: String,
    /// More about it.
    pub background: String,
    /// Keyed hash of the address; empty for none.
    pub address_hash: String,
    /// The address, sealed; empty for none.
    pub address_sealed: String,
    /// The same for the same question of the same person at the same sitting.
    pub row_key: String,
    /// When it was sent.
    pub sent_at: Option<Instant>,
}

/// Keeps a row as it was read.
pub fn insert(
    conn: &mut Conn,
    mailbag: MailbagId,
    number: i64,
    part: i32,
    raw_sealed: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(rows::table)
        .values((
            (
                rows::mailbag_id.eq(mailbag),
                rows::number.eq(number),
                rows::part.eq(part),
                rows::state.eq(RowState::Raw),
                rows::raw_sealed.eq(raw_sealed),
                rows::problems.eq(""),
                rows::first_name.eq(""),
                rows::is_nameless.eq(false),
                rows::town_typed.eq(""),
                rows::town_name.eq(""),
                rows::county.eq(""),
            ),
            (
                rows::region.eq(""),
                rows::nation.eq(""),
                rows::topic_typed.eq(""),
                rows::body.eq(""),
                rows::background.eq(""),
                rows::address_hash.eq(""),
                rows::address_sealed.eq(""),
                rows::row_key.eq(""),
            ),
        ))
        .execute(conn)?;
    Ok(())
}

/// Up to `most` rows that stand somewhere, in the order of the file.
pub fn list_in(
    conn: &mut Conn,
    mailbag: MailbagId,
    state: RowState,
    most: i64,
) -> Result<Vec<MailbagRow>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq(state))
        .order(rows::id)
        .limit(most)
        .select(MailbagRow::as_select())
        .load(conn)?)
}

/// A page of rows, in the order of the file: those that stand in one of `states`.
pub fn list_page(
    conn: &mut Conn,
    mailbag: MailbagId,
    states: &[RowState],
    skip: i64,
    most: i64,
) -> Result<Vec<MailbagRow>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(states))
        .order((rows::number, rows::part))
        .offset(skip)
        .limit(most)
        .select(MailbagRow::as_select())
        .load(conn)?)
}

/// Up to `most` rows of which something is to be noticed, from row `after` on.
pub fn list_with_problems(
    conn: &mut Conn,
    mailbag: MailbagId,
    after: MailbagRowId,
    most: i64,
) -> Result<Vec<MailbagRow>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::problems.ne(""))
        .filter(rows::id.gt(after))
        .order(rows::id)
        .limit(most)
        .select(MailbagRow::as_select())
        .load(conn)?)
}

/// How many rows stand where.
pub fn counts(conn: &mut Conn, mailbag: MailbagId) -> Result<HashMap<RowState, i64>, StoreError> {
    let counted: Vec<(RowState, i64)> = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .group_by(rows::state)
        .select((rows::state, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(counted.into_iter().collect())
}

/// How many rows have which problems: sets of codes with their counts.
pub fn count_problems(
    conn: &mut Conn,
    mailbag: MailbagId,
) -> Result<HashMap<RowProblem, i64>, StoreError> {
    let sets: Vec<(String, i64)> = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::problems.ne(""))
        .group_by(rows::problems)
        .select((rows::problems, diesel::dsl::count_star()))
        .load(conn)?;
    let mut counts = HashMap::new();
    for (codes, count) in sets {
        for problem in RowProblem::read_all(&codes) {
            *counts.entry(problem).or_insert(0) += count;
        }
    }
    Ok(counts)
}

/// Writes down what was understood and where the row now stands.
pub fn update(
    conn: &mut Conn,
    id: MailbagRowId,
    state: RowState,
    understood: &Understood,
) -> Result<(), StoreError> {
    diesel::update(rows::table.find(id)).set((understood, rows::state.eq(state))).execute(conn)?;
    Ok(())
}

/// Writes down where a row now stands, with what is to be noticed.
pub fn update_state(
    conn: &mut Conn,
    id: MailbagRowId,
    state: RowState,
    problems: &str,
    question: Option<QuestionId>,
) -> Result<(), StoreError> {
    diesel::update(rows::table.find(id))
        .set((rows::state.eq(state), rows::problems.eq(problems), rows::question_id.eq(question)))
        .execute(conn)?;
    Ok(())
}

/// A row has become a question: what the file said is forgotten here.
pub fn mark_taken_in(
    conn: &mut Conn,
    id: MailbagRowId,
    question: QuestionId,
) -> Result<(), StoreError> {
    diesel::update(rows::table.find(id))
        .set((
            rows::state.eq(RowState::TakenIn),
            rows::question_id.eq(question),
            rows::raw_sealed.eq(""),
            rows::address_hash.eq(""),
            rows::address_sealed.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Another row before this one with the same key.
pub fn has_before(
    conn: &mut Conn,
    mailbag: MailbagId,
    id: MailbagRowId,
    row_key: &str,
) -> Result<bool, StoreError> {
    let same: i64 = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::row_key.eq(row_key))
        .filter(rows::id.lt(id))
        .filter(rows::state.ne_all([RowState::Raw, RowState::Bad, RowState::Dropped]))
        .count()
        .get_result(conn)?;
    Ok(same > 0)
}

/// How many rows of an address before this one would become questions.
pub fn count_of_address(
    conn: &mut Conn,
    mailbag: MailbagId,
    id: MailbagRowId,
    address_hash: &str,
) -> Result<i64, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::address_hash.eq(address_hash))
        .filter(rows::id.lt(id))
        .filter(rows::state.eq_any([RowState::Good, RowState::Waiting]))
        .count()
        .get_result(conn)?)
}

/// Forgets every row of a mailbag that did not become a question.
pub fn delete_rest(conn: &mut Conn, mailbag: MailbagId) -> Result<(), StoreError> {
    let rest =
        rows::table.filter(rows::mailbag_id.eq(mailbag)).filter(rows::state.ne(RowState::TakenIn));
    diesel::delete(rest).execute(conn)?;
    Ok(())
}

/// Every row is to be understood again.
pub fn update_all_raw(conn: &mut Conn, mailbag: MailbagId) -> Result<(), StoreError> {
    diesel::update(rows::table.filter(rows::mailbag_id.eq(mailbag)))
        .set((rows::state.eq(RowState::Raw), rows::problems.eq("")))
        .execute(conn)?;
    Ok(())
}

/// The parts of one row of the file, in their order.
pub fn list_of_number(
    conn: &mut Conn,
    mailbag: MailbagId,
    number: i64,
) -> Result<Vec<MailbagRow>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::number.eq(number))
        .order(rows::part)
        .select(MailbagRow::as_select())
        .load(conn)?)
}

/// The key of one part.
pub fn find_part(
    conn: &mut Conn,
    mailbag: MailbagId,
    number: i64,
    part: i32,
) -> Result<MailbagRowId, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::number.eq(number))
        .filter(rows::part.eq(part))
        .select(rows::id)
        .first(conn)?)
}
