//! Confirming by e-mail: the code, the link, and everything that may go wrong.

use crate::asking::{
    HEATING, ask_path, db_backers, db_mail_is_down, db_questions, doreen_sends, filled, send,
};
use crate::db::{db_open_sitting, db_sitting, db_supporter};
use crate::world::{World, code_in, link_in};
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus;

const DOREEN: &str = "doreen@example.org";

#[test]
fn doreen_confirms_with_the_code() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let browser = world.browser();
    let page = doreen_sends(&world, &sitting, &browser);
    assert_eq!(page.heading(), "Check your e-mail");
    page.must_have("d•••@example.org").must_not_have(DOREEN);
    assert!(!page.url.as_str().contains("example.org"));
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Unconfirmed);
    let mail = world.mail_to(DOREEN);
    assert!(!mail.text.contains("heating") && !mail.html.contains("heating"));
    let code = code_in(&mail);
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    let done = page.form(&page.path()).fill("code", &spaced).press("Confirm").expect(200);
    let question = &db_questions(&world)[0];
    assert_eq!(done.heading(), "Thank you, we have your question");
    done.must_have(&question.reference).must_have(HEATING);
    done.must_have("Sunday 29 November 2026, 9:00am").must_have("Thursday 3 December 2026");
    assert_eq!(question.status, QuestionStatus::Queued);
    assert_eq!(db_backers(&world, question), 1, "own question counts as backed");
    assert_eq!(browser.cookies().len(), 1, "the browser is remembered");
}

#[test]
fn a_mail_scanner_that_opens_the_link_confirms_nothing() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    doreen_sends(&world, &sitting, &world.browser());
    let link = link_in(&world.mail_to(DOREEN));
    let scanner = world.browser();
    for method in ["GET", "HEAD", "GET"] {
        scanner.raw(method, &link).without_cookies().send();
    }
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Unconfirmed);
    assert!(scanner.cookies().is_empty());
    let page = world.browser().get(&link).expect(200);
    page.must_have("Send your question?").must_have(HEATING).must_have("Doreen in Wythenshawe");
    let done = page.form(&link).press("Yes, send my question").expect(200);
    assert_eq!(done.heading(), "Thank you, we have your question");
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Queued);
}

#[test]
fn confirming_twice_is_confirming_once() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let code_page = doreen_sends(&world, &sitting, &world.browser());
    let mail = world.mail_to(DOREEN);
    let link = link_in(&mail);
    let link_page = world.browser().get(&link);
    link_page.form(&link).press("Yes, send my question").expect(200);
    let stranger = world.browser();
    let again = stranger.get(&link).expect(200);
    again.must_have("You had confirmed this already");
    assert!(stranger.cookies().is_empty(), "a used link remembers nobody");
    link_page.form(&link).press("Yes, send my question").expect(200).must_have("already");
    let form = code_page.form(&code_page.path()).fill("code", "000000");
    form.press("Confirm").expect(200).must_have("already");
    assert_eq!(db_backers(&world, &db_questions(&world)[0]), 1);
}

#[test]
fn five_wrong_codes_and_a_new_one_is_needed() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let page = doreen_sends(&world, &sitting, &world.browser());
    let right = code_in(&world.mail_to(DOREEN));
    let wrong = if right == "123456" { "654321" } else { "123456" };
    let path = page.path();
    page.form(&path).press("Confirm").expect(422).must_have("Type the six digits from the mail");
    page.form(&path).fill("code", "12345").press("Confirm").expect(422).must_have("has six digits");
    for left in ["4 tries", "3 tries", "2 tries", "1 try"] {
        let answer = page.form(&path).fill("code", wrong).press("Confirm").expect(422);
        answer.must_have(&format!("You have {left} left"));
        assert_eq!(answer.form(&path).value("code"), Some(wrong));
    }
    page.form(&path).fill("code", wrong).press("Confirm").expect(422).must_have("too many tries");
    let late = page.form(&path).fill("code", &right).press("Confirm").expect(422);
    late.must_have("too many tries");
    let sent = late.form(&format!("{path}/again")).press("Send a new code").expect(200);
    sent.must_have("a new one is on its way");
    let code = code_in(&world.mail_to(DOREEN));
    let done = sent.form(&path).fill("code", &code).press("Confirm").expect(200);
    assert_eq!(done.heading(), "Thank you, we have your question");
}

