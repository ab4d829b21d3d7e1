//! The black-box tests: named people use the service over real HTTP, filling
//! the forms it serves. `PQT_TEST_DATABASE` chooses the database.
//!
//! Never: a look behind the pages, except in functions named `db_…`.

#[allow(dead_code, reason = "each area of the tests uses its part")]
mod db;
#[allow(dead_code, reason = "each area of the tests uses its part")]
mod db_desk;
mod db_questions;
#[path = "../support/mod.rs"]
mod support;
#[allow(dead_code, reason = "each area of the tests uses its part")]
mod world;

mod alike;
mod api;
mod appeals;
mod archive;
mod ask;
mod asking;
mod browse;
mod browse_log;
mod browse_question;
mod carry;
mod clusters;
mod clusters_merged;
mod confirm;
mod contests;
mod demonstration_large;
mod desk;
mod desk_backlog;
mod desk_bulk;
mod desk_merge;
mod desk_queue;
mod desk_second;
mod desk_sharing;
mod desk_shortlist;
mod dev_mail;
mod dispatch;
mod dispatch_marks;
mod dispatch_refused;
mod embed;
mod errors;
mod feeds;
mod flags;
mod mail_jobs;
mod me;
mod merge_promises;
mod objections;
mod office;
mod office_sheets;
mod open_data;
mod pledge;
mod print;
mod readings;
mod reasons;
mod record;
mod roles;
mod rules;
mod seed;
mod selection;
mod selection_input;
mod sheets;
mod sheets_pdf_ua;
mod sittings;
mod slate;
mod slate_states;
mod staff;
mod take_down;
mod take_in;
mod take_in_confirm;
mod take_in_mail;
mod tidy_up;
mod unsubscribe;
mod upvote;
mod verdicts;
mod wall;
mod webhooks;
mod what_if;
