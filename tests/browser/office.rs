//! What the office and the desk do around a sitting, looked at: how questions will be
//! read, the sheets with notes, and what was not asked.

use crate::db::{db_edition, db_question, db_same_representative, db_sitting, db_supporter};
use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::people::arrives;
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Shortlisted};
use pqt::domain::staff::Role;

#[test]
fn what_was_not_asked_is_put_to_the_next_sitting() {
    let world = World::new();
    let over = db_sitting(&world, "S-OVER0001", -TimeDelta::days(9), -TimeDelta::days(5));
    let next = db_sitting(&world, "S-NEXT0001", -TimeDelta::days(1), TimeDelta::days(30));
    db_same_representative(&world, &over, &next);
    let mo = db_supporter(&world, "Mo", "Leeds");
    let codes = ["Who pays for the mould in flats?", "Why do buses stop at six?"]
        .map(|words| db_question(&world, &over, mo, words, Shortlisted));
    db_edition(&world, &over, &[&codes[1]]);
    let window = Window::open(Scripts::Off);
    arrives(&world, &window, Role::Moderator, "Priya");
    let page = format!("{}desk/sittings/S-OVER0001/carry", world.address());
    window.go(&page).must_have("Nobody has written down yet whether it was asked.");
    window.press("Put these to the next sitting").must_have("Tick at least one question");
    look(&window, "carry-problem");
    window.choose(&format!("Carry {} over", codes[0])).press("Put these to the next sitting");
    window.must_have("One question is open at the next sitting.");
    look(&window, "carry");
    window.go(&format!("{}questions/{}", world.address(), codes[0]));
    window.must_have("It was not asked, and is open at the next sitting.");
    look(&window, "question-carried");
    world.deliver();
}

#[test]
fn how_questions_will_be_read_and_the_sheets_with_notes() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-SOON0001", -TimeDelta::days(9), -TimeDelta::days(1));
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let code = db_question(&world, &sitting, doreen, "When is the damp mended?", Approved);
    let window = Window::open(Scripts::Off);
    arrives(&world, &window, Role::Moderator, "Priya");
    window.go(&format!("{}desk/shortlist?sitting=S-SOON0001", world.address()));
    window.press("Put on the shortlist");
    db_edition(&world, &sitting, &[&code]);
    arrives(&world, &window, Role::Office, "Rhian");
    let sittings = format!("{}desk/sittings/S-SOON0001", world.address());
    for (path, name) in
        [("", "desk-sitting"), ("/readings", "readings"), ("/sheets", "office-sheets")]
    {
        window.go(&format!("{sittings}{path}"));
        look(&window, name);
    }
    window.go(&format!("{}desk/questions/{code}/reading", world.address()));
    look(&window, "office-reading");
    world.deliver();
}
