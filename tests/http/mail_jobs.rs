//! Mail leaves late rather than never, once rather than twice, and never in a
//! flood; and upvotes are counted by a job.

use crate::db::{
    db_count, db_open_sitting, db_outbox, db_put_asked, db_put_news, db_question, db_supporter,
    db_take_mail_and_die, db_tally,
};
use crate::support::mail_server;
use crate::world::World;
use chrono::TimeDelta;
use pqt::actions::post::Posted;
use pqt::config::{SmtpTls, Transport};
use pqt::domain::question::QuestionStatus::Approved;
use pqt::jobs::deliver_mail;
use pqt::mail::Message;

fn state(of: &str, attempts: i32) -> Vec<(String, i32)> {
    vec![(of.to_owned(), attempts)]
}

/// A service whose mail goes to a mail server on that port.
fn with_mail_server(port: u16) -> World {
    World::configured(move |config| {
        config.mail.transport = Transport::Smtp;
        config.mail.smtp_host = "127.0.0.1".to_owned();
        config.mail.smtp_port = port;
        config.mail.smtp_tls = SmtpTls::None;
    })
}

#[test]
fn mail_waits_while_the_mail_server_is_down_and_goes_when_it_is_up() {
    let port = mail_server::free_port();
    let world = with_mail_server(port);
    db_put_asked(&world, "doreen@example.org");
    assert_eq!(deliver_mail::run_once(&world.app).unwrap(), 1);
    assert_eq!(db_outbox(&world), state("queued", 1));
    assert_eq!(deliver_mail::run_once(&world.app).unwrap(), 0, "not before its time");
    world.wait(TimeDelta::seconds(31));
    assert_eq!(deliver_mail::run_once(&world.app).unwrap(), 1);
    assert_eq!(db_outbox(&world), state("queued", 2));
    world.wait(TimeDelta::seconds(31));
    assert_eq!(deliver_mail::run_once(&world.app).unwrap(), 0, "each wait is longer");

    let heard = mail_server::start(port, "250 fine");
    world.wait(TimeDelta::seconds(30));
    world.deliver();
    assert_eq!(db_outbox(&world), state("sent", 2));
    assert_eq!(heard.lock().unwrap().len(), 1);
    assert!(heard.lock().unwrap()[0].contains("To: doreen@example.org"));
}

#[test]
fn a_mail_that_is_refused_for_good_is_given_up() {
    let port = mail_server::free_port();
    let world = with_mail_server(port);
    mail_server::start(port, "550 5.1.1 no such mailbox");
    db_put_asked(&world, "nobody@example.org");
    world.deliver();
    assert_eq!(db_outbox(&world), state("failed", 1));
    world.wait(TimeDelta::days(3));
    assert_eq!(deliver_mail::run_once(&world.app).unwrap(), 0);
}

#[test]
fn a_mail_server_that_stays_away_for_days_is_given_up() {
    let world = with_mail_server(mail_server::free_port());
    db_put_asked(&world, "doreen@example.org");
    for _ in 0..100 {
        deliver_mail::run_once(&world.app).unwrap();
        world.wait(TimeDelta::hours(1));
    }
    let (state, attempts) = db_outbox(&world).remove(0);
    assert_eq!(state, "failed");
    assert!(attempts > 10, "{attempts}");
}

#[test]
fn a_worker_that_dies_loses_no_mail_and_the_second_copy_has_the_same_id() {
    let world = World::new();
    db_put_asked(&world, "doreen@example.org");
    // The first worker takes the mail; whether it sent it, nobody knows.
    assert_eq!(db_take_mail_and_die(&world), 1);
    world.deliver();
    assert_eq!(db_outbox(&world), state("leased", 0), "it still has the lease");
    world.wait(TimeDelta::seconds(61));
    let id = db_message_id(&world);
    assert_eq!(world.mails_to("doreen").len(), 1);
    assert_eq!(message_ids(&world), [format!("<{id}>")]);
    assert_eq!(db_outbox(&world), state("sent", 0));
}

