//! The shortlist: what is on it, how it is spread, what else could be.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::db_desk::db_back;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

#[test]
fn the_most_backed_is_offered_first_and_can_be_put_on_and_taken_off() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let few = db_question(&world, &sitting, doreen, "A question that few people back?", Approved);
    let many = db_question(&world, &sitting, mo, "A question that many people back?", Approved);
    db_back(&world, &many, doreen);
    db_back(&world, &many, mo);
    db_back(&world, &few, doreen);
    world.count();
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk/shortlist").expect(200);
    page.must_have("Nothing is on the shortlist yet").must_have("2 people back this");
    assert_eq!(
        page.select(".row__text"),
        ["A question that many people back?", "A question that few people back?"]
    );
    let on = page.form(&format!("/desk/questions/{many}/decide/shortlist"));
    let page = on.submit().expect(200);
    assert!(page.path().starts_with("/desk/shortlist?"), "{}", page.path());
    page.must_have("On the shortlist: 1 question").must_have("By region");
    page.must_have("Yorkshire");
    let mail = world.mail_to("mo@example.org");
    assert!(mail.text.contains("A question that many people back?"), "{}", mail.text);
    let off = page.form(&format!("/desk/questions/{many}/decide/unshortlist"));
    off.submit().expect(200).must_have("is off the shortlist").must_have("Nothing is on");
    assert_eq!(priya.get("/desk/shortlist?q=few").select(".row__text").len(), 1);
}

#[test]
fn a_waiting_question_can_go_straight_on_the_shortlist() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, "When will the damp be mended?", Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let form = priya.get("/desk").form(&format!("/desk/questions/{question}/decide/shortlist"));
    form.submit().expect(200).must_have("is on the shortlist");
    world.count();
    let page = priya.get("/desk/shortlist");
    page.must_have("On the shortlist: 1 question").must_have("1 person backs this");
    let mails = world.mails_to("doreen@example.org");
    assert_eq!(mails.len(), 1);
}
