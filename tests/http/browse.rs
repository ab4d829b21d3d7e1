//! Doreen, Mo and Priya read: home, sittings, lists of questions.

use crate::db::*;
use crate::db_questions::*;
use crate::support::client::Page;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Shortlisted};
use std::collections::BTreeSet;

/// The texts of the questions on a page of a list, in order.
fn texts(page: &Page) -> Vec<String> {
    page.select(".q__text")
}

/// All texts over all pages, turning them one by one.
fn all_texts(world: &World, path: &str) -> Vec<String> {
    let mut page = world.browser().get(path).expect(200);
    let mut all = texts(&page);
    while page.links().iter().any(|link| link.text == "Next") {
        page = page.follow("Next").expect(200);
        all.extend(texts(&page));
    }
    all
}

#[test]
fn with_no_sitting_every_page_still_says_something() {
    let world = World::new();
    let browser = world.browser();
    browser.get("/").expect(200).must_have("No sitting has been announced yet");
    browser.get("/cy").expect(200).must_have("Nid oes eisteddiad wedi’i gyhoeddi eto");
    browser.get("/sittings").expect(200).must_have("Nothing has been announced yet");
    assert_eq!(browser.get("/questions").expect(200).path(), "/sittings");
    browser.get("/log").expect(200).must_have("Nothing has been announced yet");
}

#[test]
fn the_home_page_leads_to_the_open_sitting() {
    let world = World::new();
    let open = db_open_sitting(&world);
    db_sitting(&world, "S-PAST0001", -TimeDelta::days(30), -TimeDelta::days(20));
    let doreen = world.browser();
    let home = doreen.get("/").expect(200);
    home.must_have("Questions to the Minister").must_have("Ask a question");
    let list = home.follow("Read the questions").expect(200);
    assert_eq!(list.path(), format!("/sittings/{}/questions", open.reference));
    assert!(list.headers_named("set-cookie").is_empty());
    assert!(doreen.get("/questions").path().starts_with("/sittings/S-OPEN0001/questions"));
}

#[test]
fn a_sitting_says_who_asks_whom_and_when() {
    let world = World::new();
    db_open_sitting(&world);
    let page = world.browser().get("/sittings/S-OPEN0001").expect(200);
    page.must_have("Ann Representative, Member for Testing, puts your questions to the Minister");
    page.must_have("I will ask 6 of these").must_have("UK time");
    page.must_have("The call closes").must_have(&pqt::selection::commitment(b"secret"));
    assert_eq!(page.select("[aria-current=step]").len(), 1);
    let welsh = world.browser().get("/cy/sittings/S-OPEN0001").expect(200);
    welsh.must_have("Cwestiynau i’r Gweinidog").must_have("Mae’r alwad yn cau");
    world.browser().get("/sittings/S-NOTHERE").expect(404);
    world.browser().get("/sittings/S-NOTHERE/questions").expect(404);
    world.browser().get("/sittings/S-OPEN0001/archive").expect(404);
}

#[test]
fn a_list_with_none_one_and_three_questions_is_in_good_order() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let path = "/sittings/S-OPEN0001/questions";
    world.browser().get(path).expect(200).must_have("No questions yet");
    let mo = db_supporter(&world, "Mo", "Hull");
    db_question(&world, &sitting, mo, "When will the bridge be mended?", Approved);
    world
        .browser()
        .get(path)
        .expect(200)
        .must_have("1 question")
        .must_have("Mo in Kingston upon Hull");
    db_question(&world, &sitting, mo, "Why is the ferry late?", Shortlisted);
    db_question(&world, &sitting, mo, "Who pays for the pier?", Approved);
    db_question(&world, &sitting, mo, "Is this one still waiting?", Queued);
    let page = world.browser().get(path).expect(200);
    page.must_have("Showing 1 to 3 of 3 questions").must_have("on the shortlist");
    page.must_not_have("still waiting");
    assert_eq!(texts(&page).len(), 3);
}

