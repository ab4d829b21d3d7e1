//! Backing a question: one press for a remembered browser, one mail for others.

use crate::db::{db_merge, db_open_sitting, db_question, db_supporter, db_upvotes};
use crate::support::client::{Browser, Page};
use crate::world::{World, code_in};
use chrono::TimeDelta;
use pqt::domain::question::QuestionStatus::{Approved, Queued, Refused};

const BUSES: &str = "Why do the buses stop running at seven in the evening?";

/// Sends the button of a page that shows the question, wherever it stands.
fn press(browser: &Browser, path: &str, return_to: &str) -> Page {
    let token = browser.get("/me").attributes("input[name=csrf]", "value").remove(0);
    let sent = browser.raw("POST", path).same_origin().field("csrf", &token);
    sent.field("return_to", return_to).send()
}

#[test]
fn mo_backs_a_question_with_one_press_and_takes_it_back() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));

    let back = mo.get(&format!("/questions/{question}/back"));
    let form = back.expect(200).form(&format!("/questions/{question}/upvote"));
    let _ = form.clone().submit();
    let _ = form.submit();
    assert_eq!(db_upvotes(&world, &question), 1, "twice is once");

    let mine = mo.get("/me").expect(200);
    mine.must_have(BUSES);
    let after = mine.form(&format!("/questions/{question}/upvote/undo")).submit();
    after.expect(200).must_have("You do not back any question at the moment");
    assert_eq!(db_upvotes(&world, &question), 0);
}

#[test]
fn the_press_leads_back_to_the_question_on_its_page_and_nowhere_else() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    let path = format!("/questions/{question}/upvote");
    let to = |return_to: &str| {
        let sent = press(&mo, &path, return_to).expect(303);
        sent.header("location").unwrap().to_owned()
    };
    assert_eq!(
        to("/sittings/S1/questions?page=2"),
        format!("/sittings/S1/questions?page=2#q-{question}")
    );
    assert_eq!(to("https://evil.example/"), format!("/questions/{question}#q-{question}"));
    let welsh = press(&mo, &format!("/cy{path}"), "/cy/questions?page=2").expect(303);
    assert_eq!(
        welsh.header("location"),
        Some(format!("/cy/questions?page=2#q-{question}").as_str())
    );
}

#[test]
fn doreens_own_question_counts_as_backed_and_cannot_be_undone() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let browser = world.supporter(doreen);
    for act in ["upvote", "upvote/undo"] {
        let page = press(&browser, &format!("/questions/{question}/{act}"), "/");
        page.expect(409).must_have("This is your own question");
    }
}

#[test]
fn an_upvote_for_a_merged_question_counts_for_the_other() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let buses = db_question(&world, &sitting, doreen, BUSES, Approved);
    let trams =
        db_question(&world, &sitting, doreen, "Why are there no trams after seven?", Approved);
    db_merge(&world, &trams, &buses);
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    let page = press(&mo, &format!("/questions/{trams}/upvote"), "/").expect(200);
    page.must_have("You back the question it was joined to");
    assert_eq!((db_upvotes(&world, &buses), db_upvotes(&world, &trams)), (1, 0));
}

#[test]
fn after_the_call_has_closed_the_page_says_so_and_when() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    let path = format!("/questions/{question}/upvote");
    let _ = press(&mo, &path, "/").expect(303);
    world.wait(TimeDelta::days(6));
    for act in [path.clone(), format!("{path}/undo")] {
        let page = press(&mo, &act, "/").expect(409);
        page.must_have("The call has closed").must_have("Sunday 29 November 2026");
    }
    assert_eq!(db_upvotes(&world, &question), 1, "what counted then still counts");
    let stranger = press(&world.browser(), &path, "/");
    stranger.expect(409).must_have("The call has closed");
    let welsh = mo.get(&format!("/cy/questions/{question}/back"));
    welsh.expect(409).must_have("Mae’r alwad wedi cau");
}

