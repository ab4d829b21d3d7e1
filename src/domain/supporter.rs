//! A member of the public who takes part with a confirmed address, and the
//! state of their upvotes.
//!
//! Never: the address itself; see `email`.

use super::text_enum::text_enum;

text_enum! {
    /// Whether an upvote counts.
    UpvoteState {
        /// It counts.
        Counted => "counted",
        /// It waits for review.
        Held => "held",
        /// The supporter took it back.
        Withdrawn => "withdrawn",
    }
}

text_enum! {
    /// What a confirmation confirms.
    Purpose {
        /// A question that was sent.
        Question => "question",
        /// A first upvote.
        Upvote => "upvote",
        /// Opening one's own page.
        SignIn => "sign_in",
    }
}
