//! "So many more would have sufficed" is what a run with so many more says.

use pqt::selection::{Brief, Input, Scope, Selection, Why, select};
use proptest::prelude::*;

use crate::common::{chosen, number, plain, times};
use crate::random::limited;

/// Whether the question is taken if `more` people back it and nothing else.
fn takes(input: &Input, question: u32, more: u32) -> bool {
    let mut other = input.clone();
    let ones = vec![1; input.ballots.len()];
    other.people = Some([input.people.clone().unwrap_or(ones), vec![more]].concat());
    other.ballots.push(&[question]);
    let reference = &input.questions[question as usize].reference;
    select(&other).is_ok_and(|selection| selection.slate.contains(reference))
}

fn out_priced(selection: &Selection) -> impl Iterator<Item = (u32, u32, Option<u32>)> + '_ {
    selection.trace.not_taken.iter().filter_map(|left| match &left.why {
        Why::OutPriced { unheard, short_by, .. } => {
            Some((number(&left.reference) as u32, *unheard, *short_by))
        }
        _ => None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 700, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn so_many_more_suffice_and_one_fewer_does_not(seed in any::<u64>()) {
        let mut input = limited(seed);
        input.brief.near_misses = 99;
        let Ok(selection) = select(&input) else { return Ok(()) };
        let people = input.ballots.len() as u32;
        for (question, unheard, short_by) in out_priced(&selection) {
            let silent = |row: &[u32]| row.contains(&question)
                && !row.iter().any(|&q| selection.slate.contains(&input.questions[q as usize].reference));
            prop_assert_eq!(unheard as usize, input.ballots.rows().filter(|row| silent(row)).count());
            match short_by {
                Some(more) => {
                    prop_assert!(takes(&input, question, more), "{} {}", question, more);
                    prop_assert!(more == 1 || !takes(&input, question, more - 1), "{} {}", question, more);
                }
                // A slate that is full although short has room for nobody.
                None => prop_assert!(selection.trace.short.is_some() || !takes(&input, question, people + 1)),
            }
        }
    }
}

#[test]
fn a_whole_shortlist_is_told() {
    let rows = (0..400u32).map(|at| (0..60).filter(|q| (at * 7 + q * q) % (q + 5) == 0).collect());
    let mut brief = Brief::of(6);
    brief.near_misses = 60;
    let selection = chosen(&plain(60, rows.collect(), brief));
    assert!(out_priced(&selection).count() > 40);
    assert!(out_priced(&selection).all(|(.., short_by)| short_by.is_some()));
}

#[test]
fn what_is_closed_by_a_limit_has_no_near_miss() {
    let mut brief = Brief::of(2);
    brief.near_misses = 9;
    brief.blankets.push(pqt::selection::Blanket {
        scope: Scope::Topic,
        max: 1,
        firmness: Default::default(),
    });
    let mut input = plain(3, [times(3, &[0]), times(2, &[1]), times(1, &[2])].concat(), brief);
    input.questions[2].topic = "Other".into();
    assert!(out_priced(&chosen(&input)).next().is_none());
}
