//! Stopping news: by the page, by one click of a mail program, and back again.

use crate::db::{db_backer, db_supporter, db_unsubscribe_key};
use crate::world::World;

#[test]
fn mo_stops_the_mails_without_signing_in_and_comes_back() {
    let world = World::new();
    let mo = db_supporter(&world, "Mo", "Leeds");
    let path = format!("/unsubscribe/{}", db_unsubscribe_key(&world, mo));
    let browser = world.browser();
    let page = browser.get(&path).expect(200);
    page.must_have("Stop these mails?");
    assert!(db_backer(&world, mo).is_some(), "looking changes nothing");

    let done = page.form(&path).submit().expect(200);
    done.must_have("We have stopped these mails");
    assert!(db_backer(&world, mo).is_none());
    browser.get(&path).expect(200).must_have("We have stopped these mails");

    let undone = done.form(&format!("{path}/undo")).press("Put me back").expect(200);
    undone.must_have("You get the news again");
    assert!(db_backer(&world, mo).is_some());
}

#[test]
fn a_mail_program_unsubscribes_with_one_click() {
    let world = World::new();
    let mo = db_supporter(&world, "Mo", "Leeds");
    let path = format!("/unsubscribe/{}", db_unsubscribe_key(&world, mo));
    for path in [path.clone(), path.clone(), format!("/cy{path}")] {
        let sent = world.browser().raw("POST", &path).without_cookies();
        sent.field("List-Unsubscribe", "One-Click").send().expect(200);
    }
    assert!(db_backer(&world, mo).is_none());
    // Coming back is for people: without the token of the page it is refused.
    world.browser().raw("POST", &format!("{path}/undo")).send().expect(403);
    assert!(db_backer(&world, mo).is_none());
}

#[test]
fn a_forged_key_is_not_found() {
    let world = World::new();
    world.browser().get("/unsubscribe/nobody").expect(404);
    world.browser().raw("POST", "/unsubscribe/nobody").send().expect(404);
}
