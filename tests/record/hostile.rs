//! Reading survives whatever is put before it.
//! Never: a panic, or a file that asks for more memory than it has bytes to justify.

use crate::common::{EXAMPLE, GOLDEN};
use pqt::record::{make, read_record, read_task, verify};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read_record(&bytes).is_err());
        prop_assert!(read_task(&bytes).is_err());
    }

    #[test]
    fn pieces_of_json_are_read_or_refused(
        pieces in prop::collection::vec(prop::sample::select(&[
            "{", "}", "[", "]", ":", ",", "null", "1", "-1", "1e999", "4294967296", "\"brief\"",
            "\"ballots\"", "\"\\ud800\"", "true", "\"format\":\"pqt-record-1\"",
        ][..]), 0..60)
    ) {
        let text = pieces.concat();
        let _ = read_task(text.as_bytes());
        prop_assert!(verify(text.as_bytes()).is_err());
    }

    #[test]
    fn a_stretch_of_the_input_may_be_anything(
        start in 0..EXAMPLE.len(),
        length in 0usize..40,
        put in prop::sample::select(&["", "0", "-", "\"", "[]", "{}", "null", "99999999999", "\u{202e}", "1,1,1"][..]),
    ) {
        let mut bytes = EXAMPLE.as_bytes().to_vec();
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, put.bytes());
        if let Ok(task) = read_task(&bytes)
            && let Ok((_, text)) = make(task)
        {
            prop_assert!(verify(text.as_bytes()).is_ok());
        }
    }
}

fn said(text: &str) -> String {
    read_task(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn errors_name_their_place() {
    let changed = |from: &str, to: &str| {
        assert!(EXAMPLE.contains(from), "{from}");
        said(&EXAMPLE.replacen(from, to, 1))
    };
    let typo = changed("\"positions\": 5", "\"postions\": 5");
    assert!(
        typo.contains("line 4, column") && typo.contains("missing field `positions`"),
        "{typo}"
    );
    let typo = changed("\"limits\": [", "\"limit\": [");
    assert_eq!(typo, "brief.limit: there is no field \"limit\"; did you mean \"limits\"?");
    let typo = changed(
        "\"scope\": \"topic\", \"max\": 2",
        "\"scope\": \"topic\", \"max\": 2, \"maxx\": 1",
    );
    assert_eq!(typo, "brief.blankets[0].maxx: there is no field \"maxx\"; did you mean \"max\"?");
    let typo = changed("\"people\": [", "\"peple\": [");
    assert!(typo.ends_with("there is no field \"peple\"; did you mean \"people\"?"), "{typo}");
    assert!(typo.starts_with("line "), "{typo}");
    let twice =
        changed("\"sitting\": {", "\"brief\": {\"positions\": 1, \"ceiling\": 1}, \"sitting\": {");
    assert!(twice.contains("duplicate field `brief`"), "{twice}");
    let many = changed("\"positions\": 5", "\"positions\": 4294967295");
    assert_eq!(many, "brief.positions: 4294967295 is too many; at most 1000 are possible");
    let beyond = changed("\"positions\": 5", "\"positions\": 4294967296");
    assert!(beyond.starts_with("line 4, column"), "{beyond}");
}

#[test]
fn bytes_that_are_no_text_have_a_place() {
    let mut bytes = EXAMPLE.as_bytes().to_vec();
    let line = EXAMPLE.find("\"seed\"").unwrap();
    bytes.insert(line, 0xff);
    let why = read_task(&bytes).unwrap_err().to_string();
    assert_eq!(why, "line 3, column 2: this is not UTF-8 text");
}

#[test]
fn depth_and_numbers_do_not_matter() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert!(read_task(deep.as_bytes()).is_err());
    assert!(verify(deep.as_bytes()).is_err());
    let deep = format!("{{\"format\":\"pqt-record-1\",\"kind\":{deep}}}");
    assert!(verify(deep.as_bytes()).is_err());
}

#[test]
fn more_people_than_can_be_counted_are_refused() {
    let mut task = read_task(EXAMPLE.as_bytes()).unwrap();
    task.people.as_mut().unwrap()[0] = u32::MAX;
    assert!(make(task).is_err());
    let text = GOLDEN.replacen("\"people\": [11, ", "\"people\": [4294967295, ", 1);
    assert!(text != GOLDEN && verify(text.as_bytes()).is_err());
}

#[test]
fn another_format_is_named() {
    let why = verify(GOLDEN.replace("pqt-record-1", "pqt-record-2").as_bytes()).unwrap_err();
    assert_eq!(
        why.to_string(),
        "format: it is \"pqt-record-2\"; this program reads \"pqt-record-1\""
    );
    let why = verify(b"{}").unwrap_err().to_string();
    assert_eq!(why, "it is not a record: it has no \"format\"");
}
