//! What changed from one wording to another, word by word, for highlighting.
//!
//! Never: a change of blanks alone.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// Most words that are compared one by one; of longer texts all that lies between the first and last change is one
/// change. It keeps the worst case, two long texts without a common word, short.
const MOST_WORDS: usize = 2_000;

/// What became of a part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Kept,
    /// Only in the old one.
    Removed,
    /// Only in the new one.
    Added,
}

/// A run of words with one fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Kept, removed or added.
    pub change: Change,
    /// Where it stands in the old text, in bytes; empty for what was added.
    pub old: Range<usize>,
    /// Where it stands in the new text, in bytes; empty for what was removed.
    pub new: Range<usize>,
}

/// The parts of two wordings in order; what was removed comes before what was added in its place. The ranges cover
/// everything but the blanks between parts.
pub fn differences(old: &str, new: &str) -> Vec<Part> {
    let (olds, news) = (pieces(old), pieces(new));
    let old_words: Vec<&str> = olds.iter().map(|at| &old[at.clone()]).collect();
    let new_words: Vec<&str> = news.iter().map(|at| &new[at.clone()]).collect();
    let mut parts = Vec::new();
    for op in operations(&old_words, &new_words) {
        let (was, is) = (op.old_range(), op.new_range());
        if let DiffOp::Equal { .. } = op {
            parts.push(Part {
                change: Change::Kept,
                old: span(&olds, &was),
                new: span(&news, &is),
            });
            continue;
        }
        let (was, is) = (span(&olds, &was), span(&news, &is));
        if !was.is_empty() {
            let here = is.start..is.start;
            parts.push(Part { change: Change::Removed, old: was.clone(), new: here });
        }
        if !is.is_empty() {
            let here = was.end..was.end;
            parts.push(Part { change: Change::Added, old: here, new: is });
        }
    }
    parts
}

/// Words and signs of punctuation, without blanks.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let all = text.split_word_bound_indices().filter(|(_, piece)| !piece.trim().is_empty());
    all.map(|(start, piece)| start..start + piece.len()).collect()
}

/// The bytes from the first to the last of some pieces; an empty range at the place where they would be.
fn span(pieces: &[Range<usize>], some: &Range<usize>) -> Range<usize> {
    match pieces.get(some.clone()) {
        Some([first, .., last]) => first.start..last.end,
        Some([only]) => only.clone(),
        _ => {
            let at = some.start.checked_sub(1).map_or(0, |before| pieces[before].end);
            at..at
        }
    }
}

fn operations(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    if old.len().max(new.len()) <= MOST_WORDS {
        return capture_diff_slices(Algorithm::Myers, old, new);
    }
    let same = |(a, b): &(&&str, &&str)| a == b;
    let head = old.iter().zip(new).take_while(same).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(same).count();
    let (old_len, new_len) = (old.len() - head - tail, new.len() - head - tail);
    let mut operations = Vec::new();
    if head > 0 {
        operations.push(DiffOp::Equal { old_index: 0, new_index: 0, len: head });
    }
    if old_len + new_len > 0 {
        let (old_index, new_index) = (head, head);
        operations.push(DiffOp::Replace { old_index, old_len, new_index, new_len });
    }
    if tail > 0 {
        let (old_index, new_index) = (head + old_len, head + new_len);
        operations.push(DiffOp::Equal { old_index, new_index, len: tail });
    }
    operations
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let mut shown = String::new();
        for part in differences(old, new) {
            match part.change {
                Change::Kept => shown += &format!(" {}", &new[part.new]),
                Change::Removed => shown += &format!(" [-{}]", &old[part.old]),
                Change::Added => shown += &format!(" [+{}]", &new[part.new]),
            }
        }
        shown.trim_start().to_owned()
    }

    #[test]
    fn a_changed_word_is_removed_and_added() {
        assert_eq!(
            shown("Will you end the ban on fracking?", "Will you keep the ban  on fracking?"),
            "Will you [-end] [+keep] the ban  on fracking?"
        );
        assert_eq!(shown("Why?", "Why now?"), "Why [+now] ?");
        assert_eq!(shown("rents", "rents"), "rents");
        assert_eq!((shown("", "new").as_str(), shown("old", "").as_str()), ("[+new]", "[-old]"));
    }

    #[test]
    fn long_texts_are_compared_at_their_ends() {
        let long = "word ".repeat(100_000);
        let shown = shown(&format!("{long}old end"), &format!("{long}new end"));
        assert!(shown.ends_with("[-old] [+new] end"));
    }
}
