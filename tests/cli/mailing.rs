//! A mailing of 5,000 that is killed in the middle and started again: everybody gets their
//! mail, and nobody two, but whoever's mail was on its way when the process died.

use super::sitting::db_sitting;
use super::support::mail_server::{self, Heard};
use super::{Place, Service, spawn};
use chrono::TimeDelta;
use pqt::actions::verdict::{self, SecondLook};
use pqt::app::App;
use pqt::clock::Clock;
use pqt::config::{Config, DatabaseUrl};
use pqt::domain::email::EmailAddress;
use pqt::domain::ids::{QuestionId, SittingId, StaffId, SupporterId, TopicId};
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus;
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::domain::staff::Role;
use pqt::domain::town::Town;
use pqt::entropy::Entropy;
use pqt::store::answers::Record;
use pqt::store::demo::insert_upvotes;
use pqt::store::questions::NewQuestion;
use pqt::store::staff::NewStaff;
use pqt::store::supporters::NewSupporter;
use pqt::store::{Conn, StoreError, answers, outbox, questions, staff, supporters};
use std::collections::BTreeMap;
use std::time::Duration;

/// Who is told: one who asked, all others who backed it.
const PEOPLE: usize = 5_000;

/// After how many mails the process is killed.
const KILLED_AFTER: usize = 1_500;

/// Mails that can be on their way at once.
const IN_FLIGHT: usize = pqt::mail::AT_ONCE;

#[test]
fn a_killed_mailing_goes_on_where_it_was() {
    let place = Place::new();
    assert!(place.run(&["migrate"]).status.success());
    let app = app(&place);
    confirm_a_verdict(&app);
    let port = mail_server::free_port();
    let heard = mail_server::start(port, "250 fine");
    let mut first = start(&place, port);
    wait_until("it sends", || heard.lock().unwrap().len() >= KILLED_AFTER);
    // SIGKILL: nothing is tidied up.
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    let before = heard.lock().unwrap().len();
    assert!(before < PEOPLE, "it was killed too late to tell");
    let _second = start(&place, port);
    wait_until("all are told", || {
        let told = heard.lock().unwrap().len() >= PEOPLE;
        told && app.db.read(outbox::count_waiting).unwrap() == 0
    });
    let counts = counts(&heard);
    assert_eq!(counts.len(), PEOPLE, "each at least once");
    let twice = counts.values().filter(|count| **count > 1).count();
    assert!(twice <= IN_FLIGHT, "{twice} people got it twice");
    assert!(counts.values().all(|count| *count <= 2));
}

/// How many mails each address got.
fn counts(heard: &Heard) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for mail in heard.lock().unwrap().iter() {
        let to = mail.lines().find(|line| line.starts_with("To: ")).unwrap_or_default();
        *counts.entry(to.to_owned()).or_default() += 1;
    }
    counts
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let begun = std::time::Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(240), "not in time: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The service, sending to the mail server on that port as fast as it can.
fn start(place: &Place, port: u16) -> Service {
    let mut command = place.command(&["serve"]);
    command
        .env("PQT_MAIL_TRANSPORT", "smtp")
        .env("PQT_MAIL_SMTP_HOST", "127.0.0.1")
        .env("PQT_MAIL_SMTP_PORT", port.to_string())
        .env("PQT_MAIL_SMTP_TLS", "none")
        .env("PQT_JOBS_MAIL_SECONDS", "1")
        .env("PQT_JOBS_MAIL_BATCH", "500")
        .env("PQT_JOBS_LEASE_SECONDS", "10");
    spawn(command, "Listening")
}

/// The service's insides on the same database and with the same keys.
fn app(place: &Place) -> App {
    let mut config = Config::for_tests();
    config.data_dir = place.folder.path().join("pqt-data");
    config.database.url = DatabaseUrl::new(place.database.url());
    config.database.pool_size = 2;
    App::build(config, Clock::system(), Entropy::system()).unwrap()
}

/// A second person confirms what was answered to a question that all these people back.
fn confirm_a_verdict(app: &App) {
    let (context, now) = (app.actions.clone(), Instant::from(app.clock.now()));
    let people: Vec<NewSupporter> = (0..PEOPLE).map(|who| supporter(app, who, now)).collect();
    let made = move |conn: &mut Conn| -> Result<(), StoreError> {
        let (sitting, topic) =
            db_sitting(conn, now, -TimeDelta::days(5), now - TimeDelta::hours(2))?;
        let insert = |one: &NewSupporter| supporters::insert(conn, one);
        let people: Vec<SupporterId> = people.iter().map(insert).collect::<Result<_, _>>()?;
        let question = question(conn, sitting, topic, people[0], now)?;
        for some in people[1..].chunks(500) {
            insert_upvotes(conn, question, some, now, now)?;
        }
        let (rhian, mo) =
            (member(conn, "Rhian", Role::Office, now)?, member(conn, "Mo", Role::Moderator, now)?);
        let record = Record {
            state: Some(AnswerState::Answered),
            summary: "Yes, from next spring.".to_owned(),
            stage: RecordStage::Proposed,
            ..Record::new((sitting, question), Asked::Asked, rhian, now)
        };
        answers::insert(conn, &record)?;
        let look = SecondLook { question: "Q-TEST0001".to_owned(), version: 0, by: mo };
        verdict::confirm(conn, &context, now, &look)
            .map_err(|refused| StoreError::Corrupt(refused.to_string()))
    };
    app.db.write(made).unwrap();
}

fn supporter(app: &App, who: usize, now: Instant) -> NewSupporter {
    let email = EmailAddress::parse(&format!("person{who}@example.org")).unwrap();
    NewSupporter {
        email_hash: app.actions.email_hash(&email),
        email_sealed: app.actions.seal_address(&email),
        first_name: format!("Person{who}"),
        town: Town::unknown("Leeds"),
        language: if who.is_multiple_of(3) { Lang::Cy } else { Lang::En },
        unsubscribe_key: app.entropy.token(),
        created_at: now,
        confirmed_at: Some(now),
    }
}

fn question(
    conn: &mut Conn,
    sitting: SittingId,
    topic: TopicId,
    questioner: SupporterId,
    now: Instant,
) -> Result<QuestionId, StoreError> {
    let new = NewQuestion {
        reference: "Q-TEST0001".to_owned(),
        sitting_id: sitting,
        supporter_id: questioner,
        topic_id: topic,
        body: "When will the last bus home be an hour later?".to_owned(),
        background: String::new(),
        first_name: "Person0".to_owned(),
        say_name: String::new(),
        is_anonymous: false,
        town: Town::unknown("Leeds"),
        status: QuestionStatus::Shortlisted,
        consent_version: "test".to_owned(),
        language: Lang::En,
        submission_key: "key".to_owned(),
        asked_at: now,
        confirmed_at: Some(now),
    };
    questions::insert(conn, &new)?;
    Ok(questions::get(conn, "Q-TEST0001")?.id)
}

fn member(conn: &mut Conn, name: &str, role: Role, now: Instant) -> Result<StaffId, StoreError> {
    let new = NewStaff {
        name: name.to_owned(),
        role,
        email_hash: format!("test-{name}"),
        password_hash: pqt::actions::sign_in::NOBODYS_HASH.to_owned(),
        totp_sealed: "none".to_owned(),
        totp_step: 0,
        created_at: now,
    };
    staff::insert(conn, &new)
}
