//! Priya decides: every act changes the question, is logged, and Doreen is told.

use crate::db::{TestSitting, db_open_sitting, db_question, db_supporter};
use crate::db_desk::{db_edition, db_log, db_reasons};
use crate::support::client::Browser;
use crate::world::World;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused};
use pqt::domain::staff::Role;

const WORDS: &str = "When will the damp in our flats be mended?";

struct Desk {
    world: World,
    sitting: TestSitting,
    question: String,
    priya: Browser,
}

/// Doreen's question waits, and Priya the moderator is signed in.
fn desk() -> Desk {
    let world = World::new();
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, WORDS, Queued);
    let priya = world.staff("Priya", Role::Moderator);
    Desk { world, sitting, question, priya }
}

impl Desk {
    fn act(&self, act: &str) -> String {
        format!("/desk/questions/{}/decide/{act}", self.question)
    }

    fn page(&self) -> String {
        format!("/desk/questions/{}", self.question)
    }
}

#[test]
fn approving_opens_the_question_and_brings_the_next_to_the_top() {
    let desk = desk();
    let mo = db_supporter(&desk.world, "Mo", "Leeds");
    let next = "Why do the buses stop at nine in the evening?";
    db_question(&desk.world, &desk.sitting, mo, next, Queued);
    let queue = desk.priya.get("/desk").expect(200);
    assert_eq!(queue.select(".row__text"), [WORDS, next]);
    let queue = queue.form(&desk.act("approve")).submit().expect(200);
    queue.must_have(&format!("{} is approved.", desk.question));
    assert_eq!(queue.select(".row__text"), [next]);
    let mail = desk.world.mail_to("doreen@example.org");
    assert!(mail.text.contains(WORDS), "{}", mail.text);
    assert!(mail.text.contains(&format!("/questions/{}", desk.question)), "{}", mail.text);
    let page = desk.priya.get(&desk.page()).expect(200);
    page.must_have("Approved").must_have("Priya, moderator");
    assert_eq!(db_log(&desk.world, &desk.question), ["approve"]);
}

#[test]
fn refusing_needs_a_reason_and_keeps_the_note() {
    let desk = desk();
    let form = desk.priya.get("/desk").form(&desk.act("refuse"));
    let page = form.fill("note", "Please ask the council.").submit().expect(422);
    assert_eq!(page.errors(), ["Choose a reason"]);
    let link = page.attributes(".errors a", "href").remove(0);
    assert_eq!(page.attributes(&format!("[id='{}']", &link[1..]), "name"), ["reason"]);
    let form = page.form(&desk.act("refuse"));
    assert_eq!(form.value("note"), Some("Please ask the council."));
    let back = form.choose("reason", "Not clear").submit().expect(200);
    assert!(back.path().starts_with("/desk?"), "back in the queue, not on {}", back.path());
    back.must_have("is refused");
    let mail = desk.world.mail_to("doreen@example.org");
    for said in ["We could not tell what is asked.", "Please ask the council.", WORDS] {
        assert!(mail.text.contains(said), "{said} is not in {}", mail.text);
    }
    assert!(mail.text.contains("7 December 2026"), "appeal within 14 days: {}", mail.text);
    desk.priya.get(&desk.page()).must_have("Reason: Not clear").must_have("refused");
    assert_eq!(db_log(&desk.world, &desk.question), ["refuse"]);
}

#[test]
fn a_refused_question_can_still_be_approved() {
    let desk = desk();
    let form = desk.priya.get("/desk").form(&desk.act("refuse"));
    form.choose("reason", "personal").submit().expect(200);
    let page = desk.priya.get(&desk.page());
    page.form(&desk.act("approve")).submit().expect(200).must_have("is approved");
    desk.priya.get(&desk.page()).must_not_have("Reason for refusing");
    assert_eq!(desk.world.mails_to("doreen@example.org").len(), 2);
}

#[test]
fn returning_says_what_to_change() {
    let desk = desk();
    let form = desk.priya.get("/desk").form(&desk.act("return"));
    let page = form.submit().expect(422);
    assert_eq!(page.errors(), ["Write a reason. It will be public"]);
    let form = page.form(&desk.act("return"));
    form.fill("note", "Name the estate, please.").submit().expect(200).must_have("is returned");
    let mail = desk.world.mail_to("doreen@example.org");
    assert!(mail.text.contains("Name the estate, please."), "{}", mail.text);
    desk.priya.get(&desk.page()).must_have("Name the estate, please.");
}

