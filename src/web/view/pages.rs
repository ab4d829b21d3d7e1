//! Links between the pages of a list, and the address such links are made of.
//!
//! Never: a value in an address that is not encoded.

use crate::domain::text;
use crate::web::extract::Visit;
use serde::Serialize;
use std::collections::HashMap;
use url::form_urlencoded;

/// Previous and next (`partials/pagination`).
#[derive(Debug, Clone, Serialize)]
pub struct Pages {
    previous_url: Option<String>,
    next_url: Option<String>,
    number: i64,
    total: i64,
}

impl Pages {
    /// Page `number` of a list of `count` things, `size` on a page; `address` gives page n's path.
    pub fn new(
        visit: &Visit,
        number: i64,
        count: i64,
        size: i64,
        address: impl Fn(i64) -> String,
    ) -> Pages {
        let total = ((count + size - 1) / size).max(1);
        let link = |n: i64| visit.url(&address(n));
        Pages {
            previous_url: (number > 1).then(|| link(number - 1)),
            next_url: (number < total).then(|| link(number + 1)),
            number,
            total,
        }
    }
}

/// A path with those values that are not empty as its query.
pub fn address(path: &str, values: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(values.iter().filter(|(_, value)| !value.is_empty()));
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The values of this visit's query; the last of a name counts, and what
/// cannot be read is as good as absent.
pub fn query(visit: &Visit) -> HashMap<String, String> {
    let query = visit.path.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Most letters of a search that are read and shown again.
const LONGEST_SEARCH: usize = 200;

/// One value as a line of clean text, cut to what is reasonable; empty when absent.
pub fn text(query: &HashMap<String, String>, name: &str) -> String {
    let typed = query.get(name).map_or("", String::as_str);
    text::clean_line(&typed.chars().take(LONGEST_SEARCH).collect::<String>())
}

/// The page that `page=` asks for; the first when it asks for nothing sensible.
pub fn number(query: &HashMap<String, String>) -> i64 {
    query
        .get("page")
        .and_then(|n| n.parse().ok())
        .filter(|n| (1..=1_000_000).contains(n))
        .unwrap_or(1)
}
