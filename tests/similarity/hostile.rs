//! Any text at all: empty, huge, of no language.

use pqt::similarity::{Clusters, Index, differences, fold_key, opposition};
use proptest::prelude::*;

/// Puts two texts through everything; what comes back must lie inside them.
fn through_everything(one: &str, other: &str) {
    let mut index = Index::new();
    index.put(1, one);
    index.put(2, other);
    for found in index.like_text(one, 5) {
        assert!((0.0..=1.0).contains(&found.score), "{}", found.score);
        let text = index.text(found.key).unwrap();
        for word in found.words {
            assert!(!one[word.wanted].is_empty() && !text[word.found].is_empty());
            assert!(word.part > 0.0 && word.part <= 1.0);
        }
    }
    let clusters = Clusters::of(&index, [1, 2], 0.7);
    assert!((1..=2).contains(&clusters.len()));
    if let Some(found) = opposition(one, other) {
        assert!(found.one.iter().all(|at| !one[at.clone()].is_empty()));
        assert!(found.other.iter().all(|at| !other[at.clone()].is_empty()));
    }
    for part in differences(one, other) {
        assert!(!one[part.old].is_empty() || !other[part.new].is_empty());
    }
    let key = fold_key(one);
    assert_eq!(key.trim(), key);
    assert!(index.remove(1) && index.remove(2) && index.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_borne(one in any::<String>(), other in any::<String>()) {
        through_everything(&one, &other);
    }

    #[test]
    fn texts_of_signs_are_borne(
        one in "(hi|dear|thanks|not|ban|[.,:;!?'’ \\-–\\n\u{200d}\u{fe0f}İßΣ+#£🏴]){0,30}",
        other in "(yours|why|keep|ni|na|[.,:;!?'’ \\-–\\n\u{300}ŵỳ家क्ष]){0,30}",
    ) {
        through_everything(&one, &other);
    }
}

#[test]
fn a_megabyte_is_borne() {
    let words = "Will you end the ban on fracking? ".repeat(30_000);
    let one_word = "x".repeat(1_000_000);
    let signs = "?!.,-'\"’ ".repeat(100_000);
    let marks = format!("e{}", "\u{301}".repeat(500_000));
    let sentences = "No. ".repeat(250_000);
    for text in [&words, &one_word, &signs, &marks, &sentences] {
        through_everything(text, "Will you keep the ban on fracking?");
        through_everything("Will you keep the ban on fracking?", text);
    }
    through_everything(&words, &sentences);
    assert_eq!(fold_key(&words).len(), words.len() - 30_000 - 1);
}

#[test]
fn nothing_is_like_nothing() {
    let mut index = Index::new();
    for (key, text) in ["", " ", "?!", "the of and"].iter().enumerate() {
        index.put(key as i64, text);
        assert!(index.like_text(text, 5).is_empty() && index.like(key as i64, 5).is_empty());
    }
    assert_eq!(index.score(0, 1), Some(0.0));
    let clusters = Clusters::of(&index, 0..4, 0.5);
    assert_eq!(clusters.len(), 4);
}
