//! The sheets as files: for everybody, and for the office with what it wrote for itself.

use crate::db::*;
use crate::selection::Shortlist;
use crate::support::client::Page;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;
use std::io::Write;
use std::process::{Command, Stdio};

pub const RENT: &str = "When will renting a home cost less than half of what a nurse earns?";
const WAIT: &str = "لماذا ننتظر كل هذا الوقت؟";
/// The codes of all sheets.
pub const SHEETS: [&str; 5] =
    ["order-paper", "reading-sheet", "cue-cards", "large-print", "reserves"];

/// A published slate of two questions: Doreen's, and Salma's in Arabic.
pub fn published() -> (World, TestSitting, [String; 2]) {
    published_in(World::new())
}

/// The same in a world of the caller's.
pub fn published_in(world: World) -> (World, TestSitting, [String; 2]) {
    let sitting = db_sitting(&world, "S-SHEET01", -TimeDelta::days(9), -TimeDelta::days(1));
    let doreen = db_supporter(&world, "Doreen", "Wymondham");
    let salma = db_supporter(&world, "Salma", "Leeds");
    let rent = db_question(&world, &sitting, doreen, RENT, QuestionStatus::Shortlisted);
    let wait = db_question(&world, &sitting, salma, WAIT, QuestionStatus::Shortlisted);
    db_edition(&world, &sitting, &[&rent, &wait]);
    (world, sitting, [rent, wait])
}

fn path(sheet: &str, paper: &str) -> String {
    format!("/sittings/S-SHEET01/slate/1/sheets/{sheet}.pdf?paper={paper}")
}

/// What a reader finds in a PDF, in the order in which it is told to them.
pub fn words(pdf: &Page) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: it is in Debian's poppler-utils");
    // It reads all before it writes anything.
    reader.stdin.take().unwrap().write_all(&pdf.bytes).unwrap();
    let said = reader.wait_with_output().unwrap();
    assert!(said.status.success(), "this is no PDF");
    let said = String::from_utf8(said.stdout).unwrap();
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_sheet_is_there_for_everybody_on_both_papers_and_in_both_languages() {
    let (world, _, _) = published();
    let browser = world.browser();
    for sheet in SHEETS {
        for paper in ["a4", "letter"] {
            for (prefix, lang) in [("", "en"), ("/cy", "cy")] {
                let file = browser.get(&format!("{prefix}{}", path(sheet, paper))).expect(200);
                assert_eq!(file.header("content-type"), Some("application/pdf"));
                let named =
                    format!("inline; filename=\"S-SHEET01-edition-1-{sheet}-{paper}-{lang}.pdf\"");
                assert_eq!(file.header("content-disposition"), Some(named.as_str()));
                assert!(file.bytes.starts_with(b"%PDF-1.7"), "{sheet}");
            }
        }
    }
}

#[test]
fn a_sheet_says_word_for_word_what_is_asked_by_whom_and_where_it_comes_from() {
    let (world, _, _) = published();
    let browser = world.browser();
    let digest = browser.get("/sittings/S-SHEET01/slate/print").expect(200);
    let digest = digest.select(".digest")[0].clone();
    for sheet in SHEETS.into_iter().filter(|sheet| *sheet != "reserves") {
        let said = words(&browser.get(&path(sheet, "a4")).expect(200));
        let at = |words: &str| said.find(words).unwrap_or_else(|| panic!("{words}: {said}"));
        assert!(at("Doreen in Wymondham") < at(RENT), "{sheet}: {said}");
        at("Edition 1, published on Monday 23 November 2026, 9:00am");
        assert!(said.replace(' ', "").contains(&digest), "{sheet}: {said}");
        assert!(said.replace(' ', "").contains("/sittings/S-SHEET01/slate/1"), "{sheet}: {said}");
        // The letters of a word that runs from right to left stand in the order of the eye.
        assert!(WAIT.split(' ').all(|word| said.contains(word.trim_end_matches('؟'))), "{said}");
    }
    let welsh = words(&browser.get(&format!("/cy{}", path("reading-sheet", "a4"))).expect(200));
    assert!(welsh.contains("Doreen yn Wymondham"), "{welsh}");
}

#[test]
fn a_browser_that_has_a_sheet_is_not_sent_it_again() {
    let (world, _, _) = published();
    let browser = world.browser();
    let first = browser.get(&path("order-paper", "a4")).expect(200);
    assert_eq!(first.bytes, browser.get(&path("order-paper", "a4")).expect(200).bytes);
    assert_eq!(first.header("cache-control"), Some("public, max-age=86400, immutable"));
    let tag = first.header("etag").unwrap();
    let again =
        |sheet: &str| browser.raw("GET", &path(sheet, "a4")).header("if-none-match", tag).send();
    assert_eq!(again("order-paper").status, 304);
    assert_eq!(again("cue-cards").status, 200);
}

#[test]
fn there_is_no_sheet_of_what_was_not_published() {
    let (world, _, _) = published();
    let browser = world.browser();
    for gone in [
        path("order-paper", "a4").replace("slate/1", "slate/2"),
        path("order-paper", "a4").replace("slate/1", "slate/x"),
        path("order-paper", "a4").replace("S-SHEET01", "S-OTHER"),
        path("menu", "a4"),
        path("../reserves", "a4"),
    ] {
        browser.get(&gone).expect(404);
    }
}

#[test]
fn the_slates_page_and_the_page_to_print_lead_to_the_files() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    for page in [shortlist.public(), format!("{}/print", shortlist.public())] {
        let page = world.browser().get(&page).expect(200);
        page.must_have("Files to print (PDF)");
        let cards = words(&page.follow("Cue cards, A4 (PDF)").expect(200));
        assert!(cards.replace(' ', "").contains("3/3"), "{cards}");
        let reserves = words(&page.follow("Reserve list, Letter (PDF)").expect(200));
        assert!(reserves.contains("Nia in Belfast"), "{reserves}");
    }
}
