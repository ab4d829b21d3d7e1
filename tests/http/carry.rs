//! What was not asked is put to the representative's next sitting, and what was asked
//! before is shown to those who prepare it.

use crate::db::*;
use crate::db_desk::{db_log, db_question_row};
use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::ids::SupporterId;
use pqt::domain::question::QuestionStatus::{Approved, Shortlisted};
use pqt::domain::slate::{AnswerState, Asked, RecordStage};
use pqt::domain::staff::Role;

const PAGE: &str = "/desk/sittings/S-OVER0001/carry";

struct Scene {
    world: World,
    priya: Browser,
    over: TestSitting,
    next: TestSitting,
    doreen: SupporterId,
    mo: SupporterId,
    asked: String,
    left: String,
    unsaid: String,
}

/// A sitting at which Doreen was asked, Mo was not chosen, and nobody noted what became of Alys; the next is open.
fn scene() -> Scene {
    let world = World::new();
    let over = db_sitting(&world, "S-OVER0001", -TimeDelta::days(9), -TimeDelta::days(1));
    let next = db_sitting(&world, "S-NEXT0001", -TimeDelta::days(1), TimeDelta::days(30));
    db_same_representative(&world, &over, &next);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let alys = db_supporter(&world, "Alys", "Bangor");
    let asked = db_question(&world, &over, doreen, "When is the damp mended?", Shortlisted);
    let left = db_question(&world, &over, mo, "Who pays for the mould in flats?", Shortlisted);
    let unsaid = db_question(&world, &over, alys, "Why do buses stop at six?", Shortlisted);
    db_edition(&world, &over, &[&asked, &unsaid]);
    world.wait(TimeDelta::days(4));
    db_answer(&world, &over, &asked, Asked::Asked, |record| {
        (record.state, record.stage) = (Some(AnswerState::Partly), RecordStage::Confirmed);
    });
    // Staff sign in anew after such a wait.
    let priya = world.staff("Priya", Role::Moderator);
    Scene { world, priya, over, next, doreen, mo, asked, left, unsaid }
}

impl Scene {
    fn carry(&self, reference: &str) -> Page {
        let page = self.priya.get(PAGE).expect(200);
        page.form(PAGE).check_one("question", reference).submit()
    }

    /// The code of Mo's question at the next sitting.
    fn carried(&self) -> String {
        let page = self.priya.get(PAGE).expect(200);
        let text = page.text();
        let at = text.find("open at the next sitting as ").expect("it was carried");
        text[at..].split_whitespace().nth(6).unwrap().to_owned()
    }
}

#[test]
fn what_was_not_asked_is_open_at_the_next_sitting_and_its_questioner_is_told() {
    let s = scene();
    let page = s.priya.get(PAGE).expect(200);
    page.must_have("Who pays for the mould in flats?").must_not_have("When is the damp mended?");
    page.must_have("Nobody has written down yet whether it was asked.");
    s.carry(&s.left).expect(200).must_have("One question is open at the next sitting.");
    let new = s.carried();
    let row = db_question_row(&s.world, &new);
    assert_eq!((row.status, row.supporter_id, row.town_name.as_str()), (Approved, s.mo, "Leeds"));
    assert_eq!(db_upvotes(&s.world, &new), 1, "it starts with its questioner");
    assert_eq!(db_log(&s.world, &s.left), ["carry"]);
    assert_eq!(db_log(&s.world, &new), ["carry"]);
    let mail = s.world.mail_to("mo@example.org");
    assert!(mail.subject.contains("Your question is open again"), "{}", mail.subject);
    assert!(mail.text.contains(&format!("/questions/{new}")), "{}", mail.text);
    let public = s.world.browser();
    let old = public.get(&format!("/questions/{}", s.left)).expect(200);
    old.must_have("carried over").must_not_have("carry-");
    let there =
        old.follow("It was not asked, and is open at the next sitting. Back it there").expect(200);
    let back = "It was shortlisted at an earlier sitting and not asked. See it there";
    there.follow(back).expect(200).must_have(&s.left);
    public.get("/sittings/S-NEXT0001/log").expect(200).must_have("carried over");
    public.get("/cy/sittings/S-OVER0001/log").expect(200).must_have("symudwyd ymlaen");
    let desk = s.priya.get(&format!("/desk/questions/{new}")).expect(200);
    desk.must_have("Carried over to the next sitting");
}

