//! Webhooks and what they were told.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    webhooks (id) {
        id -> BigInt,
        reference -> Text,
        name -> Text,
        url -> Text,
        events -> Text,
        secret_sealed -> Text,
        created_by -> BigInt,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        failures -> Integer,
    }
}

diesel::table! {
    webhook_deliveries (id) {
        id -> BigInt,
        reference -> Text,
        webhook_id -> BigInt,
        event -> Text,
        occasion -> Text,
        payload -> Text,
        state -> Text,
        attempts -> Integer,
        due_at -> Timestamp,
        leased_until -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        created_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}
