//! Before a name is read aloud: the questioner is asked, confirms or corrects, and the office
//! may write without seeing an address.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::db_desk::db_question_row;
use crate::selection::Shortlist;
use crate::support::client::Browser;
use crate::world::{World, link_in};
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::Approved;
use pqt::domain::staff::Role;

struct Scene {
    world: World,
    doreen: SupporterId,
    question: String,
    sitting: String,
    rhian: Browser,
}

/// Doreen's question was put on the shortlist by a moderator.
fn scene() -> Scene {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, "When is the damp mended?", Approved);
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk/shortlist").expect(200);
    page.form(&format!("/desk/questions/{question}/decide/shortlist")).submit().expect(200);
    let rhian = world.staff("Rhian", Role::Office);
    Scene { world, doreen, question, sitting: sitting.reference, rhian }
}

impl Scene {
    fn mine(&self) -> String {
        format!("/me/questions/{}/reading", self.question)
    }

    fn desk(&self) -> String {
        format!("/desk/questions/{}/reading", self.question)
    }

    /// The tags of the list, without their signs.
    fn states(&self) -> Vec<String> {
        let tags = self.list().select(".row .status");
        tags.iter().map(|tag| tag.trim_start_matches(|c: char| !c.is_alphabetic()).into()).collect()
    }

    fn list(&self) -> crate::support::client::Page {
        self.rhian.get(&format!("/desk/sittings/{}/readings", self.sitting)).expect(200)
    }
}

#[test]
fn the_mail_asks_and_one_button_confirms() {
    let s = scene();
    let mail = s.world.mail_to("doreen@example.org");
    assert!(mail.text.contains(&s.mine()), "{}", mail.text);
    assert!(mail.text.contains("Please check your name, your town and the words by"));
    assert_eq!(s.states(), ["not confirmed"]);
    s.list().must_have("Asked to answer by");
    // In another browser she signs in first; nobody else sees it.
    s.world.browser().get(&s.mine()).expect(200).must_have("address");
    let other = db_supporter(&s.world, "Mo", "Leeds");
    s.world.supporter(other).get(&s.mine()).expect(404);
    let me = s.world.supporter(s.doreen);
    me.get("/me").must_have("Please check how it will be read aloud");
    let page = me.get(&s.mine()).expect(200);
    page.must_have("Doreen in Wythenshawe asks:").must_have("When is the damp mended?");
    let version = db_question_row(&s.world, &s.question).version;
    page.form(&s.mine()).submit().expect(200).must_have("You confirmed how it will be read");
    assert_eq!(db_question_row(&s.world, &s.question).version, version, "nothing was changed");
    assert_eq!(s.states(), ["confirmed"]);
    s.list().must_not_have("Asked to answer");
    me.get(&s.mine()).expect(200).must_have("that this is right. You can still change it.");
}

#[test]
fn name_and_town_are_corrected_and_the_name_may_be_left_out() {
    let s = scene();
    let me = s.world.supporter(s.doreen);
    let form = me.get(&s.mine()).form(&s.mine());
    let wrong = form.clone().fill("first_name", "").submit().expect(422);
    assert_eq!(wrong.errors().len(), 1);
    let typed = form.fill("first_name", "Dora").fill("say_name", "DOOR-uh").fill("town", "Newport");
    let which = typed.submit().expect(422);
    which.must_have("Newport");
    assert_eq!(which.form(&s.mine()).value("first_name"), Some("Dora"), "what was typed stays");
    let places = which.attributes("input[name=place]", "value");
    assert!(places.len() > 1, "{places:?}");
    which.form(&s.mine()).choose("place", &places[0]).submit().expect(200);
    let row = db_question_row(&s.world, &s.question);
    assert_eq!((row.first_name.as_str(), row.town_name.as_str()), ("Dora", "Newport"));
    s.list().must_have("Dora in Newport");
    assert_eq!(s.states(), ["confirmed"]);
    let nameless = me.get(&s.mine()).form(&s.mine()).check("nameless");
    nameless.submit().expect(200);
    s.list().must_have("confirmed, without the name").must_have("Someone in Newport");
    s.rhian.get(&s.desk()).expect(200).must_not_have("DOOR-uh");
    s.world.deliver();
}

#[test]
fn what_changes_after_a_confirmation_is_not_confirmed() {
    let s = scene();
    let me = s.world.supporter(s.doreen);
    let late = me.get(&s.mine()).form(&s.mine());
    late.clone().submit().expect(200);
    let priya = s.world.staff("Sam", Role::Moderator);
    let page = priya.get(&format!("/desk/questions/{}", s.question)).expect(200);
    let amend = page.form(&format!("/desk/questions/{}/decide/amend", s.question));
    let words = "When will the damp in our flats be mended?";
    amend.fill("text", words).fill("note", "Clearer.").submit().expect(200);
    s.list().must_have("changed since it was confirmed");
    late.submit().expect(409).must_have("was changed while you had this page open");
    me.get(&s.mine()).must_have("Something was changed after you said that this is right");
    me.get(&s.mine()).form(&s.mine()).submit().expect(200);
    s.list().must_not_have("changed since");
    s.world.deliver();
}