#[test]
fn the_fair_order_shows_each_question_once_and_stays_while_paging() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    for n in 0..45 {
        db_question(&world, &sitting, mo, &format!("Question number {n}, why?"), Approved);
    }
    let first = all_texts(&world, "/sittings/S-OPEN0001/questions?s=0-1");
    assert_eq!(first.len(), 45);
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), 45);
    world.count();
    assert_eq!(all_texts(&world, "/sittings/S-OPEN0001/questions?s=0-1"), first);
    assert_ne!(all_texts(&world, "/sittings/S-OPEN0001/questions?s=0-2"), first);
    // Without a seed the first page makes one, and its links keep it.
    assert_eq!(
        all_texts(&world, "/sittings/S-OPEN0001/questions").iter().collect::<BTreeSet<_>>().len(),
        45
    );
}

#[test]
fn a_question_that_few_have_seen_comes_first_from_the_next_hour_on() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    for n in 0..5 {
        db_question(&world, &sitting, mo, &format!("Often seen number {n}?"), Approved);
    }
    for _ in 0..25 {
        world.browser().get("/sittings/S-OPEN0001/questions").expect(200);
    }
    db_question(&world, &sitting, mo, "Has nobody seen me?", Approved);
    world.count();
    world.wait(TimeDelta::hours(1));
    world.count();
    for _ in 0..5 {
        let page = world.browser().get("/sittings/S-OPEN0001/questions").expect(200);
        assert_eq!(texts(&page)[0], "Has nobody seen me?");
    }
}

#[test]
fn search_finds_words_in_either_language_whatever_the_accents() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    db_question(&world, &sitting, mo, "Pam mae’r dŵr yn yr afon mor frwnt?", Approved);
    db_question(&world, &sitting, mo, "Why is the café by the river closed?", Approved);
    let found = |q: &str| {
        texts(&world.browser().get(&format!("/sittings/S-OPEN0001/questions?q={q}")).expect(200))
            .len()
    };
    assert_eq!(found("d%C5%B5r"), 1);
    assert_eq!(found("DWR+afon"), 1);
    assert_eq!(found("cafe"), 1);
    assert_eq!(found("riv"), 1, "the last word may be a beginning");
    assert_eq!(found("riv+closed"), 0, "the others may not");
    assert_eq!(found("river+dwr"), 0, "all words are wanted");
}

#[test]
fn a_hostile_search_finds_nothing_and_breaks_nothing() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    db_question(&world, &sitting, mo, "When will the bridge be mended?", Approved);
    let long = "x".repeat(5_000);
    let hostile = [
        "%22",
        "*",
        "%25",
        "%27",
        "%00x%00",
        "%ff%fe",
        "a%22%20OR%20b",
        "NEAR(",
        "bridgex%3A*%20%26",
        "%27%3BDROP%20TABLE%20questions",
        &long,
        "%F0%9F%92%A9",
        "(%29%7C%21",
        "-",
        "%5C",
    ];
    for q in hostile {
        for name in ["q", "town", "region", "topic", "sort", "s", "page", "nonsense"] {
            let path = format!("/sittings/S-OPEN0001/questions?{name}={q}");
            world.browser().get(&path).expect(200);
        }
        world
            .browser()
            .get(&format!("/sittings/S-OPEN0001/questions?q={q}"))
            .must_have("Nothing found");
    }
    let kept = world.browser().get("/sittings/S-OPEN0001/questions?q=%3Cb%3Ebridges");
    assert_eq!(kept.form("form.filters").value("q"), Some("<b>bridges"));
}

#[test]
fn filters_narrow_the_list_and_stay_in_the_address() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let priya = db_supporter(&world, "Priya", "Swansea");
    for n in 0..21 {
        db_question(&world, &sitting, mo, &format!("Hull question number {n}?"), Approved);
    }
    db_question(&world, &sitting, priya, "Swansea question, please?", Approved);
    let list = world.browser().get("/sittings/S-OPEN0001/questions").expect(200);
    let hull = list.form("form.filters").fill("town", "hull").submit().expect(200);
    hull.must_have("Showing 1 to 20 of 21 questions");
    let second = hull.follow("Next").expect(200);
    second.must_have("Showing 21 to 21 of 21 questions");
    assert!(second.path().contains("town=hull"));
    let wales = list.form("form.filters").choose("region", "Wales").submit().expect(200);
    assert_eq!(texts(&wales), ["Swansea question, please?"]);
    let health = list.form("form.filters").choose("topic", "Health").submit().expect(200);
    health.must_have("Nothing found");
    health.follow("Clear the filters").must_have("of 22 questions");
    let late = world.browser().get("/sittings/S-OPEN0001/questions?town=Hull&page=99").expect(200);
    late.must_have("Showing 21 to 21");
}

