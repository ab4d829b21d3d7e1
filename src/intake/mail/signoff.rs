//! Who signs, and from where: "Best wishes, Doreen, Wythenshawe", "I live in Leeds".
//!
//! Never: a name or town that is not written; looking a town up.

/// A text, and who signed it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signed {
    /// The text without greeting and sign-off.
    pub text: String,
    /// First name; may be empty.
    pub name: String,
    /// Town; may be empty.
    pub town: String,
}

/// Words that close a letter, in English and Welsh.
const CLOSINGS: [&str; 26] = [
    "regards",
    "kind regards",
    "best regards",
    "warm regards",
    "best",
    "best wishes",
    "with best wishes",
    "all the best",
    "yours",
    "yours sincerely",
    "yours faithfully",
    "yours truly",
    "yours in solidarity",
    "in solidarity",
    "thanks",
    "many thanks",
    "thank you",
    "thank you very much",
    "cheers",
    "sincerely",
    "love",
    "cofion",
    "cofion gorau",
    "yn gywir",
    "diolch",
    "diolch yn fawr",
];
const GREETINGS: [&str; 12] = [
    "dear ",
    "hi ",
    "hi,",
    "hello",
    "hi there",
    "good morning",
    "good afternoon",
    "good evening",
    "annwyl ",
    "helo",
    "hey",
    "to whom",
];
/// What stands before a town.
const PLACES: [(&str, bool); 8] = [
    ("i live in ", true),
    ("i am from ", true),
    ("i'm from ", true),
    ("living in ", true),
    ("rwy'n byw yn ", true),
    ("dw i'n byw yn ", true),
    ("rwy'n dod o ", true),
    ("my name is ", false),
];

/// Takes greeting and sign-off out of a text.
pub fn take(text: &str) -> Signed {
    let mut lines: Vec<&str> = text.lines().map(str::trim).collect();
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    let mut signed = closing(&mut lines).or_else(|| last_line(&mut lines)).unwrap_or_default();
    while lines.first().is_some_and(|line| line.is_empty() || is_greeting(line)) {
        lines.remove(0);
    }
    signed.text = crate::domain::text::clean_text(&lines.join("\n"));
    let told = told(&signed.text);
    if signed.name.is_empty() {
        signed.name = told.name;
    }
    if signed.town.is_empty() {
        signed.town = told.town;
    }
    signed
}

/// "Doreen, Wythenshawe", "Doreen in Leeds", "Doreen (Leeds)", "Doreen Smith".
pub fn signature(line: &str) -> Option<Signed> {
    let bare = line.trim().trim_end_matches('.').trim_start_matches(['-', '—', '–', ' ']);
    if bare.chars().count() > 60 || bare.contains(['?', '@', '!', ':', '/']) {
        return None;
    }
    let (name, town) = [", ", " in ", " from ", " (", " of "]
        .iter()
        .find_map(|between| bare.split_once(between))
        .unwrap_or((bare, ""));
    let town = town.trim_end_matches(')').split(',').next().unwrap_or_default().trim();
    let is_town = town.is_empty() || (is_capital(town) && town.split(' ').count() <= 5);
    (is_name(name) && is_town).then(|| Signed {
        text: String::new(),
        name: crate::intake::columns::first_of(name),
        town: town.to_owned(),
    })
}

/// A closing word near the end, and up to three lines below it.
fn closing(lines: &mut Vec<&str>) -> Option<Signed> {
    let from = lines.len().saturating_sub(6);
    let at = (from..lines.len()).rev().find(|at| is_closing(lines[*at]).is_some())?;
    let beside = is_closing(lines[at])?;
    let below = lines[at + 1..].iter().copied().filter(|line| !line.is_empty());
    let below: Vec<&str> =
        Some(beside).filter(|b| !b.is_empty()).into_iter().chain(below).collect();
    // What reads on after "Thanks" was no closing.
    if below.iter().any(|line| line.contains('?') || line.split(' ').count() > 8) {
        return None;
    }
    let mut signed = below.first().and_then(|line| signature(line)).unwrap_or_default();
    if signed.town.is_empty()
        && let Some(line) = below.get(1).filter(|line| is_place(line))
    {
        signed.town = line.split(',').next().unwrap_or_default().trim().to_owned();
    }
    lines.truncate(at);
    Some(signed)
}

