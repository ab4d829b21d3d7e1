//! Webhooks: Olwen sets one up, another program is told what happens, and nobody can use
//! it to reach what is not public.

use crate::archive::archived;
use crate::db::*;
use crate::support::client::Browser;
use crate::world::World;
use chrono::TimeDelta;
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use pqt::config::Config;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::domain::staff::Role;
use pqt::jobs::deliver_webhooks;
use serde_json::Value;
use sha2::Sha256;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Another program: answers each message with the next of these statuses (the last again
/// and again) and keeps what it was sent.
struct Other {
    address: SocketAddr,
    sent: Receiver<String>,
}

impl Other {
    fn answering(answers: &'static [&'static str]) -> Other {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, sent) = channel();
        std::thread::spawn(move || {
            for (n, stream) in listener.incoming().enumerate() {
                let mut stream = stream.unwrap();
                let answer = answers[n.min(answers.len() - 1)];
                let request = read(&mut stream);
                let _ = stream.write_all(
                    format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                        .as_bytes(),
                );
                if tell.send(request).is_err() {
                    return;
                }
            }
        });
        Other { address, sent }
    }

    fn url(&self) -> String {
        format!("http://{}/hook", self.address)
    }

    /// Everything that came so far.
    fn take(&self) -> Vec<String> {
        let mut all = Vec::new();
        while let Ok(one) =
            self.sent.recv_timeout(Duration::from_millis(if all.is_empty() { 500 } else { 100 }))
        {
            all.push(one);
        }
        all
    }
}

fn read(stream: &mut std::net::TcpStream) -> String {
    let (mut text, mut piece) = (String::new(), [0; 4096]);
    loop {
        let count = stream.read(&mut piece).unwrap_or(0);
        text.push_str(&String::from_utf8_lossy(&piece[..count]));
        let length = header(&text, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
        let has_all = text.split_once("\r\n\r\n").is_some_and(|(_, body)| body.len() >= length);
        if count == 0 || has_all {
            return text;
        }
    }
}

fn header<'r>(request: &'r str, name: &str) -> Option<&'r str> {
    let head = request.split("\r\n\r\n").next()?;
    let line = head.lines().find(|line| line.to_lowercase().starts_with(&format!("{name}:")))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

fn body(request: &str) -> Value {
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

/// Whether a message is signed as Standard Webhooks says.
fn is_signed(request: &str, secret: &str) -> bool {
    let key = BASE64.decode(secret.strip_prefix("whsec_").unwrap().as_bytes()).unwrap();
    let (id, at) =
        (header(request, "webhook-id").unwrap(), header(request, "webhook-timestamp").unwrap());
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&key).unwrap();
    mac.update(format!("{id}.{at}.{}", request.split_once("\r\n\r\n").unwrap().1).as_bytes());
    let expected = format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()));
    header(request, "webhook-signature") == Some(&expected)
}

fn trusting(config: &mut Config) {
    config.webhooks.allow_private = "on".to_owned();
    config.webhooks.timeout_seconds = 2;
}

/// An organiser who has just signed in; sessions end while deliveries are tried.
fn organiser(world: &World) -> Browser {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    world.staff(&format!("Olwen {}", COUNT.fetch_add(1, Ordering::Relaxed)), Role::Organiser)
}

/// Sets one up for everything; returns its page's path and its secret.
fn set_up(world: &World, url: &str) -> (String, String) {
    let olwen = organiser(world);
    let form = olwen.get("/desk/webhooks").expect(200).form("/desk/webhooks");
    let form = form.fill("name", "The tracker").fill("url", url);
    let form = form.check_one("events", "slate_published").check_one("events", "question_asked");
    let page = form.check_one("events", "question_answered").submit().expect(200);
    let secret = page.select("code")[0].clone();
    let action = page.attributes("form[action$='/try']", "action")[0].clone();
    (action.trim_end_matches("/try").to_owned(), secret)
}

fn deliver(world: &World) -> usize {
    deliver_webhooks::run_once(&world.app).unwrap()
}

