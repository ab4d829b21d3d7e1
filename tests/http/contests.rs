//! Doreen says that a verdict is wrong, once; somebody decides who had no part in it.

use crate::db::*;
use crate::office::{PROPOSE, RENT, answers, form, published};
use crate::support::client::Browser;
use crate::verdicts::{SUMMARY, confirm, propose};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::Shortlisted;
use pqt::domain::staff::Role;

const WHY: &str = "He never said when. My name is Doreen Smith.";

struct Case {
    world: World,
    sitting: TestSitting,
    rent: String,
    doreen: SupporterId,
    ken: SupporterId,
    costs: String,
    rhian: Browser,
    mo: Browser,
}

/// The verdict on Doreen's question, into which one of Mary's was merged, is confirmed.
fn confirmed() -> Case {
    let (world, sitting, rent, trains) = published();
    let mary = db_supporter(&world, "Mary", "Leeds");
    let words = "Why does renting cost so much more than it did?";
    let costs = db_question(&world, &sitting, mary, words, Shortlisted);
    db_join(&world, &costs, &rent);
    world.wait(TimeDelta::days(4));
    let rhian = world.staff("Rhian", Role::Office);
    let mo = world.staff("Mo", Role::Moderator);
    propose(&rhian, &sitting, &rent);
    confirm(&mo, &rent);
    world.deliver();
    let doreen = db_get_question(&world, &rent).supporter_id;
    let ken = db_get_question(&world, &trains).supporter_id;
    Case { world, sitting, rent, doreen, ken, costs, rhian, mo }
}

impl Case {
    /// The link in a person's mail by which the verdict is contested.
    fn link(&self, address: &str) -> String {
        let text = self.world.mail_to(address).text;
        let found = text.split_whitespace().find(|word| word.ends_with("/contest"));
        let found = found.unwrap_or_else(|| panic!("no link in {text}"));
        format!("/{}", found.splitn(4, '/').nth(3).unwrap())
    }

    /// Doreen contests, from the mail.
    fn contest(&self) {
        let link = self.link("doreen@example.org");
        let page = self.world.supporter(self.doreen).get(&link).expect(200);
        page.must_have(RENT).must_have(SUMMARY);
        let page = page.form(&link).submit().expect(422);
        assert_eq!(page.errors(), ["Say in a few words why the verdict is wrong"]);
        let page = page.form(&link).fill("words", WHY).submit().expect(200);
        page.must_have("You said that the verdict is wrong. Somebody who had no part in it");
    }

    fn desk(&self) -> String {
        format!("/desk/verdicts/{}", self.rent)
    }

    /// Olwen, who had no part in it, decides.
    fn decide(&self, outcome: &str, words: &str) -> crate::support::client::Page {
        let olwen = self.world.staff("Olwen", Role::Organiser);
        let page = olwen.get("/desk/verdicts").expect(200).follow(RENT).expect(200);
        let form = page.form(&format!("{}/contest", self.desk()));
        form.choose("outcome", outcome).fill("words", words).press("Decide").expect(200)
    }

    fn page(&self) -> crate::support::client::Page {
        self.world.browser().get(&format!("/questions/{}", self.rent)).expect(200)
    }

    fn log(&self) -> crate::support::client::Page {
        self.world.browser().get(&format!("/sittings/{}/log", self.sitting.reference)).expect(200)
    }
}

#[test]
fn a_verdict_that_stands_is_told_and_shown_with_the_answer() {
    let case = confirmed();
    case.contest();
    case.page().must_have("The questioner contested this verdict").must_not_have("Doreen Smith");
    case.log().must_have("verdict contested").must_have("by the questioner");
    case.mo.get("/desk").expect(200).must_have("1 verdict is contested");
    case.rhian.get(&answers(&case.sitting)).must_have("1 verdict is contested");
    let page = case.decide("The verdict stands", "He said “in spring”.");
    page.must_have("The verdict stands. The questioner is told.");
    let mail = case.world.mail_to("doreen@example.org");
    assert!(mail.subject.contains("looked at again"), "{}", mail.subject);
    assert!(mail.text.contains("it stands") && mail.text.contains("He said “in spring”."));
    assert!(mail.text.contains("/complaints"), "{}", mail.text);
    case.page()
        .must_have("contested the verdict “answered in part”; it was looked at again and stands")
        .must_have("He said “in spring”.");
    case.log().must_have("verdict stands after a contest").must_not_have("Doreen Smith");
    let doreen = case.world.supporter(case.doreen);
    let me = doreen.get("/me").expect(200);
    me.must_have("it stands: He said “in spring”.").must_not_have("This verdict is wrong");
    let again = doreen.get(&case.link_again()).expect(409);
    again.must_have("You have said before that this verdict is wrong");
    assert_eq!(case.world.mails_to("sam@example.org").len(), 1, "nobody else gets a mail");
}

impl Case {
    fn link_again(&self) -> String {
        format!("/me/questions/{}/contest", self.rent)
    }
}

