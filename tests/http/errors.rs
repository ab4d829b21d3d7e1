//! Wrong turnings: each ends on a page with words that help.

use crate::world::World;
use pqt::config::DatabaseUrl;

#[test]
fn an_unknown_address_gets_a_page_in_both_languages() {
    let world = World::new();
    let browser = world.browser();
    browser.get("/nowhere").expect(404).must_have("We cannot find that page");
    browser.get("/cy/nowhere").expect(404).must_have("Allwn ni ddim dod o hyd i’r dudalen honno");
}

#[test]
fn every_answer_has_strict_headers() {
    let world = World::new();
    for path in ["/nowhere", "/healthz"] {
        let page = world.browser().get(path);
        let policy = page.header("content-security-policy").unwrap_or("");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(page.header("strict-transport-security"), None, "plain http");
        assert!(page.headers_named("set-cookie").is_empty());
    }
}

#[test]
fn a_head_request_is_answered_like_a_get_request_without_the_body() {
    let world = World::new();
    for path in ["/", "/cy/how-it-works", "/healthz"] {
        let page = world.browser().raw("HEAD", path).send().expect(200);
        assert!(page.bytes.is_empty(), "{path}");
        assert!(page.header("content-type").is_some(), "{path}");
    }
    world.browser().raw("HEAD", "/nowhere").send().expect(404);
}

#[test]
fn a_form_from_another_website_is_refused() {
    let world = World::new();
    let page = world.browser().raw("POST", "/nowhere").cross_site("https://evil.example").send();
    page.expect(403).must_have("That did not come from this site");
}

#[test]
fn the_service_says_when_it_is_ready() {
    let world = World::new();
    world.browser().get("/healthz").expect(200);
    world.browser().get("/readyz").expect(200);
    world.app.begin_stopping();
    world.browser().get("/readyz").expect(503);
}

#[test]
fn a_flood_of_forms_from_one_address_is_slowed_down() {
    let world = World::configured(|config| config.limits.forms_per_minute = 5);
    let post = || world.browser().raw("POST", "/nowhere").same_origin().send().status;
    let answers: Vec<u16> = (0..7).map(|_| post()).collect();
    assert_eq!(answers, [404, 404, 404, 404, 404, 429, 429]);
    world.browser().get("/healthz").expect(200);
}

/// A service whose database does not answer.
fn without_a_database() -> World {
    World::configured(|config| {
        config.database.url = DatabaseUrl::new("postgres://pqt@127.0.0.1:1/nowhere");
        config.database.acquire_seconds = 1;
    })
}

#[test]
fn while_the_database_is_away_pages_say_so_in_both_languages() {
    let world = without_a_database();
    let browser = world.browser();
    for (path, said) in [
        ("/", "Sorry, the service is resting for a moment"),
        ("/cy/questions", "mae’r gwasanaeth yn gorffwys am eiliad"),
    ] {
        let page = browser.get(path).expect(503);
        page.must_have(said);
        assert_eq!(page.header("retry-after"), Some("10"));
    }
}

#[test]
fn while_the_database_is_away_the_service_is_up_and_not_ready() {
    let world = without_a_database();
    world.browser().get("/healthz").expect(200);
    world.browser().get("/readyz").expect(503);
}
