//! The tables as diesel sees them, the same on both databases.
//!
//! Owns: names and types of columns. Never: anything the migrations do not say.

#![allow(
    missing_docs,
    reason = "diesel writes these items; the migrations say what each column is"
)]

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
    }
}

diesel::joinable!(questions -> topics (topic_id));
diesel::joinable!(questions -> sittings (sitting_id));
diesel::joinable!(questions -> reasons (reason_id));
diesel::joinable!(questions -> supporters (supporter_id));
diesel::joinable!(sittings -> representatives (representative_id));
diesel::joinable!(sitting_topics -> topics (topic_id));
diesel::joinable!(upvotes -> questions (question_id));
diesel::joinable!(upvotes -> supporters (supporter_id));
diesel::joinable!(tallies -> questions (question_id));
diesel::joinable!(exposures -> questions (question_id));
diesel::joinable!(decisions -> staff (staff_id));
diesel::joinable!(decisions -> reasons (reason_id));
diesel::joinable!(slate_lines -> editions (edition_id));
diesel::joinable!(slate_lines -> topics (topic_id));
diesel::joinable!(slate_lines -> questions (question_id));
diesel::joinable!(answers -> questions (question_id));
diesel::joinable!(staff_sessions -> staff (staff_id));
diesel::joinable!(supporter_sessions -> supporters (supporter_id));
diesel::joinable!(contacts -> supporters (supporter_id));

diesel::allow_tables_to_appear_in_same_query!(
    staff,
    staff_recovery_codes,
    staff_invitations,
    staff_sessions,
    representatives,
    topics,
    sittings,
    sitting_topics,
    imported_towns,
    supporters,
    contacts,
    supporter_sessions,
    reasons,
    questions,
    confirmations,
    decisions,
    upvotes,
    tallies,
    exposures,
    job_runs,
    outbox,
    mail_blocks,
    selections,
    overrides,
    editions,
    slate_lines,
    answers,
);
