//! Deleting a supporter's records: address, name, browsers, waiting mail, and
//! questions that were never published. What is published stays, without the
//! name; upvotes stay as counts.
//!
//! Never: the keyed hash of the address, without which one person could count twice.

use super::context::Context;
use super::own_question;
use crate::domain::decision::Act;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::questions::{self, Change, Question};
use crate::store::{Conn, StoreError, appeals, contests, outbox, retention, sessions, supporters};

/// Deletes what can be deleted. Doing it twice is doing it once.
///
/// # Errors
/// When the database refuses.
pub fn forget_supporter(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    id: SupporterId,
) -> Result<(), StoreError> {
    let supporter = supporters::get(conn, id)?;
    for question in questions::list_of_supporter(conn, id)? {
        forget_question(conn, context, now, &question)?;
    }
    appeals::blank_of_supporter(conn, id)?;
    contests::blank_of_supporter(conn, id)?;
    outbox::delete_unsent(conn, &supporter.email_hash)?;
    retention::delete_confirmations_of(conn, id)?;
    sessions::delete_all_of_supporter(conn, id)?;
    supporters::forget(conn, id)
}

fn forget_question(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    question: &Question,
) -> Result<(), StoreError> {
    use QuestionStatus::{Queued, Returned, Unconfirmed, Withdrawn};
    match question.status {
        Unconfirmed | Queued | Returned => {
            let change =
                Change { status: Some(Withdrawn), status_at: Some(now), ..Change::default() };
            questions::update(conn, question.id, question.version, &change)?;
            own_question::log(conn, context, now, question, Act::Withdraw)?;
            questions::blank(conn, question.id)
        }
        Withdrawn => questions::blank(conn, question.id),
        _ => questions::make_nameless(conn, question.id),
    }
}
