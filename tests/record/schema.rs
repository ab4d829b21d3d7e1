//! The published schema describes real records, and nothing else.
//! Never: a record made up for the schema.

use crate::common::{DEMONSTRATION, EXAMPLE, GOLDEN};
use pqt::record::{make, read_task};
use serde_json::{Value, json};

fn schema() -> jsonschema::Validator {
    let text = include_str!("../../docs/record.schema.json");
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

#[test]
fn a_record_is_as_the_schema_says() {
    let schema = schema();
    let record: Value = serde_json::from_str(GOLDEN).unwrap();
    let levelled = serde_json::from_str(DEMONSTRATION).unwrap();
    let both = schema.iter_errors(&record).chain(schema.iter_errors(&levelled));
    let wrong: Vec<String> = both.map(|e| format!("{} {e}", e.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (pointer, value) in [
        ("/format", json!("pqt-record-2")),
        ("/digest", json!("0")),
        ("/input/ballots/0", json!("0")),
        ("/selection/trace/steps/0/price", json!("0.5")),
        ("/selection/trace/not_taken/0/code", json!("unknown")),
        ("/sitting", json!({"reference": "S-1"})),
    ] {
        let mut other = record.clone();
        *other.pointer_mut(pointer).unwrap() = value;
        assert!(!schema.is_valid(&other), "{pointer}");
    }
}

#[test]
fn the_example_in_the_documentation_works() {
    let text = include_str!("../../docs/record.md");
    let example = text.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let (record, text) = make(read_task(example.as_bytes()).unwrap()).unwrap();
    assert_eq!(record.selection.slate, ["Q-2", "Q-1"]);
    assert!(schema().is_valid(&serde_json::from_str(&text).unwrap()));
    assert!(!text.contains("EXAMPLE") && EXAMPLE.contains("S-EXAMPLE"));
}
