//! The lines of an edition.
//!
//! Never: a line without its question's own words.

use super::record::{LineWhy, Record, Standing};
use crate::record;
use crate::store::StoreError;
use crate::store::editions::NewLine;
use crate::store::views::ballots::Shortlisted;
use serde::Serialize;

/// The slate in order, then the reserves whose questions can still be asked.
pub(super) fn lines(
    record: &Record,
    standing: &[Standing],
    questions: &[Shortlisted],
) -> Result<Vec<NewLine>, StoreError> {
    let mut lines = Vec::new();
    for line in standing {
        let question = find(questions, &line.reference).ok_or(StoreError::NotFound)?;
        let why = match (&line.replaced, record.step(&line.reference)) {
            (Some((out, _)), _) => LineWhy::Put { out: out.clone() },
            (None, Some(step)) => LineWhy::Chosen { step: Box::new(step.clone()) },
            (None, None) => {
                return Err(StoreError::Corrupt(format!("{} has no step", line.reference)));
            }
        };
        let reason = line.replaced.as_ref().map(|(_, reason)| reason.clone());
        lines.push(new_line(record, question, line.position, false, &why, reason)?);
    }
    let reserves = record.reserves(standing).into_iter();
    let open = reserves.filter_map(|(reference, stands_in)| {
        let question = find(questions, &reference)?;
        question.question.status.is_open().then_some((question, stands_in))
    });
    for (at, (question, stands_in)) in open.enumerate() {
        let why = LineWhy::Reserve { stands_in };
        lines.push(new_line(record, question, at as u32 + 1, true, &why, None)?);
    }
    Ok(lines)
}

fn find<'a>(questions: &'a [Shortlisted], reference: &str) -> Option<&'a Shortlisted> {
    questions.iter().find(|s| s.question.reference == reference)
}

fn new_line(
    record: &Record,
    shortlisted: &Shortlisted,
    position: u32,
    is_reserve: bool,
    why: &LineWhy,
    override_reason: Option<String>,
) -> Result<NewLine, StoreError> {
    let question = &shortlisted.question;
    let evidence = record.evidence.get(&question.reference).cloned().unwrap_or_default();
    Ok(NewLine {
        position: i32::try_from(position).unwrap_or(i32::MAX),
        is_reserve,
        question_id: question.id,
        body: question.body.clone(),
        // The name of somebody who asked to stay unnamed is not copied.
        first_name: if question.is_anonymous { String::new() } else { question.first_name.clone() },
        say_name: if question.is_anonymous { String::new() } else { question.say_name.clone() },
        is_anonymous: question.is_anonymous,
        town_name: question.town_name.clone(),
        topic_id: question.topic_id,
        evidence: json(&evidence)?,
        why: json(why)?,
        override_reason,
    })
}

fn json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|e| StoreError::Corrupt(e.to_string()))
}

/// The lines as they are digested and shown in the record.
pub(super) fn printed(lines: &[NewLine], questions: &[Shortlisted]) -> Vec<record::Line> {
    let line = |line: &NewLine| {
        let known = questions.iter().find(|s| s.question.id == line.question_id);
        record::Line {
            position: line.position,
            reserve: line.is_reserve,
            reference: known.map(|s| s.question.reference.clone()).unwrap_or_default(),
            question: line.body.clone(),
            first_name: line.first_name.clone(),
            say_name: line.say_name.clone(),
            town: line.town_name.clone(),
            changed_because: line.override_reason.clone(),
        }
    };
    lines.iter().map(line).collect()
}
