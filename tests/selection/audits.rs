//! The audit against its definitions, written out as plainly as possible.

use std::collections::BTreeSet;

use num_rational::Ratio;
use pqt::selection::{Brief, Input, Phase, Prepared, Scope, Selection, Spread, examine, select};
use pqt::selection::{Proportionality, slates_by_ceiling};
use proptest::prelude::*;

use crate::common::{chosen, number, plain, times};
use crate::naive::{Slates, has};
use crate::random::{Dice, limited, with_homes};

/// u for each ballot.
fn heard(input: &Input, slate: &[String]) -> Vec<u32> {
    let slate: Vec<u32> = slate.iter().map(|r| number(r) as u32).collect();
    input
        .ballots
        .rows()
        .map(|row| row.iter().filter(|q| slate.contains(q)).count() as u32)
        .collect()
}

/// EJR+ and the worst group, over the unchosen questions in `among`.
fn by_definition(input: &Input, slate: &[String], among: &[usize]) -> (bool, Option<Ratio<u64>>) {
    let heard = heard(input, slate);
    let (k, n) = (u64::from(input.brief.positions), people(input));
    let (mut holds, mut worst) = (true, None);
    for &question in among.iter().filter(|&&q| !slate.contains(&input.questions[q].reference)) {
        for l in 1..=input.brief.positions {
            let group = input.ballots.rows().zip(&heard);
            let group =
                group.filter(|(row, u)| row.contains(&(question as u32)) && **u < l).count() as u64;
            holds &= group == 0 || group * k < u64::from(l) * n;
            worst = worst.max((group > 0).then(|| Ratio::new(group, u64::from(l))));
        }
    }
    (holds, worst)
}

fn people(input: &Input) -> u64 {
    input.ballots.rows().filter(|row| !row.is_empty()).count() as u64
}

fn told(found: &Proportionality) -> (bool, Option<Ratio<u64>>) {
    let (group, l) = found.ratio.split_once('/').expect("a fraction");
    let ratio = Ratio::new(group.parse().expect("a number"), l.parse().expect("a number"));
    assert_eq!(u64::from(found.x), ratio.to_integer() + 1);
    assert_eq!(
        found.witness.as_ref().map(|w| Ratio::new(u64::from(w.group), u64::from(w.l))),
        found.witness.as_ref().map(|_| ratio)
    );
    (found.ejr_plus, found.witness.as_ref().map(|_| ratio))
}

/// What may be taken once step 1 is over: what some complete slate with the questions bought so far has.
fn eligible(input: &Input, selection: &Selection) -> Vec<usize> {
    let slates = Slates::of(input);
    let complete = slates.complete().expect("there is a slate");
    let early = selection.trace.steps.iter().filter(|step| step.phase != Phase::Completion);
    let taken = early.fold(0u32, |set, step| set | 1 << number(&step.reference));
    let fits = |q: &usize| complete.iter().any(|slate| slate & taken == taken && has(*slate, *q));
    (0..input.questions.len()).filter(|q| !has(taken, *q)).filter(fits).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// P4 by definition, and the audit's own words.
    #[test]
    fn groups_are_counted_as_the_definition_says(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let all: Vec<usize> = (0..input.questions.len()).collect();
        let audit = &selection.audit;
        prop_assert_eq!(told(&audit.shortlist), by_definition(&input, &selection.slate, &all));
        let eligible = eligible(&input, &selection);
        let (holds, _) = by_definition(&input, &selection.slate, &eligible);
        prop_assert!(holds || !input.brief.pins.is_empty());
        // A question that competed for the last position in step 1 counts as eligible, too.
        let filled_early = selection.trace.steps.iter().all(|step| step.phase != Phase::Completion);
        if !filled_early {
            prop_assert_eq!(told(&audit.eligible), by_definition(&input, &selection.slate, &eligible));
        }
        let top = &audit.top;
        prop_assert_eq!(told(&top.proportionality), by_definition(&input, &top.references, &all));
        let references: Vec<String> = input.questions.iter().map(|q| q.reference.clone()).collect();
        let positions = input.brief.positions;
        let examined = examine(&references, &input.ballots, None, &selection.slate, positions);
        let examined = examined.expect("so few can be counted");
        prop_assert_eq!(&examined.proportionality, &audit.shortlist);
        prop_assert_eq!(&examined.coverage, &audit.coverage);
    }

    #[test]
    fn heard_supporters_and_the_most_upvoted_are_counted(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let heard = heard(&input, &selection.slate);
        let coverage = &selection.audit.coverage;
        for (u, &count) in coverage.histogram.iter().enumerate() {
            prop_assert_eq!(heard.iter().filter(|&&own| own == u as u32).count() as u32, count);
        }
        prop_assert_eq!(coverage.heard, heard.iter().filter(|u| **u > 0).count() as u32);
        let support = |q: usize| input.ballots.rows().filter(|row| row.contains(&(q as u32))).count();
        let mut top: Vec<usize> = (0..input.questions.len()).filter(|&q| support(q) > 0).collect();
        let reference = |q: usize| &input.questions[q].reference;
        top.sort_by(|&a, &b| support(b).cmp(&support(a)).then_with(|| input.priority.compare(reference(a), reference(b))));
        top.truncate(input.brief.positions as usize);
        prop_assert_eq!(&selection.audit.top.references, &top.iter().map(|&q| reference(q).clone()).collect::<Vec<_>>());
    }

    #[test]
    fn the_rule_alone_gives_the_slate_that_is_explained(seed in any::<u64>()) {
        let input = limited(seed);
        let Ok(selection) = select(&input) else { return Ok(()) };
        let prepared = Prepared::new(&input).expect("there is a slate");
        let bought = prepared.buy();
        prop_assert_eq!(&bought.slate(), &selection.slate);
        prop_assert_eq!(prepared.audit(&bought), selection.audit);
        for (ceiling, slate) in slates_by_ceiling(&input).expect("there is a slate") {
            let mut other = input.clone();
            other.brief.ceiling = ceiling;
            prop_assert_eq!(slate, chosen(&other).slate);
        }
    }
}