#[test]
fn nothing_is_carried_twice_or_where_it_is_not_welcome() {
    let s = scene();
    let page = s.priya.get(PAGE).expect(200);
    s.carry(&s.left).expect(200);
    for reference in [&s.left, &s.asked, &s.unsaid, "Q-NOTHERE1"] {
        let late = page.form(PAGE).tamper("question", reference).submit().expect(200);
        late.must_have("No question was carried over. One stays:");
    }
    assert_eq!(db_count(&s.world, "carried"), 1);
    s.world.deliver();
    // The questioner takes it back, as any question of theirs.
    let new = s.carried();
    let url = format!("/me/questions/{new}/withdraw");
    let ask = s.world.supporter(s.mo).get(&url).expect(200);
    ask.form(&url).submit().expect(200);
    s.world
        .browser()
        .get(&format!("/questions/{}", s.left))
        .expect(200)
        .must_not_have("Back it there");
}

#[test]
fn the_limit_of_the_next_sitting_holds_and_so_do_words_that_are_there() {
    let s = scene();
    for body in ["Is there a plan?", "Is there money?", "Is there time?"] {
        db_question(&s.world, &s.next, s.mo, body, Approved);
    }
    s.carry(&s.left).expect(200).must_have("No question was carried over.");
    let sam = db_supporter(&s.world, "Sam", "Hull");
    let twin = db_question(&s.world, &s.over, sam, "Is there  a PLAN", Shortlisted);
    s.carry(&twin).expect(200).must_have("No question was carried over.");
    assert_eq!(db_count(&s.world, "carried"), 0);
}

#[test]
fn mistakes_are_told_and_what_was_ticked_is_kept() {
    let s = scene();
    let page = s.priya.get(PAGE).expect(200);
    assert_eq!(page.form(PAGE).submit().expect(422).errors(), ["Tick at least one question"]);
    let form = page.form(PAGE).check_one("question", &s.left);
    let back = form.tamper("to", "S-OVER0001").submit().expect(422);
    assert_eq!(back.errors(), ["That sitting takes no questions any more. Choose another one"]);
    assert_eq!(back.attributes("input[checked]", "value"), std::slice::from_ref(&s.left));
}

#[test]
fn before_the_sitting_and_without_a_next_one_there_is_no_form() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-OVER0001", -TimeDelta::days(9), -TimeDelta::days(1));
    let who = db_supporter(&world, "Mo", "Leeds");
    let code = db_question(&world, &sitting, who, "Who pays for the mould?", Shortlisted);
    let priya = world.staff("Priya", Role::Moderator);
    let early = priya.get(PAGE).expect(200);
    early.must_have("The sitting has not begun.").must_not_have("Who pays");
    let other = db_question(&world, &sitting, who, "Who pays for the roof?", Shortlisted);
    db_edition(&world, &sitting, &[&other]);
    world.wait(TimeDelta::days(4));
    let priya = world.staff("Mo", Role::Moderator);
    let page = priya.get(PAGE).expect(200);
    page.must_have("There is no other sitting of this representative").must_have(&code);
    assert!(page.forms(PAGE).is_empty());
    priya.get("/desk/sittings/S-NOTHERE1/carry").expect(404);
}

#[test]
fn who_may_not_decide_reads_the_list() {
    let s = scene();
    for role in [Role::Auditor, Role::Office] {
        let other = s.world.staff(role.code(), role);
        other.get(PAGE).expect(200).must_have("Who pays for the mould");
        assert!(other.get(PAGE).expect(200).forms(PAGE).is_empty());
    }
}

#[test]
fn what_was_asked_before_stands_beside_a_like_question_and_beside_the_brief() {
    let s = scene();
    let like = db_question(&s.world, &s.next, s.mo, "Will the damp be mended by May?", Shortlisted);
    let page = s.priya.get(&format!("/desk/questions/{like}")).expect(200);
    page.must_have("Asked before").must_have("Doreen in Wythenshawe").must_have("answered in part");
    let other = db_question(&s.world, &s.next, s.doreen, "Where is the vet?", Approved);
    let page = s.priya.get(&format!("/desk/questions/{other}")).expect(200);
    page.must_have("Nothing like it was asked at the last five sittings.");
    let olwen = s.world.staff("Olwen", Role::Organiser);
    let brief = olwen.get("/desk/sittings/S-NEXT0001/selection").expect(200);
    brief
        .must_have("What was asked at the last five sittings")
        .must_have("When is the damp mended?");
    db_sitting(&s.world, "S-FIRST001", -TimeDelta::days(30), -TimeDelta::days(20));
    let first = olwen.get("/desk/sittings/S-FIRST001/selection").expect(200);
    first.must_not_have("What was asked at the last five sittings");
}
