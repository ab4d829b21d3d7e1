//! The slate of the sitting that is over: the questions the world marks as
//! asked, published as an edition a day after the call closed.
//!
//! Never: a slate for a sitting that the visitor is meant to select for.

use super::decisions::{Entry, Log};
use super::ground::{Ground, code};
use super::people::Staff;
use super::sittings::Sittings;
use super::upvotes::Backing;
use crate::crypto;
use crate::demo::{DemoQuestion, DemoStatus};
use crate::domain::decision::Act;
use crate::domain::ids::{EditionId, QuestionId};
use crate::domain::instant::Instant;
use crate::domain::slate::SelectionState;
use crate::domain::text::{clean_line, clean_text};
use crate::store::demo::{NewDemoEdition, NewDemoLine, NewDemoSelection};
use crate::store::{Conn, StoreError, demo};
use chrono::TimeDelta;
use serde_json::json;
use std::collections::HashSet;

/// How many stand by in case a question cannot be asked.
const RESERVES: usize = 3;

/// A question on the slate, by position in the world.
struct Line {
    question: usize,
    position: i32,
    is_reserve: bool,
}

/// Publishes the slate of every sitting with questions that were asked.
pub(super) fn publish_demo_slate(
    conn: &mut Conn,
    ground: &Ground,
    sittings: &Sittings,
    questions: &[QuestionId],
    staff: &Staff,
    backing: &Backing,
    log: &mut Log,
) -> Result<(), StoreError> {
    for sitting in 0..sittings.ids.len() {
        let lines = choose(ground, sitting, backing);
        if lines.is_empty() {
            continue;
        }
        let at = sittings.closes_at(sitting) + TimeDelta::days(1);
        let selected_at = at - TimeDelta::minutes(40);
        log.note(Entry::new(selected_at, sittings.ids[sitting], Act::Select));
        log.note(Entry::new(at, sittings.ids[sitting], Act::Publish));
        let edition = insert_edition(conn, ground, sittings, staff, sitting, (selected_at, at))?;
        for line in &lines {
            demo::insert_line(conn, &row(ground, sittings, questions, backing, edition, line))?;
        }
    }
    Ok(())
}

/// The asked ones in their order, then the most backed of the shortlist that is left.
fn choose(ground: &Ground, sitting: usize, backing: &Backing) -> Vec<Line> {
    let of_sitting =
        |(_, one): &(usize, &DemoQuestion)| one.sitting == sitting && one.status == DemoStatus::Shortlisted;
    let mut asked = Vec::new();
    let mut left = Vec::new();
    for (question, one) in ground.world.questions.iter().enumerate().filter(of_sitting) {
        match one.asked_position {
            Some(position) => asked.push((position, question)),
            None => left.push(question),
        }
    }
    if asked.is_empty() {
        return Vec::new();
    }
    asked.sort_unstable();
    left.sort_by_key(|question| std::cmp::Reverse(backing.count(*question)));
    left.truncate(RESERVES);
    let asked = asked.into_iter().map(|(_, question)| (question, false));
    let reserves = left.into_iter().map(|question| (question, true));
    let number = |lines: Vec<(usize, bool)>| {
        (1..).zip(lines).map(|(position, (question, is_reserve))| Line {
            question,
            position,
            is_reserve,
        }).collect::<Vec<_>>()
    };
    let mut lines = number(asked.collect());
    lines.extend(number(reserves.collect()));
    lines
}

fn insert_edition(
    conn: &mut Conn,
    ground: &Ground,
    sittings: &Sittings,
    staff: &Staff,
    sitting: usize,
    (selected_at, published_at): (Instant, Instant),
) -> Result<EditionId, StoreError> {
    let seed = crypto::token_hash("the demonstration's seed");
    let plan = &ground.world.sittings[sitting];
    let selection = demo::insert_selection(
        conn,
        &NewDemoSelection {
            reference: code(&ground.codes(4), "X"),
            sitting_id: sittings.ids[sitting],
            state: SelectionState::Published,
            brief: json!({ "slots": plan.capacity, "reserves": RESERVES }).to_string(),
            public_value: "demonstration".to_owned(),
            seed: seed.clone(),
            input_digest: crypto::token_hash(&seed),
            outcome: json!({}).to_string(),
            created_by: staff.organiser,
            created_at: selected_at,
        },
    )?;
    demo::insert_edition(
        conn,
        &NewDemoEdition {
            sitting_id: sittings.ids[sitting],
            selection_id: selection,
            number: 1,
            digest: crypto::token_hash(&format!("{seed} edition 1")),
            note: String::new(),
            published_by: staff.organiser,
            published_at,
        },
    )
}

fn row(
    ground: &Ground,
    sittings: &Sittings,
    questions: &[QuestionId],
    backing: &Backing,
    edition: EditionId,
    line: &Line,
) -> NewDemoLine {
    let one = &ground.world.questions[line.question];
    let person = &ground.world.supporters[one.supporter];
    let same_topic = |other: &&DemoQuestion| other.sitting == one.sitting && other.topic == one.topic;
    let towns: HashSet<_> =
        backing.supporters(line.question).map(|who| &ground.town(who).code).collect();
    let evidence = json!({
        "topic_questions": ground.world.questions.iter().filter(same_topic).count(),
        "backed": backing.count(line.question),
        "towns": towns.len(),
    });
    NewDemoLine {
        edition_id: edition,
        position: line.position,
        is_reserve: line.is_reserve,
        question_id: questions[line.question],
        body: clean_text(&one.text),
        first_name: clean_line(&person.first_name),
        say_name: clean_line(person.say_name.as_deref().unwrap_or_default()),
        is_anonymous: person.anonymous,
        town_name: ground.town(one.supporter).name.clone(),
        topic_id: sittings.topics[one.topic],
        evidence: evidence.to_string(),
        why: json!({}).to_string(),
    }
}
