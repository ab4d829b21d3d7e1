//! Infeasible briefs: the conflict is a real one, and the relaxation is the least.

use pqt::selection::{
    Bound, Brief, Change, Firmness, Input, Limit, Pin, Refusal, Scope, Shortfall, Side, select,
};
use proptest::prelude::*;

use crate::common::{plain, times};
use crate::naive::Slates;
use crate::random::limited;

fn refused(input: &Input) -> Option<(pqt::selection::Conflict, pqt::selection::Relaxation)> {
    match select(input) {
        Err(Refusal::Infeasible { conflict, relaxation }) => Some((conflict, relaxation)),
        _ => None,
    }
}

/// Costs by firmness, firmest first, so that tuples compare.
fn cost(broken: impl Iterator<Item = (Firmness, u32)>) -> [u32; 3] {
    let mut cost = [0; 3];
    for (firmness, by) in broken {
        cost[2 - firmness as usize] += by * (by + 1) / 2;
    }
    cost
}

fn firmness(brief: &Brief, change: &Change) -> Firmness {
    let named =
        brief.limits.iter().find(|limit| limit.scope == change.scope && limit.key == change.key);
    let blanket = brief.blankets.iter().find(|blanket| blanket.scope == change.scope);
    named
        .map(|limit| limit.firmness)
        .or(blanket.map(|blanket| blanket.firmness))
        .unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_relaxation_is_the_least_and_mends_the_brief(seed in any::<u64>()) {
        let input = limited(seed);
        let Some((conflict, relaxation)) = refused(&input) else { return Ok(()) };
        prop_assert!(conflict.need > conflict.have, "{:?}", conflict);
        let slates = Slates::of(&input);
        let short = slates.capacity() < input.brief.positions && input.brief.shortfall == Shortfall::Refuse;
        prop_assert_eq!(relaxation.positions, short.then(|| slates.capacity()));
        let least = slates.sized(slates.capacity()).into_iter().map(|set| cost(slates.broken(set).into_iter())).min();
        let ours = cost(relaxation.changes.iter().map(|c| (firmness(&input.brief, c), c.from.abs_diff(c.to))));
        prop_assert_eq!(Some(ours), least);
        let mut mended = input.clone();
        mended.brief = input.brief.relaxed(&relaxation);
        prop_assert!(mended.brief.positions == 0 || select(&mended).is_ok());
    }
}

#[test]
fn two_from_wales_but_only_one_welsh_question() {
    let mut input = plain(4, times(2, &[0, 1, 2, 3]), Brief::of(3));
    input.questions[2].nation = "Wales".into();
    let key = || "Wales".to_owned();
    let limit =
        Limit { scope: Scope::Nation, key: key(), min: 2, max: None, firmness: Firmness::Ordinary };
    input.brief.limits = vec![limit];
    let (conflict, relaxation) = refused(&input).expect("infeasible");
    assert_eq!((conflict.need, conflict.have), (2, 1));
    assert_eq!(conflict.needs, [Bound::Minimum { scope: Scope::Nation, key: key(), min: 2 }]);
    assert_eq!(conflict.allows, [Bound::Questions { count: 1, references: vec!["c002".into()] }]);
    let change = Change { scope: Scope::Nation, key: key(), side: Side::Minimum, from: 2, to: 1 };
    assert_eq!(relaxation.changes, [change]);
    assert_eq!(relaxation.positions, None);
}

#[test]
fn a_minimum_for_a_region_nobody_asks_from_is_named() {
    let mut input = plain(3, times(2, &[0, 1, 2]), Brief::of(2));
    let limit = Limit {
        scope: Scope::Region,
        key: "London".into(),
        min: 1,
        max: None,
        firmness: Firmness::Ordinary,
    };
    input.brief.limits = vec![limit];
    let (conflict, relaxation) = refused(&input).expect("infeasible");
    assert_eq!((conflict.need, conflict.have, conflict.allows.len()), (1, 0, 0));
    assert_eq!(relaxation.changes[0].to, 0);
}

#[test]
fn an_excess_is_spread_and_not_piled_on_one_region() {
    let mut input = plain(6, times(2, &[0, 1, 2, 3, 4, 5]), Brief::of(6));
    for (number, question) in input.questions.iter_mut().enumerate() {
        question.region = format!("R{}", number % 2);
    }
    let limit = |key: &str| Limit {
        scope: Scope::Region,
        key: key.into(),
        min: 0,
        max: Some(1),
        firmness: Firmness::Ordinary,
    };
    input.brief.limits = vec![limit("R0"), limit("R1")];
    input.brief.positions = 4;
    let (_, relaxation) = refused(&input).expect("infeasible");
    assert_eq!(relaxation.changes.iter().map(|change| change.to).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn softer_limits_give_way_first() {
    let relaxed = |topic, region| {
        let mut input = plain(4, times(2, &[0, 1, 2, 3]), Brief::of(3));
        (input.questions[3].topic, input.questions[3].region) =
            ("Other".into(), "Elsewhere".into());
        // Either a third question on the topic, or the one from elsewhere.
        input.brief.limits = vec![
            Limit {
                scope: Scope::Topic,
                key: "Topic".into(),
                min: 0,
                max: Some(2),
                firmness: topic,
            },
            Limit {
                scope: Scope::Region,
                key: "Elsewhere".into(),
                min: 0,
                max: Some(0),
                firmness: region,
            },
        ];
        let (_, relaxation) = refused(&input).expect("infeasible");
        relaxation.changes.iter().map(|change| change.scope).collect::<Vec<_>>()
    };
    assert_eq!(relaxed(Firmness::GivesFirst, Firmness::GivesLast), [Scope::Topic]);
    assert_eq!(relaxed(Firmness::GivesLast, Firmness::Ordinary), [Scope::Region]);
}

#[test]
fn minimums_that_add_up_to_more_than_the_positions_are_the_conflict() {
    let mut input = plain(4, times(2, &[0, 1, 2, 3]), Brief::of(3));
    let limit = |key: &str| Limit {
        scope: Scope::Town,
        key: key.into(),
        min: 2,
        max: None,
        firmness: Firmness::Ordinary,
    };
    for (question, town) in input.questions.iter_mut().zip(["A", "A", "B", "B"]) {
        question.town = town.into();
    }
    input.brief.limits = vec![limit("A"), limit("B")];
    let (conflict, relaxation) = refused(&input).expect("infeasible");
    assert_eq!((conflict.need, conflict.have), (4, 3));
    assert_eq!(conflict.allows, [Bound::Positions { count: 3 }]);
    assert_eq!(relaxation.changes.len(), 1);
}

#[test]
fn a_pin_that_breaks_a_limit_is_part_of_the_conflict() {
    let mut input = plain(3, times(2, &[0, 1, 2]), Brief::of(1));
    input.questions[1].town = "Closed".into();
    let limit = Limit {
        scope: Scope::Town,
        key: "Closed".into(),
        min: 0,
        max: Some(0),
        firmness: Firmness::Ordinary,
    };
    input.brief.limits = vec![limit];
    input.brief.pins = vec![Pin { reference: "c001".into(), reason: "promised".into() }];
    let (conflict, relaxation) = refused(&input).expect("infeasible");
    assert_eq!(conflict.needs, [Bound::Pinned { reference: "c001".into() }]);
    assert_eq!((relaxation.changes[0].from, relaxation.changes[0].to), (0, 1));
}
