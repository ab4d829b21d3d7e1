//! Rhian and Bilal of the office mark questions as they are put, with and without scripts, and
//! with a connection that comes and goes.

use crate::db::*;
use crate::sheets::{RENT, published};
use crate::support::client::{Browser, Form, Page};
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::staff::Role;
use pqt::store::{Conn, StoreError, questions};
use serde_json::{Value, json};

pub const VIEW: &str = "/desk/sittings/S-SHEET01/dispatch";
pub const SEEN: &str = "article:not([hidden])";

/// The form of the question that is shown.
pub fn marks(page: &Page) -> Form {
    page.form(&format!("{SEEN} form[data-mark-form]"))
}

/// What the shown question says of itself.
pub fn line(page: &Page) -> String {
    page.select(&format!("{SEEN} [data-line]")).join("")
}

/// What the view's script asks for.
pub fn state(browser: &Browser) -> Value {
    let answer = browser.get(&format!("{VIEW}/state")).expect(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    serde_json::from_slice(&answer.bytes).unwrap()
}

/// A device that has kept marks sends them as our script does.
pub fn send(browser: &Browser, marks: &Value) -> Page {
    let csrf = state(browser)["csrf"].clone();
    send_raw(browser, json!({ "csrf": csrf, "marks": marks }).to_string())
}

pub fn send_raw(browser: &Browser, body: impl Into<Vec<u8>>) -> Page {
    let post = browser.raw("POST", &format!("{VIEW}/marks")).same_origin();
    post.body("application/json", body).send()
}

pub fn sent(browser: &Browser, marks: &Value) -> Value {
    serde_json::from_slice(&send(browser, marks).expect(200).bytes).unwrap()
}

pub fn a_mark(key: &str, question: &str, mark: &str, seen: &str, seconds_ago: f64) -> Value {
    json!({ "key": key, "question": question, "mark": mark, "seen": seen, "seconds_ago": seconds_ago })
}

#[test]
fn without_scripts_one_question_is_large_and_a_button_marks_it() {
    let (world, _, [rent, _]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(VIEW).expect(200);
    assert_eq!(page.select(&format!("{SEEN} h2")), [RENT]);
    let said = page.select(SEEN).join("");
    for words in ["Question 1 of 2", "Doreen in Wymondham", "Not confirmed", "WIND-um in Norfolk"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let next = page.attributes(&format!("{SEEN} a[data-step='1']"), "href");
    assert_eq!(next, [format!("{VIEW}?n=2")]);
    assert!(page.attributes(&format!("{SEEN} a[data-step='-1']"), "href").is_empty());
    assert_eq!(rhian.get(&next[0]).select(&format!("{SEEN} .said__by bdi")), ["Salma in Leeds"]);
    world.wait(TimeDelta::minutes(45));
    let asked = marks(&page).press("Asked").expect(200);
    asked.must_have("Marked");
    assert_eq!(asked.path(), format!("{VIEW}?n=1&done=marked"));
    assert_eq!(line(&asked), "Asked: Rhian, 9:45am");
    assert_eq!(asked.attributes(&format!("{SEEN} [aria-pressed='true']"), "value"), ["asked"]);
    world.wait(TimeDelta::minutes(5));
    let answered = marks(&asked).press("Answered").expect(200);
    assert_eq!(line(&answered), "Answered: Rhian, 9:50am");
    let back = marks(&answered).press("Take back").expect(200);
    assert_eq!(line(&back), "Taken back: Rhian, 9:50am");
    assert_eq!(db_count(&world, "hall_marks"), 3, "every mark is kept");
    assert_eq!(state(&rhian)["questions"][&rent]["mark"], "open");
    world.wait(TimeDelta::days(1));
    let later = world.staff("Bilal", Role::Office).get(VIEW);
    assert_eq!(line(&later), "Taken back: Rhian, Monday 23 November 2026, 9:50am");
}

#[test]
fn an_address_beyond_the_slate_shows_what_is_nearest() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    for (n, by) in
        [("0", "Doreen"), ("99", "Salma"), ("-1", "Doreen"), ("x", "Doreen"), ("2", "Salma")]
    {
        let shown = rhian.get(&format!("{VIEW}?n={n}&done=%3Cb%3E")).expect(200).select(SEEN);
        assert!(shown.len() == 1 && shown[0].contains(by), "{n}: {shown:?}");
    }
    rhian.get("/desk/sittings/S-NOWHERE/dispatch").expect(404);
    rhian.get("/desk/sittings/S-NOWHERE/dispatch/state").expect(404);
    rhian.get("/desk/sittings/S-NOWHERE/dispatch/worker.js").expect(404);
}

#[test]
fn the_reserves_are_at_hand_below_the_slate() {
    let (world, _, [rent, wait]) = published();
    db_reserve(&world, &wait);
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(&format!("{VIEW}?n=2")).expect(200);
    page.must_have("Reserves");
    assert!(page.select(SEEN)[0].contains("Reserve 1"));
    assert_eq!(line(&marks(&page).press("Asked")), "Asked: Rhian, 9:00am");
    let list =
        |which: &str| page.attributes(&format!(".hall__all ol:{which} [data-row]"), "data-row");
    assert_eq!((list("first-of-type"), list("last-of-type")), (vec![rent], vec![wait]));
}

fn db_reserve(world: &World, question: &str) {
    use pqt::store::schema::slate_lines;
    let question = question.to_owned();
    let change = move |conn: &mut Conn| -> Result<(), StoreError> {
        let id = questions::get(conn, &question)?.id;
        diesel::update(slate_lines::table.filter(slate_lines::question_id.eq(id)))
            .set((slate_lines::is_reserve.eq(true), slate_lines::position.eq(1)))
            .execute(conn)?;
        Ok(())
    };
    world.app.db.write(change).unwrap();
}

#[test]
fn while_the_view_is_open_nobody_is_signed_out() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    for _ in 0..4 {
        world.wait(TimeDelta::minutes(50));
        state(&rhian);
    }
    rhian.get(VIEW).must_have(RENT);
    world.wait(TimeDelta::minutes(61));
    let turned = rhian.raw("GET", &format!("{VIEW}/state")).send();
    assert_eq!(turned.status, 303);
}

#[test]
fn the_worker_governs_its_own_page_and_signing_out_takes_it_away() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    for prefix in ["", "/cy"] {
        let view = format!("{prefix}{VIEW}");
        let worker = rhian.get(&format!("{view}/worker.js")).expect(200);
        assert_eq!(worker.header("service-worker-allowed"), Some(view.as_str()));
        assert_eq!(worker.header("content-type"), Some("text/javascript; charset=utf-8"));
        assert_eq!(worker.header("cache-control"), Some("private, no-cache"));
        let kept = worker.html.lines().next().unwrap();
        let kept = kept.trim_start_matches("const KEPT = ").trim_end_matches(';');
        let kept: Value = serde_json::from_str(kept).unwrap();
        assert_eq!(kept["page"], view.as_str());
        for file in kept["files"].as_array().unwrap() {
            rhian.get(file.as_str().unwrap()).expect(200);
        }
        let page = rhian.get(&view).expect(200);
        let mut wanted = page.attributes("link[rel=stylesheet], link[rel=icon]", "href");
        wanted.extend(page.attributes("script[src]", "src"));
        for file in wanted {
            assert!(kept["files"].as_array().unwrap().contains(&json!(file)), "{file} is not kept");
        }
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("worker-src 'self'"), "{policy}");
    }
    let form = rhian.get("/desk/account").form("/desk/sign-out");
    let token = form.value("csrf").unwrap_or_default().to_owned();
    let out = rhian.raw("POST", "/desk/sign-out").same_origin().field("csrf", &token).send();
    assert_eq!(out.header("clear-site-data"), Some("\"cache\", \"storage\""));
    world.browser().get("/cookies").expect(200).must_have("Signing out deletes everything");
}

#[test]
fn the_view_is_reached_from_where_the_office_works_and_speaks_welsh() {
    let (world, _, _) = published();
    let rhian = world.staff("Rhian", Role::Office);
    for path in ["/desk/sittings", "/desk/sittings/S-SHEET01"] {
        assert_eq!(rhian.get(path).follow(VIEW).expect(200).heading(), "Questions to the Minister");
    }
    let page = rhian.get(&format!("/cy{VIEW}")).expect(200);
    page.must_have("Cwestiwn 1 o 2").must_have("Gofynnwyd");
    let marked = marks(&page).press("Gofynnwyd").expect(200);
    assert_eq!(marked.path(), format!("/cy{VIEW}?n=1&done=marked"));
    marked.must_have("Marciwyd");
}
