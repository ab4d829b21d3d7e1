//! Merging conserves supporters: each counts once, and undoing takes away only
//! what came along.

use crate::db::{TestSitting, db_open_sitting, db_question, db_sitting, db_supporter};
use crate::db_desk::{db_back, db_backers, db_log, db_unback};
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused};
use pqt::domain::staff::Role;

struct Scene {
    world: World,
    sitting: TestSitting,
    priya: Browser,
    people: Vec<SupporterId>,
}

fn scene() -> Scene {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let priya = world.staff("Priya", Role::Moderator);
    let names = ["Doreen", "Mo", "Ceri", "Tom", "Ann", "Bob"];
    let people = names.map(|name| db_supporter(&world, name, "Leeds")).to_vec();
    Scene { world, sitting, priya, people }
}

impl Scene {
    /// An open question of somebody, backed by these (its questioner too).
    fn open(&self, questioner: usize, words: &str, backers: &[usize]) -> String {
        let who = self.people[questioner];
        let question = db_question(&self.world, &self.sitting, who, words, Approved);
        for &backer in backers {
            db_back(&self.world, &question, self.people[backer]);
        }
        question
    }

    fn merge(&self, question: &str, target: &str) -> Page {
        let page = self.priya.get(&format!("/desk/questions/{question}")).expect(200);
        // The long form, not the short ones beside similar questions.
        let forms = page.forms(&format!("/desk/questions/{question}/decide/merge"));
        forms.into_iter().next().unwrap().fill("target", target).submit()
    }

    fn unmerge(&self, question: &str) -> Page {
        let page = self.priya.get(&format!("/desk/questions/{question}")).expect(200);
        page.form(&format!("/desk/questions/{question}/decide/unmerge")).submit()
    }

    fn backers(&self, question: &str) -> Vec<usize> {
        let found = db_backers(&self.world, question);
        let number = |id: &SupporterId| self.people.iter().position(|p| p == id).unwrap();
        found.iter().map(number).collect()
    }
}

#[test]
fn everybody_counts_once_and_undoing_is_exact() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[0, 2]);
    let question = s.open(1, "Who mends the damp in our flats?", &[1, 2, 3, 4]);
    db_unback(&s.world, &question, s.people[4]);
    let page = s.merge(&question, &target).expect(200);
    page.must_have("2 backers came along, 1 backed it already.");
    assert_eq!(s.backers(&target), [0, 1, 2, 3]);
    assert_eq!(s.backers(&question), [1, 2, 3], "its own rows stay");
    let mail = s.world.mail_to("mo@example.org");
    assert!(mail.text.contains("When will the damp be mended?"), "{}", mail.text);
    assert!(s.world.mails_to("doreen@example.org").is_empty());
    let at_target = s.priya.get(&format!("/desk/questions/{target}"));
    at_target.must_have("Merged into this one").must_have(&format!("{question} joined"));
    db_back(&s.world, &target, s.people[5]);
    s.world.count();
    s.unmerge(&question).expect(200).must_have("2 backers left the other question.");
    assert_eq!(s.backers(&target), [0, 2, 5]);
    assert_eq!(s.backers(&question), [1, 2, 3]);
    s.world.wait(TimeDelta::minutes(1));
    s.world.count();
    let page = s.priya.get(&format!("/desk/questions/{target}"));
    page.must_have("People who back it 3");
    assert_eq!(db_log(&s.world, &question), ["merge", "unmerge"]);
}

#[test]
fn a_question_that_waits_brings_its_questioner() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[]);
    let words = "Who mends the damp in our flats?";
    let question = db_question(&s.world, &s.sitting, s.people[1], words, Queued);
    s.merge(&question, &target).expect(200).must_have("1 backer came along, 0 backed it already.");
    assert_eq!(s.backers(&target), [0, 1]);
    s.world.deliver();
}

