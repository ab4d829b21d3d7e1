//! The page with similar questions, before one's own is sent: backing one of
//! them may say the same with more weight.
//!
//! Never: in the way; one button goes on.

use super::form::AskForm;
use super::view::Frame;
use crate::domain::attribution::Attribution;
use crate::i18n::When;
use crate::store::search::Similar;
use crate::store::sittings::Sitting;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::Hidden;
use crate::web::paths;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

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
    text: String,
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
    found: &[Similar],
) -> Result<HttpResponse, Error> {
    let mut fields = form.hidden(&["different"]);
    fields.fields.extend(Hidden::of([("different", form.mark().as_str())]).fields);
    let view = SimilarView {
        frame: Frame::of(visit, sitting),
        question: form.question.clone(),
        items: found.iter().map(|one| item(visit, sitting, one)).collect(),
        fields,
    };
    let page = visit.page(visit.word("ask-similar-title"));
    visit.render(StatusCode::OK, "public/ask-similar", page, &view)
}

fn item(visit: &Visit, sitting: &Sitting, one: &Similar) -> Item {
    let credit = Attribution::new(&one.first_name, one.is_anonymous, &one.town_name);
    let counted = one.counted.zip(one.counted_at).filter(|_| sitting.shows_totals(visit.now));
    let catalogue = &visit.app.catalogue;
    Item {
        reference: one.reference.clone(),
        href: visit.url(&paths::question(&one.reference)),
        text: one.body.clone(),
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
