//! What a moderator should look at in a question before deciding: each flag says
//! what it found and where. Personal details, hard words about somebody, a text
//! that asks nothing, another language, capitals, links, another topic.
//!
//! A flag is a pattern that anybody can read here, and a help: it errs towards
//! finding. The text may be hostile: the time is linear in its length.
//!
//! Never: a decision, a score, or a fact from outside the text it was given.

mod address;
mod contact;
mod language;
mod manner;
mod numbers;
mod people;
mod phone;
mod plain;
#[cfg(test)]
mod tests;
mod topic;

use plain::Plain;
use std::ops::Range;

pub use topic::{FEWEST, Topic};

/// The edition of these rules. It grows whenever a change could give a text other
/// flags, so that what was flagged under an older one is looked at again.
pub const EDITION: i32 = 2;

/// Most flags of one kind in one text; a text with more is flagged anyway.
const MOST_OF_A_KIND: usize = 20;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An e-mail address, also "doreen at gmail dot com".
    Email,
    /// A telephone number of the United Kingdom, or any written with "+".
    Phone,
    /// A National Insurance number.
    NationalInsurance,
    /// An NHS number.
    Nhs,
    /// A bank account, a payment card.
    Bank,
    /// A full postcode of the United Kingdom.
    Postcode,
    /// A house or flat with its street.
    Address,
    /// Somebody's name after a title, or after "my neighbour" and the like.
    Person,
    /// A web address.
    Link,
    /// A swear word or a slur.
    Abuse,
    /// Says of somebody that they did a crime or lied; may be defamation.
    Accusation,
    /// Nothing is asked.
    NoQuestion,
    /// Several words in capitals.
    Capitals,
    /// Neither English nor Welsh.
    Language,
    /// Shares no word with the other questions on its topic, but one with another topic's.
    OffTopic,
}

impl Kind {
    /// Every kind. Where two are found in one place, the earlier one is kept.
    pub const ALL: [Kind; 15] = [
        Kind::Email,
        Kind::NationalInsurance,
        Kind::Bank,
        Kind::Nhs,
        Kind::Phone,
        Kind::Postcode,
        Kind::Address,
        Kind::Person,
        Kind::Link,
        Kind::Abuse,
        Kind::Accusation,
        Kind::NoQuestion,
        Kind::Capitals,
        Kind::Language,
        Kind::OffTopic,
    ];

    /// The word for it in the database, in addresses and in Fluent keys.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::NationalInsurance => "national-insurance",
            Kind::Nhs => "nhs",
            Kind::Bank => "bank",
            Kind::Postcode => "postcode",
            Kind::Address => "address",
            Kind::Person => "person",
            Kind::Link => "link",
            Kind::Abuse => "abuse",
            Kind::Accusation => "accusation",
            Kind::NoQuestion => "no-question",
            Kind::Capitals => "capitals",
            Kind::Language => "language",
            Kind::OffTopic => "off-topic",
        }
    }

    /// Reads a code back; `None` for a word that is not one.
    pub fn parse(code: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Tells something about a person that may be private.
    pub fn is_personal(self) -> bool {
        self <= Kind::Person
    }
}

/// Which part of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The question itself.
    Question,
    /// What was written beside it.
    Background,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// What.
    pub kind: Kind,
    /// In which part.
    pub part: Part,
    /// Where in that part, in bytes; empty when the whole part is meant.
    pub span: Range<usize>,
}

/// The flags of a question and its background, in the order in which they stand.
/// Everything but [`Kind::OffTopic`], for which [`Topic`] is needed.
pub fn find(question: &str, background: &str) -> Vec<Flag> {
    let mut flags = within(question, Part::Question);
    let whole = |kind| Flag { kind, part: Part::Question, span: 0..0 };
    if manner::asks_nothing(question) {
        flags.push(whole(Kind::NoQuestion));
    }
    if language::is_foreign(question) {
        flags.push(whole(Kind::Language));
    }
    flags.extend(within(background, Part::Background));
    flags
}

/// The kinds that were found, each once, in the order of [`Kind::ALL`].
pub fn kinds(flags: &[Flag]) -> Vec<Kind> {
    Kind::ALL.into_iter().filter(|kind| flags.iter().any(|flag| flag.kind == *kind)).collect()
}

/// What has a place of its own in one part.
fn within(text: &str, part: Part) -> Vec<Flag> {
    let plain = Plain::of(text);
    let found = [
        (Kind::Email, contact::emails(&plain.text)),
        (Kind::NationalInsurance, numbers::national_insurance(&plain.text)),
        (Kind::Bank, numbers::bank(&plain.text)),
        (Kind::Nhs, numbers::nhs(&plain.text)),
        (Kind::Phone, phone::phones(&plain.text)),
        (Kind::Postcode, address::postcodes(&plain.text)),
        (Kind::Address, address::addresses(&plain.text)),
        (Kind::Person, people::people(&plain.text)),
        (Kind::Link, contact::links(&plain.text)),
        (Kind::Abuse, manner::abuse(&plain.text)),
        (Kind::Accusation, manner::accusations(&plain.text)),
        (Kind::Capitals, manner::capitals(&plain.text)),
    ];
    let mut kept: Vec<Flag> = Vec::new();
    for (kind, spans) in found {
        let mut taken: Vec<Range<usize>> = kept.iter().map(|flag| flag.span.clone()).collect();
        for span in spans.into_iter().take(MOST_OF_A_KIND).map(|span| plain.source(span)) {
            if !taken.iter().any(|other| other.start < span.end && span.start < other.end) {
                taken.push(span.clone());
                kept.push(Flag { kind, part, span });
            }
        }
    }
    kept.sort_by_key(|flag| (flag.span.start, flag.span.end));
    kept
}
