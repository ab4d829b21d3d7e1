//! The slate of the sitting that is over, made as an organiser makes one: the
//! rule proposes, a day after the call closed, and an edition is published.
//!
//! The questions that the world marks as asked are pinned, because the answers
//! to them are written; the rule finds the order and the reserves.
//!
//! Never: a slate for a sitting that the visitor is meant to select for.

use super::ground::Ground;
use super::people::Staff;
use super::sittings::Sittings;
use crate::actions::select::record::WrittenBrief;
use crate::actions::select::{propose, publish};
use crate::domain::ids::QuestionId;
use crate::selection::{Brief, Pin};
use crate::store::{Conn, StoreError, demo, questions, selections, sittings};
use chrono::TimeDelta;

/// How many stand by for each question that cannot be asked.
const RESERVES: u32 = 1;

/// Why a question is pinned.
const PINNED: &str = "The demonstration has an answer to this question.";

/// Stands for a draw of a lottery that nobody could know before the call closed.
const PUBLIC_VALUE: &str = "07 14 21 28 35 42 (demonstration)";

/// Publishes the slate of every sitting with questions that were asked.
pub(super) fn publish_demo_slate(
    conn: &mut Conn,
    ground: &Ground,
    rows: &Sittings,
    ids: &[QuestionId],
    staff: &Staff,
) -> Result<(), StoreError> {
    for number in 0..rows.ids.len() {
        let asked = asked(ground, number);
        if asked.is_empty() {
            continue;
        }
        let published_at = rows.closes_at(number) + TimeDelta::days(1);
        let selected_at = published_at - TimeDelta::minutes(40);
        let sitting = sittings::get_by_id(conn, rows.ids[number])?;
        let mut brief = Brief::of(ground.world.sittings[number].capacity);
        brief.reserves = RESERVES;
        for question in asked {
            let reference = questions::get_by_id(conn, ids[question])?.reference;
            brief.pins.push(Pin { reference, reason: PINNED.to_owned() });
        }
        let request = propose::Request {
            sitting,
            written: WrittenBrief { brief, fresh_sittings: 0 },
            public_value: PUBLIC_VALUE.to_owned(),
            staff: staff.organiser,
        };
        let gathered = propose::gather(conn, &ground.context, request)?;
        let proposal = propose::run(gathered).map_err(|why| impossible(&why))?;
        propose::keep(conn, &ground.context, selected_at, &proposal)?;
        let selection = selections::find_newest(conn, rows.ids[number])?;
        let request = publish::Request {
            selection: selection.ok_or(StoreError::NotFound)?.reference,
            number: 1,
            note: String::new(),
            staff: staff.organiser,
            catalogue: ground.catalogue.clone(),
        };
        publish::publish(conn, &ground.context, published_at, &request)
            .map_err(|why| impossible(&why))?;
    }
    // In the world those mails went out long ago.
    demo::forget_mails(conn)
}

/// The questions of a sitting that were asked, in their order.
fn asked(ground: &Ground, sitting: usize) -> Vec<usize> {
    let questions = ground.world.questions.iter().enumerate();
    let mut asked: Vec<(u32, usize)> = questions
        .filter(|(_, one)| one.sitting == sitting)
        .filter_map(|(number, one)| Some((one.asked_position?, number)))
        .collect();
    asked.sort_unstable();
    asked.into_iter().map(|(_, number)| number).collect()
}

fn impossible(why: &impl std::fmt::Debug) -> StoreError {
    StoreError::Corrupt(format!("the demonstration's slate cannot be made: {why:?}"))
}
