//! What the rule promises, on random inputs: payments, rising prices, proportionality, blocs, order, reserves.

use std::collections::HashSet;

use num_rational::BigRational;
use num_traits::{One, Zero};
use pqt::selection::{Input, Phase, Selection, digest, select};
use proptest::prelude::*;

use crate::common::{fraction, number};
use crate::random::{free, limited, shuffled};

/// Pays out a trace supporter by supporter and looks at every payment.
fn replay(input: &Input, selection: &Selection) -> Result<(), TestCaseError> {
    let one = BigRational::one();
    let mut purses = vec![fraction(&selection.trace.share); input.ballots.len()];
    let mut heard = vec![0u32; input.ballots.len()];
    let mut ceiling = input.brief.ceiling;
    let mut now = BigRational::zero();
    for step in &selection.trace.steps {
        let price = fraction(&step.price);
        let question = number(&step.reference) as u32;
        let mut paid = BigRational::zero();
        let (mut payers, mut first) = (0, 0);
        while step.ceiling.is_some_and(|reached| reached > ceiling) {
            (0..purses.len())
                .filter(|&s| heard[s] == ceiling)
                .for_each(|s| purses[s] = -now.clone());
            ceiling += 1;
        }
        for supporter in (0..purses.len()).filter(|&s| input.ballots.row(s).contains(&question)) {
            let before = purses[supporter].clone();
            let (part, counts) = match step.phase {
                Phase::Completion if heard[supporter] >= ceiling => (BigRational::zero(), false),
                Phase::Completion => (&before + &price, true),
                _ => (before.clone().min(price.clone()), before > BigRational::zero()),
            };
            prop_assert!(part >= BigRational::zero(), "a negative payment in {:?}", step);
            payers += u32::from(counts);
            first += u32::from(counts && heard[supporter] == 0);
            heard[supporter] += 1;
            match step.phase {
                Phase::Completion if counts => purses[supporter] = -price.clone(),
                Phase::Completion => {}
                _ => purses[supporter] = before - &part,
            }
            paid += part;
        }
        let subsidy = step.subsidy.as_deref().map_or_else(BigRational::zero, fraction);
        prop_assert!(subsidy.is_zero() || step.phase == Phase::Pin);
        prop_assert_eq!(paid + subsidy, one.clone(), "{:?}", step);
        prop_assert_eq!((step.payers, step.first_heard), (payers, first));
        if step.phase == Phase::Completion {
            now = price;
        }
    }
    Ok(())
}

fn never_falls(selection: &Selection, phase: Phase) -> bool {
    let steps = selection.trace.steps.iter().filter(|step| step.phase == phase);
    let prices: Vec<BigRational> = steps.map(|step| fraction(&step.price)).collect();
    prices.is_sorted()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn payments_are_never_negative_and_add_up_to_one_and_prices_never_fall(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        replay(&input, &selection)?;
        prop_assert!(never_falls(&selection, Phase::EqualShares) && never_falls(&selection, Phase::Completion));
        for step in &selection.trace.steps {
            if let Some(runner_up) = &step.runner_up {
                prop_assert!(fraction(&runner_up.price) >= fraction(&step.price));
            }
        }
    }

    #[test]
    fn everything_shortlisted_is_taken_or_has_one_reason(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let mut all: Vec<&String> =
            selection.slate.iter().chain(selection.trace.not_taken.iter().map(|left| &left.reference)).collect();
        all.sort();
        let expected: Vec<&String> = input.questions.iter().map(|question| &question.reference).collect();
        prop_assert_eq!(all, expected);
        let filled = selection.trace.short.as_ref().map_or(input.brief.positions, |short| short.filled);
        prop_assert_eq!(selection.slate.len() as u32, filled);
    }

    #[test]
    fn eligible_questions_have_extended_justified_representation(seed in any::<u64>()) {
        let mut input = limited(seed);
        input.brief.pins.clear();
        let Ok(selection) = select(&input) else { return Ok(()) };
        let people = selection.trace.counted;
        prop_assert!(selection.audit.eligible.ejr_plus || people == 0, "{:?}", selection.audit.eligible);
    }

    #[test]
    fn a_bloc_gets_its_share_and_no_more(seed in any::<u64>()) {
        let mut input = free(seed);
        // The bloc backs every question with an even number, and nobody else does.
        let even: Vec<u32> = (0..input.questions.len() as u32).step_by(2).collect();
        let odd = |row: &[u32]| row.iter().copied().filter(|question| question % 2 == 1).collect();
        let rows = input.ballots.rows().enumerate();
        input.ballots =
            rows.map(|(at, row)| if at % 3 == 0 { even.clone() } else { odd(row) }).collect();
        let bloc = input.ballots.len().div_ceil(3) as u32;
        let Ok(selection) = select(&input) else { return Ok(()) };
        let people = selection.trace.counted.max(1);
        let level = input.brief.ceiling;
        let taken = selection.trace.steps.iter().take_while(|step| step.ceiling.is_none_or(|ceiling| ceiling == level));
        let theirs = taken.filter(|step| number(&step.reference).is_multiple_of(2)).count() as u32;
        prop_assert!(theirs <= (input.brief.positions * bloc / people).max(level));
    }

    #[test]
    fn the_order_of_the_input_changes_nothing(seed in any::<u64>(), order in any::<u64>()) {
        let mut input = limited(seed);
        input.brief.reserves = 1;
        let other = shuffled(&input, order);
        prop_assert_eq!(select(&input), select(&other));
        prop_assert_eq!(digest(&input), digest(&other));
    }

    #[test]
    fn asking_for_reserves_or_near_misses_changes_no_slate(seed in any::<u64>()) {
        let input = limited(seed);
        let mut more = input.clone();
        (more.brief.reserves, more.brief.near_misses) = (2, 2);
        match (select(&input), select(&more)) {
            (Ok(without), Ok(with)) => {
                prop_assert_eq!(&without.slate, &with.slate);
                prop_assert_eq!(without.trace.steps, with.trace.steps);
                prop_assert_eq!(without.audit, with.audit);
                let places: HashSet<u32> = with.reserves.iter().map(|reserve| reserve.position).collect();
                prop_assert_eq!(places.len(), with.slate.len());
            }
            (without, with) => prop_assert_eq!(without, with),
        }
    }
}
