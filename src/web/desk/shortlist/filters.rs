//! What a moderator looks for among the open questions, in the address and as a form.
//!
//! Never: a search that the address does not hold; it can be kept and sent on.

use crate::store::views::candidates::{Filter, PAGE_SIZE};
use crate::store::views::queue::NO_REGION;
use crate::store::views::shortlist::Shortlist;
use crate::web::desk::listing::{Filters, search, showing, sitting_choices};
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Problems};
use crate::web::view::words;
use serde::Deserialize;
use url::form_urlencoded;

/// Every question, like ones too; without it, one of each cluster.
const EVERY: &str = "every";

/// What the address asks for.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct ShortlistQuery {
    sitting: String,
    q: String,
    topic: String,
    region: String,
    show: String,
    page: String,
}

impl ShortlistQuery {
    /// What is looked for; a region that is not known is none.
    pub(super) fn filter(&self) -> Filter {
        let known = |name: &&String| {
            *name == NO_REGION || words::REGIONS.iter().any(|(region, _)| region == *name)
        };
        Filter {
            sitting: self.sitting.clone(),
            words: self.q.clone(),
            topic: self.topic.clone(),
            region: Some(&self.region).filter(known).cloned().unwrap_or_default(),
            one_of_each: self.show != EVERY,
            page: self.page.parse().unwrap_or(1),
        }
    }
}

/// The parts of the address, but for the page.
pub(super) fn asked<'a>(found: &'a Shortlist, filter: &'a Filter) -> Vec<(&'static str, &'a str)> {
    let parts = [
        ("sitting", found.sitting.reference.as_str()),
        ("q", &filter.words),
        ("topic", &filter.topic),
        ("region", &filter.region),
        ("show", if filter.one_of_each { "" } else { EVERY }),
    ];
    parts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// The page of these candidates, at their heading.
pub(super) fn path(visit: &Visit, found: &Shortlist, filter: &Filter) -> String {
    let query =
        form_urlencoded::Serializer::new(String::new()).extend_pairs(asked(found, filter)).finish();
    visit.url(&format!("/desk/shortlist?{query}#candidates"))
}

/// The form that narrows the candidates.
pub(super) fn form(visit: &Visit, found: &Shortlist, filter: &Filter) -> Filters {
    let none = Problems::default();
    let choose = |name: &str, key: &str, options| Choices::new(visit, &none, name, key, options);
    let any = |key: &str, known: Vec<Choice>| {
        [Choice::new("", visit.word(key), false)].into_iter().chain(known).collect::<Vec<_>>()
    };
    let topics = found.topics.iter();
    let topics = topics.map(|t| Choice::new(&*t.code, t.name(visit.lang), t.code == filter.topic));
    let region = |name: &str| Choice::new(name, words::region(visit, name), name == filter.region);
    let unknown = visit.word("queue-no-region");
    let unknown = Choice::new(NO_REGION, unknown, filter.region == NO_REGION);
    let regions = words::REGIONS.iter().map(|(name, _)| region(name)).chain([unknown]);
    let shows = vec![
        Choice::new("", visit.word("shortlist-show-one"), filter.one_of_each),
        Choice::new(EVERY, visit.word("shortlist-show-every"), !filter.one_of_each),
    ];
    let clear = format!("/desk/shortlist?sitting={}", found.sitting.reference);
    Filters {
        action_url: visit.url("/desk/shortlist"),
        label: visit.word("desk-filter-label"),
        search: Some(search(visit, &filter.words)),
        choices: vec![
            sitting_choices(visit, &found.sittings, &found.sitting.reference),
            choose("topic", "desk-filter-topic", any("desk-all-topics", topics.collect())),
            choose("region", "queue-filter-region", any("queue-all-regions", regions.collect())),
            choose("show", "shortlist-show", shows),
        ],
        clear_url: filter.is_narrowed().then(|| visit.url(&clear)),
        summary: showing(visit, found.page, found.total, PAGE_SIZE),
    }
}
