//! A moderator takes in what came by post: a table with columns to be named and a row
//! that cannot be read, mails of which one is split, and a question of somebody who
//! rang. Each page is looked at.

use crate::db::{db_count, db_open_sitting, db_staff};
use crate::driver::Window;
use crate::looks::look;
use crate::people::known;
use crate::world::World;
use pqt::domain::staff::Role;
use pqt::jobs::take_in;
use std::path::PathBuf;
use tempfile::TempDir;

const TABLE: &str = "Received;Name;Mail;Place;About;Text\n\
    1 Sept;Doreen Smith;doreen@example.org;Wythenshawe;Housing;Why are the rents in our street so high?\n\
    2 Sept;Ifor;ifor@example.org;Newport;Bins;Pam nad yw’r biniau’n cael eu gwagio?\n\
    2 Sept;Ada;ada@example.org;Nowhere-on-Sea;Health;Will the surgery on our estate open again?\n\
    3 Sept;Bob;not an address;Leeds;Health;Will the number 43 bus come back to our road?\n\
    3 Sept;Cal;cal@example.org;Leeds;Health;Why?\n";

const MBOX: &str = "From doreen@example.org Mon Sep 14 08:00:00 2015\n\
    From: Ann Jones <ann@example.org>\nDate: Mon, 14 Sep 2015 08:00:00 +0100\nSubject: Questions\n\n\
    Dear Jeremy,\n\nWhy is the park locked at four? Who has the key to it?\n\n\
    Best wishes,\nAnn, Leeds\n\nOn 13 Sep 2015 X <x@example.org> wrote:\n> Ask me anything?\n\n";

/// A file to send.
fn file(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Lets the service do its part, and looks at the page again.
fn serve(world: &World, window: &Window) {
    take_in::run_once(&world.app).unwrap();
    window.go(&window.url());
}

#[test]
fn a_table_is_sent_named_mended_and_taken_in() {
    let world = World::new();
    let sitting = db_open_sitting(&world);
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| format!("{}{path}", world.address());
    let mo = known(&world, "pqt-desk", &db_staff(&world, "Mo", Role::Moderator));
    let desk = at(&format!("desk/sittings/{}/mailbags", sitting.reference));
    mo.go(&desk).must_have("Nothing reaches the queue before you say so");
    look(&mo, "mailbags-empty");
    mo.press("Send the file").must_have("Choose a file");
    look(&mo, "mailbags-problem");
    mo.attach("File", &file(&folder, "post.csv", TABLE)).press("Send the file");
    mo.must_have("being read");
    look(&mo, "mailbag-reading");
    serve(&world, &mo);
    mo.must_have("Which column is what");
    look(&mo, "mailbag-columns");
    // Nothing is the question: the page says so beside the columns.
    let choose = "for (const s of document.querySelectorAll('select')) \
        if (s.value === arguments[0]) s.value = arguments[1]";
    mo.run(choose, vec!["question".into(), "".into()]);
    mo.press("Check the rows").must_have("Say which column holds the question");
    look(&mo, "mailbag-columns-problem");
    let name = "document.querySelector('#column_4').value = 'topic'; \
        document.querySelector('#column_5').value = 'question'";
    mo.run(name, vec![]);
    mo.press("Check the rows").must_have("being checked");
    serve(&world, &mo);
    mo.must_have("That is no e-mail address").must_have("Take in 3 questions");
    look(&mo, "mailbag-checked");
    mo.follow("See the rows");
    look(&mo, "mailbag-rows");
    mo.follow("To be mended: 2").must_have("Row 5").must_have("The question is too short");
    look(&mo, "mailbag-rows-bad");
    mo.follow("Mailbag").press("Take in 3 questions").must_have("There is a problem");
    look(&mo, "mailbag-topic-problem");
    let newport = "document.querySelector('#town_0').selectedIndex = 1; \
        document.querySelector('#topic_0').selectedIndex = 1";
    mo.run(newport, vec![]);
    mo.press("Save the choices").press("Take in 3 questions");
    look(&mo, "mailbag-taking-in");
    serve(&world, &mo);
    mo.must_have("The good rows are questions in the queue now");
    look(&mo, "mailbag-taken-in");
    assert_eq!(db_count(&world, "questions"), 3);
    mo.go(&desk).must_have("post.csv");
    look(&mo, "mailbags");
    take_in::run_once(&world.app).unwrap();
    world.deliver();
}

#[test]
fn a_mail_is_split_by_a_person_and_a_caller_is_written_down() {
    let mut world = World::new();
    world.may_leave_mail();
    let sitting = db_open_sitting(&world);
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &str| format!("{}{path}", world.address());
    let mo = known(&world, "pqt-desk", &db_staff(&world, "Mo", Role::Moderator));
    let desk = at(&format!("desk/sittings/{}/mailbags", sitting.reference));
    mo.go(&desk).attach("File", &file(&folder, "post.mbox", MBOX)).press("Send the file");
    serve(&world, &mo);
    mo.must_have("wait for your yes");
    look(&mo, "mailbag-mails");
    mo.follow("Read the next mail").must_have("Ask me anything?");
    look(&mo, "mailbag-mail");
    mo.run("document.querySelector('textarea[name=question_0]').value = 'Why?'", vec![]);
    mo.press("Save and read the next mail").must_have("There is a problem");
    look(&mo, "mailbag-mail-problem");
    mo.go(&at(&format!("desk/sittings/{}/take-down", sitting.reference)));
    look(&mo, "take-down");
    mo.press("Put it into the queue").must_have("There is a problem");
    look(&mo, "take-down-problem");
}
