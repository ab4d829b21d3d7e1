//! The page of a question in each of its states.

use crate::db::*;
use crate::db_questions::*;
use crate::world::World;
use pqt::domain::decision::Act;
use pqt::domain::question::QuestionStatus::*;

const SECRET: &str = "My neighbour Jane Doe of 4 Mill Lane did it, why?";

#[test]
fn an_open_question_shows_everything_about_it() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Hull");
    let question = db_question(&world, &sitting, doreen, "When will it be mended?", Approved);
    db_change(&world, &question, |_, change| {
        change.original_body = Some(Some("wen wil it be mendid".to_owned()));
        change.background = Some("It broke\nlast year.".to_owned());
    });
    db_decision(&world, &question, Act::Approve, None, "Clear and short.", None);
    let page = world.browser().get(&format!("/questions/{question}")).expect(200);
    page.must_have("Doreen in Kingston upon Hull")
        .must_have("Housing")
        .must_have("This question is open");
    page.must_have("wen wil it be mendid").must_have("It broke last year.");
    page.must_have("Received").must_have("Accepted").must_have("Clear and short.");
    page.must_have("Nobody has backed this yet").must_have(&question);
    let _ = page.form(&format!("/questions/{question}/upvote"));
    let welsh = world.browser().get(&format!("/cy/questions/{question}")).expect(200);
    welsh.must_have("Doreen yn Kingston upon Hull").must_have("Mae’r cwestiwn hwn ar agor");
}

#[test]
fn a_question_that_is_not_public_is_for_its_questioner_alone() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Hull");
    let mo = db_supporter(&world, "Mo", "Hull");
    for status in [Unconfirmed, Queued, Returned, Withdrawn] {
        let question = db_question(&world, &sitting, doreen, SECRET, status);
        let path = format!("/questions/{question}");
        world.browser().get(&path).expect(404);
        world.supporter(mo).get(&path).expect(404);
        let own = world.supporter(doreen).get(&path).expect(200);
        own.must_have(SECRET).must_have("Only you can see this page");
    }
    world.browser().get("/questions/Q-NOTHERE").expect(404);
}

#[test]
fn a_refused_question_says_why_and_a_hidden_one_says_no_more_than_that() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Hull");
    let open = db_question(&world, &sitting, doreen, "This is not a question at all.", Refused);
    db_change(&world, &open, |conn, change| {
        change.reason_id = Some(Some(db_reason(conn, "not-a-question")));
    });
    let page = world.browser().get(&format!("/questions/{open}")).expect(200);
    page.must_have("This is not a question at all.").must_have("It is not a question.");

    let hidden = db_question(&world, &sitting, doreen, SECRET, Refused);
    db_change(&world, &hidden, |conn, change| {
        change.reason_id = Some(Some(db_reason(conn, "personal-details")));
        change.original_body = Some(Some("Jane Doe, first wording".to_owned()));
    });
    let texts = Some(("Jane Doe before", "Jane Doe after"));
    db_decision(&world, &hidden, Act::Amend, None, "took out Jane Doe", texts);
    db_decision(&world, &hidden, Act::Refuse, Some("personal-details"), "names Jane Doe", None);
    for path in [
        format!("/questions/{hidden}"),
        "/sittings/S-OPEN0001/log".to_owned(),
        "/sittings/S-OPEN0001/log.csv".to_owned(),
        "/sittings/S-OPEN0001/questions?q=jane".to_owned(),
    ] {
        let page = world.browser().get(&path).expect(200);
        assert!(!page.html.contains("Jane"), "{path} leaks");
        assert!(!page.html.contains("Doreen"), "{path} leaks");
    }
    let page = world.browser().get(&format!("/questions/{hidden}")).expect(200);
    page.must_have("not accepted").must_have("It tells private things about a person");
    world.supporter(doreen).get(&format!("/questions/{hidden}")).must_have(SECRET);
}

#[test]
fn a_merged_question_points_to_the_other() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Hull");
    let mo = db_supporter(&world, "Mo", "Hull");
    let target = db_question(&world, &sitting, mo, "When will the bridge be mended?", Approved);
    let merged = db_question(&world, &sitting, doreen, "Is the bridge mended yet?", Merged);
    let into = target.clone();
    db_change(&world, &merged, move |conn, change| {
        let id = pqt::store::questions::get(conn, &into).unwrap().id;
        change.merged_into_id = Some(Some(id));
    });
    db_decision(&world, &merged, Act::Merge, None, "", None);
    let page = world.browser().get(&format!("/questions/{merged}")).expect(200);
    assert!(page.forms("form[action*=upvote]").is_empty());
    let other = page.follow("When will the bridge be mended?").expect(200);
    other.must_have("1 other question asked the same");
    world.browser().get("/sittings/S-OPEN0001/log").must_have("Joined to:");
}

#[test]
fn the_archive_tells_what_became_of_the_slate() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Leeds");
    let chosen = db_question(&world, &sitting, doreen, "When will it be mended?", Shortlisted);
    let other = db_question(&world, &sitting, doreen, "Who pays for it in the end?", Approved);
    db_edition(&world, &sitting, &[&chosen]);
    let archive = "/sittings/S-OPEN0001/archive";
    world.browser().get(archive).expect(404);
    world.wait(chrono::TimeDelta::days(11));
    let page = world.browser().get(archive).expect(200);
    page.must_have("When will it be mended?").must_have("Doreen in Leeds");
    page.must_have("backed by 2 people in one town");
    page.must_have("Nothing has been written down about this one yet");
    world.browser().get(&format!("/cy{archive}")).expect(200).must_have("Fesul cwestiwn");
    let page = world.browser().get(&format!("/questions/{chosen}")).expect(200);
    page.must_have("Chosen: question 1 of the sitting.");
    world.browser().get(&format!("/questions/{other}")).must_have("Not chosen this time.");
    world.browser().get("/").must_have("has put your questions to");
    world.browser().get("/sittings").expect(200).must_have("asked");
}
