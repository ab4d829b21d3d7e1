//! The pages around the archive are looked at; what machines read of a page is not
//! blocked by the page's own policy.

use crate::db::{db_answer, db_edition, db_question, db_sitting, db_supporter};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::people::arrives;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::domain::staff::Role;

/// A sitting that is over, with two answered questions; returns their codes.
fn over(world: &World) -> [String; 2] {
    let sitting = db_sitting(world, "S-OVER0001", -TimeDelta::days(40), -TimeDelta::days(30));
    let doreen = db_supporter(world, "Doreen", "Wythenshawe");
    let asked =
        ["When will rent cost less than half of what a nurse earns?", "Who mends the park gates?"]
            .map(|words| db_question(world, &sitting, doreen, words, Shortlisted));
    db_edition(world, &sitting, &[&asked[0], &asked[1]]);
    for (code, state) in asked.iter().zip([AnswerState::Answered, AnswerState::StandardReply]) {
        db_answer(world, &sitting, code, Asked::Asked, |record| {
            record.state = Some(state);
            record.stage = RecordStage::Confirmed;
            record.summary = "The Minister said it would be looked at.".to_owned();
        });
    }
    asked
}

#[test]
fn the_archive_and_what_is_given_out_can_be_read_by_all() {
    let world = World::new();
    let asked = over(&world);
    let window = Window::open(Scripts::On);
    for (path, words, name) in [
        ("archive?q=rent", "Backed by", "archive"),
        ("archive?q=zebra", "Nothing found", "archive-none"),
        ("archive/rates", "By representative", "rates"),
        ("cy/archive/rates", "Fesul cynrychiolydd", "rates-cy"),
        ("data", "Open data", "data"),
        ("developers", "The interface", "developers"),
        (&format!("embed/questions/{}", asked[0]), "Doreen", "embed-question"),
        ("embed/sittings/S-OVER0001/slate", "Doreen", "embed-slate"),
    ] {
        window.go(&format!("{}{path}", world.address())).must_have(words);
        look(&window, name);
    }
}

#[test]
fn a_block_of_data_is_allowed_where_a_script_is_not() {
    let world = World::new();
    let asked = over(&world);
    let window = Window::open(Scripts::On);
    window.go(&format!("{}questions/{}", world.address(), asked[0])).must_have("Doreen");
    let read = "return JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']";
    assert_eq!(window.run(read, vec![]), "QAPage");
    window.run(
        "window.refused = 0; document.addEventListener('securitypolicyviolation', () => window.refused++)",
        vec![],
    );
    let refused = |kind: &str| {
        let add = "const s = document.createElement('script'); s.type = arguments[0]; \
             s.textContent = '{}'; document.head.append(s)";
        window.run(add, vec![kind.into()]);
        std::thread::sleep(std::time::Duration::from_millis(200));
        window.run("return window.refused", vec![])
    };
    assert_eq!(refused("application/ld+json"), 0);
    assert_eq!(refused("text/javascript"), 1);
}

#[test]
fn webhooks_are_set_up_at_the_desk() {
    let world = World::new();
    let window = Window::open(Scripts::On);
    arrives(&world, &window, Role::Organiser, "Olwen");
    window.go(&format!("{}desk/webhooks", world.address())).must_have("No webhook is set up");
    look(&window, "desk-webhooks");
    window.fill("Name", "The tracker").fill("Address", "https://example.org/hook");
    window.choose("a slate is published").press("Set it up").wait_for("Its secret");
    look(&window, "desk-webhook");
}
