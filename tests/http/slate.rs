//! The published slate, as everybody reads it.

use crate::db::{db_decisions, db_merge, db_older_trace, db_question, db_sitting, db_supporter};
use crate::selection::Shortlist;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::decision::Act;
use pqt::domain::question::QuestionStatus::Approved;

#[test]
fn before_it_is_published_the_page_says_when() {
    let world = World::new();
    db_sitting(&world, "S-SLATE004", -TimeDelta::days(1), TimeDelta::days(6));
    let page = world.browser().get("/sittings/S-SLATE004/slate").expect(200);
    page.must_have("The questions have not been chosen yet")
        .must_have("You can ask and back questions until Sunday 29 November 2026, 9:00am.");
    world.browser().get("/sittings/S-SLATE004/slate/1").expect(404);
    world.browser().get("/sittings/S-NOTHING/slate").expect(404);
}

#[test]
fn a_proposal_is_not_public() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have("The questions are being chosen now.").must_not_have("Doreen");
}

#[test]
fn the_published_slate_tells_everything() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    let page = world.browser().get(&shortlist.public()).expect(200);
    let lines = page.select("ol.slate li");
    assert_eq!(lines.len(), 3);
    assert!(lines[0].contains("Why must Doreen in Cardiff still wait for an answer?"));
    page.must_have("Edition 1, Monday 23 November 2026, 9:00am")
        .must_have("One of 6 questions on housing; backed by 12 people in one town")
        .must_have("Why it is here: It gives 12 people their first question on the slate.")
        .must_have("Stands ready for questions 1, 2, 3.")
        .must_have("On the shortlist, but not chosen")
        .must_have("3 questions fit.")
        .must_have("Lottery of 5 June: 4 8 15")
        .must_have("The secret, letter for letter")
        .must_have(&pqt::selection::commitment(b"secret"));
    for reference in &shortlist.questions[3..] {
        assert_eq!(page.select(&format!("[id='{reference}']")).len(), 1, "{reference}");
    }
    assert_eq!(page.attributes("link[type='application/json+oembed']", "href").len(), 1);
    assert_eq!(db_decisions(&world, Act::Publish), 1);
    world
        .browser()
        .get(&format!("/cy{}", shortlist.public()))
        .expect(200)
        .must_have("Argraffiad 1");
    world.deliver();
}

#[test]
fn every_reason_has_its_numbers_and_leads_to_the_other_question() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have("12 people paid for it with their share of the say")
        .must_have("They live in one town, in one region.")
        .must_have("Next in line was a question that would have been the first for 10 people, 1 fewer than this one: Why must Priya in Glasgow")
        .must_have("If it were not here, this question would have its place: Why must Nia in Belfast")
        .must_have("It would have been the first question on the slate for 9 people. The question that took the last place was that for 10.");
    for link in page.attributes("main a", "href") {
        let Some(anchor) = link.strip_prefix('#') else { continue };
        assert_eq!(page.select(&format!("[id='{anchor}']")).len(), 1, "{anchor}");
    }
    let welsh = world.browser().get(&format!("/cy{}", shortlist.public())).expect(200);
    welsh.must_have("Talodd 12 o bobl amdano â’u cyfran o’r llais");
}

#[test]
fn fairness_is_told_in_words_tables_and_pictures() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have("The largest group left out: 9 people who back this question.")
        .must_have("So of any 10 people who back the same question, at least one person has a question on the slate.")
        .must_have("33 of 78 people who back a question find at least one of theirs on the slate.")
        .must_have("Counting upvotes alone would have taken the same questions this time.")
        .must_have("Residents: shares of everyone in the United Kingdom in mid-2021");
    assert_eq!(page.select(".tilemap .tile").len(), 12);
    assert_eq!(page.select(".tile--2").len() + page.select(".tile--1").len(), 2, "Wales, Scotland");
    assert_eq!(page.select(".chart--places tbody tr").len(), 8 + 2, "regions and topics");
    world.browser().get(&format!("/cy{}", shortlist.public())).expect(200).must_have("Yr Alban");
}

#[test]
fn one_finds_ones_own_question() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    let eve = &shortlist.questions[9];
    let browser = world.browser();
    let question = browser.get(&format!("/questions/{eve}")).expect(200);
    let line = format!("{}#{eve}", shortlist.public());
    assert!(question.attributes("main a", "href").contains(&line), "{line}");
    question.must_have("Why it was not chosen");
    let first = browser.get(&format!("/questions/{}", shortlist.questions[0])).expect(200);
    let line = format!("{}#position-1", shortlist.public());
    assert!(first.attributes("main a", "href").contains(&line), "{line}");
    // A short list needs no search, but an address with one is answered.
    let page = browser.get(&shortlist.public()).expect(200);
    assert!(page.forms("form.filters").is_empty());
    let found = browser.get(&format!("{}?find=EVE+aberd", shortlist.public())).expect(200);
    assert_eq!(found.select(".others > li").len(), 1);
    found.must_have("One of 9 questions that were not chosen");
    let lost = browser.get(&format!("{}?find=%22zebra*", shortlist.public())).expect(200);
    lost.must_have("None of these 9 questions has those words.");
    assert!(lost.select(".others > li").is_empty());
}

