//! The duplicate finder at work: the ask form's "already asked?" and what the desk
//! shows as similar.

use crate::asking::filled;
use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

#[test]
fn the_desk_shows_what_is_alike_with_its_words_and_opposites() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let priya = world.staff("Priya", Role::Moderator);
    let mo = db_supporter(&world, "Mo", "Leeds");
    let ask = |words: &str| db_question(&world, &sitting, mo, words, Queued);
    let one = ask("Will you end the ban on cheap heating in council flats?");
    ask("Will you keep the ban on cheap heating in council flats?");
    ask("Can the councl make heating cheap?");
    ask("Why is there no bus to the hospital?");
    let page = priya.get(&format!("/desk/questions/{one}")).expect(200);
    let found = page.select(".similar li");
    assert_eq!(
        found.len(),
        2,
        "a slip of the pen is forgiven, and the bus is not there: {found:?}"
    );
    assert!(found[0].contains("This one may want the opposite."), "{found:?}");
    assert!(page.select(".similar mark").iter().any(|word| word == "councl"));
    // What comes later is found, at most a few seconds later.
    ask("Please end the ban on cheap heating in council flats soon!");
    world.wait(TimeDelta::seconds(4));
    let page = priya.get(&format!("/desk/questions/{one}")).expect(200);
    assert_eq!(page.select(".similar li").len(), 3);
}

#[test]
fn who_asks_sees_what_is_open_with_the_words_in_common() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Leeds");
    db_question(&world, &sitting, mo, "Why are council flats so dear to heat?", Approved);
    db_question(&world, &sitting, mo, "Why is there no bus to the hospital?", Approved);
    let page = filled(&world.browser(), &sitting).press("Continue").expect(200);
    assert_eq!(page.heading(), "Does one of these ask the same?");
    assert_eq!(page.select("article.q").len(), 1);
    assert!(!page.select("article.q mark").is_empty());
    page.must_have("Words that yours has too are marked.");
}
