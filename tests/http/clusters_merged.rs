//! The questions of a cluster join one of them: people count once, opposites and
//! what colleagues hold are left out, and undoing is exact.

use crate::clusters::{DAMP, Scene, scene};
use crate::db::{db_crowd, db_question, db_supporter};
use crate::db_desk::{db_back, db_backers, db_edition, db_log, db_question_row};
use crate::support::client::Page;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Merged, Queued};
use pqt::domain::staff::Role;

impl Scene {
    fn page(&self) -> Page {
        self.priya.get(&format!("/desk/clusters/{}", self.damp[0])).expect(200)
    }

    fn merge_url(&self) -> String {
        format!("/desk/clusters/{}/merge", self.damp[0])
    }

    fn merge_all(&self, stands: &str) -> Page {
        let form = self.page().form(&self.merge_url()).choose("stands", stands);
        form.press("Merge all 4 others")
    }
}

#[test]
fn all_that_want_the_same_join_and_are_parted_exactly() {
    let s = scene();
    let people: Vec<_> =
        (0..3).map(|n| db_supporter(&s.world, &format!("Backer{n}"), "Leeds")).collect();
    db_back(&s.world, &s.damp[1], people[0]);
    db_back(&s.world, &s.damp[2], people[0]);
    db_back(&s.world, &s.damp[1], people[1]);
    db_back(&s.world, &s.damp[0], people[1]);
    let before: Vec<_> = s.damp.iter().map(|q| db_question_row(&s.world, q)).collect();
    s.world.wait(TimeDelta::minutes(1));
    let done = s.merge_all(&s.damp[0]).expect(200);
    done.must_have("3 questions joined").must_have("4 people came along, 1 backed it already.");
    done.must_have("1 question may want the opposite");
    for question in &s.damp[1..4] {
        let row = db_question_row(&s.world, question);
        assert_eq!(row.status, Merged);
        assert_eq!(db_log(&s.world, question), ["merge"]);
    }
    assert_eq!(db_question_row(&s.world, &s.damp[0]).status, Approved, "it opens");
    assert_eq!(db_question_row(&s.world, &s.damp[4]).status, Queued);
    // Its own questioner, three of the merged ones, and two backers who count once.
    assert_eq!(db_backers(&s.world, &s.damp[0]).len(), 6);
    assert!(s.world.mails_to("asker1@example.org").is_empty(), "nobody is told before it is sure");
    db_back(&s.world, &s.damp[0], people[2]);
    let undone = done.form(&format!("{}/undo", done.path())).submit().expect(200);
    undone.must_have("The merge is undone");
    for (question, before) in s.damp[1..4].iter().zip(&before[1..4]) {
        let after = db_question_row(&s.world, question);
        assert_eq!((after.status, after.status_at), (before.status, before.status_at));
        assert_eq!(after.merged_into_id, None);
        assert_eq!(db_log(&s.world, question), ["merge", "unmerge"]);
    }
    let left = db_backers(&s.world, &s.damp[0]);
    assert_eq!(left.len(), 3, "its questioner, who backed it, and who did so since");
    assert!(left.contains(&people[1]) && left.contains(&people[2]));
    s.world.wait(TimeDelta::minutes(20));
    assert!(s.world.mails_to("asker1@example.org").is_empty(), "nobody is told of what is undone");
    done.form(&format!("{}/undo", done.path())).submit().expect(409);
}

#[test]
fn questioners_are_told_when_it_is_certain() {
    let s = scene();
    s.merge_all(&s.damp[0]).expect(200);
    let page = s.world.browser().get(&format!("/questions/{}", s.damp[0])).expect(200);
    page.must_have("Asker0 in Wythenshawe, and 3 others, ask this.");
    let merged = s.world.browser().get(&format!("/questions/{}", s.damp[1])).expect(200);
    merged.must_have("It is now part of:");
    s.world.wait(TimeDelta::minutes(16));
    let mail = s.world.mail_to("asker1@example.org");
    assert!(mail.text.contains("end the ban on cheap heating in council flats"));
    assert_eq!(s.world.mails_to("asker1@example.org").len(), 1);
    let single = s.priya.get(&format!("/desk/questions/{}", s.damp[1])).expect(200);
    single.form(&format!("/desk/questions/{}/decide/unmerge", s.damp[1])).submit().expect(200);
    assert_eq!(db_question_row(&s.world, &s.damp[1]).status, Queued, "where it stood before");
    s.world.deliver();
}

