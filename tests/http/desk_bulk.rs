//! Deciding many questions at once: looked at, done, undone.

use crate::db::{TestSitting, db_count, db_open_sitting, db_question, db_supporter, db_upvotes};
use crate::db_desk::{db_log, db_question_row, db_reasons};
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

struct Desk {
    world: World,
    sitting: TestSitting,
    priya: Browser,
    sam: Browser,
}

fn desk() -> Desk {
    let world = World::new();
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let priya = world.staff("Priya", Role::Moderator);
    let sam = world.staff("Sam", Role::Moderator);
    Desk { world, sitting, priya, sam }
}

impl Desk {
    /// Questions of as many people.
    fn ask(&self, count: usize) -> Vec<String> {
        self.ask_as("Asker", count)
    }

    fn ask_as(&self, name: &str, count: usize) -> Vec<String> {
        let ask = |n| {
            let who = db_supporter(&self.world, &format!("{name}{n}"), "Wythenshawe");
            let body = format!("Question number {n} about the ring road?");
            db_question(&self.world, &self.sitting, who, &body, Queued)
        };
        (1..=count).map(ask).collect()
    }

    /// Chooses an act for everything in the queue and looks at it.
    fn look(&self, count: usize, act: &str) -> Page {
        let link = format!("Decide {count} questions at once");
        let form = self.priya.get("/desk").follow(&link).form("/desk/bulk");
        form.choose("act", act).choose("reason", "Not clear").submit().expect(200)
    }
}

fn act(question: &str, act: &str) -> String {
    format!("/desk/questions/{question}/decide/{act}")
}

/// Where the button of a batch's page posts.
fn button(page: &Page, act: &str) -> String {
    format!("{}/{act}", page.path())
}

#[test]
fn many_are_looked_at_decided_and_put_back_exactly() {
    let desk = desk();
    let asked = desk.ask(3);
    let before: Vec<_> = asked.iter().map(|q| db_question_row(&desk.world, q)).collect();
    let look = desk.look(3, "Refuse");
    look.must_have("Look at it before it is done").must_have("3 questions will be decided.");
    look.must_have("Not clear");
    assert!(db_log(&desk.world, &asked[0]).is_empty(), "looking does nothing");
    desk.world.wait(TimeDelta::minutes(2));
    let done = look.form(&button(&look, "run")).submit().expect(200);
    done.must_have("3 questions were decided.").must_have("undo this until 9:17am");
    for question in &asked {
        assert_eq!(db_log(&desk.world, question), ["refuse"]);
    }
    assert!(
        desk.world.mails_to("asker1@example.org").is_empty(),
        "nobody is told before it is sure"
    );
    desk.world.wait(TimeDelta::minutes(14));
    let undone = done.form(&button(&done, "undo")).submit().expect(200);
    undone.must_have("3 questions stand where they stood before.");
    for (question, before) in asked.iter().zip(before) {
        let after = db_question_row(&desk.world, question);
        assert_eq!(after.status, before.status);
        assert_eq!(after.status_at, before.status_at);
        assert_eq!(after.reason_id, before.reason_id);
        assert_eq!(db_log(&desk.world, question), ["refuse", "undo"]);
    }
    desk.world.wait(TimeDelta::hours(1));
    desk.world.deliver();
    assert!(desk.world.mails_to("asker1@example.org").is_empty());
    let log = format!("/sittings/{}/log", desk.sitting.reference);
    desk.world.browser().get(&log).expect(200).must_have("decision undone");
}

