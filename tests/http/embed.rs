//! Parts that other websites show, and how they find out about them.

use crate::archive::{RENT, archived};
use crate::db::*;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Refused};
use serde_json::Value;

#[test]
fn a_question_and_a_slate_may_stand_in_any_frame() {
    let a = archived();
    let question = format!("/embed/questions/{}", a.asked[0]);
    for (path, word) in [
        (question.as_str(), "Doreen in Wythenshawe"),
        ("/embed/sittings/S-OVER0001/slate", RENT),
        ("/cy/embed/sittings/S-OVER0001/slate", RENT),
        ("/embed/sittings/S-OPEN0001/slate", "have not been chosen yet"),
    ] {
        let page = a.world.browser().get(path).expect(200);
        page.must_have(word);
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.contains("frame-ancestors *") && !policy.contains("script-src"), "{policy}");
        assert!(page.header("x-frame-options").is_none(), "{path}");
        assert!(page.header("set-cookie").is_none() && !page.html.contains("<script"), "{path}");
        assert!(page.forms("form").is_empty());
        assert!(page.attributes("a", "href").iter().all(|href| href.starts_with("http")), "{path}");
    }
    let page = a.world.browser().get(&question).expect(200);
    page.must_have("answered").must_have("The Minister said <something> & more.");
    // Every other page stays unframed.
    let other = a.world.browser().get(&format!("/questions/{}", a.asked[0])).expect(200);
    assert_eq!(other.header("x-frame-options"), Some("DENY"));
    let mo = db_supporter(&a.world, "Mo", "Hull");
    let refused = db_question(&a.world, &a.open, mo, "Is the canary singing?", Refused);
    let gone = a.world.browser().get(&format!("/embed/questions/{refused}")).expect(404);
    gone.must_have("not here").must_not_have("canary");
    assert!(gone.header("x-frame-options").is_none());
    a.world.browser().get("/embed/sittings/S-NOTHING/slate").expect(404);
}

#[test]
fn whoever_looks_sees_the_same() {
    let a = archived();
    let mo = db_supporter(&a.world, "Mo", "Hull");
    let path = format!("/embed/questions/{}", a.bus);
    let stranger = a.world.browser().get(&path).expect(200).html;
    assert_eq!(a.world.supporter(mo).get(&path).expect(200).html, stranger);
}

#[test]
fn an_address_is_enough_to_embed() {
    let a = archived();
    let page = a.world.browser().get(&format!("/questions/{}", a.bus)).expect(200);
    let links = page.attributes("link[type='application/json+oembed']", "href");
    let answer = a.world.browser().get(&links[0]).expect(200);
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    let document: Value = serde_json::from_str(&answer.html).unwrap();
    assert_eq!((&document["type"], &document["version"]), (&"rich".into(), &"1.0".into()));
    let frame = document["html"].as_str().unwrap();
    assert!(frame.starts_with("<iframe src=\"http") && frame.contains(&a.bus), "{frame}");
    let xml = page.attributes("link[type='text/xml+oembed']", "href");
    let xml = a.world.browser().get(&xml[0]).expect(200);
    assert!(
        xml.html.contains("<type>rich</type>") && xml.html.contains("&lt;iframe"),
        "{}",
        xml.html
    );
    let slate =
        links[0].replace(&format!("questions%2F{}", a.bus), "sittings%2FS-OVER0001%2Fslate");
    let slate: Value =
        serde_json::from_str(&a.world.browser().get(&slate).expect(200).html).unwrap();
    assert!(slate["html"].as_str().unwrap().contains("/embed/sittings/S-OVER0001/slate"));
    let small: Value = serde_json::from_str(
        &a.world.browser().get(&format!("{}&maxwidth=200&maxheight=100", links[0])).html,
    )
    .unwrap();
    assert_eq!((&small["width"], &small["height"]), (&200.into(), &100.into()));
}

#[test]
fn other_addresses_are_not_embedded_and_text_stays_text() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let code = db_question(&world, &sitting, mo, "Why \"><script>alert(1)</script>?", Approved);
    let base = world.app.config.server.public_url.as_str().trim_end_matches('/').to_owned();
    let ask = |url: &str, more: &str| {
        let url = percent_encoding::utf8_percent_encode(url, percent_encoding::NON_ALPHANUMERIC);
        world.browser().get(&format!("/oembed?url={url}{more}"))
    };
    let found = ask(&format!("{base}/cy/questions/{code}?x=1#y"), "").expect(200);
    let document: Value = serde_json::from_str(&found.html).unwrap();
    let frame = document["html"].as_str().unwrap();
    assert!(!frame.contains("<script") && frame.contains("/cy/embed/questions/"), "{frame}");
    for wrong in [
        "https://evil.example/questions/Q-1".to_owned(),
        format!("{base}/desk"),
        format!("{base}/questions/Q-NOTHING"),
        format!("{base}/questions/../desk"),
        "questions/Q-1".to_owned(),
        String::new(),
    ] {
        ask(&wrong, "").expect(404);
    }
    ask(&format!("{base}/questions/{code}"), "&format=yaml").expect(501);
}
