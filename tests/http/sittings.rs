//! Setting up sittings, representatives and topics.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::support::client::{Browser, Form};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;

fn date(form: Form, name: &str, [day, month, year, time]: [&str; 4]) -> Form {
    form.fill(&format!("{name}_day"), day)
        .fill(&format!("{name}_month"), month)
        .fill(&format!("{name}_year"), year)
        .fill(&format!("{name}_time"), time)
}

/// A representative and two topics, made on their pages.
fn prepare(priya: &Browser) {
    let form = priya.get("/desk/representatives/new").form("/desk/representatives/new");
    form.fill("name", "Ann O’Neill").fill("office", "Leader").submit().expect(200);
    for (code, en, cy) in [("housing", "Housing", "Tai"), ("health", "Health", "Iechyd")] {
        let form = priya.get("/desk/topics/new").form("/desk/topics/new");
        form.fill("code", code).fill("name_en", en).fill("name_cy", cy).submit().expect(200);
    }
}

fn filled(priya: &Browser) -> Form {
    let form = priya.get("/desk/sittings/new").expect(200).form("/desk/sittings/new");
    let form = form
        .fill("title_en", "Questions to the Minister")
        .fill("title_cy", "Cwestiynau i’r Gweinidog")
        .choose("representative", "Ann O’Neill, Leader")
        .fill("put_to", "the Minister")
        .fill("public_value_source", "the lottery of 12 June 2027")
        .check_one("topics", "housing");
    let form = date(form, "opens", ["1", "6", "2027", "9am"]);
    let form = date(form, "closes", ["10", "6", "2027", "17:00"]);
    date(form, "sits", ["16", "6", "2027", "12:00"])
}

#[test]
fn priya_sets_up_a_sitting_and_changes_it() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Organiser);
    priya.get("/desk/sittings").expect(200).must_have("There is no sitting yet");
    prepare(&priya);
    let page = filled(&priya).submit().expect(200);
    assert_eq!(page.heading(), "Questions to the Minister");
    page.must_have("Wednesday 16 June 2027, 12:00 noon").must_have("Ann O’Neill, Leader");
    page.must_have("Tuesday 1 June 2027, 9:00am").must_have("announced");
    let commitment = page.select(".summary dd").pop().unwrap();
    assert_eq!(commitment.len(), 64);
    priya.get("/desk/sittings").expect(200).must_have("announced").must_have("Ann O’Neill");
    let path = format!("{}/edit", page.path());
    let form = page.follow("Change the sitting").form(&path);
    let form = form.fill("capacity", "8").check_one("topics", "health").check("is_totals_hidden");
    let changed = form.submit().expect(200);
    changed.must_have("Housing, Health").must_have("hidden until the call closes");
    assert_eq!(changed.select(".summary dd").pop().unwrap(), commitment, "the seed stays");
}

#[test]
fn a_sitting_is_told_in_welsh_on_welsh_pages() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Organiser);
    prepare(&priya);
    let path = filled(&priya).submit().expect(200).path();
    let page = priya.get(&format!("/cy{path}")).expect(200);
    assert_eq!(page.heading(), "Cwestiynau i’r Gweinidog");
    page.must_have("dydd Mercher 16 Mehefin 2027");
    priya.get(&format!("/cy{path}/edit")).expect(200).must_have("Newid yr eisteddiad");
    let page = priya.get("/cy/desk/sittings/new").form("/cy/desk/sittings/new").submit();
    page.expect(422).must_have("Dewiswch pwy sy’n gofyn").must_not_have("Write");
}

