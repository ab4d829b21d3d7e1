//! Empty, tiny and contradictory inputs.

use pqt::selection::{
    BadInput, Blanket, Brief, Exclusion, Firmness, Limit, Pin, Refusal, Residence, Scope,
    Shortfall, Why, select,
};

use crate::common::{chosen, plain, times};

fn problem(input: &pqt::selection::Input) -> BadInput {
    match select(input) {
        Err(Refusal::BadInput { problem }) => problem,
        other => panic!("expected bad input, got {other:?}"),
    }
}

#[test]
fn nothing_shortlisted_is_a_refusal() {
    assert_eq!(select(&plain(0, times(3, &[]), Brief::of(2))), Err(Refusal::NothingShortlisted));
}

#[test]
fn without_supporters_the_slate_is_empty_and_says_so() {
    for ballots in [Vec::new(), times(4, &[])] {
        let selection = chosen(&plain(3, ballots, Brief::of(2)));
        assert!(selection.slate.is_empty());
        let short = selection.trace.short.expect("a short slate");
        assert_eq!((short.wanted, short.filled, short.backed, short.unbacked), (2, 0, 0, 3));
        assert!(selection.trace.not_taken.iter().all(|left| left.why == Why::NoSupporters));
        assert_eq!(selection.trace.share, "0/1");
    }
}

#[test]
fn more_positions_than_questions_gives_a_short_slate() {
    let selection = chosen(&plain(3, times(4, &[0, 1, 2]), Brief::of(1_000_000)));
    assert_eq!(selection.slate.len(), 3);
    assert_eq!(selection.trace.short.map(|short| short.filled), Some(3));
}

#[test]
fn a_short_slate_can_be_refused_instead() {
    let mut brief = Brief::of(4);
    brief.shortfall = Shortfall::Refuse;
    let Err(Refusal::Infeasible { conflict, relaxation }) =
        select(&plain(3, times(2, &[0, 1, 2]), brief))
    else {
        panic!("infeasible");
    };
    assert_eq!((conflict.need, conflict.have), (4, 3));
    assert_eq!((relaxation.positions, relaxation.changes), (Some(3), Vec::new()));
}

#[test]
fn a_question_nobody_backs_is_not_taken_but_can_be_pinned() {
    let mut brief = Brief::of(2);
    assert_eq!(chosen(&plain(3, times(2, &[0]), brief.clone())).slate, ["c000"]);
    brief.pins.push(Pin { reference: "c002".into(), reason: "promised".into() });
    let selection = chosen(&plain(3, times(2, &[0]), brief));
    assert_eq!(selection.slate, ["c002", "c000"]);
    assert_eq!(selection.trace.steps[0].subsidy.as_deref(), Some("1/1"));
    assert!(selection.audit.pins_void_guarantee);
}

#[test]
fn equal_ballots_fill_the_slate_by_priority() {
    let selection = chosen(&plain(5, times(9, &[0, 1, 2, 3, 4]), Brief::of(3)));
    assert_eq!(selection.slate, ["c000", "c001", "c002"]);
    assert_eq!(selection.trace.steps[0].tied.len(), 5);
    assert_eq!(selection.audit.coverage.histogram, [0, 0, 0, 9]);
}

#[test]
fn one_supporter_of_everything_fills_every_position() {
    let selection = chosen(&plain(6, vec![(0..6).collect()], Brief::of(6)));
    assert_eq!(selection.slate.len(), 6);
    assert_eq!(selection.trace.short, None);
}

#[test]
fn repeated_upvotes_count_once() {
    let once = chosen(&plain(2, vec![vec![0], vec![0], vec![1]], Brief::of(1)));
    let twice = chosen(&plain(2, vec![vec![0, 0], vec![0], vec![1, 1, 1]], Brief::of(1)));
    assert_eq!(once, twice);
}