#[test]
fn an_old_link_explains_itself_and_offers_a_new_one() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let code_page = doreen_sends(&world, &sitting, &world.browser());
    let mail = world.mail_to(DOREEN);
    let link = link_in(&mail);
    let open = world.browser().get(&link);
    world.wait(TimeDelta::minutes(10));
    let form = code_page.form(&code_page.path()).fill("code", &code_in(&mail));
    form.press("Confirm").expect(422).must_have("This code is too old");
    world.browser().get(&link).expect(200).must_have("Send your question?");
    world.wait(TimeDelta::hours(72));
    let old = open.form(&link).press("Yes, send my question").expect(200);
    old.must_have("This link is too old").must_have("works for 72 hours only").must_have(HEATING);
    let sent = old.form("form[action$='/again']").press("Send me a new one").expect(200);
    world.browser().get(&link).expect(404).must_have("A newer mail has taken its place");
    let link = link_in(&world.mail_to(DOREEN));
    world.browser().get(&link).form(&link).press("Yes, send my question").expect(200);
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Queued);
    sent.must_have("Check your e-mail");
}

#[test]
fn forged_codes_and_links_get_a_friendly_page() {
    let world = World::new();
    for path in ["/confirm/link/forged", "/confirm/forged", "/confirm/forged/done"] {
        world.browser().get(path).expect(404).must_have("This link or code does not work");
    }
    let page = world.browser().get("/cy/confirm/link/forged").expect(404);
    page.must_have("Nid yw’r ddolen neu’r cod hwn yn gweithio");
}

#[test]
fn a_known_and_an_unknown_address_get_the_same_answer() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    db_supporter(&world, "Mo", "Leeds");
    let answer = |email: &str| {
        let page = send(filled(&world.browser(), &sitting).fill("email", email));
        let mail = world.mail_to(email);
        (page.status, page.select("main"), mail.subject, mail.text.lines().count())
    };
    assert_eq!(answer("mo@example.org"), answer("ma@example.org"));
}

#[test]
fn what_a_stranger_types_changes_nothing_of_a_known_supporter() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Leeds");
    send(filled(&world.browser(), &sitting).fill("email", "mo@example.org"));
    world.deliver();
    let page = world.supporter(mo).get(&ask_path(&sitting));
    let form = page.form(&ask_path(&sitting));
    assert_eq!((form.value("first_name"), form.value("town")), (Some("Mo"), Some("Leeds")));
}

#[test]
fn the_sixth_mail_of_a_day_is_not_sent() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let page = doreen_sends(&world, &sitting, &world.browser());
    let again = format!("{}/again", page.path());
    for _ in 0..6 {
        let sent = page.form(&again).press("Send a new code").expect(200);
        sent.must_have("We send at most 5 mails to an address in a day");
    }
    assert_eq!(world.mails_to(DOREEN).len(), 5);
    // The newest code that was sent still works.
    let code = code_in(&world.mail_to(DOREEN));
    page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    // A question more does not open a way around the limit.
    send(
        filled(&world.browser(), &sitting)
            .fill("question", "Why are there no buses at night here?"),
    );
    assert_eq!(world.mails_to(DOREEN).len(), 5);
}

#[test]
fn another_address_keeps_everything_typed() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let page = doreen_sends(&world, &sitting, &world.browser());
    let first_link = link_in(&world.mail_to(DOREEN));
    let address = page.follow("Use another address").expect(200);
    let form = address.form(&address.path());
    form.clone().fill("email", "doreen@").press("Send the code there").expect(422);
    let page = form.fill("email", "hill@example.com").press("Send the code there").expect(200);
    page.must_have("h•••@example.com");
    world.browser().get(&first_link).expect(404);
    let code = code_in(&world.mail_to("hill@example.com"));
    let path = page.url.path().to_owned();
    let done = page.form(&path).fill("code", &code).press("Confirm").expect(200);
    done.must_have(HEATING);
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Queued);
}

