//! Staff and supporters, and their sessions.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    staff (id) {
        id -> BigInt,
        name -> Text,
        role -> Text,
        email_hash -> Text,
        password_hash -> Text,
        totp_sealed -> Text,
        totp_step -> BigInt,
        failed_count -> Integer,
        locked_until -> Nullable<Timestamp>,
        created_at -> Timestamp,
        disabled_at -> Nullable<Timestamp>,
        uses_keys -> Bool,
    }
}

diesel::table! {
    staff_recovery_codes (id) {
        id -> BigInt,
        staff_id -> BigInt,
        code_hash -> Text,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    staff_invitations (id) {
        id -> BigInt,
        token_hash -> Text,
        role -> Text,
        name -> Text,
        totp_sealed -> Text,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    staff_sessions (id) {
        id -> BigInt,
        token_hash -> Text,
        staff_id -> BigInt,
        created_at -> Timestamp,
        seen_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    supporters (id) {
        id -> BigInt,
        email_hash -> Text,
        first_name -> Text,
        town_name -> Text,
        town_code -> Nullable<Text>,
        county -> Text,
        region -> Text,
        nation -> Text,
        language -> Text,
        unsubscribe_key -> Text,
        unsubscribed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
        confirmed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    contacts (supporter_id) {
        supporter_id -> BigInt,
        email_sealed -> Text,
    }
}

diesel::table! {
    supporter_sessions (id) {
        id -> BigInt,
        token_hash -> Text,
        supporter_id -> BigInt,
        created_at -> Timestamp,
        expires_at -> Timestamp,
    }
}
