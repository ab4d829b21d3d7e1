//! Words that say nothing about a subject, in English and in Welsh, and the language of a text by them.
//!
//! Never: a word that decides for or against, such as "ban" or "more"; those are for `stance`.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::words::Word;

/// English, in plain spelling. "am", "at", "i", "o" and "a" are Welsh as well and count for neither language.
const ENGLISH: &str = "a about after all also am an and any are aren't as at be because been before being but by can \
    can't could couldn't did didn't do does doesn't doing don't done for from get had has hasn't have haven't he her \
    here him his how i i'd i'll i'm i've if in into is isn't it it's its just let's me my no not of on or our out over \
    please she should shouldn't so some such than that that's the their them then there these they this those to too \
    under until up us very was we we're were what when where which while who whose why will with won't would wouldn't \
    yes you you're your yours";

/// Welsh, in plain spelling and with the mutations in which they come.
const WELSH: &str = "a ac ad am ar arall ati atoch bawb beth bod bob byddwch chi chwi cyn dan ddim ddylai ddylid ddim \
    dim dros drwy dydy dylai dylid dyn ei eich ein er eu faint fe fel felly fod fy fydd fyddwch fyddwn ga gael gan \
    gawn gyda hefyd heb hi hon hwn hwnnw hyn hynny i iawn lle mae maen mai mewn mi mo na nad nawr neu nhw ni nid nes o \
    oed oedd oes ond os pa pam pan pawb pob pryd pwy rhai roedd rwy sut sy sydd ti tra tu un wedi wnaiff wneud wnewch \
    wnawn wrth y ydy ydych yma yn yna yng ym yr yw";

/// Words of both lists, which tell nothing of the language.
const BOTH: &str = "a am an ar at dim dan er fe fel has he her hi i in me no o on os so to un us y";

struct Lists {
    english: HashSet<&'static str>,
    welsh: HashSet<&'static str>,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    let split = |words: &'static str| words.split_whitespace().collect();
    LISTS.get_or_init(|| Lists { english: split(ENGLISH), welsh: split(WELSH) })
}

/// Whether a plain word says nothing about a subject. Of "mae'r" the part before the apostrophe decides.
pub(super) fn is_stop(plain: &str, welsh: bool) -> bool {
    if welsh {
        let stem = plain.split('\'').next().unwrap_or_default();
        return lists().welsh.contains(stem) || stem.is_empty();
    }
    lists().english.contains(plain)
}

/// Whether a text is Welsh: more Welsh small words in it than English ones. A text without any passes for English.
pub(super) fn is_welsh(words: &[Word]) -> bool {
    let (mut english, mut welsh) = (0_usize, 0_usize);
    for word in words {
        let stem = word.plain.split('\'').next().unwrap_or_default();
        if !word.plain.contains('\'') && BOTH.split(' ').any(|both| both == stem) {
            continue;
        }
        english += usize::from(lists().english.contains(word.plain.as_str()));
        // "cadw'r" and "chi'n" end in a Welsh article or particle.
        let has_particle =
            matches!(word.plain.split_once('\''), Some((_, "r" | "n" | "u" | "ch" | "w")));
        welsh += usize::from(has_particle || lists().welsh.contains(stem));
    }
    welsh > english
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn a_language_is_known_by_its_small_words() {
        assert!(is_welsh(&words("Pam mae'r bysiau yn hwyr yn y Rhyl?")));
        assert!(is_welsh(&words("A wnewch chi wahardd ffonau?")));
        assert!(!is_welsh(&words("Why are the buses in Y Rhyl late?")));
        assert!(!is_welsh(&words("Chemtrails?")) && !is_welsh(&[]));
    }

    #[test]
    fn a_stop_word_is_one_with_its_article() {
        assert!(is_stop("mae'r", true) && is_stop("the", false));
        assert!(!is_stop("gwahardd", true) && !is_stop("ban", false));
    }
}
