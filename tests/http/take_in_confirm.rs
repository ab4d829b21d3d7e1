//! What the questioners of a mailbag are asked, and what their yes and no do.

use crate::db::{db_count, db_get_question, db_open_sitting, db_upvotes};
use crate::support::client::Browser;
use crate::take_in::{send, take};
use crate::world::{World, link_in};
use pqt::domain::question::QuestionStatus;
use pqt::domain::staff::Role::Moderator;
use pqt::jobs::{ask_questioners, take_in};

const LINES: &str = "question,first name,email,town,topic,anonymous\n\
    Why are the rents in our street so high?,Doreen,doreen@example.org,Wythenshawe,housing,\n\
    Will the number 43 bus come back?,Doreen,doreen@example.org,Wythenshawe,health,\n\
    Why is the surgery on our estate shut?,Ifor,ifor@example.org,Leeds,health,yes\n";

fn taken_in(world: &World, mo: &Browser) {
    let page = send(world, mo, "post.csv", LINES.as_bytes());
    let home = page.path();
    page.form(&format!("{home}/columns")).press("Check the rows").expect(200);
    take_in::run_once(&world.app).unwrap();
    take(world, mo, &mo.get(&home), None).must_have("Not asked yet");
}

/// The public code of the question with these words.
fn reference(mo: &Browser, words: &str) -> String {
    let queue = mo.get("/desk").expect(200);
    let link = queue
        .links()
        .into_iter()
        .find(|link| link.href.starts_with("/desk/questions/") && mo.get(&link.href).has(words));
    let href = link.unwrap_or_else(|| panic!("{words} is not in the queue")).href;
    href.split(['?', '#']).next().unwrap().rsplit('/').next().unwrap().to_owned()
}

fn approve(mo: &Browser, reference: &str) {
    let page = mo.get(&format!("/desk/questions/{reference}")).expect(200);
    page.form(&format!("/desk/questions/{reference}/decide/approve")).submit().expect(200);
}

#[test]
fn doreen_confirms_once_for_all_that_came_of_her() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    taken_in(&world, &mo);
    let rents = reference(&mo, "rents in our street");
    let buses = reference(&mo, "number 43 bus");
    approve(&mo, &rents);
    assert!(world.mails_to("example.org").is_empty(), "nobody who has not confirmed gets news");
    let public = world.browser().get(&format!("/questions/{rents}")).expect(200);
    public.must_have("Someone in Wythenshawe").must_not_have("Doreen");
    public.must_have("This question came by e-mail, letter or in a list");
    assert_eq!(db_upvotes(&world, &rents), 0, "a held upvote does not count");

    ask_questioners::run_once(&world.app).unwrap();
    ask_questioners::run_once(&world.app).unwrap();
    let mails = world.mails_to("doreen@example.org");
    assert_eq!(mails.len(), 1, "one mail for both questions");
    for word in ["rents", "bus", "Doreen", "Wythenshawe"] {
        assert!(!mails[0].text.contains(word) && !mails[0].html.contains(word), "{word}");
    }
    let link = link_in(&mails[0]);
    let page = world.browser().get(&link).expect(200);
    page.must_have("rents in our street")
        .must_have("number 43 bus")
        .must_have("Doreen in Wythenshawe");
    page.form(&link).submit().expect(200);
    assert_eq!(db_upvotes(&world, &rents), 1);
    assert_eq!(db_upvotes(&world, &buses), 1);
    let public = world.browser().get(&format!("/questions/{rents}")).expect(200);
    public.must_have("Doreen in Wythenshawe");
    approve(&mo, &buses);
    assert_eq!(world.mails_to("doreen@example.org").len(), 2, "now she gets news");
    let ifor = reference(&mo, "surgery on our estate");
    let link = link_in(&world.mail_to("ifor@example.org"));
    world.browser().get(&link).form(&link).submit().expect(200);
    let question = db_get_question(&world, &ifor);
    assert!(question.is_anonymous, "he wants no name");
    assert_eq!(db_upvotes(&world, &ifor), 1);
}

#[test]
fn this_was_not_me_takes_back_and_is_never_mailed_again() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    taken_in(&world, &mo);
    let rents = reference(&mo, "rents in our street");
    let buses = reference(&mo, "number 43 bus");
    approve(&mo, &rents);
    ask_questioners::run_once(&world.app).unwrap();
    let link = link_in(&world.mail_to("doreen@example.org"));
    let page = world.browser().get(&link).expect(200);
    page.form(&format!("{link}/not-me")).submit().expect(200);
    assert_eq!(db_get_question(&world, &buses).status, QuestionStatus::Withdrawn);
    let public = db_get_question(&world, &rents);
    assert_eq!((public.status, public.first_name.as_str()), (QuestionStatus::Approved, ""));
    assert_eq!(db_upvotes(&world, &rents), 0);
    // The same person in another file is not asked again.
    let more = "question,email,topic\nWhy is the park shut at night?,doreen@example.org,housing\n";
    let page = send(&world, &mo, "more.csv", more.as_bytes());
    let home = page.path();
    page.form(&format!("{home}/columns")).press("Check the rows").expect(200);
    take_in::run_once(&world.app).unwrap();
    take(&world, &mo, &mo.get(&home), None);
    world.wait(chrono::TimeDelta::minutes(2));
    ask_questioners::run_once(&world.app).unwrap();
    assert_eq!(world.mails_to("doreen@example.org").len(), 1);
    mo.get(&home).expect(200).must_have("Said “This was not me”");
}

#[test]
fn mails_leave_at_the_rate_that_is_set() {
    let world = World::configured(|config| config.mail.mailbag_per_minute = 2);
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let row = |n: usize| format!("Why is road number {n} closed?,p{n}@example.org,housing\n");
    let table = format!("question,email,topic\n{}", (0..5).map(row).collect::<String>());
    let page = send(&world, &mo, "five.csv", table.as_bytes());
    let home = page.path();
    page.form(&format!("{home}/columns")).press("Check the rows").expect(200);
    take_in::run_once(&world.app).unwrap();
    take(&world, &mo, &mo.get(&home), None);
    for (minute, so_far) in [(0, 2), (1, 4), (2, 5), (3, 5)] {
        for _ in 0..3 {
            ask_questioners::run_once(&world.app).unwrap();
        }
        assert_eq!(world.mails_to("example.org").len(), so_far, "in minute {minute}");
        world.wait(chrono::TimeDelta::seconds(61));
    }
    assert_eq!(db_count(&world, "confirmations"), 5);
}
