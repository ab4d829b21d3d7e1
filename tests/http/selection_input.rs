//! What a selection is given beside the shortlist: who was heard lately, and all approved questions.

use crate::db::{db_back, db_backers, db_question, db_second, db_sitting};
use crate::selection::Shortlist;
use crate::world::World;
use chrono::TimeDelta;
use pqt::actions::select::propose;
use pqt::actions::select::record::{Record, WrittenBrief};
use pqt::domain::ids::StaffId;
use pqt::domain::instant::Instant;
use pqt::domain::question::QuestionStatus;
use pqt::selection::{Brief, HeardLately};
use pqt::store::{Conn, StoreError, questions, selections, sittings};

/// Makes a proposal and gives what is kept of it.
fn kept(world: &World, shortlist: &Shortlist, written: WrittenBrief) -> (WrittenBrief, Record) {
    let (reference, context) = (shortlist.sitting.reference.clone(), world.app.actions.clone());
    let now = Instant::from(world.app.clock.now());
    let propose = move |conn: &mut Conn| -> Result<_, StoreError> {
        let sitting = sittings::get(conn, &reference)?;
        let id = sitting.id;
        let public_value = "1".to_owned();
        let written = written.clone();
        let request = propose::Request { sitting, written, public_value, staff: StaffId(1) };
        let gathered = propose::gather(conn, &context, request)?;
        let proposal = propose::run(gathered).expect("this brief can be met");
        propose::keep(conn, &context, now, &proposal)?;
        let selection = selections::find_newest(conn, id)?.ok_or(StoreError::NotFound)?;
        Ok((WrittenBrief::read(&selection.brief)?, Record::read(&selection.outcome)?))
    };
    world.app.db.write(propose).unwrap()
}

#[test]
fn towns_and_topics_wait_only_where_the_brief_asks_for_it() {
    let world = World::new();
    let before = db_sitting(&world, "S-BEFORE01", -TimeDelta::days(9), -TimeDelta::days(5));
    let shortlist = Shortlist::new(&world);
    let friends = db_backers(&world, "Fan", "Cardiff", 2);
    db_second(&world, &before, &shortlist.questions[0], &friends);
    let desk = "/desk/sittings/S-BEFORE01/selection";
    let form = shortlist.organiser.get(desk).form("form.brief");
    form.fill("positions", "1").fill("public_value", "1").submit().expect(200);
    shortlist.organiser.get(desk).form("form.publish").submit().expect(200);
    world.deliver();
    let heard = |fresh_sittings, fresh_towns, fresh_topics| {
        let brief = WrittenBrief::of(Brief::of(3));
        let written = WrittenBrief { fresh_sittings, fresh_towns, fresh_topics, ..brief };
        kept(&world, &shortlist, written).0.brief.heard_lately
    };
    assert_eq!(heard(0, true, true), HeardLately::default());
    let first = shortlist.questions[0].clone();
    let only = heard(1, false, false);
    assert_eq!((only.questioners, only.towns.len(), only.topics.len()), (vec![first], 0, 0));
    let all = heard(1, true, true);
    assert_eq!(all.towns.len(), 1, "{all:?}");
    assert!(all.towns[0].starts_with("Cardiff, "), "{all:?}");
    assert!(all.topics.len() <= 1, "{all:?}");
    assert!(heard(1, false, true).towns.is_empty());
}

#[test]
fn a_well_backed_question_that_was_left_off_the_shortlist_shows() {
    let world = World::new();
    let shortlist = Shortlist::new(&world);
    let who = shortlist.questions[11].clone();
    let who = world.app.db.read(move |conn| questions::get(conn, &who)).unwrap().supporter_id;
    let words = "Why did nobody put this question forward?";
    let left = db_question(&world, &shortlist.sitting, who, words, QuestionStatus::Approved);
    db_back(&world, &left, &db_backers(&world, "Crowd", "Norwich", 30));
    let (written, record) = kept(&world, &shortlist, WrittenBrief::of(Brief::of(3)));
    assert_eq!(written.brief.near_misses, 12, "every question of the shortlist is asked about");
    let approved = record.approved.unwrap();
    let witness = approved.proportionality.witness.unwrap();
    assert_eq!((witness.reference, witness.group), (left, 30));
    let shortlisted = record.selection.audit.shortlist.x;
    assert!(approved.proportionality.x > shortlisted);
    assert_eq!(approved.coverage.supporters, record.selection.audit.coverage.supporters);
}
