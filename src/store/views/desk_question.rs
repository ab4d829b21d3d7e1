//! One question with everything that staff may see of it.
//!
//! Never: an address of a supporter.

use super::desk_words::{Dialect, words};
use super::heard::{self, Heard};
use super::queue;
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::domain::staff::Role;
use crate::store::appeals::{self, Appeal};
use crate::store::holds::{self, Hold};
use crate::store::marks::{self, InForce};
use crate::store::notes::{self, Note};
use crate::store::objections::{self, Objection};
use crate::store::questions::{self, Question};
use crate::store::reasons::{self, Reason};
use crate::store::removals::{self, Proposal};
use crate::store::schema::{
    decisions, editions, questions as question_rows, reasons as reason_rows, staff, tallies,
};
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::taken_in::{self, TakenIn};
use crate::store::{Conn, StoreError, flags, twins};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::HashMap;
use std::ops::Range;

/// Most similar questions shown.
const MOST_SIMILAR: i64 = 8;
/// Words of a question by which similar ones are sought: the longest, which are
/// the rarest as a rule.
const TELLING_WORDS: usize = 12;
/// Shorter words tell nothing apart.
const SHORTEST_TELLING: usize = 4;

/// What the page shows.
pub struct DeskQuestion {
    /// The question.
    pub question: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// Whether the sitting's slate is published.
    pub has_slate: bool,
    /// The topics of the sitting.
    pub topics: Vec<Topic>,
    /// How many back it, when it was counted.
    pub tally: Option<i64>,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// Which question it was merged into.
    pub merged_into: Option<Question>,
    /// The questions merged into it: public code and words.
    pub merged: Vec<(String, String)>,
    /// How it came, if not by the form.
    pub taken_in: Option<TakenIn>,
    /// Another of the sitting with the same words.
    pub twin: Option<String>,
    /// The questioner asked for a second look, and waits for an answer.
    pub appeal: Option<Appeal>,
    /// It may be on another topic.
    pub is_off_topic: bool,
    /// Questions like it, with how many back them; empty until somebody has looked for them.
    pub similar: Vec<(Question, i64)>,
    /// The words that made them so, in bytes, if the duplicate finder found them.
    pub shared: HashMap<QuestionId, Vec<Range<usize>>>,
    /// What was decided, oldest first.
    pub history: Vec<Decided>,
    /// Why a question can be refused.
    pub reasons: Vec<Reason>,
    /// Who works on it now.
    pub hold: Option<Hold>,
    /// What staff told one another about it, oldest first.
    pub notes: Vec<Note>,
    /// How the desk knows its questioner.
    pub mark: Option<InForce>,
    /// The objection to its merge.
    pub objection: Option<Objection>,
    /// The proposal to remove it that waits for a second person.
    pub removal: Option<Proposal>,
    /// What was asked at the sittings before.
    pub heard: Vec<Heard>,
}

/// A decision as staff see it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// What was done.
    pub act: Act,
    /// Who did it: name and role.
    pub by: Option<(String, Role)>,
    /// Why, for a refusal: title in English and in Welsh.
    pub reason: Option<(String, String)>,
    /// What was written beside it.
    pub note: String,
    /// The words before.
    pub text_before: Option<String>,
    /// The words after.
    pub text_after: Option<String>,
    /// The question it happened to: public code.
    pub question: Option<String>,
    /// The target of a merge.
    pub target: Option<String>,
    /// When.
    pub at: Instant,
}

/// The question of that public code, if it was confirmed.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none.
pub fn get(conn: &mut Conn, reference: &str, now: Instant) -> Result<DeskQuestion, StoreError> {
    let question = questions::get(conn, reference)?;
    if question.confirmed_at.is_none() {
        return Err(StoreError::NotFound);
    }
    let sitting = sittings::get_by_id(conn, question.sitting_id)?;
    let mut twins = twins::list(conn, sitting.id, std::slice::from_ref(&question))?;
    let reason = match question.reason_id {
        Some(id) => {
            reason_rows::table.find(id).select(Reason::as_select()).first(conn).optional()?
        }
        None => None,
    };
    let merged_into = match question.merged_into_id {
        Some(id) => Some(questions::get_by_id(conn, id)?),
        None => None,
    };
    Ok(DeskQuestion {
        has_slate: has_slate(conn, sitting.id)?,
        taken_in: taken_in::find(conn, question.id)?,
        topics: sittings::list_topics(conn, sitting.id)?,
        tally: tallies::table.find(question.id).select(tallies::counted).first(conn).optional()?,
        merged: question_rows::table
            .filter(question_rows::merged_into_id.eq(question.id))
            .select((question_rows::reference, question_rows::body))
            .order(question_rows::id)
            .limit(200)
            .load(conn)?,
        twin: twins.remove(&question.id),
        appeal: appeals::find_waiting(conn, question.id)?,
        is_off_topic: !flags::list_off_topic(conn, &[question.id])?.is_empty(),
        similar: Vec::new(),
        shared: HashMap::new(),
        history: history(conn, question.id)?,
        reasons: reasons::list_current(conn)?,
        hold: holds::find_live(conn, question.id, now)?,
        notes: notes::list(conn, question.id)?,
        mark: marks::find(conn, question.supporter_id)?,
        objection: objections::find(conn, question.id)?,
        removal: removals::find_open(conn, question.id)?,
        heard: heard::before(conn, &sitting)?,
        reason,
        merged_into,
        sitting,
        question,
    })
}

