//! What the hall sees: the question that is being put, as soon as it is.

use crate::db::*;
use crate::sheets::{RENT, published};
use crate::support::client::Browser;
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;
use pqt::store::{Conn, StoreError};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

const WALL: &str = "/sittings/S-SHEET01/wall";
const VIEW: &str = "/desk/sittings/S-SHEET01/dispatch";

/// Marks the question that the view shows.
fn press(rhian: &Browser, n: usize, words: &str) {
    let page = rhian.get(&format!("{VIEW}?n={n}")).expect(200);
    page.form("article:not([hidden]) form[data-mark-form]").press(words).expect(200);
}

/// Presses a button of the wall for that question.
fn wall(rhian: &Browser, n: usize, words: &str) {
    let page = rhian.get(&format!("{VIEW}?n={n}")).expect(200);
    page.form("article:not([hidden]) form[data-wall-form]").press(words).expect(200);
}

#[test]
fn a_question_comes_to_the_wall_when_it_is_asked_or_shown_and_goes_when_it_is_cleared() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let hall = world.browser();
    let before = hall.get(WALL).expect(200);
    before.must_have("Questions to the Minister").must_have("It begins on").must_not_have(RENT);
    press(&rhian, 1, "Asked");
    let page = hall.get(WALL).expect(200);
    page.must_have("Question 1 of 2").must_have(RENT).must_have("Doreen in Wymondham");
    for private in ["Rhian", "WIND-um", "Not confirmed", "Asked:"] {
        page.must_not_have(private);
    }
    wall(&rhian, 2, "Show this question on the wall");
    hall.get(WALL).must_have("Question 2 of 2").must_have("Salma in Leeds").must_not_have(RENT);
    press(&rhian, 1, "Skipped");
    hall.get(WALL).must_have("Salma in Leeds");
    wall(&rhian, 2, "Clear the wall");
    world.wait(TimeDelta::days(3));
    hall.get(WALL).must_have("The next question will be here in a moment").must_not_have("Salma");
    press(&world.staff("Rhian on the day", Role::Office), 1, "Asked");
    hall.get(WALL).must_have(RENT);
    // Half a day after it began it is over, whatever was on the wall last.
    world.wait(TimeDelta::minutes(12 * 60 + 1));
    hall.get(WALL).must_have("This sitting is over").must_not_have(RENT);
}

#[test]
fn it_says_what_it_waits_for_and_how_to_join() {
    let world = World::new();
    let open = db_open_sitting(&world).reference;
    let hall = world.browser();
    let page = hall.get(&format!("/sittings/{open}/wall")).expect(200);
    page.must_have("The questions have not been chosen yet")
        .must_have("Scan to ask or back a question");
    page.must_have(&format!("/sittings/{open}/ask"));
    assert_eq!(page.select("svg[role=img]").len(), 1);
    let welsh = hall.get(&format!("/cy/sittings/{open}/wall")).expect(200);
    welsh
        .must_have("Nid yw’r cwestiynau wedi’u dewis eto")
        .must_have(&format!("/cy/sittings/{open}/ask"));
    hall.get("/sittings/S-NOWHERE/wall").expect(404);
    hall.get("/sittings/S-NOWHERE/wall/events").expect(404);
    assert!(hall.cookies().is_empty());
    // Without scripts it loads itself again, unless somebody wants it still.
    assert!(
        page.html.contains("<noscript><meta http-equiv=\"refresh\" content=\"15\"></noscript>")
    );
    let still = hall.get(&format!("/sittings/{open}/wall?still=1")).expect(200);
    assert!(!still.html.contains("http-equiv=\"refresh\""));
}

#[test]
fn the_wall_is_reached_from_the_sitting_once_there_is_a_slate() {
    let (world, _, _) = published();
    let open = db_open_sitting(&world).reference;
    let hall = world.browser();
    assert_eq!(hall.get("/sittings/S-SHEET01").follow("The wall for the hall").path(), WALL);
    hall.get(&format!("/sittings/{open}")).must_not_have("The wall for the hall");
    let rhian = world.staff("Rhian", Role::Office);
    assert_eq!(rhian.get(VIEW).follow("The wall for the hall").path(), WALL);
}

