//! Moderators share the queue: who works on what, lists, filters, notes, keys.

use crate::db::{TestSitting, db_open_sitting, db_question, db_supporter};
use crate::db_desk::{db_dress, db_log, db_reasons};
use crate::support::client::Browser;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;

struct Desk {
    world: World,
    sitting: TestSitting,
    doreen: SupporterId,
    priya: Browser,
    sam: Browser,
}

fn desk() -> Desk {
    let world = World::new();
    db_reasons(&world);
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let priya = world.staff("Priya", Role::Moderator);
    let sam = world.staff("Sam", Role::Moderator);
    Desk { world, sitting, doreen, priya, sam }
}

impl Desk {
    fn ask(&self, count: usize) -> Vec<String> {
        let body = |n| format!("Question number {n} about the ring road?");
        let ask = |n| db_question(&self.world, &self.sitting, self.doreen, &body(n), Queued);
        (1..=count).map(ask).collect()
    }
}

fn page(question: &str) -> String {
    format!("/desk/questions/{question}")
}

fn act(question: &str, act: &str) -> String {
    format!("/desk/questions/{question}/decide/{act}")
}

#[test]
fn a_question_that_a_colleague_opened_is_seen_and_not_decided() {
    let desk = desk();
    let question = desk.ask(1).remove(0);
    let early = desk.sam.get("/desk").form(&act(&question, "refuse"));
    desk.priya.get(&page(&question)).expect(200).must_have("You have this question until 9:10am");
    let queue = desk.sam.get("/desk").expect(200);
    queue.must_have("Priya is working on this question until 9:10am");
    assert!(queue.forms(&act(&question, "approve")).is_empty());
    let form = early.choose("reason", "Not clear").fill("note", "What I typed.");
    let told = form.submit().expect(409);
    told.must_have("A colleague is working on this question").must_have("What I typed.");
    assert!(db_log(&desk.world, &question).is_empty());
    let own = told.form(&format!("{}/take-over", page(&question))).submit().expect(200);
    own.must_have(&format!("You have {question} now.")).must_have("You have this question until");
    let late = desk.priya.get(&page(&question)).expect(200);
    late.must_have("Sam is working on this question").must_have("when your colleague has finished");
    own.form(&act(&question, "approve")).submit().expect(200);
    assert_eq!(db_log(&desk.world, &question), ["approve"]);
    desk.world.deliver();
}

#[test]
fn a_hold_ends_by_itself_and_begins_anew_while_somebody_works() {
    let desk = desk();
    let question = desk.ask(1).remove(0);
    let open = desk.priya.get(&page(&question)).expect(200);
    desk.world.wait(TimeDelta::minutes(8));
    open.form(&format!("{}/keep", page(&question))).submit().expect(200);
    desk.world.wait(TimeDelta::minutes(8));
    desk.sam.get("/desk").must_have("Priya is working on this question");
    desk.world.wait(TimeDelta::minutes(3));
    let queue = desk.sam.get("/desk");
    queue.must_not_have("Priya is working");
    queue.form(&act(&question, "approve")).submit().expect(200);
    desk.world.deliver();
}

#[test]
fn the_next_ten_are_one_moderators_own() {
    let desk = desk();
    let asked = desk.ask(12);
    let list = desk.priya.get("/desk").form("/desk/take").submit().expect(200);
    list.must_have("10 questions are on your list now.").must_have("Your list");
    assert_eq!(list.select(".row").len(), 10);
    let list = desk.sam.get("/desk").form("/desk/take").submit().expect(200);
    list.must_have("2 questions are on your list now.");
    let first = list.select(".row__ref");
    assert_eq!(first, asked[10..], "the oldest that are free");
    list.form("/desk/take").submit().must_have("Nothing was taken.");
    let list = desk.priya.get("/desk").follow("Your list: 10 questions").expect(200);
    let list = list.form(&format!("{}/give-back", page(&asked[0]))).submit().expect(200);
    list.must_have(&format!("{} is free again.", asked[0]));
    assert_eq!(list.select(".row").len(), 9);
    list.form(&act(&asked[1], "approve")).submit().expect(200);
    let list = desk.priya.get("/desk/mine");
    assert_eq!(list.select(".row").len(), 8, "what is decided leaves the list");
    list.form("/desk/give-back").submit().expect(200).must_have("8 questions are free again.");
    desk.sam.get("/desk").form("/desk/take").submit().must_have("9 questions are on your list");
    desk.world.wait(TimeDelta::minutes(61));
    let sam = desk.world.staff("Sam, after lunch", Role::Moderator);
    sam.get("/desk/mine").expect(200).must_have("Nothing is on your list");
    desk.world.deliver();
}

