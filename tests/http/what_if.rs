//! The organiser tries a brief out before anything is kept, and limits single towns.

use crate::db::{db_back, db_decisions};
use crate::selection::Shortlist;
use crate::world::World;
use pqt::domain::decision::Act;

#[test]
fn a_try_shows_the_slate_and_keeps_nothing() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let page = form.fill("positions", "3").press("Try it").expect(200);
    page.must_have("If you chose now").must_have("This would be the slate.");
    assert_eq!(page.select("#trial ol li").len(), 3);
    // What was typed is still there, and the public value need not be known yet.
    assert_eq!(page.form("form.brief").value("positions"), Some("3"));
    assert_eq!(db_decisions(&world, Act::Select), 0);
    assert!(shortlist.organiser.get(&shortlist.desk()).select("#proposal").is_empty());
}

#[test]
fn a_try_marks_what_would_change() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let page = shortlist.propose().expect(200);
    let same = page.form("form.brief").press("Try it").expect(200);
    same.must_have("The slate stays exactly as it is.");
    let other = same
        .form("form.brief")
        .choose("exclude_reference_0", &shortlist.questions[0])
        .choose("pin_reference_0", &shortlist.questions[11])
        .press("Try it")
        .expect(200);
    other
        .must_have("1 question comes in, 1 goes out.")
        .must_have("Goes out, was 1")
        .must_have("Comes in");
    let gone = other.select("#trial ul li");
    assert!(gone.iter().any(|line| line.contains("Doreen in Cardiff")), "{gone:?}");
    other.must_have("The organiser left it out.").must_have("Ceiling 1").must_have("Ceiling 3");
    assert_eq!(db_decisions(&world, Act::Select), 1);
}

#[test]
fn a_link_at_each_question_tries_it_in_and_out() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let without = format!("{}?without={}", shortlist.desk(), shortlist.questions[0]);
    let page = shortlist.organiser.get(&without).expect(200);
    page.must_have("Goes out, was 1");
    assert_eq!(
        page.form("form.brief").value("exclude_reference_0"),
        Some(shortlist.questions[0].as_str())
    );
    let must = format!("{}?must={}", shortlist.desk(), shortlist.questions[11]);
    shortlist.organiser.get(&must).expect(200).must_have("Comes in");
    // A code that is not on the shortlist is no wish.
    let odd = format!("{}?must=Q-NOTTHERE", shortlist.desk());
    assert!(shortlist.organiser.get(&odd).expect(200).select("#trial").is_empty());
}

#[test]
fn a_try_counts_upvotes_that_came_since_the_last() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let tried = || {
        let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
        form.fill("positions", "1").press("Try it").expect(200)
    };
    assert!(tried().select("#trial ol li")[0].contains("Doreen in Cardiff"));
    world.wait(chrono::TimeDelta::seconds(1));
    for number in 0..9 {
        let friend = format!("late-{number}");
        let backer = crate::db::db_backers(&world, &friend, "Leeds", 1);
        db_back(&world, &shortlist.questions[5], &backer);
    }
    assert!(tried().select("#trial ol li")[0].contains("Ada in Liverpool"));
}

#[test]
fn the_part_for_the_script_says_the_same() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let part = form.clone().fill("positions", "3").post_to(&format!("{}/try", shortlist.desk()));
    let part = part.expect(200);
    assert_eq!(part.select("#trial ol li").len(), 3);
    assert!(part.select("html, main").is_empty() || part.select("header").is_empty());
    let wrong = form.fill("positions", "many").post_to(&format!("{}/try", shortlist.desk()));
    wrong.expect(200).must_have("Write a whole number from 1 to 50");
}

#[test]
fn limits_on_single_towns_are_read_and_kept() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.brief");
    let more = form.clone().press("Give me more rows").expect(200).form("form.brief");
    assert!(more.value("place_7").is_some() && more.value("pin_reference_7").is_some());
    let wrong = form
        .clone()
        .fill("positions", "3")
        .fill("place_min_0", "1")
        .fill("public_value", "4 8 15")
        .submit()
        .expect(422);
    assert_eq!(
        wrong.errors(),
        ["Choose the county or town for these numbers, or take the numbers away"]
    );
    let page = wrong
        .form("form.brief")
        .choose("place_0", "Swansea (town)")
        .fill("place_min_0", "2")
        .submit()
        .expect(200);
    let credits = page.select("ol.slate .line__body > .q__by");
    let from_there = credits.iter().filter(|credit| credit.contains("in Swansea"));
    assert_eq!(from_there.count(), 2, "{credits:?}");
    page.must_have("At least 2 from Swansea");
    assert_eq!(page.form("form.brief").value("place_min_0"), Some("2"));
}
