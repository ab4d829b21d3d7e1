//! The public decision log.

use crate::db::*;
use crate::db_questions::*;
use crate::world::World;
use pqt::domain::decision::Act;
use pqt::domain::question::QuestionStatus::{Approved, Returned};

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
