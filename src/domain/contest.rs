//! A questioner's contest of the verdict on an answer, which can be made once.
//!
//! Never: who may decide it; the action says that.

use super::text_enum::text_enum;

text_enum! {
    /// Where a contest stands.
    ContestState {
        /// Nobody has decided it yet.
        Waiting => "waiting",
        /// The verdict stands.
        Stands => "stands",
        /// The verdict was changed.
        Changed => "changed",
    }
}
