//! The demonstration's representatives, topics and sittings.
//!
//! Never: a seed secret that somebody else could know; those are drawn anew.

use super::ground::{Ground, code};
use super::references;
use crate::actions::arrange::seal_seed;
use crate::demo::{DemoSitting, DemoStage};
use crate::domain::ids::{RepresentativeId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::selection;
use crate::store::arrangements::Arrangement;
use crate::store::demo::NewTopic;
use crate::store::sittings::NewSitting;
use crate::store::{Conn, StoreError, demo, sittings};
use chrono::TimeDelta;
use data_encoding::HEXLOWER;

/// What the demonstration announces; the draw is as invented as its people.
const PUBLIC_VALUE_SOURCE: &str =
    "the six main numbers of the first National Lottery draw after the call closes";

/// The rows, in the world's order.
pub(super) struct Sittings {
    pub(super) ids: Vec<SittingId>,
    pub(super) topics: Vec<TopicId>,
    moments: Vec<(Instant, Instant)>,
}

impl Sittings {
    /// When the call of a sitting closed.
    pub(super) fn closes_at(&self, sitting: usize) -> Instant {
        self.moments[sitting].0
    }

    /// When it sits.
    pub(super) fn sits_at(&self, sitting: usize) -> Instant {
        self.moments[sitting].1
    }
}

/// Inserts everything that questions refer to.
pub(super) fn insert(conn: &mut Conn, ground: &Ground) -> Result<Sittings, StoreError> {
    let topics = put_topics(conn, ground)?;
    let representatives = insert_representatives(conn, ground)?;
    let (mut ids, mut moments) = (Vec::new(), Vec::new());
    for plan in &ground.world.sittings {
        let new = row(ground, plan, representatives[plan.representative]);
        moments.push((new.arrangement.call_closes_at, new.arrangement.sits_at));
        ids.push(sittings::insert(conn, &new, &topics)?);
    }
    Ok(Sittings { ids, topics, moments })
}

fn put_topics(conn: &mut Conn, ground: &Ground) -> Result<Vec<TopicId>, StoreError> {
    let topics = (1..).zip(&ground.world.topics);
    topics
        .map(|(position, topic)| {
            let new = NewTopic {
                code: topic.code.clone(),
                name_en: topic.name_en.clone(),
                name_cy: topic.name_cy.clone(),
                position,
            };
            demo::put_topic(conn, &new)
        })
        .collect()
}

fn insert_representatives(
    conn: &mut Conn,
    ground: &Ground,
) -> Result<Vec<RepresentativeId>, StoreError> {
    let codes = ground.codes(1);
    let since = ground.hour_before(-24 * 60);
    let people = ground.world.representatives.iter();
    people
        .map(|person| {
            let reference = code(&codes, "R");
            demo::insert_representative(conn, &reference, &person.name, &person.title_en, since)
        })
        .collect()
}

fn row(ground: &Ground, plan: &DemoSitting, representative: RepresentativeId) -> NewSitting {
    let context = &ground.context;
    let reference = reference(plan.stage);
    let secret = HEXLOWER.encode(&context.entropy.bytes::<32>());
    let opens_at = ground.hour_before(plan.opens_hours);
    NewSitting {
        reference: reference.to_owned(),
        arrangement: Arrangement {
            representative_id: representative,
            title_en: plan.title_en.clone(),
            title_cy: plan.title_cy.clone(),
            put_to: plan.put_to_en.clone(),
            sits_at: ground.hour_after(plan.sits_hours),
            zone: plan.zone.to_owned(),
            capacity: plan.capacity.cast_signed(),
            pledge: plan.pledge.cast_signed(),
            question_limit: 3,
            call_opens_at: opens_at,
            call_closes_at: ground.hour_after(plan.closes_hours),
            is_totals_hidden: false,
            public_value_source: PUBLIC_VALUE_SOURCE.to_owned(),
        },
        seed_secret_sealed: seal_seed(context, reference, &secret),
        seed_commitment: selection::commitment(secret.as_bytes()),
        created_at: opens_at - TimeDelta::days(2),
    }
}

fn reference(stage: DemoStage) -> &'static str {
    match stage {
        DemoStage::InCall => references::IN_CALL,
        DemoStage::Shortlisting => references::SHORTLISTING,
        DemoStage::Archived => references::ARCHIVED,
    }
}
