//! The public slate in states that are not the usual one: short, pinned, with names of other scripts, of one place, tied, long, changed.

use crate::db::{TestSitting, db_backers, db_shortlisted, db_sitting};
use crate::selection::Shortlist;
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::staff::Role;

const DESK: &str = "/desk/sittings/S-STATES01/selection";
const SLATE: &str = "/sittings/S-STATES01/slate";

fn sitting(world: &World) -> (TestSitting, Browser) {
    let sitting = db_sitting(world, "S-STATES01", -TimeDelta::days(8), -TimeDelta::days(1));
    (sitting, world.staff("Olwen", Role::Organiser))
}

/// Chooses so many, publishes, and opens the public page in both languages.
fn published(world: &World, organiser: &Browser, positions: &str) -> Page {
    let form = organiser.get(DESK).expect(200).form("form.brief");
    form.fill("positions", positions).fill("public_value", "4 8 15").submit().expect(200);
    organiser.get(DESK).expect(200).form("form.publish").submit().expect(200);
    world.deliver();
    world.browser().get(&format!("/cy{SLATE}")).expect(200);
    world.browser().get(&format!("{SLATE}/print")).expect(200);
    world.browser().get(SLATE).expect(200)
}

#[test]
fn a_slate_that_could_not_be_filled_says_so() {
    let world = World::new();
    let (sitting, organiser) = sitting(&world);
    let backers = db_backers(&world, "Friend", "Cardiff", 2);
    db_shortlisted(&world, &sitting, ("Doreen", "Cardiff"), 0, &backers);
    db_shortlisted(&world, &sitting, ("Mo", "Swansea"), 1, &[]);
    let page = published(&world, &organiser, "5");
    page.must_have("The organiser asked for 5 questions, but only one place could be filled.")
        .must_have("Nobody has backed it.");
    assert_eq!(page.select("ol.slate li").len(), 1);
}

#[test]
fn where_nobody_backs_anything_there_is_no_slate_to_publish() {
    let world = World::new();
    let (sitting, organiser) = sitting(&world);
    db_shortlisted(&world, &sitting, ("Doreen", "Cardiff"), 0, &[]);
    db_shortlisted(&world, &sitting, ("Mo", "Swansea"), 1, &[]);
    let form = organiser.get(DESK).expect(200).form("form.brief");
    let page = form.fill("positions", "2").fill("public_value", "4 8 15").submit().expect(200);
    page.must_have("You asked for 2, but only 0 could be filled.");
    let refused = organiser.get(DESK).form("form.publish").submit();
    assert!(refused.select("ol.slate li").is_empty());
    world.browser().get(SLATE).expect(200).must_not_have("The organiser asked for");
}

#[test]
fn a_slate_of_one_place_and_one_topic_has_nothing_to_divide_by() {
    let world = World::new();
    let (sitting, organiser) = sitting(&world);
    for (name, backers) in [("Doreen", 3), ("Mo", 2), ("Eve", 1)] {
        let backers = db_backers(&world, &format!("{name}-friend"), "Cardiff", backers);
        db_shortlisted(&world, &sitting, (name, "Cardiff"), 0, &backers);
    }
    let page = published(&world, &organiser, "3");
    page.must_have("6 of 6 people who back a question find at least one of theirs on the slate.")
        .must_have("Nobody was left out")
        .must_not_have("NaN");
    assert_eq!(page.select("ol.slate li").len(), 3);
}

#[test]
fn names_and_towns_of_other_scripts_keep_their_direction() {
    let world = World::new();
    let (sitting, organiser) = sitting(&world);
    let names = ["\u{641}\u{627}\u{637}\u{645}\u{629}", "\u{5e9}\u{5e8}\u{5d4}", "Zo\u{eb}"];
    for (at, name) in names.iter().enumerate() {
        let backers = db_backers(&world, &format!("friend{at}-"), "Cardiff", 4 - at);
        db_shortlisted(&world, &sitting, (name, "Llanfairpwllgwyngyll"), at % 2, &backers);
    }
    let page = published(&world, &organiser, "2");
    assert!(page.select("ol.slate li")[0].contains(names[0]));
    let apart = page.select("bdi").join("\n");
    for name in &names[..2] {
        assert!(apart.contains(name), "{name} stands by itself");
    }
    page.must_have(names[2]);
}

#[test]
fn a_pinned_question_stands_with_its_reason() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let last = &shortlist.questions[11];
    let form = shortlist.organiser.get(&shortlist.desk()).expect(200).form("form.brief");
    let form = form.fill("positions", "3").fill("public_value", "4 8 15");
    let form = form.choose("pin_reference_0", last).fill("pin_reason_0", "It was promised in June");
    form.submit().expect(200);
    shortlist.publish();
    world.deliver();
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have("It was promised in June").must_have("The organiser asked for some questions");
    assert!(page.select("ol.slate li").iter().any(|line| line.contains("Gwen in Swansea")));
}

#[test]
fn a_long_list_of_those_not_chosen_can_be_searched() {
    let world = World::new();
    let (sitting, organiser) = sitting(&world);
    for at in 0..26 {
        let name = format!("Person{}", (b'a' + at) as char);
        let backers = db_backers(&world, &format!("{name}-friend"), "Cardiff", 1);
        db_shortlisted(&world, &sitting, (&name, "Cardiff"), 0, &backers);
    }
    let page = published(&world, &organiser, "3");
    // All are level: every place is settled by a tie, which stands there to be checked.
    page.must_have("Level when question 1 was chosen")
        .must_have("Level when question 3 was chosen");
    let first = page.select(".others > li").remove(0);
    let lost = ('a'..='z')
        .map(|at| format!("Person{at}"))
        .find(|who| first.trim_start().starts_with(&format!("Why must {who} ")));
    let lost = lost.expect("a person stands there");
    let found = page.form("form.filters").fill("find", &lost).submit().expect(200);
    assert!(found.select(".others > li")[0].contains(&lost), "{lost}");
    found.must_have("23 questions that were not chosen");
}

#[test]
fn what_a_change_by_a_person_costs_stands_beside_the_numbers() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let cost = "What that costs: 25 people find one of their questions on the slate; with the rule\u{2019}s own slate it is 33. \
                It takes 12 people with one question to be sure of a place; with the rule\u{2019}s own slate, 10.";
    let desk = shortlist.change(2, &shortlist.questions[9], "Answered on Monday").expect(200);
    desk.must_have("One question was put there by a person, not by the rule.").must_have(cost);
    shortlist.publish();
    world.deliver();
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have(cost)
        .must_have("The largest group left out: 11 people who back this question.")
        .must_have("25 of 78 people who back a question find at least one of theirs on the slate.");
    // The ballots go after half a year; what was published stays.
    world.wait(TimeDelta::days(200));
    world.deliver();
    world.browser().get(&shortlist.public()).expect(200).must_have(cost);
}