#[test]
fn only_what_is_ticked_joins_and_an_opposite_only_when_it_is_ticked() {
    let s = scene();
    let none = s.page().form(&s.merge_url()).press("Merge only the ticked ones").expect(422);
    assert_eq!(none.errors().len(), 1);
    let version = db_question_row(&s.world, &s.damp[4]).version;
    let form = s.page().form(&s.merge_url()).choose("stands", &s.damp[2]);
    let done = form
        .check_one("question", &format!("{}:{version}", s.damp[4]))
        .press("Merge only the ticked ones")
        .expect(200);
    done.must_have("1 question joined");
    assert_eq!(db_question_row(&s.world, &s.damp[4]).status, Merged);
    assert_eq!(db_question_row(&s.world, &s.damp[1]).status, Queued);
    let page = s.page();
    page.must_have("merged: 1").must_have("Merge all 3 others");
    let chosen = page.attributes("input[name=stands][checked]", "value");
    assert_eq!(chosen, [s.damp[2].clone()], "the one that is open stands first");
    s.world.wait(TimeDelta::minutes(16));
    s.world.deliver();
}

#[test]
fn what_came_or_changed_since_the_page_was_shown_is_left_out() {
    let s = scene();
    let form = s.page().form(&s.merge_url()).choose("stands", &s.damp[0]);
    s.world.wait(TimeDelta::minutes(11));
    let sam = s.world.staff("Sam", Role::Moderator);
    let act = format!("/desk/questions/{}/decide/approve", s.damp[1]);
    sam.get("/desk").form(&act).submit().expect(200);
    sam.get(&format!("/desk/questions/{}", s.damp[2])).expect(200);
    let who = db_supporter(&s.world, "Late", "Leeds");
    let late = db_question(&s.world, &s.sitting, who, DAMP[0], Queued);
    s.world.cluster();
    let done = form.press("Merge all 4 others").expect(200);
    done.must_have("1 question joined").must_have("a colleague works on 1 question");
    done.must_have("2 questions came or changed meanwhile");
    assert_eq!(db_question_row(&s.world, &late).status, Queued);
    assert_eq!(db_question_row(&s.world, &s.damp[3]).status, Merged);
    s.world.wait(TimeDelta::minutes(16));
    s.world.deliver();
}

#[test]
fn two_desks_on_one_cluster_never_decide_against_each_other() {
    let s = scene();
    let sam = s.world.staff("Sam", Role::Moderator);
    let ours = s.page().form(&s.merge_url()).choose("stands", &s.damp[0]);
    let theirs = sam.get(&format!("/desk/clusters/{}", s.damp[0])).expect(200);
    theirs.must_have("Priya is working on 5 questions here");
    assert!(theirs.select("input[name=stands]").is_empty(), "nothing to choose");
    let theirs = theirs.form(&s.merge_url()).tamper("stands", &s.damp[1]).tamper("which", "all");
    let sent = [ours.tamper("which", "all"), theirs]
        .map(|form| std::thread::spawn(move || form.submit().status));
    let status: Vec<u16> = sent.into_iter().map(|one| one.join().unwrap()).collect();
    assert_eq!(status[0], 200);
    assert_eq!(status[1], 422, "whoever does not hold it decides nothing");
    assert_eq!(db_question_row(&s.world, &s.damp[1]).status, Merged);
    let page = sam.get(&format!("/desk/clusters/{}", s.damp[0])).expect(200);
    page.must_have("merged: 3");
    s.world.wait(TimeDelta::minutes(16));
    s.world.deliver();
}

#[test]
fn after_the_slate_nothing_is_merged_or_parted() {
    let s = scene();
    let done = s.merge_all(&s.damp[0]).expect(200);
    let late = s.page();
    db_edition(&s.world, &s.sitting);
    done.form(&format!("{}/undo", done.path())).submit().expect(409);
    assert!(s.page().select("input[name=stands]").is_empty());
    late.form(&s.merge_url()).tamper("which", "all").submit().expect(409);
    s.world.wait(TimeDelta::minutes(16));
    s.world.deliver();
}

#[test]
fn a_cluster_of_more_than_a_thousand_is_merged_and_parted_in_steps() {
    let s = scene();
    let words = "Why do the lifts in our tower never work at the weekend?";
    let asked = db_crowd(&s.world, &s.sitting, 1_101, words);
    s.world.cluster();
    let path = format!("/desk/clusters/{}", asked[0]);
    let page = s.priya.get(&path).expect(200);
    page.must_have("1,101 people ask this");
    assert!(page.html.len() < 200_000, "{} bytes", page.html.len());
    assert_eq!(page.select(".row").len(), 41, "the wording that stands and a page of others");
    let form = page.form(&format!("{path}/merge")).choose("stands", &asked[7]);
    let done = form.press("Merge all 1,100 others").expect(200);
    done.must_have("1,100 questions joined").must_have("1,100 people came along");
    assert_eq!(db_backers(&s.world, &asked[7]).len(), 1_101);
    let undone = done.form(&format!("{}/undo", done.path())).submit().expect(200);
    undone.must_have("The merge is undone");
    assert_eq!(db_backers(&s.world, &asked[7]).len(), 1);
    assert_eq!(db_question_row(&s.world, &asked[1_100]).status, Queued);
    s.world.wait(TimeDelta::minutes(16));
    s.world.deliver();
}
