//! Slates and answers: their states.
//!
//! Never: how a slate is chosen; that is `selection`.

use super::text_enum::text_enum;

text_enum! {
    /// Where a selection stands.
    SelectionState {
        /// Made, not yet published.
        Proposed => "proposed",
        /// An edition was published from it.
        Published => "published",
        /// Set aside by the organiser; kept.
        Discarded => "discarded",
    }
}

text_enum! {
    /// Whether a question on the slate was put.
    Asked {
        /// It was asked at the sitting.
        Asked => "asked",
        /// There was no time, or it was left out.
        NotAsked => "not_asked",
    }
}

text_enum! {
    /// How the reply met the question.
    AnswerState {
        /// It was answered.
        Answered => "answered",
        /// A part of it was answered.
        Partly => "partly",
        /// Something was said, but not an answer.
        NotAnswered => "not_answered",
        /// Words that would fit any question were read out; that counts as no answer anywhere.
        StandardReply => "standard_reply",
    }
}

text_enum! {
    /// How far the record of a question has come.
    RecordStage {
        /// Written down; no verdict is proposed.
        Noted => "noted",
        /// The office proposes its verdict; a second person has to confirm it.
        Proposed => "proposed",
        /// The second person disagreed; it is with the office again.
        Returned => "returned",
        /// Two people agree: the verdict is public.
        Confirmed => "confirmed",
    }
}
