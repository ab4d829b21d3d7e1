//! `pqt select` and `pqt verify`, as somebody types them who has nothing but the program.
//! Never: settings or a database.

use crate::common::{EXAMPLE, GOLDEN};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

fn pqt(folder: &Path, line: &[&str], piped: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pqt"))
        .args(line)
        .current_dir(folder)
        // A wrong setting must not matter.
        .env("PQT_SERVER_LISTEN", "nowhere")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Whoever does not read closes the pipe early.
    let _ = child.stdin.take().unwrap().write_all(piped);
    child.wait_with_output().unwrap()
}

fn printed(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("example.json"), EXAMPLE).unwrap();
    std::fs::write(folder.path().join("golden.json"), GOLDEN).unwrap();
    folder
}

#[test]
fn a_record_is_written_and_verified() {
    let folder = folder();
    let line = ["select", "--input", "example.json", "--output", "record.json"];
    let ended = pqt(folder.path(), &line, b"");
    assert_eq!((ended.status.code(), printed(&ended.stderr)), (Some(0), String::new()));
    let written = std::fs::read_to_string(folder.path().join("record.json")).unwrap();
    assert!(written == GOLDEN);
    let ended = pqt(folder.path(), &["verify", "record.json", "golden.json"], b"");
    assert_eq!(ended.status.code(), Some(0));
    let said = printed(&ended.stdout);
    assert_eq!(said.matches(": identical. ").count(), 2, "{said}");
    assert!(said.contains("14 questions") && said.contains("470 supporters"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3, "nothing else is made");
}

#[test]
fn both_work_in_a_pipe() {
    let folder = folder();
    let ended = pqt(folder.path(), &["select", "--input", "-"], EXAMPLE.as_bytes());
    assert!(printed(&ended.stdout) == GOLDEN);
    let ended = pqt(folder.path(), &["verify", "-"], &ended.stdout);
    assert_eq!(ended.status.code(), Some(0));
}

#[test]
fn the_first_difference_is_named() {
    let folder = folder();
    let other = GOLDEN.replacen("\"payers\": ", "\"payers\": 1", 1);
    std::fs::write(folder.path().join("other.json"), other).unwrap();
    let ended = pqt(folder.path(), &["verify", "golden.json", "other.json", "none.json"], b"");
    let said = printed(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert!(
        said.contains("other.json is not what the rule gives. step 1 (Q-001), payers: "),
        "{said}"
    );
    assert!(said.contains("none.json cannot be read"), "{said}");
    assert_eq!(said.lines().count(), 2, "{said}");
    let ended = pqt(folder.path(), &["verify", "other.json"], b"");
    assert_eq!((ended.status.code(), printed(&ended.stderr).lines().count()), (Some(1), 1));
}

#[test]
fn an_impossible_brief_ends_with_three_and_says_why() {
    let folder = folder();
    let wanted = "\"key\": \"Wales\", \"min\": 1";
    let impossible = EXAMPLE.replacen(wanted, "\"key\": \"Wales\", \"min\": 6", 1);
    assert!(impossible != EXAMPLE);
    let ended = pqt(folder.path(), &["select", "--input", "-"], impossible.as_bytes());
    let said = printed(&ended.stderr);
    assert_eq!((ended.status.code(), printed(&ended.stdout)), (Some(3), String::new()), "{said}");
    assert!(said.contains("No slate meets the brief. Needed: "), "{said}");
    assert!(said.contains("the minimum for the region \"Wales\" from 6 to "), "{said}");
}

#[test]
fn what_cannot_be_used_ends_with_two_and_its_place() {
    let folder = folder();
    let bad = EXAMPLE.replacen("\"ceiling\"", "\"cieling\"", 1);
    let ended = pqt(folder.path(), &["select", "--input", "-"], bad.as_bytes());
    let said = printed(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{said}");
    assert!(said.starts_with("- cannot be used. line 4, column "), "{said}");
    let secret = EXAMPLE.replacen("\"public_value\"", "\"seed\"", 1);
    let ended = pqt(folder.path(), &["select", "--input", "-"], secret.as_bytes());
    assert!(printed(&ended.stderr).contains("seed: give either"), "{:?}", ended);
    let ended = pqt(folder.path(), &["verify", "example.json"], b"");
    assert_eq!(ended.status.code(), Some(2));
    assert!(printed(&ended.stderr).contains("it is not a record"), "{ended:?}");
}
