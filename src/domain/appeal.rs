//! A second look at a refusal, which its questioner can ask for once.
//!
//! Never: who may take it; the action says that.

use super::text_enum::text_enum;

/// Days after a refusal within which its questioner may ask for a second look.
pub const WITHIN_DAYS: i64 = 14;
/// Days within which it is answered.
pub const ANSWERED_IN_DAYS: u32 = 7;

text_enum! {
    /// Where an appeal stands.
    AppealState {
        /// Nobody has answered it yet.
        Waiting => "waiting",
        /// The refusal was taken back.
        Granted => "granted",
        /// The refusal stands.
        Dismissed => "dismissed",
    }
}
