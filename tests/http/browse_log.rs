//! The public decision log.

use crate::db::*;
use crate::db_questions::*;
use crate::world::World;
use pqt::domain::decision::Act;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Returned};
use pqt::domain::staff::Role;

#[test]
fn the_log_lists_filters_and_pages_every_decision() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let question = db_question(&world, &sitting, mo, "When will it be mended?", Approved);
    let log = "/sittings/S-OPEN0001/log";
    world.browser().get(log).expect(200).must_have("No decisions yet");
    assert_eq!(world.browser().get("/log").path(), log, "there is only one sitting");
    db_decision(&world, &question, Act::Amend, None, "Spelling.", Some(("wen?", "When?")));
    for _ in 0..60 {
        db_decision(&world, &question, Act::Approve, None, "", None);
    }
    let page = world.browser().get(log).expect(200);
    page.must_have("61 decisions").must_have("by the published rule");
    assert_eq!(page.select(".history__entry").len(), 50);
    page.follow("Next").expect(200).must_have("Spelling.").must_have("Before: wen?");
    let amended = page.form("form.filters").choose("act", "wording changed").submit().expect(200);
    assert_eq!(amended.select(".history__entry").len(), 1);
    page.follow("When will it be mended?").expect(200);
    world.browser().get(&format!("/cy{log}")).expect(200).must_have("61 o benderfyniadau");
    world.browser().get(&format!("{log}?act=nonsense&page=-3")).expect(200);
}

#[test]
fn a_question_that_is_not_public_is_named_by_its_reference_alone() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let question = db_question(&world, &sitting, mo, "Nobody may read this yet.", Returned);
    db_decision(&world, &question, Act::Return, None, "One question at a time, please.", None);
    let page = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    page.must_have(&question).must_have("One question at a time, please.");
    page.must_not_have("Nobody may read this yet.");
}

#[test]
fn the_file_for_spreadsheets_holds_no_formula() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let question = db_question(&world, &sitting, mo, "=HYPERLINK(\"https://x\")", Approved);
    db_decision(&world, &question, Act::Approve, None, "+1", None);
    let file = world.browser().get("/sittings/S-OPEN0001/log.csv").expect(200);
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert!(file.html.contains("\"'=HYPERLINK(\"\"https://x\"\")\""), "{}", file.html);
    assert!(file.html.contains("\"'+1\""));
}

#[test]
fn each_person_has_a_letter_at_a_sitting_and_no_name() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let ask = |words| db_question(&world, &sitting, mo, words, Queued);
    let questions = ["Why is it so wet?", "Why is it so dry?", "Why is it so cold?"].map(ask);
    let priya = world.staff("Priya", Role::Moderator);
    let sam = world.staff("Sam", Role::Moderator);
    for (who, question) in [&sam, &priya, &sam].into_iter().zip(&questions) {
        let form = format!("/desk/questions/{question}/decide/approve");
        who.get(&format!("/desk/questions/{question}")).form(&form).submit().expect(200);
    }
    world.deliver();
    let page = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    assert_eq!(page.select(".history__by"), ["Moderator A", "Moderator B", "Moderator A"]);
    page.must_not_have("Priya").must_not_have("Sam").must_have("Rules: version 1");
    let welsh = world.browser().get("/cy/sittings/S-OPEN0001/log").expect(200);
    welsh.must_have("Cymedrolwr A");
}

#[test]
fn programs_read_the_whole_log_as_json() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let path = "/sittings/S-OPEN0001/log.json";
    let read = || -> serde_json::Value {
        let file = world.browser().get(path).expect(200);
        assert_eq!(file.header("content-type"), Some("application/json"));
        serde_json::from_str(&file.html).unwrap_or_else(|e| panic!("{e}: {}", file.html))
    };
    assert_eq!(read()["decisions"].as_array().map(Vec::len), Some(0));
    let hidden = db_question(&world, &sitting, mo, "Is Joe Bloggs at home?", Queued);
    let shown = db_question(&world, &sitting, mo, "Nothing \"asked\" here.", Queued);
    let priya = world.staff("Priya", Role::Moderator);
    for (question, reason) in
        [(&hidden, "It tells private things about a person"), (&shown, "It is not a question")]
    {
        let form = format!("/desk/questions/{question}/decide/refuse");
        let form = priya.get(&format!("/desk/questions/{question}")).form(&form);
        form.choose("reason", reason).fill("note", "Joe’s note.").submit().expect(200);
    }
    world.deliver();
    let log = read();
    let (newest, oldest) = (&log["decisions"][0], &log["decisions"][1]);
    assert_eq!(newest["question"]["text"], "Nothing \"asked\" here.");
    assert_eq!(
        (&newest["reason"]["code"], &newest["rule"]["number"]),
        (&"not-a-question".into(), &1.into())
    );
    assert_eq!((&newest["rules_version"], &newest["role"]), (&1.into(), &"moderator".into()));
    assert_eq!((&newest["letter"], &newest["note"]), (&"A".into(), &"Joe’s note.".into()));
    assert_eq!((&oldest["question"]["reference"], &oldest["note"]), (&hidden.into(), &"".into()));
    assert!(oldest["question"]["text"].is_null());
    assert!(!log.to_string().contains("Bloggs") && !log.to_string().contains("Priya"));
}

#[test]
fn a_long_log_is_sent_whole_in_pieces() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let question = db_question(&world, &sitting, mo, "When will it be mended?", Approved);
    db_decisions_of(&world, &question, Act::Approve, 2_345);
    let file = world.browser().get("/sittings/S-OPEN0001/log.json").expect(200);
    let log: serde_json::Value = serde_json::from_str(&file.html).unwrap();
    let decisions = log["decisions"].as_array().unwrap();
    let references: std::collections::BTreeSet<_> =
        decisions.iter().map(|row| row["reference"].to_string()).collect();
    assert_eq!((decisions.len(), references.len()), (2_345, 2_345));
    let file = world.browser().get("/sittings/S-OPEN0001/log.csv").expect(200);
    assert_eq!(file.html.lines().count(), 2_346);
    // Exactly full pieces have an end as well.
    db_decisions_of(&world, &question, Act::Approve, 655);
    let file = world.browser().get("/sittings/S-OPEN0001/log.json").expect(200);
    let log: serde_json::Value = serde_json::from_str(&file.html).unwrap();
    assert_eq!(log["decisions"].as_array().map(Vec::len), Some(3_000));
}
