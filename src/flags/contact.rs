//! E-mail addresses and web addresses, also written out: "doreen at gmail dot com".
//!
//! Never: a look-up; whether an address exists is not asked.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

const PROVIDERS: &str = "gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|btinternet|\
    proton|protonmail|sky|talktalk|virginmedia|ntlworld|gmx|tiscali|blueyonder|mail";

/// Between the parts of an address: a dot, also in brackets or as a word.
const DOT: &str = r"(?:\s{0,1}[\[({]\s?(?:dot|\.)\s?[\])}]\s{0,1}|\s{1,2}dot\s{1,2}|\.)";

static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    let at = r"(?:\s{0,1}@\s{0,1}|\s{0,1}[\[({]\s?(?:at|@)\s?[\])}]\s{0,1})";
    let local = format!(
        r"[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}._%+'-]{{0,63}}(?:{DOT}[\p{{L}}\p{{N}}_-]{{1,40}})?"
    );
    let domain = format!(
        r"[\p{{L}}\p{{N}}-]{{1,63}}(?:{DOT}[\p{{L}}\p{{N}}-]{{1,63}}){{0,3}}{DOT}[\p{{L}}]{{2,24}}"
    );
    let spelled = r"[\p{L}\p{N}-]{1,40}(?:\s{1,2}dot\s{1,2}[\p{L}\p{N}-]{1,40}){0,3}\s{1,2}dot\s{1,2}(?:com|org|net|uk|info|wales|cymru|scot|london|eu|biz|co|gov)";
    pattern(&format!(
        r"(?i)\b{local}(?:{at}(?:{domain}|(?:{PROVIDERS})\b)|\s{{1,2}}at\s{{1,2}}(?:(?:{PROVIDERS}){DOT}[\p{{L}}]{{2,24}}(?:{DOT}[\p{{L}}]{{2}})?|{spelled})\b)"
    ))
});

static LINK: LazyLock<Regex> = LazyLock::new(|| {
    // Endings that are also words are taken only before a path, so that a missing
    // space after a full stop does not look like a link.
    pattern(
        r"(?i)(?:\b[a-z][a-z0-9+]{1,9}://[^\s<>]{1,200}|\bwww\.[^\s<>]{1,200}|\b[\p{L}\p{N}][\p{L}\p{N}-]{1,62}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:(?:com|org|net|uk|gov|info|biz|eu|wales|cymru|scot|london)\b(?:/[^\s<>]{0,200})?|(?:me|be|co|io|ly|gl|gd|to|tv|app|dev|link)/[^\s<>]{1,200}))",
    )
});

/// Letters of every script with an alphabet, as ranges: the true class has hundreds
/// of them, and patterns repeat it.
const LETTERS: &str = r"a-zA-Z\x{C0}-\x{1FFF}";

/// A pattern of ours. `\p{L}` in a set is [`LETTERS`], and `\b` looks at ASCII letters
/// alone, so that the time stays small for every text.
pub(super) fn pattern(text: &str) -> Regex {
    let plain =
        text.replace(r"\p{L}", LETTERS).replace(r"\p{N}", "0-9").replace(r"\b", r"(?-u:\b)");
    Regex::new(&plain).expect("each pattern is compiled by a test")
}

/// Where e-mail addresses stand.
pub(super) fn emails(text: &str) -> Vec<Range<usize>> {
    EMAIL.find_iter(text).map(|found| found.range()).collect()
}

/// Where web addresses stand.
pub(super) fn links(text: &str) -> Vec<Range<usize>> {
    LINK.find_iter(text).map(|found| found.range()).collect()
}
