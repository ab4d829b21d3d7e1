//! At the sitting: the office's view on a phone whose connection comes and goes, and the wall.

use crate::db::{
    TestSitting, db_count, db_edition, db_question, db_sitting, db_staff, db_supporter,
};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::world::World;
use chrono::TimeDelta;
use pqt::actions::dispatch::{Wish, keep_marks};
use pqt::domain::dispatch::HallMark;
use pqt::domain::ids::StaffId;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::staff::Role;
use serde_json::json;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

const VIEW: &str = "/desk/sittings/S-HALL0001/dispatch";
const RENT: &str = "When will renting a home cost less than half of what a nurse earns?";
const DAMP: &str = "Who mends the damp in flats that nobody owns any more?";

/// A slate of two questions; returns their codes.
fn published(world: &World) -> (TestSitting, [String; 2]) {
    let sitting = db_sitting(world, "S-HALL0001", -TimeDelta::days(9), -TimeDelta::days(4));
    let doreen = db_supporter(world, "Doreen", "Wymondham");
    let amir = db_supporter(world, "Amir", "Leeds");
    let codes = [
        db_question(world, &sitting, doreen, RENT, Shortlisted),
        db_question(world, &sitting, amir, DAMP, Shortlisted),
    ];
    db_edition(world, &sitting, &[&codes[0], &codes[1]]);
    (sitting, codes)
}

/// The hall's network: everything the browser asks goes through it, until it is cut.
struct Network {
    address: SocketAddr,
    /// `None` when it is cut.
    open: Arc<Mutex<Option<Vec<TcpStream>>>>,
}

