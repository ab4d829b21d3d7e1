//! Marks of the office as they meet: sent twice, sent late, and against one another.

use crate::db::*;
use crate::dispatch::{VIEW, a_mark, line, marks, send_raw, sent, state};
use crate::sheets::published;
use crate::support::client::Browser;
use chrono::TimeDelta;
use pqt::domain::instant::Instant;
use pqt::domain::staff::Role;
use serde_json::{Value, json};

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
