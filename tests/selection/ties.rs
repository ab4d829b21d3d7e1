//! Tie keys as published, and what they may and may not do.

use pqt::selection::{Ballots, Brief, Input, Priority, tie_key};
use serde_json::Value;

use crate::common::{chosen, questions, times};

fn vectors() -> Value {
    serde_json::from_str(include_str!("oracle/tie_vectors.json")).expect("JSON")
}

#[test]
fn keys_and_their_order_are_as_published() {
    let vectors = vectors();
    let seed = vectors["seed"].as_str().expect("a seed");
    let keys = vectors["keys"].as_array().expect("keys");
    for vector in keys {
        let hex: String = tie_key(seed, vector["id"].as_str().expect("an id"))
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(hex, vector["key"].as_str().expect("a key"));
    }
    let priority = Priority::ByKeys(seed.to_owned());
    let mut ids: Vec<&str> =
        keys.iter().map(|vector| vector["id"].as_str().expect("an id")).collect();
    ids.sort_by(|a, b| priority.compare(a, b));
    let order: Vec<&str> =
        vectors["order"].as_array().expect("an order").iter().filter_map(Value::as_str).collect();
    assert_eq!(ids, order);
}

#[test]
fn a_full_tie_is_settled_by_the_keys_and_a_withdrawn_question_does_not_reshuffle_the_rest() {
    let vectors = vectors();
    let seed = vectors["seed"].as_str().expect("a seed");
    let order: Vec<&str> =
        vectors["order"].as_array().expect("an order").iter().filter_map(Value::as_str).collect();
    let slate = |without: usize| {
        let mut all = questions(12);
        for (number, question) in all.iter_mut().enumerate() {
            question.reference = format!("Q{:05}", number + 1);
        }
        all.retain(|question| question.reference != order[without]);
        let ballots: Ballots = (0..11).map(|question| vec![question]).collect();
        chosen(&Input::of(all, ballots, Brief::of(4), Priority::ByKeys(seed.into()))).slate
    };
    assert_eq!(slate(11), order[..4]);
    assert_eq!(slate(1), [order[0], order[2], order[3], order[4]]);
}

#[test]
fn the_seed_changes_nothing_where_nothing_is_tied() {
    let ballots = [times(5, &[0]), times(4, &[1]), times(3, &[2])].concat();
    let slate = |seed: &str| {
        let brief = Brief::of(2);
        chosen(&Input::of(questions(3), ballots.clone(), brief, Priority::ByKeys(seed.into())))
            .slate
    };
    assert_eq!(slate("one"), slate("another"));
}
