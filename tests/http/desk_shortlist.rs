//! The shortlist: what is on it, how it is spread, what else could be.

use crate::clusters::DAMP;
use crate::db::{TestSitting, db_open_sitting, db_queries, db_question, db_supporter};
use crate::db_desk::db_back;
use crate::world::World;
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

#[test]
fn the_most_backed_is_offered_first_and_can_be_put_on_and_taken_off() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let few = db_question(&world, &sitting, doreen, "A question that few people back?", Approved);
    let many = db_question(&world, &sitting, mo, "A question that many people back?", Approved);
    db_back(&world, &many, doreen);
    db_back(&world, &many, mo);
    db_back(&world, &few, doreen);
    world.count();
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk/shortlist").expect(200);
    page.must_have("Nothing is on the shortlist yet").must_have("2 people back this");
    assert_eq!(
        page.select(".row__text"),
        ["A question that many people back?", "A question that few people back?"]
    );
    let on = page.form(&format!("/desk/questions/{many}/decide/shortlist"));
    let page = on.submit().expect(200);
    assert!(page.path().starts_with("/desk/shortlist?"), "{}", page.path());
    page.must_have("On the shortlist: 1 question").must_have("By region");
    page.must_have("Yorkshire");
    let mail = world.mail_to("mo@example.org");
    assert!(mail.text.contains("A question that many people back?"), "{}", mail.text);
    let off = page.form(&format!("/desk/questions/{many}/decide/unshortlist"));
    off.submit().expect(200).must_have("is off the shortlist").must_have("Nothing is on");
    assert_eq!(priya.get("/desk/shortlist?q=few").select(".row__text").len(), 1);
    let none = priya.get("/desk/shortlist?q=nothing+of+the+kind").expect(200);
    none.must_have("Nothing fits this search");
}

#[test]
fn a_waiting_question_can_go_straight_on_the_shortlist() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, "When will the damp be mended?", Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let form = priya.get("/desk").form(&format!("/desk/questions/{question}/decide/shortlist"));
    form.submit().expect(200).must_have("is on the shortlist");
    world.count();
    let page = priya.get("/desk/shortlist");
    page.must_have("On the shortlist: 1 question").must_have("1 person backs this");
    let mails = world.mails_to("doreen@example.org");
    assert_eq!(mails.len(), 1);
}

#[test]
fn of_questions_that_ask_the_same_the_most_backed_is_offered() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let ask = |(n, words): (usize, &&str)| {
        let who = db_supporter(&world, &format!("Asker{n}"), "Wythenshawe");
        db_question(&world, &sitting, who, words, Approved)
    };
    let damp: Vec<_> = DAMP.iter().enumerate().map(ask).collect();
    let bus = ask((9, &"Why is there no bus to the hospital on Sundays?"));
    let backer = db_supporter(&world, "Nia", "Cardiff");
    db_back(&world, &damp[2], backer);
    world.count();
    world.cluster();
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk/shortlist").expect(200);
    // The one that wants the opposite is not of their kind.
    assert_eq!(page.select(".row__text"), [DAMP[2], DAMP[4], &*body_of(&bus, &page)]);
    page.must_have("4 more ask much the same; 6 people in all");
    page.must_have("about 60 questions give the rule enough");
    assert_eq!(priya.get("/desk/shortlist?show=every").select(".row__text").len(), 6);
    let form = page.form("#ticked").check_one("question", &format!("{}:0", damp[2]));
    let page = form.submit().expect(200);
    page.must_have("1 question is put on the shortlist.");
    let left = page.select("h2#candidates ~ .row .row__text");
    assert_eq!(left, [DAMP[4], "Why is there no bus to the hospital on Sundays?"]);
    // Sent once more, it is left as it is.
    let again = priya.get("/desk/shortlist?show=every").form("#ticked");
    let again = again.check_one("question", &format!("{}:0", damp[3]));
    db_back(&world, &damp[3], backer);
    again.clone().submit().expect(200).must_have("1 question is put");
    again.submit().expect(200).must_have("No question was put on the shortlist. 1 was left");
    world.deliver();
}

/// The words of a question, as the page has them.
fn body_of(reference: &str, page: &crate::support::client::Page) -> String {
    page.select(&format!("#q-{reference}")).remove(0)
}

#[test]
fn candidates_are_found_by_topic_and_region_and_each_topic_shows_its_share() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let health = TestSitting {
        id: sitting.id,
        reference: sitting.reference.clone(),
        topics: vec![sitting.topics[1]],
    };
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let damp = db_question(&world, &sitting, doreen, "When will the damp be mended?", Approved);
    db_question(&world, &sitting, mo, "Who pays for the new flats?", Approved);
    db_question(&world, &sitting, mo, "Why are the rents so high?", Approved);
    db_question(&world, &health, mo, "Why do we wait for a dentist?", Approved);
    db_back(&world, &damp, mo);
    world.count();
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk/shortlist").expect(200);
    page.must_have("3 (75%)").must_have("1 (25%)").must_have("1 (100%)").must_have("0 (0%)");
    let housing = page.follow("Health").expect(200);
    assert_eq!(housing.select(".row__text"), ["Why do we wait for a dentist?"]);
    let north = priya.get("/desk/shortlist?region=North+West").expect(200);
    assert_eq!(north.select(".row__text"), ["When will the damp be mended?"]);
    for odd in ["region=Mars&topic=none", "page=99&show=nonsense", "sitting=S-DEMO&region=-"] {
        let page = priya.get(&format!("/desk/shortlist?{odd}"));
        assert!([200, 404].contains(&page.status), "{odd}: {}", page.status);
    }
}

#[test]
fn a_long_shortlist_asks_the_database_no_oftener() {
    use pqt::store::views::candidates::Filter;
    use pqt::store::views::shortlist;
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ask = |n: usize| {
        db_question(&world, &sitting, doreen, &format!("{} ({n})", DAMP[0]), Approved);
    };
    let queries = || {
        world.cluster();
        let now = Instant::from(world.app.clock.now());
        let filter = Filter { one_of_each: false, page: 1, ..Filter::default() };
        db_queries(&world, move |conn| shortlist::get(conn, &filter, now))
    };
    (0..2).for_each(ask);
    let few = queries();
    (2..27).for_each(ask);
    assert_eq!(queries(), few);
}
