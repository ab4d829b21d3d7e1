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

diesel::table! {
    batches (id) {
        id -> BigInt,
        reference -> Text,
        sitting_id -> BigInt,
        staff_id -> BigInt,
        act -> Text,
        reason_id -> Nullable<BigInt>,
        note -> Text,
        state -> Text,
        created_at -> Timestamp,
        done_at -> Nullable<Timestamp>,
        undone_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    batch_lines (batch_id, question_id) {
        batch_id -> BigInt,
        question_id -> BigInt,
        version -> BigInt,
        outcome -> Text,
        status_before -> Text,
        status_at_before -> Timestamp,
        reason_before -> Nullable<BigInt>,
        is_own_upvote_new -> Bool,
        decision_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    questioner_marks (id) {
        id -> BigInt,
        supporter_id -> BigInt,
        question_id -> BigInt,
        kind -> Text,
        reason -> Text,
        staff_id -> BigInt,
        created_at -> Timestamp,
        lifted_by -> Nullable<BigInt>,
        lifted_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    removals (id) {
        id -> BigInt,
        question_id -> BigInt,
        reason_id -> BigInt,
        note -> Text,
        state -> Text,
        proposed_by -> BigInt,
        proposed_at -> Timestamp,
        settled_by -> Nullable<BigInt>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    late_notices (sitting_id, supporter_id) {
        sitting_id -> BigInt,
        supporter_id -> BigInt,
        told_at -> Timestamp,
    }
}
