//! Rhian and Bilal of the office mark questions as they are put, with and without scripts, and
//! with a connection that comes and goes.

use crate::db::*;
use crate::sheets::{RENT, published};
use crate::support::client::{Browser, Form, Page};
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::dispatch::{HallMark, MOST_AT_ONCE, MOST_MARKS};
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;
use pqt::store::{Conn, StoreError, questions};
use serde_json::{Value, json};

const VIEW: &str = "/desk/sittings/S-SHEET01/dispatch";
const SEEN: &str = "article:not([hidden])";

/// The form of the question that is shown.
fn marks(page: &Page) -> Form {
    page.form(&format!("{SEEN} form[data-mark-form]"))
}

/// What the shown question says of itself.
fn line(page: &Page) -> String {
    page.select(&format!("{SEEN} [data-line]")).join("")
}

/// What the view's script asks for.
fn state(browser: &Browser) -> Value {
    let answer = browser.get(&format!("{VIEW}/state")).expect(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    serde_json::from_slice(&answer.bytes).unwrap()
}

/// A device that has kept marks sends them as our script does.
fn send(browser: &Browser, marks: &Value) -> Page {
    let csrf = state(browser)["csrf"].clone();
    send_raw(browser, json!({ "csrf": csrf, "marks": marks }).to_string())
}

fn send_raw(browser: &Browser, body: impl Into<Vec<u8>>) -> Page {
    let post = browser.raw("POST", &format!("{VIEW}/marks")).same_origin();
    post.body("application/json", body).send()
}

fn sent(browser: &Browser, marks: &Value) -> Value {
    serde_json::from_slice(&send(browser, marks).expect(200).bytes).unwrap()
}

fn a_mark(key: &str, question: &str, mark: &str, seen: &str, seconds_ago: f64) -> Value {
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
fn a_mark_sent_twice_is_kept_once() {
    let (world, _, [rent, _]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let form = marks(&rhian.get(VIEW));
    form.clone().press("Asked").expect(200);
    form.press("Asked").expect(200).must_have("Marked");
    assert_eq!(db_count(&world, "hall_marks"), 1);
    let seen = state(&rhian)["questions"][&rent]["key"].as_str().unwrap().to_owned();
    let mark = a_mark("device-a-1", &rent, "answered", &seen, 1.5);
    for _ in 0..3 {
        let answer = sent(&rhian, &json!([mark, mark]));
        assert_eq!(answer["questions"][&rent]["mark"], "answered");
        assert_eq!(answer["questions"][&rent]["clash"], Value::Null);
    }
    assert_eq!(db_count(&world, "hall_marks"), 2);
}

#[test]
fn marks_that_waited_keep_their_order_and_their_time() {
    let (world, sitting, [rent, wait]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let answer = sent(
        &rhian,
        &json!([
            a_mark("device-a-1", &rent, "asked", "", 1800.0),
            a_mark("device-a-2", &rent, "answered", "device-a-1", 1500.0),
            a_mark("device-a-3", &wait, "skipped", "", 60.4),
        ]),
    );
    let questions = &answer["questions"];
    assert_eq!(questions[&rent]["line"], "Answered: Rhian, 8:35am");
    assert_eq!(questions[&wait]["line"], "Skipped: Rhian, 8:59am");
    assert_eq!(answer["shown"], Value::Null, "what was asked half an hour ago is not on the wall");
    let said =
        world.app.db.read(move |conn| pqt::store::dispatch::marks(conn, sitting.id)).unwrap();
    let asked: Vec<_> = said.values().filter_map(|(_, asked_at)| *asked_at).collect();
    assert_eq!(asked, [Instant::from(world.app.clock.now()) - TimeDelta::minutes(30)]);
}

#[test]
fn a_clash_is_shown_to_both_until_one_of_them_says_which_is_right() {
    let (world, _, [rent, _]) = published();
    let (rhian, bilal) = (world.staff("Rhian", Role::Office), world.staff("Bilal", Role::Office));
    let before = bilal.get(VIEW).expect(200);
    marks(&rhian.get(VIEW)).press("Asked").expect(200);
    world.wait(TimeDelta::minutes(1));
    // Bilal still has the page from before.
    let clashed = marks(&before).press("Skipped").expect(200);
    let text = "Rhian marked this as “asked” at 9:00am. You marked it as “skipped” at 9:01am. Which is right?";
    clashed.must_have(text);
    assert_eq!(line(&clashed), "Skipped: Bilal, 9:01am", "the later one stands for now");
    let hers = rhian.get(VIEW);
    hers.must_have("Bilal marked this as “skipped” at 9:01am. You marked it as “asked” at 9:00am.");
    let ada = world.staff("Ada", Role::Auditor).get(VIEW);
    ada.must_have("Rhian marked this as “asked” at 9:00am, and Bilal as “skipped” at 9:01am.");
    let clash = &state(&rhian)["questions"][&rent]["clash"];
    assert_eq!(
        clash["choices"][0],
        json!({ "mark": "asked", "label": "Keep yours: asked", "is_on": false })
    );
    world.wait(TimeDelta::minutes(1));
    let settled = marks(&hers).press("Keep yours: asked").expect(200);
    settled.must_not_have("Which is right?");
    assert_eq!(line(&settled), "Asked: Rhian, 9:02am");
    bilal.get(VIEW).must_not_have("Which is right?");
    assert_eq!(db_count(&world, "hall_marks"), 3, "what each of them said is kept");
}

#[test]
fn what_was_marked_without_a_connection_clashes_later_and_does_not_settle_it() {
    let (world, _, [rent, _]) = published();
    let (rhian, bilal) = (world.staff("Rhian", Role::Office), world.staff("Bilal", Role::Office));
    marks(&bilal.get(VIEW)).press("Skipped").expect(200);
    world.wait(TimeDelta::minutes(10));
    // Her tablet had no connection: asked 15 minutes ago, answered 5 minutes ago.
    let both = json!([
        a_mark("device-a-1", &rent, "asked", "", 900.0),
        a_mark("device-a-2", &rent, "answered", "device-a-1", 300.0),
    ]);
    let answer = sent(&rhian, &both);
    let question = &answer["questions"][&rent];
    assert_eq!(question["mark"], "answered", "the latest stands");
    assert!(question["clash"]["text"].as_str().unwrap().contains("Bilal marked this as “skipped”"));
    // A third one, made before she could read that, does not settle it either.
    let unaware = json!([a_mark("device-a-3", &rent, "asked", "device-a-2", 10.0)]);
    assert_ne!(sent(&rhian, &unaware)["questions"][&rent]["clash"], Value::Null);
    world.wait(TimeDelta::minutes(1));
    let aware = json!([a_mark("device-a-4", &rent, "skipped", "device-a-3", 1.0)]);
    let answer = sent(&rhian, &aware);
    assert_eq!(answer["questions"][&rent]["clash"], Value::Null);
    assert_eq!(answer["questions"][&rent]["mark"], "skipped");
}

#[test]
fn two_marks_of_one_moment_see_each_other() {
    let (world, _, codes) = published();
    let (rhian, bilal) = (world.staff("Rhian", Role::Office), world.staff("Bilal", Role::Office));
    // The first mark of all, and one of a sitting that has some.
    for question in &codes {
        let start = std::sync::Barrier::new(2);
        let press = |browser: &Browser, key: &str, mark: &str| {
            let csrf = state(browser)["csrf"].clone();
            let body = json!({ "csrf": csrf, "marks": [a_mark(key, question, mark, "", 0.0)] });
            start.wait();
            send_raw(browser, body.to_string()).expect(200);
        };
        std::thread::scope(|scope| {
            scope.spawn(|| press(&rhian, &format!("device-a-{question}"), "asked"));
            scope.spawn(|| press(&bilal, &format!("device-b-{question}"), "skipped"));
        });
        assert_ne!(state(&rhian)["questions"][question]["clash"], Value::Null, "{question}");
    }
    assert_eq!(db_count(&world, "hall_marks"), 4);
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
fn the_record_of_answers_begins_with_what_was_marked() {
    let (world, _, [rent, wait]) = published();
    let answers = "/desk/sittings/S-SHEET01/answers";
    let early = world.staff("Rhian", Role::Office);
    marks(&early.get(VIEW)).press("Asked").expect(200);
    // The sitting begins; what was marked before is no time of it.
    world.wait(TimeDelta::days(3));
    let rhian = world.staff("Rhian on the day", Role::Office);
    let form = rhian.get(answers).form(&format!("{answers}/{rent}"));
    assert_eq!((form.value("asked"), form.value("asked_at_time")), (Some("asked"), Some("")));
    world.wait(TimeDelta::minutes(7));
    marks(&rhian.get(VIEW)).press("Asked").expect(200);
    marks(&rhian.get(&format!("{VIEW}?n=2"))).press("Skipped").expect(200);
    let page = rhian.get(answers).expect(200);
    page.must_have("Whether and when it was asked comes from the marks at the sitting");
    let form = page.form(&format!("{answers}/{rent}"));
    assert_eq!(form.value("asked"), Some("asked"));
    assert_eq!(form.value("asked_at_day"), Some("26"));
    let time = form.value("asked_at_time").unwrap();
    assert!(time.contains("9:07") || time.contains("09:07"), "{time}");
    let skipped = page.form(&format!("{answers}/{wait}"));
    assert_eq!(skipped.value("asked"), Some("not_asked"));
    form.fill("summary", "Soon.").press("keep").expect(200);
    rhian.get(answers).must_have("Soon.");
}

#[test]
fn who_says_the_same_does_not_clash() {
    let (world, _, [rent, _]) = published();
    let (rhian, bilal) =
        (world.staff("Rhian", Role::Office), world.staff("Bilal", Role::Organiser));
    marks(&rhian.get(VIEW)).press("Asked").expect(200);
    let same = json!([
        a_mark("device-b-1", &rent, "asked", "", 0.0),
        a_mark("device-b-2", &rent, "answered", "", 0.0),
    ]);
    assert_eq!(sent(&bilal, &same)["questions"][&rent]["clash"], Value::Null);
}

#[test]
fn only_the_office_and_organisers_mark_and_auditors_read() {
    let (world, _, [rent, _]) = published();
    let nobody = world.browser();
    assert!(nobody.get(VIEW).path().starts_with("/desk/sign-in?next="));
    let turned = nobody.raw("GET", &format!("{VIEW}/state")).send();
    assert_eq!(turned.status, 303, "the script is not told a page of HTML is the state");
    let mo = world.staff("Mo", Role::Moderator);
    for part in ["", "/state", "/worker.js"] {
        mo.get(&format!("{VIEW}{part}")).expect(403);
    }
    let ada = world.staff("Ada", Role::Auditor);
    let page = ada.get(VIEW).expect(200);
    assert!(page.forms("form").is_empty(), "an auditor has nothing to press");
    let mark = json!([a_mark("device-a-1", &rent, "asked", "", 0.0)]);
    send(&ada, &mark).expect(403);
    assert_eq!(db_count(&world, "hall_marks"), 0);
}

#[test]
fn a_question_of_another_sitting_is_refused_by_name_and_the_others_are_kept() {
    let (world, _, [rent, wait]) = published();
    let other = db_sitting(&world, "S-OTHER01", -TimeDelta::days(9), -TimeDelta::days(1));
    let mo = db_supporter(&world, "Mo", "Leeds");
    let foreign = db_question(&world, &other, mo, "Why?", QuestionStatus::Shortlisted);
    let rhian = world.staff("Rhian", Role::Office);
    let answer = sent(
        &rhian,
        &json!([
            a_mark("device-a-1", &rent, "asked", "", 0.0),
            a_mark("device-a-2", &foreign, "asked", "", 0.0),
            a_mark("device-a-3", "Q-NOTTHERE", "asked", "", 0.0),
            a_mark("device-a-4", &wait, "skipped", "", 0.0),
        ]),
    );
    assert_eq!(answer["refused"], json!(["device-a-2", "device-a-3"]));
    assert_eq!(db_count(&world, "hall_marks"), 2);
    let form = marks(&rhian.get(VIEW)).tamper("question", &foreign);
    form.press("Asked").expect(200).must_have("not on the slate any more");
    let wall = rhian.get(VIEW).form(&format!("{SEEN} form[data-wall-form]"));
    wall.tamper("question", &foreign).post_to(&format!("{VIEW}/wall")).expect(404);
    // The same key at another sitting is another mark.
    db_edition(&world, &other, &[&foreign]);
    let csrf = state(&rhian)["csrf"].clone();
    let body = json!({ "csrf": csrf, "marks": [a_mark("device-a-1", &foreign, "asked", "", 0.0)] });
    let post = rhian.raw("POST", "/desk/sittings/S-OTHER01/dispatch/marks").same_origin();
    post.body("application/json", body.to_string()).send().expect(200);
    assert_eq!(db_count(&world, "hall_marks"), 3);
}

#[test]
fn what_no_script_of_ours_sends_is_refused_and_changes_nothing() {
    let (world, _, [rent, _]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let good = a_mark("device-a-1", &rent, "asked", "", 0.0);
    let changed = |name: &str, value: Value| {
        let mut mark = good.clone();
        mark[name] = value;
        json!([mark])
    };
    for (name, value) in [
        ("key", json!("short")),
        ("key", json!("x".repeat(65))),
        ("key", json!("'; DROP TABLE hall_marks; --")),
        ("key", json!(7)),
        ("seen", json!("<script>alert(1)</script>")),
        ("mark", json!("promoted")),
        ("mark", Value::Null),
        ("question", json!("Q".repeat(65))),
        ("question", json!(["Q"])),
        ("seconds_ago", json!("yesterday")),
    ] {
        send(&rhian, &changed(name, value.clone())).expect(400);
    }
    for marks in [json!({}), json!("all"), json!(null), json!([1, 2])] {
        send(&rhian, &marks).expect(400);
    }
    for body in ["", "{", "[]", "null", "csrf=1", "\u{0}\u{1}", "{\"csrf\":{}}"] {
        let status = send_raw(&rhian, body).status;
        // A list is read as a message without a token.
        assert!(status == 400 || (status == 403 && body == "[]"), "{body}: {status}");
    }
    send_raw(&rhian, "[".repeat(10_000)).expect(400);
    let many: Vec<Value> = vec![good.clone(); MOST_AT_ONCE + 1];
    send(&rhian, &json!(many)).expect(413);
    // Without the token, and with somebody else's.
    send_raw(&rhian, json!({ "marks": [good] }).to_string()).expect(403);
    let theirs = state(&world.staff("Bilal", Role::Office))["csrf"].clone();
    send_raw(&rhian, json!({ "csrf": theirs, "marks": [good] }).to_string()).expect(403);
    let evil = rhian.raw("POST", &format!("{VIEW}/marks")).cross_site("https://evil.example");
    let body = json!({ "csrf": state(&rhian)["csrf"], "marks": [good] }).to_string();
    evil.body("text/plain", body).send().expect(403);
    for (name, value) in [("key", "short"), ("mark", "promoted"), ("seen", "<b>")] {
        let page = marks(&rhian.get(VIEW)).tamper("mark", "asked").tamper(name, value);
        page.post_to(&format!("{VIEW}/mark")).expect(400);
    }
    assert_eq!(db_count(&world, "hall_marks"), 0);
    // A clock that is far off is believed as far as it can be.
    for (at, ago) in [1e300, -1e300, 1e9].into_iter().enumerate() {
        let mark = a_mark(&format!("device-c-{at}"), &rent, "asked", "", ago);
        send(&rhian, &json!([mark])).expect(200);
    }
}

#[test]
fn there_is_an_end_to_marks() {
    let (world, sitting, [rent, _]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    db_many_marks(&world, &sitting, &rent);
    rhian.get(VIEW).expect(200);
    let answer = send(&rhian, &json!([a_mark("device-a-1", &rent, "asked", "", 0.0)]));
    answer.expect(409).must_have("no more are taken");
    // One that was kept before is still acknowledged.
    send(&rhian, &json!([a_mark("filler-00000001", &rent, "asked", "", 0.0)])).expect(200);
}

fn db_many_marks(world: &World, sitting: &TestSitting, question: &str) {
    use pqt::store::dispatch::{NewMark, insert};
    use pqt::store::schema::staff;
    let now = Instant::from(world.app.clock.now());
    let (sitting_id, question) = (sitting.id, question.to_owned());
    let fill = move |conn: &mut Conn| -> Result<(), StoreError> {
        let question_id = questions::get(conn, &question)?.id;
        let marked_by = staff::table.select(staff::id).first(conn)?;
        for n in 0..MOST_MARKS {
            let new = NewMark {
                sitting_id,
                question_id,
                mark: HallMark::Asked,
                marked_by,
                marked_at: now,
                received_at: now,
                mark_key: format!("filler-{n:08}"),
                seen_key: String::new(),
                met_id: None,
            };
            insert(conn, &new)?;
        }
        Ok(())
    };
    world.app.db.write(fill).unwrap();
}

#[test]
fn before_there_is_a_slate_nothing_can_be_marked() {
    let world = World::new();
    db_sitting(&world, "S-SHEET01", -TimeDelta::days(9), -TimeDelta::days(1));
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(VIEW).expect(200);
    page.must_have("There is no published slate yet");
    assert!(page.select("article").is_empty());
    let answer = send(&rhian, &json!([a_mark("device-a-1", "Q-NOTTHERE", "asked", "", 0.0)]));
    answer.expect(409).must_have("as soon as the organiser has published a slate");
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
fn hostile_words_stay_words() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SHEET01", -TimeDelta::days(9), -TimeDelta::days(1));
    let mo = db_supporter(&world, "Mo", "Leeds");
    let words = "</script><script>alert(1)</script>'\"&amp;\u{2028}?";
    let question = db_question(&world, &sitting, mo, words, QuestionStatus::Shortlisted);
    db_rename(&world, "\"><img src=x onerror=alert(1)>");
    db_edition(&world, &sitting, &[&question]);
    let rhian = world.staff("<b>Rhian</b>", Role::Office);
    marks(&rhian.get(VIEW)).press("Asked").expect(200);
    for page in [rhian.get(VIEW), rhian.get("/sittings/S-SHEET01/wall")] {
        for bad in ["<script>alert", "<img src=x", "<b>Rhian"] {
            assert!(!page.html.contains(bad), "{bad}");
        }
    }
    let kept: Value =
        serde_json::from_str(&rhian.get(VIEW).attributes("[data-state]", "data-state")[0]).unwrap();
    assert_eq!(kept["questions"][&question]["line"], "Asked: <b>Rhian</b>, 9:00am");
}

/// Every questioner has this name.
fn db_rename(world: &World, name: &'static str) {
    use pqt::store::schema::questions as rows;
    let change = move |conn: &mut Conn| -> Result<(), StoreError> {
        diesel::update(rows::table).set(rows::first_name.eq(name)).execute(conn)?;
        Ok(())
    };
    world.app.db.write(change).unwrap();
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
