//! Mails: what was found in them is confirmed, edited, joined or dropped first.

use crate::db::{db_count, db_open_sitting};
use crate::take_in::{send, take};
use crate::world::World;
use pqt::domain::staff::Role::Moderator;
use pqt::jobs::take_in;

const MBOX: &str = "From doreen@example.org Mon Sep 14 08:00:00 2015\n\
From: Doreen Smith <doreen@example.org>\nDate: Mon, 14 Sep 2015 08:00:00 +0100\nSubject: Questions\n\n\
Dear Jeremy,\n\nWhy are the rents in our street so high? Will the number 43 bus come back?\n\n\
Best wishes,\nDoreen, Wythenshawe\n\nOn 13 Sep 2015 X <x@example.org> wrote:\n> Ask me anything?\n\n\
From ifor@example.org Mon Sep 14 09:00:00 2015\nFrom: ifor@example.org\nSubject: Surgery\n\
Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
Pam mae=E2=80=99r feddygfa ar gau ar ddydd Llun?\n\n\
From mailer-daemon@example.org Mon Sep 14 09:30:00 2015\nFrom: MAILER-DAEMON@example.org\nSubject: Failure\n\n\
Your message could not be delivered. Is the address right?\n\n\
From ann@example.org Mon Sep 14 10:00:00 2015\nFrom: Ann <ann@example.org>\nSubject: Thanks\n\nThank you for all you do.\n";

#[test]
fn mails_are_split_by_a_person_and_then_taken_in() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let page = send(&world, &mo, "post.mbox", MBOX.as_bytes());
    let home = page.path();
    page.must_have("4 questions found in the mails wait for your yes")
        .must_have("A machine wrote it");
    assert!(page.forms(&format!("{home}/take-in")).is_empty(), "nothing is good before a yes");

    let mail = page.follow("Read the next mail").expect(200);
    assert_eq!(mail.heading(), "Mail 1");
    mail.must_have("Ask me anything?").must_not_have("@example.org");
    let form = mail.form(&format!("{home}/mails/1"));
    assert_eq!(form.value("question_0"), Some("Why are the rents in our street so high?"));
    assert_eq!(
        (form.value("first_name"), form.value("town")),
        (Some("Doreen"), Some("Wythenshawe"))
    );
    let short = form.clone().fill("question_0", "Why?").submit().expect(422);
    assert_eq!(short.errors().len(), 1);
    assert_eq!(short.form(&format!("{home}/mails/1")).value("question_0"), Some("Why?"));
    let next = form.check("join_1").choose("topic", "Housing").submit().expect(200);
    assert_eq!(next.heading(), "Mail 2");

    let page = mo.get(&home).form(&format!("{home}/confirm-single")).submit().expect(200);
    page.must_have("You have said yes or no to every mail");
    let ann = mo.get(&format!("{home}/mails/4")).expect(200);
    ann.form(&format!("{home}/mails/4")).uncheck("use_0").submit().expect(200);
    let page = take(&world, &mo, &mo.get(&home).expect(200), Some("Health"));
    page.must_have("Dropped");
    assert_eq!(db_count(&world, "questions"), 2);
    let queue = mo.get("/desk").expect(200);
    queue.must_have("Why are the rents in our street so high? Will the number 43 bus come back?");
    queue.must_have("Pam mae’r feddygfa ar gau ar ddydd Llun?");
    let late = mo.get(&format!("{home}/mails/1")).expect(200);
    assert_eq!(late.select("main form button").len(), 0, "it is too late to split it");
}

#[test]
fn single_mails_are_sent_together() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let path = "/desk/sittings/S-OPEN0001/mailbags";
    let mail = |n: u8| {
        format!("From: p{n}@example.org\nSubject: x\n\nWhy is road number {n} still closed?\n")
    };
    let form = mo.get(path).form(path);
    let form = form.attach("file", "1.eml", mail(1).as_bytes()).attach(
        "file",
        "2.eml",
        mail(2).as_bytes(),
    );
    let home = form.submit().expect(200).path();
    take_in::run_once(&world.app).unwrap();
    let page = mo.get(&home).form(&format!("{home}/confirm-single")).submit().expect(200);
    page.must_have("Take in 2 questions");
    let none = mo.get(&home).form(&format!("{home}/take-in")).submit().expect(422);
    assert_eq!(none.errors(), ["Choose a topic for the questions that have none"]);
    take(&world, &mo, &page, Some("Housing"));
    assert_eq!(db_count(&world, "questions"), 2);
}
