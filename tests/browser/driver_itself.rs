//! The driver tested on canned pages with planted faults: a tool that finds nothing would let every journey pass.
//!
//! Never: test the product here.

use std::fs;

use crate::driver::{Scheme, Scripts, Window, report};
use crate::support::canned::{Answer, Asked, serve};

const GOOD: &str = r#"<!doctype html><html lang="en"><head><title>Ask</title>
  <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css">
  <script src="/page.js" defer></script></head><body><main><h1>Ask</h1><p id="said">without scripts</p>
  <noscript><p id="plain">Plain</p></noscript>
  <form method="post" action="/sent"><p><label for="q">Your question</label> <textarea id="q" name="q"></textarea></p>
  <p><label><input type="checkbox" name="anon"> Don't show my name</label></p><button>Send it</button></form>
  <p><a href="/bad">Elsewhere</a></p></main></body></html>"#;

const BAD: &str = r#"<!doctype html><html lang="en"><head><title>Bad</title>
  <link rel="stylesheet" href="/style.css"></head><body><main><h1>Bad</h1>
  <p class="faint">You can hardly read this</p><img src="/none.png"><form><input name="bare"></form>
  <p class="tiny"><a href="/1">1</a><a href="/2">2</a></p><div class="wide">wide</div></main></body></html>"#;

const STYLE: &str = ".faint { color: #bbb; background: #fff } .wide { width: 600px } .tiny a { display: inline-block; \
  width: 9px; height: 9px; font-size: 8px } button { min-height: 44px } .tiny { line-height: 9px }
  @media (prefers-color-scheme: dark) { body { background: #111; color: #eee } a { color: #9cf } }";

fn answer(asked: &Asked) -> Answer {
    let kind = |kind: &'static str, body: &str| Answer {
        status: 200,
        headers: vec![("content-type", kind.to_owned())],
        body: body.to_owned(),
    };
    let answer = match asked.path.as_str() {
        "/" => Answer::page(GOOD),
        "/bad" => Answer::page(BAD)
            .with("set-cookie", "left=1; Path=/")
            .with("set-cookie", "__Host-safe=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        "/style.css" => kind("text/css", STYLE),
        "/page.js" => {
            kind("text/javascript", "document.getElementById('said').textContent = 'by script'")
        }
        "/sent" => Answer::page(format!("<title>Sent</title><h1>Sent</h1><p>{}</p>", asked.body)),
        _ => Answer::page("").status(404),
    };
    answer.with(
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'",
    )
}

#[test]
fn without_scripts_a_person_fills_and_sends_the_form() {
    let window = Window::open(Scripts::Off);
    window.go(&serve(answer)).must_have("without scripts").must_have("Plain");
    window.fill("Your question", "Why é?").choose("Don't show my name").press("Send it");
    window.must_have("q=Why+%C3%A9%3F&anon=on");
    assert_eq!(window.title(), "Sent");
}

#[test]
fn with_scripts_the_page_runs_its_own() {
    let window = Window::open(Scripts::On);
    window.go(&serve(answer)).wait_for("by script");
    assert!(!window.shows("#plain"));
    window.follow("Elsewhere").must_have("hardly");
}

#[test]
fn axe_finds_the_planted_faults_with_and_without_scripts_and_nothing_on_a_good_page() {
    let base = serve(answer);
    for scripts in [Scripts::On, Scripts::Off] {
        let window = Window::open(scripts);
        for scheme in [Scheme::Light, Scheme::Dark] {
            window.scheme(scheme).go(&base).must_pass_axe("the good page");
        }
        let found = window.go(&format!("{base}/bad")).axe();
        for rule in ["color-contrast", "image-alt", "label", "target-size"] {
            let hit = found.iter().any(|violation| violation.rule == rule);
            assert!(hit, "{rule} was not found:\n{}", report(&found));
        }
        // Scripts must be off again after axe needed them.
        window.go(&base);
        assert_eq!(window.shows("#plain"), scripts == Scripts::Off);
    }
}

#[test]
fn a_narrow_dark_window_is_narrow_and_dark_and_what_sticks_out_is_named() {
    let base = serve(answer);
    let window = Window::open(Scripts::Off);
    window.resize(320, 800).scheme(Scheme::Dark).go(&base);
    let seen = window.run(
        "return innerWidth + ' ' + matchMedia('(prefers-color-scheme: dark)').matches",
        vec![],
    );
    assert_eq!(seen, "320 true");
    assert_eq!(window.sideways(), [""; 0]);
    window.go(&format!("{base}/bad"));
    assert_eq!(window.sideways(), [r#"<div class="wide"></div>"#]);
    let picture = window.screenshot("driver-itself");
    let png = fs::read(picture).expect("the screenshot was saved");
    assert_eq!(&png[1..4], b"PNG");
    assert_eq!(png[16..20], 320_u32.to_be_bytes(), "the picture is as wide as the window");
}

#[test]
fn a_first_visit_is_weighed() {
    let base = serve(answer);
    let window = Window::open(Scripts::On);
    window.go(&base);
    let visit = window.first_visit(&base);
    let fetched: Vec<&str> = visit.requests.iter().map(|request| request.url.as_str()).collect();
    assert_eq!(visit.requests.len(), 3, "{fetched:?}");
    assert!(visit.bytes_of("Script") > 70, "{visit:?}");
    assert!(visit.bytes() > (GOOD.len() + STYLE.len()) as u64, "{visit:?}");
    assert!(visit.elsewhere().is_empty() && visit.cookies.is_empty() && visit.stored.is_empty());
    let bad = window.first_visit(&format!("{base}/bad"));
    assert_eq!(bad.cookies, ["left", "__Host-safe"], "loopback counts as secure");
}

#[test]
fn the_keyboard_moves_the_focus() {
    let window = Window::open(Scripts::Off);
    window.go(&serve(answer)).keys("\u{E004}");
    assert_eq!(window.focused(), r#"<textarea id="q" name="q"></textarea>"#);
}

#[test]
fn a_plain_window_fetches_no_stylesheet_and_no_image() {
    let window = Window::open(Scripts::Off);
    let visit = window.plain().first_visit(&format!("{}/bad", serve(answer)));
    assert_eq!(visit.bytes_of("Stylesheet") + visit.bytes_of("Image"), 0, "{visit:?}");
    assert_eq!(window.sideways(), [""; 0]);
}
