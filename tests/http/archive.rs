//! The archive across all sittings, and the rates of answers.

use crate::db::*;
use crate::support::client::Page;
use crate::world::World;
use chrono::TimeDelta;
use diesel::prelude::*;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused, Shortlisted, Withdrawn};
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::store::{Conn, StoreError};

/// Two sittings: S-OVER0001, which is over, with three questions on its slate, one in its call.
pub struct Archived {
    pub world: World,
    pub open: TestSitting,
    /// Rent (answered), trains (in part), parks (not asked), of the sitting that is over.
    pub asked: [String; 3],
    /// Of the open one.
    pub bus: String,
}

pub const RENT: &str = "When will rent cost less than half of what a nurse earns?";
pub const TRAINS: &str = "When will the last train home be an hour later?";
pub const PARKS: &str = "Who mends the park gates, and when?";
pub const BUS: &str = "Why is the last bus at six, when shifts end at ten?";

pub fn archived() -> Archived {
    let world = World::new();
    let over = db_sitting(&world, "S-OVER0001", -TimeDelta::days(40), -TimeDelta::days(30));
    let open = db_open_sitting(&world);
    let [doreen, ken, nia] = [("Doreen", "Wythenshawe"), ("Ken", "Leeds"), ("Nia", "Cardiff")]
        .map(|(name, town)| db_supporter(&world, name, town));
    let ask = |who, body| db_question(&world, &over, who, body, Shortlisted);
    let asked = [ask(doreen, RENT), ask(ken, TRAINS), ask(nia, PARKS)];
    let bus = db_question(&world, &open, ken, BUS, Approved);
    db_upvote(&world, &asked[1], doreen);
    world.count();
    db_edition(&world, &over, &[&asked[0], &asked[1], &asked[2]]);
    for (question, state) in [(&asked[0], AnswerState::Answered), (&asked[1], AnswerState::Partly)]
    {
        db_answer(&world, &over, question, Asked::Asked, |record| {
            record.state = Some(state);
            record.stage = RecordStage::Confirmed;
            record.summary = "The Minister said <something> & more.".to_owned();
            record.link = "https://example.org/record?a=1&b=2".to_owned();
        });
    }
    db_answer(&world, &over, &asked[2], Asked::NotAsked, |record| {
        record.stage = RecordStage::Confirmed;
    });
    Archived { world, open, asked, bus }
}

fn texts(page: &Page) -> Vec<String> {
    page.select("h2.q__text")
}

#[test]
fn every_filter_finds_what_fits_and_no_more() {
    let a = archived();
    let find =
        |query: &str| texts(&a.world.browser().get(&format!("/archive?{query}")).expect(200));
    assert_eq!(find(""), [BUS, PARKS, TRAINS, RENT], "newest first");
    assert_eq!(find("q=LAST"), [BUS, TRAINS]);
    assert_eq!(find("q=%22last+bus%22"), [BUS], "a phrase");
    assert_eq!(find("q=%22bus+last%22"), [""; 0]);
    assert_eq!(find("q=nur"), [RENT], "the last word may go on");
    assert_eq!(find("q=nu"), [""; 0], "two letters are too few for that");
    assert_eq!(find("town=leeds"), [BUS, TRAINS]);
    assert_eq!(find("town=Leeds&year=2026&sitting=S-OVER0001"), [TRAINS]);
    assert_eq!(find("year=1999"), [""; 0]);
    assert_eq!(find("who=R-S-OPEN0001"), [BUS]);
    assert_eq!(find("verdict=answered"), [RENT]);
    assert_eq!(find("verdict=not_asked"), [PARKS]);
    assert_eq!(find("verdict=asked&q=when"), [TRAINS, RENT]);
    assert_eq!(find("topic=housing&sort=most")[0], TRAINS);
    assert_eq!(find("sort=most&q=last"), [TRAINS, BUS]);
    assert_eq!(find("topic=health"), [""; 0]);
    assert_eq!(find("topic=nonsense"), [""; 0]);
    assert_eq!(find("q=%22%22%3F"), [""; 0], "nothing that could be found");
    assert_eq!(find("verdict=nonsense&page=-4&sort=x").len(), 4);
    assert_eq!(find("page=99").len(), 4, "past the last page is the last page");
}