#[test]
fn a_changed_verdict_counts_from_then_on() {
    let case = confirmed();
    let sitting = format!("/sittings/{}", case.sitting.reference);
    let pledge = || case.world.browser().get(&sitting).expect(200);
    pledge().must_have("1 was answered in part");
    case.contest();
    let page = case.decide("Change it: it was not answered", "He did not say when.");
    page.must_have("The verdict is changed. The questioner is told.");
    case.page()
        .must_have("looked at again and changed to “not answered”: He did not say when.")
        .must_have(SUMMARY);
    pledge().must_not_have("answered in part");
    let mail = case.world.mail_to("doreen@example.org");
    assert!(mail.text.contains("it was not answered"), "{}", mail.text);
    case.log().must_have("verdict changed after a contest");
    let answers = case.world.browser().get("/data/answers.json").expect(200);
    assert!(answers.text().contains("not_answered"), "{}", answers.text());
    assert_eq!(case.world.mails_to("sam@example.org").len(), 1);
}

#[test]
fn nobody_who_had_a_part_in_it_decides() {
    let case = confirmed();
    let form_path = format!("{}/contest", case.desk());
    case.contest();
    let page = case.mo.get(&case.desk()).expect(200);
    page.must_have("You had a part in this verdict, so somebody else has to decide");
    page.must_have(WHY);
    assert!(page.forms(&form_path).is_empty());
    let token = case.mo.get("/desk/account").form("/desk/account/password");
    let forced = case.mo.raw("POST", &form_path).field("csrf", token.value("csrf").unwrap());
    let forced = forced.field("outcome", "stands").field("words", "Mine.");
    forced.send().expect(409).must_have("You had a part in this verdict");
    for role in [Role::Office, Role::Auditor] {
        let browser = case.world.staff(role.code(), role);
        assert!(browser.get(&case.desk()).expect(200).forms(&form_path).is_empty());
        browser.raw("POST", &form_path).same_origin().send().expect(403);
    }
    let olwen = case.world.staff("Olwen", Role::Organiser);
    let form = olwen.get(&case.desk()).form(&form_path);
    let page = form.clone().press("Decide").expect(422);
    assert_eq!(page.errors(), ["Choose what you decide", "Write a reason. It will be public"]);
    let form = form.choose("outcome", "stands").fill("words", "It was.");
    let hostile = form.clone().tamper("outcome", "partly").submit().expect(422);
    assert_eq!(hostile.errors(), ["That is the verdict already. Let it stand, or choose another"]);
    form.clone().submit().expect(200);
    form.submit().expect(409).must_have("This contest is decided already");
    case.world.deliver();
}

#[test]
fn the_office_does_not_change_a_contested_verdict() {
    let case = confirmed();
    case.contest();
    let page = case.rhian.get(&answers(&case.sitting)).expect(200);
    page.must_have("A questioner says that this verdict is wrong");
    let other = form(&page, &case.sitting, &case.rent).fill("summary", "He said no.");
    other.press(PROPOSE).expect(422).must_have("That has to be decided first");
    case.decide("The verdict stands", "It was.");
    case.world.deliver();
}

#[test]
fn whoever_asked_a_merged_question_may_contest_too_and_one_decision_settles_both() {
    let case = confirmed();
    case.contest();
    let mary = db_get_question(&case.world, &case.costs).supporter_id;
    let page = case.world.supporter(mary).get("/me").expect(200);
    let page = page.follow("This verdict is wrong").expect(200);
    let path = page.path();
    assert_eq!(path, case.link("mary@example.org"));
    page.form(&path).fill("words", "Nor where.").submit().expect(200);
    case.page().must_have("Somebody who asked the same contested this verdict");
    case.mo.get(&case.desk()).must_have(WHY).must_have("Nor where.");
    case.decide("Change it: only a standard reply was given", "He reads this each week.");
    for person in ["doreen", "mary"] {
        let mail = case.world.mail_to(&format!("{person}@example.org"));
        assert!(mail.text.contains("He reads this each week."), "{}", mail.text);
        assert!(mail.text.contains(&format!("/questions/{}", case.rent)), "{}", mail.text);
    }
}

#[test]
fn only_its_questioner_contests_a_verdict_and_only_once_it_is_confirmed() {
    let case = confirmed();
    let path = format!("/me/questions/{}/contest", case.rent);
    case.world.supporter(case.ken).get(&path).expect(404);
    assert_eq!(case.world.browser().get(&path).expect(200).path(), "/me");
    let kens = case.world.supporter(case.ken).get("/me").expect(200);
    kens.must_not_have("This verdict is wrong");
    let form = case.world.supporter(case.doreen).get(&path).form(&path).fill("words", WHY);
    let page = case.rhian.get(&answers(&case.sitting)).expect(200);
    let other = crate::office::form(&page, &case.sitting, &case.rent).fill("summary", "No.");
    other.press(PROPOSE).expect(200);
    form.clone().submit().expect(409).must_have("There is no confirmed verdict");
    confirm(&case.mo, &case.rent);
    form.clone().submit().expect(200);
    form.submit().expect(409);
    assert_eq!(db_count(&case.world, "contests"), 1);
}

#[test]
fn what_doreen_wrote_goes_with_her_records() {
    let case = confirmed();
    case.contest();
    let doreen = case.world.supporter(case.doreen);
    doreen.get("/me/delete").form("/me/delete").submit().expect(200);
    case.mo.get(&case.desk()).expect(200).must_not_have("Doreen Smith");
    case.decide("The verdict stands", "It was.");
}