/// One row of the spread, by definition.
fn spread(input: &Input, slate: &[String], scope: Scope, key: &str) -> (u32, u32, u64, u32) {
    let here: BTreeSet<u32> = (0..)
        .zip(&input.questions)
        .filter(|(_, q)| q.key(scope) == key)
        .map(|(at, _)| at)
        .collect();
    let positions = slate.iter().filter(|r| here.contains(&(number(r) as u32))).count() as u32;
    let weights = input.people.as_ref().expect("weights");
    let rows = || input.ballots.rows().zip(weights);
    let named = |row: &[u32]| row.iter().filter(|q| here.contains(q)).count();
    let upvotes = rows().map(|(row, people)| named(row) as u64 * u64::from(*people)).sum();
    let backers = rows().filter(|(row, _)| named(row) > 0).map(|(_, people)| people).sum();
    (positions, here.len() as u32, upvotes, backers)
}

#[test]
fn the_spread_over_more_than_a_word_of_topics_is_as_defined() {
    let mut dice = Dice(7);
    let rows = (0..300).map(|_| (0..200).filter(|_| dice.one_in(40)).collect()).collect();
    let mut input = with_homes(plain(200, rows, Brief::of(6)), 7);
    for question in &mut input.questions {
        question.topic = format!("topic {}", dice.below(90));
        question.region = format!("r{}", dice.below(40));
        question.nation = format!("n{}", dice.below(4));
    }
    input.people = Some((0..300).map(|_| dice.below(4) as u32).collect());
    let selection = chosen(&input);
    let rows: &[Spread] = &selection.audit.spread;
    assert!(rows.len() > 100);
    for row in rows {
        let told = (row.positions, row.questions, row.upvotes, row.backers);
        assert_eq!(told, spread(&input, &selection.slate, row.scope, &row.key), "{row:?}");
    }
}

#[test]
fn slates_stand_side_by_side_for_one_two_and_no_ceiling() {
    // A bloc of 5 with two questions of its own, and 5 single voices.
    let ballots = [times(5, &[0, 1]), times(2, &[2]), times(3, &[3])].concat();
    let input = plain(4, ballots, Brief::of(3));
    let slates = slates_by_ceiling(&input).expect("a slate");
    assert_eq!(slates.iter().map(|(ceiling, _)| *ceiling).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(slates[0].1, ["c000", "c003", "c002"]);
    assert_eq!(slates[2].1, ["c000", "c003", "c001"]);
}