#[test]
fn somebody_who_had_taken_an_upvote_back_comes_along_too() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[0, 3]);
    db_unback(&s.world, &target, s.people[3]);
    let question = s.open(1, "Who mends the damp in our flats?", &[1, 3]);
    s.merge(&question, &target).expect(200).must_have("2 backers came along");
    assert_eq!(s.backers(&target), [0, 1, 3]);
    s.unmerge(&question).expect(200);
    assert_eq!(s.backers(&target), [0]);
    s.world.deliver();
}

#[test]
fn an_upvote_given_again_after_the_merge_is_the_supporters_own() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[0]);
    let question = s.open(1, "Who mends the damp in our flats?", &[1, 3]);
    s.merge(&question, &target).expect(200);
    db_unback(&s.world, &target, s.people[3]);
    db_back(&s.world, &target, s.people[3]);
    s.unmerge(&question).expect(200);
    assert_eq!(s.backers(&target), [0, 3], "Tom backed it himself");
    assert_eq!(s.backers(&question), [1, 3]);
    s.world.deliver();
}

#[test]
fn of_two_merged_questions_one_can_leave() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[0]);
    let one = s.open(1, "Who mends the damp in our flats?", &[1, 3]);
    let two = s.open(2, "Is anybody mending damp in flats?", &[2, 3]);
    s.merge(&one, &target).expect(200);
    s.merge(&two, &target).expect(200).must_have("1 backer came along, 1 backed it already.");
    assert_eq!(s.backers(&target), [0, 1, 2, 3]);
    s.unmerge(&one).expect(200);
    assert_eq!(s.backers(&target), [0, 2, 3], "the second still speaks for Tom");
    s.world.deliver();
}

#[test]
fn a_question_that_holds_others_takes_them_along_and_back() {
    let s = scene();
    let leaf = s.open(1, "Who mends the damp in our flats?", &[1, 3]);
    let middle = s.open(2, "Is anybody mending damp in flats?", &[2]);
    let root = s.open(0, "When will the damp be mended?", &[0]);
    s.merge(&leaf, &middle).expect(200);
    s.merge(&middle, &root).expect(200).must_have("3 backers came along");
    assert_eq!(s.backers(&root), [0, 1, 2, 3]);
    let late = s.open(4, "Damp again: when is it mended?", &[4]);
    s.merge(&late, &middle).expect(200).must_have(&format!("Merged into {root}"));
    assert_eq!(s.backers(&root), [0, 1, 2, 3, 4]);
    s.unmerge(&leaf).expect(200);
    assert_eq!(s.backers(&middle), [2]);
    assert_eq!(s.backers(&root), [0, 2, 4]);
    s.unmerge(&middle).expect(200);
    assert_eq!(s.backers(&root), [0, 4]);
    s.world.deliver();
}

#[test]
fn a_merge_that_makes_no_sense_says_why_and_keeps_the_reference() {
    let s = scene();
    let target = s.open(0, "When will the damp be mended?", &[0]);
    let question = s.open(1, "Who mends the damp in our flats?", &[1]);
    let elsewhere = db_sitting(&s.world, "S-OTHER001", -TimeDelta::days(1), TimeDelta::days(9));
    let other = db_question(&s.world, &elsewhere, s.people[2], "Another sitting’s damp?", Approved);
    let closed = db_question(&s.world, &s.sitting, s.people[2], "A refused damp?", Refused);
    for (typed, said) in [
        ("", "Write the reference of the question it joins"),
        ("Q-NOTHERE1", "There is no question with that reference. Check it letter by letter"),
        (question.as_str(), "That is this question itself, or one that joined it. Choose another"),
        (&other, "That question is for another sitting. Choose one of the same sitting"),
        (&closed, "That question is not open. Choose one that is approved or on the shortlist"),
    ] {
        let page = s.merge(&question, typed).expect(422);
        assert_eq!(page.errors(), [said]);
        assert_eq!(page.attributes("input[type=text][name=target]", "value"), [typed]);
    }
    s.merge(&question, &format!(" {} ", target.to_lowercase())).expect(200);
    let circle = s.merge(&target, &question).expect(422);
    circle.must_have("That is this question itself, or one that joined it");
    s.world.deliver();
}
