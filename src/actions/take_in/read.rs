//! Rows of a file are kept, sealed, as they are read.
//!
//! Never: a row understood here; a row kept twice (the number of those read is
//! written in the same transaction).

use super::Context;
use crate::domain::ids::MailbagId;
use crate::domain::instant::Instant;
use crate::domain::mailbag::{MailbagKind, MailbagState, RowState};
use crate::intake::Raw;
use crate::intake::columns::Layout;
use crate::store::mailbags::Mailbag;
use crate::store::{Conn, StoreError, mailbag_rows, mailbags};

/// Rows from which the layout of a table is guessed.
const GUESSED_FROM: i64 = 20;

/// Keeps the next rows: number of each in the file, and its sealed parts.
///
/// # Errors
/// When the database refuses.
pub fn keep_rows(
    conn: &mut Conn,
    mailbag: MailbagId,
    now: Instant,
    rows: &[(i64, Vec<String>)],
    bytes_read: i64,
) -> Result<(), StoreError> {
    for (number, parts) in rows {
        for (part, sealed) in (0..).zip(parts) {
            mailbag_rows::insert(conn, mailbag, *number, part, sealed)?;
        }
    }
    let read = rows.last().map_or(0, |(number, _)| *number);
    mailbags::update_read(conn, mailbag, read, bytes_read, now)
}

/// The file is read to its end. Of a table, somebody has to say which column is what;
/// the rest can be understood at once.
///
/// # Errors
/// When the database refuses, or a row cannot be opened.
pub fn finish_reading(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    mailbag: &Mailbag,
) -> Result<(), StoreError> {
    let next = match mailbag.kind {
        MailbagKind::Table => {
            let first = mailbag_rows::list_in(conn, mailbag.id, RowState::Raw, GUESSED_FROM)?;
            let mut rows = Vec::new();
            for row in first {
                if let Raw::Cells(cells) = super::open_row(context, &row.raw_sealed)? {
                    rows.push(cells);
                }
            }
            let layout = serde_json::to_string(&Layout::guess(&rows))
                .map_err(|e| StoreError::Corrupt(e.to_string()))?;
            mailbags::update_layout(conn, mailbag.id, &layout, mailbag.rest_topic_id)?;
            MailbagState::Read
        }
        MailbagKind::Mails | MailbagKind::Lines => MailbagState::Checking,
    };
    mailbags::update_state(conn, mailbag.id, MailbagState::Reading, next, now)?;
    Ok(())
}

/// The file cannot be read.
///
/// # Errors
/// When the database refuses.
pub fn fail(conn: &mut Conn, mailbag: MailbagId, now: Instant) -> Result<(), StoreError> {
    mailbag_rows::delete_rest(conn, mailbag)?;
    mailbags::update_state(conn, mailbag, MailbagState::Reading, MailbagState::Failed, now)?;
    Ok(())
}
