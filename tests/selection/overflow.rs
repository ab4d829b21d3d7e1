//! Numbers at the edge of what fits: nothing wraps round, nothing panics, nothing takes for ever.

use pqt::selection::{
    Blanket, Brief, Firmness, Input, Limit, Mode, Phase, Refusal, Scope, digest, select,
};

use crate::common::{chosen, fraction, plain};

const MOST: u32 = u32::MAX;

fn crowd(people: &[u32], rows: &[&[u32]], questions: usize, brief: Brief) -> Input {
    let mut input = plain(questions, rows.iter().map(|row| row.to_vec()).collect(), brief);
    input.people = Some(people.to_vec());
    input
}

fn limit(key: &str, min: u32, max: Option<u32>) -> Limit {
    Limit { scope: Scope::Topic, key: key.into(), min, max, firmness: Firmness::Ordinary }
}

#[test]
fn one_supporter_among_four_billion_decides_exactly() {
    let half = MOST / 2;
    // The second has one supporter more than the first; all together are the most that can be counted.
    let mut input = crowd(&[half, half + 1], &[&[0], &[1]], 2, Brief::of(1));
    assert_eq!(chosen(&input).slate, ["c001"]);
    input.people = Some(vec![half + 1, half]);
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c000"]);
    assert_eq!(selection.trace.share, format!("1/{MOST}"));
    let step = &selection.trace.steps[0];
    assert_eq!((step.phase, step.payers), (Phase::Completion, half + 1));
    assert_eq!(selection.audit.shortlist.x, half + 1);
    assert_eq!(selection.audit.shortlist.ratio, format!("{half}/1"));
}

#[test]
fn prices_of_a_whole_world_are_exact() {
    let mut brief = Brief::of(3);
    brief.ceiling = 3;
    brief.near_misses = 9;
    let rows: [&[u32]; 4] = [&[0, 1, 2, 3], &[1, 2], &[2, 3], &[3]];
    let input = crowd(&[1_431_655_765, 1_431_655_763, 1_431_655_761, 6], &rows, 4, brief);
    let selection = chosen(&input);
    let paid: Vec<_> = selection.trace.steps.iter().map(|step| fraction(&step.price)).collect();
    assert_eq!(selection.slate.len(), 3);
    assert!(paid.iter().zip(&selection.trace.steps).all(|(price, step)| {
        step.phase == Phase::Completion || *price >= fraction(&format!("1/{}", step.supporters))
    }));
    assert_eq!(selection.trace.counted, MOST);
}

#[test]
fn positions_and_ceilings_without_end() {
    let mut brief = Brief::of(MOST);
    brief.ceiling = MOST;
    brief.reserves = 2;
    let selection = chosen(&plain(3, vec![vec![0, 1], vec![2]], brief));
    assert_eq!(selection.slate.len(), 3);
    assert_eq!(selection.trace.short.map(|short| (short.wanted, short.filled)), Some((MOST, 3)));
    assert!(selection.reserves.iter().all(|reserve| reserve.reference.is_none()));
}

#[test]
fn limits_without_end_are_refused_with_a_way_out() {
    let mut brief = Brief::of(2);
    brief.limits = vec![limit("Topic", MOST, None), limit("Other", MOST, None)];
    let input = plain(3, vec![vec![0, 1, 2]], brief);
    let Err(Refusal::Infeasible { conflict, relaxation }) = select(&input) else {
        panic!("infeasible");
    };
    assert!(conflict.need > conflict.have, "{conflict:?}");
    let mut mended = input.clone();
    mended.brief = input.brief.relaxed(&relaxation);
    assert_eq!(chosen(&mended).slate.len(), 2);
}

#[test]
fn a_maximum_without_end_is_no_maximum() {
    let mut brief = Brief::of(2);
    brief.blankets.push(Blanket { scope: Scope::Town, max: MOST, firmness: Firmness::GivesLast });
    brief.limits = vec![limit("Topic", 0, Some(MOST))];
    assert_eq!(chosen(&plain(3, vec![vec![0, 1, 2]], brief)).slate.len(), 2);
}

#[test]
fn a_mode_with_more_topics_than_there_are_is_refused_or_short_and_never_a_panic() {
    let mut brief = Brief::of(MOST);
    brief.mode = Mode::Paired { count: MOST, topics: Vec::new() };
    let _ = select(&plain(3, vec![vec![0, 1, 2]], brief));
}

#[test]
fn the_digest_counts_beyond_32_bits() {
    let input = crowd(&[MOST, MOST], &[&[0], &[0]], 1, Brief::of(1));
    let other = crowd(&[MOST], &[&[0]], 1, Brief::of(1));
    assert_ne!(digest(&input), digest(&other));
}
