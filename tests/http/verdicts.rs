//! A verdict is proposed by one person and confirmed by another; only then is it public,
//! counted and told: to everyone who asked or backed the question, once.

use crate::db::*;
use crate::office::{PROPOSE, RENT, answers, form, published};
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::staff::Role;

pub const SUMMARY: &str = "The Minister said rents would be looked at in spring.";

/// Rhian proposes that a question was answered in part.
#[track_caller]
pub fn propose(rhian: &Browser, sitting: &TestSitting, question: &str) -> Page {
    form(&rhian.get(&answers(sitting)), sitting, question)
        .choose("asked", "asked")
        .choose("state", "partly")
        .fill("summary", SUMMARY)
        .fill("quotation", "“We shall look at it in spring.”")
        .fill("link", "https://example.org/record")
        .fill("video", "https://example.org/video")
        .fill("video_time", "1:30")
        .press(PROPOSE)
        .expect(200)
}

/// A colleague confirms the verdict on a question.
#[track_caller]
pub fn confirm(colleague: &Browser, question: &str) -> Page {
    let path = format!("/desk/verdicts/{question}");
    colleague.get(&path).expect(200).form(&path).press("Confirm the verdict").expect(200)
}

/// A sitting that has begun, its first question, and Rhian and Mo, signed in.
fn begun() -> (World, TestSitting, String, Browser, Browser) {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let mo = world.staff("Mo", Role::Moderator);
    (world, sitting, rent, rhian, mo)
}

#[test]
fn everyone_is_told_once_when_a_second_person_confirms() {
    let (world, sitting, rent, rhian, mo) = begun();
    propose(&rhian, &sitting, &rent);
    assert!(world.mails_to("@example.org").is_empty(), "nobody is told before");
    let log = format!("/sittings/{}/log", sitting.reference);
    world.browser().get(&log).must_have("verdict proposed").must_not_have(SUMMARY);
    mo.get("/desk").expect(200).must_have("1 verdict to confirm");
    rhian.get(&answers(&sitting)).must_have("1 verdict to confirm");
    let page = mo.get("/desk/verdicts").expect(200).follow(RENT).expect(200);
    page.must_have(SUMMARY).must_have("We shall look at it").must_have("answered in part");
    page.must_have("Written down by Rhian").must_have("from 1:30");
    confirm(&mo, &rent).must_have("It is public now").must_have("No verdict waits.");
    for person in ["doreen", "sam", "priya"] {
        let mails = world.mails_to(&format!("{person}@example.org"));
        assert_eq!(mails.len(), 1, "{person}");
        let text = &mails[0].text;
        assert!(text.contains("rents would be looked at in spring"), "{text}");
        assert!(text.contains("We shall look at it in spring"), "{text}");
        assert!(text.contains("https://example.org/record"), "{text}");
        assert!(text.contains("https://example.org/video#t=90"), "{text}");
        assert!(text.contains("a part of it was answered"), "{text}");
        assert_eq!(text.contains("/contest"), person == "doreen", "{person}: {text}");
    }
    assert!(world.mails_to("ken@example.org").is_empty());
    let public = world.browser().get(&format!("/questions/{rent}")).expect(200);
    public.must_have(SUMMARY).must_have("answered in part").must_have("from 1:30");
    world.browser().get(&log).must_have("verdict confirmed").must_have(SUMMARY);
    rhian.get(&answers(&sitting)).must_have("Everyone has been told.");
    let welsh = mo.get("/cy/desk/verdicts").expect(200);
    welsh.must_have("Nid oes dyfarniad yn aros.");
}

#[test]
fn that_a_question_was_not_asked_is_confirmed_and_told_too() {
    let (world, sitting, _, trains) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    form(&rhian.get(&answers(&sitting)), &sitting, &trains)
        .choose("asked", "not_asked")
        .press(PROPOSE)
        .expect(200);
    confirm(&world.staff("Olwen", Role::Organiser), &trains);
    let mail = world.mail_to("ken@example.org");
    assert!(mail.text.contains("It was not asked"), "{}", mail.text);
}

#[test]
fn whoever_proposed_it_cannot_confirm_it() {
    let (world, sitting, rent, _) = published();
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    propose(&rhian, &sitting, &rent);
    let path = format!("/desk/verdicts/{rent}");
    let page = rhian.get(&path).expect(200);
    page.must_have("You wrote this down, so somebody else has to confirm it");
    assert!(page.forms(&path).is_empty());
    let huw = world.staff("Huw", Role::Office);
    let version = huw.get(&path).form(&path).value("version").unwrap().to_owned();
    let token = rhian.get("/desk/account").form("/desk/account/password");
    let forced = rhian.raw("POST", &path).field("csrf", token.value("csrf").unwrap());
    let refused = forced.field("version", &version).field("act", "confirm").send().expect(409);
    refused.must_have("somebody else has to confirm it");
    let ade = world.staff("Ade", Role::Auditor);
    assert!(ade.get(&path).expect(200).must_have(SUMMARY).forms(&path).is_empty());
    ade.raw("POST", &path).same_origin().field("act", "confirm").send().expect(403);
    assert!(world.mails_to("@example.org").is_empty());
    world.browser().get(&format!("/questions/{rent}")).must_not_have(SUMMARY);
    confirm(&huw, &rent);
    assert_eq!(world.mails_to("sam@example.org").len(), 1, "a colleague of the office may");
}

