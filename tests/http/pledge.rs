//! The pledge record: what was promised, what was asked, what was answered, on the
//! sitting's page and in the archive.

use crate::db::*;
use crate::world::{World, beginning};
use chrono::TimeDelta;
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::store::answers::Record;

/// A sitting that is over, with so many questions on its slate and a promise.
fn over(promised: i32, questions: usize) -> (World, TestSitting, Vec<String>) {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SLATE01", -TimeDelta::days(9), -TimeDelta::days(1));
    db_pledge(&world, &sitting, promised);
    let ask = |number: usize| {
        let who = db_supporter(&world, &format!("Doreen{number}"), "Wythenshawe");
        db_question(&world, &sitting, who, &format!("Who pays for roof {number}?"), Shortlisted)
    };
    let codes: Vec<String> = (0..questions).map(ask).collect();
    db_edition(&world, &sitting, &codes.iter().map(String::as_str).collect::<Vec<_>>());
    (world, sitting, codes)
}

fn confirmed(state: AnswerState) -> impl FnOnce(&mut Record) {
    move |record| (record.state, record.stage) = (Some(state), RecordStage::Confirmed)
}

#[test]
fn promised_asked_and_answered_are_said_in_plain_words() {
    let (world, sitting, codes) = over(6, 7);
    let before = world.browser().get("/sittings/S-SLATE01").expect(200);
    before.must_not_have("The promise, and what came of it");
    world.wait(TimeDelta::days(4));
    let [one, two, three, four, five, six, _] = &codes[..] else { panic!() };
    for code in [one, two, three] {
        db_answer(&world, &sitting, code, Asked::Asked, confirmed(AnswerState::Answered));
    }
    db_answer(&world, &sitting, four, Asked::Asked, confirmed(AnswerState::StandardReply));
    db_answer(&world, &sitting, five, Asked::Asked, |record| {
        record.state = Some(AnswerState::Answered);
        record.stage = RecordStage::Proposed;
        record.asked_at = Some(Instant::from(beginning()) + TimeDelta::hours(74));
        record.asked_by = "Jo <b>Cox</b>".to_owned();
    });
    db_answer(&world, &sitting, six, Asked::NotAsked, |_| ());
    for page in ["/sittings/S-SLATE01", "/sittings/S-SLATE01/archive"] {
        let page = world.browser().get(page).expect(200);
        page.must_have("promised to ask 6 questions")
            .must_have("5 were asked and 3 were answered.")
            .must_have("1 was met with a standard reply. That does not count as an answer.")
            .must_have("For 1, two people have not yet agreed")
            .must_have("1 was on the slate and was not asked.")
            .must_have("For 1, nothing has been written down yet.");
    }
    let page = world.browser().get("/sittings/S-SLATE01").expect(200);
    page.must_have("asked at 11:00am by Jo <b>Cox</b>").must_have("standard reply only");
    world.browser().get("/cy/sittings/S-SLATE01").expect(200).must_have("Gofynnwyd 5 ac atebwyd 3");
}

#[test]
fn without_a_promise_or_a_record_it_says_only_what_is_known() {
    let (world, _, _) = over(0, 1);
    world.wait(TimeDelta::days(4));
    let page = world.browser().get("/sittings/S-SLATE01").expect(200);
    page.must_have("no question was asked.").must_not_have("promised to ask");
    page.must_have("For 1, nothing has been written down yet.");
}

#[test]
fn a_question_with_an_unconfirmed_verdict_shows_that_it_was_asked_and_no_verdict() {
    let (world, sitting, codes) = over(1, 1);
    world.wait(TimeDelta::days(4));
    db_answer(&world, &sitting, &codes[0], Asked::Asked, |record| {
        record.state = Some(AnswerState::NotAnswered);
        record.stage = RecordStage::Proposed;
        record.summary = "The Minister spoke of the weather.".to_owned();
    });
    let page = world.browser().get(&format!("/questions/{}", codes[0])).expect(200);
    page.must_have("asked").must_not_have("not answered");
    page.must_not_have("The Minister spoke of the weather.");
}
