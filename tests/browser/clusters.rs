//! Priya works a cluster with the keyboard alone, from the desk's start to the undo.
//! The pages on the way are looked at.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::people::arrives;
use crate::world::World;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;

const ASKED: [&str; 5] = [
    "Will you end the ban on cheap heating in council flats, where families with children wait for warm homes?",
    "Will you end the ban on cheap heating in our council flats, where families with children wait for warm homes?",
    "Will you end the ban on cheap heating in council flats now, where families with children wait for warm homes?",
    "Will you keep the ban on cheap heating in council flats, where families with children wait for warm homes?",
    "Why is there no bus to the hospital on Sundays?",
];

#[test]
fn a_cluster_is_worked_with_the_keyboard_alone() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let ask = |(n, words): (usize, &str)| {
        let who = db_supporter(&world, &format!("Asker{n}"), "Wythenshawe");
        (who, db_question(&world, &sitting, who, words, Queued))
    };
    let asked: Vec<_> = ASKED.into_iter().enumerate().map(ask).collect();
    world.cluster();
    let window = Window::open(Scripts::On);
    arrives(&world, &window, Role::Moderator, "Priya");
    window.go(&format!("{}desk/clusters", world.address())).must_have("What people ask");
    look(&window, "desk-clusters");
    window.keys("j").keys("o").wait_for("1 wants the opposite");
    look(&window, "desk-cluster-list");
    window.keys("j").keys("o").wait_for("Merge all 3 others");
    look(&window, "desk-cluster");
    // The second wording stands; what is asked of the others follows from the server.
    window.keys("j").keys("j").keys("c");
    let stands = "return document.querySelector('input[name=stands]:checked').id === \
         document.activeElement.closest('[data-row]').querySelector('input[name=stands]').id";
    assert_eq!(window.run(stands, vec![]), true);
    window.keys("j").keys("x");
    let ticked = "return document.querySelectorAll('input[name=question]:checked').length";
    assert_eq!(window.run(ticked, vec![]), 1);
    window.keys("g").wait_for("2 questions joined");
    window.must_have("1 question may want the opposite");
    look(&window, "desk-merging");
    // One of those that joined objects; whichever wording stood, the third was another.
    let (who, question) = asked[2].clone();
    let (context, now) = (world.app.actions.clone(), world.app.clock.now().into());
    let object = move |conn: &mut pqt::store::Conn| {
        pqt::actions::objection::object(conn, &context, now, who, &question)
    };
    world.app.db.write(object).unwrap();
    let merging = window.run("return location.href", vec![]);
    window.go(&format!("{}desk/objections", world.address())).must_have("Objections to merges");
    look(&window, "desk-objections");
    window.go(&format!("{}desk/objections/{}", world.address(), asked[2].1));
    window.must_have("What do you decide?");
    look(&window, "desk-objection");
    window.go(&format!("{}desk/questions/{}", world.address(), asked[4].1));
    window.must_have("Why is there no bus");
    window.go(&format!("{}desk/questions/{}", world.address(), asked[0].1));
    look(&window, "desk-question-alike");
    window.go(merging.as_str().unwrap()).must_have("2 questions joined");
    window.keys("u").wait_for("The merge is undone");
    window.keys("n").wait_for("clusters, largest first");
    window.keys("?").wait_for("Merge the whole cluster");
    world.wait(chrono::TimeDelta::minutes(16));
    world.deliver();
}