#[test]
fn an_edition_from_before_the_newer_numbers_still_shows() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    db_older_trace(&world, &["instead", "town_count", "region_count", "unheard"]);
    let page = world.browser().get(&shortlist.public()).expect(200);
    page.must_have("It gives 12 people their first question on the slate.")
        .must_have("more supporters would have been enough.")
        .must_not_have("If it were not here")
        .must_not_have("already have a question on the slate")
        .must_not_have("They live in");
    assert_eq!(page.select("ol.slate li").len(), 3);
}

#[test]
fn everybody_on_the_shortlist_is_told_once() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    let form = shortlist.organiser.get(&shortlist.desk()).form("form.publish");
    form.clone().submit().expect(200);
    form.submit().expect(200);
    assert_eq!(db_decisions(&world, Act::Publish), 1);
    let chosen = world.mails_to("doreen@example.org");
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].text.contains("Doreen in Cardiff"), "{}", chosen[0].text);
    assert!(chosen[0].text.contains("/slate#position-1"), "{}", chosen[0].text);
    let not_chosen = world.mails_to("eve@example.org");
    assert_eq!(not_chosen.len(), 1);
    assert!(not_chosen[0].text.contains(&shortlist.questions[9]), "{}", not_chosen[0].text);
    assert!(world.mails_to("doreen-friend1@example.org").is_empty());
}

#[test]
fn a_correction_is_a_new_edition_and_the_old_one_stays() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    let unchanged = shortlist.organiser.get(&shortlist.desk()).form("form.publish");
    let unchanged = unchanged.fill("note", "Nothing at all").submit();
    unchanged.expect(409).must_have("There is nothing new to publish.");
    shortlist.change(3, &shortlist.questions[9], "Answered on Monday").expect(200);
    let page = shortlist.organiser.get(&shortlist.desk());
    page.must_have("Edition 1 was published from this slate.");
    let missing = page.form("form.publish").submit().expect(422);
    assert_eq!(missing.errors(), ["Write a reason. It will be public"]);
    page.form("form.publish").fill("note", "One question was answered").submit().expect(200);

    let newest = world.browser().get(&shortlist.public()).expect(200);
    newest
        .must_have("Edition 2")
        .must_have("Why there is a new edition: One question was answered")
        .must_have("What changed since edition 1")
        .must_have("New, as question 3: Why must Eve in Aberdeen still wait for an answer?")
        .must_have("Changed by a person: Answered on Monday")
        .must_have("A person put it here in the place of the question that the rule had chosen.")
        .must_have("The rule chose it, but a person put another question in its place.");
    assert!(newest.select("ol.slate li")[2].contains("Eve in Aberdeen"));
    let older = world.browser().get(&format!("{}/1", shortlist.public())).expect(200);
    older.must_not_have("What changed since");
    older.must_have("This is an older edition.").must_not_have("Answered on Monday");
    assert!(older.select("ol.slate li")[2].contains("Priya in Glasgow"));

    assert_eq!(world.mails_to("doreen@example.org").len(), 1, "nothing changed for her");
    assert_eq!(world.mails_to("priya@example.org").len(), 2);
    assert_eq!(world.mails_to("eve@example.org").len(), 2);
}

#[test]
fn those_whose_questions_were_merged_are_credited_on_slate_and_sheet() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let join = |name: &str, who: &str, into: &str| {
        let who = db_supporter(&world, name, who);
        let question = db_question(&world, &shortlist.sitting, who, "Why wait so long?", Approved);
        db_merge(&world, &question, into);
        question
    };
    let sam = join("Sam", "Leeds", &shortlist.questions[0]);
    join("Kim", "Leeds", &sam);
    join("Lou", "Leeds", &shortlist.questions[1]);
    let page = shortlist.propose().expect(200);
    page.must_have("Doreen in Cardiff, and 2 others").must_have("Mo in Swansea, and 1 other");
    shortlist.publish();
    for path in ["", "/1", "/print"] {
        let page = world.browser().get(&format!("{}{path}", shortlist.public())).expect(200);
        page.must_have("Doreen in Cardiff, and 2 others");
    }
    let welsh = world.browser().get(&format!("/cy{}", shortlist.public())).expect(200);
    welsh.must_have("Doreen yn Cardiff, a 2 arall");
    world.deliver();
}
