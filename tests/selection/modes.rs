//! Paired and pressed: the topics are fixed first, by name or by the rule itself.

use pqt::selection::{BadInput, Brief, Input, Mode, Refusal, Why, select};

use crate::common::{chosen, plain, times};

/// Two questions each on housing, health and rail, backed by 6, 5 and 2 people.
fn three_topics(positions: u32, mode: Mode) -> Input {
    let ballots = [times(6, &[0, 1]), times(5, &[2, 3]), times(2, &[4, 5])].concat();
    let mut input = plain(6, ballots, Brief::of(positions));
    for (number, question) in input.questions.iter_mut().enumerate() {
        question.topic = ["housing", "health", "rail"][number / 2].into();
    }
    input.brief.mode = mode;
    input
}

fn topics(input: &Input) -> Vec<(String, u32)> {
    chosen(input).trace.topics.into_iter().map(|share| (share.topic, share.positions)).collect()
}

#[test]
fn pressed_puts_everything_on_the_named_topic() {
    let input = three_topics(2, Mode::Pressed { topic: Some("rail".into()) });
    let selection = chosen(&input);
    assert_eq!(selection.slate, ["c004", "c005"]);
    assert!(matches!(&selection.trace.not_taken[0].why, Why::Limit { step: 0, .. }));
}

#[test]
fn pressed_without_a_name_lets_the_rule_choose() {
    let input = three_topics(2, Mode::Pressed { topic: None });
    assert_eq!(topics(&input), [("housing".into(), 2)]);
    assert_eq!(chosen(&input).trace.topic_steps.len(), 1);
}

#[test]
fn paired_shares_the_positions_and_the_first_gets_what_is_left_over() {
    let input =
        three_topics(3, Mode::Paired { count: 2, topics: vec!["health".into(), "rail".into()] });
    assert_eq!(topics(&input), [("health".into(), 2), ("rail".into(), 1)]);
    assert_eq!(chosen(&input).slate.len(), 3);
    let input = three_topics(4, Mode::Paired { count: 2, topics: Vec::new() });
    assert_eq!(topics(&input), [("housing".into(), 2), ("health".into(), 2)]);
}

#[test]
fn a_topic_too_small_for_its_part_is_not_chosen() {
    let mut input = three_topics(2, Mode::Pressed { topic: None });
    input.questions[1].questioner = "p0".into();
    assert_eq!(topics(&input), [("health".into(), 2)]);
}

#[test]
fn the_number_of_topics_must_fit() {
    let mode = Mode::Paired { count: 2, topics: vec!["rail".into()] };
    let wrong = Refusal::BadInput { problem: BadInput::WrongTopicCount };
    assert_eq!(select(&three_topics(4, mode)), Err(wrong.clone()));
    assert_eq!(select(&three_topics(1, Mode::Paired { count: 2, topics: Vec::new() })), Err(wrong));
}
