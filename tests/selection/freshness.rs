//! Questioners and towns heard lately wait, unless the brief cannot be met without them.

use pqt::selection::{Brief, HeardLately, Limit, Pin, Scope, Why};

use crate::common::{chosen, plain, times};

fn heard(questioners: &[&str]) -> HeardLately {
    HeardLately {
        questioners: questioners.iter().map(|q| (*q).to_owned()).collect(),
        ..HeardLately::default()
    }
}

#[test]
fn a_questioner_heard_lately_waits() {
    let ballots = [times(9, &[0]), times(2, &[1]), times(1, &[2])].concat();
    let mut input = plain(3, ballots, Brief::of(2));
    input.brief.heard_lately = heard(&["p0"]);
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c001", "c002"]);
    assert_eq!(selection.trace.not_taken[0].why, Why::HeardLately);
    assert!(selection.trace.readmitted.is_empty());
}

#[test]
fn a_town_heard_lately_waits_too() {
    let mut input = plain(2, [times(9, &[0]), times(2, &[1])].concat(), Brief::of(1));
    input.questions[0].town = "Leith, Edinburgh".into();
    input.brief.heard_lately.towns = vec!["Leith, Edinburgh".into()];
    assert_eq!(chosen(&input).slate, ["c001"]);
}

#[test]
fn a_topic_heard_lately_waits_too() {
    let mut input = plain(2, [times(9, &[0]), times(2, &[1])].concat(), Brief::of(1));
    input.questions[0].topic = "rail".into();
    input.brief.heard_lately.topics = vec!["rail".into()];
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c001"]);
    assert_eq!(selection.trace.not_taken[0].why, Why::HeardLately);
}

#[test]
fn supporters_choose_who_is_readmitted_and_no_more_than_needed_are() {
    let ballots = [times(2, &[0]), times(5, &[1]), times(4, &[2]), times(1, &[3])].concat();
    let mut input = plain(4, ballots, Brief::of(2));
    input.brief.heard_lately = heard(&["p0", "p1", "p2"]);
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c001", "c003"]);
    assert_eq!(selection.trace.readmitted, ["c000", "c001", "c002"]);
}

#[test]
fn a_minimum_readmits_only_where_it_must() {
    let ballots = [times(2, &[0]), times(5, &[1]), times(4, &[2]), times(1, &[3])].concat();
    let mut input = plain(4, ballots, Brief::of(2));
    input.questions[0].nation = "Wales".into();
    input.brief.limits.push(Limit {
        scope: Scope::Nation,
        key: "Wales".into(),
        min: 1,
        max: None,
        firmness: Default::default(),
    });
    input.brief.heard_lately = heard(&["p0", "p1"]);
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c002", "c000"]);
    assert_eq!(selection.trace.readmitted, ["c000"]);
}

#[test]
fn a_pin_outranks_freshness() {
    let mut input = plain(2, times(3, &[0, 1]), Brief::of(1));
    input.brief.heard_lately = heard(&["p1"]);
    input.brief.pins.push(Pin { reference: "c001".into(), reason: "to be followed up".into() });
    assert_eq!(chosen(&input).slate, ["c001"]);
}
