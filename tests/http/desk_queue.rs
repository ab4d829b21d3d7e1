//! What the queue shows, and in which order.

use crate::db::{db_open_sitting, db_question, db_sitting, db_supporter};
use crate::db_desk::{db_dress, db_queue_queries};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus::{Approved, Queued};
use pqt::domain::staff::Role;

#[test]
fn the_oldest_is_first_and_says_how_long_it_waits() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let priya = world.staff("Priya", Role::Moderator);
    priya.get("/desk").expect(200).must_have("The queue is empty");
    let ask = |words| db_question(&world, &sitting, doreen, words, Queued);
    ask("The first question that was sent?");
    world.wait(TimeDelta::hours(3));
    ask("The second question that was sent?");
    world.wait(TimeDelta::hours(5));
    let priya = world.staff("Priya, back from lunch", Role::Moderator);
    let page = priya.get("/desk");
    assert_eq!(
        page.select(".row__text"),
        ["The first question that was sent?", "The second question that was sent?"]
    );
    page.must_have("8 hours ago").must_have("5 hours ago").must_not_have("Late:");
    world.wait(TimeDelta::hours(17));
    let priya = world.staff("Priya, the next day", Role::Moderator);
    assert_eq!(priya.get("/desk").select(".row--late").len(), 1);
}

#[test]
fn flags_say_what_to_look_at() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Nowhereville");
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let first = "Why is there no doctor in our town?";
    let question = db_question(&world, &sitting, mo, first, Queued);
    db_dress(&world, &question, "Ring me on 0161 496 0123.", true, Lang::Cy);
    let again = "why is there NO doctor, in our town";
    let twin = db_question(&world, &sitting, doreen, again, Approved);
    db_question(&world, &sitting, doreen, "Why is there no dentist in our town?", Queued);
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk").expect(200);
    page.must_have("town not known").must_have("looks like a phone number");
    page.must_have("without a name").must_have("asked in Welsh");
    page.must_have(&format!("same words as {twin}")).must_have("Someone in Nowhereville");
    assert_eq!(page.select(".row .status--flag").len(), 3, "none at the dentist");
    let page = priya.get(&format!("/desk/questions/{question}"));
    page.must_have("Ring me on 0161 496 0123.").must_have(&format!("same words as {twin}"));
    assert!(page.select(".similar li").len() >= 2, "{:?}", page.select(".similar li"));
    page.must_not_have("example.org");
}

#[test]
fn the_queue_is_filtered_searched_and_paged() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    for n in 1..=27 {
        let words = format!("Question number {n} about the ring road?");
        db_question(&world, &sitting, doreen, &words, Queued);
    }
    let open = "An approved question about hospitals?";
    db_question(&world, &sitting, doreen, open, Approved);
    let priya = world.staff("Priya", Role::Moderator);
    let page = priya.get("/desk").expect(200);
    assert_eq!(page.select(".row").len(), 20);
    page.must_have("Showing 1 to 20 of 27").must_have("waiting 27");
    let page = page.follow("Next").expect(200);
    assert_eq!(page.select(".row").len(), 7);
    let page = page.form("/desk").fill("q", "hospi").choose("status", "approved").submit();
    assert_eq!(page.expect(200).select(".row__text"), [open]);
    assert_eq!(priya.get("/desk?q=number+ring+13").select(".row").len(), 1);
    priya.get("/desk?q=volcano").must_have("Nothing fits what you looked for");
    let page = priya.get("/cy/desk").expect(200);
    page.must_have("Y ciw").must_have("Yn dangos 1 i 20 o 27");
}

#[test]
fn the_sitting_that_is_worked_on_comes_first() {
    let world = World::new();
    let priya = world.staff("Priya", Role::Moderator);
    priya.get("/desk").expect(200).must_have("There is no sitting yet");
    priya.get("/desk/shortlist").expect(200).must_have("There is no sitting yet");
    let later = db_sitting(&world, "S-LATER001", TimeDelta::days(5), TimeDelta::days(9));
    let open = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_question(&world, &open, doreen, "A question for the open sitting?", Queued);
    db_question(&world, &later, doreen, "A question for the later sitting?", Queued);
    priya.get("/desk").must_have("A question for the open sitting?");
    let page = priya.get(&format!("/desk?sitting={}", later.reference));
    page.must_have("A question for the later sitting?");
}

#[test]
fn several_ticked_questions_are_approved_at_once() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let ask = |words| db_question(&world, &sitting, doreen, words, Queued);
    let one = ask("The first question that was sent?");
    let two = ask("The second question that was sent?");
    ask("The third question that was sent?");
    let priya = world.staff("Priya", Role::Moderator);
    let sam = world.staff("Sam", Role::Moderator);
    let form = priya.get("/desk").form("/desk/approve");
    let form = form.check_one("question", &format!("{one}:0"));
    let form = form.check_one("question", &format!("{two}:0"));
    let sams = sam.get("/desk").form(&format!("/desk/questions/{two}/decide/approve"));
    sams.submit().expect(200);
    let page = form.submit().expect(200);
    page.must_have("1 question is approved. 1 was left as it is");
    assert_eq!(page.select(".row__text"), ["The third question that was sent?"]);
    priya.get("/desk").form("/desk/approve").submit().must_have("No question was approved.");
    assert_eq!(world.mails_to("doreen@example.org").len(), 2);
}

#[test]
fn a_full_page_asks_the_database_no_oftener_and_stays_light() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let long = |n: i32| format!("{n} {}?", "Why do we wait so long for it ".repeat(9).trim());
    let ask = |n: i32| {
        let question = db_question(&world, &sitting, doreen, &long(n), Queued);
        db_dress(&world, &question, &"Because it is so. ".repeat(25), false, Lang::En);
    };
    ask(1);
    let priya = world.staff("Priya", Role::Moderator);
    let one = db_queue_queries(&world);
    (2..=21).for_each(ask);
    assert_eq!(db_queue_queries(&world), one);
    let page = priya.get("/desk?q=wait&language=en&waiting=&region=North+West").expect(200);
    assert_eq!(page.select(".row").len(), 20);
    assert!(page.html.len() < 200_000, "{} bytes", page.html.len());
}
