//! Clusters of questions that say much the same.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    cluster_places (question_id) {
        question_id -> BigInt,
        sitting_id -> BigInt,
        leader_id -> BigInt,
        score -> Double,
        is_opposed -> Bool,
        likeness -> Double,
        finder -> Integer,
        words_key -> Text,
    }
}

diesel::table! {
    clusters (leader_id) {
        leader_id -> BigInt,
        sitting_id -> BigInt,
        topic_id -> BigInt,
        size -> BigInt,
        waiting -> BigInt,
        opposed -> BigInt,
        people -> BigInt,
        oldest_at -> Nullable<Timestamp>,
        apart_at -> Nullable<Timestamp>,
        apart_by -> Nullable<BigInt>,
        unmerged -> BigInt,
    }
}

diesel::table! {
    mergings (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        leader_id -> BigInt,
        target_id -> BigInt,
        staff_id -> BigInt,
        joined -> BigInt,
        moved -> BigInt,
        already -> BigInt,
        left_held -> BigInt,
        left_opposed -> BigInt,
        left_changed -> BigInt,
        created_at -> Timestamp,
        undone_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    merged_questions (question_id) {
        question_id -> BigInt,
        merging_id -> Nullable<BigInt>,
        status_before -> Text,
        status_at_before -> Timestamp,
        tell_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    objections (id) {
        id -> BigInt,
        question_id -> BigInt,
        target_id -> BigInt,
        state -> Text,
        answer -> Text,
        objected_at -> Timestamp,
        answered_by -> Nullable<BigInt>,
        answered_at -> Nullable<Timestamp>,
    }
}
