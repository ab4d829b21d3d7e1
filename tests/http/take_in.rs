//! A mailbag from the page on which it is sent to the questions in the queue.

use crate::db::{db_count, db_edition, db_open_sitting};
use crate::support::client::{Browser, Page};
use crate::world::World;
use pqt::domain::staff::Role::{Auditor, Moderator};
use pqt::jobs::take_in;

const SEND: &str = "/desk/sittings/S-OPEN0001/mailbags";

/// Rows as an office in Wales saved them: semicolons, Windows-1252, CR LF.
const TABLE: &[u8] = b"Enw;E-bost;Tref;Pwnc;Cwestiwn\r\n\
    Doreen Smith;doreen@example.org;Wythenshawe;Housing;Why are the rents in our street so high?\r\n\
    Si\xF4n;sion@example.org;Newport;Tai;\"Pam mae\x92r rhent mor uchel; a phwy sy\x92n elwa?\"\r\n\
    Ada;ada@example.org;Nowhere-on-Sea;Bins;=HYPERLINK(\"http://x\") or will the bins be emptied?\r\n\
    Bob;not an address;Leeds;Health;Will the surgery on our estate open again?\r\n\
    Doreen;Doreen@example.org;Wythenshawe;Housing;why are the rents in our street so HIGH\r\n\
    Cal;cal@example.org;Leeds;Health;Why?\r\n";

/// Sends a file and lets the service read it.
pub fn send(world: &World, mo: &Browser, name: &str, bytes: &[u8]) -> Page {
    let page = mo.get(SEND).expect(200).form(SEND).attach("file", name, bytes).submit();
    let page = page.expect(200);
    take_in::run_once(&world.app).unwrap();
    mo.get(&page.path()).expect(200)
}

/// Says that the columns are right, and lets the service check.
fn check(world: &World, mo: &Browser, page: &Page) -> Page {
    let home = page.path();
    page.form(&format!("{home}/columns")).press("Check the rows").expect(200);
    take_in::run_once(&world.app).unwrap();
    mo.get(&home).expect(200)
}

/// Takes it in, and lets the service finish.
pub fn take(world: &World, mo: &Browser, page: &Page, topic: Option<&str>) -> Page {
    let home = page.path();
    let mut form = page.form(&format!("{home}/take-in"));
    if let Some(topic) = topic {
        form = form.choose("topic", topic);
    }
    form.submit().expect(200);
    take_in::run_once(&world.app).unwrap();
    mo.get(&home).expect(200)
}

#[test]
fn a_table_is_looked_at_and_taken_in() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let page = send(&world, &mo, "post.csv", TABLE);
    page.must_have("Which column is what").must_not_have("@example.org");
    let page = check(&world, &mo, &page);
    assert_eq!(db_count(&world, "questions"), 0, "nothing comes in by looking");
    page.must_have("Several towns have this name").must_have("We do not know this town");
    page.must_have("The sitting has no such topic").must_have("That is no e-mail address");
    page.must_have("The question is too short").must_have("The same person asks the same");
    page.must_have("Take in 3 questions").must_not_have("Dropped");

    // Without a topic for the rest it does not go on, and says where.
    let home = page.path();
    let again = page.form(&format!("{home}/take-in")).submit().expect(422);
    assert_eq!(again.errors(), ["Choose a topic for the questions that have none"]);

    let choices = page.form(&format!("{home}/choices"));
    let page = choices.choose("town_0", "Newport, Wales").choose("topic_0", "Health").submit();
    let page = page.expect(200);
    page.must_not_have("Several towns have this name");
    let page = take(&world, &mo, &page, None);
    page.must_have("The good rows are questions in the queue now").must_have("Not asked yet");
    assert_eq!(db_count(&world, "questions"), 3);
    let queue = mo.get("/desk").expect(200);
    queue.must_have("Someone in Wythenshawe").must_have("Someone in Newport");
    queue.must_have("Pam mae’r rhent mor uchel; a phwy sy’n elwa?");
    let log = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("taken in by the desk").must_have("3 questions that came by e-mail");
}

