//! The largest sitting itself, with who asks and its topics.
//!
//! Never: a seed secret that somebody else could know; it is drawn anew.

use super::{Ground, LARGE};
use crate::actions::arrange::seal_seed;
use crate::domain::ids::{SittingId, TopicId};
use crate::selection;
use crate::store::arrangements::Arrangement;
use crate::store::demo::{self, NewTopic};
use crate::store::sittings::{self, NewSitting};
use crate::store::{Conn, StoreError};
use chrono::TimeDelta;
use data_encoding::HEXLOWER;

/// From the close of the call to the sitting: this evening and tomorrow are the desk's.
const HOURS_TO_SITTING: i64 = 40;

/// The sitting's row and its topics, in the order of the mailbag.
pub(super) struct Rows {
    pub(super) id: SittingId,
    pub(super) topics: Vec<TopicId>,
}

pub(super) fn insert(conn: &mut Conn, ground: &Ground) -> Result<Rows, StoreError> {
    let topics = (101..).zip(&ground.sitting.topics).map(|(position, topic)| {
        let new = NewTopic {
            code: topic.code.clone(),
            name_en: topic.name_en.clone(),
            name_cy: topic.name_cy.clone(),
            position,
        };
        demo::put_topic(conn, &new)
    });
    let topics = topics.collect::<Result<Vec<_>, _>>()?;
    let reference = Ground::codes(1).public_code("R-", 8);
    let (name, office) = ("Ceridwen Adeyemi-Lloyd", "Leader of the demonstration party");
    let representative =
        demo::insert_representative(conn, &reference, name, office, ground.opens_at)?;
    let secret = HEXLOWER.encode(&ground.context.entropy.bytes::<32>());
    let new = NewSitting {
        reference: LARGE.to_owned(),
        arrangement: Arrangement {
            representative_id: representative,
            title_en: "Questions to the Prime Minister: 40,192 in three days".to_owned(),
            title_cy: "Cwestiynau i’r Prif Weinidog: 40,192 mewn tridiau".to_owned(),
            put_to: "the Prime Minister".to_owned(),
            sits_at: ground.closes_at() + TimeDelta::hours(HOURS_TO_SITTING),
            zone: "Europe/London".to_owned(),
            capacity: 6,
            pledge: 6,
            question_limit: 3,
            call_opens_at: ground.opens_at,
            call_closes_at: ground.closes_at(),
            is_totals_hidden: false,
            public_value_source:
                "the six main numbers of the first National Lottery draw after the call closes"
                    .to_owned(),
        },
        seed_secret_sealed: seal_seed(&ground.context, LARGE, &secret),
        seed_commitment: selection::commitment(secret.as_bytes()),
        created_at: ground.opens_at - TimeDelta::days(2),
    };
    Ok(Rows { id: sittings::insert(conn, &new, &topics)?, topics })
}
