//! The largest sitting as a whole: as large as it says, heavy-tailed, and captured by a campaign if upvotes alone counted.

use std::collections::HashSet;

use super::*;
use crate::demo::mailbag::tests::towns;

#[test]
fn the_largest_sitting_is_as_large_as_it_says() {
    let sitting = large(1, &towns(), Size::WHOLE);
    assert_eq!((sitting.questions.len(), sitting.people.len()), (40_192, Size::WHOLE.people));
    let upvotes = sitting.upvotes.len();
    assert!((1_950_000..=2_050_000).contains(&upvotes), "{upvotes}");
    let mut seen = HashSet::new();
    assert!(sitting.upvotes.iter().all(|pair| seen.insert(*pair)), "a pair came twice");
    for (at, one) in sitting.questions.iter().enumerate() {
        assert!(seen.contains(&(at as u32, one.who as u32)), "whoever asks backs their own");
    }
    let waiting = sitting.questions.iter().filter(|one| one.fate == Fate::Waits).count();
    assert_eq!(waiting, 5_224);
    let mut backers = vec![0_usize; sitting.questions.len()];
    sitting.upvotes.iter().for_each(|(question, _)| backers[*question as usize] += 1);
    for (at, one) in sitting.questions.iter().enumerate() {
        assert!(one.fate == Fate::Accepted || backers[at] == 1, "only what is public is backed");
    }
    let mut order: Vec<usize> = (0..backers.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(backers[*at]));
    let about = |at: &&usize| sitting.topics[sitting.questions[**at].topic].code == "tax-credits";
    assert!(order[..20].iter().filter(about).count() >= 18, "the campaign has most of the top 20");
    assert!(
        backers[order[0]] < Size::WHOLE.people / 5,
        "no question has everybody: {}",
        backers[order[0]]
    );
    let ranks = [0, 20, 60, 600, 6_000, 20_000, 34_000].map(|rank| backers[order[rank]]);
    assert!(ranks[2] > 600 && ranks[5] < 40, "a heavy tail: {ranks:?}");
}
