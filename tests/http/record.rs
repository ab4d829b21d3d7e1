//! The record beside a published slate, and the full one for auditors.

use crate::db::{db_count, db_decisions};
use crate::selection::Shortlist;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::decision::Act;
use pqt::domain::staff::Role;
use pqt::jobs::tidy_up;
use pqt::record::{Kind, read_record, verify};

fn published(world: &World) -> Shortlist {
    let shortlist = Shortlist::new(world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    shortlist
}

#[test]
fn nothing_is_there_before_a_slate_is_published() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let browser = world.browser();
    let paths = ["record.json", "1/record.json", "x/record.json"];
    let gone = || {
        for path in paths {
            browser.get(&format!("{}/{path}", shortlist.public())).expect(404);
        }
    };
    gone();
    shortlist.propose().expect(200);
    gone();
    browser.get("/sittings/S-NOTHING/slate/record.json").expect(404);
}

#[test]
fn the_record_of_an_edition_can_be_checked_by_everybody() {
    let world = World::new();
    let shortlist = published(&world);
    let browser = world.browser();
    let page = browser.get(&shortlist.public()).expect(200);
    let path = format!("{}/1/record.json", shortlist.public());
    assert_eq!(page.select(&format!("a[href='{path}']")).len(), 1);
    let file = browser.get(&path).expect(200);
    assert_eq!(file.header("content-type"), Some("application/json"));
    let name = "attachment; filename=\"S-SLATE001-edition-1-record.json\"";
    assert_eq!(file.header("content-disposition"), Some(name));
    let checked = verify(&file.bytes).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!((checked.questions, checked.positions, checked.edition), (12, 3, Some(1)));
    page.must_have(&checked.digest).must_have("pqt verify S-SLATE001-edition-1-record.json");
    let newest = browser.get(&format!("{}/record.json", shortlist.public())).expect(200);
    assert!(newest.bytes == file.bytes);
    let record = read_record(&file.bytes).unwrap();
    let lines: Vec<&str> =
        record.edition.as_ref().unwrap().lines.iter().map(|l| l.question.as_str()).collect();
    assert!(lines[0].contains("Doreen"), "{lines:?}");
    assert_eq!(record.sitting.unwrap().reference, "S-SLATE001");
}

#[test]
fn it_is_sent_once() {
    let world = World::new();
    let shortlist = published(&world);
    let path = format!("{}/record.json", shortlist.public());
    let browser = world.browser();
    let first = browser.get(&path).expect(200);
    let tag = first.header("etag").unwrap().to_owned();
    assert_eq!(first.header("cache-control"), Some("public, no-cache"));
    let again = browser.raw("GET", &path).header("if-none-match", &tag).send();
    assert_eq!((again.status, again.bytes.len()), (304, 0));
    let other = browser.raw("GET", &path).header("if-none-match", "W/\"0\"").send();
    assert_eq!(other.status, 200);
}

#[test]
fn a_change_is_in_the_record_of_its_edition_only() {
    let world = World::new();
    let shortlist = published(&world);
    let browser = world.browser();
    let first = browser.get(&format!("{}/1/record.json", shortlist.public())).expect(200);
    shortlist.change(3, &shortlist.questions[9], "It was asked about last week.").expect(200);
    let form = shortlist.organiser.get(&shortlist.desk()).expect(200).form("form.publish");
    form.fill("note", "One question was put in.").submit().expect(200);
    world.deliver();
    let second = browser.get(&format!("{}/2/record.json", shortlist.public())).expect(200);
    verify(&second.bytes).unwrap_or_else(|fault| panic!("{fault}"));
    let edition = read_record(&second.bytes).unwrap().edition.unwrap();
    let change = &edition.replacements[0];
    assert_eq!((edition.number, edition.replacements.len(), change.position), (2, 1, 3));
    assert_eq!(change.reason, "It was asked about last week.");
    assert_eq!(change.r#in, shortlist.questions[9]);
    let still = browser.get(&format!("{}/1/record.json", shortlist.public())).expect(200);
    assert!(still.bytes == first.bytes);
}

#[test]
fn the_full_record_is_for_auditors_and_leaves_a_trace() {
    let world = World::new();
    let shortlist = published(&world);
    let path = format!("{}/full-record.json", shortlist.desk());
    for role in [Role::Organiser, Role::Moderator, Role::Office] {
        world.staff(role.code(), role).get(&path).expect(403);
    }
    assert_eq!(db_decisions(&world, Act::Inspect), 0);
    let file = world.staff("Angharad", Role::Auditor).get(&path).expect(200);
    assert_eq!(file.header("cache-control"), Some("no-store"));
    let checked = verify(&file.bytes).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!((checked.kind, checked.questions), (Kind::Complete, 12));
    assert_eq!(db_decisions(&world, Act::Inspect), 1);
    let public = world.browser().get(&format!("{}/record.json", shortlist.public())).expect(200);
    let (full, public) = (read_record(&file.bytes).unwrap(), read_record(&public.bytes).unwrap());
    assert_eq!(full.seed, public.seed);
    assert_eq!(full.selection.slate, public.selection.slate);
    let log = world.browser().get("/sittings/S-SLATE001/log").expect(200);
    log.must_have("the full record was taken for checking");
}

#[test]
fn real_ballots_are_deleted_and_the_public_record_stays() {
    let world = World::new();
    let shortlist = published(&world);
    let path = format!("{}/full-record.json", shortlist.desk());
    world.wait(TimeDelta::days(150));
    tidy_up::run_once(&world.app).unwrap();
    world.staff("Angharad", Role::Auditor).get(&path).expect(200);
    world.wait(TimeDelta::days(60));
    tidy_up::run_once(&world.app).unwrap();
    world.staff("Anwen", Role::Auditor).get(&path).expect(404);
    let public = world.browser().get(&format!("{}/record.json", shortlist.public())).expect(200);
    verify(&public.bytes).unwrap();
}

#[test]
fn ballots_of_what_is_set_aside_are_not_kept() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    assert_eq!(db_count(&world, "selection_records"), 1);
    let form = shortlist.organiser.get(&shortlist.desk()).expect(200).form("form.brief");
    form.fill("positions", "4").submit().expect(200);
    assert_eq!(db_count(&world, "selection_records"), 1);
    let page = shortlist.organiser.get(&shortlist.desk()).expect(200);
    page.form(&format!("{}/discard", shortlist.desk())).submit().expect(200);
    assert_eq!(db_count(&world, "selection_records"), 0);
}

#[test]
fn the_schema_is_served() {
    let world = World::new();
    let file = world.browser().get("/schema/record-1.json").expect(200);
    assert_eq!(file.header("content-type"), Some("application/schema+json"));
    assert!(file.html.contains("pqt-record-1"));
}
