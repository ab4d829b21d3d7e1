//! What a record without ballots can still be held against: itself.
//!
//! Never: a claim that the rule was followed; only that nothing in the record contradicts it.

use super::difference::Difference;
use super::document::Record;
use crate::selection::{Step, Tie};
use num_bigint::BigInt;
use num_rational::BigRational;

/// Holds the slate, the steps, the numbers and the tie keys of a selection against each other.
pub(super) fn check(record: &Record) -> Result<(), Difference> {
    let selection = &record.selection;
    let (trace, audit) = (&selection.trace, &selection.audit);
    let taken: Vec<&String> = trace.steps.iter().map(|step| &step.reference).collect();
    let slate: Vec<&String> = selection.slate.iter().collect();
    Difference::unless_same("slate", &slate, &taken, "the steps took")?;
    let known: Vec<&String> = record.input.questions.iter().map(|q| &q.reference).collect();
    let mut told: Vec<&String> = trace.not_taken.iter().map(|other| &other.reference).collect();
    told.extend(&taken);
    told.sort();
    Difference::unless_same("trace, all questions", &told, &known, "the shortlist has")?;
    let positions = &record.input.brief.positions;
    Difference::unless_same("trace, positions", &trace.positions, positions, "the brief asks for")?;
    let supporters = &trace.supporters;
    let place = "audit, coverage, supporters";
    Difference::unless_same(place, &audit.coverage.supporters, supporters, "the trace has")?;
    let place = "audit, shortlist, supporters";
    Difference::unless_same(place, &audit.shortlist.supporters, &trace.counted, "the trace has")?;
    let heard: u64 = trace.steps.iter().map(|step| u64::from(step.first_heard)).sum();
    let place = "audit, coverage, heard";
    let recorded = u64::from(audit.coverage.heard);
    Difference::unless_same(place, &recorded, &heard, "the steps add up to")?;
    for (at, step) in trace.steps.iter().enumerate() {
        one_step(record, at, step)?;
    }
    prices_never_fall(&trace.steps)
}

fn one_step(record: &Record, at: usize, step: &Step) -> Result<(), Difference> {
    let place = format!("step {} ({})", at + 1, step.reference);
    let number = format!("{place}, position");
    Difference::unless_same(&number, &step.position, &(at as u32 + 1), "it is step")?;
    let is_possible = step.first_heard <= step.payers && step.payers <= step.supporters;
    if !is_possible || step.supporters > record.selection.trace.counted {
        return Err(Difference::plain(&place, "more people paid than can have"));
    }
    let priority = record.seed.priority();
    for Tie { reference, key } in &step.tied {
        let place = format!("{place}, tie key of {reference}");
        Difference::unless_same(&place, key, &priority.shown(reference), "the seed gives")?;
    }
    let in_order = |pair: &[Tie]| priority.compare(&pair[0].reference, &pair[1].reference).is_lt();
    if !step.tied.windows(2).all(in_order) {
        return Err(Difference::plain(
            &place,
            "the tied questions are not in the order of their keys",
        ));
    }
    match step.tied.first() {
        Some(first) if first.reference != step.reference => {
            Err(Difference::plain(&place, "another question comes first by its tie key"))
        }
        _ => Ok(()),
    }
}

fn prices_never_fall(steps: &[Step]) -> Result<(), Difference> {
    let mut before: Option<(&Step, BigRational)> = None;
    for step in steps {
        let place = format!("step {} ({}), price", step.position, step.reference);
        let Some(price) = fraction(&step.price) else {
            return Err(Difference::plain(&place, "it is not a fraction"));
        };
        if let Some((last, cheaper)) = &before
            && last.phase == step.phase
            && step.subsidy.is_none()
            && last.subsidy.is_none()
            && price < *cheaper
            && step.phase != crate::selection::Phase::Pin
        {
            return Err(Difference::plain(&place, "it is below that of the step before"));
        }
        before = Some((step, price));
    }
    Ok(())
}

fn fraction(text: &str) -> Option<BigRational> {
    let (above, below) = text.split_once('/')?;
    let below: BigInt = below.parse().ok()?;
    (below != BigInt::from(0)).then_some(BigRational::new(above.parse().ok()?, below))
}
