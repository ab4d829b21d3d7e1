//! Second looks: at refusals, and at verdicts on answers.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    appeals (id) {
        id -> BigInt,
        reference -> Text,
        question_id -> BigInt,
        refusal_id -> BigInt,
        refused_by -> Nullable<BigInt>,
        refused_with -> Nullable<BigInt>,
        words -> Text,
        state -> Text,
        answer -> Text,
        asked_at -> Timestamp,
        due_at -> Timestamp,
        decided_by -> Nullable<BigInt>,
        decided_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    contests (id) {
        id -> BigInt,
        question_id -> BigInt,
        about_id -> BigInt,
        words -> Text,
        verdict -> Text,
        proposed_by -> BigInt,
        confirmed_by -> Nullable<BigInt>,
        state -> Text,
        answer -> Text,
        verdict_after -> Text,
        contested_at -> Timestamp,
        decided_by -> Nullable<BigInt>,
        decided_at -> Nullable<Timestamp>,
    }
}
