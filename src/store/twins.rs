//! Questions that say the same but for case, spacing and punctuation, found by a
//! digest of their words.
//!
//! Never: questions that only resemble one another; that is for the finder.

use super::connection::Conn;
use super::error::StoreError;
use super::questions::Question;
use super::schema::questions;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::question::QuestionStatus::{Refused, Unconfirmed, Withdrawn};
use crate::domain::text;
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Most questions with the words of one page that are looked through.
const MOST: i64 = 500;

/// The digest of a question's words; empty for no words.
pub fn key(body: &str) -> String {
    let folded = text::folded(body);
    if folded.is_empty() {
        return String::new();
    }
    data_encoding::HEXLOWER.encode(&Sha256::digest(folded.as_bytes())[..16])
}

/// For each of these questions another of the sitting with the same words: its
/// public code. One query for all of them.
pub fn list(
    conn: &mut Conn,
    sitting: SittingId,
    shown: &[Question],
) -> Result<HashMap<QuestionId, String>, StoreError> {
    let mut keys: Vec<String> = shown.iter().map(|q| key(&q.body)).collect();
    keys.retain(|key| !key.is_empty());
    let found: Vec<(QuestionId, String, String)> = questions::table
        .filter(questions::sitting_id.eq(sitting))
        .filter(questions::words_key.eq_any(&keys))
        .filter(questions::status.ne_all([Unconfirmed, Withdrawn, Refused]))
        .select((questions::id, questions::reference, questions::words_key))
        .order(questions::id)
        .limit(MOST)
        .load(conn)?;
    let twin = |q: &Question| {
        let own = key(&q.body);
        let (_, code, _) = found.iter().find(|(id, _, key)| *id != q.id && *key == own)?;
        Some((q.id, code.clone()))
    };
    Ok(shown.iter().filter_map(twin).collect())
}

/// Works the digest out for up to `most` questions from before there was one.
/// Returns for how many.
pub fn fill(conn: &mut Conn, most: i64) -> Result<usize, StoreError> {
    let without: Vec<(QuestionId, String)> = questions::table
        .filter(questions::words_key.eq(""))
        .filter(questions::body.ne(""))
        .select((questions::id, questions::body))
        .order(questions::id)
        .limit(most)
        .load(conn)?;
    for (id, body) in &without {
        diesel::update(questions::table.find(id))
            .set(questions::words_key.eq(key(body)))
            .execute(conn)?;
    }
    Ok(without.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_have_the_same_key() {
        let one = key("Why is there no doctor in our town?");
        assert_eq!(one, key("why is there  NO doctor, in our town"));
        assert_ne!(one, key("Why is there no dentist in our town?"));
        assert_eq!(one.len(), 32);
        assert_eq!(key(" ?! "), "");
    }
}
