//! A second look at a refusal: asked for once, answered by somebody else, logged,
//! told by mail.

use crate::db::{
    TestSitting, db_count, db_get_question, db_open_sitting, db_question, db_supporter,
};
use crate::world::{World, link_in};
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused};
use pqt::domain::staff::Role;

const WORDS: &str = "Why does nobody in that office ever read a letter?";
const WHY: &str = "It is about an office, not a person. My name is Doreen Smith.";

struct Case {
    world: World,
    sitting: TestSitting,
    doreen: SupporterId,
    question: String,
    priya: crate::support::client::Browser,
}

/// Doreen's question, refused by Priya.
fn refused() -> Case {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, WORDS, Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let form = format!("/desk/questions/{question}/decide/refuse");
    let form = priya.get(&format!("/desk/questions/{question}")).form(&form);
    form.choose("reason", "It attacks a person").submit().expect(200);
    world.deliver();
    Case { world, sitting, doreen, question, priya }
}

impl Case {
    /// Doreen asks, from the mail about the refusal.
    fn ask(&self) -> crate::support::client::Page {
        let link = link_in(&self.world.mail_to("doreen@example.org"));
        let page = self.world.supporter(self.doreen).get(&link).expect(200);
        page.must_have(WORDS).must_have("Insults are not");
        page.form(&link).fill("words", WHY).submit().expect(200)
    }

    /// The appeal's page as somebody sees it.
    fn open(&self, who: &crate::support::client::Browser) -> crate::support::client::Page {
        who.get("/desk/appeals").expect(200).follow(WORDS).expect(200)
    }
}

#[test]
fn another_moderator_takes_the_refusal_back() {
    let case = refused();
    let page = case.ask();
    page.must_have("You asked for a second look. We answer before");
    let panel = case.priya.get(&format!("/desk/questions/{}", case.question)).expect(200);
    panel.must_have("The questioner asks for a second look at this refusal");
    case.priya.get("/desk").must_have("1 questioner waits for a second look");
    let own = case.open(&case.priya);
    own.must_have("You had a part in this refusal, so somebody else has to answer").must_have(WHY);
    assert!(own.select("form.panel").is_empty());
    let sam = case.world.staff("Sam", Role::Moderator);
    let page = case.open(&sam);
    page.must_have("Priya").must_have("Rule 4: Be fair to people (version 1)");
    let path = page.path();
    let page = page.form(&path).submit().expect(422);
    assert_eq!(page.errors(), ["Choose what you decide", "Write a reason. It will be public"]);
    let form = page.form(&path).choose("outcome", "Take the refusal back");
    let form = form.fill("words", "It asks about a service.");
    let late = form.clone();
    form.submit().expect(200).must_have("The refusal is taken back, and the questioner is told");
    late.submit().expect(409).must_have("It asks about a service.");
    assert_eq!(db_get_question(&case.world, &case.question).status, Approved);
    let mail = case.world.mail_to("doreen@example.org");
    assert!(mail.subject.contains("accepted after all"), "{}", mail.subject);
    assert!(mail.text.contains("It asks about a service."), "{}", mail.text);
    let log = case.world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("second look asked for").must_have("by the questioner");
    log.must_have("refusal taken back").must_have("Moderator B").must_not_have("Doreen Smith");
    let page = case.world.browser().get(&format!("/questions/{}", case.question)).expect(200);
    page.must_have("Refusal taken back after a second look").must_not_have("Doreen Smith");
}

#[test]
fn a_refusal_that_stands_is_told_with_the_way_to_complain() {
    let case = refused();
    case.ask();
    let sam = case.world.staff("Sam", Role::Organiser);
    let page = case.open(&sam);
    let form = page.form(&page.path()).choose("outcome", "Let the refusal stand");
    form.fill("words", "It says that nobody ever reads.").submit().expect(200);
    assert_eq!(db_get_question(&case.world, &case.question).status, Refused);
    let mail = case.world.mail_to("doreen@example.org");
    assert!(mail.text.contains("/complaints"), "{}", mail.text);
    let browser = case.world.supporter(case.doreen);
    let page = browser.get("/me").expect(200);
    page.must_have("the refusal stands").must_have("It says that nobody ever reads.");
    page.must_not_have("Ask for a second look");
    let again = browser.get(&format!("/me/questions/{}/appeal", case.question)).expect(409);
    again.must_have("You have asked for a second look at this before");
}

#[test]
fn it_is_asked_once_in_time_and_for_ones_own_question() {
    let case = refused();
    let path = format!("/me/questions/{}/appeal", case.question);
    let mo = case.world.supporter(db_supporter(&case.world, "Mo", "Leeds"));
    mo.get(&path).expect(404);
    assert_eq!(case.world.browser().get(&path).expect(200).path(), "/me");
    let browser = case.world.supporter(case.doreen);
    let page = browser.get("/me").expect(200).follow("Ask for a second look").expect(200);
    let form = page.form(&path);
    let page = form.clone().submit().expect(422);
    assert_eq!(page.errors(), ["Say in a few words why we should look again"]);
    form.clone().fill("words", WHY).submit().expect(200);
    form.fill("words", WHY).submit().expect(409);
    assert_eq!(db_count(&case.world, "appeals"), 1);
    let open = db_question(&case.world, &case.sitting, case.doreen, "Is this one open?", Approved);
    browser.get(&format!("/me/questions/{open}/appeal")).expect(409);
}

#[test]
fn after_two_weeks_it_is_too_late_and_after_one_the_desk_says_late() {
    let case = refused();
    let path = format!("/me/questions/{}/appeal", case.question);
    case.world.wait(TimeDelta::days(15));
    let page = case.world.supporter(case.doreen).get(&path).expect(409);
    page.must_have("The time to ask for a second look is over");
    let case = refused();
    case.ask();
    case.world.wait(TimeDelta::days(8));
    let ade = case.world.staff("Ade", Role::Auditor);
    ade.get("/desk/appeals").expect(200).must_have("late");
    case.open(&ade).must_have(WHY);
}

#[test]
fn whoever_refused_cannot_open_it_by_the_side_door() {
    let case = refused();
    let question = format!("/desk/questions/{}", case.question);
    let before_ask = case.priya.get(&question).form(&format!("{question}/decide/approve"));
    case.ask();
    before_ask.clone().submit().expect(409).must_have("Second look asked for");
    let now = case.priya.get(&question).expect(200);
    now.must_have("See what they say").must_not_have("You can decide when your colleague");
    assert!(now.forms(&format!("{question}/decide/approve")).is_empty());
    let version = db_get_question(&case.world, &case.question).version.to_string();
    let late = before_ask.tamper("version", &version).submit().expect(409);
    late.must_have("has asked for a second look");
    assert_eq!(db_get_question(&case.world, &case.question).status, Refused);
    let page = case.priya.get("/desk/appeals").expect(200).follow(WORDS);
    let raw = case.priya.raw("POST", &page.path());
    let token = case.priya.get("/desk/account").form("/desk/account/password");
    let raw = raw.field("csrf", token.value("csrf").unwrap_or_default());
    raw.field("outcome", "granted").field("words", "Mine.").send().expect(409);
    assert_eq!(db_get_question(&case.world, &case.question).status, Refused);
}

#[test]
fn what_doreen_wrote_goes_with_her_records() {
    let case = refused();
    case.ask();
    let browser = case.world.supporter(case.doreen);
    browser.get("/me/delete").form("/me/delete").submit().expect(200);
    let sam = case.world.staff("Sam", Role::Moderator);
    case.open(&sam).must_not_have("Doreen Smith");
}
