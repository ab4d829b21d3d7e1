//! Questioners whom the desk knows: trusted ones go ahead in the queue, blocked
//! ones are kept back. A person decides about their questions all the same.
//!
//! Never: a decision about a question; a mark only moves it in the queue.

use super::text_enum::text_enum;

text_enum! {
    /// How the desk knows a questioner.
    Mark {
        /// Their questions go ahead.
        Trusted => "trusted",
        /// Their questions are kept back.
        Blocked => "blocked",
    }
}

/// Where in the queue a question stands: ahead of the others.
pub const AHEAD: i32 = 0;
/// In its turn.
pub const IN_TURN: i32 = 1;
/// Kept back, behind all others; not taken with others, not decided with others.
pub const KEPT_BACK: i32 = 2;

/// Where the questions of a questioner stand in the queue.
pub fn turn(mark: Option<Mark>) -> i32 {
    match mark {
        Some(Mark::Trusted) => AHEAD,
        None => IN_TURN,
        Some(Mark::Blocked) => KEPT_BACK,
    }
}
