//! Editions of a slate: what was published, word for word.
//!
//! Never: a change; a correction is a new edition.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::{editions, questions, slate_lines, topics};
use super::sittings::Topic;
use crate::domain::ids::{EditionId, QuestionId, SelectionId, SittingId, StaffId, TopicId};
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// An edition as it is kept.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = editions)]
pub struct Edition {
    /// Key.
    pub id: EditionId,
    /// The selection it was published from.
    pub selection_id: SelectionId,
    /// 1, 2, 3 …
    pub number: i32,
    /// SHA-256 of its lines.
    pub digest: String,
    /// Why there is a new edition; empty for the first.
    pub note: String,
    /// When it was published.
    pub published_at: Instant,
    /// The audit of a slate that people changed, as JSON; `None` when it is as the rule gave it.
    pub examination: Option<String>,
}

/// A new edition.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = editions)]
pub struct NewEdition {
    /// The sitting.
    pub sitting_id: SittingId,
    /// The selection it is published from.
    pub selection_id: SelectionId,
    /// 1, 2, 3 …
    pub number: i32,
    /// SHA-256 of its lines.
    pub digest: String,
    /// Why there is a new edition.
    pub note: String,
    /// Who publishes it.
    pub published_by: StaffId,
    /// When.
    pub published_at: Instant,
    /// The audit of a slate that people changed, as JSON.
    pub examination: Option<String>,
}

/// A new line of an edition.
#[derive(Debug, Clone)]
pub struct NewLine {
    /// 1, 2, 3 … within the slate or within the reserves.
    pub position: i32,
    /// Follows the slate as a reserve.
    pub is_reserve: bool,
    /// The question.
    pub question_id: QuestionId,
    /// Its words.
    pub body: String,
    /// The questioner's first name.
    pub first_name: String,
    /// How to say it.
    pub say_name: String,
    /// Without the name.
    pub is_anonymous: bool,
    /// The town.
    pub town_name: String,
    /// What it is about.
    pub topic_id: TopicId,
    /// Numbers behind it, as JSON.
    pub evidence: String,
    /// Why it is there, as JSON.
    pub why: String,
    /// Why a person put it there.
    pub override_reason: Option<String>,
}

/// A line of an edition.
#[derive(Debug, Clone)]
pub struct Line {
    /// The question's public code.
    pub reference: String,
    /// What it is about.
    pub topic: Topic,
    /// The line itself.
    pub line: NewLine,
}

/// Keeps an edition with its lines.
///
/// # Errors
/// [`StoreError::Conflict`] when this number is taken.
pub fn insert(
    conn: &mut Conn,
    new: &NewEdition,
    lines: &[NewLine],
) -> Result<EditionId, StoreError> {
    let id: EditionId = diesel::insert_into(editions::table)
        .values(new)
        .returning(editions::id)
        .get_result(conn)?;
    for line in lines {
        diesel::insert_into(slate_lines::table)
            .values((
                slate_lines::edition_id.eq(id),
                slate_lines::position.eq(line.position),
                slate_lines::is_reserve.eq(line.is_reserve),
                slate_lines::question_id.eq(line.question_id),
                slate_lines::body.eq(&line.body),
                slate_lines::first_name.eq(&line.first_name),
                slate_lines::say_name.eq(&line.say_name),
                slate_lines::is_anonymous.eq(line.is_anonymous),
                slate_lines::town_name.eq(&line.town_name),
                slate_lines::topic_id.eq(line.topic_id),
                slate_lines::evidence.eq(&line.evidence),
                slate_lines::why.eq(&line.why),
                slate_lines::override_reason.eq(&line.override_reason),
            ))
            .execute(conn)?;
    }
    Ok(id)
}

/// The editions of a sitting, newest first.
pub fn list(conn: &mut Conn, sitting: SittingId) -> Result<Vec<Edition>, StoreError> {
    Ok(editions::table
        .filter(editions::sitting_id.eq(sitting))
        .order(editions::number.desc())
        .select(Edition::as_select())
        .load(conn)?)
}

/// The newest edition of a sitting.
pub fn find_newest(conn: &mut Conn, sitting: SittingId) -> Result<Option<Edition>, StoreError> {
    Ok(list(conn, sitting)?.into_iter().next())
}

/// The lines of an edition: the slate in order, then the reserves.
pub fn list_lines(conn: &mut Conn, edition: EditionId) -> Result<Vec<Line>, StoreError> {
    type Row = (
        (i32, bool, QuestionId, String, String, String, bool, String),
        (TopicId, String, String, Option<String>),
        String,
        Topic,
    );
    let rows: Vec<Row> = slate_lines::table
        .inner_join(questions::table)
        .inner_join(topics::table.on(topics::id.eq(slate_lines::topic_id)))
        .filter(slate_lines::edition_id.eq(edition))
        .order((slate_lines::is_reserve, slate_lines::position))
        .select((
            (
                slate_lines::position,
                slate_lines::is_reserve,
                slate_lines::question_id,
                slate_lines::body,
                slate_lines::first_name,
                slate_lines::say_name,
                slate_lines::is_anonymous,
                slate_lines::town_name,
            ),
            (
                slate_lines::topic_id,
                slate_lines::evidence,
                slate_lines::why,
                slate_lines::override_reason,
            ),
            questions::reference,
            Topic::as_select(),
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(line).collect())
}

#[expect(clippy::type_complexity, reason = "the row of one query, named nowhere else")]
fn line(
    (printed, (topic_id, evidence, why, override_reason), reference, topic): (
        (i32, bool, QuestionId, String, String, String, bool, String),
        (TopicId, String, String, Option<String>),
        String,
        Topic,
    ),
) -> Line {
    let (position, is_reserve, question_id, body, first_name, say_name, is_anonymous, town_name) =
        printed;
    let line = NewLine {
        position,
        is_reserve,
        question_id,
        body,
        first_name,
        say_name,
        is_anonymous,
        town_name,
        topic_id,
        evidence,
        why,
        override_reason,
    };
    Line { reference, topic, line }
}
