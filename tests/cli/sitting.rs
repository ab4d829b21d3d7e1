//! A sitting that the command line can name.
//!
//! Never: another way of keeping one than the store's own.

use chrono::TimeDelta;
use pqt::domain::ids::{SittingId, TopicId};
use pqt::domain::instant::Instant;
use pqt::store::arrangements::Arrangement;
use pqt::store::demo::{NewTopic, insert_representative, put_topic};
use pqt::store::{Conn, StoreError, sittings};

/// `S-TEST0001`, with one topic. Its call lasts six days and closes so long from `now`; it begins at `sits_at`.
pub fn db_sitting(
    conn: &mut Conn,
    now: Instant,
    closes: TimeDelta,
    sits_at: Instant,
) -> Result<(SittingId, TopicId), StoreError> {
    let who = insert_representative(conn, "R-TEST0001", "Ann", "Member", now)?;
    let (code, name_en, name_cy) = ("housing".to_owned(), "Housing".to_owned(), "Tai".to_owned());
    let topic = put_topic(conn, &NewTopic { code, name_en, name_cy, position: 1 })?;
    let new = sittings::NewSitting {
        reference: "S-TEST0001".to_owned(),
        arrangement: Arrangement {
            representative_id: who,
            title_en: "Questions".to_owned(),
            title_cy: "Cwestiynau".to_owned(),
            put_to: "the Minister".to_owned(),
            sits_at,
            zone: "Europe/London".to_owned(),
            capacity: 6,
            pledge: 6,
            question_limit: 3,
            call_opens_at: now + closes - TimeDelta::days(6),
            call_closes_at: now + closes,
            is_totals_hidden: false,
            public_value_source: String::new(),
        },
        seed_secret_sealed: "sealed".to_owned(),
        seed_commitment: "commitment".to_owned(),
        created_at: now,
    };
    Ok((sittings::insert(conn, &new, &[topic])?, topic))
}
