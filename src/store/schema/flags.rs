//! What the flag rules found in questions.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    question_flags (question_id, kind) {
        question_id -> BigInt,
        kind -> Text,
    }
}

diesel::table! {
    flag_checks (question_id) {
        question_id -> BigInt,
        edition -> Integer,
        version -> BigInt,
        topic_id -> Nullable<BigInt>,
    }
}