#[test]
fn the_file_of_problems_names_the_rows_and_runs_no_formula() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let page = send(&world, &mo, "post.csv", TABLE);
    let home = check(&world, &mo, &page).path();
    let file = mo.get(&format!("{home}/problems.csv")).expect(200);
    assert!(file.header("content-type").unwrap().starts_with("text/csv"));
    let text = &file.html;
    assert!(text.contains("\"5\",\"That is no e-mail address\",\"To be mended\""), "{text}");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\")"), "{text}");
    assert!(!text.contains("example.org"), "{text}");
    let rows = mo.get(&format!("{home}/rows?state=bad")).expect(200);
    rows.must_have("Row 5").must_have("Row 7").must_not_have("Row 2");
}

#[test]
fn the_same_file_is_recognised_and_the_same_question_too() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let table =
        "question,name,email,topic\nWhy are the rents so high?,Ada,ada@example.org,housing\n";
    let page = send(&world, &mo, "a.csv", table.as_bytes());
    let page = check(&world, &mo, &page);
    let first = take(&world, &mo, &page, None).path();
    let again = send(&world, &mo, "b.csv", table.as_bytes());
    assert_eq!(again.path(), format!("{first}?known=1"), "it leads to the page that is there");
    let more = format!("{table}Will the bus come back soon?,Ada,ada@example.org,health\n");
    again.must_have("This file came before");
    let page = send(&world, &mo, "c.csv", more.as_bytes());
    let page = check(&world, &mo, &page);
    page.must_have("The same person asked the same before").must_have("Take in one question");
    take(&world, &mo, &page, None);
    assert_eq!(db_count(&world, "questions"), 2);
    assert_eq!(db_count(&world, "supporters"), 1);
}

#[test]
fn what_stops_half_way_goes_on_and_nothing_comes_twice() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let row = |n: usize| format!("Why is road number {n} closed?,p{n}@example.org,housing\n");
    let table = format!("question,email,topic\n{}", (0..1_200).map(row).collect::<String>());
    let page = send(&world, &mo, "many.csv", table.as_bytes());
    let page = check(&world, &mo, &page);
    let home = page.path();
    page.form(&format!("{home}/take-in")).submit().expect(200);
    // A server takes one batch, and dies with the lease in its hand.
    let reference = home.rsplit('/').next().unwrap().to_owned();
    let mut work =
        take_in::Work::take(&world.app, &reference, std::path::Path::new("gone")).unwrap().unwrap();
    work.step(&mut |_| {}).unwrap();
    drop(work);
    assert_eq!(db_count(&world, "questions"), 500);
    world.wait(chrono::TimeDelta::seconds(2));
    let page = mo.get(&home).expect(200);
    page.must_have("taken in: 500 of 1,200 questions").must_have("250 a second");
    take_in::run_once(&world.app).unwrap();
    assert_eq!(db_count(&world, "questions"), 500, "the lease still stands");
    world.wait(chrono::TimeDelta::minutes(2));
    take_in::run_once(&world.app).unwrap();
    assert_eq!(db_count(&world, "questions"), 1_200);
    assert_eq!(db_count(&world, "upvotes"), 1_200);
    mo.get(&home).expect(200).must_have("taken in");
}