#[test]
fn a_second_look_that_was_asked_for_is_answered_and_not_undone() {
    let desk = desk();
    let asked = desk.ask(2);
    let form = desk.priya.get("/desk").follow("Decide 2 questions at once").form("/desk/bulk");
    let form = form.choose("act", "Refuse").choose("reason", "It attacks a person");
    let look = form.submit().expect(200);
    look.must_have("Rule 4: Be fair to people (version 1)");
    let done = look.form(&button(&look, "run")).submit().expect(200);
    let log = format!("/sittings/{}/log", desk.sitting.reference);
    let log = desk.world.browser().get(&log).expect(200);
    assert_eq!(log.select(".history__by"), ["Moderator A", "Moderator A"]);
    log.must_have("Rule 4: Be fair to people (version 1)");
    // The first questioner sees it on their own page before any mail is sent.
    let own = desk.world.supporter(SupporterId(1)).get("/me").expect(200);
    own.must_have("Rule 4: Be fair to people (version 1)");
    let ask = own.follow("Ask for a second look").expect(200);
    ask.form(&ask.path()).fill("words", "It is about a road.").submit().expect(200);
    let undone = done.form(&button(&done, "undo")).submit().expect(200);
    undone.must_have("1 question stands where it stood before. 1 was left as it is.");
    assert_eq!(db_log(&desk.world, &asked[0]), ["refuse", "appeal"]);
    assert_eq!(db_log(&desk.world, &asked[1]), ["refuse", "undo"]);
    let answer =
        desk.sam.get("/desk/appeals").follow("Question number 1 about the ring road?").expect(200);
    let answer = answer.form(&answer.path()).choose("outcome", "Take the refusal back");
    answer.fill("words", "No person is named.").submit().expect(200);
    assert_eq!(db_log(&desk.world, &asked[0]), ["refuse", "appeal", "overturn"]);
    desk.world.wait(TimeDelta::minutes(16));
    desk.world.deliver();
    assert!(desk.world.mails_to("asker2@example.org").is_empty());
    let told = desk.world.mails_to("asker1@example.org");
    assert!(told.iter().any(|mail| mail.text.contains("/appeal")), "the refusal as well");
    assert!(told.iter().any(|mail| mail.text.contains("No person is named.")));
}

#[test]
fn what_a_colleague_holds_or_has_decided_is_left_out() {
    let desk = desk();
    let asked = desk.ask(4);
    desk.sam.get(&format!("/desk/questions/{}", asked[0])).expect(200);
    let look = desk.look(4, "Approve");
    look.must_have("3 questions will be decided. 1 is left out.");
    look.must_have("a colleague is working on 1 question");
    desk.sam.get("/desk").form(&act(&asked[1], "approve")).submit().expect(200);
    desk.sam.get(&format!("/desk/questions/{}", asked[2])).expect(200);
    let done = look.form(&button(&look, "run")).submit().expect(200);
    done.must_have("1 question was decided. 3 were left out.");
    done.must_have("somebody has decided 1 question").must_have("working on 2 questions");
    assert_eq!(db_log(&desk.world, &asked[1]), ["approve"]);
    assert!(db_log(&desk.world, &asked[2]).is_empty());
    desk.world.wait(TimeDelta::minutes(16));
    assert_eq!(desk.world.mails_to("asker4@example.org").len(), 1, "told when it is certain");
}

#[test]
fn what_went_on_since_is_not_undone() {
    let desk = desk();
    let asked = desk.ask(2);
    let look = desk.look(2, "Approve");
    let done = look.form(&button(&look, "run")).submit().expect(200);
    let backer = db_supporter(&desk.world, "Mo", "Leeds");
    crate::db::db_upvote(&desk.world, &asked[1], backer);
    let own = desk.sam.get(&format!("/desk/questions/{}", asked[0]));
    own.form(&act(&asked[0], "shortlist")).submit().expect(200);
    let undone = done.form(&button(&done, "undo")).submit().expect(200);
    undone.must_have("1 question stands where it stood before. 1 was left as it is.");
    undone.must_have("somebody has gone on with 1 question");
    assert_eq!(db_log(&desk.world, &asked[0]), ["approve", "shortlist"]);
    assert_eq!(db_log(&desk.world, &asked[1]), ["approve", "undo"]);
    assert_eq!(db_upvotes(&desk.world, &asked[1]), 1, "who backed it meanwhile still does");
    desk.world.wait(TimeDelta::minutes(16));
    assert_eq!(desk.world.mails_to("asker1@example.org").len(), 2);
    assert!(desk.world.mails_to("asker2@example.org").is_empty());
}

