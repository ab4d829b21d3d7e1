//! How questions will be read aloud, and what office and questioner said about it.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    readings (id) {
        id -> BigInt,
        question_id -> BigInt,
        sitting_id -> BigInt,
        asked_at -> Timestamp,
        deadline_at -> Timestamp,
        reminded_at -> Nullable<Timestamp>,
        confirmed_at -> Nullable<Timestamp>,
        confirmed_as -> Text,
        proposed -> Text,
        spoken -> Text,
    }
}

diesel::table! {
    relayed (id) {
        id -> BigInt,
        question_id -> BigInt,
        staff_id -> Nullable<BigInt>,
        words -> Text,
        sent_at -> Timestamp,
        seen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    reading_policies (sitting_id) {
        sitting_id -> BigInt,
        is_named -> Bool,
        set_by -> BigInt,
        set_at -> Timestamp,
    }
}
