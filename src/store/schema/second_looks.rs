//! Second looks at refusals.
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
