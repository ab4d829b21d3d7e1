//! Marks that are not taken, and words that are not what they seem.

use crate::db::*;
use crate::dispatch::{SEEN, VIEW, a_mark, marks, send, send_raw, sent, state};
use crate::sheets::published;
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::dispatch::{HallMark, MOST_AT_ONCE, MOST_MARKS};
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;
use pqt::store::{Conn, StoreError, questions};
use serde_json::{Value, json};

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
