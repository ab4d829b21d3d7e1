//! A supporter's own page, and what they do there.

use crate::db::{
    db_get_question, db_get_supporter, db_merge, db_open_sitting, db_question, db_return,
    db_status, db_supporter,
};
use crate::world::{World, code_in, link_in};
use chrono::TimeDelta;
use pqt::domain::lang::Lang;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Returned, Shortlisted, Withdrawn};

const BUSES: &str = "Why do the buses stop running at seven in the evening?";

#[test]
fn a_stranger_is_asked_for_an_address() {
    let world = World::new();
    let page = world.browser().get("/me").expect(200);
    let wrong = page.form("/me/sign-in").fill("email", "doreen at home").submit().expect(422);
    assert_eq!(wrong.errors(), ["Write an e-mail address like name@example.org"]);
    assert_eq!(wrong.form("/me/sign-in").value("email"), Some("doreen at home"));
    let welsh = world.browser().get("/cy/me").expect(200);
    welsh.must_have("Fy nghwestiynau a’m pleidleisiau");
    assert!(world.browser().get("/me/delete").path() == "/me");
}

#[test]
fn signing_in_on_a_welsh_page_leaves_the_language_of_mails_alone() {
    let world = World::new();
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let page = world.browser().get("/cy/me").expect(200);
    let form = page.form("/cy/me/sign-in").fill("email", "doreen@example.org");
    let page = form.submit().expect(200);
    let code = code_in(&world.mail_to("doreen@example.org"));
    page.form(&page.path()).fill("code", &code).submit().expect(200);
    assert_eq!(db_get_supporter(&world, doreen).language, Lang::En);
}

#[test]
fn doreen_sees_where_each_of_her_questions_stands() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let queued = db_question(&world, &sitting, doreen, BUSES, Queued);
    let open = db_question(&world, &sitting, doreen, "Why is rent so high in our town?", Approved);
    let merged = db_question(&world, &sitting, doreen, "Why is our rent so very high?", Approved);
    db_merge(&world, &merged, &open);
    let page = world.supporter(doreen).get("/me").expect(200);
    page.must_have("being checked").must_have("joined to another question");
    page.must_have("Questions to the Minister").must_have("Doreen in Wythenshawe");
    page.must_not_have("Stop backing it");
    let links = page.links();
    assert!(
        !links.iter().any(|link| link.href == format!("/questions/{queued}")),
        "not public yet"
    );
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    mo.get("/me").expect(200).must_not_have(BUSES);
}

#[test]
fn a_returned_question_is_reworded_once_and_goes_back_to_the_queue() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Queued);
    db_return(&world, &question, "Please say which buses you mean.");
    let browser = world.supporter(doreen);
    let page = browser.get("/me").expect(200);
    page.must_have("Please say which buses you mean.");
    let path = format!("/me/questions/{question}/reword");
    let page = page.follow("Reword this question").expect(200);
    page.must_have("Please say which buses you mean.");
    let form = page.form(&path);
    assert_eq!(form.value("text"), Some(BUSES));
    let short = form.clone().fill("text", "Why?").submit().expect(422);
    assert_eq!(short.errors(), ["Your question is too short. Write at least 20 characters"]);
    assert_eq!(short.form(&path).value("text"), Some("Why?"));

    let new = "Why does bus 43 stop running\nat seven in the evening?";
    let done = short.form(&path).fill("text", new).submit().expect(200);
    done.must_have("being checked").must_have("Why does bus 43 stop running");
    let kept = db_get_question(&world, &question);
    assert_eq!((kept.status, kept.body.as_str()), (Queued, new));
    form.fill("text", "Too late, says this second browser tab?").submit().expect(409);
}

#[test]
fn a_moderators_decision_wins_over_a_form_that_was_open() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Queued);
    db_return(&world, &question, "Which buses?");
    let path = format!("/me/questions/{question}/reword");
    let form = world.supporter(doreen).get(&path).form(&path);
    db_status(&world, &question, Approved);
    db_status(&world, &question, Returned);
    let page = form.fill("text", "Why does bus 43 stop at seven?").submit().expect(409);
    page.must_have("A moderator decided about this question while you had the page open");
    assert_eq!(db_get_question(&world, &question).body, BUSES);
}

