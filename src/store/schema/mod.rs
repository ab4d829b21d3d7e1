//! The tables as diesel sees them, the same on both databases.
//!
//! Owns: names and types of columns. Never: anything the migrations do not say.

#![allow(
    missing_docs,
    reason = "diesel writes these items; the migrations say what each column is"
)]

mod asking;
mod calls;
mod desk;
mod dispatch;
mod flags;
mod grouping;
mod mail_and_jobs;
mod people;
mod reading;
mod rulebook;
mod second_looks;
mod slates;
mod taking_in;
mod telling;

pub use asking::*;
pub use calls::*;
pub use desk::*;
pub use dispatch::*;
pub use flags::*;
pub use grouping::*;
pub use mail_and_jobs::*;
pub use people::*;
pub use reading::*;
pub use rulebook::*;
pub use second_looks::*;
pub use slates::*;
pub use taking_in::*;
pub use telling::*;

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
diesel::joinable!(question_holds -> staff (staff_id));
diesel::joinable!(question_holds -> questions (question_id));
diesel::joinable!(question_notes -> staff (staff_id));
diesel::joinable!(taken_in -> questions (question_id));
diesel::joinable!(batches -> staff (staff_id));
diesel::joinable!(questioner_marks -> staff (staff_id));
diesel::joinable!(questioner_marks -> questions (question_id));
diesel::joinable!(removals -> questions (question_id));
diesel::joinable!(removals -> reasons (reason_id));
diesel::joinable!(removals -> staff (proposed_by));
diesel::joinable!(batch_lines -> questions (question_id));
diesel::joinable!(cluster_places -> questions (question_id));
diesel::joinable!(clusters -> questions (leader_id));
diesel::joinable!(merged_questions -> questions (question_id));
diesel::joinable!(mergings -> staff (staff_id));
diesel::joinable!(relayed -> staff (staff_id));
diesel::joinable!(hall_marks -> staff (marked_by));
diesel::joinable!(hall_marks -> questions (question_id));
diesel::joinable!(webhook_deliveries -> webhooks (webhook_id));

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
    said_towns,
    supporters,
    contacts,
    supporter_sessions,
    reasons,
    questions,
    confirmations,
    decisions,
    question_holds,
    question_notes,
    saved_filters,
    batches,
    batch_lines,
    questioner_marks,
    removals,
    late_notices,
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
    selection_records,
    edition_records,
    answers,
    contests,
    office_notes,
    question_flags,
    appeals,
    rule_sets,
    rules,
    rule_reasons,
    flag_checks,
    mailbags,
    mailbag_rows,
    taken_in,
    cluster_places,
    clusters,
    mergings,
    merged_questions,
    objections,
    readings,
    carried,
    relayed,
    reading_policies,
    hall_marks,
    dispatches,
    webhooks,
    webhook_deliveries,
);
