//! Priya works the queue with the keyboard alone: single keys, Tab, Enter and Space.
//! The pages on the way are looked at.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::people::arrives;
use crate::world::World;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;

#[test]
fn the_queue_is_worked_with_the_keyboard_alone() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    for n in 1..=4 {
        let who = db_supporter(&world, &format!("Asker{n}"), "Wythenshawe");
        db_question(&world, &sitting, who, &format!("Question number {n} to ask?"), Queued);
    }
    let window = Window::open(Scripts::On);
    arrives(&world, &window, Role::Moderator, "Priya");
    window.must_have("Question number 1 to ask?");
    look(&window, "desk-queue-rows");
    window.keys("j").keys("a").wait_for("is approved.");
    window.keys("j").keys("j").keys("x");
    let ticked = "return document.querySelectorAll('input[name=question]:checked').length";
    assert_eq!(window.run(ticked, vec![]), 1);
    window.keys("k").keys("r");
    let focused = "return document.activeElement.name";
    assert_eq!(
        window.run(focused, vec![]),
        "reason",
        "r opens the form and goes to its first field"
    );
    // Letters that are typed choose in the list and press nothing.
    window.keys("I").keys("\u{e004}").keys("an approve key: a").keys("\u{e004}").keys("\u{e007}");
    window.wait_for("is refused.");
    window.keys("n").wait_for("2 questions are on your list now.");
    look(&window, "desk-list");
    window.keys("j").keys("o").wait_for("Add a note");
    window.must_have("This question is on your list").must_have("The questioner");
    look(&window, "desk-question-parts");
    window.keys("?").wait_for("Each key presses a button of the page");
    look(&window, "desk-shortcuts");
    window.go(&format!("{}desk/bulk", world.address())).must_have("What to do");
    look(&window, "desk-bulk");
    window.go(&format!("{}desk/backlog", world.address())).must_have("At the rate");
    look(&window, "desk-backlog");
    window.go(&format!("{}desk/questioners", world.address())).must_have("Nobody is trusted");
    look(&window, "desk-questioners");
    world.deliver();
}
