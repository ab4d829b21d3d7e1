//! The backlog, what follows when it is late, and who may see who refused what.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::db_desk::db_reasons;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;
use pqt::jobs::tell_late;

#[test]
fn the_backlog_says_how_much_how_old_and_until_when() {
    let world = World::new();
    db_reasons(&world);
    let priya = world.staff("Priya", Role::Moderator);
    priya.get("/desk/backlog").expect(200).must_have("There is no sitting yet");
    let sitting = db_open_sitting(&world);
    priya.get("/desk/backlog").must_have("Nothing is waiting.");
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ask = |n: i32| db_question(&world, &sitting, doreen, &format!("Number {n}?"), Queued);
    let first: Vec<String> = (1..=4).map(ask).collect();
    let page = priya.get("/desk").follow("Backlog").expect(200);
    page.must_have("At the rate of the last hour: 580 questions will be left when the call closes");
    page.must_have("At the rate of the last day: 28 questions will be left");
    world.wait(TimeDelta::hours(30));
    let sam = world.staff("Sam", Role::Moderator);
    ask(5);
    for question in &first[..3] {
        let path = format!("/desk/questions/{question}/decide/approve");
        sam.get("/desk").form(&path).submit().expect(200);
    }
    let page = sam.get("/desk/backlog").expect(200);
    page.must_have("1 question has waited more than 24 hours").must_have("Number 4?");
    let tiles: Vec<String> = page.select(".stats__n");
    assert_eq!(tiles, ["2", "1 day ago", "1", "3", "1", "3", "0"]);
    page.must_have("At the rate of the last hour: the queue is empty on Tuesday 24 November");
    sam.get("/cy/desk/backlog").expect(200).must_have("Gwaith sy’n aros");
    world.deliver();
}

#[test]
fn who_waits_too_long_is_told_once_and_the_public_pages_say_so() {
    let world = World::configured(|config| config.desk.late_hours = 48);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_question(&world, &sitting, doreen, "When is my turn?", Queued);
    db_question(&world, &sitting, doreen, "And when is the other one’s?", Queued);
    let page = format!("/sittings/{}", sitting.reference);
    let visitor = world.browser();
    world.wait(TimeDelta::hours(47));
    assert_eq!(tell_late::run_once(&world.app).unwrap(), 0);
    visitor.get(&page).expect(200).must_not_have("takes longer than it should");
    world.wait(TimeDelta::hours(2));
    let late = db_supporter(&world, "Mo", "Leeds");
    db_question(&world, &sitting, late, "I came later?", Queued);
    assert_eq!(tell_late::run_once(&world.app).unwrap(), 1);
    assert_eq!(tell_late::run_once(&world.app).unwrap(), 0);
    let mails = world.mails_to("doreen@example.org");
    assert_eq!(mails.len(), 1, "once, though two of hers wait");
    assert!(mails[0].text.contains("When is my turn?"), "{}", mails[0].text);
    assert!(world.mails_to("mo@example.org").is_empty());
    for path in [page.clone(), format!("{page}/ask")] {
        visitor.get(&path).expect(200).must_have("takes longer than it should");
    }
    visitor.get(&format!("/cy{page}")).must_have("Nid oes dim wedi’i golli.");
}

#[test]
fn who_refused_what_is_for_those_who_oversee() {
    let world = World::new();
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let priya = world.staff("Priya", Role::Moderator);
    for (n, act) in ["approve", "refuse", "refuse", "approve"].iter().enumerate() {
        let question = db_question(&world, &sitting, doreen, &format!("Number {n}?"), Queued);
        let form = priya.get("/desk").form(&format!("/desk/questions/{question}/decide/{act}"));
        let form = if *act == "refuse" { form.choose("reason", "Not clear") } else { form };
        form.submit().expect(200);
    }
    for role in [Role::Organiser, Role::Auditor] {
        let browser = world.staff(role.code(), role);
        let page = browser.get("/desk/backlog").follow("Refusals").expect(200);
        let cells = page.select("table td");
        assert_eq!(cells[..4], ["Priya", "4", "2", "50 %"]);
        assert_eq!(cells[4..8], ["Housing", "4", "2", "50 %"]);
        assert_eq!(cells[8..], ["Priya", "Housing", "Not clear", "2"]);
    }
    priya.get("/desk/backlog").must_not_have("Refusals");
    priya.get("/desk/backlog/refusals").expect(403);
    world.deliver();
}