impl Network {
    fn to(world: &World) -> Network {
        let service = world.address().replace("http://", "").trim_end_matches('/').to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let open = Arc::new(Mutex::new(Some(Vec::new())));
        let known = open.clone();
        thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                let mut open = known.lock().unwrap();
                // Cut: the connection is dropped as soon as it is made.
                let Some(streams) = open.as_mut() else { continue };
                let Ok(far) = TcpStream::connect(&service) else { continue };
                for (from, to) in [(&near, &far), (&far, &near)] {
                    streams.push(from.try_clone().unwrap());
                    let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                    thread::spawn(move || pass_on(from, to));
                }
            }
        });
        Network { address, open }
    }

    fn cut(&self) {
        for stream in self.open.lock().unwrap().take().into_iter().flatten() {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    fn mend(&self) {
        *self.open.lock().unwrap() = Some(Vec::new());
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

fn pass_on(mut from: TcpStream, mut to: TcpStream) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut bytes) {
        if to.write_all(&bytes[..length]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
}

fn sign_in(world: &World, window: &Window, network: &Network, name: &str) {
    let token = db_staff(world, name, Role::Office);
    let cookie = json!({ "name": "pqt-desk", "value": token, "url": network.url("/") });
    window.developer_tools("Network.setCookie", cookie);
}

/// Waits until a script of the test says so.
#[track_caller]
fn until(window: &Window, script: &str) {
    for _ in 0..400 {
        if window.run(script, vec![]) == true {
            return;
        }
        thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("never: {script}\n{}", window.text());
}

/// Somebody else of the office marks a question.
fn marks(world: &World, name: &str, question: &str, mark: HallMark) {
    use diesel::prelude::*;
    use pqt::store::schema::staff;
    let (name, question) = (name.to_owned(), question.to_owned());
    db_staff(world, &name, Role::Office);
    let now = world.app.clock.now().into();
    let keep = move |conn: &mut pqt::store::Conn| {
        let by: StaffId = staff::table
            .filter(staff::name.eq(&name))
            .select(staff::id)
            .first(conn)
            .map_err(pqt::store::StoreError::from)?;
        let key = format!("mark-of-{name}");
        let question = question.clone();
        let wish = Wish { key, question, mark, seen: String::new(), seconds_ago: 0 };
        keep_marks(conn, now, by, "S-HALL0001", &[wish])
    };
    world.app.db.write(keep).unwrap();
}

#[test]
fn a_sitting_is_run_on_a_phone_without_a_connection() {
    let world = World::new();
    let (_, [rent, _]) = published(&world);
    let network = Network::to(&world);
    let window = Window::open(Scripts::On);
    sign_in(&world, &window, &network, "Rhian");
    window.resize(390, 844).go(&network.url(VIEW)).must_have(RENT).must_have("Doreen in Wymondham");
    until(&window, "return navigator.serviceWorker.controller !== null");
    look(&window, "dispatch");
    window.resize(390, 844).screenshot("dispatch-390-light");

    // Opened once, it opens again and works on without a connection.
    network.cut();
    window.resize(390, 844).go(&network.url(&format!("{VIEW}?n=2"))).must_have(DAMP);
    window.wait_for("There is no connection. You can go on");
    window.keys("\u{E012}").must_have(RENT).keys("\u{E014}").must_have(DAMP).keys("\u{E012}");
    window.click("article:not([hidden]) button[value=asked]").wait_for("Asked: not sent yet");
    window.go(&network.url(VIEW)).wait_for("Asked: not sent yet");
    window.must_have("Marks still to be sent: 1");
    look(&window, "dispatch-offline");
    assert_eq!(db_count(&world, "hall_marks"), 0);

    // Meanwhile Bilal has said something else.
    marks(&world, "Bilal", &rent, HallMark::Skipped);
    network.mend();
    window.run("window.dispatchEvent(new Event('online'))", vec![]);
    window.wait_for("All marks are sent.").wait_for("Bilal marked this as “skipped”");
    assert_eq!(db_count(&world, "hall_marks"), 2);
    look(&window, "dispatch-clash");
    world.wait(TimeDelta::minutes(1));
    window.click("article:not([hidden]) [data-clash-choices] button").wait_for("Asked: Rhian");
    until(&window, "return document.querySelector('[data-clash]').hidden");
    assert_eq!(db_count(&world, "hall_marks"), 3);
}

#[test]
fn a_session_that_ends_in_the_middle_loses_nothing() {
    let world = World::new();
    published(&world);
    let network = Network::to(&world);
    let window = Window::open(Scripts::On);
    sign_in(&world, &window, &network, "Rhian");
    window.go(&network.url(VIEW)).must_have(RENT);
    until(&window, "return navigator.serviceWorker.controller !== null");
    window.developer_tools("Network.clearBrowserCookies", json!({}));
    window.click("article:not([hidden]) button[value=answered]");
    window.wait_for("You have been signed out. Nothing is lost").must_have("Sign in again");
    window.go(&network.url(VIEW)).must_have(RENT).wait_for("You have been signed out");
    look(&window, "dispatch-signed-out");
    assert_eq!(db_count(&world, "hall_marks"), 0);
    sign_in(&world, &window, &network, "Rhian again");
    // What waits is not thrown away by signing out.
    window.go(&network.url("/desk/account")).click(".deskhead__out button");
    window.wait_for("There are marks on this device that have not been sent");
    window.go(&network.url(VIEW)).wait_for("Answered: Rhian again");
    assert_eq!(db_count(&world, "hall_marks"), 1);
    window.must_have("All marks are sent.");
    window.go(&network.url("/desk/account")).press("Sign out").must_have("Sign in");
    until(&window, "return caches.keys().then(names => names.length === 0)");
    let kept = "return navigator.serviceWorker.getRegistrations().then(all => all.length)";
    assert_eq!(window.run(kept, vec![]), 0);
}

#[test]
fn a_finger_turns_the_questions_over() {
    let world = World::new();
    published(&world);
    let network = Network::to(&world);
    let window = Window::open(Scripts::On);
    sign_in(&world, &window, &network, "Rhian");
    window.resize(390, 844).go(&network.url(VIEW)).must_have(RENT);
    let swipe = |from: u32, to: u32| {
        let touch = |kind: &str, x: Option<u32>| {
            let points: Vec<_> = x.iter().map(|x| json!({ "x": x, "y": 420 })).collect();
            let touch = json!({ "type": kind, "touchPoints": points });
            window.developer_tools("Input.dispatchTouchEvent", touch);
        };
        touch("touchStart", Some(from));
        touch("touchMove", Some(u32::midpoint(from, to)));
        touch("touchMove", Some(to));
        touch("touchEnd", None);
    };
    swipe(300, 80);
    window.wait_for(DAMP);
    until(&window, "return location.search === '?n=2'");
    swipe(300, 80);
    window.must_have("Question 2 of 2");
    swipe(80, 300);
    until(&window, "return location.search === '?n=1'");
    window.must_have("Question 1 of 2");
}

#[test]
fn the_wall_shows_what_is_asked_by_itself() {
    let world = World::configured(|config| {
        config.server.public_url = "http://questions.example.org".parse().unwrap();
    });
    let sitting = db_sitting(&world, "S-HALL0001", -TimeDelta::days(9), -TimeDelta::days(4));
    let doreen = db_supporter(&world, "Doreen", "Wymondham");
    let marie = db_supporter(&world, "Marie", "Wythenshawe");
    let rent = db_question(&world, &sitting, doreen, RENT, Shortlisted);
    let words = format!("{}?", "Why do we wait? ".repeat(19).trim_end_matches(['?', ' ']));
    let longest = db_question(&world, &sitting, marie, &words, Shortlisted);
    db_edition(&world, &sitting, &[&rent, &longest]);
    let window = Window::open(Scripts::On);
    window.go(&format!("{}sittings/S-HALL0001/wall", world.address()));
    window.must_have("The next question will be here in a moment");
    look(&window, "wall-waiting");
    marks(&world, "Rhian", &rent, HallMark::Asked);
    window.wait_for(RENT).must_have("Doreen in Wymondham");
    look(&window, "wall");
    window.resize(1920, 1080).screenshot("wall-1920-light");
    // The longest question there may be is on the screen as a whole.
    let tall = "return document.documentElement.scrollHeight - innerHeight";
    marks(&world, "Bilal", &longest, HallMark::Asked);
    window.wait_for("Wythenshawe");
    assert_eq!(window.run(tall, vec![]), 0);
    window.screenshot("wall-long-1920-light");
    assert_eq!(window.run("return document.cookie + localStorage.length", vec![]), "0");
}

#[test]
fn both_make_sense_without_scripts() {
    let world = World::new();
    let (_, [rent, _]) = published(&world);
    let network = Network::to(&world);
    let window = Window::open(Scripts::Off);
    sign_in(&world, &window, &network, "Rhian");
    window.go(&network.url(VIEW)).must_have(RENT).follow("Next ›").must_have(DAMP);
    window.click("article:not([hidden]) button[value=asked]");
    window.wait_for("Marked").must_have("Asked: Rhian, 9:00am");
    look(&window, "dispatch-no-scripts");
    marks(&world, "Bilal", &rent, HallMark::Skipped);
    window.go(&network.url("/sittings/S-HALL0001/wall")).must_have(DAMP);
    window.must_have("Stop this page from loading itself again");
}