#[test]
fn there_is_a_time_for_undoing_and_one_for_doing() {
    let desk = desk();
    let asked = desk.ask(2);
    let look = desk.look(2, "Approve");
    let run = look.form(&button(&look, "run"));
    let ada = desk.world.staff("Ada", Role::Auditor);
    assert!(ada.get(&look.path()).expect(200).forms(&button(&look, "run")).is_empty());
    assert!(desk.sam.get(&look.path()).forms(&button(&look, "run")).is_empty());
    let done = run.clone().submit().expect(200);
    run.submit().expect(200).must_have("2 questions were decided.");
    assert_eq!(db_log(&desk.world, &asked[0]), ["approve"], "done twice is done once");
    desk.world.wait(TimeDelta::minutes(15));
    done.form(&button(&done, "undo")).submit().expect(409).must_have("too late to undo");
    desk.world.deliver();
    let again = desk.ask_as("Later", 2);
    let look = desk.look(2, "Approve");
    look.form(&button(&look, "drop")).submit().expect(200).must_have("Nothing was done.");
    look.form(&button(&look, "run")).submit().expect(200).must_have("It was not done");
    assert!(db_log(&desk.world, &again[0]).is_empty());
}

#[test]
fn the_ticked_ones_can_be_returned_together() {
    let desk = desk();
    let asked = desk.ask(3);
    let form = desk.priya.get("/desk").form("/desk/approve");
    let form = form.check_one("question", &format!("{}:0", asked[0]));
    let form = form.check_one("question", &format!("{}:0", asked[2]));
    let page = form.press("Do something else with the ticked questions").expect(200);
    page.must_have("This is for 2 questions.");
    let page = page.form("/desk/bulk").submit().expect(422);
    assert_eq!(page.errors(), ["Choose what to do"]);
    let page = page.form("/desk/bulk").choose("act", "Return for rewording").submit().expect(422);
    assert_eq!(page.errors(), ["Write a reason. It will be public"]);
    desk.sam.get("/desk").form(&act(&asked[2], "approve")).submit().expect(200);
    let form = page.form("/desk/bulk").fill("note", "Name the road, please.");
    let look = form.choose("act", "Return for rewording").submit().expect(200);
    look.must_have("1 question will be decided. 1 is left out.");
    look.form(&button(&look, "run")).submit().expect(200).must_have("1 question was decided.");
    assert_eq!(db_log(&desk.world, &asked[0]), ["return"]);
    assert!(db_log(&desk.world, &asked[1]).is_empty());
    desk.world.wait(TimeDelta::minutes(16));
    let mail = desk.world.mail_to("asker1@example.org");
    assert!(mail.text.contains("Name the road, please."), "{}", mail.text);
}

#[test]
fn what_is_public_is_not_refused_in_bulk() {
    let desk = desk();
    for n in 0..2 {
        let who = db_supporter(&desk.world, &format!("Asker{n}"), "Leeds");
        db_question(&desk.world, &desk.sitting, who, "An open question to all?", Approved);
    }
    let page =
        desk.priya.get("/desk?status=approved").follow("Decide 2 questions at once").expect(200);
    assert_eq!(page.attributes("input[name=act]", "value"), ["shortlist"]);
    let form = page.form("/desk/bulk").tamper("act", "refuse").choose("reason", "Not clear");
    let page = form.submit().expect(422);
    assert_eq!(page.errors(), ["This cannot be done to these questions. Choose something else"]);
    assert_eq!(db_count(&desk.world, "batches"), 0);
    let page = desk.priya.get("/desk/bulk?topic=nope&q=volcano").expect(200);
    page.must_have("No question fits what you chose.");
}
