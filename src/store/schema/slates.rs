//! Selections, slates and answers.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    selections (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        state -> Text,
        brief -> Text,
        public_value -> Text,
        seed -> Text,
        input_digest -> Text,
        outcome -> Text,
        created_by -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    overrides (id) {
        id -> BigInt,
        selection_id -> BigInt,
        position -> Integer,
        question_out_id -> BigInt,
        question_in_id -> BigInt,
        reason -> Text,
        staff_id -> BigInt,
        created_at -> Timestamp,
    }
}

diesel::table! {
    editions (id) {
        id -> BigInt,
        sitting_id -> BigInt,
        selection_id -> BigInt,
        number -> Integer,
        digest -> Text,
        note -> Text,
        published_by -> BigInt,
        published_at -> Timestamp,
        examination -> Nullable<Text>,
    }
}

diesel::table! {
    slate_lines (id) {
        id -> BigInt,
        edition_id -> BigInt,
        position -> Integer,
        is_reserve -> Bool,
        question_id -> BigInt,
        body -> Text,
        first_name -> Text,
        say_name -> Text,
        is_anonymous -> Bool,
        town_name -> Text,
        topic_id -> BigInt,
        evidence -> Text,
        why -> Text,
        override_reason -> Nullable<Text>,
    }
}

diesel::table! {
    selection_records (selection_id) {
        selection_id -> BigInt,
        public_record -> Text,
        full_record -> Nullable<Text>,
    }
}

diesel::table! {
    edition_records (edition_id) {
        edition_id -> BigInt,
        digest -> Text,
        record -> Text,
    }
}

diesel::table! {
    answers (id) {
        id -> BigInt,
        sitting_id -> BigInt,
        question_id -> BigInt,
        asked -> Text,
        state -> Nullable<Text>,
        summary -> Text,
        link -> Text,
        recorded_by -> BigInt,
        recorded_at -> Timestamp,
        tell_at -> Nullable<Timestamp>,
        told_up_to -> BigInt,
        told_at -> Nullable<Timestamp>,
        version -> BigInt,
        asked_at -> Nullable<Timestamp>,
        asked_by -> Text,
        words -> Text,
        quotation -> Text,
        video -> Text,
        video_at -> Nullable<Integer>,
        stage -> Text,
        return_reason -> Text,
        confirmed_by -> Nullable<BigInt>,
        confirmed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    office_notes (id) {
        id -> BigInt,
        sitting_id -> BigInt,
        question_id -> BigInt,
        follow_up -> Text,
        note -> Text,
        written_by -> BigInt,
        written_at -> Timestamp,
        version -> BigInt,
    }
}
