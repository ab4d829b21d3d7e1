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
    }
}