#[test]
fn this_was_not_me_deletes_the_question_and_stops_the_mails() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    doreen_sends(&world, &sitting, &world.browser());
    let link = link_in(&world.mail_to(DOREEN));
    let page = world.browser().get(&link);
    let not_me = format!("{link}/not-me");
    let gone = page.form(&not_me).press("This was not me").expect(200);
    gone.must_have("Thank you, nothing was sent");
    assert!(db_questions(&world).is_empty());
    world.browser().get(&link).expect(404);
    page.form(&not_me).press("This was not me").expect(404);
    let same = doreen_sends(&world, &sitting, &world.browser());
    assert_eq!(same.heading(), "Check your e-mail");
    assert_eq!(world.mails_to(DOREEN).len(), 1);
}

#[test]
fn a_remembered_browser_sends_without_a_mail_up_to_the_limit() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let browser = world.browser();
    let page = doreen_sends(&world, &sitting, &browser);
    let code = code_in(&world.mail_to(DOREEN));
    page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    let ask = |question: &str| {
        let path = ask_path(&sitting);
        let page = browser.get(&path);
        let form = page.form(&path);
        assert_eq!(form.value("first_name"), Some("Doreen"), "filled in already");
        let form = form.fill("question", question).choose("topic", "Health");
        send(form.fill("email", DOREEN).check("consent"))
    };
    let done = ask("Why is there no dentist within twenty miles of me?");
    assert_eq!(done.heading(), "Thank you, we have your question");
    ask("When do ambulances come within the promised time?").must_have("we have your question");
    let over = ask("Who pays for parking when I visit my mother?");
    assert_eq!(over.heading(), "You have asked as many questions as this sitting allows");
    over.must_have("Each person can ask 3 questions here").must_have("Who pays for parking");
    let count = |status| db_questions(&world).iter().filter(|q| q.status == status).count();
    assert_eq!(count(QuestionStatus::Queued), 3);
    assert_eq!(count(QuestionStatus::Unconfirmed), 1);
    assert_eq!(world.mails_to(DOREEN).len(), 1);
}

#[test]
fn a_remembered_browser_with_another_address_has_to_confirm() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let mo = db_supporter(&world, "Mo", "Leeds");
    let page = send(filled(&world.supporter(mo), &sitting));
    assert_eq!(page.heading(), "Check your e-mail");
    assert_eq!(world.mails_to(DOREEN).len(), 1);
}

#[test]
fn a_question_sent_in_time_may_be_confirmed_a_little_late() {
    let world = World::new();
    let minute = TimeDelta::minutes(1);
    let sitting = db_sitting(&world, "S-LATE0001", -TimeDelta::days(1), minute);
    let page = doreen_sends(&world, &sitting, &world.browser());
    let code = code_in(&world.mail_to(DOREEN));
    world.wait(minute * 5);
    let done = page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    assert_eq!(done.heading(), "Thank you, we have your question");
}

#[test]
fn a_question_confirmed_days_after_the_call_is_too_late() {
    let world = World::new();
    let minute = TimeDelta::minutes(1);
    let sitting = db_sitting(&world, "S-LATE0001", -TimeDelta::days(1), minute);
    let page = doreen_sends(&world, &sitting, &world.browser());
    world.wait(TimeDelta::days(2));
    page.form(&format!("{}/again", page.path())).press("Send a new code").expect(200);
    let code = code_in(&world.mail_to(DOREEN));
    let done = page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    done.must_have("The call had closed by then").must_have(HEATING);
    assert_eq!(db_questions(&world)[0].status, QuestionStatus::Unconfirmed);
}

#[test]
fn the_page_says_when_mail_may_be_late() {
    let mut world = World::new();
    world.may_leave_mail();
    let sitting = db_open_sitting(&world);
    let page = send(filled(&world.browser(), &sitting)).expect(200);
    page.must_not_have("Mail may be late");
    db_mail_is_down(&world);
    let page = world.browser().get(&page.path()).expect(200);
    page.must_have("Mail may be late").must_have("what you sent is kept");
}
