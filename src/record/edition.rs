//! An edition in a record: the lines as they were published, with the changes that people made.
//!
//! Never: a line that neither the rule nor a named change explains.

use super::difference::Difference;
use super::document::Record;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A published edition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// 1, 2, 3 …
    pub number: i32,
    /// Public code of the selection.
    pub selection: String,
    /// When it was published: RFC 3339, UTC.
    pub published_at: String,
    /// Why there is a new edition; empty for the first.
    pub note: String,
    /// The questions that people put in the place of the rule's, by position.
    pub replacements: Vec<Replacement>,
    /// The slate in order, then the reserves.
    pub lines: Vec<Line>,
    /// [`digest`] of the lines.
    pub digest: String,
}

/// A person's change to the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Replacement {
    /// 1 is the first position.
    pub position: u32,
    /// The question that the rule took.
    pub out: String,
    /// The question that was put there.
    pub r#in: String,
    /// The published reason.
    pub reason: String,
}

/// One line as it is published and digested; the order of the fields is part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// 1, 2, 3 … within the slate or within the reserves.
    pub position: i32,
    /// Follows the slate as a reserve.
    pub reserve: bool,
    /// Public code of the question.
    pub reference: String,
    /// Its words.
    pub question: String,
    /// First name of the questioner; empty if it is not said.
    pub first_name: String,
    /// How to say it.
    pub say_name: String,
    /// Town.
    pub town: String,
    /// Why a person put it there.
    pub changed_because: Option<String>,
}

/// SHA-256, in hexadecimal, over "pqt-edition-v1" 0x00, the sitting's public code and the
/// selection's, each followed by 0x0a, then each line as JSON followed by 0x0a.
pub fn digest(sitting: &str, selection: &str, lines: &[Line]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"pqt-edition-v1\0");
    hasher.update(format!("{sitting}\n{selection}\n"));
    for line in lines {
        let json = serde_json::to_vec(line).expect("a plain struct always serialises");
        hasher.update(json);
        hasher.update("\n");
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Holds the lines of a record's edition against its selection.
pub(super) fn check(record: &Record) -> Result<(), Difference> {
    let Some(edition) = &record.edition else { return Ok(()) };
    let sitting = record.sitting.as_ref().map_or("", |sitting| &sitting.reference);
    slate_lines(record, edition)?;
    reserve_lines(record, edition)?;
    let found = digest(sitting, &edition.selection, &edition.lines);
    Difference::unless_same("the edition's digest", &edition.digest, &found, "its lines give")
}

fn slate_lines(record: &Record, edition: &Edition) -> Result<(), Difference> {
    let slate = &record.selection.slate;
    let lines: Vec<&Line> = edition.lines.iter().filter(|line| !line.reserve).collect();
    let count = "the number of lines of the edition";
    Difference::unless_same(count, &lines.len(), &slate.len(), "the slate has")?;
    let mut replacements = edition.replacements.iter();
    for (at, (line, chosen)) in lines.iter().zip(slate).enumerate() {
        let place = format!("line {} of the edition", at + 1);
        let said = format!("{place}, position");
        Difference::unless_same(
            &said,
            &i64::from(line.position),
            &(at as i64 + 1),
            "it stands at",
        )?;
        match &line.changed_because {
            None => {
                Difference::unless_same(&place, &line.reference, chosen, "the rule took")?;
            }
            Some(reason) => {
                let expected = Replacement {
                    position: at as u32 + 1,
                    out: chosen.clone(),
                    r#in: line.reference.clone(),
                    reason: reason.clone(),
                };
                let named = replacements.next();
                if named != Some(&expected) || line.reference == *chosen {
                    let what = "a replacement that is not listed so among the replacements";
                    return Err(Difference::plain(&place, what));
                }
            }
        }
    }
    if let Some(extra) = replacements.next() {
        let place = format!("the replacement at position {}", extra.position);
        return Err(Difference::plain(&place, "no line of the edition shows it"));
    }
    known_and_different(record, &edition.lines)
}

/// Every line is a question of the shortlist, and none stands twice.
fn known_and_different(record: &Record, lines: &[Line]) -> Result<(), Difference> {
    for (at, line) in lines.iter().enumerate() {
        let place = format!("line {} of the edition", at + 1);
        if !record.input.questions.iter().any(|known| known.reference == line.reference) {
            let what = format!("{} is not on the shortlist", line.reference);
            return Err(Difference::plain(&place, &what));
        }
        if lines[..at].iter().any(|other| other.reference == line.reference) {
            let what = format!("{} stands twice", line.reference);
            return Err(Difference::plain(&place, &what));
        }
    }
    Ok(())
}

/// Reserves are the rule's, in its order; those that could not be asked any more are left out.
fn reserve_lines(record: &Record, edition: &Edition) -> Result<(), Difference> {
    let mut ranked: Vec<_> = record.selection.reserves.iter().collect();
    ranked.sort_by_key(|reserve| (reserve.rank, reserve.position));
    let mut order: Vec<&String> = Vec::new();
    for reference in ranked.iter().filter_map(|reserve| reserve.reference.as_ref()) {
        if !order.contains(&reference) {
            order.push(reference);
        }
    }
    let mut rest = order.into_iter();
    for (at, line) in edition.lines.iter().filter(|line| line.reserve).enumerate() {
        let place = format!("reserve {} of the edition", at + 1);
        let said = format!("{place}, position");
        Difference::unless_same(
            &said,
            &i64::from(line.position),
            &(at as i64 + 1),
            "it stands at",
        )?;
        if !rest.any(|reference| *reference == line.reference) {
            let what = format!("{} is not the rule's next reserve", line.reference);
            return Err(Difference::plain(&place, &what));
        }
    }
    let is_after = |pair: &[Line]| pair[0].reserve && !pair[1].reserve;
    match edition.lines.windows(2).position(is_after) {
        Some(at) => {
            let place = format!("line {} of the edition", at + 2);
            Err(Difference::plain(&place, "a line of the slate stands after a reserve"))
        }
        None => Ok(()),
    }
}