#[test]
fn totals_are_there_only_where_the_sitting_shows_them() {
    for (is_hidden, says) in [(false, true), (true, false)] {
        let world = World::new();
        // The slate is out while the call would still run: totals that are hidden stay so.
        let sitting = db_sitting(&world, "S-SHEET01", -TimeDelta::days(9), TimeDelta::days(1));
        db_hide_totals(&world, is_hidden);
        let doreen = db_supporter(&world, "Doreen", "Wymondham");
        let rent = db_question(&world, &sitting, doreen, RENT, QuestionStatus::Shortlisted);
        for name in ["Mo", "Ann"] {
            let backer = db_supporter(&world, name, "Leeds");
            db_upvote(&world, &rent, backer);
        }
        world.count();
        db_edition(&world, &sitting, &[&rent]);
        press(&world.staff("Rhian", Role::Office), 1, "Asked");
        let page = world.browser().get(WALL).expect(200);
        page.must_have(RENT);
        assert_eq!(page.has("Backed by 2 people"), says, "hidden: {is_hidden}");
        assert_eq!(page.has("Backed"), says);
        world.wait(TimeDelta::days(1));
        assert!(world.browser().get(WALL).has("Backed by 2 people"), "hidden: {is_hidden}");
    }
}

fn db_hide_totals(world: &World, is_hidden: bool) {
    use pqt::store::schema::sittings;
    let hide = move |conn: &mut Conn| -> Result<(), StoreError> {
        diesel::update(sittings::table)
            .set(sittings::is_totals_hidden.eq(is_hidden))
            .execute(conn)?;
        Ok(())
    };
    world.app.db.write(hide).unwrap();
}

/// A screen that listens, over a connection of its own.
struct Listener(BufReader<TcpStream>);

impl Listener {
    fn new(world: &World) -> Listener {
        let address = world.address();
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // As browsers ask: compressed events would come late.
        let request = format!(
            "GET {WALL}/events HTTP/1.1\r\nHost: {host}\r\nAccept: text/event-stream\r\n\
             Accept-Encoding: gzip, br\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        Listener(BufReader::new(stream))
    }

    /// The next line that begins so, without that beginning.
    fn next(&mut self, begins: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the line was cut");
            if let Some(rest) = line.trim_end().strip_prefix(begins) {
                return rest.trim().to_owned();
            }
        }
    }
}

#[test]
fn a_screen_that_listens_hears_at_once_how_it_is_and_then_of_each_change() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let token =
        |browser: &Browser| browser.get(WALL).attributes("[data-wall]", "data-token").remove(0);
    let hall = world.browser();
    assert_eq!(hall.get(WALL).attributes("[data-wall]", "data-wall"), [format!("{WALL}/events")]);
    let mut screen = Listener::new(&world);
    assert!(screen.next("HTTP/1.1 ").starts_with("200"));
    assert_eq!(screen.next("content-type: "), "text/event-stream");
    let first = screen.next("data: ");
    assert_eq!(first, token(&hall));
    press(&rhian, 1, "Asked");
    let second = screen.next("data: ");
    assert_ne!(second, first);
    assert_eq!(second, token(&hall));
    wall(&rhian, 1, "Clear the wall");
    assert_eq!(screen.next("data: "), token(&hall));
}

#[test]
fn who_comes_when_every_place_is_taken_is_asked_to_look_by_hand() {
    let (world, _, _) = published_with(1);
    let mut first = Listener::new(&world);
    assert!(first.next("HTTP/1.1 ").starts_with("200"));
    first.next("data: ");
    let mut second = Listener::new(&world);
    assert!(second.next("HTTP/1.1 ").starts_with("503"));
    assert_eq!(second.next("retry-after: "), "15");
    world.browser().get(WALL).expect(200);
    // The place of a screen that was switched off is free again.
    drop(first);
    let is_free = |_| {
        std::thread::sleep(Duration::from_millis(250));
        Listener::new(&world).next("HTTP/1.1 ").starts_with("200")
    };
    assert!((0..120).any(is_free), "the place was not given back");
}

fn published_with(places: u32) -> (World, TestSitting, [String; 2]) {
    crate::sheets::published_in(World::configured(|config| {
        config.limits.wall_connections = places;
    }))
}
