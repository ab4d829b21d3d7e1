//! The open data: both forms alike, nothing private, nothing that a spreadsheet runs.

use crate::archive::{RENT, archived};
use crate::db::*;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused, Withdrawn};
use serde_json::Value;

const TABLES: [&str; 4] = ["sittings", "questions", "slates", "answers"];

fn csv_rows(world: &World, path: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let file = world.browser().get(path).expect(200);
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = file.html.trim_start_matches('\u{feff}');
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (heads, rows.collect())
}

fn json(world: &World, path: &str) -> Value {
    let file = world.browser().get(path).expect(200);
    serde_json::from_str(&file.html).unwrap_or_else(|e| panic!("{path}: {e}: {}", file.html))
}

#[test]
fn both_forms_have_the_same_columns_and_values_and_the_dictionary_has_them_all() {
    let a = archived();
    let dictionary = json(&a.world, "/data/dictionary.json");
    let welsh = json(&a.world, "/cy/data/dictionary.json");
    for (place, table) in TABLES.iter().enumerate() {
        for folder in ["", "/sittings/S-OVER0001"] {
            let (heads, rows) = csv_rows(&a.world, &format!("{folder}/data/{table}.csv"));
            let document = json(&a.world, &format!("{folder}/data/{table}.json"));
            assert_eq!(document["licence"]["url"], "https://creativecommons.org/licenses/by/4.0/");
            let objects = document["rows"].as_array().unwrap();
            assert_eq!(objects.len(), rows.len(), "{table}");
            assert!(!rows.is_empty(), "{folder} {table}");
            for (object, row) in objects.iter().zip(&rows) {
                assert_eq!(object.as_object().unwrap().len(), heads.len(), "{table}");
                for (head, cell) in heads.iter().zip(row) {
                    let value = match &object[head] {
                        Value::Null => String::new(),
                        Value::String(text) => text.clone(),
                        other => other.to_string(),
                    };
                    assert_eq!(cell.trim_start_matches('\''), value, "{table}.{head}");
                }
            }
            let columns = dictionary["tables"][place]["columns"].as_array().unwrap();
            let names: Vec<_> = columns.iter().map(|c| c["name"].as_str().unwrap()).collect();
            assert_eq!(names, heads, "{table}");
        }
    }
    for (one, other) in [(&dictionary, "en"), (&welsh, "cy")] {
        assert_eq!(one["language"], other);
        assert!(!one.to_string().contains("\"meaning\":\"data-"), "a column without a meaning");
    }
}

#[test]
fn nothing_private_is_in_any_file() {
    let a = archived();
    let canary = db_supporter(&a.world, "Canarina", "Hull");
    for status in [Queued, Refused, Withdrawn] {
        db_question(&a.world, &a.open, canary, "Is the canary still singing?", status);
    }
    db_upvote(&a.world, &a.bus, canary);
    for table in TABLES {
        for form in ["csv", "json"] {
            let file = a.world.browser().get(&format!("/data/{table}.{form}")).expect(200);
            for secret in
                ["canary", "Canarina", "example.org\"", "@example.org", "email", "supporter"]
            {
                assert!(!file.html.contains(secret), "{table}.{form} has {secret}");
            }
        }
    }
    let questions = json(&a.world, "/data/questions.json");
    assert!(questions["rows"].as_array().unwrap().iter().any(|row| row["text"] == RENT));
}

#[test]
fn a_spreadsheet_runs_nothing_and_a_long_table_comes_whole() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    db_question(&world, &sitting, mo, "=HYPERLINK(\"https://x\")?", Approved);
    for n in 0..1_003 {
        db_question(&world, &sitting, mo, &format!("Number {n}, why?"), Approved);
    }
    let file = world.browser().get("/data/questions.csv").expect(200);
    assert!(file.html.contains("\"'=HYPERLINK(\"\"https://x\"\")?\""));
    assert_eq!(
        file.header("content-disposition"),
        Some("attachment; filename=\"all-questions.csv\"")
    );
    let (_, rows) = csv_rows(&world, "/sittings/S-OPEN0001/data/questions.csv");
    let codes: std::collections::BTreeSet<_> = rows.iter().map(|row| &row[0]).collect();
    assert_eq!((rows.len(), codes.len()), (1_004, 1_004));
    assert_eq!(json(&world, "/data/questions.json")["rows"].as_array().map(Vec::len), Some(1_004));
    assert_eq!(json(&world, "/data/answers.json")["rows"], serde_json::json!([]));
    for wrong in ["/data/people.csv", "/data/questions.xml", "/sittings/S-X/data/questions.csv"] {
        world.browser().get(wrong).expect(404);
    }
}

#[test]
fn the_page_names_the_licence_that_the_host_chose() {
    let a = archived();
    let page = a.world.browser().get("/data").expect(200);
    page.must_have("Creative Commons Attribution 4.0").must_have("Number of the edition.");
    page.follow("Questions as CSV").expect(200);
    a.world.browser().get("/cy/data").expect(200).must_have("Data agored");
    a.world.browser().get("/developers").expect(200).must_have("/api/v1/openapi.json");
    let other = World::configured(|config| {
        config.service.data_licence = pqt::config::DataLicence::Ogl3;
    });
    other.browser().get("/data").expect(200).must_have("Open Government Licence v3.0");
    let link = other.browser().get("/data/questions.csv").header("link").map(str::to_owned);
    assert!(link.unwrap().contains("open-government-licence"));
}
