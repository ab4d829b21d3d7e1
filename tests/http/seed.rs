//! What settles ties: announced before the call, fixed during it, checked by hand after it.

use crate::db::{db_backers, db_open_sitting, db_shortlisted, db_sitting};
use crate::support::client::Browser;
use crate::world::World;
use chrono::TimeDelta;
use data_encoding::HEXLOWER;
use diesel::prelude::*;
use pqt::domain::staff::Role;
use pqt::store::schema::sittings;
use pqt::store::{Conn, StoreError};

const ANNOUNCED: &str = "the first lottery draw after the call";

fn edit(browser: &Browser, sitting: &str) -> crate::support::client::Form {
    let path = format!("/desk/sittings/{sitting}/edit");
    browser.get(&path).expect(200).form(&path)
}

/// A sitting from before anybody was asked for its public value.
fn db_announce_nothing(world: &World, reference: &str) {
    let reference = reference.to_owned();
    let forget = move |conn: &mut Conn| -> Result<usize, StoreError> {
        let of = sittings::table.filter(sittings::reference.eq(&reference));
        Ok(diesel::update(of).set(sittings::public_value_source.eq("")).execute(conn)?)
    };
    assert_eq!(world.app.db.write(forget).unwrap(), 1);
}

#[test]
fn everybody_reads_beforehand_what_will_settle_ties() {
    let world = World::new();
    db_open_sitting(&world);
    let page = world.browser().get("/sittings/S-OPEN0001").expect(200);
    page.must_have(ANNOUNCED).must_have(&pqt::selection::commitment(b"secret"));
    let moderator = world.staff("Mo", Role::Moderator);
    moderator.get("/desk/sittings/S-OPEN0001").expect(200).must_have(ANNOUNCED);
    let welsh = world.browser().get("/cy/sittings/S-OPEN0001").expect(200);
    welsh.must_have("Mae gwerth cyhoeddus yn penderfynu").must_have(ANNOUNCED);
}

#[test]
fn it_can_be_changed_until_the_call_opens_and_never_after() {
    let world = World::new();
    let olwen = world.staff("Olwen", Role::Organiser);
    db_sitting(&world, "S-SOON0001", TimeDelta::days(1), TimeDelta::days(6));
    let page = edit(&olwen, "S-SOON0001").fill("public_value_source", " \u{200b} ").submit();
    assert_eq!(
        page.expect(422).errors(),
        ["Write which public value will settle ties, such as a lottery draw after the call closes"]
    );
    let page = edit(&olwen, "S-SOON0001").fill("public_value_source", &"9".repeat(501)).submit();
    assert_eq!(page.expect(422).errors(), ["This is too long. Use 500 characters or fewer"]);
    let hostile = "<script>{{7}}</script> \u{202e}beacon";
    let page = edit(&olwen, "S-SOON0001").fill("public_value_source", hostile).submit();
    page.expect(200).must_have("<script>{{7}}</script>");
    world.wait(TimeDelta::days(2));
    let olwen = world.staff("Olwen again", Role::Organiser);
    let page = edit(&olwen, "S-SOON0001").fill("public_value_source", "my own number").submit();
    let page = page.expect(422);
    let said = "The call has opened. The public value that was announced stays as it was";
    assert_eq!(page.errors(), [said]);
    let form = page.form("/desk/sittings/S-SOON0001/edit");
    assert_eq!(form.value("public_value_source"), Some("my own number"));
    let page = edit(&olwen, "S-SOON0001").fill("public_value_source", "").submit();
    assert_eq!(page.expect(422).errors(), [said]);
    edit(&olwen, "S-SOON0001").fill("capacity", "7").submit().expect(200);
}

#[test]
fn a_sitting_without_one_says_so_and_can_still_be_changed() {
    let world = World::new();
    let olwen = world.staff("Olwen", Role::Organiser);
    db_open_sitting(&world);
    db_announce_nothing(&world, "S-OPEN0001");
    edit(&olwen, "S-OPEN0001").fill("capacity", "7").submit().expect(200);
    let page = edit(&olwen, "S-OPEN0001").fill("public_value_source", "a late idea").submit();
    assert_eq!(page.expect(422).errors().len(), 1);
    olwen.get("/desk/sittings/S-OPEN0001").expect(200).must_have("not announced");
    let page = world.browser().get("/sittings/S-OPEN0001").expect(200);
    page.must_have("No public value has been announced for this sitting.");
}

#[test]
fn exact_ties_are_shown_with_codes_that_anybody_can_work_out() {
    let world = World::new();
    let sitting = db_sitting(&world, "S-TIES0001", -TimeDelta::days(8), -TimeDelta::days(1));
    let people = [("Doreen", "Cardiff", 3), ("Mo", "Swansea", 3), ("Tom", "Norwich", 5)];
    let questions = people.map(|(name, town, count)| {
        let backers = db_backers(&world, &format!("{name}-friend"), town, count);
        db_shortlisted(&world, &sitting, (name, town), 0, &backers)
    });
    let olwen = world.staff("Olwen", Role::Organiser);
    let desk = "/desk/sittings/S-TIES0001/selection";
    let form = olwen.get(desk).expect(200).must_have(ANNOUNCED).form("form.brief");
    let page = form.fill("positions", "1").fill("public_value", "4 8 15").submit().expect(200);
    page.must_have("No two questions were exactly level");
    let form = olwen.get(desk).form("form.brief").fill("positions", "2");
    let page = form.fill("public_value", "4 8 15").submit().expect(200);
    let seed = page.select("dd.digest").pop().unwrap();
    let key = |question: &str| HEXLOWER.encode(&pqt::selection::tie_key(&seed, question));
    let [doreen, mo, tom] = questions.each_ref().map(|question| key(question));
    page.must_have("Level when question 2 was chosen").must_have(&doreen).must_have(&mo);
    page.must_not_have(&tom);
    let first = if doreen < mo { &questions[0] } else { &questions[1] };
    page.must_have(&format!("{first} went first"));
    page.must_have(&format!(r"printf 'pqt-tie-v1\0%s\0%s' {seed} {first} | sha256sum"));
    page.form("form.publish").submit().expect(200);
    world.deliver();
    let public = world.browser().get("/sittings/S-TIES0001/slate").expect(200);
    public.must_have(ANNOUNCED).must_have(&doreen).must_have(&format!("{first} went first"));
    let welsh = world.browser().get("/cy/sittings/S-TIES0001/slate").expect(200);
    welsh.must_have("Cyfartal pan ddewiswyd cwestiwn 2").must_have("aeth gyntaf");
}
