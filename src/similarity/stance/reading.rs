//! A text read for and against: its sentences, the turns in each, and the other words.
//!
//! Never: the stems of the index, which leave out the small words that turn a sentence.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

use rust_stemmers::{Algorithm, Stemmer};

use super::super::fold;
use super::super::stops;
use super::super::welsh::radical;
use super::super::words::{self, Word};
use super::english::ENGLISH;
use super::lists::{Lists, Turn};
use super::welsh::WELSH;

/// Most sentences of a text that are read.
const MOST_SENTENCES: usize = 12;

/// Words of one text and words of another, in bytes.
pub(super) type Apart = (Vec<Range<usize>>, Vec<Range<usize>>);

/// A text, read.
pub(super) struct Reading {
    pub(super) sentences: Vec<Sentence>,
}

/// A sentence, read.
pub(super) struct Sentence {
    turns: Vec<(Turn, String, Range<usize>)>,
    /// Every word by its form; stop words and the words of phrases included.
    all: Vec<(String, Range<usize>)>,
    matter: BTreeSet<String>,
    is_welsh: bool,
}

impl Reading {
    pub(super) fn of(text: &str) -> Reading {
        let core = fold::core(text);
        let sentences = sentences(&text[core.clone()]);
        let read =
            |at: Range<usize>| Sentence::of(&text[core.start..][at.clone()], core.start + at.start);
        Reading { sentences: sentences.take(MOST_SENTENCES).map(read).collect() }
    }
}

/// Sentences end at a stop before a blank, whatever letter follows: many people write without capitals.
fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_end = |(at, c): &(usize, char)| match c {
        '.' | '?' | '!' => text[at + 1..].starts_with(char::is_whitespace),
        '\n' | '。' | '？' | '！' => true,
        _ => false,
    };
    let ends = text.char_indices().filter(is_end).map(|(at, c)| at + c.len_utf8());
    let mut start = 0;
    ends.chain([text.len()])
        .map(move |end| std::mem::replace(&mut start, end)..end)
        .filter(|at| text[at.clone()].contains(char::is_alphanumeric))
}

impl Sentence {
    fn of(sentence: &str, start: usize) -> Sentence {
        let mut words = words::words(sentence);
        let is_welsh = stops::is_welsh(&words);
        words.iter_mut().for_each(|word| word.at = word.at.start + start..word.at.end + start);
        let forms: Vec<String> = words.iter().map(|word| form(&word.plain, is_welsh)).collect();
        let lists = lists(is_welsh);
        let mut found = Sentence {
            turns: Vec::new(),
            all: forms.iter().cloned().zip(words.iter().map(|word| word.at.clone())).collect(),
            matter: BTreeSet::new(),
            is_welsh,
        };
        let slices: Vec<&str> = forms.iter().map(String::as_str).collect();
        let (mut at, mut is_over) = (0, false);
        while at < words.len() {
            let (taken, turn) = match lists.phrase(&slices[at..]) {
                Some(phrase) => phrase,
                None => (1, turn(&words, &forms, at, is_welsh)),
            };
            is_over = is_over
                || found.is_directed() && ends_thought(sentence, start, &words, &slices, at, lists);
            let turn = turn.filter(|_| !is_over);
            found.take(&words[at..at + taken], &forms[at..at + taken], turn);
            at += taken;
        }
        found
    }

    fn take(&mut self, words: &[Word], forms: &[String], turn: Option<Turn>) {
        if let (Some(turn), Some(first), Some(last)) = (turn, words.first(), words.last()) {
            self.turns.push((turn, forms.join(" "), first.at.start..last.at.end));
            return;
        }
        for (word, form) in words.iter().zip(forms) {
            let lists = lists(self.is_welsh);
            let is_said = stops::is_stop(&word.plain, self.is_welsh) || lists.light.contains(form);
            if !is_said && lists.turn(form).is_none() {
                self.matter.insert(form.clone());
            }
        }
    }

    /// Whether a word of it is for or against.
    pub(super) fn is_directed(&self) -> bool {
        self.turns.iter().any(|(turn, ..)| *turn != Turn::Not)
    }

    /// True for "for": an even number of turns.
    pub(super) fn direction(&self) -> bool {
        self.turns.iter().filter(|(turn, ..)| *turn != Turn::For).count() % 2 == 0
    }

    /// Whether it says "not", where nothing in it is for or against. "Why not" is as good as saying nothing, unless
    /// the other asks why as well.
    pub(super) fn is_negated(&self, other: &Sentence) -> bool {
        let (own, others) = (self.asks_why(), other.asks_why());
        let nots = self.turns.len() - usize::from(own);
        (nots - usize::from(own && !others && nots > 0)) % 2 == 1
    }

