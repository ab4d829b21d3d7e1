//! The people of the largest sitting. They have no address: there is nobody to write to.
//!
//! Never: a mail to any of them.

use super::Ground;
use crate::domain::ids::SupporterId;
use crate::domain::lang::Lang;
use crate::domain::text::clean_line;
use crate::store::supporters::{self, NewSupporter};
use crate::store::{Conn, StoreError};

/// Inserts everybody, in the sitting's order.
pub(super) fn insert(conn: &mut Conn, ground: &Ground) -> Result<Vec<SupporterId>, StoreError> {
    let people = ground.sitting.people.iter().enumerate();
    people
        .map(|(who, person)| {
            let new = NewSupporter {
                email_hash: format!("demo-large-{who}"),
                email_sealed: String::new(),
                first_name: clean_line(&person.name),
                town: ground.town(who).clone(),
                language: Lang::En,
                unsubscribe_key: ground.context.entropy.token(),
                created_at: ground.opens_at,
                confirmed_at: Some(ground.opens_at),
            };
            supporters::insert_without_address(conn, &new)
        })
        .collect()
}