/// The last line alone, if it names somebody and a town.
fn last_line(lines: &mut Vec<&str>) -> Option<Signed> {
    let last = *lines.last().filter(|_| lines.len() > 1)?;
    let signed = signature(last)?;
    let is_bare_name = last.split(' ').count() <= 2 && !last.ends_with('.');
    if signed.town.is_empty() && !is_bare_name {
        return None;
    }
    lines.pop();
    Some(signed)
}

/// What stands beside a closing on its line: "Thanks, Doreen".
fn is_closing(line: &str) -> Option<&str> {
    let is_one = |words: &str| {
        let plain = words.trim_end_matches([',', '.', '!', ' ']).to_lowercase();
        CLOSINGS.contains(&plain.as_str())
    };
    if is_one(line) {
        return Some("");
    }
    let (words, beside) = line.split_once(", ")?;
    (is_one(words) && beside.split(' ').count() <= 5).then_some(beside)
}

fn is_greeting(line: &str) -> bool {
    let lower = line.to_lowercase();
    let is_short = line.split(' ').count() <= 6 && !line.contains('?');
    is_short && GREETINGS.iter().any(|greeting| lower.starts_with(greeting))
}

fn is_name(words: &str) -> bool {
    let count = words.split(' ').filter(|word| !word.is_empty()).count();
    (1..=4).contains(&count) && is_capital(words) && !words.chars().any(char::is_numeric)
}

fn is_place(line: &str) -> bool {
    is_capital(line) && line.split(' ').count() <= 6 && !line.chars().any(|c| c.is_ascii_digit())
}

/// Begins like a name: a capital, or a letter of a script that has none.
fn is_capital(words: &str) -> bool {
    words.trim().chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
}

/// "My name is Doreen and I live in Leeds."
fn told(text: &str) -> Signed {
    let mut signed = Signed::default();
    let straight = text.replace('’', "'");
    let lower = straight.to_lowercase();
    // Both must count alike: some capitals are longer than their small letters.
    if lower.len() != straight.len() {
        return signed;
    }
    for (before, is_town) in PLACES {
        let Some(at) = lower.find(before) else { continue };
        let rest = straight.get(at + before.len()..).unwrap_or_default();
        let end = rest.find([',', '.', ';', '\n', '?', '!']).unwrap_or(rest.len());
        let words: Vec<&str> = rest[..end].split(' ').take_while(|word| is_capital(word)).collect();
        let words =
            words.into_iter().take(if is_town { 4 } else { 1 }).collect::<Vec<_>>().join(" ");
        let target = if is_town { &mut signed.town } else { &mut signed.name };
        if target.is_empty() {
            *target = words;
        }
    }
    signed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (String, String, String) {
        let signed = take(text);
        (signed.text, signed.name, signed.town)
    }

    fn want(text: &str, name: &str, town: &str) -> (String, String, String) {
        (text.to_owned(), name.to_owned(), town.to_owned())
    }

    #[test]
    fn sign_offs_are_found_and_taken_out() {
        assert_eq!(
            of("Dear Jeremy,\n\nWhy?\n\nBest wishes,\nDoreen Smith\nWythenshawe"),
            want("Why?", "Doreen", "Wythenshawe")
        );
        assert_eq!(of("Why?\nThanks, Doreen"), want("Why?", "Doreen", ""));
        assert_eq!(of("Why?\n\nDoreen, Stoke-on-Trent"), want("Why?", "Doreen", "Stoke-on-Trent"));
        assert_eq!(of("Why?\n\nDoreen (Leeds)"), want("Why?", "Doreen", "Leeds"));
        assert_eq!(of("Pam?\n\nCofion,\nSiân, Bangor"), want("Pam?", "Siân", "Bangor"));
        assert_eq!(of("Hi Jeremy\nWhy?"), want("Why?", "", ""));
    }

    #[test]
    fn what_is_told_in_a_sentence_is_found() {
        let text = "My name is Doreen and I live in Milton Keynes. Why are rents high?";
        assert_eq!(of(text), want(text, "Doreen", "Milton Keynes"));
        assert_eq!(of("Rwy’n byw yn Nolgellau. Pam?").2, "Nolgellau");
    }

    #[test]
    fn questions_are_never_taken_for_a_sign_off() {
        for text in [
            "Why?\nThanks to whom do we pay so much for nothing at all now?",
            "Is it fair?\nIs it right?",
            "Why?",
        ] {
            assert_eq!(of(text).0, text);
        }
    }
}