#[test]
fn another_program_is_told_once_what_happens_and_can_check_it() {
    let world = World::configured(trusting);
    let other = Other::answering(&["204 No Content"]);
    let sitting = db_sitting(&world, "S-SLATE01", -TimeDelta::days(9), -TimeDelta::days(8));
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let before = db_question(&world, &sitting, doreen, "Was this before?", Shortlisted);
    db_answer(&world, &sitting, &before, Asked::Asked, |record| {
        record.state = Some(AnswerState::Answered);
        record.stage = RecordStage::Confirmed;
    });
    world.wait(TimeDelta::minutes(1));
    let (path, secret) = set_up(&world, &other.url());
    assert_eq!(deliver(&world), 0, "what was there before is no news");
    let rent = db_question(&world, &sitting, doreen, "When will rent fall?", Shortlisted);
    let trains = db_question(&world, &sitting, doreen, "When do trains run?", Shortlisted);
    db_edition(&world, &sitting, &[&rent, &trains]);
    db_answer(&world, &sitting, &rent, Asked::Asked, |record| {
        record.state = Some(AnswerState::Partly);
        record.stage = RecordStage::Confirmed;
    });
    db_answer(&world, &sitting, &trains, Asked::Asked, |record| {
        record.state = Some(AnswerState::Answered);
        record.stage = RecordStage::Proposed;
    });
    assert_eq!(deliver(&world), 3, "what nobody has confirmed is not told");
    let sent = other.take();
    let kinds: Vec<String> =
        sent.iter().map(|r| body(r)["type"].as_str().unwrap().to_owned()).collect();
    assert_eq!(kinds, ["slate_published", "question_asked", "question_answered"]);
    assert_eq!(body(&sent[0])["data"]["edition"], 1);
    assert_eq!(body(&sent[2])["data"]["verdict"], "partly");
    assert!(sent.iter().all(|request| is_signed(request, &secret)));
    let ids: std::collections::BTreeSet<_> = sent.iter().map(|r| header(r, "webhook-id")).collect();
    assert_eq!(ids.len(), 3);
    assert!(!sent.concat().contains("Doreen"), "no name is sent");
    assert_eq!(deliver(&world), 0, "once");
    let mo = world.staff("Mo", Role::Moderator);
    crate::verdicts::confirm(&mo, &trains);
    assert_eq!(deliver(&world), 2, "a verdict is told when a second person confirms it");
    let kinds = other.take().iter().map(|r| body(r)["type"].clone()).collect::<Vec<_>>();
    assert_eq!(kinds, ["question_asked", "question_answered"]);
    world.deliver();
    let olwen = organiser(&world);
    let page = olwen.get(&path).expect(200);
    assert_eq!(page.select(".status--good").len(), 6, "it is on, and five were delivered");
    page.must_not_have(&secret);
    page.form(&format!("{path}/try")).submit().expect(200).must_have("waiting");
    assert_eq!(deliver(&world), 1);
    assert_eq!(body(&other.take()[0])["type"], "test");
}

#[test]
fn what_is_not_taken_is_tried_again_for_a_day_and_then_given_up() {
    let world = World::configured(trusting);
    let other = Other::answering(&["500 Oops", "302 Found", "200 OK", "503 Gone fishing"]);
    let (path, _) = set_up(&world, &other.url());
    let olwen = organiser(&world);
    let test = || olwen.get(&path).form(&format!("{path}/try")).submit().expect(200);
    test();
    assert_eq!(deliver(&world), 1);
    assert_eq!(deliver(&world), 0, "not at once");
    let first = other.take();
    olwen.get(&path).must_have("HTTP 500").must_have("1 try");
    world.wait(TimeDelta::seconds(31));
    assert_eq!(deliver(&world), 1);
    olwen.get(&path).must_have("HTTP 302");
    world.wait(TimeDelta::seconds(61));
    deliver(&world);
    let again = other.take();
    assert_eq!(again.len(), 2, "where it is led is not followed");
    assert_eq!(header(&first[0], "webhook-id"), header(&again[1], "webhook-id"));
    olwen.get(&path).must_have("delivered");
    test();
    let mut tries = 0;
    for _ in 0..60 {
        tries += deliver(&world);
        world.wait(TimeDelta::hours(1));
    }
    assert!((8..20).contains(&tries), "{tries}");
    organiser(&world).get(&path).must_have("given up").must_have("HTTP 503");
}

