//! Public pages in both languages, and the link from each page to its twin.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::world::World;
use pqt::domain::question::QuestionStatus;

#[test]
fn every_public_page_is_good_in_english() {
    every_public_page("", "en", "Cymraeg");
}

#[test]
fn every_public_page_is_as_good_in_welsh() {
    every_public_page("/cy", "cy", "English");
}

fn every_public_page(prefix: &str, code: &str, twin: &str) {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let sian = db_supporter(&world, "Siân", "Caerdydd");
    let question = db_question(
        &world,
        &sitting,
        sian,
        "Pryd fydd y trên olaf adref yn hwyrach?",
        QuestionStatus::Approved,
    );
    let at = &sitting.reference;
    let pages = [
        ("home", String::new()),
        ("sittings", "/sittings".to_owned()),
        ("sitting", format!("/sittings/{at}")),
        ("questions", format!("/sittings/{at}/questions")),
        ("question", format!("/questions/{question}")),
        ("ask", format!("/sittings/{at}/ask")),
        ("log", format!("/sittings/{at}/log")),
        ("slate", format!("/sittings/{at}/slate")),
        ("me", "/me".to_owned()),
        ("how", "/how-it-works".to_owned()),
        ("chosen", "/how-questions-are-chosen".to_owned()),
        ("rules", "/rules".to_owned()),
        ("sitting-rules", format!("/sittings/{at}/rules")),
        ("privacy", "/privacy".to_owned()),
        ("cookies", "/cookies".to_owned()),
        ("accessibility", "/accessibility".to_owned()),
        ("contact", "/contact".to_owned()),
        ("complaints", "/complaints".to_owned()),
        ("imprint", "/imprint".to_owned()),
        ("lost", "/nowhere".to_owned()),
    ];
    let window = Window::open(Scripts::On);
    let server = world.address();
    let server = server.trim_end_matches('/');
    for (name, path) in pages {
        window.go(&format!("{server}{prefix}{path}"));
        look(&window, &format!("{code}-{name}"));
        let lang = window.run("return document.documentElement.lang", vec![]);
        assert_eq!(lang, code, "{name}");
        window.follow(twin);
        let lang = window.run("return document.documentElement.lang", vec![]);
        assert_ne!(lang, code, "the twin of {name}");
        let here = window.url();
        assert!(here.ends_with(&path) || path.is_empty(), "{name}: {here}");
    }
}
