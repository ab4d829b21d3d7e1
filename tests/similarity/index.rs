//! What the index finds, by example.

use pqt::similarity::Index;

use crate::common::{indexed, keys};

#[test]
fn the_same_question_in_other_words_is_found_first() {
    let index = indexed(&[
        "When will you build more council houses?",
        "Why are the buses in Leeds always late?",
        "What will you do about the shortage of council housing?",
        "Will you raise the minimum wage?",
    ]);
    let found = index.like_text("Hi Jeremy, why is no council house being built?", 10);
    assert_eq!(keys(&found)[..2], [0, 2]);
    assert!(found.iter().all(|one| (0.0..=1.0).contains(&one.score)));
    let score = |key: i64| found.iter().find(|one| one.key == key).map_or(0.0, |one| one.score);
    assert!(score(0) > 0.3 && score(1) < 0.1, "{found:?}");
}

#[test]
fn slips_of_the_pen_and_mutations_are_forgiven() {
    let index = indexed(&[
        "Will you change the law on dangerous cladding?",
        "Pryd fyddwch chi'n adeiladu tai yng Nghaerdydd?",
        "Will you fund the museum in Leith?",
    ]);
    let slipped = index.like_text("will you chnge teh law on dangreous claddign", 3);
    assert_eq!(keys(&slipped)[0], 0);
    let welsh = index.like_text("Pam nad oes mwy o dai yn cael eu hadeiladu yng Ngaerdydd?", 3);
    assert_eq!(keys(&welsh)[0], 1);
    let mutated = "Mae angen mwy o dai yn y dref.";
    assert_eq!(keys(&index.like_text(mutated, 1)), [1]);
}

#[test]
fn the_words_that_made_it_are_named_where_they_stand() {
    let there = "Hello. When will houses be built in Truro? Thank you.";
    let index = indexed(&[there, "Why?"]);
    let asked = "Will you build homes in Truro?";
    let found = &index.like_text(asked, 1)[0];
    let words: Vec<(&str, &str)> = found
        .words
        .iter()
        .map(|word| (&asked[word.wanted.clone()], &there[word.found.clone()]))
        .collect();
    assert_eq!(words, [("build", "built"), ("Truro", "Truro")], "spelled nearly alike");
    let asked = "Will you build a house in Truro?";
    let found = &index.like_text(asked, 1)[0];
    let words: Vec<&str> = found.words.iter().map(|word| &there[word.found.clone()]).collect();
    assert_eq!(words, ["houses", "built", "Truro"]);
    assert!((found.words.iter().map(|word| word.part).sum::<f64>() - 1.0).abs() < 1e-9);
}

#[test]
fn a_question_changes_and_goes() {
    let mut index = indexed(&["Why are rents so high?", "Why are trains so slow?"]);
    index.put(0, "Why are trains so dear?");
    assert_eq!((index.len(), index.text(0)), (2, Some("Why are trains so dear?")));
    assert_eq!(keys(&index.like_text("rents", 5)), [] as [i64; 0]);
    assert_eq!(keys(&index.like(1, 5)), [0]);
    assert!(index.remove(0) && !index.remove(0));
    assert_eq!((index.like(1, 5).len(), index.like(0, 5).len()), (0, 0));
    assert_eq!((index.score(1, 0), index.score(1, 1).map(|s| s > 0.999)), (None, Some(true)));
    assert!(index.remove(1) && index.is_empty());
    assert!(index.like_text("Why are trains so slow?", 5).is_empty());
}

#[test]
fn ties_go_by_key_whatever_came_first() {
    let mut index = Index::new();
    for key in [9, -4, 7, 2] {
        index.put(key, "Why are rents so high?");
    }
    index.put(5, "Will you ban fireworks?");
    assert_eq!(keys(&index.like_text("rents are high", 3)), [-4, 2, 7]);
    assert_eq!(keys(&index.like(2, 9)), [-4, 7, 9]);
    assert!(index.like_text("rents", 0).is_empty());
}