#[test]
fn doreen_takes_her_question_back_and_nobody_else_can() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Shortlisted);
    let path = format!("/me/questions/{question}/withdraw");
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    mo.get(&path).expect(404);
    let browser = world.supporter(doreen);
    let page = browser.get("/me").follow("Take this question back").expect(200);
    page.must_have("Take your question back?").must_have(BUSES);
    assert_eq!(db_get_question(&world, &question).status, Shortlisted, "only asked");
    let form = page.form(&path);
    form.clone().submit().expect(200).must_have("taken back");
    assert_eq!(db_get_question(&world, &question).status, Withdrawn);
    form.submit().expect(200);
}

#[test]
fn a_question_that_others_were_joined_to_stays() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let mo = db_supporter(&world, "Mo", "Leeds");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let other = db_question(&world, &sitting, mo, "Why no buses after seven o’clock?", Approved);
    db_merge(&world, &other, &question);
    let page = world.supporter(doreen).get(&format!("/me/questions/{question}/withdraw"));
    page.expect(409).must_have("A moderator joined other people’s questions to yours");
}

#[test]
fn wishes_are_kept() {
    let world = World::new();
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let browser = world.supporter(doreen);
    let form = browser.get("/me").form("/me/wishes");
    assert_eq!((form.value("language"), form.value("wants_news")), (Some("en"), Some("yes")));
    let page = form.choose("language", "Cymraeg").uncheck("wants_news").submit().expect(200);
    let form = page.form("/me/wishes");
    assert_eq!((form.value("language"), form.value("wants_news")), (Some("cy"), None));
    assert!(crate::db::db_backer(&world, doreen).is_none());
}

#[test]
fn a_shared_browser_forgets_doreen() {
    let world = World::new();
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let browser = world.supporter(doreen);
    let token = browser.cookies()[0].value.clone();
    browser.get("/me").form("/me/sign-out").submit().expect(200).must_have("E-mail address");
    assert!(browser.cookies().is_empty());
    browser.take_cookie("pqt", &token);
    browser.get("/me").expect(200).must_have("E-mail address");
}

#[test]
fn deleted_records_are_gone_and_what_is_published_has_no_name() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let queued = db_question(&world, &sitting, doreen, BUSES, Queued);
    let open = db_question(&world, &sitting, doreen, "Why is rent so high in our town?", Approved);
    crate::db::db_put_news(&world, "doreen@example.org", "some-news");
    let browser = world.supporter(doreen);
    let page = browser.get("/me").follow("Delete my records").expect(200);
    page.must_have("Published questions stay, without your name");
    let done = page.form("/me/delete").submit().expect(200);
    done.must_have("Your records are deleted");
    assert!(browser.cookies().is_empty());
    let (queued, open) = (db_get_question(&world, &queued), db_get_question(&world, &open));
    assert_eq!((queued.status, queued.body.as_str()), (Withdrawn, ""));
    assert_eq!((open.status, open.is_anonymous, open.first_name.as_str()), (Approved, true, ""));
    assert_eq!(crate::db::db_count(&world, "contacts"), 0);
    assert!(world.mails_to("doreen").is_empty(), "nothing more is sent");
    world.wait(TimeDelta::days(1));
    browser.get("/me").expect(200).must_have("E-mail address");
}

#[test]
fn doreen_opens_her_page_by_the_link_in_a_mail_and_a_stranger_sees_the_same_answer() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    db_question(&world, &sitting, doreen, BUSES, Queued);
    let answer = |email: &str| {
        let form = world.browser().get("/me").form("/me/sign-in").fill("email", email);
        let text = form.submit().expect(200).text();
        text.split("Page ").next().unwrap_or_default().to_owned()
    };
    assert_eq!(answer("doreen@example.org"), answer("dorian@example.org"));
    let link = link_in(&world.mail_to("doreen@example.org"));
    let other_device = world.browser();
    let page = other_device.get(&link).expect(200).form(&link).submit().expect(200);
    assert_eq!(page.path(), "/me");
    page.must_have(BUSES);
}
