//! The rules of sittings, in versions.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    rule_sets (id) {
        id -> BigInt,
        sitting_id -> Nullable<BigInt>,
        version -> Integer,
        note -> Text,
        created_by -> Nullable<BigInt>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    rules (rule_set_id, number) {
        rule_set_id -> BigInt,
        number -> Integer,
        heading_en -> Text,
        heading_cy -> Text,
        text_en -> Text,
        text_cy -> Text,
    }
}

diesel::table! {
    rule_reasons (rule_set_id, reason_id) {
        rule_set_id -> BigInt,
        reason_id -> BigInt,
        number -> Integer,
    }
}