#[test]
fn shorter_words_are_read_only_if_the_questioner_agrees() {
    let s = scene();
    let me = s.world.supporter(s.doreen);
    let form = s.rhian.get(&s.desk()).expect(200).form(&format!("{}/propose", s.desk()));
    let long = form.clone().fill("proposed", &"word ".repeat(100)).submit().expect(422);
    long.must_have("at most 300 characters");
    form.fill("proposed", "When is it mended?").submit().expect(200);
    let mails = s.world.mails_to("doreen@example.org");
    let asked = mails.iter().find(|mail| mail.subject.contains("how we should read"));
    assert!(asked.expect("she is asked").text.contains(&s.mine()));
    s.list().must_not_have("Agreed shorter words");
    let page = me.get(&s.mine()).expect(200);
    page.must_have("The office would like to read these shorter words");
    let form = page.form(&s.mine());
    assert_eq!(form.value("spoken").map(str::trim), Some("When is it mended?"));
    form.clone().fill("spoken", "").submit().expect(200);
    s.list().must_not_have("Agreed shorter words");
    form.submit().expect(200);
    s.list().must_have("Agreed shorter words: When is it mended?");
}

#[test]
fn messages_are_passed_on_without_an_address() {
    let s = scene();
    let me = s.world.supporter(s.doreen);
    let form = s.rhian.get(&s.desk()).expect(200).form(&format!("{}/message", s.desk()));
    form.clone().submit().expect(422);
    form.fill("message", "Do you mean your own flat?").submit().expect(200);
    let mails = s.world.mails_to("doreen@example.org");
    let mail = mails.iter().find(|mail| mail.subject.contains("A message about"));
    let mail = mail.expect("it is passed on");
    assert!(mail.text.contains("Do you mean your own flat?"), "{}", mail.text);
    assert!(!mail.text.contains("Rhian"), "the office is not named: {}", mail.text);
    assert!(!link_in(mail).is_empty());
    let page = me.get(&s.mine()).expect(200);
    page.must_have("Do you mean your own flat?").must_have("From the office");
    let answer = page.form(&format!("{}/message", s.mine()));
    answer.clone().submit().expect(422);
    answer.fill("message", "Yes, <b>mine</b>.").submit().expect(200);
    s.list().must_have("1 new message");
    let desk = s.rhian.get(&s.desk()).expect(200);
    desk.must_have("Yes, <b>mine</b>.").must_have("From Rhian, the office");
    assert!(!desk.html.contains("doreen@example.org"));
    s.list().must_not_have("new message");
    let ada = s.world.staff("Ada", Role::Auditor);
    assert!(ada.get(&s.desk()).expect(200).select("textarea").is_empty(), "she only reads");
}

#[test]
fn a_reminder_is_sent_once_and_nothing_after_the_sitting_began() {
    let s = scene();
    let remind = s.rhian.get(&s.desk()).form(&format!("{}/remind", s.desk()));
    remind.clone().submit().expect(200).must_have("is asked once more");
    remind.submit().expect(409);
    let mails = s.world.mails_to("doreen@example.org");
    assert_eq!(mails.iter().filter(|m| m.subject.contains("how we should read")).count(), 1);
    s.world.supporter(s.doreen).get(&s.mine()).expect(200);
    s.world.wait(TimeDelta::days(40));
    let me = s.world.supporter(s.doreen);
    me.get(&s.mine()).expect(409).must_have("nothing to confirm");
    let rhian = s.world.staff("Nell", Role::Office);
    assert!(rhian.get(&s.desk()).expect(200).select("textarea").is_empty());
}

#[test]
fn the_office_may_leave_out_names_that_nobody_confirmed() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let rhian = world.staff("Rhian", Role::Office);
    let url = format!("/desk/sittings/{}/readings", shortlist.sitting.reference);
    let page = rhian.get(&url).expect(200);
    page.must_have("not asked").must_have("is read, and marked on the sheets");
    page.form(&url).choose("policy", "unnamed").submit().expect(200).must_have("Saved.");
    shortlist.propose().expect(200);
    shortlist.publish();
    let slate = world.browser().get(&shortlist.public()).expect(200);
    assert!(slate.select("ol.slate li")[0].contains("Someone in Cardiff"), "{}", slate.text());
    rhian.get(&url).expect(200).must_have("Publish a new edition to correct it");
    world.deliver();
}
