//! The largest sitting of the demonstration, a part of it: whole or not at all, and ready for the desk.

use crate::world::World;
use diesel::prelude::*;
use pqt::cli::demo::large;
use pqt::demo::Size;
use pqt::domain::staff::Role;
use pqt::jobs;
use pqt::store::StoreError;
use pqt::store::schema::staff;

const SIZE: Size = Size { questions: 300, people: 1_500, upvotes: 12_000 };

#[test]
fn a_part_of_the_largest_sitting_is_put_there_for_the_desk() {
    let world = World::new();
    let mo = world.staff("Mo", Role::Moderator);
    let of_role = |conn: &mut pqt::store::Conn| {
        let found = staff::table.filter(staff::role.eq(Role::Moderator)).select(staff::id);
        Ok::<_, StoreError>(found.first(conn)?)
    };
    let moderator = world.app.db.read(of_role).unwrap();
    assert!(!large::is_there(&world.app).unwrap());
    // Counted before, as after the smaller sittings.
    jobs::count_upvotes::run_once(&world.app).unwrap();
    let sitting = large::fill(&world.app, moderator, SIZE, |_| ()).unwrap();
    assert!(large::is_there(&world.app).unwrap());
    assert!(large::fill(&world.app, moderator, SIZE, |_| ()).is_err(), "it is there once");
    jobs::count_upvotes::run_once(&world.app).unwrap();
    jobs::flag_questions::run_once(&world.app).unwrap();
    jobs::form_clusters::run_once(&world.app).unwrap();
    let topics = mo.get(&format!("/desk/clusters?sitting={sitting}")).expect(200);
    topics.must_have("Housing").must_have("39 questions wait");
    let page = mo.get(&format!("/desk?sitting={sitting}")).expect(200);
    page.must_have("40,192 in three days").must_have("39 questions");
    let shortlist = mo.get(&format!("/desk/shortlist?sitting={sitting}")).expect(200);
    shortlist.must_not_have("Nobody has backed this yet").must_have(" people");
    let public = world.browser().get(&format!("/sittings/{sitting}/questions")).expect(200);
    public.must_have("in ");
    let log = world.browser().get(&format!("/sittings/{sitting}/log")).expect(200);
    log.must_have("Moderator A");
    world
        .browser()
        .get(&format!("/cy/sittings/{sitting}"))
        .expect(200)
        .must_have("40,192 mewn tridiau");
}
