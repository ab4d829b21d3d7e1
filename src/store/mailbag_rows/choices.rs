//! What many rows of a mailbag say alike, and choosing for all of them at once.
//!
//! Never: a row that is a question already.

use crate::domain::ids::{MailbagId, TopicId};
use crate::domain::mailbag::{RowProblem, RowState};
use crate::domain::town::Town;
use crate::store::schema::mailbag_rows as rows;
use crate::store::{Conn, StoreError};
use diesel::prelude::*;

/// Where rows stand that may still become questions.
const OPEN: [RowState; 3] = [RowState::Good, RowState::Waiting, RowState::Bad];

/// Towns as typed of which a problem is noted, the commonest first.
pub fn list_towns(
    conn: &mut Conn,
    mailbag: MailbagId,
    problem: RowProblem,
    most: i64,
) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(OPEN))
        .filter(rows::problems.like(format!("%{}%", problem.code())))
        .group_by(rows::town_typed)
        .select((rows::town_typed, diesel::dsl::count_star()))
        .order((diesel::dsl::count_star().desc(), rows::town_typed))
        .limit(most)
        .load(conn)?)
}

/// Topics as typed that the sitting does not have, the commonest first.
pub fn list_topics(
    conn: &mut Conn,
    mailbag: MailbagId,
    most: i64,
) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(OPEN))
        .filter(rows::topic_id.is_null())
        .filter(rows::topic_typed.ne(""))
        .group_by(rows::topic_typed)
        .select((rows::topic_typed, diesel::dsl::count_star()))
        .order((diesel::dsl::count_star().desc(), rows::topic_typed))
        .limit(most)
        .load(conn)?)
}

/// How many rows that may become questions have no topic.
pub fn count_without_topic(conn: &mut Conn, mailbag: MailbagId) -> Result<i64, StoreError> {
    Ok(rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(OPEN))
        .filter(rows::topic_id.is_null())
        .count()
        .get_result(conn)?)
}

/// Gives a town to every row that says it so.
pub fn update_town(
    conn: &mut Conn,
    mailbag: MailbagId,
    typed: &str,
    town: &Town,
) -> Result<(), StoreError> {
    let sets: Vec<String> = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(OPEN))
        .filter(rows::town_typed.eq(typed))
        .select(rows::problems)
        .distinct()
        .load(conn)?;
    for problems in sets {
        let these = rows::table
            .filter(rows::mailbag_id.eq(mailbag))
            .filter(rows::state.eq_any(OPEN))
            .filter(rows::town_typed.eq(typed))
            .filter(rows::problems.eq(&problems));
        let gone = [RowProblem::TownSeveral, RowProblem::TownUnknown];
        diesel::update(these)
            .set((
                rows::town_name.eq(&town.name),
                rows::town_code.eq(&town.code),
                rows::county.eq(&town.county),
                rows::region.eq(&town.region),
                rows::nation.eq(&town.nation),
                rows::problems.eq(without(&problems, &gone)),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Gives a topic to every row that says it so.
pub fn update_topic(
    conn: &mut Conn,
    mailbag: MailbagId,
    typed: &str,
    topic: TopicId,
) -> Result<(), StoreError> {
    let sets: Vec<String> = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq_any(OPEN))
        .filter(rows::topic_typed.eq(typed))
        .select(rows::problems)
        .distinct()
        .load(conn)?;
    for problems in sets {
        let these = rows::table
            .filter(rows::mailbag_id.eq(mailbag))
            .filter(rows::state.eq_any(OPEN))
            .filter(rows::topic_typed.eq(typed))
            .filter(rows::problems.eq(&problems));
        let left = without(&problems, &[RowProblem::TopicUnknown]);
        diesel::update(these)
            .set((rows::topic_id.eq(topic), rows::problems.eq(left)))
            .execute(conn)?;
    }
    Ok(())
}

/// Says yes to rows that wait for it and have nothing to mend: to all, or only to
/// those that are their mail's one part. Returns how many.
pub fn confirm(
    conn: &mut Conn,
    mailbag: MailbagId,
    is_single_only: bool,
) -> Result<usize, StoreError> {
    let sets: Vec<String> = rows::table
        .filter(rows::mailbag_id.eq(mailbag))
        .filter(rows::state.eq(RowState::Waiting))
        .select(rows::problems)
        .distinct()
        .load(conn)?;
    let split = diesel::alias!(rows as split);
    let mut confirmed = 0;
    for problems in sets {
        let is_bad = |problem: &RowProblem| problem.sends_to() == RowState::Bad;
        if RowProblem::read_all(&problems).iter().any(is_bad) {
            continue;
        }
        let several = split
            .filter(split.field(rows::mailbag_id).eq(mailbag))
            .filter(split.field(rows::part).gt(0))
            .select(split.field(rows::number));
        let these = rows::table
            .filter(rows::mailbag_id.eq(mailbag))
            .filter(rows::state.eq(RowState::Waiting))
            .filter(rows::problems.eq(&problems));
        let good = rows::state.eq(RowState::Good);
        confirmed += if is_single_only {
            diesel::update(these.filter(rows::number.ne_all(several))).set(good).execute(conn)?
        } else {
            diesel::update(these).set(good).execute(conn)?
        };
    }
    Ok(confirmed)
}

fn without(problems: &str, gone: &[RowProblem]) -> String {
    let mut left = RowProblem::read_all(problems);
    left.retain(|problem| !gone.contains(problem));
    RowProblem::write_all(&left)
}
