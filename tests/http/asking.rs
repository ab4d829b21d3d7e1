//! What the tests of asking and confirming share: people who fill the form.
//!
//! Never: a check; that is the test's.

use crate::db::TestSitting;
use crate::support::client::{Browser, Form, Page};
use crate::world::World;
use diesel::prelude::*;
use pqt::store::questions::Question;
use pqt::store::{StoreError, schema};

pub const HEATING: &str = "Why does heating a council flat cost more than heating a house?";

/// The path of the form.
pub fn ask_path(sitting: &TestSitting) -> String {
    format!("/sittings/{}/ask", sitting.reference)
}

/// The form as Doreen in Wythenshawe fills it.
pub fn filled(browser: &Browser, sitting: &TestSitting) -> Form {
    let path = ask_path(sitting);
    browser
        .get(&path)
        .expect(200)
        .form(&path)
        .fill("question", HEATING)
        .choose("topic", "Housing")
        .fill("first_name", "Doreen")
        .fill("town", "Wythenshawe")
        .fill("email", "doreen@example.org")
        .check("consent")
}

/// From the filled form to "Check your e-mail".
#[track_caller]
pub fn send(form: Form) -> Page {
    let path = form.action();
    form.press("Continue").form(&path).press("Send your question")
}

/// From the filled form of Doreen to "Check your e-mail".
#[track_caller]
pub fn doreen_sends(world: &World, sitting: &TestSitting, browser: &Browser) -> Page {
    let page = send(filled(browser, sitting)).expect(200);
    world.deliver();
    page
}

/// All questions, oldest first.
pub fn db_questions(world: &World) -> Vec<Question> {
    let read = world.app.db.read(|conn| -> Result<Vec<Question>, StoreError> {
        Ok(schema::questions::table
            .select(Question::as_select())
            .order(schema::questions::id)
            .load(conn)?)
    });
    read.unwrap()
}

/// How many upvotes count for a question.
pub fn db_backers(world: &World, question: &Question) -> i64 {
    let id = question.id;
    let read = world.app.db.read(move |conn| -> Result<i64, StoreError> {
        Ok(schema::upvotes::table
            .filter(schema::upvotes::question_id.eq(id))
            .count()
            .get_result(conn)?)
    });
    read.unwrap()
}
