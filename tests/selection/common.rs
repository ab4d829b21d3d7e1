//! Small builders for inputs.
//! Never: hide what a test is about.

use num_bigint::BigInt;
use num_rational::BigRational;
use pqt::selection::{Brief, Input, Priority, Question, Selection, select};

/// References sort like their numbers.
pub fn name(number: usize) -> String {
    format!("c{number:03}")
}

/// A question with its own questioner, all from one place and on one topic.
pub fn question(number: usize) -> Question {
    Question {
        reference: name(number),
        questioner: format!("p{number}"),
        town: "Town".into(),
        county: "County".into(),
        region: "Region".into(),
        nation: "Nation".into(),
        topic: "Topic".into(),
        cluster: None,
    }
}

pub fn questions(count: usize) -> Vec<Question> {
    (0..count).map(question).collect()
}

/// An input over plain questions, ties by reference.
pub fn plain(count: usize, ballots: Vec<Vec<u32>>, brief: Brief) -> Input {
    Input::of(questions(count), ballots, brief, Priority::ByReference)
}

pub fn chosen(input: &Input) -> Selection {
    select(input).expect("this input has a slate")
}

pub fn number(reference: &str) -> usize {
    reference[1..].parse().expect("references here are c and a number")
}

pub fn fraction(text: &str) -> BigRational {
    let (numerator, denominator) = text.split_once('/').expect("a fraction");
    let part = |text: &str| text.parse::<BigInt>().expect("a whole number");
    BigRational::new(part(numerator), part(denominator))
}

/// `count` copies of the same ballot.
pub fn times(count: usize, ballot: &[u32]) -> Vec<Vec<u32>> {
    vec![ballot.to_vec(); count]
}