#[test]
fn what_is_sent_back_comes_with_a_reason_for_the_office() {
    let (world, sitting, rent, rhian, mo) = begun();
    propose(&rhian, &sitting, &rent);
    let path = format!("/desk/verdicts/{rent}");
    let page = mo.get(&path).form(&path).press("Send it back").expect(422);
    assert_eq!(page.errors(), ["Say what is wrong with it"]);
    let long = page.form(&path).fill("reason", &"no ".repeat(200)).press("Send it back");
    assert_eq!(long.expect(422).form(&path).value("reason").map(str::len), Some(600));
    let page = mo.get(&path).form(&path).fill("reason", "He promised <b>nothing</b>.");
    page.press("Send it back").expect(200).must_have("sent back to the office");
    let page = rhian.get(&answers(&sitting)).expect(200);
    page.must_have("He promised <b>nothing</b>.").must_have("sent back");
    let log = world.browser().get(&format!("/sittings/{}/log", sitting.reference)).expect(200);
    log.must_have("verdict sent back").must_not_have("He promised");
    world.browser().get(&format!("/questions/{rent}")).must_not_have(SUMMARY);
    let kept = form(&page, &sitting, &rent).fill("summary", "He spoke of spring.").press("Save");
    kept.must_have("It has not been proposed again yet").must_have("He promised <b>nothing</b>.");
    let again = form(&kept, &sitting, &rent).choose("state", "not_answered").press(PROPOSE);
    again.must_not_have("He promised");
    confirm(&mo, &rent);
    let mail = world.mail_to("sam@example.org");
    assert!(mail.text.contains("it was not answered"), "{}", mail.text);
    assert_eq!(world.mails_to("sam@example.org").len(), 1);
}

#[test]
fn what_changed_since_it_was_read_is_not_confirmed() {
    let (world, sitting, rent, rhian, mo) = begun();
    propose(&rhian, &sitting, &rent);
    let path = format!("/desk/verdicts/{rent}");
    let read = mo.get(&path).expect(200).form(&path);
    let page = rhian.get(&answers(&sitting));
    form(&page, &sitting, &rent).choose("state", "answered").press(PROPOSE).expect(200);
    let page = read.clone().press("Confirm the verdict").expect(409);
    page.must_have("Somebody has changed the record. Read it again");
    confirm(&mo, &rent);
    read.press("Confirm the verdict").expect(409).must_have("does not wait any more");
    mo.get("/desk/verdicts/Q-NOTTHERE").expect(404);
    assert_eq!(world.mails_to("sam@example.org").len(), 1);
}

#[test]
fn what_two_people_agreed_on_is_changed_by_two_people_and_told_once() {
    let (world, sitting, rent, rhian, mo) = begun();
    propose(&rhian, &sitting, &rent);
    confirm(&mo, &rent);
    world.deliver();
    let public = || world.browser().get(&format!("/questions/{rent}")).expect(200);
    let page = form(&rhian.get(&answers(&sitting)), &sitting, &rent)
        .fill("link", "https://example.org/hansard")
        .press("Save");
    page.must_have("so it stays confirmed");
    public().must_have("https://example.org/hansard").must_have("answered in part");
    let other = form(&page, &sitting, &rent).fill("summary", "He said no.");
    let refused = other.clone().press("Save").expect(422);
    refused.must_have("Two people agreed on this, so it takes two to change it");
    assert_eq!(form(&refused, &sitting, &rent).value("summary"), Some("He said no."));
    other.press(PROPOSE).expect(200).must_have("waits for a second person");
    let shown = public().select("section[aria-labelledby='answer']").concat();
    assert!(shown.contains("asked"), "{shown}");
    for hidden in ["He said no.", SUMMARY, "in part", "hansard"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    mo.get(&format!("/desk/verdicts/{rent}")).must_have("get no second mail");
    confirm(&mo, &rent);
    public().must_have("He said no.");
    assert_eq!(world.mails_to("sam@example.org").len(), 1, "a correction tells nobody again");
}

#[test]
fn whoever_asked_a_merged_question_is_told_once_however_often_they_are_in_it() {
    let (world, sitting, rent, _) = published();
    let ask = |name: &str, words: &str| {
        let who = db_supporter(&world, name, "Leeds");
        (who, db_question(&world, &sitting, who, words, Shortlisted))
    };
    let (mo, costs) = ask("Mo", "Why does renting cost so much more than it did?");
    let (_, pay) = ask("Ana", "Why does rent eat more than half of my pay each month?");
    let again = db_question(&world, &sitting, mo, "Who will do something about rent?", Shortlisted);
    let backer = db_supporter(&world, "Tess", "Hull");
    let weary = db_supporter(&world, "Weary", "Hull");
    for question in [&costs, &pay, &again] {
        db_upvote(&world, question, backer);
        db_upvote(&world, question, weary);
    }
    db_join(&world, &pay, &costs);
    db_join(&world, &costs, &rent);
    db_join(&world, &again, &rent);
    db_unsubscribe(&world, "Weary");
    db_unsubscribe(&world, "Ana");
    world.wait(TimeDelta::days(4));
    propose(&world.staff("Rhian", Role::Office), &sitting, &rent);
    confirm(&world.staff("Olwen", Role::Organiser), &rent);
    for (person, own) in
        [("doreen", Some(&rent)), ("mo", Some(&costs)), ("ana", Some(&pay)), ("tess", None)]
    {
        let mails = world.mails_to(&format!("{person}@example.org"));
        assert_eq!(mails.len(), 1, "{person}");
        let text = &mails[0].text;
        assert!(text.contains(RENT) && text.contains(&format!("/questions/{rent}")), "{text}");
        match own {
            Some(own) => assert!(text.contains(&format!("/me/questions/{own}/contest")), "{text}"),
            None => assert!(!text.contains("/contest"), "{text}"),
        }
        assert_eq!(text.contains("Yours asked the same"), ["mo", "ana"].contains(&person));
    }
    assert!(world.mails_to("weary@example.org").is_empty(), "who wants no news gets none");
    assert_eq!(world.mails_to("sam@example.org").len(), 1);
}
