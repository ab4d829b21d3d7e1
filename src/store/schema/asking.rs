//! Questions, what is decided of them, who backs them.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    reasons (id) {
        id -> BigInt,
        code -> Text,
        title_en -> Text,
        title_cy -> Text,
        public_en -> Text,
        public_cy -> Text,
        is_hidden -> Bool,
        position -> Integer,
        retired_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    questions (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        supporter_id -> BigInt,
        topic_id -> BigInt,
        body -> Text,
        background -> Text,
        original_body -> Nullable<Text>,
        first_name -> Text,
        say_name -> Text,
        is_anonymous -> Bool,
        town_name -> Text,
        town_code -> Nullable<Text>,
        county -> Text,
        region -> Text,
        nation -> Text,
        status -> Text,
        status_at -> Timestamp,
        reason_id -> Nullable<BigInt>,
        merged_into_id -> Nullable<BigInt>,
        consent_version -> Text,
        language -> Text,
        submission_key -> Text,
        search_text -> Text,
        asked_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
        version -> BigInt,
        turn -> Integer,
        words_key -> Text,
    }
}

diesel::table! {
    confirmations (id) {
        id -> BigInt,
        reference -> Text,
        token_hash -> Text,
        code_hash -> Text,
        purpose -> Text,
        supporter_id -> BigInt,
        question_id -> Nullable<BigInt>,
        details -> Text,
        attempts -> Integer,
        created_at -> Timestamp,
        code_expires_at -> Timestamp,
        link_expires_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    decisions (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        question_id -> Nullable<BigInt>,
        staff_id -> Nullable<BigInt>,
        act -> Text,
        reason_id -> Nullable<BigInt>,
        note -> Text,
        text_before -> Nullable<Text>,
        text_after -> Nullable<Text>,
        target_question_id -> Nullable<BigInt>,
        created_at -> Timestamp,
        rule_set_id -> Nullable<BigInt>,
        rule_number -> Nullable<Integer>,
        second_staff_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    upvotes (question_id, supporter_id) {
        question_id -> BigInt,
        supporter_id -> BigInt,
        state -> Text,
        moved_from_id -> Nullable<BigInt>,
        created_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    tallies (question_id) {
        question_id -> BigInt,
        counted -> BigInt,
        towns -> BigInt,
        regions -> BigInt,
        counted_at -> Timestamp,
    }
}

diesel::table! {
    exposures (question_id) {
        question_id -> BigInt,
        shown -> BigInt,
        frozen_even -> BigInt,
        frozen_odd -> BigInt,
    }
}

diesel::table! {
    carried (question_id) {
        question_id -> BigInt,
        into_id -> BigInt,
        carried_by -> BigInt,
        carried_at -> Timestamp,
    }
}
