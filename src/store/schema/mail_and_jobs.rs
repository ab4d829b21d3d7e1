//! Mail that waits, and jobs.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    job_runs (name) {
        name -> Text,
        leased_until -> Timestamp,
        ran_at -> Timestamp,
    }
}

diesel::table! {
    outbox (id) {
        id -> BigInt,
        kind -> Text,
        address_hash -> Text,
        address_sealed -> Text,
        language -> Text,
        params -> Text,
        unsubscribe_key -> Nullable<Text>,
        dedupe_key -> Nullable<Text>,
        message_id -> Text,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        leased_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    mail_blocks (address_hash) {
        address_hash -> Text,
        blocked_until -> Timestamp,
    }
}
