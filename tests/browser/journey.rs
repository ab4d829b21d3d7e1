//! The whole way of one question: Doreen asks, Priya decides, Sam backs it,
//! Olwen selects and publishes, Rhian prints it and writes the answer down, Mo
//! confirms her verdict, Doreen reads and contests it, and Oswald decides. Once without JavaScript and once with it; every page on the
//! way is looked at.

use crate::db::{TestSitting, db_open_sitting};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::people::{arrives, letter};
use crate::world::{World, code_in};
use chrono::TimeDelta;
use pqt::domain::staff::Role;

const RENT: &str = "When will renting a home cost less than half of what a nurse earns?";

#[test]
fn the_whole_journey_without_javascript() {
    journey(Scripts::Off);
}

#[test]
fn the_whole_journey_with_javascript() {
    journey(Scripts::On);
}

fn journey(scripts: Scripts) {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = doreen_asks(&world, scripts);
    priya_decides(&world, &sitting, scripts);
    sam_backs(&world, scripts);
    world.wait(TimeDelta::days(7));
    world.count();
    olwen_publishes(&world, &sitting, scripts);
    rhian_prints_and_records(&world, &sitting, scripts);
    mo_confirms(&world, scripts);
    doreen_reads(&world, &doreen);
    doreen_contests(&world, &doreen);
    oswald_decides(&world, scripts);
    world.deliver();
}

fn doreen_asks(world: &World, scripts: Scripts) -> Window {
    let window = Window::open(scripts);
    window.go(&world.address());
    look(&window, "home");
    window.follow("Ask a question");
    look(&window, "ask");
    window.press("Continue").must_have("There is a problem").must_have("Write your question");
    look(&window, "ask-problems");
    window
        .fill("What do you want to ask?", RENT)
        .fill("Why do you ask? (optional)", "My daughter is a nurse in Manchester.")
        .choose("Housing")
        .fill("First name", "Doreen")
        .fill("Town or village", "Ashford")
        .fill("E-mail address", "doreen@example.org")
        .choose("I agree that you use what I write here as described above")
        .press("Continue")
        .must_have("Which town do you mean?");
    look(&window, "ask-town");
    window.choose("Ashford, Kent").press("Continue").must_have("Doreen in Ashford");
    look(&window, "ask-check");
    window.press("Send your question").must_have("Check your e-mail");
    look(&window, "confirm");
    window.fill("Code from the mail", "000000").press("Confirm").must_have("There is a problem");
    look(&window, "confirm-problem");
    window.fill("Code from the mail", &code_in(&letter(world, "doreen")));
    window.press("Confirm").must_have(RENT);
    look(&window, "confirm-done");
    window.go(&format!("{}me", world.address())).must_have("being checked");
    look(&window, "me");
    window
}

fn priya_decides(world: &World, sitting: &TestSitting, scripts: Scripts) {
    let window = Window::open(scripts);
    arrives(world, &window, Role::Moderator, "Priya");
    window.must_have(RENT);
    look(&window, "desk-queue");
    window.follow(RENT);
    look(&window, "desk-question");
    window.go(&format!("{}desk", world.address())).press("Approve").must_have("The queue is empty");
    look(&window, "desk-empty");
    let shortlist = format!("{}desk/shortlist?sitting={}", world.address(), sitting.reference);
    window.go(&shortlist).must_have(RENT);
    look(&window, "desk-shortlist");
    window.press("Put on the shortlist");
    look(&window, "desk-shortlisted");
    assert!(letter(world, "doreen").text.contains("shortlist"), "Doreen is told");
}

fn sam_backs(world: &World, scripts: Scripts) {
    let window = Window::open(scripts);
    window.go(&format!("{}questions", world.address())).must_have(RENT);
    look(&window, "questions");
    window.press("Back this question").must_have("Back this question");
    look(&window, "back");
    window
        .fill("E-mail address", "sam@example.org")
        .fill("First name", "Sam")
        .fill("Town or village", "Leeds")
        .choose("I agree that you keep my upvote, my town and my e-mail address for this")
        .press("Send me the mail")
        .must_have("Check your e-mail");
    window.go(&crate::people::link(world, &letter(world, "sam")));
    look(&window, "confirm-link");
    window.press("Yes, back this question").must_have(RENT);
    world.count();
    window.go(&format!("{}questions", world.address())).must_have("You back this question");
    look(&window, "questions-backed");
    window.follow(RENT).must_have("2 people back this");
    look(&window, "question");
}

