//! Who is told what became of a question: its questioner, those whose questions were
//! merged into it at whatever remove, and everyone who backs it.
//!
//! Never: the same person twice; an address.

use super::answers::{self, Answer};
use super::connection::Conn;
use super::error::StoreError;
use super::schema::upvotes;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::domain::supporter::UpvoteState;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};
use std::collections::{BTreeMap, HashMap};

/// What a question was to somebody who is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// They asked it.
    Asked,
    /// They asked the question of this code, which was merged into it.
    Merged(String),
    /// They backed it.
    Backed,
}

#[derive(QueryableByName)]
struct Asker {
    #[diesel(sql_type = BigInt)]
    supporter_id: SupporterId,
    #[diesel(sql_type = Text)]
    reference: String,
    #[diesel(sql_type = Integer)]
    remove: i32,
}

/// Up to `most` of the people who are told of a question, after `after`, in order of key.
pub fn list(
    conn: &mut Conn,
    question: QuestionId,
    after: i64,
    most: i64,
) -> Result<Vec<(SupporterId, Part)>, StoreError> {
    let backers: Vec<SupporterId> = upvotes::table
        .filter(upvotes::question_id.eq(question))
        .filter(upvotes::state.eq(UpvoteState::Counted))
        .filter(upvotes::supporter_id.gt(SupporterId(after)))
        .order(upvotes::supporter_id)
        .limit(most)
        .select(upvotes::supporter_id)
        .load(conn)?;
    let askers: Vec<Asker> = diesel::sql_query(
        "WITH RECURSIVE asked(id, supporter_id, reference, remove) AS (
             SELECT id, supporter_id, reference, 0 FROM questions WHERE id = $1
             UNION
             SELECT q.id, q.supporter_id, q.reference, 1
             FROM asked a JOIN questions q ON q.merged_into_id = a.id)
         SELECT supporter_id, reference, remove FROM asked WHERE supporter_id > $2
         ORDER BY supporter_id, remove DESC, id DESC",
    )
    .bind::<BigInt, _>(question)
    .bind::<BigInt, _>(after)
    .load(conn)?;
    // Whoever asked and backs it is told as somebody who asked; one's own question comes
    // before one that was merged, and overwrites it.
    let mut people: BTreeMap<SupporterId, Part> =
        backers.into_iter().map(|id| (id, Part::Backed)).collect();
    for asker in askers {
        let part = if asker.remove == 0 { Part::Asked } else { Part::Merged(asker.reference) };
        people.insert(asker.supporter_id, part);
    }
    Ok(people.into_iter().take(usize::try_from(most).unwrap_or(0)).collect())
}

#[derive(QueryableByName)]
struct Root {
    #[diesel(sql_type = BigInt)]
    own: QuestionId,
    #[diesel(sql_type = BigInt)]
    root: QuestionId,
}

/// What everybody may read of the records that speak for these questions: each one's own,
/// or that of the question it was merged into, at whatever remove.
pub fn list_answers_for(
    conn: &mut Conn,
    questions: &[QuestionId],
) -> Result<HashMap<QuestionId, Answer>, StoreError> {
    if questions.is_empty() {
        return Ok(HashMap::new());
    }
    // Keys are numbers, so they may stand in the text.
    let keys: Vec<String> = questions.iter().map(|id| id.0.to_string()).collect();
    let roots: Vec<Root> = diesel::sql_query(format!(
        "WITH RECURSIVE up(own, root) AS (
             SELECT id, id FROM questions WHERE id IN ({})
             UNION
             SELECT u.own, q.merged_into_id FROM up u JOIN questions q ON q.id = u.root
             WHERE q.merged_into_id IS NOT NULL)
         SELECT own, root FROM up",
        keys.join(", ")
    ))
    .load(conn)?;
    let ids: Vec<QuestionId> = roots.iter().map(|each| each.root).collect();
    let known: HashMap<QuestionId, Answer> =
        answers::list_public(conn, &ids)?.into_iter().map(|a| (a.question_id, a)).collect();
    let found = |each: &Root| Some((each.own, known.get(&each.root)?.clone()));
    Ok(roots.iter().filter_map(found).collect())
}
