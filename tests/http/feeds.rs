//! Feeds, calendars, sitemaps and linked data, read as the programs that want them do.

use crate::archive::{Archived, BUS, RENT, archived};
use crate::db::*;
use crate::support::client::Page;
use crate::world::World;
use chrono::TimeDelta;
use feed_rs::model::{Feed, FeedType};
use icalendar::{Calendar, Component};
use pqt::domain::question::QuestionStatus::{Approved, Refused};
use serde_json::Value;

fn feed(a: &Archived, path: &str, kind: FeedType) -> Feed {
    let page = a.world.browser().get(path).expect(200);
    let feed = feed_rs::parser::parse(page.html.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(feed.feed_type, kind, "{path}");
    feed
}

fn titles(feed: &Feed) -> Vec<&str> {
    feed.entries.iter().map(|e| e.title.as_ref().unwrap().content.as_str()).collect()
}

#[test]
fn both_forms_of_every_feed_say_the_same() {
    let a = archived();
    for (path, count) in [
        ("/feed", 4),
        ("/sittings/S-OVER0001/feed", 3),
        ("/sittings/S-OPEN0001/feed", 1),
        ("/topics/housing/feed", 4),
        ("/topics/health/feed", 0),
        ("/towns/Leeds/feed", 2),
        ("/towns/wythenshawe/feed", 1),
        ("/cy/feed", 4),
    ] {
        let atom = feed(&a, &format!("{path}.atom"), FeedType::Atom);
        let json = feed(&a, &format!("{path}.json"), FeedType::JSON);
        assert_eq!(titles(&atom), titles(&json), "{path}");
        assert_eq!(atom.entries.len(), count, "{path}");
        for (one, other) in atom.entries.iter().zip(&json.entries) {
            assert_eq!((&one.id, one.updated), (&other.id, other.updated));
            assert!(one.id.contains("/questions/Q-") && !one.id.contains("/cy/"), "{}", one.id);
            assert_eq!(one.authors[0].name, other.authors[0].name);
        }
    }
    for path in [
        "/feed.rss",
        "/sittings/S-NOTHING/feed.atom",
        "/topics/x/feed.json",
        "/towns/Qqqq/feed.atom",
    ] {
        a.world.browser().get(path).expect(404);
    }
}

#[test]
fn what_was_answered_comes_first_and_hostile_text_stays_text() {
    let a = archived();
    let mo = db_supporter(&a.world, "Mo", "Hull");
    let hostile = "Is ]]> <b>&amp;</b> \"quoted\" & safe?";
    db_question(&a.world, &a.open, mo, hostile, Approved);
    db_question(&a.world, &a.open, mo, "Is this refused one told?", Refused);
    let atom = feed(&a, "/feed.atom", FeedType::Atom);
    assert!(
        titles(&atom).contains(&hostile) && !titles(&atom).contains(&"Is this refused one told?")
    );
    let rent = atom.entries.iter().find(|e| e.title.as_ref().unwrap().content == RENT).unwrap();
    let text = rent.content.as_ref().unwrap().body.as_ref().unwrap();
    assert!(
        text.contains("Doreen in Wythenshawe") && text.contains("<something> & more"),
        "{text}"
    );
    let json: Value = serde_json::from_str(&a.world.browser().get("/feed.json").html).unwrap();
    assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
    let items = json["items"].as_array().unwrap();
    assert!(items.iter().all(|item| item["id"].is_string() && item["content_text"].is_string()));
    assert!(items.iter().any(|item| item["title"] == hostile));
}

#[test]
fn a_reader_that_has_it_is_sent_nothing() {
    let a = archived();
    for path in ["/feed.atom", "/feed.json", "/calendar.ics", "/sitemap.xml"] {
        let first = a.world.browser().get(path).expect(200);
        assert!(first.header("set-cookie").is_none());
        let tag = first.header("etag").unwrap().to_owned();
        let again = |name: &str, value: &str| -> Page {
            a.world.browser().raw("GET", path).header(name, value).send()
        };
        assert!(again("if-none-match", &tag).expect(304).html.is_empty());
        again("if-none-match", "W/\"other\", *").expect(200);
        again("if-none-match", &format!("\"x\", {tag}")).expect(304);
        if let Some(changed) = first.header("last-modified") {
            again("if-modified-since", changed).expect(304);
            again("if-modified-since", "Mon, 01 Jan 2024 00:00:00 GMT").expect(200);
        }
    }
    let before = a.world.browser().get("/feed.atom").header("etag").map(str::to_owned);
    let mo = db_supporter(&a.world, "Mo", "Hull");
    db_question(&a.world, &a.open, mo, "Is there something new?", Approved);
    assert_ne!(a.world.browser().get("/feed.atom").header("etag").map(str::to_owned), before);
}

#[test]
fn calls_and_sittings_are_in_the_calendar() {
    let a = archived();
    let page = a.world.browser().get("/calendar.ics").expect(200);
    assert_eq!(page.header("content-type"), Some("text/calendar; charset=utf-8"));
    let calendar: Calendar = page.html.parse().unwrap();
    let events: Vec<_> = calendar.components.iter().filter_map(|c| c.as_event()).collect();
    assert_eq!(events.len(), 4);
    let uids: std::collections::BTreeSet<_> = events.iter().map(|e| e.get_uid()).collect();
    assert_eq!(uids.len(), 4);
    let call = events.iter().find(|e| e.get_summary().unwrap().starts_with("Call for")).unwrap();
    let ends = format!("{:?}", call.get_end().unwrap());
    assert!(ends.contains("2026-11-29T09:00:00"), "{ends}");
    assert!(call.get_description().unwrap().contains("the Minister"));
    let one = a.world.browser().get("/cy/sittings/S-OPEN0001/calendar.ics").expect(200);
    let one: Calendar = one.html.parse().unwrap();
    assert_eq!(one.components.len(), 2);
    assert!(page.html.lines().all(|line| line.len() <= 75), "folded");
}

#[test]
fn search_engines_find_every_page_and_no_private_one() {
    let a = archived();
    let robots = a.world.browser().get("/robots.txt").expect(200);
    assert!(robots.html.contains("Disallow: /desk\n") && robots.html.contains("/sitemap.xml"));
    let index = a.world.browser().get("/sitemap.xml").expect(200);
    for name in ["pages", "S-OPEN0001-1", "S-OVER0001-1"] {
        assert!(index.html.contains(&format!("/sitemap-{name}.xml</loc>")), "{name}");
    }
    let list = a.world.browser().get("/sitemap-S-OVER0001-1.xml").expect(200);
    assert_eq!(list.html.matches("<url><loc>").count(), 3);
    assert!(list.html.contains(&format!("/questions/{}</loc><lastmod>2026-", a.asked[0])));
    assert!(
        a.world.browser().get("/sitemap-pages.xml").expect(200).html.contains("/archive/rates")
    );
    for wrong in ["S-OVER0001-2", "S-OVER0001-0", "S-OVER0001", "x", "S-NOTHING-1"] {
        a.world.browser().get(&format!("/sitemap-{wrong}.xml")).expect(404);
    }
}

#[test]
fn a_question_s_page_tells_machines_what_it_is_about() {
    let a = archived();
    let data = |question: &str| -> Value {
        let page = a.world.browser().get(&format!("/questions/{question}")).expect(200);
        let blocks = page.html.split("<script type=\"application/ld+json\">").nth(1).unwrap();
        serde_json::from_str(blocks.split("</script>").next().unwrap()).unwrap()
    };
    let rent = data(&a.asked[0]);
    assert_eq!(
        (&rent["@type"], &rent["mainEntity"]["@type"]),
        (&"QAPage".into(), &"Question".into())
    );
    assert_eq!(rent["mainEntity"]["name"], RENT);
    assert_eq!(rent["mainEntity"]["answerCount"], 1);
    assert_eq!(
        rent["mainEntity"]["acceptedAnswer"]["text"],
        "The Minister said <something> & more."
    );
    assert_eq!(data(&a.bus)["mainEntity"]["answerCount"], 0);
    assert_eq!(data(&a.bus)["mainEntity"]["name"], BUS);
    let mo = db_supporter(&a.world, "Mo", "Hull");
    let hostile = db_question(&a.world, &a.open, mo, "Why </script><b>this</b>?", Approved);
    assert_eq!(data(&hostile)["mainEntity"]["name"], "Why </script><b>this</b>?");
}

#[test]
fn pages_name_their_feeds() {
    let a = archived();
    let links = |path: &str| {
        a.world.browser().get(path).expect(200).attributes("link[rel=alternate][type]", "href")
    };
    assert_eq!(links("/archive"), ["/feed.atom", "/feed.json"]);
    assert_eq!(
        links("/archive?topic=housing"),
        ["/topics/housing/feed.atom", "/topics/housing/feed.json"]
    );
    assert_eq!(links("/cy/archive?town=Leeds")[0], "/cy/towns/Leeds/feed.atom");
    let sitting = "/sittings/S-OPEN0001";
    let expected =
        ["feed.atom", "feed.json", "calendar.ics"].map(|name| format!("{sitting}/{name}"));
    assert_eq!(links(sitting)[..3], expected);
    a.world.wait(TimeDelta::days(1));
    World::new().browser().get("/feed.atom").expect(200);
}
