//! The page with similar questions, before one's own is sent: backing one of
//! them may say the same with more weight.
//!
//! Never: in the way; one button goes on.

use super::form::AskForm;
use super::view::Frame;
use crate::domain::attribution::Attribution;
use crate::domain::ids::{QuestionId, SittingId};
use crate::i18n::When;
use crate::similarity;
use crate::store::StoreError;
use crate::store::search::{self, Similar};
use crate::store::sittings::Sitting;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::Hidden;
use crate::web::paths;
use crate::web::view::marked::{self, MarkedPart};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use std::ops::Range;

/// Most similar questions shown.
const MOST: usize = 5;
/// The finder's first so many are looked at.
const LOOKED_AT: usize = 20;
/// Fewest words that a question must share with the typed one,
const FEWEST_WORDS: usize = 2;
/// unless the two are so much alike.
const MUCH_ALIKE: f64 = 0.5;

/// A question that may ask the same, and the words that made it so.
pub struct Found {
    question: Similar,
    shared: Vec<Range<usize>>,
}

/// Open questions like the typed one: by the duplicate finder, or by words in common
/// while its index is being read.
///
/// # Errors
/// When the database cannot be read.
pub async fn find(visit: &Visit, sitting: SittingId, typed: &str) -> Result<Vec<Found>, Error> {
    let (app, now, typed) = (visit.app.clone(), visit.now, typed.to_owned());
    let found = web::block(move || {
        let finders = &app.actions.finders;
        let Some(mut all) = finders.open_like(&app.db, now, sitting, &typed, LOOKED_AT)? else {
            let found = app.db.read(|conn| search::similar(conn, sitting, &typed, MOST))?;
            let plain = |question| Found { question, shared: Vec::new() };
            return Ok::<_, StoreError>(found.into_iter().map(plain).collect());
        };
        all.retain(|one| one.words.len() >= FEWEST_WORDS || one.score >= MUCH_ALIKE);
        all.truncate(MOST);
        let ids: Vec<QuestionId> = all.iter().map(|one| QuestionId(one.key)).collect();
        let open = app.db.read(|conn| search::list_open(conn, &ids))?;
        let with = |question: Similar| {
            let made = all.iter().find(|one| one.key == question.id.0);
            let words = made.into_iter().flat_map(|one| &one.words);
            Found { shared: words.map(|word| word.found.clone()).collect(), question }
        };
        Ok(open.into_iter().map(with).collect())
    });
    Ok(found.await??)
}

#[derive(Serialize)]
struct SimilarView {
    frame: Frame,
    question: String,
    items: Vec<Item>,
    fields: Hidden,
}

#[derive(Serialize)]
struct Item {
    reference: String,
    href: String,
    parts: Vec<MarkedPart>,
    is_opposed: bool,
    attribution: String,
    back_url: String,
    count: Option<Count>,
}

#[derive(Serialize)]
struct Count {
    count: i64,
    count_shown: String,
    counted_at: String,
}

/// The page.
///
/// # Errors
/// When the template and its view do not fit.
pub fn page(
    visit: &Visit,
    sitting: &Sitting,
    form: &AskForm,
    found: &[Found],
) -> Result<HttpResponse, Error> {
    let mut fields = form.hidden(&["different"]);
    fields.fields.extend(Hidden::of([("different", form.mark().as_str())]).fields);
    let view = SimilarView {
        frame: Frame::of(visit, sitting),
        question: form.question.clone(),
        items: found.iter().map(|one| item(visit, sitting, &form.question, one)).collect(),
        fields,
    };
    let page = visit.page(visit.word("ask-similar-title"));
    visit.render(StatusCode::OK, "public/ask-similar", page, &view)
}

fn item(visit: &Visit, sitting: &Sitting, typed: &str, found: &Found) -> Item {
    let one = &found.question;
    let credit = Attribution::new(&one.first_name, one.is_anonymous, &one.town_name);
    let counted = one.counted.zip(one.counted_at).filter(|_| sitting.shows_totals(visit.now));
    let catalogue = &visit.app.catalogue;
    Item {
        reference: one.reference.clone(),
        href: visit.url(&paths::question(&one.reference)),
        parts: marked::parts(&one.body, &found.shared),
        is_opposed: similarity::opposition(typed, &one.body).is_some(),
        attribution: words::attribution(visit, &credit),
        back_url: visit.url(&paths::upvote(&one.reference)),
        count: counted.map(|(count, at)| {
            let at: When = words::when(at, &sitting.zone);
            Count {
                count,
                count_shown: catalogue.number(count),
                counted_at: catalogue.short_time(&at),
            }
        }),
    }
}