#[test]
fn everything_that_is_wrong_is_said_once_and_what_was_typed_stays() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Organiser);
    prepare(&priya);
    let empty = priya.get("/desk/sittings/new").form("/desk/sittings/new").fill("zone", "Putney");
    let page = empty.fill("capacity", "many").submit().expect(422);
    assert_eq!(page.errors().len(), 6, "{:?}", page.errors());
    assert_eq!(page.form("/desk/sittings/new").value("zone"), Some("Putney"));
    let said = |form: Form| form.submit().expect(422).errors();
    let form = date(filled(&priya), "closes", ["1", "6", "2027", "8:00"]);
    assert_eq!(said(form), ["The call has to close after it opens"]);
    let form = date(filled(&priya), "sits", ["9", "6", "2027", "8:00"]);
    assert_eq!(said(form), ["The sitting cannot begin before the call closes"]);
    let form = filled(&priya).fill("pledge", "7");
    assert_eq!(said(form), ["More are promised than fit. Write a smaller number"]);
    let form = date(filled(&priya), "sits", ["31", "6", "2027", "8:00"]);
    assert!(said(form)[0].starts_with("There is no such day"));
    let form = date(filled(&priya), "opens", ["28", "3", "2027", "1:30"]);
    assert!(said(form)[0].contains("the clocks go forward"));
    let form = date(filled(&priya), "opens", ["<b>", "{{7}}", "\u{202e}", "=1"]);
    let page = form.fill("title_en", "<script>7</script> \u{200f}").submit().expect(422);
    assert_eq!(page.form("/desk/sittings/new").value("opens_month"), Some("{{7}}"));
    let page = filled(&priya).fill("title_en", "<script>{{7}}").submit().expect(200);
    assert_eq!(page.heading(), "<script>{{7}}");
}

#[test]
fn what_people_were_told_cannot_be_taken_back() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Organiser);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let body = "Why are there so few homes in our town?";
    db_question(&world, &sitting, doreen, body, QuestionStatus::Approved);
    let path = format!("/desk/sittings/{}/edit", sitting.reference);
    let form = || priya.get(&path).expect(200).form(&path);
    let page = form().fill("opens_day", "20").submit().expect(422);
    assert_eq!(page.errors(), ["The call has opened. Its opening time stays as it was"]);
    let page = form().tamper("topics", "health").submit().expect(422);
    assert!(page.errors()[0].starts_with("The call has opened and there are questions"));
    form().fill("closes_time", "10:30").submit().expect(200);
    world.wait(TimeDelta::days(8));
    let priya = world.staff("Priya again", Role::Organiser);
    let page = priya.get(&path).form(&path).fill("closes_time", "11:30").submit().expect(422);
    assert_eq!(page.errors(), ["The call has closed. Its closing time stays as it was"]);
}

#[test]
fn the_second_of_two_organisers_is_told() {
    let world = World::new();
    let (priya, sam) = (world.staff("Priya", Role::Organiser), world.staff("Sam", Role::Organiser));
    let sitting = db_open_sitting(&world);
    let path = format!("/desk/sittings/{}/edit", sitting.reference);
    let theirs = sam.get(&path).form(&path).fill("put_to", "the Prime Minister");
    priya.get(&path).form(&path).fill("capacity", "9").submit().expect(200);
    let page = theirs.submit().expect(409);
    page.must_have("Somebody else changed this sitting");
    assert_eq!(page.form(&path).value("put_to"), Some("the Prime Minister"));
    page.form(&path).submit().expect(200).must_have("the Prime Minister");
}

#[test]
fn topics_and_representatives_are_changed_and_topics_retired() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Organiser);
    prepare(&priya);
    let page = priya.get("/desk/topics").expect(200).follow("Housing");
    let page = page.form("/desk/topics/housing").fill("name_en", "Homes").submit().expect(200);
    page.must_have("Homes").must_not_have("Housing");
    let page = page.follow("Homes").form("/desk/topics/housing/retire").submit().expect(200);
    page.must_have("retired");
    priya.get("/desk/sittings/new").must_have("Health").must_not_have("Homes");
    page.follow("Homes").form("/desk/topics/housing/restore").submit().must_not_have("retired");
    let form = priya.get("/desk/topics/new").form("/desk/topics/new");
    let page = form.fill("code", "housing").fill("name_en", "x").fill("name_cy", "x").submit();
    assert_eq!(page.expect(422).errors(), ["That code is taken. Choose another"]);
    let form = priya.get("/desk/topics/new").form("/desk/topics/new");
    let page = form.fill("code", "../Up").submit().expect(422);
    assert_eq!(page.errors().len(), 3, "{:?}", page.errors());
    let page = priya.get("/desk/representatives").follow("Ann O’Neill");
    let path = page.path();
    let page = page.form(&path).fill("office", "").submit().expect(422);
    page.form(&path).fill("office", "Prime Minister").submit().expect(200).must_have("Prime");
    priya.get("/desk/topics/nothing").expect(404);
    priya.get("/desk/sittings/S-NOTHING").expect(404);
}
