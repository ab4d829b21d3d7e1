//! How people type: without capitals, in capitals, in a hurry, politely.
//! Never: a change of a word into another one on purpose.

use super::content::Content;
use crate::demo::dice::Dice;
use crate::demo::wording::swapped;

/// A text as its writer types it.
pub(super) fn typed(content: &Content, text: &str, name: &str, dice: &mut Dice) -> String {
    let law = &content.laws.noise;
    let mut text = text.to_owned();
    if dice.chance(law.typing_error) {
        text = swapped(&text, dice).unwrap_or(text);
    }
    if dice.chance(law.shouting) {
        text = shouted(&text, dice);
    }
    if dice.chance(law.no_end) {
        text.truncate(text.trim_end_matches(['?', '.']).len());
    } else if dice.chance(law.doubled_end) {
        let end = if text.ends_with('.') { '.' } else { '?' };
        text.push(end);
    }
    if dice.chance(law.lower_case) {
        text = text.to_lowercase();
    }
    if dice.chance(law.greeting) {
        text = format!("{} {text}", dice.text(&content.frames.greetings));
    }
    if dice.chance(law.thanks) {
        let end = if text.ends_with(char::is_alphanumeric) { "." } else { "" };
        let thanks = dice.text(&content.frames.thanks).replace("{name}", name);
        text = format!("{text}{end} {thanks}");
    }
    text
}

/// One long word in capitals.
fn shouted(text: &str, dice: &mut Dice) -> String {
    let words: Vec<&str> = text.split(' ').filter(|word| word.len() > 4).collect();
    if words.is_empty() {
        return text.to_owned();
    }
    let word = *dice.pick(&words);
    text.replacen(word, &word.to_uppercase(), 1)
}