#[test]
fn amending_keeps_the_first_words() {
    let desk = desk();
    let amend = |text: &str| {
        let form = desk.priya.get(&desk.page()).form(&desk.act("amend"));
        form.fill("text", text).fill("note", "Shorter.").submit()
    };
    assert_eq!(amend("Too short?").expect(422).errors().len(), 1);
    assert_eq!(amend(WORDS).expect(422).errors().len(), 1, "nothing is changed");
    amend("When will damp in council flats be mended?").expect(200).must_have("has its new words");
    amend("When will damp in all council flats be mended?").expect(200);
    let page = desk.priya.get(&desk.page());
    page.must_have("The words as they were sent").must_have(WORDS);
    page.must_have("Before: When will damp in council flats be mended?");
    assert_eq!(page.heading(), "When will damp in all council flats be mended?");
    let mails = desk.world.mails_to("doreen@example.org");
    assert_eq!(mails.len(), 2);
    assert!(mails[0].text.contains(WORDS) && mails[0].text.contains("Shorter."));
    let found = desk.priya.get("/desk?q=council").expect(200);
    assert_eq!(found.select(".row__text").len(), 1, "the new words are searched");
}

#[test]
fn two_moderators_at_once_the_second_is_told_who_decided_what() {
    let desk = desk();
    let sam = desk.world.staff("Sam", Role::Organiser);
    let priyas = desk.priya.get("/desk").form(&desk.act("approve"));
    let sams = sam.get("/desk").form(&desk.act("refuse"));
    priyas.submit().expect(200);
    let page = sams.choose("reason", "Not clear").fill("note", "I typed <b>this</b>.").submit();
    let page = page.expect(409);
    page.must_have("Somebody decided this first").must_have("Priya, moderator");
    page.must_have("Approved").must_have("I typed <b>this</b>.").must_have("Not clear");
    page.follow("Look at the question again").expect(200);
    assert_eq!(db_log(&desk.world, &desk.question), ["approve"]);
    assert_eq!(desk.world.mails_to("doreen@example.org").len(), 1);
}

#[test]
fn two_moderators_in_the_same_instant_decide_once() {
    let desk = desk();
    let sam = desk.world.staff("Sam", Role::Moderator);
    let forms = [desk.priya.clone(), sam].map(|b| b.get("/desk").form(&desk.act("approve")));
    let sent = forms.map(|form| std::thread::spawn(move || form.submit().status));
    let mut statuses = sent.map(|thread| thread.join().unwrap());
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(db_log(&desk.world, &desk.question), ["approve"]);
    assert_eq!(desk.world.mails_to("doreen@example.org").len(), 1);
}

#[test]
fn a_form_sent_twice_decides_once() {
    let desk = desk();
    let form = desk.priya.get("/desk").form(&desk.act("approve"));
    form.clone().submit().expect(200);
    form.submit().expect(409);
    assert_eq!(db_log(&desk.world, &desk.question), ["approve"]);
    assert_eq!(desk.world.mails_to("doreen@example.org").len(), 1);
}

#[test]
fn an_auditor_reads_everything_and_decides_nothing() {
    let desk = desk();
    let ada = desk.world.staff("Ada", Role::Auditor);
    for path in ["/desk".to_owned(), desk.page(), "/desk/shortlist".to_owned()] {
        let page = ada.get(&path).expect(200);
        let forms = page.attributes("form[method=post]", "action");
        assert!(forms.iter().all(|to| to.ends_with("/sign-out")), "{path} has {forms:?}");
    }
    ada.get("/desk").must_have(WORDS).must_have("Deciding is for moderators");
    let csrf = ada.get("/desk").attributes("input[name=csrf]", "value").remove(0);
    let sent = ada.raw("POST", &desk.act("approve")).same_origin();
    sent.field("csrf", &csrf).field("version", "0").send().expect(403);
    assert!(db_log(&desk.world, &desk.question).is_empty());
}

#[test]
fn nobody_else_comes_to_the_desk() {
    let desk = desk();
    let mo = db_supporter(&desk.world, "Mo", "Leeds");
    for browser in [desk.world.browser(), desk.world.supporter(mo)] {
        for path in ["/desk".to_owned(), desk.page(), "/desk/shortlist".to_owned()] {
            let answer = browser.raw("GET", &path).send();
            assert_eq!(answer.status, 303);
            assert!(answer.header("location").unwrap().starts_with("/desk/sign-in?next="));
        }
        let answer = browser.raw("POST", &desk.act("approve")).same_origin().send();
        // The role and the form are looked at side by side; either may refuse first.
        assert!([303, 403].contains(&answer.status), "{}", answer.status);
        assert!(db_log(&desk.world, &desk.question).is_empty());
    }
}