/// Whether an edition of a sitting's slate is published.
pub fn has_slate(conn: &mut Conn, sitting: SittingId) -> Result<bool, StoreError> {
    let found: i64 =
        editions::table.filter(editions::sitting_id.eq(sitting)).count().get_result(conn)?;
    Ok(found > 0)
}

/// What was decided about a question, oldest first, merges into it included.
pub fn history(conn: &mut Conn, id: QuestionId) -> Result<Vec<Decided>, StoreError> {
    type Row = (
        (Act, Option<String>, Option<Role>, Option<String>, Option<String>, String),
        (Option<String>, Option<String>, Option<QuestionId>, Option<QuestionId>, Instant),
    );
    let rows: Vec<Row> = decisions::table
        .left_join(staff::table)
        .left_join(reason_rows::table)
        .filter(decisions::question_id.eq(id).or(decisions::target_question_id.eq(id)))
        // Carrying has a row in the log of either sitting; one of them tells it.
        .filter(decisions::question_id.eq(id).or(decisions::act.ne(Act::Carry)))
        .select((
            (
                decisions::act,
                staff::name.nullable(),
                staff::role.nullable(),
                reason_rows::title_en.nullable(),
                reason_rows::title_cy.nullable(),
                decisions::note,
            ),
            (
                decisions::text_before,
                decisions::text_after,
                decisions::question_id,
                decisions::target_question_id,
                decisions::created_at,
            ),
        ))
        .order(decisions::id)
        .load(conn)?;
    let involved: Vec<QuestionId> =
        rows.iter().flat_map(|(_, row)| [row.2, row.3]).flatten().collect();
    let codes: Vec<(QuestionId, String)> = question_rows::table
        .filter(question_rows::id.eq_any(involved))
        .select((question_rows::id, question_rows::reference))
        .load(conn)?;
    let code = |id: Option<QuestionId>| {
        codes.iter().find(|(known, _)| Some(*known) == id).map(|(_, code)| code.clone())
    };
    let decided = |(about, what): Row| Decided {
        act: about.0,
        by: about.1.zip(about.2),
        reason: about.3.zip(about.4),
        note: about.5,
        text_before: what.0,
        text_after: what.1,
        question: code(what.2),
        target: code(what.3),
        at: what.4,
    };
    Ok(rows.into_iter().map(decided).collect())
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = BigInt)]
    id: QuestionId,
}

/// Questions of the sitting that share telling words, those that share most first: for as long as the finder is not ready.
pub fn list_sharing_words(
    conn: &mut Conn,
    question: &Question,
) -> Result<Vec<(Question, i64)>, StoreError> {
    let mut telling: Vec<String> = words(&question.body);
    telling.retain(|word| word.chars().count() >= SHORTEST_TELLING);
    telling.sort_by_key(|word| (std::cmp::Reverse(word.chars().count()), word.clone()));
    telling.dedup();
    telling.truncate(TELLING_WORDS);
    if telling.is_empty() {
        return Ok(Vec::new());
    }
    let dialect = Dialect::of(conn);
    let looked_for = dialect.any(&telling);
    let ids: Vec<Id> = diesel::sql_query(similar_sql(conn))
        .bind::<BigInt, _>(question.sitting_id)
        .bind::<BigInt, _>(question.id)
        .bind::<Text, _>(looked_for)
        .bind::<BigInt, _>(MOST_SIMILAR)
        .load(conn)?;
    let ids: Vec<QuestionId> = ids.into_iter().map(|row| row.id).collect();
    with_counts(conn, &ids)
}

/// Those of these questions that may still be decided or backed, in this order, with how many back them.
pub fn list_similar(
    conn: &mut Conn,
    ids: &[QuestionId],
) -> Result<Vec<(Question, i64)>, StoreError> {
    let mut found = with_counts(conn, ids)?;
    found.retain(|(q, _)| q.status.after(Act::Amend).is_some());
    found.truncate(MOST_SIMILAR as usize);
    Ok(found)
}

fn with_counts(conn: &mut Conn, ids: &[QuestionId]) -> Result<Vec<(Question, i64)>, StoreError> {
    let counted: Vec<(QuestionId, i64)> = tallies::table
        .filter(tallies::question_id.eq_any(ids))
        .select((tallies::question_id, tallies::counted))
        .load(conn)?;
    let count = |id| counted.iter().find(|(known, _)| *known == id).map_or(0, |(_, n)| *n);
    Ok(queue::in_order(conn, ids)?.into_iter().map(|q| (q.clone(), count(q.id))).collect())
}

fn similar_sql(conn: &Conn) -> &'static str {
    match conn {
        Conn::Sqlite(_) => {
            "SELECT q.id FROM question_search s JOIN questions q ON q.id = s.rowid
             WHERE q.sitting_id = $1 AND q.id <> $2 AND question_search MATCH $3
             AND q.status IN ('queued', 'returned', 'approved', 'shortlisted')
             ORDER BY s.rank, q.id LIMIT $4"
        }
        Conn::Postgres(_) => {
            "SELECT q.id FROM questions q
             WHERE q.sitting_id = $1 AND q.id <> $2
             AND q.search_words @@ to_tsquery('simple', $3)
             AND q.status IN ('queued', 'returned', 'approved', 'shortlisted')
             ORDER BY ts_rank(q.search_words, to_tsquery('simple', $3)) DESC, q.id LIMIT $4"
        }
    }
}
