//! A question that somebody rang in with.

use crate::db::{db_count, db_open_sitting, db_upvotes};
use crate::world::{World, link_in};
use pqt::domain::staff::Role::Moderator;
use pqt::jobs::ask_questioners;

const PATH: &str = "/desk/sittings/S-OPEN0001/take-down";

#[test]
fn the_desk_takes_a_question_down_and_the_page_says_so() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let bad = mo.get(PATH).form(PATH).fill("question", "Why?").fill("town", "Newport").submit();
    let bad = bad.expect(422);
    assert_eq!(bad.errors().len(), 3, "{:?}", bad.errors());
    let form = bad.form(PATH);
    assert_eq!(form.value("question"), Some("Why?"), "what was typed stays");
    let done = form
        .fill("question", "Why does the chemist shut at noon?")
        .fill("first_name", "Doreen")
        .fill("email", "doreen@example.org")
        .choose("topic", "Health")
        .choose("place", "Newport, Wales")
        .submit()
        .expect(200);
    done.must_have("Doreen in Newport").must_have("taken down by the desk");
    let reference = done.path().rsplit('/').next().unwrap().to_owned();
    done.form(&format!("/desk/questions/{reference}/decide/approve")).submit().expect(200);
    let public = world.browser().get(&format!("/questions/{reference}")).expect(200);
    public.must_have("Doreen in Newport").must_have("taken down by the desk");
    assert_eq!(db_upvotes(&world, &reference), 0);
    ask_questioners::run_once(&world.app).unwrap();
    let link = link_in(&world.mail_to("doreen@example.org"));
    world.browser().get(&link).form(&link).submit().expect(200);
    assert_eq!(db_upvotes(&world, &reference), 1);
    let log = world.browser().get("/sittings/S-OPEN0001/log").expect(200);
    log.must_have("taken in by the desk").must_have("Moderator A");
}

#[test]
fn somebody_without_name_or_address_is_heard_too_and_only_once() {
    let world = World::new();
    db_open_sitting(&world);
    let mo = world.staff("mo", Moderator);
    let send = || {
        let form = mo.get(PATH).expect(200).form(PATH);
        let form =
            form.fill("question", "Why does the chemist shut at noon?").fill("town", "Leeds");
        form.choose("topic", "Health").submit().expect(200)
    };
    let first = send();
    first.must_have("Someone in Leeds").must_have("gave no e-mail address");
    assert_eq!(send().path(), first.path(), "sent twice is sent once");
    assert_eq!(db_count(&world, "questions"), 1);
    ask_questioners::run_once(&world.app).unwrap();
    assert_eq!(db_count(&world, "outbox"), 0);
}
