//! What is deleted when, and what is never.

use crate::db::{
    db_count, db_open_sitting, db_put_asked, db_put_news, db_question, db_remember, db_supporter,
    db_unconfirmed,
};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Unconfirmed};
use pqt::jobs::tidy_up;

const BUSES: &str = "Why do the buses stop running at seven in the evening?";

/// Days pass, and the job runs (twice, which is once).
fn pass(world: &World, days: i64) {
    world.wait(TimeDelta::days(days));
    tidy_up::run_once(&world.app).unwrap();
    tidy_up::run_once(&world.app).unwrap();
}

#[test]
fn what_was_never_confirmed_goes_after_a_week() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_question(&world, &sitting, doreen, BUSES, Approved);
    let mo = db_unconfirmed(&world, "Mo");
    db_question(&world, &sitting, mo, "Why is rent so high in our town?", Unconfirmed);
    let rows = || {
        ["questions", "confirmations", "supporters", "contacts"]
            .map(|table| db_count(&world, table))
    };
    assert_eq!(rows(), [2, 1, 2, 2]);
    pass(&world, 6);
    assert_eq!(rows(), [2, 1, 2, 2]);
    pass(&world, 2);
    assert_eq!(rows(), [1, 0, 1, 1], "Doreen’s stay");
}

#[test]
fn sessions_go_when_they_end() {
    let world = World::new();
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_remember(&world, doreen);
    world.staff("Sam", pqt::domain::staff::Role::Moderator);
    pass(&world, 1);
    assert_eq!(
        (db_count(&world, "supporter_sessions"), db_count(&world, "staff_sessions")),
        (1, 0)
    );
    pass(&world, 30);
    assert_eq!(db_count(&world, "supporter_sessions"), 0);
}

#[test]
fn mails_that_went_out_go_after_a_month_but_keys_against_doubles_stay() {
    let world = World::new();
    db_put_asked(&world, "doreen@example.org");
    db_put_news(&world, "doreen@example.org", "answer-1");
    assert_eq!(world.mails_to("doreen").len(), 2);
    pass(&world, 29);
    assert_eq!(db_count(&world, "outbox"), 2);
    pass(&world, 2);
    assert_eq!(db_count(&world, "outbox"), 1);
    let again = db_put_news(&world, "doreen@example.org", "answer-1");
    assert_eq!(again, pqt::actions::post::Posted::Known, "nobody is told twice");
}

#[test]
fn addresses_go_some_time_after_the_last_sitting_unless_mail_waits() {
    let mut world = World::new();
    world.may_leave_mail();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_question(&world, &sitting, doreen, BUSES, Approved);
    db_supporter(&world, "Mo", "Leeds");
    // The sitting is in ten days and ends within one; addresses stay for 90 more.
    pass(&world, 92);
    assert_eq!(db_count(&world, "contacts"), 1, "Mo took part in nothing");
    db_put_news(&world, "doreen@example.org", "answer-1");
    pass(&world, 10);
    assert_eq!(db_count(&world, "contacts"), 1, "a mail waits");
    world.deliver();
    pass(&world, 1);
    assert_eq!((db_count(&world, "contacts"), db_count(&world, "questions")), (0, 1));
}

#[test]
fn what_was_left_over_of_a_mailbag_goes_after_a_month() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", pqt::domain::staff::Role::Moderator);
    let table = "question,email\nWhy is it shut?,a@example.org\nWhy?,b@example.org\n";
    crate::take_in::send(&world, &mo, "post.csv", table.as_bytes());
    assert_eq!(db_count(&world, "mailbag_rows"), 3);
    pass(&world, 29);
    assert_eq!(db_count(&world, "mailbag_rows"), 3);
    pass(&world, 2);
    assert_eq!(db_count(&world, "mailbag_rows"), 0);
}
