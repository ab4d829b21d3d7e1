//! Correcting the town or the topic of a question. The log shows it as an
//! amendment with the name before and after.
//!
//! Never: the words of the question; `amend` does that.

use super::{Context, DecideError, Decider, open_case};
use crate::domain::decision::Act;
use crate::domain::ids::TopicId;
use crate::domain::instant::Instant;
use crate::domain::town::Town;
use crate::store::questions::Change;
use crate::store::sittings::Topic;
use crate::store::{Conn, StoreError, decisions, sittings};

/// Gives a question the town that was meant; `note` says so in the log.
///
/// # Errors
/// [`DecideError::Unchanged`], or see there.
pub fn correct_town(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    town: &Town,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Amend)?;
    let question = &case.question;
    if question.town_code == town.code && question.town_name == town.name {
        return Err(DecideError::Unchanged);
    }
    let change = Change {
        town_name: Some(town.name.clone()),
        town_code: Some(town.code.clone()),
        county: Some(town.county.clone()),
        region: Some(town.region.clone()),
        nation: Some(town.nation.clone()),
        ..Change::default()
    };
    case.write(conn, &change)?;
    let mut decision = case.decision(context, decider, now);
    decision.note = note.to_owned();
    decision.text_before = Some(with_county(&question.town_name, &question.county));
    decision.text_after = Some(with_county(&town.name, &town.county));
    decisions::append(conn, &decision)?;
    Ok(())
}

/// Gives a question another topic of its sitting; `note` says so in the log.
///
/// # Errors
/// [`DecideError::Unchanged`], or see there.
pub fn correct_topic(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    decider: &Decider,
    topic: TopicId,
    note: &str,
) -> Result<(), DecideError> {
    let case = open_case(conn, now, decider, Act::Amend)?;
    if case.question.topic_id == topic {
        return Err(DecideError::Unchanged);
    }
    let topics = sittings::list_topics(conn, case.sitting.id)?;
    let name = |id: TopicId| topics.iter().find(|t| t.id == id).map(in_both_languages);
    let after = name(topic).ok_or(StoreError::NotFound)?;
    case.write(conn, &Change { topic_id: Some(topic), ..Change::default() })?;
    let mut decision = case.decision(context, decider, now);
    decision.note = note.to_owned();
    decision.text_before = name(case.question.topic_id);
    decision.text_after = Some(after);
    decisions::append(conn, &decision)?;
    Ok(())
}

fn with_county(name: &str, county: &str) -> String {
    if county.is_empty() || county == name { name.to_owned() } else { format!("{name}, {county}") }
}

fn in_both_languages(topic: &Topic) -> String {
    format!("{} / {}", topic.name_en, topic.name_cy)
}
