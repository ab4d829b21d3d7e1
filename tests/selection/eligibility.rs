//! Eligibility, slates and conflicts against enumeration of every slate.

use pqt::selection::{Bound, Conflict, Input, Limit, Refusal, Scope, Why, select};
use proptest::prelude::*;

use crate::common::number;
use crate::naive::{Slates, has};
use crate::random::limited;

/// The brief with nothing but what a conflict names.
fn only_named(input: &Input, conflict: &Conflict) -> Input {
    let mut only = input.clone();
    (only.brief.limits, only.brief.blankets) = (Vec::new(), Vec::new());
    for bound in conflict.needs.iter().chain(&conflict.allows) {
        let (scope, key, min, max) = match bound {
            Bound::Minimum { scope, key, min } => (*scope, key, *min, None),
            Bound::Maximum { scope, key, max } => (*scope, key, 0, Some(*max)),
            _ => continue,
        };
        match named(&mut only, scope, key) {
            Some(limit) => (limit.min, limit.max) = (limit.min.max(min), limit.max.or(max)),
            None => {
                let firmness = Default::default();
                only.brief.limits.push(Limit { scope, key: key.clone(), min, max, firmness });
            }
        }
    }
    only
}

fn named<'a>(input: &'a mut Input, scope: Scope, key: &str) -> Option<&'a mut Limit> {
    input.brief.limits.iter_mut().find(|limit| limit.scope == scope && limit.key == key)
}

fn is_infeasible(input: &Input) -> bool {
    matches!(select(input), Err(Refusal::Infeasible { .. }))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    /// P3 and the brief itself: as many as can be had, and every limit kept.
    #[test]
    fn every_slate_is_full_and_keeps_its_brief(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let slates = Slates::of(&input);
        prop_assert_eq!(selection.slate.len() as u32, slates.capacity());
        let set = selection.slate.iter().fold(0u32, |set, r| set | 1 << number(r));
        prop_assert!(slates.complete().is_some_and(|complete| complete.contains(&set)));
    }

    /// P2: what is closed was open one purchase earlier, closed from then on, and never taken.
    #[test]
    fn a_limit_closed_a_question_at_the_step_that_is_told(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let complete = Slates::of(&input).complete().expect("a slate");
        let taken: Vec<u32> = selection.slate.iter().map(|r| 1 << number(r)).collect();
        let is_open = |question: usize, step: usize| {
            let set = taken[..step].iter().fold(0, |set, one| set | one);
            complete.iter().any(|slate| slate & set == set && has(*slate, question))
        };
        for left in &selection.trace.not_taken {
            let Why::Limit { step, limits } = &left.why else { continue };
            let (question, step) = (number(&left.reference), *step as usize);
            prop_assert!(!limits.is_empty());
            // Pins are all in before anything is looked at.
            prop_assert!(step <= input.brief.pins.len() || is_open(question, step - 1), "{:?}", left);
            prop_assert!((step..=taken.len()).all(|later| !is_open(question, later)), "{:?}", left);
        }
    }

    /// What a conflict names is infeasible alone, and no longer when any limit of it is dropped.
    #[test]
    fn a_conflict_names_no_limit_too_many(seed in any::<u64>()) {
        let input = limited(seed);
        let Err(Refusal::Infeasible { conflict, .. }) = select(&input) else { return Ok(()) };
        let only = only_named(&input, &conflict);
        prop_assert!(is_infeasible(&only), "{:?}", conflict);
        for bound in conflict.needs.iter().chain(&conflict.allows) {
            let mut without = only.clone();
            match bound {
                Bound::Minimum { scope, key, .. } => {
                    named(&mut without, *scope, key).expect("named").min = 0;
                }
                Bound::Maximum { scope, key, .. } => {
                    named(&mut without, *scope, key).expect("named").max = None;
                }
                _ => continue,
            }
            prop_assert!(!is_infeasible(&without), "{:?} without {:?}", conflict, bound);
        }
    }
}