#[test]
fn fresh_and_most_backed_orders_do_as_they_say() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let priya = db_supporter(&world, "Priya", "Swansea");
    let old = db_question(&world, &sitting, mo, "The older question?", Approved);
    world.wait(TimeDelta::hours(1));
    db_question(&world, &sitting, mo, "The newer question?", Approved);
    db_upvote(&world, &old, priya);
    world.count();
    let path = "/sittings/S-OPEN0001/questions?sort=";
    let fresh = world.browser().get(&format!("{path}fresh")).expect(200);
    assert_eq!(texts(&fresh), ["The newer question?", "The older question?"]);
    let most = world.browser().get(&format!("{path}most")).expect(200);
    assert_eq!(texts(&most), ["The older question?", "The newer question?"]);
    most.must_have("1 person backs this, counted at 10:00:00");
}

#[test]
fn hidden_totals_show_in_no_number_and_no_order() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    db_hide_totals(&world, &sitting);
    let mo = db_supporter(&world, "Mo", "Hull");
    let priya = db_supporter(&world, "Priya", "Swansea");
    let backed = db_question(&world, &sitting, mo, "The backed question?", Approved);
    for n in 0..6 {
        db_question(&world, &sitting, mo, &format!("Another question, number {n}?"), Approved);
    }
    db_upvote(&world, &backed, priya);
    world.count();
    let path = "/sittings/S-OPEN0001/questions";
    let fair = world.browser().get(&format!("{path}?s=0-1")).expect(200);
    fair.must_not_have("backs this").must_have("The number is hidden until the call closes");
    fair.must_not_have("Nobody has backed this yet").must_not_have("most backed first");
    let most = world.browser().get(&format!("{path}?sort=most&s=0-1")).expect(200);
    assert_eq!(texts(&most), texts(&fair));
    let own = world.browser().get(&format!("/questions/{backed}")).expect(200);
    own.must_not_have("backs this");
    world.browser().get("/sittings/S-OPEN0001").must_not_have("somebody backed");
    world.wait(TimeDelta::days(7));
    world.browser().get(&format!("{path}?sort=most")).must_have("1 person backs this");
}

#[test]
fn a_card_says_what_the_visitor_can_do_with_it() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    let priya = db_supporter(&world, "Priya", "Swansea");
    let question = db_question(&world, &sitting, mo, "Will it be mended soon?", Approved);
    let path = "/sittings/S-OPEN0001/questions";
    let form = world.browser().get(path).form(&format!("/questions/{question}/upvote"));
    let back = form.value("return_to").unwrap().to_owned();
    assert!(back.starts_with(path) && back.ends_with(&format!("#q-{question}")), "{back}");
    db_upvote(&world, &question, priya);
    world.supporter(priya).get(path).must_have("You back this question");
    world.supporter(mo).get(path).must_have("This is your question");
    world.wait(TimeDelta::days(7));
    world.supporter(priya).get(path).must_have("Backing has closed");
}

#[test]
fn content_pages_exist_in_both_languages() {
    let world = World::new();
    for path in pqt::web::public::content::PATHS {
        let english = world.browser().get(path).expect(200);
        let welsh = world.browser().get(&format!("/cy{path}")).expect(200);
        assert!(!english.heading().is_empty());
        assert_ne!(english.heading(), welsh.heading(), "{path}");
    }
    let rules = world.browser().get("/rules");
    rules.must_have("It attacks a person").must_have("No, only the reason");
    world.browser().get("/cy/rules").must_have("Nid cwestiwn ydyw");
    world.browser().get("/cookies").must_have("__Host-pqt-desk").must_have("90 days");
}
