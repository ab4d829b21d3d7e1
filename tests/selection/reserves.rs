//! Substitutes are what their definition says, and keep the brief.

use pqt::selection::{Exclusion, Input, Pin, Selection, select};
use proptest::prelude::*;

use crate::common::{chosen, number, plain, times};
use crate::naive::Slates;
use crate::random::limited;
use pqt::selection::Brief;

/// The definition, through the front door: the others pinned, this one excluded.
fn by_definition(input: &Input, selection: &Selection, place: usize) -> Option<String> {
    let mut other = input.clone();
    let others: Vec<&String> =
        selection.slate.iter().filter(|r| **r != selection.slate[place]).collect();
    other.brief.pins = others
        .iter()
        .map(|r| Pin { reference: (*r).clone(), reason: "on the slate".into() })
        .collect();
    let reference = selection.slate[place].clone();
    other.brief.exclusions.push(Exclusion { reference, reason: "cannot come".into() });
    let again = select(&other).ok()?;
    again.slate.into_iter().find(|reference| !others.contains(&reference))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 800, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_reserve_is_what_a_run_with_the_others_pinned_takes(seed in any::<u64>()) {
        let mut input = limited(seed);
        let Ok(without) = select(&input) else { return Ok(()) };
        input.brief.reserves = 1;
        let Ok(selection) = select(&input) else { return Ok(()) };
        let instead = |selection: &Selection| -> Vec<Option<String>> {
            selection.trace.steps.iter().map(|step| step.instead.clone()).collect()
        };
        let first: Vec<Option<String>> = selection.reserves.iter().map(|r| r.reference.clone()).collect();
        prop_assert_eq!(&instead(&without), &first);
        prop_assert_eq!(instead(&selection), first);
        let slates = Slates::of(&input);
        for reserve in &selection.reserves {
            let place = reserve.position as usize - 1;
            prop_assert_eq!(&reserve.reference, &by_definition(&input, &selection, place));
            let Some(reference) = &reserve.reference else { continue };
            let without = selection.slate.iter().enumerate().filter(|(at, _)| *at != place);
            let set = without.fold(1u32 << number(reference), |set, (_, r)| set | 1 << number(r));
            prop_assert!(slates.broken(set).iter().all(|(_, by)| *by == 0));
        }
    }
}

#[test]
fn later_ranks_leave_out_the_earlier_ones() {
    let ballots = [times(5, &[0]), times(4, &[1]), times(3, &[2])].concat();
    let mut brief = Brief::of(1);
    brief.reserves = 3;
    let selection = chosen(&plain(3, ballots, brief));
    let reserves: Vec<Option<&str>> =
        selection.reserves.iter().map(|r| r.reference.as_deref()).collect();
    assert_eq!(selection.slate, ["c000"]);
    assert_eq!(reserves, [Some("c001"), Some("c002"), None]);
}
