//! Mailbags, their rows, and the questions that were taken in.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    mailbags (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        staff_id -> Nullable<BigInt>,
        kind -> Text,
        file_name -> Text,
        digest -> Text,
        bytes -> BigInt,
        language -> Text,
        layout -> Text,
        rest_topic_id -> Nullable<BigInt>,
        state -> Text,
        rows_read -> BigInt,
        bytes_read -> BigInt,
        begun_at -> Timestamp,
        created_at -> Timestamp,
        changed_at -> Timestamp,
        taken_in_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    mailbag_rows (id) {
        id -> BigInt,
        mailbag_id -> BigInt,
        number -> BigInt,
        part -> Integer,
        state -> Text,
        raw_sealed -> Text,
        problems -> Text,
        first_name -> Text,
        is_nameless -> Bool,
        town_typed -> Text,
        town_name -> Text,
        town_code -> Nullable<Text>,
        county -> Text,
        region -> Text,
        nation -> Text,
        topic_typed -> Text,
        topic_id -> Nullable<BigInt>,
        body -> Text,
        background -> Text,
        address_hash -> Text,
        address_sealed -> Text,
        row_key -> Text,
        sent_at -> Nullable<Timestamp>,
        question_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    taken_in (question_id) {
        question_id -> BigInt,
        supporter_id -> BigInt,
        mailbag_id -> Nullable<BigInt>,
        channel -> Text,
        is_nameless -> Bool,
        asking -> Text,
        ask_at -> Timestamp,
        taken_in_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
    }
}
