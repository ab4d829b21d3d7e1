//! Sittings with what they are made of, and imported towns.
//!
//! Never: anything the migrations do not say.

diesel::table! {
    representatives (id) {
        id -> BigInt,
        reference -> Text,
        name -> Text,
        office -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    topics (id) {
        id -> BigInt,
        code -> Text,
        name_en -> Text,
        name_cy -> Text,
        position -> Integer,
        retired_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sittings (id) {
        id -> BigInt,
        reference -> Text,
        representative_id -> BigInt,
        title_en -> Text,
        title_cy -> Text,
        put_to -> Text,
        sits_at -> Timestamp,
        zone -> Text,
        capacity -> Integer,
        pledge -> Integer,
        question_limit -> Integer,
        call_opens_at -> Timestamp,
        call_closes_at -> Timestamp,
        is_totals_hidden -> Bool,
        seed_secret_sealed -> Text,
        seed_commitment -> Text,
        version -> BigInt,
        created_at -> Timestamp,
        public_value_source -> Text,
    }
}

diesel::table! {
    sitting_topics (sitting_id, topic_id) {
        sitting_id -> BigInt,
        topic_id -> BigInt,
    }
}

diesel::table! {
    imported_towns (code) {
        code -> Text,
        name -> Text,
        county -> Text,
        authority -> Text,
        region -> Text,
        nation -> Text,
        population -> Nullable<BigInt>,
        aliases -> Text,
        parent -> Nullable<Text>,
        lat -> Double,
        lon -> Double,
        is_replacing -> Bool,
    }
}

diesel::table! {
    said_towns (name_key) {
        name_key -> Text,
        name -> Text,
        say -> Text,
    }
}
