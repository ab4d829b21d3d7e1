//! Greetings and sign-offs, around what a text says.
//!
//! A greeting counts only with a sign or a line break after it, a sign-off only with one before it, and each with at
//! most three words of a name: "Thanks to you, rents rise" and "Good morning Britain is bad" are not courtesies.
//!
//! Never: all of a text. Somebody who says only "Hello" has said it.

use std::ops::Range;

use super::super::stops;

/// In English and Welsh, before a name or alone.
const GREETINGS: &str = "hi|hello|hello there|hi there|hey|dear|dear sir|dear madam|dear sir or madam|dear sirs|\
    good morning|good afternoon|good evening|good day|greetings|to whom it may concern|mr speaker|madam speaker|\
    prime minister|helo|shwmae|sut mae|annwyl|annwyl syr|annwyl syr neu fadam|bore da|prynhawn da|noswaith dda";

/// In English and Welsh, before a name or alone.
const SIGN_OFFS: &str = "thank you|thank you very much|thank you so much|thank you in advance|thank you for your time|\
    thank you for reading|thanks|thanks very much|thanks a lot|thanks in advance|many thanks|with thanks|thx|ta|cheers|\
    regards|kind regards|best regards|warm regards|with kind regards|best wishes|all the best|yours|yours sincerely|\
    yours faithfully|yours truly|sincerely|faithfully|respectfully|diolch|diolch yn fawr|diolch yn fawr iawn|\
    llawer o ddiolch|cofion|cofion gorau|cofion cynnes|yn gywir|yr eiddoch yn gywir|dymuniadau gorau";

/// Titles whose full stop does not end a greeting.
const TITLES: [&str; 7] = ["mr", "mrs", "ms", "miss", "dr", "prof", "st"];
/// Most words of a name.
const LONGEST_NAME: usize = 3;
/// Longest courtesy with its name, in bytes; what is longer is not looked at.
const LONGEST: usize = 120;
/// How many may follow each other: "Hello. Dear Sir, …", "… Thank you. Regards, Tom".
const MOST: usize = 3;

/// What a text says between its courtesies.
pub(in super::super) fn core(text: &str) -> Range<usize> {
    let speaks = |at: &Range<usize>| text[at.clone()].contains(char::is_alphanumeric);
    let mut core = 0..text.len();
    for _ in 0..MOST {
        match after_greeting(&text[core.clone()]) {
            Some(skipped) if speaks(&(core.start + skipped..core.end)) => core.start += skipped,
            _ => break,
        }
    }
    for _ in 0..MOST {
        match before_sign_off(&text[core.clone()]) {
            Some(length) if speaks(&(core.start..core.start + length)) => {
                core.end = core.start + length;
            }
            _ => break,
        }
    }
    core
}

/// How many bytes a greeting takes, with the sign after it.
fn after_greeting(text: &str) -> Option<usize> {
    let window = &text[..floor(text, LONGEST)];
    let mut from = window.len() - window.trim_start().len();
    loop {
        let (at, sign) =
            window[from..].char_indices().find(|(at, c)| is_break(window, from + at, *c))?;
        let end = from + at;
        let said = &window[..end];
        let is_title = sign == '.'
            && TITLES.contains(
                &said.split_whitespace().last().unwrap_or_default().to_lowercase().as_str(),
            );
        if !is_title {
            return (sign != '?' && is_courtesy(said, GREETINGS)).then_some(end + sign.len_utf8());
        }
        from = end + 1;
    }
}

/// How many bytes stand before a sign-off.
fn before_sign_off(text: &str) -> Option<usize> {
    let said = text.trim_end_matches(|c: char| !c.is_alphanumeric());
    let first = ceil(said, said.len().saturating_sub(LONGEST));
    let breaks = said[first..].char_indices().map(|(at, c)| (first + at, c));
    let mut last: Vec<usize> =
        breaks.filter(|(at, c)| is_break(said, *at, *c)).map(|(at, c)| at + c.len_utf8()).collect();
    // The last piece may be a sign-off, or a name after a piece that is one.
    let one = last.pop()?;
    if is_courtesy(&said[one..], SIGN_OFFS) {
        return Some(one);
    }
    let two = last.pop()?;
    let phrase = said[two..one].trim_end_matches(|c: char| !c.is_alphanumeric());
    let is_signed = is_name(&said[one..]) && phrases(SIGN_OFFS).any(|known| known == plain(phrase));
    is_signed.then_some(two)
}

/// Signs that end a piece; a hyphen only between blanks.
fn is_break(text: &str, at: usize, c: char) -> bool {
    match c {
        '-' => text[..at].ends_with(' ') && text[at + 1..].starts_with(' '),
        // "3.5", "gov.uk".
        '.' | ',' | ':' => !text[at + 1..].starts_with(char::is_alphanumeric),
        _ => {
            matches!(c, '!' | '?' | ';' | '–' | '—' | '\n' | '\r' | '…' | '。' | '，' | '！' | '？')
        }
    }
}

/// Whether a piece is a phrase of the list, alone or before a name.
fn is_courtesy(piece: &str, list: &'static str) -> bool {
    let said = plain(piece);
    phrases(list).any(|phrase| match said.strip_prefix(phrase) {
        Some("") => true,
        Some(rest) => rest.starts_with(' ') && is_name(rest),
        None => false,
    })
}

/// Up to three words of which none is a word of a sentence.
fn is_name(text: &str) -> bool {
    let said = plain(text);
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_sentence =
        |word: &&str| stops::is_stop(word, false) && !["all", "i", "am"].contains(word);
    !words.is_empty() && words.len() <= LONGEST_NAME && !words.iter().any(is_sentence)
}

fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|')
}

/// Lower case, single blanks, and no signs around words.
fn plain(piece: &str) -> String {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let words: Vec<String> =
        piece.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// The nearest place at or before, between two characters.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The nearest place at or after, between two characters.
fn ceil(text: &str, at: usize) -> usize {
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> &str {
        text[core(text)].trim()
    }

    #[test]
    fn courtesies_go() {
        for text in [
            "Hi Jeremy, why are rents so high?",
            "Mr Speaker, why are rents so high?",
            "Dear Mr. Smith, why are rents so high? Yours sincerely, Tom",
            "Hello. Good morning! why are rents so high? Thanks. Regards, Ann Lee",
            "hello - why are rents so high? Thank you",
            "Bore da, why are rents so high? Diolch yn fawr, Siân",
        ] {
            assert_eq!(said(text).trim_end_matches('?'), "why are rents so high", "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_courtesy_stays() {
        for text in [
            "Good morning Britain is bad, why?",
            "Thank you for nothing, will you resign?",
            "Are rents high, thanks to you?",
            "Hello",
            "Hi! Thanks.",
            "Hi Jeremy?",
            "Dear dear dear",
            "Will you say thanks",
            "Why, Linda",
        ] {
            let whole = said(text);
            assert!(whole == text || whole == "Thanks." || whole == "Hi!", "{text}: {whole}");
        }
    }
}