fn olwen_publishes(world: &World, sitting: &TestSitting, scripts: Scripts) {
    let window = Window::open(scripts);
    arrives(world, &window, Role::Organiser, "Olwen");
    window.go(&format!("{}desk/sittings/{}/selection", world.address(), sitting.reference));
    look(&window, "selection-brief");
    try_it(&window, scripts);
    window.fill("Public value for ties", "Lottery of 28 November: 3 9 14 22 30 41");
    window.press("Choose").must_have("The slate").must_have(RENT);
    look(&window, "selection-proposal");
    window.press("Publish edition 1").must_have("Edition 1").must_have("Why it is here");
    look(&window, "selection-published");
    assert!(letter(world, "doreen").text.contains(RENT), "Doreen is told that she was chosen");
}

/// Olwen sees what would be chosen before anything is: by the button, or, where scripts run, as she types.
fn try_it(window: &Window, scripts: Scripts) {
    match scripts {
        Scripts::Off => window.press("Try it").must_have("If you chose now"),
        Scripts::On => window.fill("How many questions", "1").wait_for("If you chose now"),
    };
    window.must_have("This would be the slate.").must_have(RENT);
    look(window, "selection-try");
}

fn rhian_prints_and_records(world: &World, sitting: &TestSitting, scripts: Scripts) {
    let window = Window::open(scripts);
    let slate = format!("{}sittings/{}/slate", world.address(), sitting.reference);
    window.go(&slate).must_have("Doreen in Ashford");
    look(&window, "slate");
    window.go(&format!("{slate}/print")).must_have(RENT).must_have("Doreen in Ashford");
    look(&window, "slate-print");
    world.wait(TimeDelta::days(4));
    arrives(world, &window, Role::Office, "Rhian");
    window.go(&format!("{}desk/sittings/{}/answers", world.address(), sitting.reference));
    look(&window, "answers");
    window
        .choose("Yes, it was asked")
        .choose("In part")
        .fill("What was said, in short (optional)", "A review of rents will report in spring.")
        .press("Save and ask a colleague to confirm")
        .must_have("waits for a second person");
    look(&window, "answers-recorded");
    window.follow("See the verdict that waits").must_have("somebody else has to confirm it");
    look(&window, "verdict-own");
}

fn mo_confirms(world: &World, scripts: Scripts) {
    let window = Window::open(scripts);
    arrives(world, &window, Role::Moderator, "Mo");
    window.go(&format!("{}desk/verdicts", world.address())).must_have(RENT);
    look(&window, "verdicts");
    window.follow(RENT).must_have("A review of rents will report in spring.");
    look(&window, "verdict");
    window.press("Send it back").must_have("Say what is wrong with it");
    look(&window, "verdict-problem");
    window.press("Confirm the verdict").must_have("It is public now");
    assert!(letter(world, "sam").text.contains("A review of rents"), "Sam is told");
}

fn doreen_reads(world: &World, doreen: &Window) {
    doreen.go(&crate::people::link(world, &letter(world, "doreen")));
    doreen.must_have("A review of rents will report in spring.");
    look(doreen, "question-answered");
}

fn doreen_contests(world: &World, doreen: &Window) {
    doreen.go(&format!("{}me", world.address())).follow("This verdict is wrong");
    look(doreen, "contest");
    doreen.press("Say that the verdict is wrong").must_have("There is a problem");
    look(doreen, "contest-problem");
    doreen
        .fill("Why is the verdict wrong?", "A review is no answer.")
        .press("Say that the verdict is wrong")
        .must_have("Somebody who had no part in it will decide");
    look(doreen, "me-contested");
}

fn oswald_decides(world: &World, scripts: Scripts) {
    let window = Window::open(scripts);
    arrives(world, &window, Role::Organiser, "Oswald");
    window.go(&format!("{}desk/verdicts", world.address())).follow(RENT);
    look(&window, "verdict-contested");
    window
        .choose("Change it: it was not answered")
        .fill("Why?", "He gave no figure.")
        .press("Decide")
        .must_have("The verdict is changed");
    assert!(letter(world, "doreen").text.contains("He gave no figure."), "Doreen is told");
}
