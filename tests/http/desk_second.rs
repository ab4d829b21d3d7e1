//! What needs two people, and questioners whom the desk knows.

use crate::asking::doreen_sends;
use crate::db::{TestSitting, db_back, db_backers, db_open_sitting, db_question, db_supporter};
use crate::db_desk::{db_log, db_reasons};
use crate::support::client::Browser;
use crate::world::{World, code_in, link_in};
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{self, Approved, Queued};
use pqt::domain::staff::Role;

const WORDS: &str = "When will the damp in our flats be mended?";

struct Desk {
    world: World,
    sitting: TestSitting,
    question: String,
    priya: Browser,
    sam: Browser,
}

fn desk(status: QuestionStatus) -> Desk {
    let world = World::configured(|config| config.desk.second_person_backers = 2);
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, WORDS, status);
    let priya = world.staff("Priya", Role::Moderator);
    let sam = world.staff("Sam", Role::Moderator);
    Desk { world, sitting, question, priya, sam }
}

impl Desk {
    fn page(&self) -> String {
        format!("/desk/questions/{}", self.question)
    }

    fn part(&self, end: &str) -> String {
        format!("{}/{end}", self.page())
    }

    /// Priya wants to refuse it.
    fn propose(&self) {
        let form = self.priya.get(&self.page()).form(&self.part("decide/refuse"));
        let page = form.choose("reason", "Not clear").fill("note", "See the rules.").submit();
        page.expect(200).must_have("A colleague has to agree; until then it stays.");
    }
}

#[test]
fn what_is_public_is_removed_by_two_people() {
    let desk = desk(Approved);
    desk.propose();
    let public = format!("/questions/{}", desk.question);
    desk.world.browser().get(&public).expect(200).must_have(WORDS);
    assert_eq!(db_log(&desk.world, &desk.question), ["propose"]);
    let own = desk.priya.get(&desk.page()).expect(200);
    own.must_have("You proposed this. A colleague has to agree.");
    assert!(own.forms(&desk.part("removal/confirm")).is_empty());
    let version = own.form(&desk.part("removal/decline"));
    let version = version.value("version").unwrap().to_owned();
    let csrf = own.attributes("input[name=csrf]", "value").remove(0);
    let alone = desk.priya.raw("POST", &desk.part("removal/confirm")).same_origin();
    alone.field("csrf", &csrf).field("version", &version).send().expect(409);
    own.form(&desk.part("give-back")).submit().expect(200);
    let again = desk.sam.get("/desk").follow("1 removal needs a second person").expect(200);
    let seen = again.follow(WORDS).expect(200);
    seen.must_have("Priya,").must_have("Not clear").must_have("See the rules.");
    let done = seen.form(&desk.part("removal/confirm")).submit().expect(200);
    done.must_have("is refused");
    assert_eq!(db_log(&desk.world, &desk.question), ["propose", "refuse"]);
    let mail = desk.world.mail_to("doreen@example.org");
    assert!(mail.text.contains("See the rules."), "{}", mail.text);
    desk.sam.get("/desk").must_not_have("needs a second person");
}