#[test]
fn two_who_take_at_once_take_different_questions() {
    let desk = desk();
    desk.ask(20);
    let forms = [&desk.priya, &desk.sam].map(|b| b.get("/desk").form("/desk/take"));
    let sent = forms.map(|form| std::thread::spawn(move || form.submit().select(".row__ref")));
    let mut taken: Vec<String> = sent.into_iter().flat_map(|t| t.join().unwrap()).collect();
    assert_eq!(taken.len(), 20);
    taken.sort();
    taken.dedup();
    assert_eq!(taken.len(), 20, "no question is on two lists");
}

#[test]
fn the_queue_is_narrowed_and_the_filter_is_kept() {
    let desk = desk();
    let asked = desk.ask(2);
    db_dress(&desk.world, &asked[0], "", false, Lang::Cy);
    let nowhere = db_supporter(&desk.world, "Mo", "Nowhereville");
    db_question(&desk.world, &desk.sitting, nowhere, "Where is Nowhereville?", Queued);
    desk.world.wait(TimeDelta::hours(7));
    let priya = desk.world.staff("Priya, later", Role::Moderator);
    db_question(&desk.world, &desk.sitting, desk.doreen, "What about the new road?", Queued);
    let rows = |path: &str| priya.get(path).expect(200).select(".row").len();
    assert_eq!(rows("/desk"), 4);
    assert_eq!(rows("/desk?waiting=6"), 3);
    assert_eq!(rows("/desk?language=cy"), 1);
    assert_eq!(rows("/desk?region=North+West"), 3);
    assert_eq!(rows("/desk?region=-"), 1);
    assert_eq!(rows("/desk?backers=5"), 0);
    assert_eq!(rows("/desk?waiting=x&language=x&region=x&backers=-1"), 4);
    let page = priya.get("/desk?language=cy&waiting=6").expect(200);
    let page = page.form("/desk/filters").submit().expect(422);
    assert_eq!(page.errors(), ["Write a name for the filter"]);
    let page = page.form("/desk/filters").fill("name", "Old <Welsh>").submit().expect(200);
    page.must_have("The filter is saved.");
    let again = page.form("/desk/filters").fill("name", "Old <Welsh>").submit().expect(422);
    assert_eq!(again.form("/desk/filters").value("name"), Some("Old <Welsh>"));
    let page = priya.get("/desk").follow("Old <Welsh>").expect(200);
    assert_eq!(page.select(".row").len(), 1);
    desk.sam.get("/desk").must_not_have("Old <Welsh>");
    page.form("/desk/filters/forget").submit().expect(200).must_have("The filter is forgotten.");
    priya.get("/desk").must_not_have("Old <Welsh>");
}

#[test]
fn notes_are_kept_for_staff_only() {
    let desk = desk();
    let question = desk.ask(1).remove(0);
    let notes = format!("{}/notes", page(&question));
    let form = desk.priya.get(&page(&question)).form(&notes);
    let back = form.clone().submit().expect(422);
    assert_eq!(back.errors(), ["Write your note"]);
    let shown = form.fill("staff_note", "I <b>rang</b> the council.").submit().expect(200);
    shown.must_have("Your note is added.").must_have("I <b>rang</b> the council.");
    shown.must_have("Priya, moderator");
    desk.sam.get("/desk").must_have("1 note");
    let ada = desk.world.staff("Ada", Role::Auditor);
    let read = ada.get(&page(&question));
    read.must_have("I <b>rang</b> the council.");
    assert!(read.forms(&notes).is_empty());
    shown.form(&act(&question, "approve")).submit().expect(200);
    let public = desk.world.browser().get(&format!("/questions/{question}")).expect(200);
    public.must_not_have("rang");
    desk.world.deliver();
}

#[test]
fn keys_are_listed_and_can_be_switched_off() {
    let desk = desk();
    let question = desk.ask(1).remove(0);
    let queue = desk.priya.get("/desk").expect(200);
    assert_eq!(queue.select("[aria-keyshortcuts=a]").len(), 1);
    let keys = queue.follow("Keyboard shortcuts").expect(200);
    keys.must_have("Go to the next question");
    keys.form("/desk/shortcuts").submit().expect(200).must_have("The keys are off.");
    for path in ["/desk".to_owned(), page(&question)] {
        let page = desk.priya.get(&path);
        assert!(page.select("[aria-keyshortcuts]").is_empty(), "{path}");
    }
    assert!(!desk.sam.get("/desk").select("[aria-keyshortcuts]").is_empty());
    let keys = desk.priya.get("/desk/shortcuts").form("/desk/shortcuts").submit();
    keys.expect(200).must_have("The keys are on.");
}
