//! The printed lines of an edition: each with its credit, its numbers and its reason.
//!
//! Never: what a question says now; an edition keeps the words it was published with.

use crate::actions::select::record::{Evidence, LineWhy, Standing};
use crate::domain::attribution::Attribution;
use crate::store::StoreError;
use crate::store::editions::Line;
use crate::store::views::slate::Published;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::selection_words::Names;
use crate::web::view::slate_parts::{LineView, OtherView};
use crate::web::view::telling::Telling;
use crate::web::view::words::attribution;

fn corrupt(error: serde_json::Error) -> StoreError {
    StoreError::Corrupt(error.to_string())
}

/// The numbers that were printed with a line.
pub(in crate::web) fn evidence(names: &Names, line: &Line) -> Result<String, StoreError> {
    Ok(names.evidence(&numbers(line)?, &line.topic))
}

fn numbers(line: &Line) -> Result<Evidence, StoreError> {
    serde_json::from_str(&line.line.evidence).map_err(corrupt)
}

fn why(line: &Line) -> Result<LineWhy, StoreError> {
    serde_json::from_str(&line.line.why).map_err(corrupt)
}

/// How a printed line is credited.
pub(in crate::web) fn credit(visit: &Visit, line: &Line) -> Result<String, StoreError> {
    let others = numbers(line)?.other_askers;
    let line = &line.line;
    let credit = Attribution::new(&line.first_name, line.is_anonymous, &line.town_name);
    Ok(attribution(visit, &credit.and_others(others)))
}

/// The slate in order.
pub(super) fn lines(telling: &Telling, slate: &Published) -> Result<Vec<LineView>, StoreError> {
    let Telling { visit, names, .. } = telling;
    let chosen = slate.lines.iter().filter(|line| !line.line.is_reserve);
    let line = |line: &Line| {
        let why = why(line)?;
        Ok(LineView {
            position: i64::from(line.line.position),
            href: visit.url(&paths::question(&line.reference)),
            level: 3,
            text: line.line.body.clone(),
            attribution: credit(visit, line)?,
            outcome: None,
            evidence: Some(evidence(names, line)?),
            reason: Some(names.why(&why)),
            why: telling.why(&why),
            override_note: line.line.override_reason.clone(),
        })
    };
    chosen.map(line).collect()
}

/// The reserves, best first.
pub(super) fn reserves(telling: &Telling, slate: &Published) -> Result<Vec<OtherView>, StoreError> {
    let Telling { visit, names, .. } = telling;
    let ready = slate.lines.iter().filter(|line| line.line.is_reserve);
    let reserve = |line: &Line| {
        Ok(OtherView {
            reference: line.reference.clone(),
            href: Some(visit.url(&paths::question(&line.reference))),
            text: line.line.body.clone(),
            attribution: credit(visit, line)?,
            evidence: evidence(names, line)?,
            reason: names.why(&why(line)?),
            note: None,
            rivals: Vec::new(),
        })
    };
    ready.map(reserve).collect()
}

/// The slate as this edition prints it; later changes do not count.
pub(super) fn standing(slate: &Published) -> Result<Vec<Standing>, StoreError> {
    let chosen = slate.lines.iter().filter(|line| !line.line.is_reserve);
    let line = |line: &Line| {
        let replaced = match (why(line)?, &line.line.override_reason) {
            (LineWhy::Put { out }, Some(reason)) => Some((out, reason.clone())),
            _ => None,
        };
        let position = u32::try_from(line.line.position).unwrap_or(0);
        Ok(Standing { position, reference: line.reference.clone(), replaced })
    };
    chosen.map(line).collect()
}