#[test]
fn of_two_workers_each_mail_has_one() {
    let world = World::new();
    for name in ["doreen", "mo", "priya"] {
        db_put_asked(&world, &format!("{name}@example.org"));
    }
    let both: usize = std::thread::scope(|scope| {
        let work = || deliver_mail::run_once(&world.app).unwrap();
        let workers = [scope.spawn(work), scope.spawn(work)];
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    assert_eq!(both, 3);
    assert_eq!(message_ids(&world).len(), 3);
}

#[test]
fn an_address_gets_five_mails_a_day_over_all_actions() {
    let world = World::new();
    for n in 0..4 {
        assert_eq!(db_put_news(&world, "doreen@example.org", &format!("news-{n}")), Posted::Queued);
    }
    assert_eq!(db_put_asked(&world, "doreen@example.org"), Posted::Queued);
    assert_eq!(db_put_asked(&world, "doreen@example.org"), Posted::TooMany);
    assert_eq!(db_put_asked(&world, "DOREEN@example.org"), Posted::TooMany, "the same mailbox");
    assert_eq!(db_put_asked(&world, "mo@example.org"), Posted::Queued);
    world.deliver();
    assert_eq!(world.mails_to("doreen@example.org").len(), 5);
    world.wait(TimeDelta::hours(25));
    assert_eq!(db_put_asked(&world, "doreen@example.org"), Posted::Queued);
    world.deliver();
}

#[test]
fn news_above_the_limit_waits_for_a_day_with_room_and_comes_once() {
    let world = World::new();
    for n in 0..12 {
        assert_eq!(db_put_news(&world, "mo@example.org", &format!("news-{n}")), Posted::Queued);
        assert_eq!(db_put_news(&world, "mo@example.org", &format!("news-{n}")), Posted::Known);
    }
    let mut by_day = Vec::new();
    for _ in 0..3 {
        by_day.push(world.mails_to("mo@example.org").len());
        world.wait(TimeDelta::hours(24));
    }
    assert_eq!(by_day, [5, 10, 12]);
    assert_eq!(db_put_asked(&world, "mo@example.org"), Posted::Queued);
    assert_eq!(world.mails_to("mo@example.org").len(), 13);
}

#[test]
fn what_was_sent_leaves_neither_address_nor_text_behind() {
    let world = World::new();
    db_put_asked(&world, "doreen@example.org");
    world.deliver();
    assert_eq!(db_sealed(&world), (String::new(), String::new()));
    assert_eq!(db_count(&world, "outbox"), 1);
}

#[test]
fn upvotes_are_counted_afresh_however_often_the_job_runs() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, "Why do buses stop at seven?", Approved);
    let path = format!("/questions/{question}/back");
    let people = [("Mo", "Leeds"), ("Priya", "Leeds"), ("Gwen", "Cardiff")];
    let browsers = people.map(|(name, town)| world.supporter(db_supporter(&world, name, town)));
    for browser in &browsers {
        browser.get(&path).form(&format!("/questions/{question}/upvote")).submit();
    }
    assert_eq!(db_tally(&world, &question), None);
    world.count();
    world.count();
    assert_eq!(db_tally(&world, &question), Some((3, 2, 2)), "people, towns, regions");
    let undo = format!("/questions/{question}/upvote/undo");
    browsers[2].get("/me").form(&undo).submit().expect(200);
    assert_eq!(db_tally(&world, &question), Some((3, 2, 2)), "until the job has run");
    world.wait(TimeDelta::seconds(2));
    world.count();
    assert_eq!(db_tally(&world, &question), Some((2, 1, 1)));
}

fn message_ids(world: &World) -> Vec<String> {
    let pqt::mail::Transport::Memory(sent) = &world.app.transport else { panic!("not in memory") };
    let id = |mail: &Message| mail.headers().get_raw("Message-ID").unwrap().to_owned();
    sent.lock().unwrap().iter().map(id).collect()
}

fn db_message_id(world: &World) -> String {
    crate::db::db_outbox_text(world, "message_id")
}

fn db_sealed(world: &World) -> (String, String) {
    let text = |column| crate::db::db_outbox_text(world, column);
    (text("address_sealed"), text("params"))
}
