//! From a pattern to a sentence: `{a|b}` offers alternatives (they may be nested), `{town}`, `{job}`,
//! `{relative}` and `{x}` are slots.
//! Never: touches a hostile text (those are used as they stand).

use super::content::Phrases;
use super::dice::Dice;

/// The longest text a question may have. Counted in characters, which are never fewer than graphemes.
pub(super) const MAX_TEXT: usize = 300;

/// Chooses among alternatives and fills every slot but `{town}`.
pub(super) fn choose(pattern: &str, phrases: &Phrases, dice: &mut Dice) -> String {
    let mut sentence = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some(open) = rest.find('{') {
        let Some(close) = closing(rest, open) else {
            break;
        };
        sentence.push_str(&rest[..open]);
        match &rest[open + 1..close] {
            "town" => sentence.push_str("{town}"),
            "job" => sentence.push_str(dice.text(&phrases.jobs)),
            "relative" => sentence.push_str(dice.text(&phrases.relatives)),
            "x" => sentence.push_str("{x}"),
            inner => {
                let options = alternatives(inner);
                let option: &str = options[dice.below(options.len())];
                sentence.push_str(&choose(option, phrases, dice));
            }
        }
        rest = &rest[close + 1..];
    }
    sentence.push_str(rest);
    sentence
}

/// Every sentence that a pattern's first two sets of alternatives allow; slots and later sets stay.
/// Each is a different question (another object, another place), not a rewording.
pub(super) fn variants(pattern: &str) -> Vec<String> {
    let mut all = vec![pattern.to_owned()];
    for _ in 0..2 {
        all = all.iter().flat_map(|text| split_first(text)).collect();
    }
    all
}

fn split_first(text: &str) -> Vec<String> {
    let mut from = 0;
    while let Some(open) = text[from..].find('{').map(|at| at + from) {
        let Some(close) = closing(text, open) else {
            break;
        };
        let options = alternatives(&text[open + 1..close]);
        if options.len() > 1 {
            let around = |option: &&str| format!("{}{option}{}", &text[..open], &text[close + 1..]);
            return options.iter().map(around).collect();
        }
        from = close + 1;
    }
    vec![text.to_owned()]
}

/// The brace that closes the one at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().skip(open) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Splits at the bars that are not inside braces.
fn alternatives(inner: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'|' if depth == 0 => {
                parts.push(&inner[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    parts
}

/// Puts the lead before the question and the town into both. What would be too long loses its lead,
/// and then the town's name.
pub(super) fn settle(lead: Option<&str>, ask: &str, town: &str) -> String {
    let mut ask_here = ask.replace("{town}", town);
    if ask_here.chars().count() > MAX_TEXT {
        ask_here = ask.replace("{town}", "our town");
    }
    let ask = ask_here;
    let whole = match lead {
        Some(lead) => format!("{} {ask}", lead.replace("{town}", town)),
        None => return ask,
    };
    if whole.chars().count() <= MAX_TEXT { whole } else { ask }
}

/// How people type in a hurry: no capitals, two question marks, two letters swapped.
/// `None` for most, who type as they were taught.
pub(super) fn hasty(text: &str, dice: &mut Dice) -> Option<String> {
    match dice.below(100) {
        0..=3 => Some(text.to_lowercase()),
        4..=6 if text.chars().count() < MAX_TEXT => Some(format!("{text}?")),
        7..=10 => swapped(text, dice),
        _ => None,
    }
}

/// Swaps two letters in the middle of one long word.
pub(super) fn swapped(text: &str, dice: &mut Dice) -> Option<String> {
    let is_long =
        |word: &&str| word.len() > 5 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<&str> = text.split(' ').filter(is_long).collect();
    if words.is_empty() {
        return None;
    }
    let word = *dice.pick(&words);
    let mut letters = word.as_bytes().to_vec();
    let at = 1 + dice.below(letters.len() - 3);
    letters.swap(at, at + 1);
    let typed = String::from_utf8(letters).ok()?;
    (typed != word).then(|| text.replacen(word, &typed, 1))
}

/// The same question again, as a second person sends it: as it stands, without capitals, or with a greeting.
pub(super) fn repeated(text: &str, greetings: &[String], dice: &mut Dice) -> String {
    match dice.below(10) {
        0..=5 => text.to_owned(),
        6..=7 => text.to_lowercase(),
        _ => {
            let greeted = format!("{}{text}", dice.text(greetings));
            if greeted.chars().count() <= MAX_TEXT { greeted } else { text.to_owned() }
        }
    }
}
