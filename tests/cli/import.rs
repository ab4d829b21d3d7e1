//! `pqt import`: what it prints, how it ends, and that it can be stopped and repeated.

use super::sitting::db_sitting;
use super::{Place, text, write};
use chrono::TimeDelta;
use pqt::clock::Clock;
use pqt::domain::instant::Instant;
use pqt::store::{Db, DbOptions};
use std::time::Duration;

const TABLE: &str = "Frage;Name;E-mail;Town\nWhy are the rents so high?;Doreen;doreen@example.org;Leeds\n\
    Why?;Ifor;ifor@example.org;Leeds\nWill the bus come back soon?;Ada;ada@example.org;Newport\n";

fn db(place: &Place) -> Db {
    let options = DbOptions {
        url: place.database.url().to_owned(),
        pool_size: 1,
        busy_timeout: Duration::from_secs(5),
        connection_timeout: Duration::from_secs(5),
    };
    Db::open(&options).unwrap()
}

/// A sitting that the command line can name.
fn with_sitting() -> Place {
    let place = Place::new();
    assert!(place.run(&["migrate"]).status.success());
    let now = Instant::from(Clock::system().now());
    let sits_at = now + TimeDelta::days(9);
    let made =
        db(&place).write(move |conn| db_sitting(conn, now, TimeDelta::days(5), sits_at).map(drop));
    made.unwrap();
    place
}

#[test]
fn a_table_is_checked_first_and_taken_in_with_yes() {
    let place = with_sitting();
    write(&place.folder.path().join("post.csv"), TABLE);
    let line = ["import", "post.csv", "--sitting", "s-test0001", "--column", "question=Frage"];
    let unclear = place.run(&[&line[..4], &["--column", "question=Question"]].concat());
    assert_eq!(unclear.status.code(), Some(2), "{unclear:?}");
    assert!(text(&unclear.stderr).contains("It has: Frage, Name, E-mail, Town"), "{unclear:?}");

    let checked = place.run(&[&line[..], &["--problems", "problems.csv"]].concat());
    let said = text(&checked.stdout);
    assert!(checked.status.success() && said.contains("Nothing has been taken in"), "{checked:?}");
    assert!(said.contains("The question is too short"), "{said}");
    let problems = std::fs::read_to_string(place.folder.path().join("problems.csv")).unwrap();
    assert!(
        problems.contains("\"3\",\"The question is too short; There is no topic\""),
        "{problems}"
    );
    assert!(!problems.contains("@example.org"), "{problems}");

    let no_topic = place.run(&[&line[..], &["--yes"]].concat());
    assert_eq!(no_topic.status.code(), Some(1), "{no_topic:?}");
    assert!(text(&no_topic.stderr).contains("--topic CODE"), "{no_topic:?}");
    let done = place.run(&[&line[..], &["--yes", "--topic", "housing"]].concat());
    assert!(text(&done.stdout).contains("The questions are in the queue"), "{done:?}");
    let again = place.run(&[&line[..], &["--yes", "--topic", "housing"]].concat());
    assert!(again.status.success(), "{again:?}");
    assert!(text(&again.stdout).contains("Taken in                       2"), "{again:?}");
}

#[test]
fn a_maildir_is_taken_in_as_it_was_found() {
    let place = with_sitting();
    let folder = place.folder.path().join("Maildir");
    std::fs::create_dir_all(folder.join("cur")).unwrap();
    std::fs::create_dir_all(folder.join("new")).unwrap();
    let mail = |words: &str| format!("From: D <d@example.org>\nSubject: x\n\n{words}\n");
    write(&folder.join("cur/1"), &mail("Why are rents so high here? Will the bus come back soon?"));
    write(&folder.join("new/2"), &mail("Why is the library shut on Mondays?"));
    let line = ["import", "Maildir", "--sitting", "S-TEST0001", "--topic", "housing", "--yes"];
    let done = place.run(&line);
    assert!(text(&done.stdout).contains("Taken in                       3"), "{done:?}");
}

#[test]
fn what_is_typed_wrong_ends_with_2() {
    let place = with_sitting();
    write(&place.folder.path().join("empty.csv"), "");
    for (line, words) in [
        (vec!["import", "gone.csv", "--sitting", "S-TEST0001"], "cannot be read"),
        (vec!["import", "empty.csv", "--sitting", "S-TEST0001"], "is empty"),
        (vec!["import", "empty.csv", "--sitting", "S-NONE"], "There is no sitting S-NONE"),
        (vec!["import", "x", "--sitting", "S-TEST0001", "--topic", "x"], "no topic x"),
        (vec!["import", "x", "--sitting", "S-TEST0001", "--kind", "x"], "table, mails and lines"),
    ] {
        let ended = place.run(&line);
        assert_eq!(ended.status.code(), Some(2), "{line:?}: {ended:?}");
        assert!(text(&ended.stderr).contains(words), "{line:?}: {ended:?}");
    }
}
