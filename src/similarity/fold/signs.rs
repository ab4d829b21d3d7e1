//! Which signs of a text speak and which only shape the sentence.
//!
//! Never: a rule that drops a letter, a digit or a symbol.

use unicode_normalization::char::is_combining_mark;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// What becomes of a character.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// It speaks; perhaps in a common form.
    Kept(char),
    /// It goes, and what stood around it stays together.
    Dropped,
    /// It parts words.
    Blank,
}

/// Punctuation by name that speaks wherever it stands.
const SPEAKING: &str = "@#%&*/\\‰‱§¶†‡′″_＠＃％＆＊／＼＿";
/// Signs that belong to a word or number when they stand inside it.
const INSIDE: &str = "'.:-,·׳״";

/// Characters that only tell a program how to lay text out. Joiners and tags stay: they make other letters, families
/// and flags.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}')
}

/// The fate of the character at a place, by its neighbours.
pub(super) fn kept(text: &[char], at: usize) -> Sign {
    let c = common_form(text[at]);
    if SPEAKING.contains(c) {
        return Sign::Kept(c);
    }
    match c.general_category() {
        GeneralCategory::ConnectorPunctuation
        | GeneralCategory::DashPunctuation
        | GeneralCategory::OpenPunctuation
        | GeneralCategory::ClosePunctuation
        | GeneralCategory::InitialPunctuation
        | GeneralCategory::FinalPunctuation
        | GeneralCategory::OtherPunctuation => punctuation(text, at, c),
        GeneralCategory::SpaceSeparator
        | GeneralCategory::LineSeparator
        | GeneralCategory::ParagraphSeparator
        | GeneralCategory::Control => Sign::Blank,
        _ => Sign::Kept(c),
    }
}

fn punctuation(text: &[char], at: usize, c: char) -> Sign {
    let before = at.checked_sub(1).map(|before| text[before]);
    let after = text.get(at + 1).copied();
    let speaks = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_combining_mark(c));
    if !INSIDE.contains(c) || !speaks(after) {
        return Sign::Blank;
    }
    if speaks(before) {
        return match c {
            ',' if is_thousands(text, at) => Sign::Dropped,
            // "However,this" lacks a blank; "1,5" is a number.
            ',' if !is_digit(before) || !is_digit(after) => Sign::Blank,
            _ => Sign::Kept(c),
        };
    }
    let begins = before.is_none_or(|c| c.is_whitespace() || "(\"“£$€".contains(c));
    // ".NET", ".5" and "-5".
    if begins && (c == '.' || c == '-' && is_digit(after)) { Sign::Kept(c) } else { Sign::Blank }
}

/// One spelling for apostrophes and for hyphens, whatever a telephone makes of them.
fn common_form(c: char) -> char {
    match c {
        '’' | '‘' | '＇' => '\'',
        '‐' | '‑' | '–' => '-',
        other => other,
    }
}

/// Whether a comma stands before three digits and no fourth.
fn is_thousands(text: &[char], comma: usize) -> bool {
    let digit = |at: usize| is_digit(text.get(at).copied());
    is_digit(text.get(comma.wrapping_sub(1)).copied())
        && (1..=3).all(|more| digit(comma + more))
        && !digit(comma + 4)
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}
