//! Levelled ballots: the rule says the same to them, and they are nobody's.
//! Never: a claim about privacy that is not counted here.

use crate::common::{Dice, EXAMPLE};
use pqt::record::{
    FEW, Kind, Levelled, Seed, Sitting, Told, level, make, normal, public, read_task, verify,
};
use pqt::selection::{Brief, Input, Mode, Priority, Question, Selection, digest, select};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn question(number: usize, dice: &mut Dice) -> Question {
    let region = dice.below(3);
    Question {
        reference: format!("Q-{number:03}"),
        questioner: format!("Q-{number:03}"),
        town: format!("Town {number}"),
        county: format!("County {region}"),
        region: format!("Region {region}"),
        nation: "Nation".into(),
        topic: format!("topic {}", dice.below(4)),
        cluster: None,
    }
}

/// A sitting: some questions that many back, many that few back, and every questioner backs their own.
pub fn sitting(seed: u64, people: usize) -> Input {
    let mut dice = Dice(seed);
    let count = 8 + dice.below(30);
    let questions: Vec<Question> = (0..count).map(|number| question(number, &mut dice)).collect();
    let mut ballots: Vec<Vec<u32>> = (0..count).map(|number| vec![number as u32]).collect();
    for _ in 0..people {
        let most = 1 + dice.below(5);
        let mut row: Vec<u32> =
            (0..most).map(|_| (dice.below(count) * dice.below(count) / count) as u32).collect();
        row.sort_unstable();
        row.dedup();
        ballots.push(row);
    }
    ballots.push(Vec::new());
    let mut brief = Brief::of(1 + dice.below(6) as u32);
    brief.reserves = dice.below(3) as u32;
    brief.ceiling = 1 + u32::from(dice.below(4) == 0);
    if dice.below(4) == 0 && brief.positions > 1 {
        brief.mode = Mode::Paired { count: 2, topics: Vec::new() };
    }
    normal(Input::of(questions, ballots, brief, Priority::ByKeys(seed.to_string())))
}

/// What a stranger can count in published ballots: supporters of each question by the first chosen one they back.
fn counted(levelled: &Levelled) -> BTreeMap<(u32, Option<usize>), u32> {
    let input = &levelled.input;
    let slate: Vec<usize> = levelled
        .selection
        .slate
        .iter()
        .map(|name| input.questions.iter().position(|q| q.reference == *name).unwrap())
        .collect();
    let mut cells = BTreeMap::new();
    for (row, people) in input.ballots.rows().zip(input.people.as_ref().unwrap()) {
        let first = slate.iter().position(|&chosen| row.contains(&(chosen as u32)));
        for &question in row {
            *cells.entry((question, first)).or_insert(0) += people;
        }
    }
    cells
}

/// Questions whose numbers the trace tells: the slate, what was level with it, and what came next.
fn told(selection: &Selection) -> BTreeSet<String> {
    let mut told: BTreeSet<String> = selection.slate.iter().cloned().collect();
    for step in &selection.trace.steps {
        told.extend(step.tied.iter().map(|tie| tie.reference.clone()));
        told.extend(step.runner_up.iter().map(|offer| offer.reference.clone()));
    }
    told
}

fn says_the_same(input: &Input, full: &Selection, levelled: &Levelled) {
    assert_eq!(select(&levelled.input).unwrap(), levelled.selection);
    assert_eq!(full.slate, levelled.selection.slate);
    assert_eq!(full.reserves, levelled.selection.reserves);
    let support = |input: &Input| {
        let mut support = vec![0u32; input.questions.len()];
        for (row, people) in input.ballots.rows().zip(input.people.as_ref().unwrap()) {
            row.iter().for_each(|&question| support[question as usize] += people);
        }
        support
    };
    assert_eq!(support(input), support(&levelled.input));
    for (ours, theirs) in full.trace.steps.iter().zip(&levelled.selection.trace.steps) {
        let mut theirs = theirs.clone();
        (theirs.town_count, theirs.region_count) = (ours.town_count, ours.region_count);
        assert_eq!(*ours, theirs);
    }
    let code = |selection: &Selection| -> Vec<String> {
        let why = selection.trace.not_taken.iter().map(|other| {
            let why = serde_json::to_value(other).unwrap();
            format!("{} {}", other.reference, why["code"])
        });
        why.collect()
    };
    assert_eq!(code(full), code(&levelled.selection));
}

/// No number below five tells how many supporters of a question have a certain history, unless the trace tells it.
fn shows_no_few(full: &Selection, levelled: &Levelled) {
    let told = told(full);
    for ((question, first), people) in counted(levelled) {
        let name = &levelled.input.questions[question as usize].reference;
        let is_safe = first.is_none() || people >= FEW || told.contains(name);
        assert!(is_safe, "{people} supporters of {name} have the history {first:?}");
    }
}

