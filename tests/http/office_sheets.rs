//! Rhian writes follow-ups and notes for the sheets of the office; nobody else may read them.

use crate::sheets::{RENT, SHEETS, published, words};
use crate::world::World;
use pqt::domain::staff::Role;

const DESK: &str = "/desk/sittings/S-SHEET01/sheets";
const FOLLOW_UP: &str = "The Minister said soon in March. When is soon?";
const NOTE: &str = "She sits in the gallery, third row.";

fn write(world: &World, question: &str, follow_up: &str, note: &str) {
    let rhian = world.staff("Rhian", Role::Office);
    let page = rhian.get(DESK).expect(200);
    let form = page.form(&format!("{DESK}/{question}"));
    form.fill("follow_up", follow_up).fill("note", note).press("Save").must_have("Saved");
}

#[test]
fn what_the_office_writes_stands_on_its_own_sheets_and_on_no_other() {
    let (world, _, [rent, _]) = published();
    write(&world, &rent, FOLLOW_UP, NOTE);
    let rhian = world.staff("Rhian again", Role::Office);
    rhian.get(DESK).must_have(FOLLOW_UP).must_have(NOTE).must_have("WIND-um in Norfolk");
    for sheet in ["reading-sheet", "cue-cards", "large-print"] {
        let file = rhian.get(&format!("{DESK}/{sheet}.pdf?paper=letter")).expect(200);
        assert_eq!(file.header("cache-control"), Some("private, no-store"));
        assert_eq!(file.header("etag"), None);
        let named =
            format!("inline; filename=\"S-SHEET01-edition-1-office-{sheet}-letter-en.pdf\"");
        assert_eq!(file.header("content-disposition"), Some(named.as_str()));
        let said = words(&file);
        for words in [FOLLOW_UP, NOTE, RENT, "For the office only", "WIND-um in Norfolk"] {
            assert!(said.contains(words), "{sheet}: {words}: {said}");
        }
    }
    let browser = world.browser();
    let print = browser.get("/sittings/S-SHEET01/slate/print").expect(200);
    let mut public = vec![print.html];
    for sheet in SHEETS {
        let file = format!("/sittings/S-SHEET01/slate/1/sheets/{sheet}.pdf");
        public.push(words(&browser.get(&file).expect(200)));
    }
    for said in public {
        for private in ["soon in March", "third row", "For the office only"] {
            assert!(!said.contains(private), "{private}: {said}");
        }
    }
}

#[test]
fn two_of_the_office_do_not_overwrite_each_other() {
    let (world, _, [rent, _]) = published();
    let late = world.staff("Late", Role::Organiser);
    let old = late.get(DESK).form(&format!("{DESK}/{rent}"));
    write(&world, &rent, FOLLOW_UP, "");
    let again = old.fill("note", NOTE).press("Save").expect(422);
    again.must_have(FOLLOW_UP).must_have("Somebody else has written here meanwhile");
    let form = again.form(&format!("{DESK}/{rent}"));
    assert_eq!(form.value("note"), Some(NOTE), "what was typed is kept");
    form.fill("follow_up", FOLLOW_UP).press("Save").must_have(FOLLOW_UP).must_have(NOTE);
}

#[test]
fn too_much_is_said_at_its_field_and_kept() {
    let (world, _, [rent, _]) = published();
    let rhian = world.staff("Rhian", Role::Office);
    let form = rhian.get(DESK).form(&format!("{DESK}/{rent}"));
    let again = form.fill("follow_up", &"x".repeat(301)).fill("note", &"y".repeat(501));
    let again = again.press("Save").expect(422);
    assert_eq!(
        again.errors(),
        [
            "The follow-up is too long. It can have up to 300 characters.",
            "The note is too long. It can have up to 500 characters."
        ]
    );
    assert_eq!(again.form(&format!("{DESK}/{rent}")).value("note"), Some("y".repeat(501).as_str()));
}

#[test]
fn an_auditor_reads_and_a_moderator_does_not() {
    let (world, _, [rent, _]) = published();
    write(&world, &rent, FOLLOW_UP, NOTE);
    let ada = world.staff("Ada", Role::Auditor);
    let page = ada.get(DESK).expect(200);
    page.must_have(NOTE).must_not_have("Write a follow-up or a note");
    ada.get(&format!("{DESK}/reading-sheet.pdf")).expect(200);
    let mo = world.staff("Mo", Role::Moderator);
    mo.get(DESK).expect(403);
    mo.get(&format!("{DESK}/reading-sheet.pdf")).expect(403);
    assert!(!mo.get(&format!("/desk/questions/{rent}")).expect(200).html.contains("third row"));
}

#[test]
fn before_there_is_a_slate_the_page_says_so() {
    let world = World::new();
    let shortlist = crate::selection::Shortlist::new(&world);
    let desk = format!("/desk/sittings/{}/sheets", shortlist.sitting.reference);
    shortlist.organiser.get(&desk).expect(200).must_have("There is no published slate yet");
    shortlist.organiser.get(&format!("{desk}/order-paper.pdf")).expect(404);
}

/// Its questioner confirmed what the question is, and agreed to shorter words.
fn db_confirmed(world: &World, question: &str, spoken: &'static str) {
    use pqt::store::{Conn, StoreError, questions, readings};
    let now = world.app.clock.now().into();
    let question = question.to_owned();
    let confirm = move |conn: &mut Conn| -> Result<(), StoreError> {
        let question = questions::get(conn, &question)?;
        readings::insert(conn, &question, now, now)?;
        let digest = readings::as_read(&question).digest();
        readings::update_confirmed(conn, question.id, &digest, spoken, now)
    };
    world.app.db.write(confirm).unwrap();
}

#[test]
fn what_nobody_confirmed_is_marked_and_shorter_words_are_there_to_be_read() {
    let (world, _, [rent, _]) = published();
    db_confirmed(&world, &rent, "When will rents be fair?");
    let rhian = world.staff("Rhian", Role::Office);
    let said = words(&rhian.get(&format!("{DESK}/large-print.pdf")).expect(200));
    assert!(said.contains("Shorter, to be spoken: When will rents be fair?"), "{said}");
    assert_eq!(said.matches("Not confirmed").count(), 1, "{said}");
    assert!(said.find("Salma").unwrap() < said.find("Not confirmed").unwrap(), "{said}");
    rhian.get(DESK).must_have("Not confirmed");
    let public = world.browser().get("/sittings/S-SHEET01/slate/1/sheets/large-print.pdf");
    assert!(!words(&public).contains("Not confirmed"), "an edition stays as it was published");
}