#[test]
fn contradictions_are_told_apart() {
    let input = |change: &dyn Fn(&mut pqt::selection::Input)| {
        let mut input = plain(3, times(2, &[0, 1, 2]), Brief::of(2));
        change(&mut input);
        problem(&input)
    };
    let pin = |number: usize| Pin { reference: format!("c{number:03}"), reason: "why".into() };
    let limit = |min, max| Limit {
        scope: Scope::Town,
        key: "Town".into(),
        min,
        max,
        firmness: Firmness::Ordinary,
    };
    assert_eq!(input(&|i| i.brief.positions = 0), BadInput::NoPositions);
    assert_eq!(input(&|i| i.brief.ceiling = 0), BadInput::NoCeiling);
    let reference = || "c000".to_owned();
    assert_eq!(
        input(&|i| i.questions[1].reference = reference()),
        BadInput::DuplicateReference { reference: reference() }
    );
    assert_eq!(
        input(&|i| i.ballots = vec![vec![0], vec![0, 3]].into()),
        BadInput::UnknownInBallot { ballot: 1, question: 3 }
    );
    assert_eq!(
        input(&|i| i.brief.pins = vec![pin(7)]),
        BadInput::UnknownPin { reference: "c007".into() }
    );
    assert_eq!(
        input(&|i| i.brief.pins = vec![pin(0), pin(0)]),
        BadInput::DuplicatePin { reference: reference() }
    );
    assert_eq!(
        input(&|i| i.brief.pins = vec![pin(0), pin(1), pin(2)]),
        BadInput::MorePinsThanPositions { pins: 3, positions: 2 }
    );
    let exclude = |reference: &str| Exclusion { reference: reference.into(), reason: "why".into() };
    assert_eq!(
        input(&|i| i.brief.exclusions = vec![exclude("zzz")]),
        BadInput::UnknownExclusion { reference: "zzz".into() }
    );
    assert_eq!(
        input(&|i| (i.brief.pins, i.brief.exclusions) = (vec![pin(0)], vec![exclude("c000")])),
        BadInput::PinnedAndExcluded { reference: reference() }
    );
    let (first, second) = ("c000".to_owned(), "c001".to_owned());
    assert_eq!(
        input(&|i| {
            i.questions[1].questioner = "p0".into();
            i.brief.pins = vec![pin(0), pin(1)];
        }),
        BadInput::PinsOfOneQuestioner { first, second }
    );
    let (scope, key) = (Scope::Town, "Town".to_owned());
    assert_eq!(
        input(&|i| i.brief.limits = vec![limit(0, Some(1)), limit(1, None)]),
        BadInput::TwoLimits { scope, key: key.clone() }
    );
    let blanket = Blanket { scope, max: 1, firmness: Firmness::Ordinary };
    assert_eq!(
        input(
            &|i| (i.brief.limits, i.brief.blankets) = (vec![limit(2, None)], vec![blanket.clone()])
        ),
        BadInput::MinimumAboveMaximum { scope, key }
    );
    let residence = Residence { names: vec!["X".into()], of: vec![Some(0)] };
    assert_eq!(
        input(&|i| i.supporter_towns = Some(residence.clone())),
        BadInput::ResidenceMismatch
    );
}

#[test]
fn two_places_of_one_questioner_matter_only_where_a_limit_speaks_of_them() {
    let mut input = plain(4, times(2, &[0, 1, 2, 3]), Brief::of(2));
    input.questions[1].questioner = "p0".into();
    input.questions[1].town = "Elsewhere".into();
    assert_eq!(chosen(&input).slate.len(), 2);
    input.brief.blankets.push(Blanket { scope: Scope::Town, max: 1, firmness: Firmness::Ordinary });
    assert_eq!(problem(&input), BadInput::QuestionerInTwoPlaces { questioner: "p0".into() });
}

#[test]
fn two_topics_of_one_cluster_matter_only_where_a_limit_speaks_of_them() {
    let mut input = plain(3, times(2, &[0, 1, 2]), Brief::of(2));
    for question in &mut input.questions[..2] {
        question.cluster = Some("same".into());
    }
    input.questions[1].topic = "Other".into();
    assert_eq!(chosen(&input).slate, ["c000", "c002"]);
    input.brief.blankets.push(Blanket {
        scope: Scope::Topic,
        max: 1,
        firmness: Firmness::Ordinary,
    });
    assert_eq!(problem(&input), BadInput::ClusterOnTwoTopics { cluster: "same".into() });
}
