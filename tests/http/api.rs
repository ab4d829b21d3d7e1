//! The interface for programs: what it says, how it pages, how it refuses, and that its
//! description is true.

use crate::archive::{Archived, RENT, TRAINS, archived};
use crate::db::*;
use crate::support::client::Page;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused, Withdrawn};
use serde_json::Value;
use std::collections::BTreeSet;

fn get(world: &World, path: &str) -> (Page, Value) {
    let page = world.browser().get(&format!("/api/v1{path}")).expect(200);
    assert_eq!(page.header("content-type"), Some("application/json"), "{path}");
    let value = serde_json::from_str(&page.html).unwrap();
    (page, value)
}

fn texts(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["text"].as_str().unwrap()).collect()
}

#[test]
fn everything_public_can_be_read() {
    let a = archived();
    let (_, sittings) = get(&a.world, "/sittings");
    let codes: Vec<_> =
        sittings["items"].as_array().unwrap().iter().map(|s| &s["sitting"]).collect();
    assert_eq!(codes, ["S-OPEN0001", "S-OVER0001"]);
    let (_, over) = get(&a.world, "/sittings/S-OVER0001");
    assert_eq!((&over["stage"], &over["pledge"]), (&"answered".into(), &6.into()));
    let (_, questions) = get(&a.world, "/sittings/S-OVER0001/questions?q=last&verdict=partly");
    assert_eq!(texts(&questions), [TRAINS]);
    let (_, slate) = get(&a.world, "/sittings/S-OVER0001/slate");
    assert_eq!(
        (slate["lines"].as_array().map(Vec::len), &slate["lines"][0]["text"]),
        (Some(3), &RENT.into())
    );
    assert_eq!(get(&a.world, "/sittings/S-OVER0001/slate/1").1, slate);
    let (_, answers) = get(&a.world, "/sittings/S-OVER0001/answers");
    let verdicts: Vec<_> =
        answers["items"].as_array().unwrap().iter().map(|i| &i["verdict"]).collect();
    assert_eq!(verdicts, [&Value::from("answered"), &"partly".into(), &Value::Null]);
    let (_, rent) = get(&a.world, &format!("/questions/{}", a.asked[0]));
    assert_eq!((&rent["first_name"], &rent["town"]), (&"Doreen".into(), &"Wythenshawe".into()));
    assert_eq!((&rent["place"], &rent["position"]), (&"chosen".into(), &1.into()));
    assert_eq!((&rent["verdict"], &rent["backers"]), (&"answered".into(), &0.into()));
    let (_, found) = get(&a.world, "/archive?q=last&sort=most&year=2026");
    assert_eq!((texts(&found)[0], &found["total"]), (TRAINS, &2.into()));
    assert_eq!(get(&a.world, "/archive?page=9").1["items"], serde_json::json!([]));
    assert_eq!(get(&a.world, "/topics").1["items"][0]["name_cy"], "Tai");
    assert_eq!(get(&a.world, "/representatives").1["items"][0]["name"], "Ann Representative");
    for path in ["/topics?x", "/representatives", "/sittings/S-OPEN0001/answers"] {
        get(&a.world, path);
    }
}

#[test]
fn a_long_list_is_read_on_without_a_gap() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    for n in 0..23 {
        db_question(&world, &sitting, mo, &format!("Number {n}, why?"), Approved);
    }
    let (mut seen, mut path) =
        (Vec::new(), "/sittings/S-OPEN0001/questions?limit=10&town=hull".to_owned());
    loop {
        let (page, list) = get(&world, &path);
        seen.extend(texts(&list).iter().map(|text| (*text).to_owned()));
        let Some(next) = list["next"].as_str() else {
            assert!(page.header("link").is_none());
            break;
        };
        assert_eq!(page.header("link"), Some(&*format!("<{next}>; rel=\"next\"")));
        assert!(next.contains("limit=10") && next.contains("town=hull"), "{next}");
        path = next.split_once("/api/v1").unwrap().1.to_owned();
        // What is new meanwhile comes before, and moves nothing.
        db_question(&world, &sitting, mo, "New meanwhile, why?", Approved);
    }
    let expected: Vec<String> = (0..23).rev().map(|n| format!("Number {n}, why?")).collect();
    assert_eq!(seen, expected);
    let (_, first) = get(&world, "/sittings?limit=1");
    assert_eq!((first["items"].as_array().map(Vec::len), &first["next"]), (Some(1), &Value::Null));
}

#[test]
fn what_cannot_be_read_is_refused_with_a_reason() {
    let a = archived();
    let problem = |path: &str, status: u16| -> Value {
        let page = a.world.browser().get(&format!("/api/v1{path}")).expect(status);
        assert_eq!(page.header("content-type"), Some("application/problem+json"), "{path}");
        assert_eq!(page.header("access-control-allow-origin"), Some("*"));
        let value: Value = serde_json::from_str(&page.html).unwrap();
        assert_eq!(value["status"], status);
        value
    };
    for (path, word) in [
        ("/archive?qq=x", "qq"),
        ("/archive?sort=x", "sort"),
        ("/archive?verdict=maybe", "verdict"),
        ("/archive?page=0", "page"),
        ("/archive?year=12", "year"),
        ("/sittings?limit=101", "limit"),
        ("/sittings?limit=many", "limit"),
    ] {
        let detail = problem(path, 400)["detail"].to_string();
        assert!(detail.contains(word) || path.contains("many"), "{path}: {detail}");
    }
    problem(&format!("/archive?q={}", "x".repeat(201)), 400);
    for path in [
        "/nothing",
        "/sittings/S-NOTHING",
        "/sittings/S-OPEN0001/slate",
        "/questions/Q-X",
        "/sittings/S-OVER0001/slate/2",
        "/sittings/S-OVER0001/slate/x",
        "/sittings?after=S-X",
        "/sittings/S-OPEN0001/questions?after=Q-X",
    ] {
        problem(path, 404);
    }
    let posted = a.world.browser().raw("POST", "/api/v1/sittings").same_origin().send().expect(405);
    assert_eq!(posted.header("allow"), Some("GET, HEAD, OPTIONS"));
    assert!(posted.html.contains("only reads"));
}

