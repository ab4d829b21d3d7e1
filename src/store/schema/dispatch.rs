//! What is marked in the hall, and what is on its wall.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    hall_marks (id) {
        id -> BigInt,
        sitting_id -> BigInt,
        question_id -> BigInt,
        mark -> Text,
        marked_by -> BigInt,
        marked_at -> Timestamp,
        received_at -> Timestamp,
        mark_key -> Text,
        seen_key -> Text,
        met_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    dispatches (sitting_id) {
        sitting_id -> BigInt,
        question_id -> Nullable<BigInt>,
        version -> BigInt,
        changed_by -> BigInt,
        changed_at -> Timestamp,
    }
}