#[test]
fn hostile_words_are_only_words() {
    let desk = desk();
    let mo = db_supporter(&desk.world, "Mo", "<b>Leeds</b>");
    let hostile = "<script>alert(1)</script> {{7}} =HYPERLINK(\"x\") ' OR 1=1 -- \" NEAR( *";
    let question = db_question(&desk.world, &desk.sitting, mo, hostile, Queued);
    let page = desk.priya.get("/desk").expect(200);
    assert!(page.select(".row__text").contains(&hostile.to_owned()));
    assert!(!page.html.contains("<script>alert"));
    let path = format!("/desk/questions/{question}");
    desk.priya.get(&path).expect(200).must_have(hostile).must_have("town not known");
    for words in ["\"%27) OR 1=1 --", "* NEAR AND", "%00", "'':*|", "<script>"] {
        desk.priya.get(&format!("/desk?q={words}")).expect(200);
        desk.priya.get(&format!("/desk/shortlist?q={words}")).expect(200);
    }
    desk.priya.get("/desk?done=approve&ref=<script>x</script>&moved=x").expect(200);
    desk.priya.get("/desk?sitting=nope").expect(404);
    desk.priya.get("/desk?page=-4&status=unconfirmed&topic=x").expect(200);
    desk.priya.get("/desk?page=9999999999999").expect(200);
}

#[test]
fn after_the_slate_the_shortlist_stays_as_it_is() {
    let desk = desk();
    let form = desk.priya.get(&desk.page()).form(&desk.act("shortlist"));
    db_edition(&desk.world, &desk.sitting);
    form.submit().expect(409).must_have("The slate of this sitting is published");
    let page = desk.priya.get(&desk.page()).expect(200);
    assert!(page.forms(&desk.act("shortlist")).is_empty());
    assert!(page.forms(&desk.act("merge")).is_empty());
    page.form(&desk.act("approve")).submit().expect(200);
    desk.world.deliver();
}

#[test]
fn an_unknown_town_is_resolved_by_a_moderator() {
    let desk = desk();
    let mo = db_supporter(&desk.world, "Mo", "Newprot on the sea");
    let question = db_question(&desk.world, &desk.sitting, mo, "Who mends the sea wall?", Queued);
    let path = format!("/desk/questions/{question}");
    let town = format!("{path}/town");
    let form = desk.priya.get(&path).must_have("town not known").form(&town);
    let page = form.fill("town", "Newport").submit().expect(422);
    assert_eq!(page.errors().len(), 1);
    let form = page.form(&town);
    assert_eq!(form.value("town"), Some("Newport"));
    let page = form.choose("place", "Newport, Isle of Wight").submit().expect(200);
    page.must_have("The town of").must_not_have("town not known");
    page.must_have("Mo in Newport").must_have("Before: Newprot on the sea");
    assert_eq!(db_log(&desk.world, &question), ["amend"]);
    desk.priya.get(&path).form(&town).fill("town", "").submit().expect(422);
    desk.priya.get(&path).form(&town).fill("town", "Xqzzt").submit().expect(422);
}

#[test]
fn the_topic_can_be_corrected() {
    let desk = desk();
    let path = format!("{}/topic", desk.page());
    let form = desk.priya.get(&desk.page()).form(&path);
    let page = form.choose("topic", "Health").submit().expect(200);
    page.must_have("The topic of").must_have("After: Health");
    assert_eq!(desk.priya.get("/desk?topic=health").select(".row").len(), 1);
    assert!(desk.priya.get("/desk?topic=housing").select(".row").is_empty());
}

#[test]
fn what_cannot_be_done_to_a_question_is_not_offered() {
    let desk = desk();
    let mo = db_supporter(&desk.world, "Mo", "Leeds");
    let question = db_question(&desk.world, &desk.sitting, mo, "Why is the moon so far?", Refused);
    let open = db_question(&desk.world, &desk.sitting, mo, "Why is the sun so hot?", Approved);
    let page = desk.priya.get(&format!("/desk/questions/{question}"));
    let act = |q: &str, act: &str| format!("/desk/questions/{q}/decide/{act}");
    assert_eq!(page.forms(&act(&question, "approve")).len(), 1);
    assert!(page.forms(&act(&question, "refuse")).is_empty());
    let csrf = page.attributes("input[name=csrf]", "value").remove(0);
    let send = |path: &str| {
        let sent = desk.priya.raw("POST", path).same_origin().field("csrf", &csrf);
        sent.field("version", "0").field("note", "x").send().status
    };
    assert_eq!(send(&act(&open, "return")), 409);
    assert_eq!(send(&act(&open, "publish")), 404);
    assert_eq!(send(&act("Q-NOTHERE", "approve")), 404);
}
