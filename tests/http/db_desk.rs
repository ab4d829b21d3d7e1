//! What tests of the desk put straight into the database, and what they count
//! there because no page of theirs shows it.
//!
//! Never: a check.

use crate::db::TestSitting;
use crate::world::World;
use diesel::prelude::*;
use pqt::domain::ids::SupporterId;
use pqt::domain::instant::Instant;
use pqt::domain::lang::Lang;
use pqt::domain::supporter::UpvoteState;
use pqt::store::schema::{decisions, editions, questions, reasons, selections, staff, upvotes};
use pqt::store::{StoreError, upvotes as upvote_rows};

fn write<T: Send + 'static>(
    world: &World,
    f: impl Fn(&mut pqt::store::Conn) -> Result<T, StoreError> + Send + 'static,
) -> T {
    world.app.db.write(f).unwrap()
}

/// Two reasons: "personal", which hides the question, and "unclear", which does not.
pub fn db_reasons(world: &World) {
    write(world, |conn| {
        for (position, (code, title, public, hidden)) in [
            ("personal", "About a person", "It is about a private person.", true),
            ("unclear", "Not clear", "We could not tell what is asked.", false),
        ]
        .into_iter()
        .enumerate()
        {
            diesel::delete(reasons::table.filter(reasons::code.eq(code))).execute(conn)?;
            diesel::insert_into(reasons::table)
                .values((
                    reasons::code.eq(code),
                    reasons::title_en.eq(title),
                    reasons::title_cy.eq(format!("{title} (cy)")),
                    reasons::public_en.eq(public),
                    reasons::public_cy.eq(format!("{public} (cy)")),
                    reasons::is_hidden.eq(hidden),
                    reasons::position.eq(position as i32),
                ))
                .execute(conn)?;
        }
        Ok(())
    });
}

/// A supporter backs a question.
pub fn db_back(world: &World, reference: &str, supporter: SupporterId) {
    let (reference, now) = (reference.to_owned(), Instant::from(world.app.clock.now()));
    write(world, move |conn| {
        let question = pqt::store::questions::get(conn, &reference)?;
        upvote_rows::put(conn, question.id, supporter, None, now)
    });
}

/// A supporter takes an upvote back.
pub fn db_unback(world: &World, reference: &str, supporter: SupporterId) {
    let (reference, now) = (reference.to_owned(), Instant::from(world.app.clock.now()));
    write(world, move |conn| {
        let question = pqt::store::questions::get(conn, &reference)?;
        upvote_rows::withdraw(conn, question.id, supporter, now)
    });
}

/// Who counts for a question, sorted.
pub fn db_backers(world: &World, reference: &str) -> Vec<SupporterId> {
    let reference = reference.to_owned();
    write(world, move |conn| {
        Ok(upvotes::table
            .inner_join(questions::table)
            .filter(questions::reference.eq(&reference))
            .filter(upvotes::state.eq(UpvoteState::Counted))
            .select(upvotes::supporter_id)
            .order(upvotes::supporter_id)
            .load(conn)?)
    })
}

/// The acts on a question in the decision log, oldest first.
pub fn db_log(world: &World, reference: &str) -> Vec<String> {
    let reference = reference.to_owned();
    write(world, move |conn| {
        let rows: Vec<pqt::domain::decision::Act> = decisions::table
            .inner_join(questions::table.on(decisions::question_id.eq(questions::id.nullable())))
            .filter(questions::reference.eq(&reference))
            .select(decisions::act)
            .order(decisions::id)
            .load(conn)?;
        Ok(rows.into_iter().map(|act| act.code().to_owned()).collect())
    })
}

/// Sets what a form would have set: name withheld, background, language, town not known.
pub fn db_dress(world: &World, reference: &str, background: &str, is_anonymous: bool, lang: Lang) {
    let (reference, background) = (reference.to_owned(), background.to_owned());
    write(world, move |conn| {
        diesel::update(questions::table.filter(questions::reference.eq(&reference)))
            .set((
                questions::background.eq(&background),
                questions::is_anonymous.eq(is_anonymous),
                questions::language.eq(lang),
            ))
            .execute(conn)?;
        Ok(())
    });
}

/// An edition of the slate of a sitting, without lines. Somebody must be on the staff.
pub fn db_edition(world: &World, sitting: &TestSitting) {
    let (sitting, now) = (sitting.id, Instant::from(world.app.clock.now()));
    write(world, move |conn| {
        let who: pqt::domain::ids::StaffId = staff::table.select(staff::id).first(conn)?;
        let selection: pqt::domain::ids::SelectionId = diesel::insert_into(selections::table)
            .values((
                selections::reference.eq("SEL-TEST"),
                selections::sitting_id.eq(sitting),
                selections::state.eq(pqt::domain::slate::SelectionState::Published),
                selections::brief.eq("{}"),
                selections::public_value.eq(""),
                selections::seed.eq(""),
                selections::input_digest.eq(""),
                selections::outcome.eq("{}"),
                selections::created_by.eq(who),
                selections::created_at.eq(now),
            ))
            .returning(selections::id)
            .get_result(conn)?;
        diesel::insert_into(editions::table)
            .values((
                editions::sitting_id.eq(sitting),
                editions::selection_id.eq(selection),
                editions::number.eq(1),
                editions::digest.eq(""),
                editions::note.eq(""),
                editions::published_by.eq(who),
                editions::published_at.eq(now),
            ))
            .execute(conn)?;
        Ok(())
    });
}

/// The kinds of flags that are kept of a question, sorted.
pub fn db_flags(world: &World, reference: &str) -> Vec<String> {
    use pqt::store::schema::question_flags;
    let reference = reference.to_owned();
    write(world, move |conn| {
        Ok(question_flags::table
            .inner_join(questions::table.on(questions::id.eq(question_flags::question_id)))
            .filter(questions::reference.eq(&reference))
            .select(question_flags::kind)
            .order(question_flags::kind)
            .load(conn)?)
    })
}

/// A question as it is kept.
pub fn db_question_row(world: &World, reference: &str) -> pqt::store::questions::Question {
    let reference = reference.to_owned();
    write(world, move |conn| pqt::store::questions::get(conn, &reference))
}

/// How many queries a page of the queue takes.
pub fn db_queue_queries(world: &World) -> usize {
    use pqt::store::views::queue::{self, Filter};
    let now = Instant::from(world.app.clock.now());
    let filter = Filter {
        sitting: String::new(),
        topic: String::new(),
        status: pqt::domain::question::QuestionStatus::Queued,
        region: String::new(),
        language: String::new(),
        confirmed_by: None,
        flag: String::new(),
        backers: 0,
        taken_by: None,
        words: String::new(),
        page: 1,
    };
    crate::db::db_queries(world, move |conn| {
        queue::get(conn, &filter, pqt::domain::ids::StaffId(1), now)
    })
}

/// Which question leads the cluster that each is in: both codes, in the order of coming.
pub fn db_places(world: &World) -> Vec<(String, String)> {
    use pqt::store::schema::cluster_places;
    write(world, |conn| {
        let rows: Vec<(pqt::domain::ids::QuestionId, String)> = cluster_places::table
            .inner_join(questions::table)
            .order(cluster_places::question_id)
            .select((cluster_places::leader_id, questions::reference))
            .load(conn)?;
        let mut places = Vec::new();
        for (leader, reference) in rows {
            places.push((reference, pqt::store::questions::get_by_id(conn, leader)?.reference));
        }
        Ok(places)
    })
}
