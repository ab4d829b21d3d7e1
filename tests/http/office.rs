//! Rhian of the representative's office writes down what was asked and answered,
//! and everyone who backed the question hears of it once.

use crate::db::*;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;

const RENT: &str = "When will renting a home cost less than half of what a nurse earns?";
const TRAINS: &str = "When will the last train home be an hour later on a Saturday?";

/// A sitting whose slate has two questions: Doreen's, backed by Sam and Priya, and Ken's.
fn published() -> (World, TestSitting, String, String) {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SLATE01", -TimeDelta::days(9), -TimeDelta::days(1));
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ken = db_supporter(&world, "Ken", "Leeds");
    let rent = db_question(&world, &sitting, doreen, RENT, QuestionStatus::Shortlisted);
    let trains = db_question(&world, &sitting, ken, TRAINS, QuestionStatus::Shortlisted);
    for backer in ["Sam", "Priya"] {
        let supporter = db_supporter(&world, backer, "Cardiff");
        db_upvote(&world, &rent, supporter);
    }
    db_upvote(&world, &rent, doreen);
    db_edition(&world, &sitting, &[&rent, &trains]);
    (world, sitting, rent, trains)
}

fn answers(sitting: &TestSitting) -> String {
    format!("/desk/sittings/{}/answers", sitting.reference)
}

#[test]
fn everyone_who_backed_a_question_is_told_its_answer_once() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&answers(&sitting)).expect(200);
    page.must_have(RENT).must_have("Doreen in Wythenshawe");
    let kept = page
        .form(&format!("{}/{rent}", answers(&sitting)))
        .choose("asked", "asked")
        .choose("state", "partly")
        .fill("summary", "The Minister said rents would be looked at in spring.")
        .fill("link", "https://example.org/record")
        .press("Save and tell everyone who backed it");
    kept.must_have("Mails to everyone who backed it are on their way")
        .must_have("answered in part");
    for person in ["doreen", "sam", "priya"] {
        let mails = world.mails_to(&format!("{person}@example.org"));
        assert_eq!(mails.len(), 1, "{person}");
        assert!(mails[0].text.contains("rents would be looked at in spring"), "{}", mails[0].text);
    }
    assert!(world.mails_to("ken@example.org").is_empty());
    correct_the_record(&world, &sitting, &rent);
    assert_eq!(world.mails_to("sam@example.org").len(), 1, "a correction tells nobody again");
}

fn correct_the_record(world: &World, sitting: &TestSitting, rent: &str) {
    let rhian = world.staff("Rhian again", Role::Office);
    let page = rhian.get(&answers(sitting));
    let form = page.form(&format!("{}/{rent}", answers(sitting)));
    form.fill("summary", "The Minister said rents would be looked at in summer.")
        .press("Save without telling anyone")
        .must_have("looked at in summer");
}

#[test]
fn a_record_can_be_kept_before_anyone_is_told() {
    let (world, sitting, _, trains) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    rhian
        .get(&answers(&sitting))
        .form(&format!("{}/{trains}", answers(&sitting)))
        .choose("asked", "not_asked")
        .press("Save without telling anyone")
        .must_have("Nobody has been told yet")
        .must_have("not asked");
    assert!(world.mails_to("ken@example.org").is_empty());
}

#[test]
fn what_is_missing_is_said_and_what_was_typed_is_kept() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&answers(&sitting));
    let again = page
        .form(&format!("{}/{rent}", answers(&sitting)))
        .choose("asked", "asked")
        .fill("summary", "<script>alert(1)</script> {{7}} =HYPERLINK()")
        .fill("link", "javascript:alert(1)")
        .press("Save without telling anyone")
        .expect(422);
    assert_eq!(
        again.errors(),
        ["Say if the question was answered", "Write a link that begins with https://"]
    );
    let form = again.form(&format!("{}/{rent}", answers(&sitting)));
    assert_eq!(form.value("summary"), Some("<script>alert(1)</script> {{7}} =HYPERLINK()"));
    assert_eq!(form.value("link"), Some("javascript:alert(1)"));
}

#[test]
fn of_two_records_at_once_the_second_is_told() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let (rhian, huw) = (world.staff("Rhian", Role::Office), world.staff("Huw", Role::Office));
    let action = format!("{}/{rent}", answers(&sitting));
    let first = rhian.get(&answers(&sitting)).form(&action).choose("asked", "not_asked");
    let second = huw.get(&answers(&sitting)).form(&action).choose("asked", "not_asked");
    first.press("Save without telling anyone").expect(200);
    second
        .press("Save without telling anyone")
        .expect(422)
        .must_have("Somebody else has changed this record");
}

#[test]
fn nothing_is_recorded_before_the_sitting_begins() {
    let (world, sitting, rent, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&answers(&sitting));
    page.must_have("The sitting has not begun");
    assert!(page.forms(&format!("{}/{rent}", answers(&sitting))).is_empty());
}

#[test]
fn a_moderator_may_read_but_not_record() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let mo = world.staff("Mo", Role::Moderator);
    let page = mo.get(&answers(&sitting)).expect(200);
    assert!(page.forms(&format!("{}/{rent}", answers(&sitting))).is_empty());
    let forced = mo.raw("POST", &format!("{}/{rent}", answers(&sitting))).same_origin();
    forced.field("asked", "asked").send().expect(403);
}

#[test]
fn a_sitting_without_a_slate_says_so() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let rhian = world.staff("Rhian", Role::Office);
    rhian.get(&answers(&sitting)).expect(200).must_have("There is no slate yet");
    rhian.get(&format!("/cy{}", answers(&sitting))).must_have("Nid oes rhestr derfynol eto");
}