#[test]
fn what_cannot_be_sent_is_said_at_its_field() {
    let world = World::configured(|config| config.limits.mailbag_mib = 1);
    let sitting = db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let form = || mo.get(SEND).expect(200).form(SEND);
    assert_eq!(form().submit().expect(422).errors(), ["Choose a file"]);
    let empty = form().attach("file", "empty.csv", b"").submit().expect(422);
    assert_eq!(empty.errors(), ["Choose a file"]);
    let large = form().attach("file", "large.csv", &vec![b'x'; 1_100_000]).submit().expect(422);
    assert!(large.errors()[0].starts_with("The file is too large"), "{:?}", large.errors());
    let stale = form().tamper("csrf", "no").attach("file", "a.csv", b"question\n").submit();
    assert_eq!(stale.status, 403);
    db_edition(&world, &sitting, &[]);
    let late = form().attach("file", "a.csv", b"question\nWhy is that?\n").submit().expect(422);
    assert!(late.errors()[0].contains("chosen already"), "{:?}", late.errors());
    assert_eq!(db_count(&world, "mailbags"), 0);
    let left = world.app.config.data_dir.join("mailbags");
    assert_eq!(std::fs::read_dir(left).map_or(0, Iterator::count), 0, "no file stays");
}

#[test]
fn hostile_files_end_on_a_page_that_says_so() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let long = format!("question\n\"{}\nWhy is it so?\n", "x".repeat(3_000_000));
    let wide = format!("question\n{}\nWhy is it like that?\n", ",".repeat(10_000));
    let nul = b"question,topic\nWhy is \0 the road closed?,housing\n\0\0\0\n".to_vec();
    let utf16: Vec<u8> = "\u{FEFF}question\ttopic\nPam mae’r ŵyn yn y cae hwn?\thousing\n"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    for (name, bytes, words) in [
        ("long.csv", long.into_bytes(), "The row is far too long"),
        ("wide.csv", wide.into_bytes(), "far too many columns"),
        ("nul.csv", nul, "Take in one question"),
        ("utf16.csv", utf16, "Take in one question"),
    ] {
        let page = send(&world, &mo, name, &bytes);
        check(&world, &mo, &page).must_have(words);
    }
    let page = send(&world, &mo, "no-heading.csv", b"1,2\n3,4\n");
    let home = page.path();
    let again = page.form(&format!("{home}/columns")).press("Check the rows").expect(422);
    assert_eq!(again.errors(), ["Say which column holds the question"]);
    let doubled = again.form(&format!("{home}/columns"));
    let doubled = doubled.choose("column_0", "question").choose("column_1", "question");
    assert_eq!(doubled.submit().expect(422).errors().len(), 1);
    let gone = mo.get(&home).form(&format!("{home}/set-aside")).submit().expect(200);
    gone.must_have("You set this file aside");
    assert_eq!(db_count(&world, "questions"), 0);
}

#[test]
fn lines_are_pasted_and_a_spreadsheets_cells_too() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let lines = format!("{SEND}/lines");
    let paste = |text: &str| {
        let page =
            mo.get(SEND).form(&lines).fill("lines", text).press("Send the lines").expect(200);
        take_in::run_once(&world.app).unwrap();
        mo.get(&page.path()).expect(200)
    };
    assert_eq!(
        mo.get(SEND).form(&lines).submit().expect(422).errors(),
        ["Paste at least one line"]
    );
    let page = paste(
        "Why are rents so high, and who gains? — Doreen, Wythenshawe\n\nWill the bus to town come back?\n",
    );
    page.must_have("Take in 2 questions").must_have("There is no town");
    take(&world, &mo, &page, Some("Housing"));
    mo.get("/desk").expect(200).must_have("Someone in Wythenshawe").must_have("Somebody");
    let page = paste("question\tname\nWhy is the library shut on Mondays?\tIfor\n");
    page.must_have("Which column is what");
}

#[test]
fn an_auditor_reads_without_a_button_and_welsh_pages_are_welsh() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let page = send(&world, &mo, "post.csv", TABLE);
    let home = check(&world, &mo, &page).path();
    let ada = world.staff("ada", Auditor);
    let page = ada.get(&home).expect(200);
    assert!(page.forms("form.panel").is_empty(), "no form for an auditor");
    for path in [SEND.to_owned(), home.clone(), format!("{home}/rows")] {
        mo.get(&format!("/cy{path}")).expect(200).must_not_have("mailbag");
    }
}
