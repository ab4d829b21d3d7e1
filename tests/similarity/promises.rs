//! What the finder promises, on random questions: order does not matter, removing undoes adding, members are like leaders.

use pqt::similarity::{Change, Clusters, Index, differences, fold_key, opposition};
use proptest::prelude::*;

use crate::common::questions;

/// Every answer an index gives about its own questions and some texts.
fn answers(index: &Index, keys: usize, texts: &[String]) -> String {
    let own: Vec<_> = (0..keys as i64).map(|key| index.like(key, 5)).collect();
    let other: Vec<_> = texts.iter().map(|text| index.like_text(text, 5)).collect();
    // To the last bit: Rust prints a float so that it can be read back exactly.
    format!("{own:?} {other:?}")
}

fn indexed(texts: &[String], order: &[usize]) -> Index {
    let mut index = Index::new();
    order.iter().for_each(|at| index.put(*at as i64, &texts[*at]));
    index
}

fn in_two_orders(most: usize) -> impl Strategy<Value = (Vec<String>, Vec<usize>)> {
    questions(most).prop_flat_map(|texts| {
        let order: Vec<usize> = (0..texts.len()).collect();
        (Just(texts), Just(order).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_adding_gives_the_same_answers((texts, order) in in_two_orders(30)) {
        let straight: Vec<usize> = (0..texts.len()).collect();
        let (one, other) = (indexed(&texts, &straight), indexed(&texts, &order));
        prop_assert_eq!(answers(&one, texts.len(), &texts), answers(&other, texts.len(), &texts));
    }

    #[test]
    fn removing_undoes_adding(texts in questions(20), more in questions(20), swaps in questions(20)) {
        let straight: Vec<usize> = (0..texts.len()).collect();
        let plain = indexed(&texts, &straight);
        let mut busy = Index::new();
        for (at, text) in more.iter().enumerate() {
            busy.put(1_000 + at as i64, text);
        }
        for (at, text) in texts.iter().enumerate() {
            // First another text, then the one that stays.
            busy.put(at as i64, &swaps[at % swaps.len()]);
            busy.put(at as i64, text);
        }
        (0..more.len()).for_each(|at| assert!(busy.remove(1_000 + at as i64)));
        prop_assert_eq!(answers(&plain, texts.len(), &texts), answers(&busy, texts.len(), &texts));
    }

    #[test]
    fn every_member_is_as_like_its_leader_as_it_says(
        (texts, order) in in_two_orders(40),
        join_at in 0.2_f64..0.9,
    ) {
        let index = indexed(&texts, &order);
        let clusters = Clusters::of(&index, order.iter().map(|at| *at as i64), join_at);
        let mut seen = 0;
        for members in clusters.iter() {
            let leader = members[0];
            for member in members {
                let place = clusters.place(*member).unwrap();
                prop_assert_eq!(place.leader, leader);
                let score = index.score(*member, leader).unwrap();
                prop_assert!(*member == leader || place.score >= join_at && place.score == score);
                seen += 1;
            }
        }
        prop_assert_eq!(seen, texts.len());
    }

    #[test]
    fn alikeness_and_opposition_go_both_ways(texts in questions(8)) {
        let order: Vec<usize> = (0..texts.len()).collect();
        let index = indexed(&texts, &order);
        for (a, one) in texts.iter().enumerate() {
            for (b, other) in texts.iter().enumerate() {
                let there = index.score(a as i64, b as i64);
                prop_assert_eq!(there, index.score(b as i64, a as i64));
                prop_assert!((0.0..=1.0).contains(&there.unwrap()));
                let flagged = opposition(one, other).is_some();
                prop_assert_eq!(flagged, opposition(other, one).is_some(), "{} {}", one, other);
                prop_assert!(!flagged || fold_key(one) != fold_key(other));
            }
        }
    }

    #[test]
    fn differences_lead_from_the_one_to_the_other(old in "(\\PC| |\\n){0,60}", new in "(\\PC| |\\n){0,60}") {
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let (mut was, mut is) = (String::new(), String::new());
        for part in differences(&old, &new) {
            let (left, right) = (&old[part.old.clone()], &new[part.new.clone()]);
            match part.change {
                Change::Kept => prop_assert_eq!(bare(left), bare(right)),
                Change::Removed => prop_assert!(right.is_empty()),
                Change::Added => prop_assert!(left.is_empty()),
            }
            was += &bare(left);
            is += &bare(right);
        }
        prop_assert_eq!((was, is), (bare(&old), bare(&new)));
    }
}
