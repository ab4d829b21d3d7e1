//! Holds a record against itself: is it written the one way, does its seed come from its parts, does the rule say the
//! same again, are the published lines those of the slate?
//!
//! Never: trust in a number that could be worked out.

use super::canonical::{content_digest, text};
use super::difference::{Difference, between};
use super::document::{Kind, Material, Record, Seed};
use super::edition;
use super::normal::normal;
use super::reading::{Unreadable, read_record};
use crate::selection::{RULE, Refusal, commitment, digest, final_seed, select};
use std::fmt;

/// What was found in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which ballots the record holds.
    pub kind: Kind,
    /// How many questions were on the shortlist.
    pub questions: usize,
    /// How many supporters took part.
    pub supporters: u32,
    /// How many positions were filled.
    pub positions: usize,
    /// The number of the edition, if one was published.
    pub edition: Option<i32>,
    /// Digest of the record.
    pub digest: String,
}

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no record.
    Unreadable(Unreadable),
    /// It is one, and is not what it should be.
    Differs(Difference),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Unreadable(why) => why.fmt(f),
            Fault::Differs(difference) => difference.fmt(f),
        }
    }
}

impl From<Difference> for Fault {
    fn from(difference: Difference) -> Self {
        Fault::Differs(difference)
    }
}

/// Verifies the bytes of a file.
///
/// # Errors
/// The first thing that is wrong, with its place.
pub fn verify(bytes: &[u8]) -> Result<Checked, Fault> {
    let record = read_record(bytes).map_err(Fault::Unreadable)?;
    let written = text(&record);
    as_written(bytes, written.as_bytes())?;
    let said = |place, recorded: &str, found: &str| {
        Difference::unless_same(place, &recorded, &found, "this program runs")
    };
    said("rule", &record.rule, RULE)?;
    said("selection, trace, rule", &record.selection.trace.rule, RULE)?;
    right_parts(&record)?;
    seed(&record)?;
    if record.kind == Kind::Sealed {
        super::consistency::check(&record)?;
    } else {
        again(&record)?;
    }
    if let Some(counted) = &record.counted {
        counted.check(&record)?;
    }
    edition::check(&record)?;
    let found = content_digest(&written);
    Difference::unless_same("digest", &record.digest, &found, "the lines before it give")?;
    Ok(Checked {
        kind: record.kind,
        questions: record.input.questions.len(),
        supporters: record.selection.trace.supporters,
        positions: record.selection.slate.len(),
        edition: record.edition.map(|edition| edition.number),
        digest: record.digest,
    })
}

/// The file must be the one way to write what was read.
fn as_written(bytes: &[u8], written: &[u8]) -> Result<(), Difference> {
    if bytes == written {
        return Ok(());
    }
    let mut lines = bytes.split(|byte| *byte == b'\n').zip(written.split(|byte| *byte == b'\n'));
    let at = lines.position(|(ours, theirs)| ours != theirs);
    let line = |of: &[u8], at: usize| {
        let line = of.split(|byte| *byte == b'\n').nth(at).unwrap_or_default();
        let line = String::from_utf8_lossy(line);
        format!("{:?}", line.chars().take(80).collect::<String>())
    };
    Err(match at {
        Some(at) => {
            let (ours, theirs) = (line(bytes, at), line(written, at));
            let what = format!("it reads {ours}; a record has {theirs} there");
            Difference::plain(&format!("line {}", at + 1), &what)
        }
        None => Difference::plain("the end of the file", "a record ends otherwise"),
    })
}

/// Each kind of record has its own parts.
fn right_parts(record: &Record) -> Result<(), Difference> {
    let (input, kind) = (&record.input, record.kind);
    let must = |place, has: bool, should: bool| {
        let what = if should { "it is missing" } else { "a record of this kind has none" };
        if has == should { Ok(()) } else { Err(Difference::plain(place, what)) }
    };
    let is_complete = kind == Kind::Complete;
    must("input, ballots", input.ballots.is_some(), kind != Kind::Sealed)?;
    must("input, people", input.people.is_some(), kind != Kind::Sealed)?;
    must("counted", record.counted.is_some(), kind == Kind::Levelled)?;
    if !is_complete {
        must("input, supporter_towns", input.supporter_towns.is_some(), false)?;
        must("input, supporter_regions", input.supporter_regions.is_some(), false)?;
    }
    if record.edition.is_some() {
        must("sitting", record.sitting.is_some(), true)?;
    }
    Ok(())
}

/// The commitment is that of the secret, and the seed comes from its parts.
fn seed(record: &Record) -> Result<(), Difference> {
    let Seed::Commitment {
        commitment: published,
        secret,
        public_value,
        sitting,
        input_digest,
        seed,
    } = &record.seed
    else {
        return Ok(());
    };
    let known = record.sitting.as_ref().map_or("", |sitting| &sitting.reference);
    Difference::unless_same("seed, sitting", &sitting.as_str(), &known, "the sitting is")?;
    let found = commitment(secret.as_bytes());
    Difference::unless_same("seed, commitment", published, &found, "the secret gives")?;
    let found = final_seed(secret.as_bytes(), public_value, sitting, input_digest);
    Difference::unless_same("seed, seed", seed, &found, "its parts give")
}

/// Runs the rule on the record's ballots.
fn again(record: &Record) -> Result<(), Difference> {
    let input = record.input.input(record.seed.priority());
    if normal(input.clone()) != input {
        let place = "input";
        let known = normal(input.clone());
        let questions = input.questions != known.questions;
        let what = if questions {
            "the questions are not in the order of their references"
        } else {
            "the ballots are not in order, or equal ones are not counted together"
        };
        return Err(Difference::plain(place, what));
    }
    if record.kind == Kind::Complete {
        let found = digest(&input);
        let recorded = record.seed.input_digest();
        let place = "seed, input_digest";
        Difference::unless_same(place, &recorded, &found.as_str(), "the input gives")?;
    }
    let found = select(&input).map_err(|refusal| no_slate(&record.input, &refusal))?;
    match between(&record.selection, &found) {
        Some(difference) => Err(difference),
        None => Ok(()),
    }
}

fn no_slate(material: &Material, refusal: &Refusal) -> Difference {
    let words = super::refusal_words::in_words(refusal, &material.brief).join(" ");
    Difference::plain("input", &format!("the rule finds no slate: {words}"))
}
