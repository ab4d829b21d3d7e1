//! One file a screen: what a page asks of the database, in a bounded number of
//! queries.
//!
//! Never: a write.

pub mod appeals;
pub mod archive;
pub mod archive_search;
pub mod backlog;
pub mod ballots;
pub mod batch;
pub mod candidates;
pub mod cards;
pub mod carrying;
pub mod cluster;
pub mod clusters;
pub mod desk_question;
pub mod desk_sittings;
mod desk_words;
pub mod dispatch;
pub mod heard;
pub mod home;
pub mod log;
pub mod me;
pub mod objections;
pub mod office;
pub mod pledge;
pub mod published;
pub mod question_list;
pub mod question_page;
pub mod questioners;
pub mod queue;
pub mod rates;
pub mod readings;
pub mod selection;
pub mod sheets;
pub mod shortlist;
pub mod sitting;
pub mod slate;
pub mod trial;
pub mod verdicts;
pub mod wall;

use crate::domain::question::QuestionStatus;

/// The states of questions that lists show.
const OPEN: [QuestionStatus; 2] = [QuestionStatus::Approved, QuestionStatus::Shortlisted];
