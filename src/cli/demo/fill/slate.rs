//! The slate of the sitting that is over, made as an organiser makes one: the
//! rule proposes, a day after the call closed, and an edition is published.
//!
//! Nothing is pinned: the world gives the questions whose answers are written so
//! many backers that the rule itself chooses them.
//!
//! Never: a slate for a sitting that the visitor is meant to select for.

use super::ground::Ground;
use super::people::Staff;
use super::sittings::Sittings;
use crate::actions::select::record::WrittenBrief;
use crate::actions::select::{propose, publish};
use crate::selection::Brief;
use crate::store::{Conn, StoreError, demo, selections, sittings};
use chrono::TimeDelta;

/// How many stand by for each question that cannot be asked.
const RESERVES: u32 = 1;

/// Stands for a draw of a lottery that nobody could know before the call closed.
const PUBLIC_VALUE: &str = "07 14 21 28 35 42 (demonstration)";

/// Publishes the slate of every sitting with questions that were asked.
pub(super) fn publish_demo_slate(
    conn: &mut Conn,
    ground: &Ground,
    rows: &Sittings,
    staff: &Staff,
) -> Result<(), StoreError> {
    for number in 0..rows.ids.len() {
        if !was_asked(ground, number) {
            continue;
        }
        let published_at = rows.closes_at(number) + TimeDelta::days(1);
        let selected_at = published_at - TimeDelta::minutes(40);
        let sitting = sittings::get_by_id(conn, rows.ids[number])?;
        let mut brief = Brief::of(ground.world.sittings[number].capacity);
        brief.reserves = RESERVES;
        let request = propose::Request {
            sitting,
            written: WrittenBrief::of(brief),
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

/// Whether questions of a sitting were asked aloud.
fn was_asked(ground: &Ground, sitting: usize) -> bool {
    let mut questions = ground.world.questions.iter();
    questions.any(|one| one.sitting == sitting && one.asked_position.is_some())
}

fn impossible(why: &impl std::fmt::Debug) -> StoreError {
    StoreError::Corrupt(format!("the demonstration's slate cannot be made: {why:?}"))
}
