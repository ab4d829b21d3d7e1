//! Verbatim folding: never a look-alike, always a repeat.

use pqt::similarity::{Index, fold_key};

use crate::common::{AGREEING, LOOK_ALIKES, OPPOSITES, rows};

#[test]
fn no_look_alike_is_a_verbatim_repeat() {
    let pairs = rows(LOOK_ALIKES);
    assert!(pairs.len() >= 30);
    for pair in pairs {
        assert_ne!(fold_key(pair[0]), fold_key(pair[1]), "{pair:?}");
        assert!(!fold_key(pair[0]).is_empty());
    }
    for pair in rows(OPPOSITES) {
        assert_ne!(fold_key(pair[1]), fold_key(pair[2]), "{pair:?}");
    }
}

#[test]
fn look_alikes_do_look_alike() {
    let pairs = rows(LOOK_ALIKES);
    let mut index = Index::new();
    pairs.iter().flatten().enumerate().for_each(|(key, text)| index.put(key as i64, text));
    let score = |at: usize| index.score(2 * at as i64, 2 * at as i64 + 1).unwrap();
    let high = (0..pairs.len()).filter(|at| score(*at) > 0.5).count();
    assert!(
        high * 3 > pairs.len() * 2,
        "a score would have merged too few of them to be a trap: {high}"
    );
}

#[test]
fn every_question_repeats_itself_politely() {
    for text in rows(AGREEING).concat() {
        let key = fold_key(text);
        assert_eq!(fold_key(&format!("Dear Sir,\n{}", text.to_uppercase())), key);
        assert_eq!(
            fold_key(&format!("  {}…  Kind regards, Gwen Ifans", text.trim_end_matches('?'))),
            key
        );
        assert_eq!(fold_key(&format!("Bore da! {text} Diolch.")), key);
    }
}
