//! The pledge record: how many questions a representative promised to ask, how many
//! were asked, and how many of those were answered.
//!
//! Never: a standard reply, or a verdict that only one person has given, counted as an
//! answer.

use super::slate::{AnswerState, Asked, RecordStage};
use super::text_enum::text_enum;

text_enum! {
    /// What became of one question of a slate, as far as the public may rely on it.
    Fate {
        /// Nothing is written down yet.
        Unrecorded => "unrecorded",
        /// It was not asked.
        NotAsked => "not_asked",
        /// It was asked; no verdict is confirmed yet.
        Asked => "asked",
        /// Answered.
        Answered => "answered",
        /// Answered in part.
        Partly => "partly",
        /// What was said is no answer.
        NotAnswered => "not_answered",
        /// Only a standard reply was given, which is no answer.
        StandardReply => "standard_reply",
    }
}

impl Fate {
    /// What a confirmed verdict can be.
    pub const VERDICTS: [Fate; 5] =
        [Fate::Answered, Fate::Partly, Fate::NotAnswered, Fate::StandardReply, Fate::NotAsked];

    /// What a record comes to. That a question was asked or not is a fact and counts at
    /// once; a verdict counts when it is confirmed.
    pub fn of(asked: Asked, state: Option<AnswerState>, stage: RecordStage) -> Fate {
        match (asked, state.filter(|_| stage == RecordStage::Confirmed)) {
            (Asked::NotAsked, _) => Fate::NotAsked,
            (Asked::Asked, None) => Fate::Asked,
            (Asked::Asked, Some(AnswerState::Answered)) => Fate::Answered,
            (Asked::Asked, Some(AnswerState::Partly)) => Fate::Partly,
            (Asked::Asked, Some(AnswerState::NotAnswered)) => Fate::NotAnswered,
            (Asked::Asked, Some(AnswerState::StandardReply)) => Fate::StandardReply,
        }
    }

    /// The facts that it stands for: whether it was asked, and the verdict. `None` before
    /// anything is written down.
    pub fn facts(self) -> Option<(Asked, Option<AnswerState>)> {
        Some(match self {
            Fate::Unrecorded => return None,
            Fate::NotAsked => (Asked::NotAsked, None),
            Fate::Asked => (Asked::Asked, None),
            Fate::Answered => (Asked::Asked, Some(AnswerState::Answered)),
            Fate::Partly => (Asked::Asked, Some(AnswerState::Partly)),
            Fate::NotAnswered => (Asked::Asked, Some(AnswerState::NotAnswered)),
            Fate::StandardReply => (Asked::Asked, Some(AnswerState::StandardReply)),
        })
    }

    /// Whether it was put.
    pub fn is_asked(self) -> bool {
        !matches!(self, Fate::Unrecorded | Fate::NotAsked)
    }

    /// Whether there is a confirmed verdict on what was said.
    pub fn is_judged(self) -> bool {
        self.is_asked() && self != Fate::Asked
    }
}

/// What was promised and what came of it. Add the fates of a sitting's questions, or of
/// many sittings' for a rate over all of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pledge {
    /// How many were promised; 0 for no promise.
    pub promised: i64,
    /// How many questions the record is about: the slate, and reserves that were asked.
    pub questions: i64,
    /// How many were asked.
    pub asked: i64,
    /// How many were answered.
    pub answered: i64,
    /// How many were answered in part.
    pub partly: i64,
    /// To how many something was said that is no answer.
    pub not_answered: i64,
    /// To how many only a standard reply was given.
    pub standard_replies: i64,
    /// How many were not asked.
    pub not_asked: i64,
    /// Of how many nothing is written down.
    pub unrecorded: i64,
}

impl Pledge {
    /// A promise of which nothing is known yet.
    pub fn of(promised: i64) -> Pledge {
        Pledge { promised, ..Pledge::default() }
    }

    /// Adds what became of one question.
    pub fn add(&mut self, fate: Fate) {
        self.questions += 1;
        self.asked += i64::from(fate.is_asked());
        match fate {
            Fate::Unrecorded => self.unrecorded += 1,
            Fate::NotAsked => self.not_asked += 1,
            Fate::Asked => {}
            Fate::Answered => self.answered += 1,
            Fate::Partly => self.partly += 1,
            Fate::NotAnswered => self.not_answered += 1,
            Fate::StandardReply => self.standard_replies += 1,
        }
    }

    /// How many that were asked have a confirmed verdict.
    pub fn judged(&self) -> i64 {
        self.answered + self.partly + self.not_answered + self.standard_replies
    }

    /// How many that were asked wait for a confirmed verdict.
    pub fn awaited(&self) -> i64 {
        self.asked - self.judged()
    }

    /// How many of those that were promised are still not asked.
    pub fn owed(&self) -> i64 {
        (self.promised - self.asked).max(0)
    }

    /// Of the questions with a verdict, how many in 100 were answered, rounded down;
    /// `None` while there is no verdict. An answer in part is none.
    pub fn answered_percent(&self) -> Option<i64> {
        (self.judged() > 0).then(|| self.answered * 100 / self.judged())
    }
}

impl std::ops::AddAssign for Pledge {
    fn add_assign(&mut self, other: Pledge) {
        self.promised += other.promised;
        self.questions += other.questions;
        self.asked += other.asked;
        self.answered += other.answered;
        self.partly += other.partly;
        self.not_answered += other.not_answered;
        self.standard_replies += other.standard_replies;
        self.not_asked += other.not_asked;
        self.unrecorded += other.unrecorded;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_counts_when_it_is_confirmed_and_a_standard_reply_never_as_an_answer() {
        use AnswerState::{Answered, StandardReply};
        let fate = |state, stage| Fate::of(Asked::Asked, Some(state), stage);
        assert_eq!(fate(Answered, RecordStage::Proposed), Fate::Asked);
        assert_eq!(fate(Answered, RecordStage::Returned), Fate::Asked);
        assert_eq!(fate(Answered, RecordStage::Confirmed), Fate::Answered);
        assert_eq!(Fate::of(Asked::NotAsked, None, RecordStage::Noted), Fate::NotAsked);
        let mut record = Pledge::of(6);
        record.add(fate(StandardReply, RecordStage::Confirmed));
        assert_eq!((record.asked, record.answered, record.standard_replies), (1, 0, 1));
        assert_eq!(record.answered_percent(), Some(0));
    }

    #[test]
    fn promised_six_asked_five_answered_three() {
        let mut record = Pledge::of(6);
        let fates = [Fate::Answered, Fate::Answered, Fate::Answered, Fate::Partly, Fate::Asked];
        fates.into_iter().chain([Fate::NotAsked, Fate::Unrecorded]).for_each(|f| record.add(f));
        assert_eq!((record.promised, record.asked, record.answered), (6, 5, 3));
        assert_eq!((record.owed(), record.awaited(), record.answered_percent()), (1, 1, Some(75)));
        let mut both = record;
        both += record;
        assert_eq!((both.promised, both.questions), (12, 14));
    }

    #[test]
    fn a_fate_says_its_facts() {
        for &fate in Fate::ALL {
            let Some((asked, state)) = fate.facts() else { continue };
            assert_eq!(Fate::of(asked, state, RecordStage::Confirmed), fate);
        }
    }
}
