//! A questioner objects to a merge with one button, once; a moderator answers.

use crate::db::{db_open_sitting, db_question, db_supporter};
use crate::db_desk::{db_backers, db_log, db_question_row};
use crate::support::client::Browser;
use crate::world::{World, link_in};
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{Approved, Merged, Queued};
use pqt::domain::staff::Role;

struct Scene {
    world: World,
    priya: Browser,
    mo: SupporterId,
    question: String,
    target: String,
}

/// Mo's question waited and was merged into Doreen's.
fn scene() -> Scene {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let priya = world.staff("Priya", Role::Moderator);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let target = db_question(&world, &sitting, doreen, "When is the damp mended?", Approved);
    let question = db_question(&world, &sitting, mo, "Who pays for the mould?", Queued);
    let page = priya.get(&format!("/desk/questions/{question}")).expect(200);
    let forms = page.forms(&format!("/desk/questions/{question}/decide/merge"));
    forms.into_iter().next().unwrap().fill("target", &target).submit().expect(200);
    Scene { world, priya, mo, question, target }
}

impl Scene {
    fn object(&self) {
        let url = format!("/me/questions/{}/object", self.question);
        let me = self.world.supporter(self.mo).get("/me").expect(200);
        me.form(&url).submit().expect(200).must_have("You objected to this.");
    }

    fn answer(&self, outcome: &str, words: &str) -> crate::support::client::Page {
        let start = self.priya.get("/desk/clusters").expect(200);
        let list = start.follow("1 objection to a merge").expect(200);
        let one = list.follow("Who pays for the mould?").expect(200);
        let url = format!("/desk/objections/{}", self.question);
        let empty = one.form(&url).submit().expect(422);
        assert_eq!(empty.errors().len(), 2);
        one.form(&url).choose("outcome", outcome).fill("words", words).submit()
    }
}

#[test]
fn the_mail_leads_to_one_button_and_the_merge_is_undone_exactly() {
    let s = scene();
    let mail = s.world.mail_to("mo@example.org");
    let url = format!("/me/questions/{}/object", s.question);
    assert!(mail.text.contains(&url), "{}", mail.text);
    assert!(!link_in(&mail).is_empty());
    s.world.browser().get(&url).expect(200).must_have("address");
    s.world.supporter(s.mo).get(&url).expect(200).form(&url).submit().expect(200);
    assert_eq!(db_log(&s.world, &s.question), ["merge", "object"]);
    let desk = s.priya.get(&format!("/desk/questions/{}", s.question)).expect(200);
    desk.must_have("Objection to a merge: Waits for an answer");
    s.answer("parted", "They ask two things.").expect(200).must_have("on its own again");
    assert_eq!(db_question_row(&s.world, &s.question).status, Queued, "where it stood");
    assert_eq!(db_backers(&s.world, &s.target).len(), 1);
    assert_eq!(db_log(&s.world, &s.question), ["merge", "object", "unmerge"]);
    let mail = s.world.mail_to("mo@example.org");
    assert!(mail.text.contains("They ask two things."), "{}", mail.text);
    s.world.supporter(s.mo).get(&url).expect(409);
}

#[test]
fn a_merge_that_stands_is_explained_and_there_is_one_objection() {
    let s = scene();
    s.object();
    s.answer("kept", "Damp and mould are one matter.").expect(200).must_have("The merge stands.");
    assert_eq!(db_question_row(&s.world, &s.question).status, Merged);
    assert_eq!(db_log(&s.world, &s.question), ["merge", "object", "keep"]);
    let me = s.world.supporter(s.mo).get("/me").expect(200);
    me.must_have("the merge stands: Damp and mould are one matter.");
    let url = format!("/me/questions/{}/object", s.question);
    assert!(me.forms(&url).is_empty());
    s.world.supporter(s.mo).get(&url).expect(409).must_have("You have objected before.");
    let log = s.world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("merge stands after an objection").must_have("Damp and mould are one matter.");
    s.world.deliver();
}

#[test]
fn only_the_questioner_objects_and_only_moderators_answer() {
    let s = scene();
    let other = db_supporter(&s.world, "Eve", "Leeds");
    let url = format!("/me/questions/{}/object", s.question);
    s.world.supporter(other).get(&url).expect(404);
    s.object();
    let ada = s.world.staff("Ada", Role::Auditor);
    let page = ada.get(&format!("/desk/objections/{}", s.question)).expect(200);
    assert!(page.forms(&format!("/desk/objections/{}", s.question)).is_empty());
    s.priya.get("/desk/objections/Q-NOTHERE1").expect(404);
    s.world.deliver();
}

#[test]
fn an_objection_is_settled_when_the_merge_is_undone_another_way() {
    let s = scene();
    s.object();
    let late = s.priya.get(&format!("/desk/objections/{}", s.question)).expect(200);
    let page = s.priya.get(&format!("/desk/questions/{}", s.question)).expect(200);
    page.form(&format!("/desk/questions/{}/decide/unmerge", s.question)).submit().expect(200);
    s.priya.get("/desk/clusters").expect(200).must_not_have("objection to a merge");
    let url = format!("/desk/objections/{}", s.question);
    late.form(&url).choose("outcome", "kept").fill("words", "One matter.").submit().expect(409);
    assert_eq!(db_log(&s.world, &s.question), ["merge", "object", "unmerge"]);
    let me = s.world.supporter(s.mo).get("/me").expect(200);
    me.must_not_have("the merge stands").must_have("The question stands on its own again.");
    let mails = s.world.mails_to("mo@example.org");
    let told = mails.iter().find(|mail| mail.subject.contains("Your objection"));
    let told = &told.expect("who objected is told").text;
    assert!(
        told.contains("stands on its own again") && !told.contains("The moderator says"),
        "{told}"
    );
    s.world.deliver();
}
