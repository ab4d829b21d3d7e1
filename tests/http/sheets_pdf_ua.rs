//! Every sheet held against PDF/UA-1 by a program that is not the one that wrote it: veraPDF.

use crate::db::*;
use crate::sheets::SHEETS;
use crate::support::client::Browser;
use crate::support::environment::verapdf;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role;
use std::path::Path;
use std::process::Command;

const CHECK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/verapdf/Check.java");

/// What people send: two directions in one line, letters no font has, marks upon marks, code, words without an end.
const BODIES: [&str; 10] = [
    "Why must a family in a two-bedroom flat wait eleven years for a council home?",
    "لماذا ننتظر 11 سنة (أو more) كل هذا الوقت؟",
    "למה אנחנו מחכים כל כך הרבה זמן?",
    "Is 漢字 fine, and 🦖🏳️‍🌈 too?",
    "A\u{301}\u{323}\u{330}\u{302}\u{301}\u{302} ﷺ ก็็็็ ﬃ ½²³?",
    "#import \"/etc/passwd\": *; $x^2$ </script><b> {{7}} = Heading?",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrn?",
    "See http://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa or not?",
    "- one\n- two\n\n1. three?",
    "W?",
];

/// Keeps every sheet under `address` as a file of its own.
fn keep(browser: &Browser, kind: &str, address: &str, folder: &Path) {
    for sheet in SHEETS {
        for paper in ["a4", "letter"] {
            for (prefix, lang) in [("", "en"), ("/cy", "cy")] {
                let path = format!("{prefix}{address}/{sheet}.pdf?paper={paper}");
                let file = browser.get(&path).expect(200);
                let name = format!("{kind}-{sheet}-{paper}-{lang}.pdf");
                std::fs::write(folder.join(name), &file.bytes).unwrap();
            }
        }
    }
}

#[test]
fn every_sheet_of_a_hostile_slate_passes_verapdf() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SHEET02", -TimeDelta::days(9), -TimeDelta::days(1));
    let askers = ["Doreen", "سلمى", "Siân", "O'Brien", "Zoë"]
        .map(|name| db_supporter(&world, name, "Wymondham"));
    let references: Vec<String> = BODIES
        .iter()
        .zip(askers.iter().cycle())
        .map(|(body, asker)| {
            db_question(&world, &sitting, *asker, body, QuestionStatus::Shortlisted)
        })
        .collect();
    let references: Vec<&str> = references.iter().map(String::as_str).collect();
    db_edition(&world, &sitting, &references);
    let desk = "/desk/sittings/S-SHEET02/sheets";
    let rhian = world.staff("Rhian", Role::Office);
    for (reference, words) in references.iter().zip([BODIES[1], BODIES[3]]) {
        let form = rhian.get(desk).form(&format!("{desk}/{reference}"));
        form.fill("follow_up", words).fill("note", words).press("Save").must_have("Saved");
    }
    let folder = tempfile::tempdir().unwrap();
    keep(&world.browser(), "public", "/sittings/S-SHEET02/slate/1/sheets", folder.path());
    keep(&rhian, "office", desk, folder.path());
    let mut files: Vec<_> =
        folder.path().read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert_eq!(files.len(), 40);
    assert!(verapdf().is_dir(), "veraPDF is not there: ./test fetches it");
    let told = Command::new("java")
        .arg("-cp")
        .arg(verapdf().join("*"))
        .arg(CHECK)
        .args(&files)
        .output()
        .expect("a Java with its compiler is there: ./test installs one");
    let said = String::from_utf8_lossy(&told.stdout);
    let complaint = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{said}{complaint}");
    assert_eq!(said.matches(" passes ").count(), 40, "{said}{complaint}");
}
