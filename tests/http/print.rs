//! The sheet: the slate for paper.

use crate::selection::Shortlist;
use crate::world::World;

#[test]
fn there_is_no_sheet_before_there_is_a_slate() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    world.browser().get(&format!("{}/print", shortlist.public())).expect(404);
}

#[test]
fn the_sheet_has_what_is_needed_at_the_table() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    shortlist.propose().expect(200);
    shortlist.publish();
    world.deliver();
    let page = world.browser().get(&shortlist.public()).follow("Print it").expect(200);
    page.must_have("Questions to the Minister")
        .must_have("Doreen in Cardiff")
        .must_have("Why must Doreen in Cardiff still wait for an answer?")
        .must_have("backed by 12 people in one town")
        .must_have("Notes")
        .must_have("Edition 1, published on Monday 23 November 2026, 9:00am")
        .must_have(&format!("{}/1", shortlist.public()));
    assert_eq!(page.select(".sheet--a4 .sheet__q").len(), 3 + 3, "slate and reserves");
    assert_eq!(page.select(".digest")[0].len(), 64);
    let letter = page.follow("Letter, large print").expect(200);
    assert_eq!(letter.select(".sheet--letter.sheet--large").len(), 1);
}
