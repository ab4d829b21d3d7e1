//! What a selection is made from: the shortlist of a sitting, who backs what,
//! where they live, and who was heard at earlier sittings.
//!
//! Never: a name or an address of a supporter.

use crate::domain::ids::{EditionId, QuestionId, SittingId, SupporterId};
use crate::domain::question::QuestionStatus;
use crate::domain::slate::Asked;
use crate::domain::supporter::UpvoteState;
use crate::store::schema::{
    answers, editions, questions, sittings, slate_lines, supporters, topics, upvotes,
};
use crate::store::sittings::{Sitting, Topic};
use crate::store::{Conn, StoreError, askers, questions::Question};
use diesel::prelude::*;
use std::collections::HashMap;

/// A shortlisted question with its topic.
#[derive(Debug, Clone)]
pub struct Shortlisted {
    /// The question.
    pub question: Question,
    /// What it is about.
    pub topic: Topic,
}

/// Where a supporter lives.
#[derive(Debug, Clone)]
pub struct Home {
    /// The supporter.
    pub supporter: SupporterId,
    /// Town as read out; may be empty.
    pub town: String,
    /// County.
    pub county: String,
    /// Region.
    pub region: String,
}

/// Everything at once.
#[derive(Debug, Clone)]
pub struct Ballots {
    /// The shortlist, by reference.
    pub shortlist: Vec<Shortlisted>,
    /// All open questions of the sitting, shortlisted or not, by key.
    pub open: Vec<(QuestionId, String)>,
    /// Counted upvotes on those, by supporter.
    pub upvotes: Vec<(SupporterId, QuestionId)>,
    /// Where those who back a shortlisted question live, by supporter.
    pub homes: Vec<Home>,
    /// All who back any open question of the sitting.
    pub supporters: i64,
    /// How many other people asked a shortlisted question; those that nobody else asked are left out.
    pub other_askers: HashMap<QuestionId, u32>,
    /// How many questions were accepted on each topic.
    pub on_topic: Vec<(String, i64)>,
}

/// The shortlist of a sitting, by reference.
pub fn shortlist(conn: &mut Conn, sitting: SittingId) -> Result<Vec<Shortlisted>, StoreError> {
    let rows: Vec<(Question, Topic)> = questions::table
        .inner_join(topics::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(QuestionStatus::Shortlisted))
        .order(questions::reference)
        .select((Question::as_select(), Topic::as_select()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(question, topic)| Shortlisted { question, topic }).collect())
}

/// Loads what a selection of this sitting is made from.
pub fn load(conn: &mut Conn, sitting: SittingId) -> Result<Ballots, StoreError> {
    let shortlist = shortlist(conn, sitting)?;
    let backed = upvotes::table
        .inner_join(questions::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq(QuestionStatus::Shortlisted))
        .filter(upvotes::state.eq(UpvoteState::Counted));
    let is_open = [QuestionStatus::Approved, QuestionStatus::Shortlisted];
    let open = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(is_open))
        .order(questions::id)
        .select((questions::id, questions::reference))
        .load(conn)?;
    let upvotes = upvotes::table
        .inner_join(questions::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(is_open))
        .filter(upvotes::state.eq(UpvoteState::Counted))
        .order((upvotes::supporter_id, upvotes::question_id))
        .select((upvotes::supporter_id, upvotes::question_id))
        .load(conn)?;
    let homes: Vec<(SupporterId, String, String, String)> = supporters::table
        .filter(supporters::id.eq_any(backed.select(upvotes::supporter_id)))
        .order(supporters::id)
        .select((supporters::id, supporters::town_name, supporters::county, supporters::region))
        .load(conn)?;
    let homes = homes
        .into_iter()
        .map(|(supporter, town, county, region)| Home { supporter, town, county, region })
        .collect();
    Ok(Ballots {
        shortlist,
        open,
        upvotes,
        homes,
        supporters: count_supporters(conn, sitting)?,
        other_askers: askers::of_shortlist(conn, sitting)?,
        on_topic: count_by_topic(conn, sitting)?,
    })
}

/// How many people back any open question of a sitting.
pub fn count_supporters(conn: &mut Conn, sitting: SittingId) -> Result<i64, StoreError> {
    // Supporter by supporter, until one of theirs is found: counting millions of upvotes for their
    // distinct supporters takes several times as long.
    let backs = upvotes::table
        .inner_join(questions::table)
        .filter(upvotes::supporter_id.eq(supporters::id))
        .filter(upvotes::state.eq(UpvoteState::Counted))
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any([QuestionStatus::Approved, QuestionStatus::Shortlisted]));
    Ok(supporters::table.filter(diesel::dsl::exists(backs)).count().get_result(conn)?)
}

fn count_by_topic(conn: &mut Conn, sitting: SittingId) -> Result<Vec<(String, i64)>, StoreError> {
    let accepted = [QuestionStatus::Approved, QuestionStatus::Shortlisted, QuestionStatus::Merged];
    Ok(questions::table
        .inner_join(topics::table)
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::status.eq_any(accepted))
        .group_by(topics::code)
        .select((topics::code, diesel::dsl::count(questions::id)))
        .load(conn)?)
}

/// The questions that were on the slate at the last `sittings` sittings before this one; a
/// question that was not asked does not count as heard.
pub fn heard_lately(
    conn: &mut Conn,
    sitting: &Sitting,
    sittings: u32,
) -> Result<Vec<Shortlisted>, StoreError> {
    let before: Vec<SittingId> = sittings::table
        .filter(sittings::sits_at.lt(sitting.sits_at))
        .filter(sittings::id.eq_any(editions::table.select(editions::sitting_id)))
        .order(sittings::sits_at.desc())
        .limit(i64::from(sittings))
        .select(sittings::id)
        .load(conn)?;
    let newest = newest_editions(conn, &before)?;
    let asked: Vec<(Question, Topic)> = slate_lines::table
        .inner_join(questions::table.inner_join(topics::table))
        .left_join(answers::table.on(answers::question_id.eq(slate_lines::question_id)))
        .filter(slate_lines::edition_id.eq_any(newest))
        .filter(slate_lines::is_reserve.eq(false))
        .filter(answers::asked.is_null().or(answers::asked.ne(Asked::NotAsked)))
        .order(slate_lines::position)
        .select((Question::as_select(), Topic::as_select()))
        .load(conn)?;
    let mut heard: Vec<Shortlisted> =
        asked.into_iter().map(|(question, topic)| Shortlisted { question, topic }).collect();
    // The latest sitting first; within one, as on its slate.
    heard.sort_by_key(|one| before.iter().position(|id| *id == one.question.sitting_id));
    Ok(heard)
}

/// The newest edition of the slate of each of these sittings.
fn newest_editions(conn: &mut Conn, sittings: &[SittingId]) -> Result<Vec<EditionId>, StoreError> {
    let mut all: Vec<(SittingId, i32, EditionId)> = editions::table
        .filter(editions::sitting_id.eq_any(sittings))
        .order((editions::sitting_id, editions::number.desc()))
        .select((editions::sitting_id, editions::number, editions::id))
        .load(conn)?;
    all.dedup_by_key(|(sitting, _, _)| *sitting);
    Ok(all.into_iter().map(|(_, _, edition)| edition).collect())
}