#[test]
fn a_program_that_is_never_there_is_not_asked_any_more() {
    let world = World::configured(trusting);
    // Nobody listens there.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (path, _) = set_up(&world, &format!("http://{closed}/"));
    let olwen = organiser(&world);
    for _ in 0..5 {
        olwen.get(&path).form(&format!("{path}/try")).submit().expect(200);
    }
    for _ in 0..40 {
        deliver(&world);
        world.wait(TimeDelta::hours(1));
    }
    let olwen = organiser(&world);
    let page = olwen.get(&path);
    page.must_have("While it is off");
    page.form(&format!("{path}/try")).submit().expect(200);
    assert_eq!(deliver(&world), 0);
    olwen.get(&path).form(&format!("{path}/on")).submit().expect(200);
    assert_eq!(deliver(&world), 1);
    olwen
        .get(&path)
        .form(&format!("{path}/remove"))
        .submit()
        .expect(200)
        .must_have("No webhook is set up");
    olwen.get(&path).expect(404);
}

#[test]
fn no_private_address_is_reached_whatever_the_name() {
    let world = World::new();
    let olwen = organiser(&world);
    let page = olwen.get("/desk/webhooks").expect(200);
    for (typed, sentence) in [
        ("http://127.0.0.1:80/", "Write an address that the public internet can reach"),
        (
            "https://169.254.169.254/latest/meta-data/",
            "Write an address that the public internet can reach",
        ),
        ("https://[::1]/", "Write an address that the public internet can reach"),
        ("https://me:secret@example.org/", "Write the address without a name and a password in it"),
        (
            "gopher://example.org/",
            "Write the address of a web page, for example https://example.org/hook",
        ),
    ] {
        let form = page.form("/desk/webhooks").fill("name", "It").fill("url", typed);
        let again = form.submit().expect(422);
        assert_eq!(again.errors(), [sentence, "Choose what it is told"], "{typed}");
        assert_eq!(again.form("/desk/webhooks").value("url"), Some(typed));
    }
    // Whatever the database has, it is checked again before anything is sent.
    let other = Other::answering(&["200 OK"]);
    let (path, _) = set_up(&world, "https://example.org/hook");
    for host in ["localhost", "127.0.0.1", "[::ffff:127.0.0.1]"] {
        db_redirect_webhook(&world, &format!("http://{host}:{}/", other.address.port()));
        let olwen = organiser(&world);
        olwen.get(&path).form(&format!("{path}/try")).submit().expect(200);
        deliver(&world);
        olwen.get(&path).must_have("the address is refused");
        world.wait(TimeDelta::days(2));
    }
    assert!(other.take().is_empty(), "something reached this computer");
}

/// Changes where the webhook is sent to, past every check.
fn db_redirect_webhook(world: &World, url: &str) {
    use diesel::prelude::*;
    use pqt::store::schema::webhooks;
    use pqt::store::{Conn, StoreError};
    let url = url.to_owned();
    let change = move |conn: &mut Conn| -> Result<(), StoreError> {
        diesel::update(webhooks::table).set(webhooks::url.eq(&url)).execute(conn)?;
        Ok(())
    };
    world.app.db.write(change).unwrap();
}

#[test]
fn only_an_organiser_sees_and_changes_them() {
    let a = archived();
    for role in [Role::Moderator, Role::Office, Role::Auditor] {
        let who = a.world.staff(&format!("{role:?}"), role);
        who.get("/desk/webhooks").expect(403);
        who.raw("POST", "/desk/webhooks").same_origin().field("name", "x").send().expect(403);
    }
    let olwen = a.world.staff("Olwen", Role::Organiser);
    olwen.get("/desk/sittings").follow("Webhooks").expect(200).must_have("No webhook is set up");
    olwen.get("/cy/desk/webhooks").expect(200).must_have("Bachau gwe");
    olwen.get("/desk/webhooks/W-NOTHING").expect(404);
}
