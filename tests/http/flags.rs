//! Flags: shown with the words they mean, kept for filters, found again when a
//! question changes, and deciding nothing.

use crate::db::{TestSitting, db_count, db_open_sitting, db_question, db_supporter};
use crate::db_desk::db_flags;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;
use pqt::jobs::flag_questions;

#[test]
fn each_flag_shows_the_words_it_means() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let words = "Why does Dr <b>Ahmed</b> of 14 Mill Lane not ring 0161 496 0123 back?";
    let question = db_question(&world, &sitting, doreen, words, Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get(&format!("/desk/questions/{question}")).expect(200);
    page.must_have("Look at these words").must_have("looks like a home address");
    assert_eq!(page.select(".flags mark"), ["14 Mill Lane", "0161 496 0123"]);
    let page = page.form(&format!("/desk/questions/{question}/decide/approve")).submit();
    page.expect(200).must_have("Approved");
    world.mail_to("doreen@example.org");
    let plain = db_question(&world, &sitting, doreen, "Why are there no buses on Sundays?", Queued);
    let page = priya.get(&format!("/desk/questions/{plain}")).expect(200);
    page.must_not_have("Look at these words");
    let welsh = priya.get(&format!("/cy/desk/questions/{question}")).expect(200);
    welsh.must_have("Edrychwch ar y geiriau hyn").must_have("edrych fel rhif ffôn");
}

#[test]
fn flags_are_kept_and_found_again_when_the_words_change() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let words = "Why does nobody mend the road? Write to doreen@example.org.";
    let question = db_question(&world, &sitting, doreen, words, Queued);
    flag_questions::run_once(&world.app).unwrap();
    assert_eq!(db_flags(&world, &question), ["email"]);
    let priya = world.staff("Priya", Role::Moderator);
    let form = format!("/desk/questions/{question}/decide/amend");
    let form = priya.get(&format!("/desk/questions/{question}")).form(&form);
    let form = form.fill("text", "WHY DOES NOBODY MEND THE ROAD?");
    form.fill("note", "No address, please.").submit().expect(200);
    world.mail_to("doreen@example.org");
    flag_questions::run_once(&world.app).unwrap();
    flag_questions::run_once(&world.app).unwrap();
    assert_eq!(db_flags(&world, &question), ["capitals"]);
    assert_eq!(db_count(&world, "flag_checks"), 1);
}

#[test]
fn a_question_with_words_of_another_topic_alone_is_flagged_until_its_own_has_them() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let (id, reference) = (sitting.id, sitting.reference.clone());
    let other = TestSitting { id, reference, topics: vec![sitting.topics[1]] };
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    for town in 0..20 {
        let words = format!("When will rents in town {town} come down at last?");
        db_question(&world, &sitting, doreen, &words, Approved);
        db_question(&world, &other, doreen, &format!("Who counts badgers in {town}?"), Approved);
    }
    let badgers = "Why are badgers shot at night?";
    let question = db_question(&world, &sitting, doreen, badgers, Queued);
    flag_questions::run_once(&world.app).unwrap();
    assert_eq!(db_flags(&world, &question), ["off-topic"]);
    let priya = world.staff("Priya", Role::Moderator);
    priya.get("/desk").expect(200).must_have("may be on another topic");
    let page = priya.get(&format!("/desk/questions/{question}")).expect(200);
    page.must_have("None of its longer words is in another question on this topic");
    db_question(&world, &sitting, doreen, "Do badgers pay rents?", Queued);
    flag_questions::run_once(&world.app).unwrap();
    assert_eq!(db_flags(&world, &question), ["off-topic"], "topics are compared once a minute");
    world.wait(chrono::TimeDelta::minutes(1));
    flag_questions::run_once(&world.app).unwrap();
    assert!(db_flags(&world, &question).is_empty());
}

#[test]
fn the_queue_is_narrowed_to_what_has_a_flag() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ask = |words| db_question(&world, &sitting, doreen, words, Queued);
    ask("Why are there no buses on Sundays?");
    ask("Why does nobody at 0161 496 0123 answer?");
    ask("Why are you all morons and nobody acts?");
    flag_questions::run_once(&world.app).unwrap();
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk").expect(200);
    let shown = |page: &crate::support::client::Page| page.select(".row__text");
    let page = page.form("form.filters").choose("flag", "anything to look at").submit();
    assert_eq!(shown(&page).len(), 2);
    let page = page.form("form.filters").choose("flag", "swear word or insult").submit();
    assert_eq!(shown(&page), ["Why are you all morons and nobody acts?"]);
    assert_eq!(shown(&priya.get("/desk?flag=nonsense")).len(), 3);
}