#[test]
fn the_log_names_both_by_letter_and_neither_answers_a_second_look() {
    let desk = desk(Approved);
    let form = desk.priya.get(&desk.page()).form(&desk.part("decide/refuse"));
    form.choose("reason", "It attacks a person").submit().expect(200);
    desk.priya.get(&desk.page()).form(&desk.part("give-back")).submit().expect(200);
    desk.sam.get(&desk.page()).form(&desk.part("removal/confirm")).submit().expect(200);
    let mail = desk.world.mail_to("doreen@example.org");
    assert!(mail.text.contains("Rule 4: Be fair to people (version 1)"), "{}", mail.text);
    let path = format!("/sittings/{}/log", desk.sitting.reference);
    let log = desk.world.browser().get(&path).expect(200);
    let by = ["Moderator B", "as Moderator A proposed", "Moderator A"];
    assert_eq!(log.select(".history__by"), by);
    assert_eq!(log.select(".history__entry").len(), 2);
    let rule = "Rule 4: Be fair to people (version 1)";
    assert_eq!(log.html.matches(rule).count(), 2, "the proposal cites it as well");
    let csv = desk.world.browser().get(&format!("{path}.csv")).expect(200);
    assert!(csv.html.contains("\"Moderator B\",\"Moderator A\""), "{}", csv.html);
    let json = desk.world.browser().get(&format!("{path}.json")).expect(200);
    let json: serde_json::Value = serde_json::from_str(&json.html).unwrap();
    assert_eq!(json["decisions"][0]["second"]["letter"], "A");
    assert!(json["decisions"][1]["second"].is_null());
    let doreen = desk.world.supporter(SupporterId(1)).get(&link_in(&mail)).expect(200);
    doreen.form(&doreen.path()).fill("words", "It is about damp.").submit().expect(200);
    for who in [&desk.priya, &desk.sam] {
        let page = who.get("/desk/appeals").follow(WORDS).expect(200);
        page.must_have("Sam, as Priya proposed").must_have("You had a part in this refusal");
        assert!(page.forms(&page.path()).is_empty());
    }
    let third = desk.world.staff("Olwen", Role::Organiser);
    let page = third.get("/desk/appeals").follow(WORDS).expect(200);
    let form = page.form(&page.path()).choose("outcome", "Let the refusal stand");
    let form = form.fill("words", "It names a person.");
    form.submit().expect(200).must_have("The refusal stands");
    desk.world.deliver();
}

#[test]
fn a_proposal_is_turned_down_or_taken_back_and_the_question_stays() {
    let desk = desk(Approved);
    for (browser, words) in [(&desk.sam, "Do not agree"), (&desk.priya, "Take the proposal back")] {
        desk.propose();
        desk.priya.get(&desk.page()).form(&desk.part("give-back")).submit().expect(200);
        let page = browser.get(&desk.page()).expect(200);
        page.must_have(words);
        let form = page.form(&desk.part("removal/decline")).fill("note", "It is a fair question.");
        form.submit().expect(200).must_have("stays as it is");
        let page = browser.get(&desk.page());
        page.must_have("It is a fair question.").must_have("Proposal turned down");
        page.form(&desk.part("give-back")).submit().expect(200);
    }
    assert_eq!(db_log(&desk.world, &desk.question), ["propose", "decline", "propose", "decline"]);
    assert!(desk.world.mails_to("doreen@example.org").is_empty());
}

#[test]
fn one_question_has_one_proposal_and_it_ends_with_the_question() {
    let desk = desk(Approved);
    let late = desk.sam.get(&desk.page()).form(&desk.part("decide/refuse"));
    desk.sam.get(&desk.page()).form(&desk.part("give-back")).submit().expect(200);
    desk.propose();
    desk.priya.get(&desk.page()).form(&desk.part("give-back")).submit().expect(200);
    let late = late.choose("reason", "Not clear").submit().expect(409);
    late.must_have("A colleague has proposed this already.");
    let doreen = db_supporter(&desk.world, "Mo", "Leeds");
    let other = db_question(&desk.world, &desk.sitting, doreen, "Another question?", Approved);
    let confirm = desk.sam.get(&desk.page()).form(&desk.part("removal/confirm"));
    let merge = desk.sam.get(&desk.page()).form(&desk.part("decide/merge"));
    merge.fill("target", &other).submit().expect(200);
    confirm.submit().expect(409).must_have("Somebody decided this first");
    desk.sam.get("/desk").must_not_have("needs a second person");
    desk.world.deliver();
}

