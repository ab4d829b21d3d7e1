//! Questions like the one on the page: by the duplicate finder with the words that
//! made them so, or by words in common while its index is being read.
//!
//! Never: a merge; the button beside one asks for it.

use super::decide_forms::{self, ActForm};
use super::question;
use crate::domain::decision::Act;
use crate::domain::ids::QuestionId;
use crate::similarity;
use crate::store::StoreError;
use crate::store::questions::Question;
use crate::store::views::desk_question::{self, DeskQuestion};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::marked::{self, MarkedPart};
use crate::web::view::words::StatusTag;
use actix_web::web;
use serde::Serialize;

/// The finder's first so many are looked at; those that were decided away are left out.
const LOOKED_AT: usize = 24;

/// A question like the one on the page.
#[derive(Serialize)]
pub struct SimilarView {
    reference: String,
    href: String,
    parts: Vec<MarkedPart>,
    is_opposed: bool,
    attribution: String,
    status: StatusTag,
    count: i64,
    count_shown: String,
    merge: Option<ActForm>,
}

/// Adds what the finder says is like the question, or what shares words with it while the finder is not ready.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(visit: &Visit, mut seen: DeskQuestion) -> Result<DeskQuestion, Error> {
    let (app, now) = (visit.app.clone(), visit.now);
    let found = web::block(move || {
        let q = &seen.question;
        let of = (q.id, q.body.as_str());
        let found = app.actions.finders.like(&app.db, now, q.sitting_id, of, LOOKED_AT)?;
        let Some(mut found) = found else {
            seen.similar =
                app.db.read(|conn| desk_question::list_sharing_words(conn, &seen.question))?;
            return Ok::<_, StoreError>(seen);
        };
        // What shares no word is alike by chance.
        found.retain(|one| !one.words.is_empty());
        let ids: Vec<QuestionId> = found.iter().map(|one| QuestionId(one.key)).collect();
        seen.similar = app.db.read(|conn| desk_question::list_similar(conn, &ids))?;
        let places = |one: similarity::Match| {
            let words = one.words.into_iter().map(|word| word.found).collect();
            (QuestionId(one.key), words)
        };
        seen.shared = found.into_iter().map(places).collect();
        Ok(seen)
    });
    Ok(found.await??)
}

/// The list on the page.
pub fn views(visit: &Visit, seen: &DeskQuestion, may_decide: bool) -> Vec<SimilarView> {
    let line = |(other, count): &(Question, i64)| {
        let shared = seen.shared.get(&other.id).map_or(&[][..], Vec::as_slice);
        SimilarView {
            reference: other.reference.clone(),
            href: visit.url(&paths::desk_question(&other.reference)),
            parts: marked::parts(&other.body, shared),
            is_opposed: similarity::opposition(&seen.question.body, &other.body).is_some(),
            attribution: question::attribution(visit, other),
            status: question::status(visit, other),
            count: *count,
            count_shown: visit.app.catalogue.number(*count),
            merge: (may_decide && other.status.is_open())
                .then(|| decide_forms::button(visit, &seen.question, seen.has_slate, Act::Merge))
                .flatten(),
        }
    };
    seen.similar.iter().map(line).collect()
}
