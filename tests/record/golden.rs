//! The example gives the same record on every machine, and the record is accepted.
//! Never: a golden file that is written by the test.

use crate::common::{DEMONSTRATION, EXAMPLE, GOLDEN, golden};
use pqt::record::{Kind, make, read_task, text, verify};
use sha2::{Digest, Sha256};

#[test]
fn the_example_gives_the_golden_record() {
    let (_, text) = make(read_task(EXAMPLE.as_bytes()).unwrap()).unwrap();
    assert!(text == GOLDEN, "the record of the example is not the golden one:\n{text}");
}

#[test]
fn the_golden_record_is_accepted() {
    let checked = verify(GOLDEN.as_bytes()).unwrap();
    assert_eq!((checked.kind, checked.questions, checked.supporters), (Kind::Complete, 14, 470));
    assert_eq!((checked.positions, checked.edition), (5, None));
}

#[test]
fn the_record_of_the_demonstration_is_accepted() {
    let checked = verify(DEMONSTRATION.as_bytes()).unwrap();
    assert_eq!((checked.kind, checked.questions, checked.supporters), (Kind::Levelled, 24, 2560));
    assert_eq!((checked.positions, checked.edition), (6, Some(1)));
}

#[test]
fn the_digest_is_that_of_the_lines_before_it() {
    let lines: Vec<&str> = GOLDEN.split_inclusive('\n').collect();
    let before = lines[..lines.len() - 2].concat();
    let digest: String = Sha256::digest(before).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(lines[lines.len() - 2], format!("  \"digest\": \"{digest}\"\n"));
    assert_eq!(lines[lines.len() - 1], "}\n");
}

#[test]
fn what_is_read_is_written_the_same() {
    assert_eq!(text(&golden()), GOLDEN);
}

#[test]
fn the_order_of_the_input_does_not_show() {
    let mut task = read_task(EXAMPLE.as_bytes()).unwrap();
    let last = task.questions.len() as u32 - 1;
    task.questions.reverse();
    let rows: Vec<Vec<u32>> = task
        .ballots
        .rows()
        .map(|row| row.iter().map(|question| last - question).collect())
        .collect();
    task.ballots = rows.into_iter().rev().collect();
    task.people.as_mut().unwrap().reverse();
    task.supporter_towns.as_mut().unwrap().of.reverse();
    assert!(make(task).unwrap().1 == GOLDEN);
}