/// A profile that gives the same table is levelled to the same ballots: nothing else of the real ones is in them.
fn another_with_the_same_table(input: &Input, full: &Selection, seed: u64) -> Input {
    let mut dice = Dice(seed);
    let number = |name: &String| {
        input.questions.iter().position(|known| known.reference == *name).unwrap() as u32
    };
    let slate: BTreeSet<u32> = full.slate.iter().map(number).collect();
    let mut groups: BTreeMap<Vec<u32>, Vec<Vec<u32>>> = BTreeMap::new();
    for (row, people) in input.ballots.rows().zip(input.people.as_ref().unwrap()) {
        let chosen: Vec<u32> = row.iter().copied().filter(|q| slate.contains(q)).collect();
        groups
            .entry(chosen)
            .or_default()
            .extend(std::iter::repeat_n(row.to_vec(), *people as usize));
    }
    for (chosen, rows) in &mut groups {
        for _ in 0..4 * rows.len() {
            let (a, b) = (dice.below(rows.len()), dice.below(rows.len()));
            let movable: Vec<u32> = rows[a]
                .iter()
                .copied()
                .filter(|q| !chosen.contains(q) && !rows[b].contains(q))
                .collect();
            // Whoever backs nothing is of another group.
            if movable.is_empty() || rows[a].len() == 1 || rows[b].is_empty() {
                continue;
            }
            let question = movable[dice.below(movable.len())];
            rows[a].retain(|known| *known != question);
            rows[b].push(question);
        }
    }
    let mut other = input.clone();
    other.ballots = groups.into_values().flatten().collect();
    other.people = None;
    normal(other)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn the_rule_says_the_same(seed in any::<u64>(), people in 60usize..900) {
        let input = sitting(seed, people);
        let Ok(full) = select(&input) else { return Ok(()) };
        if let Some(levelled) = level(&input, &full) {
            says_the_same(&input, &full, &levelled);
            shows_no_few(&full, &levelled);
        }
    }

    #[test]
    fn only_the_table_is_in_it(seed in any::<u64>(), people in 60usize..500) {
        let mut input = sitting(seed, people);
        input.brief.mode = Mode::Balanced;
        let Ok(full) = select(&input) else { return Ok(()) };
        let other = another_with_the_same_table(&input, &full, seed ^ 1);
        let theirs = select(&other).unwrap();
        let both = (level(&input, &full), level(&other, &theirs));
        prop_assert_eq!(both.0.map(|l| l.input.ballots), both.1.map(|l| l.input.ballots));
    }
}

#[test]
fn most_sittings_need_no_seal() {
    let rounds = 20;
    let open = (0..rounds).filter(|&seed| {
        let mut input = sitting(1_000 + seed, 800);
        input.brief.ceiling = 1;
        select(&input).is_ok_and(|full| level(&input, &full).is_some())
    });
    let open = open.count();
    assert!(open >= 16, "only {open} of {rounds} sittings could be levelled");
}

fn told_of(input: &Input) -> Told {
    Told {
        sitting: Sitting { reference: "S-1".into(), title: "A sitting".into() },
        seed: Seed::Given { input_digest: digest(input), seed: "7".into() },
        approved: None,
        edition: None,
    }
}

#[test]
fn a_public_record_is_accepted_and_has_no_real_ballots() {
    let mut input = sitting(1_002, 800);
    input.priority = Priority::ByKeys("7".into());
    let full = select(&input).unwrap();
    let (record, text) = public(&input, &full, told_of(&input));
    assert_eq!(record.kind, Kind::Levelled);
    let checked = verify(text.as_bytes()).unwrap();
    assert_eq!(checked.supporters, full.trace.supporters);
    assert!(record.input.ballots.unwrap() != input.ballots);
}

#[test]
fn a_small_sitting_is_sealed() {
    let mut task = read_task(EXAMPLE.as_bytes()).unwrap();
    task.ballots = vec![vec![0, 1], vec![1], vec![2, 5], vec![1, 3], vec![3]].into();
    task.people = None;
    task.supporter_towns = None;
    let (complete, _) = make(task).unwrap();
    let input = complete.input.input(complete.seed.priority());
    let told = Told {
        sitting: complete.sitting.clone().unwrap(),
        seed: complete.seed.clone(),
        approved: None,
        edition: None,
    };
    let (record, text) = public(&input, &complete.selection, told);
    assert_eq!((record.kind, record.input.ballots.clone()), (Kind::Sealed, None));
    assert_eq!(verify(text.as_bytes()).unwrap().kind, Kind::Sealed);
    let refused = |place: &str, change: fn(&mut pqt::record::Record)| {
        let said = crate::common::refusal_of(record.clone(), change);
        assert!(said.contains(place), "{said:?} does not name {place:?}");
    };
    refused("slate", |r| r.selection.slate.swap(0, 1));
    refused("step 1", |r| r.selection.trace.steps[0].payers += 1);
    refused("audit, coverage, heard", |r| r.selection.audit.coverage.heard += 1);
    refused("all questions", |r| drop(r.selection.trace.not_taken.pop()));
}
