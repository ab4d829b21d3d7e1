//! What the lists of the desk share: search, filters, pages, nothing to show.
//!
//! Never: which questions are listed.

use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Field, Problems};
use serde::Serialize;
use url::form_urlencoded;

/// Search and filters (`partials/filters`).
#[derive(Serialize)]
pub struct Filters {
    /// Where it leads.
    pub action_url: String,
    /// What the form is called.
    pub label: String,
    /// The words.
    pub search: Option<Field>,
    /// What to choose.
    pub choices: Vec<Choices>,
    /// Without any filter.
    pub clear_url: Option<String>,
    /// "Showing 1 to 25 of 412".
    pub summary: Option<String>,
}

/// Where the other pages are (`partials/pagination`).
#[derive(Serialize)]
pub struct Pages {
    previous_url: Option<String>,
    next_url: Option<String>,
    number: i64,
    total: i64,
}

/// Nothing to show (`partials/empty`).
#[derive(Serialize)]
pub struct Empty {
    title: String,
    text: Option<String>,
    action: Option<()>,
}

/// Nothing to show, in the words of these keys.
pub fn empty(visit: &Visit, title: &str, text: Option<&str>) -> Empty {
    Empty { title: visit.word(title), text: text.map(|key| visit.word(key)), action: None }
}

/// The field to search with.
pub fn search(visit: &Visit, words: &str) -> Field {
    Field::text(visit, &Problems::default(), "q", "desk-filter-words", words).kind("search")
}

/// The sittings to choose from.
pub fn sitting_choices(visit: &Visit, sittings: &[Sitting], chosen: &str) -> Choices {
    let choice =
        |s: &Sitting| Choice::new(&*s.reference, s.title(visit.lang), s.reference == chosen);
    let options = sittings.iter().map(choice).collect();
    Choices::new(visit, &Problems::default(), "sitting", "desk-filter-sitting", options)
}

/// "Showing 1 to 25 of 412".
pub fn showing(visit: &Visit, page: i64, total: i64, size: i64) -> Option<String> {
    let (first, last) = ((page - 1) * size + 1, total.min(page * size));
    let args = args!["first" => first, "last" => last, "total" => total];
    (total > 0).then(|| visit.say("desk-showing", &args))
}

/// The pages before and after, with the same filters.
pub fn pages(
    visit: &Visit,
    path: &str,
    asked: &[(&str, &str)],
    page: i64,
    total: i64,
    size: i64,
) -> Pages {
    let last = ((total + size - 1) / size).max(1);
    let to = |number: i64| {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(asked.iter().filter(|(_, value)| !value.is_empty()));
        let query = query.append_pair("page", &number.to_string()).finish();
        visit.url(&format!("{path}?{query}"))
    };
    Pages {
        previous_url: (page > 1).then(|| to(page - 1)),
        next_url: (page < last).then(|| to(page + 1)),
        number: page,
        total: last,
    }
}
