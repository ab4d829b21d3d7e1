//! From a text to its questions: each sentence that ends in a question mark, with
//! the sentences before it as its background.
//!
//! Never: a word changed, or left out of both question and background.

use crate::domain::rules::{BACKGROUND_MAX, QUESTION_MAX, QUESTION_MIN};
use crate::domain::text::{clean_text, graphemes};

/// Words with which a question leans on the one before it.
const LEANING: [&str; 14] = [
    "and ", "or ", "if so", "if not", "if yes", "if no", "why not", "so ", "but ", "then ", "ac ",
    "a ", "os felly", "neu ",
];
/// Short words that end in a full stop within a sentence.
const SHORTENED: [&str; 14] =
    ["mr", "mrs", "ms", "dr", "st", "no", "e.g", "i.e", "etc", "prof", "rev", "vs", "p", "approx"];

/// Question and background of each part. Without a question mark the text, or a
/// subject that asks, is the question; nothing at all gives nothing.
pub(super) fn parts(text: &str, subject: &str) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut before: Vec<String> = Vec::new();
    for sentence in sentences(text) {
        if !asks(&sentence) {
            before.push(sentence);
            continue;
        }
        let leans = leans(&sentence) || graphemes(&sentence) < QUESTION_MIN;
        match parts.last_mut() {
            Some(last) if leans && before.is_empty() && fits(&last.0, &sentence) => {
                last.0 = join(&last.0, &sentence);
            }
            _ => parts.push((sentence, std::mem::take(&mut before).join(" "))),
        }
    }
    let after = before.join(" ");
    match parts.last_mut() {
        Some(last) => last.1 = cut(&join(&last.1, &after)),
        None if asks(subject) => {
            parts.push((subject.to_owned(), cut(&after)));
        }
        None if !after.is_empty() && graphemes(&after) <= QUESTION_MAX => {
            parts.push((after, String::new()));
        }
        None => {}
    }
    parts
}

fn asks(sentence: &str) -> bool {
    sentence.trim_end_matches(['!', '.', '…']).ends_with('?')
}

/// Two texts as one.
pub fn join(first: &str, second: &str) -> String {
    clean_text(&format!("{first} {second}"))
}

fn fits(first: &str, second: &str) -> bool {
    graphemes(first) + graphemes(second) < QUESTION_MAX
}

fn leans(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    LEANING.iter().any(|word| lower.starts_with(word))
}

/// The beginning of a text that a background may hold, at the end of a word.
fn cut(text: &str) -> String {
    if graphemes(text) <= BACKGROUND_MAX {
        return text.to_owned();
    }
    let mut kept = String::new();
    for word in text.split_inclusive(' ') {
        if graphemes(&kept) + graphemes(word) > BACKGROUND_MAX - 1 {
            break;
        }
        kept.push_str(word);
    }
    format!("{}…", kept.trim_end())
}

/// The sentences of a text. An empty line ends one, and so does a new item of a list.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for paragraph in text.split("\n\n").flat_map(items) {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        let mut sentence: Vec<&str> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            sentence.push(word);
            if ends(word, words.get(at + 1).copied()) {
                sentences.push(sentence.join(" "));
                sentence.clear();
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence.join(" "));
        }
    }
    sentences
        .iter_mut()
        .for_each(|sentence| *sentence = sentence.trim_end_matches(['"', '”', '’']).to_owned());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Items of a list as paragraphs of their own, without number or bullet.
fn items(paragraph: &str) -> Vec<String> {
    let mut items: Vec<String> = vec![String::new()];
    for line in paragraph.lines() {
        let (rest, is_item) = unnumbered(line.trim());
        if is_item {
            items.push(String::new());
        }
        if let Some(last) = items.last_mut() {
            last.push_str(rest);
            last.push('\n');
        }
    }
    items
}

fn unnumbered(line: &str) -> (&str, bool) {
    let bullet = line.strip_prefix(['•', '*', '·']).or_else(|| line.strip_prefix("- "));
    if let Some(rest) = bullet {
        return (rest.trim_start(), true);
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let rest = line[digits..].strip_prefix([')', '.', ':']);
    match rest {
        Some(rest) if (1..=2).contains(&digits) && rest.starts_with(' ') => {
            (rest.trim_start(), true)
        }
        _ => (line, false),
    }
}

/// Whether a sentence ends after this word.
fn ends(word: &str, next: Option<&str>) -> bool {
    let bare = word.trim_end_matches(['"', '”', '’', '\'', ')']);
    if bare.ends_with('?') {
        return true;
    }
    let stem = bare.trim_end_matches(['.', '!', '…']).to_lowercase();
    let is_short = SHORTENED.contains(&stem.as_str()) || stem.chars().count() == 1;
    let is_stop = bare.ends_with(['.', '!', '…']) && !(bare.ends_with('.') && is_short);
    let begins =
        |next: &str| next.chars().find(|c| c.is_alphanumeric()).is_none_or(|c| !c.is_lowercase());
    is_stop && next.is_none_or(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn questions(text: &str) -> Vec<String> {
        parts(text, "").into_iter().map(|(question, _)| question).collect()
    }

    #[test]
    fn each_question_is_a_part_and_a_leaning_one_is_not() {
        let text = "Why did Mr. Smith pay 3.5 million? If so, who paid?\n\n1. Will the bus to St. Ives come back?\n2) What will it cost per year?";
        assert_eq!(
            questions(text),
            [
                "Why did Mr. Smith pay 3.5 million? If so, who paid?",
                "Will the bus to St. Ives come back?",
                "What will it cost per year?"
            ]
        );
        assert_eq!(
            questions("Will the library stay open?! Why? Really?"),
            ["Will the library stay open?! Why? Really?"]
        );
    }

    #[test]
    fn what_is_not_asked_is_background() {
        let found = parts("I rent. It is damp. Why is nobody made to mend it? I pay on time.", "");
        assert_eq!(
            found,
            [(
                "Why is nobody made to mend it?".to_owned(),
                "I rent. It is damp. I pay on time.".to_owned()
            )]
        );
    }

    #[test]
    fn without_a_question_mark_something_is_proposed() {
        assert_eq!(questions("Ask him about the trains."), ["Ask him about the trains."]);
        assert_eq!(
            parts("It is late.", "When do trains run?"),
            [("When do trains run?".to_owned(), "It is late.".to_owned())]
        );
        assert!(parts(&"Words. ".repeat(200), "").is_empty());
        assert!(parts("", "").is_empty());
    }

    #[test]
    fn a_background_is_never_too_long() {
        let found = parts(&format!("{}Why is that so, then?", "Long words here. ".repeat(200)), "");
        assert!(graphemes(&found[0].1) <= BACKGROUND_MAX);
    }
}