#[test]
fn a_hit_says_what_became_of_it_and_nothing_found_has_a_way_out() {
    let a = archived();
    let page = a.world.browser().get("/archive?q=rent").expect(200);
    page.must_have("Doreen in Wythenshawe").must_have("Backed by 0 people");
    assert_eq!(page.select("article .status"), ["answered"]);
    assert_eq!(page.form("form.filters").value("q"), Some("rent"));
    let none = a.world.browser().get("/archive?q=zebra%3Cscript%3E").expect(200);
    none.must_have("Nothing found");
    let all = none.follow("See the whole archive").expect(200);
    assert_eq!(texts(&all).len(), 4);
    let listed = all.attributes("details a", "href");
    assert_eq!(listed, ["/sittings/S-OPEN0001", "/sittings/S-OVER0001"]);
    let welsh = a.world.browser().get("/cy/archive?q=last").expect(200);
    welsh.must_have("Archif");
    World::new().browser().get("/archive").expect(200).must_have("Nothing is in the archive yet");
}

#[test]
fn what_is_not_public_is_never_found() {
    let a = archived();
    let mo = db_supporter(&a.world, "Mo", "Hull");
    for status in [Queued, Refused, Withdrawn] {
        db_question(&a.world, &a.open, mo, "Is the canary still singing?", status);
    }
    for query in ["", "q=canary", "town=Hull", "sort=most", "topic=housing"] {
        let page = a.world.browser().get(&format!("/archive?{query}")).expect(200);
        page.must_not_have("canary still");
        assert!(texts(&page).iter().all(|text| !text.contains("canary")));
    }
}

#[test]
fn hidden_totals_are_told_neither_by_number_nor_by_order() {
    let a = archived();
    let id = a.open.id;
    let hide = move |conn: &mut Conn| -> Result<(), StoreError> {
        use pqt::store::schema::sittings;
        diesel::update(sittings::table.find(id))
            .set(sittings::is_totals_hidden.eq(true))
            .execute(conn)?;
        Ok(())
    };
    a.world.app.db.write(hide).unwrap();
    let page = a.world.browser().get("/archive?q=bus").expect(200);
    assert_eq!(texts(&page), [BUS]);
    page.must_not_have("Backed by");
    assert!(!texts(&a.world.browser().get("/archive?sort=most")).contains(&BUS.to_owned()));
    a.world.wait(TimeDelta::days(7));
    assert!(texts(&a.world.browser().get("/archive?sort=most")).contains(&BUS.to_owned()));
}

#[test]
fn pages_follow_each_other_without_a_gap() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Hull");
    for n in 0..45 {
        db_question(&world, &sitting, mo, &format!("Question number {n}, why?"), Approved);
    }
    let mut page = world.browser().get("/archive?q=number").expect(200);
    let mut seen = texts(&page);
    page.must_have("Showing 1 to 20 of 45 questions");
    for _ in 0..2 {
        page = page.follow("Next").expect(200);
        seen.extend(texts(&page));
    }
    assert_eq!(seen.len(), 45);
    assert_eq!(seen[0], "Question number 44, why?");
    seen.dedup();
    assert_eq!(seen.len(), 45);
}

#[test]
fn rates_are_told_in_numbers_and_pictures() {
    let a = archived();
    let page = a.world.browser().get("/archive/rates").expect(200);
    let rows = page.select(".chart--rates tbody tr");
    assert_eq!(rows.len(), 2, "one representative has asked, on one topic: {rows:?}");
    assert!(rows[0].contains("Ann Representative") && rows[0].contains("50%"), "{rows:?}");
    let cells = page.select(".chart--rates tbody tr .num");
    assert_eq!(&cells[..3], ["6", "2", "1"], "pledged, asked, answered");
    assert_eq!(page.attributes(".stack__answered", "width").len(), 3, "two bars and the legend");
    page.follow("Housing").expect(200).must_have("Doreen in Wythenshawe");
    a.world.browser().get("/cy/archive/rates").expect(200).must_have("Fesul pwnc");
    World::new().browser().get("/archive/rates").expect(200).must_have("No sitting is over yet");
}