#[test]
fn what_is_not_public_is_never_told() {
    let a = archived();
    let mo = db_supporter(&a.world, "Canarina", "Hull");
    for status in [Queued, Refused, Withdrawn] {
        let code = db_question(&a.world, &a.open, mo, "Is the canary still singing?", status);
        a.world.browser().get(&format!("/api/v1/questions/{code}")).expect(404);
    }
    for path in
        ["/archive", "/archive?q=canary", "/archive?town=Hull", "/sittings/S-OPEN0001/questions"]
    {
        let (page, _) = get(&a.world, path);
        assert!(!page.html.contains("canary still") && !page.html.contains("Canarina"), "{path}");
    }
}

#[test]
fn every_website_may_read_but_none_with_cookies() {
    let a = archived();
    let asked = a
        .world
        .browser()
        .raw("OPTIONS", "/api/v1/archive")
        .header("origin", "https://elsewhere.example")
        .header("access-control-request-method", "GET")
        .send()
        .expect(204);
    assert_eq!(asked.header("access-control-allow-methods"), Some("GET, HEAD, OPTIONS"));
    let (page, _) = get(&a.world, "/sittings");
    assert_eq!(page.header("access-control-allow-origin"), Some("*"));
    assert_eq!(page.header("cross-origin-resource-policy"), Some("cross-origin"));
    assert!(page.header("access-control-allow-credentials").is_none());
    assert!(page.header("set-cookie").is_none());
    let tag = page.header("etag").unwrap().to_owned();
    let again = a.world.browser().raw("GET", "/api/v1/sittings").header("if-none-match", &tag);
    let again = again.send().expect(304);
    assert_eq!(again.header("access-control-allow-origin"), Some("*"));
}

#[test]
fn who_asks_too_often_is_told_how_long_to_wait() {
    let world = World::configured(|config| config.limits.api_per_minute = 3);
    let ask = || world.browser().get("/api/v1/topics");
    let first = ask().expect(200);
    assert_eq!(first.header("ratelimit-policy"), Some("\"address\";q=3;w=60"));
    assert_eq!(first.header("ratelimit"), Some("\"address\";r=2;t=20"));
    ask().expect(200);
    ask().expect(200);
    let refused = ask().expect(429);
    let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=21).contains(&wait), "{wait}");
    assert!(refused.header("ratelimit").unwrap().contains("r=0"));
    assert_eq!(refused.header("content-type"), Some("application/problem+json"));
    assert_eq!(refused.header("access-control-allow-origin"), Some("*"));
    world.browser().get("/").expect(200);
}

/// The addresses that the routes have, as the source lists them.
fn routed() -> BTreeSet<String> {
    let source =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/api/mod.rs"));
    let source = source.unwrap();
    let found = source.split("resource(\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.map(|path| format!("/api/v1{path}")).collect()
}

#[test]
fn the_description_names_every_address_and_no_other() {
    let a = archived();
    let (_, description) = get(&a.world, "/openapi.json");
    assert_eq!(description["openapi"].as_str().map(|v| v.starts_with("3.1")), Some(true));
    let described: BTreeSet<String> =
        description["paths"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(described, routed());
    for (path, item) in description["paths"].as_object().unwrap() {
        assert!(item["get"]["responses"]["200"].is_object(), "{path}");
        assert!(item["get"]["summary"].is_string(), "{path}");
    }
    let verdict = &description["paths"]["/api/v1/archive"]["get"]["parameters"];
    let verdict = verdict.as_array().unwrap().iter().find(|p| p["name"] == "verdict").unwrap();
    assert!(verdict["schema"]["enum"].as_array().unwrap().contains(&"standard_reply".into()));
}

/// What is sent fits its schema.
fn fits(a: &Archived, schema: &str, path: &str) {
    let (_, description) = get(&a.world, "/openapi.json");
    let mut root = description["components"]["schemas"][schema].clone();
    assert!(root.is_object(), "there is no schema {schema}");
    root["components"] = description["components"].clone();
    let (_, sent) = get(&a.world, path);
    let validator = jsonschema::validator_for(&root).unwrap();
    let wrong: Vec<String> = validator.iter_errors(&sent).map(|e| e.to_string()).collect();
    assert!(wrong.is_empty(), "{path}: {wrong:?}");
    let mut allowed: BTreeSet<&String> = BTreeSet::new();
    allowed.extend(root["properties"].as_object().unwrap().keys());
    let has: BTreeSet<&String> = sent.as_object().unwrap().keys().collect();
    assert_eq!(has, allowed, "{path}");
}

#[test]
fn what_is_sent_is_what_the_description_says() {
    let a = archived();
    fits(&a, "SittingDoc", "/sittings/S-OVER0001");
    fits(&a, "QuestionDoc", &format!("/questions/{}", a.asked[1]));
    fits(&a, "QuestionDoc", &format!("/questions/{}", a.bus));
    fits(&a, "SlateDoc", "/sittings/S-OVER0001/slate");
    fits(&a, "List_AnswerDoc", "/sittings/S-OVER0001/answers");
    fits(&a, "Hits_QuestionDoc", "/archive?q=last");
}
