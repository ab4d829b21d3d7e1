//! A question with flags is refused under a rule; its questioner asks for a second
//! look and gets it; the rules are rewritten. Each new page is looked at.

use crate::db::{db_open_sitting, db_question, db_remember, db_staff, db_supporter};
use crate::looks::look;
use crate::people::known;
use crate::world::World;
use pqt::domain::question::QuestionStatus::Queued;
use pqt::domain::staff::Role;

const WORDS: &str =
    "WHY DOES NOBODY MEND the road at 14 Mill Lane, when Dr Ahmed of M22 5RX rings 0161 496 0123?";

#[test]
fn a_second_look_from_the_refusal_to_the_answer() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, WORDS, Queued);
    let at = |path: &str| format!("{}{path}", world.address());
    let priya = known(&world, "pqt-desk", &db_staff(&world, "Priya", Role::Moderator));
    priya.go(&at(&format!("desk/questions/{question}"))).must_have("Look at these words");
    look(&priya, "desk-flags");
    priya.click(".decide__more:nth-of-type(1) summary");
    priya.run("document.querySelector('select[name=reason]').value = 'personal-details'", vec![]);
    priya.press("Refuse this question");
    world.deliver();
    let hers = known(&world, "pqt", &db_remember(&world, doreen));
    hers.go(&at("me")).must_have("Rule 5: Keep private things private (version 1)");
    look(&hers, "me-refused");
    hers.follow("Ask for a second look").press("Ask for a second look");
    hers.must_have("There is a problem");
    look(&hers, "appeal-problem");
    hers.fill("Why should we look again?", "It is the number of the council.");
    hers.press("Ask for a second look").must_have("We answer before");
    look(&hers, "me-appeal");
    let sam = known(&world, "pqt-desk", &db_staff(&world, "Sam", Role::Organiser));
    sam.go(&at("desk/appeals")).must_have("Waiting for an answer");
    look(&sam, "desk-appeals");
    sam.follow(WORDS).must_have("It is the number of the council.");
    look(&sam, "desk-appeal");
    sam.choose("Let the refusal stand").fill("Why?", "A doctor is named.").press("Answer");
    sam.must_have("Answered");
    world.deliver();
    sam.go(&at(&format!("desk/sittings/{}/rules", sitting.reference)));
    look(&sam, "desk-rules");
    sam.press("Put these rules in force").must_have("There is a problem");
    look(&sam, "desk-rules-problem");
    sam.run("document.querySelector('#heading_en_1').value = 'Ask one thing only'", vec![]);
    sam.fill("What changes, and why", "One thing means one.").press("Put these rules in force");
    sam.must_have("1. Ask one thing only").must_have("Version 2");
    look(&sam, "rules-version-2");
    sam.go(&at(&format!("sittings/{}/rules/1", sitting.reference)));
    look(&sam, "rules-version-1");
    sam.go(&at(&format!("sittings/{}/log", sitting.reference)));
    sam.must_have("Moderator A").must_have("Organiser B");
    look(&sam, "log-with-rules");
    sam.go(&at(&format!("questions/{question}")));
    look(&sam, "question-hidden");
}