#[test]
fn what_many_back_needs_two_though_it_is_not_public() {
    let desk = desk(Queued);
    db_back(&desk.world, &desk.question, &db_backers(&desk.world, "Backer", "Leeds", 3));
    desk.world.count();
    desk.propose();
    assert_eq!(db_log(&desk.world, &desk.question), ["propose"]);
}

#[test]
fn a_desk_of_one_may_do_without() {
    let world = World::configured(|config| config.desk.second_person = "off".to_owned());
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, WORDS, Approved);
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get(&format!("/desk/questions/{question}"));
    let form = page.form(&format!("/desk/questions/{question}/decide/refuse"));
    form.choose("reason", "Not clear").submit().expect(200).must_have("is refused");
    world.deliver();
}

#[test]
fn a_trusted_questioner_goes_ahead_and_a_blocked_one_is_kept_back() {
    let desk = desk(Queued);
    let mo = db_supporter(&desk.world, "Mo", "Leeds");
    let plain = db_question(&desk.world, &desk.sitting, mo, "Why is the bus late?", Queued);
    let sue = db_supporter(&desk.world, "Sue", "Leeds");
    let last = db_question(&desk.world, &desk.sitting, sue, "Why is the train late?", Queued);
    let mark = |question: &str, kind: &str, why: &str| {
        let page = desk.priya.get(&format!("/desk/questions/{question}")).expect(200);
        let form = page.form(&format!("/desk/questions/{question}/questioner"));
        let back = form.clone().submit().expect(422);
        assert_eq!(back.errors(), ["Choose what to do", "Write why"]);
        form.choose("mark", kind).fill("mark_reason", why).submit().expect(200)
    };
    mark(&last, "trusted", "A councillor we know.").must_have("is trusted now");
    mark(&desk.question, "blocked", "Sent the same forty times.").must_have("is blocked now");
    let queue = desk.sam.get("/desk").expect(200);
    assert_eq!(queue.select(".row__ref"), [&*last, &*plain, &*desk.question]);
    queue.must_have("trusted questioner").must_have("kept back: Sent the same forty times.");
    let list = queue.form("/desk/take").submit().expect(200);
    list.must_have("1 question is on your list now.");
    for question in [&last, &desk.question] {
        let page = desk.priya.get(&format!("/desk/questions/{question}"));
        page.form(&format!("/desk/questions/{question}/give-back")).submit().expect(200);
    }
    desk.sam.get("/desk").form("/desk/take").submit().must_have("1 question is on your list");
    let known = desk.priya.get("/desk/questioners").expect(200);
    known.must_have("Doreen in Wythenshawe").must_have("A councillor we know.");
    known.must_not_have("example.org");
    let lift = known.form(&desk.part("questioner/lift")).submit().expect(200);
    lift.must_have("is treated like all others again");
    desk.priya.get("/desk/questioners").must_have("lifted on Monday 23 November 2026");
    assert_eq!(desk.sam.get("/desk").select(".row__ref")[1], desk.question);
    let log = desk.world.browser().get(&format!("/sittings/{}/log", desk.sitting.reference));
    log.must_have("a questioner’s questions are kept back").must_have("treated like all others");
    log.must_not_have("Doreen").must_not_have("forty times");
}

#[test]
fn a_blocked_questioners_next_question_is_kept_back_too() {
    let desk = desk(Queued);
    let page = desk.priya.get(&desk.page());
    let form = page.form(&desk.part("questioner")).choose("mark", "blocked");
    form.fill("mark_reason", "Rude to others.").submit().expect(200);
    let sent = doreen_sends(&desk.world, &desk.sitting, &desk.world.browser());
    let code = code_in(&desk.world.mail_to("doreen@example.org"));
    sent.form(&sent.path()).fill("code", &code).press("Confirm").expect(200);
    let queue = desk.sam.get("/desk");
    assert_eq!(queue.select(".row").len(), 2);
    queue.must_have("kept back: Rude to others.");
    queue.form("/desk/take").submit().must_have("Nothing was taken");
}
