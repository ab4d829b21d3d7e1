//! What the desk keeps for its own work.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    question_holds (question_id) {
        question_id -> BigInt,
        staff_id -> BigInt,
        held_until -> Timestamp,
        is_taken -> Bool,
    }
}

diesel::table! {
    question_notes (id) {
        id -> BigInt,
        question_id -> BigInt,
        staff_id -> BigInt,
        body -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    saved_filters (id) {
        id -> BigInt,
        staff_id -> BigInt,
        name -> Text,
        query -> Text,
        created_at -> Timestamp,
    }
}