#[test]
fn a_question_that_is_not_public_is_not_there_and_a_refused_one_is_not_open() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let queued = db_question(&world, &sitting, doreen, BUSES, Queued);
    let refused = db_question(&world, &sitting, doreen, BUSES, Refused);
    let mo = world.supporter(db_supporter(&world, "Mo", "Leeds"));
    press(&mo, &format!("/questions/{queued}/upvote"), "/").expect(404);
    press(&mo, "/questions/Q-NOTHING/upvote", "/").expect(404);
    let page = press(&mo, &format!("/questions/{refused}/upvote"), "/");
    page.expect(409).must_have("This question is not open");
}

#[test]
fn priya_who_is_not_remembered_gives_her_address_once() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let priya = world.browser();
    let sent = press(&priya, &format!("/questions/{question}/upvote"), "/sittings/S1").expect(303);
    let path = format!("/questions/{question}/back");
    assert_eq!(
        sent.header("location"),
        Some(format!("{path}?return_to=%2Fsittings%2FS1").as_str())
    );

    let form = priya.get(&format!("{path}?return_to=%2Fsittings%2FS1")).expect(200).form(&path);
    let empty = form.submit().expect(422);
    assert_eq!(empty.errors().len(), 4, "{:?}", empty.errors());
    assert!(empty.title().starts_with("Error:"));
    let form = empty.form(&path);
    let typed = form.fill("first_name", "Priya").fill("town", "Newport").fill("email", "priya");
    let again = typed.check("consent").submit().expect(422);
    assert_eq!(again.errors(), ["Write an e-mail address like name@example.org"]);
    let form = again.form(&path);
    assert_eq!(form.value("first_name"), Some("Priya"));

    let choice = form.fill("email", "priya@example.org").submit().expect(200);
    choice.must_have("Which town do you mean?");
    let unchosen = choice.form(&path).submit().expect(422);
    assert_eq!(unchosen.errors(), ["Choose your town, or keep it as you wrote it"]);
    let chosen = unchosen.form(&path).choose("town_code", "Newport, Isle of Wight");
    assert_eq!(chosen.value("email"), Some("priya@example.org"), "nothing typed is lost");

    let page = chosen.submit().expect(200);
    assert_eq!(db_upvotes(&world, &question), 0, "not before she confirms");
    let code = code_in(&world.mail_to("priya@example.org"));
    page.form(&page.path()).fill("code", &code).press("Confirm").expect(200);
    assert_eq!(db_upvotes(&world, &question), 1);
    let again = priya.get(&path).expect(200).form(&format!("/questions/{question}/upvote"));
    let _ = again.submit();
    assert_eq!(db_upvotes(&world, &question), 1, "she is remembered, and counts once");
}

#[test]
fn the_answer_is_the_same_for_a_known_and_an_unknown_address() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    db_supporter(&world, "Mo", "Leeds");
    let path = format!("/questions/{question}/back");
    let answers = ["mo@example.org", "my@example.org"].map(|email| {
        let form = world.browser().get(&path).form(&path).fill("first_name", "M");
        let form = form.fill("town", "Leeds").fill("email", email).check("consent");
        let text = form.submit().expect(200).text();
        text.split("Page ").next().unwrap_or_default().to_owned()
    });
    assert_eq!(answers[0], answers[1]);
    world.deliver();
}

#[test]
fn what_is_typed_is_shown_harmlessly() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let doreen = db_supporter(&world, "Doreen", "Wythenshawe");
    let question = db_question(&world, &sitting, doreen, BUSES, Approved);
    let path = format!("/questions/{question}/back");
    for typed in ["<script>alert(1)</script>", "{{7}}", "=HYPERLINK(1)", "مريم", "e\u{301}\u{301}"]
    {
        let form = world.browser().get(&path).form(&path);
        let page = form.fill("first_name", typed).fill("town", typed).submit().expect(422);
        assert!(!page.html.contains("<script>alert"));
        assert_eq!(page.form(&path).value("first_name"), Some(typed));
    }
}