    fn asks_why(&self) -> bool {
        let why = &lists(self.is_welsh).why;
        self.turns.iter().any(|(_, form, _)| form == why)
    }

    /// Which share of the smaller one's other words both have; antonyms are one word.
    pub(super) fn shared(&self, other: &Sentence) -> f64 {
        let paired = usize::from(self.antonyms(other).is_some());
        let smaller = self.matter.len().min(other.matter.len()).saturating_sub(paired);
        let common = self.matter.intersection(&other.matter).count();
        common as f64 / smaller.max(1) as f64
    }

    /// The turns of each that the other has not.
    pub(super) fn turning_apart_from(&self, other: &Sentence) -> Apart {
        let apart = |a: &Sentence, b: &Sentence| -> Vec<Range<usize>> {
            let has = |form: &str| b.turns.iter().any(|(_, known, _)| known == form);
            a.turns.iter().filter(|(_, form, _)| !has(form)).map(|(.., at)| at.clone()).collect()
        };
        (apart(self, other), apart(other, self))
    }

    /// Antonyms of which each sentence has one and not the other.
    pub(super) fn antonyms(&self, other: &Sentence) -> Option<Apart> {
        if self.is_welsh != other.is_welsh {
            return None;
        }
        let lists = lists(self.is_welsh);
        let has = |sentence: &Sentence, form: &str| sentence.all.iter().any(|(own, _)| own == form);
        for (one, at) in self.all.iter().filter(|(one, _)| !has(other, one)) {
            for (two, there) in other.all.iter().filter(|(two, _)| !has(self, two)) {
                if lists.are_antonyms(one, two) {
                    return Some((vec![at.clone()], vec![there.clone()]));
                }
            }
        }
        None
    }
}

/// What a word that is in no phrase does in its place.
fn turn(words: &[Word], forms: &[String], at: usize, is_welsh: bool) -> Option<Turn> {
    let lists = lists(is_welsh);
    let form = forms[at].as_str();
    if form == lists.why {
        return Some(Turn::Not);
    }
    if is_welsh {
        let is_after_why = at > 0 && forms[at - 1] == lists.why;
        let plain = words[at].plain.as_str();
        // "Pam na", "Pam nad"; "Ni ddylid" and "Na".
        let is_not = plain == "na" && (at == 0 || is_after_why) || plain == "ni" && at == 0;
        return if is_not { Some(Turn::Not) } else { lists.turn(form) };
    }
    if words[at].plain.ends_with("n't") {
        return (!is_rhetorical(words, at)).then_some(Turn::Not);
    }
    lists.turn(form)
}

/// Whether a new thought begins at a word, so that what follows is for or against something else: after a comma, at a
/// joining word, or where a purpose is named.
fn ends_thought(
    sentence: &str,
    start: usize,
    words: &[Word],
    forms: &[&str],
    at: usize,
    lists: &Lists,
) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let between = &sentence[words[before].at.end - start..words[at].at.start - start];
    let has_led_on = before.checked_sub(1).is_some_and(|earlier| {
        lists.leading_on.contains(forms[earlier]) || lists.turn(forms[earlier]).is_some()
    });
    let is_purpose =
        forms[before] == lists.purpose && lists.turn(forms[at]).is_some() && !has_led_on;
    between.contains([',', ';', ':', '(', '–', '—'])
        || lists.breaks.contains(forms[at])
        || is_purpose
}

/// "Isn't it time", "Won't you", "Don't you think": said for yes. "Don't close it" is a command, "Why won't you" is not
/// asked for yes either.
fn is_rhetorical(words: &[Word], at: usize) -> bool {
    let next = words.get(at + 1).map(|word| word.plain.as_str());
    let is_asked = |word: &str| matches!(word, "you" | "we" | "it" | "they" | "he" | "she" | "i");
    at == 0 && (words[at].plain != "don't" || next.is_some_and(is_asked))
}

/// The form in which words are compared.
fn form(plain: &str, is_welsh: bool) -> String {
    if is_welsh {
        return radical(plain);
    }
    if plain.ends_with("lawful") {
        // The stem of "lawful" is that of "law".
        return plain.to_owned();
    }
    Stemmer::create(Algorithm::English).stem(plain).into_owned()
}

fn lists(is_welsh: bool) -> &'static Lists {
    static LISTS: OnceLock<[Lists; 2]> = OnceLock::new();
    let new = || {
        [
            Lists::new(&ENGLISH, |word| form(word, false)),
            Lists::new(&WELSH, |word| form(word, true)),
        ]
    };
    &LISTS.get_or_init(new)[usize::from(is_welsh)]
}
