//! Equality with brute force on 300 briefs with limits, pins and exclusions, feasible and not.

use std::collections::BTreeMap;

use pqt::selection::{
    Blanket, Brief, Exclusion, Firmness, Input, Limit, Phase, Pin, Priority, Question, Refusal,
    Scope, Shortfall, select,
};
use serde::Deserialize;

use crate::common::{name, number};

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    ballots: Vec<Vec<u32>>,
    m: usize,
    k: u32,
    #[serde(rename = "L")]
    ceiling: u32,
    meta: Meta,
    regions: BTreeMap<String, (u32, u32)>,
    topics: BTreeMap<String, (u32, u32)>,
    town_max: u32,
    author_max: u32,
    cluster_max: u32,
    pins: Vec<usize>,
    excluded: Vec<usize>,
    expected: Expected,
}

#[derive(Deserialize)]
struct Meta {
    author: Vec<u32>,
    town: Vec<u32>,
    region: Vec<u32>,
    cluster: Vec<u32>,
    topic: Vec<u32>,
}

#[derive(Deserialize)]
struct Expected {
    feasible: bool,
    #[serde(default)]
    order: Vec<usize>,
    #[serde(default)]
    phases: Vec<u32>,
    #[serde(default)]
    prices: Vec<String>,
    #[serde(default)]
    tied: Vec<Vec<usize>>,
    #[serde(default)]
    least_relaxation: Vec<String>,
    certificate: Option<Certificate>,
}

#[derive(Deserialize)]
struct Certificate {
    need: u32,
    have: u32,
}

fn input(case: &Case) -> Input {
    assert_eq!((case.author_max, case.cluster_max), (1, 1), "the rule knows no other");
    let questions = (0..case.m).map(|c| Question {
        reference: name(c),
        questioner: case.meta.author[c].to_string(),
        town: case.meta.town[c].to_string(),
        county: String::new(),
        region: case.meta.region[c].to_string(),
        nation: String::new(),
        topic: case.meta.topic[c].to_string(),
        cluster: Some(case.meta.cluster[c].to_string()),
    });
    let mut brief = Brief::of(case.k);
    brief.ceiling = case.ceiling;
    brief.shortfall = Shortfall::Refuse;
    // The published cases never relax the towns' maximum.
    brief.blankets =
        vec![Blanket { scope: Scope::Town, max: case.town_max, firmness: Firmness::GivesLast }];
    for (scope, limits) in [(Scope::Region, &case.regions), (Scope::Topic, &case.topics)] {
        brief.limits.extend(limits.iter().map(|(key, &(min, max))| Limit {
            scope,
            key: key.clone(),
            min,
            max: Some(max),
            firmness: Firmness::Ordinary,
        }));
    }
    brief.pins = case
        .pins
        .iter()
        .map(|&c| Pin { reference: name(c), reason: "asked by the office".into() })
        .collect();
    let exclude =
        |&c: &usize| Exclusion { reference: name(c), reason: "answered yesterday".into() };
    brief.exclusions = case.excluded.iter().map(exclude).collect();
    Input::of(questions.collect(), case.ballots.clone(), brief, Priority::ByReference)
}

fn check_feasible(case: &Case) {
    let result = select(&input(case)).unwrap_or_else(|refusal| panic!("{}: {refusal}", case.name));
    let steps = &result.trace.steps;
    let phase = |phase| match phase {
        Phase::Pin => 0,
        Phase::EqualShares => 1,
        Phase::Completion => 2,
    };
    assert_eq!(
        steps.iter().map(|s| number(&s.reference)).collect::<Vec<_>>(),
        case.expected.order,
        "{}",
        case.name
    );
    assert_eq!(
        steps.iter().map(|s| phase(s.phase)).collect::<Vec<_>>(),
        case.expected.phases,
        "{}",
        case.name
    );
    assert_eq!(
        steps.iter().map(|s| s.price.clone()).collect::<Vec<_>>(),
        case.expected.prices,
        "{}",
        case.name
    );
    for (step, tied) in steps.iter().zip(&case.expected.tied) {
        let ours: Vec<usize> = step.tied.iter().map(|tie| number(&tie.reference)).collect();
        assert!(
            ours == *tied || (ours.is_empty() && tied.len() <= 1),
            "{}: {ours:?} {tied:?}",
            case.name
        );
    }
}

/// The sum of 1+2+…+d over published changes such as "region 2: maximum 2 -> 3".
fn published_cost(changes: &[String]) -> u32 {
    let broken_by = |change: &String| {
        let (from, to) = change.split_once(" -> ").expect("an arrow");
        let from = from.rsplit(' ').next().and_then(|n| n.parse::<u32>().ok()).expect("a number");
        let to = to.split(' ').next().and_then(|n| n.parse::<u32>().ok()).expect("a number");
        from.abs_diff(to)
    };
    changes.iter().map(broken_by).map(|d| d * (d + 1) / 2).sum()
}

fn check_infeasible(case: &Case) {
    let input = input(case);
    let Err(Refusal::Infeasible { conflict, relaxation }) = select(&input) else {
        panic!("{} should be infeasible", case.name);
    };
    assert!(conflict.need > conflict.have, "{}: {conflict:?}", case.name);
    let theirs = case.expected.certificate.as_ref().expect("a certificate");
    assert!(theirs.need > theirs.have);
    let mut again = input.clone();
    again.brief = input.brief.relaxed(&relaxation);
    let mended = select(&again).unwrap_or_else(|refusal| panic!("{}: still {refusal}", case.name));
    assert_eq!(mended.slate.len(), again.brief.positions as usize, "{}", case.name);
    // The published relaxations keep the towns' maximum at any price, even where that leaves positions empty.
    if relaxation.changes.iter().all(|change| change.scope != Scope::Town) {
        let cost: u32 =
            relaxation.changes.iter().map(|c| c.from.abs_diff(c.to)).map(|d| d * (d + 1) / 2).sum();
        assert_eq!(
            cost,
            published_cost(&case.expected.least_relaxation),
            "{}: {relaxation:?}",
            case.name
        );
    }
}

#[test]
fn three_hundred_briefs_are_decided_as_by_brute_force() {
    let file: File = serde_json::from_str(include_str!("oracle/constraints.json")).expect("JSON");
    assert_eq!(file.cases.len(), 300);
    for case in &file.cases {
        if case.expected.feasible { check_feasible(case) } else { check_infeasible(case) }
    }
}
