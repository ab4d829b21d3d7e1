//! An objection to a merge, which the questioner of a merged question can make once.
//!
//! Never: who may answer it; the action says that.

use super::text_enum::text_enum;

text_enum! {
    /// Where an objection stands.
    ObjectionState {
        /// Nobody has answered it yet.
        Waiting => "waiting",
        /// The merge stands.
        Kept => "kept",
        /// The question stands on its own again.
        Parted => "parted",
    }
}
