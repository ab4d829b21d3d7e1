//! Equality with results of other programs (abcvoting, pabutools) in exact arithmetic: the rule without limits and with
//! a ceiling of k, its first step alone, its second step alone (sequential Phragmén), the audits, and plain counting.
//! The files also hold rules that this is not (sequential PAV, growing budgets); those are not read.

use pqt::selection::{Brief, Exclusion, Phase, Priority, examine};
use serde_json::Value;

use crate::common::{chosen, fraction, name, number, plain};

fn cases(text: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).expect("the oracle files are JSON");
    file["cases"].as_array().expect("a list of cases").clone()
}

fn numbers(value: &Value) -> Vec<u32> {
    value
        .as_array()
        .map(|list| list.iter().map(|v| v.as_u64().expect("a number") as u32).collect())
        .unwrap_or_default()
}

fn texts(value: &Value) -> Vec<String> {
    value
        .as_array()
        .map(|list| list.iter().map(|v| v.as_str().expect("text").to_owned()).collect())
        .unwrap_or_default()
}

fn ballots(case: &Value) -> Vec<Vec<u32>> {
    if let Some(list) = case["ballots"].as_array() {
        return list.iter().map(numbers).collect();
    }
    let groups = case["groups"].as_array().expect("ballots or groups");
    groups
        .iter()
        .flat_map(|group| vec![numbers(&group[1]); group[0].as_u64().expect("a count") as usize])
        .collect()
}

fn check_rule(case: &Value) {
    let at = case["name"].as_str().expect("a name");
    let (m, k) = (case["m"].as_u64().expect("m") as usize, case["k"].as_u64().expect("k") as u32);
    let mut brief = Brief::of(k);
    brief.ceiling = k;
    let result = chosen(&plain(m, ballots(case), brief));
    let backed = |c: &u32| ballots(case).iter().any(|ballot| ballot.contains(c));
    let expected = &case["expected"]["equal-shares"];
    let mut filled = 0;
    for (phase, key, prices) in
        [(Phase::EqualShares, "phase1", "price"), (Phase::Completion, "phase2", "time")]
    {
        let steps: Vec<_> = result.trace.steps.iter().filter(|step| step.phase == phase).collect();
        let order: Vec<u32> = steps.iter().map(|step| number(&step.reference) as u32).collect();
        // The other programs fill up with questions nobody backs; this rule leaves the slate short.
        let theirs: Vec<u32> =
            numbers(&expected[key]["order"]).into_iter().filter(backed).collect();
        assert_eq!(order, theirs, "{at} {key} order");
        let paid: Vec<String> = steps.iter().map(|step| step.price.clone()).collect();
        assert_eq!(paid, texts(&expected[key][prices])[..theirs.len()], "{at} {key} prices");
        filled += theirs.len();
        for (step, tied) in steps.iter().zip(expected[key]["tied"].as_array().into_iter().flatten())
        {
            let mut ours: Vec<u32> =
                step.tied.iter().map(|tie| number(&tie.reference) as u32).collect();
            if ours.is_empty() {
                ours.push(number(&step.reference) as u32);
            }
            assert_eq!(ours, numbers(tied), "{at} {key} ties");
        }
    }
    assert_eq!(result.trace.short.is_some(), filled < k as usize, "{at}");
    let mut slate: Vec<u32> = result.slate.iter().map(|r| number(r) as u32).collect();
    slate.sort_unstable();
    let committee: Vec<u32> = numbers(&expected["committee"]).into_iter().filter(backed).collect();
    assert_eq!(slate, committee, "{at}");
    let in_step_1 = |step: &&pqt::selection::Step| step.phase == Phase::EqualShares;
    let first = result.trace.steps.iter().filter(in_step_1);
    let mut first: Vec<u32> = first.map(|step| number(&step.reference) as u32).collect();
    first.sort_unstable();
    assert_eq!(first, numbers(&case["expected"]["equal-shares-without-completion"]), "{at}");
    assert_eq!(first, numbers(&case["pabutools"]["mes"]), "{at}");
    let mut top: Vec<u32> = result.audit.top.references.iter().map(|r| number(r) as u32).collect();
    top.sort_unstable();
    let counted = numbers(&case["expected"]["av"]);
    assert!(
        top == counted || top.len() < counted.len(),
        "{at} plain counting: {top:?} {counted:?}"
    );
}

/// However ties are settled, the slate is one of all that may come out.
fn check_other_ties(case: &Value) {
    let expected = &case["expected"]["equal-shares"];
    let (m, k) = (case["m"].as_u64().expect("m") as usize, case["k"].as_u64().expect("k") as u32);
    if expected["all_truncated"].as_bool() != Some(false) {
        return;
    }
    let all: Vec<Vec<u32>> =
        expected["all"].as_array().into_iter().flatten().map(numbers).collect();
    for seed in ["one", "two", "three"] {
        let mut brief = Brief::of(k);
        brief.ceiling = k;
        let mut input = plain(m, ballots(case), brief);
        input.priority = Priority::ByKeys(seed.into());
        let slate = chosen(&input).slate;
        let slate: Vec<u32> = slate.iter().map(|r| number(r) as u32).collect();
        let fits = |one: &Vec<u32>| slate.iter().all(|question| one.contains(question));
        assert!(all.iter().any(fits), "{}: {slate:?}", case["name"]);
    }
}

/// With very many people whose only question is excluded everybody's share is too small to buy anything in step 1, and the rest
/// is sequential Phragmén, begun by so much earlier.
fn check_phragmen(case: &Value) {
    let at = case["name"].as_str().expect("a name");
    let (m, k) = (case["m"].as_u64().expect("m") as usize, case["k"].as_u64().expect("k") as u32);
    let mut brief = Brief::of(k);
    brief.ceiling = k;
    brief.exclusions = vec![Exclusion { reference: name(m), reason: "crowd".into() }];
    let rows = ballots(case);
    let backed = |c: &u32| rows.iter().any(|ballot| ballot.contains(c));
    let mut input = plain(m + 1, rows.clone(), brief);
    input.people = Some([vec![1; rows.len()], vec![2_000_000_000]].concat());
    input.ballots.push(&[m as u32]);
    let result = chosen(&input);
    let expected = &case["expected"]["seqphragmen"];
    let order: Vec<u32> = result.slate.iter().map(|r| number(r) as u32).collect();
    let theirs: Vec<u32> = numbers(&expected["order"]).into_iter().filter(backed).collect();
    assert_eq!(order, theirs, "{at}");
    let share = fraction(&result.trace.share);
    for (step, time) in result.trace.steps.iter().zip(texts(&expected["time"])) {
        assert_eq!(fraction(&step.price) + &share, fraction(&time), "{at} {step:?}");
    }
    for (step, tied) in
        result.trace.steps.iter().zip(expected["tied"].as_array().into_iter().flatten())
    {
        let ours: Vec<u32> = step.tied.iter().map(|tie| number(&tie.reference) as u32).collect();
        assert!(
            ours == numbers(tied) || ours.is_empty() && numbers(tied).len() == 1,
            "{at} {step:?}"
        );
    }
}

fn check_audits(case: &Value) {
    let at = case["name"].as_str().expect("a name");
    let (m, k) = (case["m"].as_u64().expect("m") as usize, case["k"].as_u64().expect("k") as u32);
    let references: Vec<String> = (0..m).map(name).collect();
    let ballots = ballots(case);
    for audit in case["audit"].as_array().into_iter().flatten() {
        let slate: Vec<String> =
            numbers(&audit["committee"]).iter().map(|&c| name(c as usize)).collect();
        let found =
            examine(&references, &ballots.clone().into(), None, &slate, k).expect("counted");
        let proportionality = found.proportionality;
        assert_eq!(
            proportionality.ejr_plus,
            audit["ejr_plus"].as_bool().expect("a verdict"),
            "{at} {audit}"
        );
        assert_eq!(
            proportionality.ratio,
            audit["max_ratio"].as_str().expect("a ratio"),
            "{at} {audit}"
        );
        let witness = proportionality
            .witness
            .map(|w| (number(&w.reference) as u64, u64::from(w.l), u64::from(w.group)));
        let theirs = &audit["witness"];
        let expected = theirs["cand"].as_u64().map(|cand| {
            (cand, theirs["l"].as_u64().expect("l"), theirs["group"].as_u64().expect("a group"))
        });
        assert_eq!(witness, expected, "{at} {audit}");
        let mut histogram = found.coverage.histogram;
        histogram.resize(k as usize + 1, 0);
        assert_eq!(histogram, numbers(&audit["u_hist"]), "{at} {audit}");
        // EJR+ is the strongest of the four.
        for weaker in ["jr", "pjr", "ejr"] {
            assert!(!proportionality.ejr_plus || audit[weaker] != false, "{at} {audit}");
        }
    }
}

fn check(text: &str) {
    for case in cases(text) {
        check_rule(&case);
        check_other_ties(&case);
        check_phragmen(&case);
        check_audits(&case);
    }
}

#[test]
fn textbook_cases_are_decided_as_published() {
    check(include_str!("oracle/textbook.json"));
}

#[test]
fn small_random_cases_are_decided_as_published() {
    check(include_str!("oracle/random_small.json"));
}

#[test]
fn rounding_traps_are_not_stepped_into() {
    check(include_str!("oracle/float_traps.json"));
}
