//! The shortlist of a sitting: what is on it, how it is spread over topics,
//! regions and towns, and the open questions that could be put on it.
//!
//! Never: a form for somebody who may not decide, or once the slate is published.

mod filters;
mod spread;

use self::filters::ShortlistQuery;
use self::spread::Table;
use super::decide_forms::{self, ActForm};
use super::done::{self, Done};
use super::listing::{Empty, Filters, Pages, empty, pages};
use super::{clusters, question};
use crate::domain::decision::Act;
use crate::i18n::args;
use crate::store::questions::Question;
use crate::store::views::candidates::{Filter, PAGE_SIZE};
use crate::store::views::shortlist::{self, Shortlist};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Visit};
use crate::web::form::{Hidden, HiddenField};
use crate::web::paths;
use crate::web::view::question::LinkView;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// A shortlist longer than this opens folded, so that what can be chosen is near the top.
const FOLDED_FROM: usize = 6;
/// A shortlist is about so many times as long as the slate: enough for the rule to choose from,
/// few enough for people to read.
const SHORTLIST_PER_PLACE: i32 = 10;

#[derive(Serialize)]
struct Line {
    reference: String,
    href: String,
    text: String,
    attribution: String,
    topic: String,
    count: i64,
    count_shown: String,
    cluster: Option<LinkView>,
    tick: Option<Tick>,
    fields: Vec<HiddenField>,
    is_listed: bool,
    act: Option<ActForm>,
}

/// A box to tick (`desk/shortlist-line`).
#[derive(Serialize)]
struct Tick {
    id: String,
    value: String,
    label: String,
}

/// The form that the boxes belong to.
#[derive(Serialize)]
struct Ticked {
    action_url: String,
    fields: Vec<HiddenField>,
}

#[derive(Serialize)]
struct ShortlistView {
    heading: String,
    sitting: Option<String>,
    has_slate: bool,
    size_hint: Option<String>,
    topics: Option<Table>,
    listed_title: String,
    listed: Vec<Line>,
    is_folded: bool,
    spread: Vec<Table>,
    filters: Option<Filters>,
    candidates_title: String,
    candidates: Vec<Line>,
    ticked: Option<Ticked>,
    empty: Empty,
    pages: Pages,
}

/// Shows the shortlist.
pub async fn show(
    AnyStaff(member): AnyStaff,
    visit: Visit,
    query: web::Query<ShortlistQuery>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let filter = query.filter();
    let (now, asked) = (visit.now, filter.clone());
    let found = visit.read(move |conn| shortlist::get(conn, &asked, now)).await?;
    let view = view(&visit, found.as_ref(), &filter, member.role.may_moderate());
    let page = done.on(&visit, visit.page(view.heading.clone()).for_desk(&visit));
    visit.render(StatusCode::OK, "desk/shortlist", page, &view)
}

fn view(
    visit: &Visit,
    found: Option<&Shortlist>,
    filter: &Filter,
    may_decide: bool,
) -> ShortlistView {
    let heading = visit.word("desk-shortlist-title");
    let Some(found) = found else {
        return nothing(visit, heading);
    };
    let lines = |rows: &[(Question, i64)], act| -> Vec<Line> {
        rows.iter().map(|row| line(visit, found, row, act, may_decide)).collect()
    };
    let count = i64::try_from(found.listed.len()).unwrap_or(i64::MAX);
    let may_tick = may_decide && !found.has_slate && !found.candidates.is_empty();
    let none_text = filter.is_narrowed().then_some("shortlist-none-narrowed");
    let asked = filters::asked(found, filter);
    ShortlistView {
        heading,
        sitting: Some(found.sitting.title(visit.lang).to_owned()),
        has_slate: found.has_slate,
        size_hint: (!found.has_slate).then(|| size_hint(visit, found.sitting.capacity)),
        topics: (!found.shares.is_empty()).then(|| spread::topics(visit, found, filter)),
        listed_title: visit.say("desk-shortlist-listed", &args!["count" => count]),
        listed: lines(&found.listed, Act::Unshortlist),
        is_folded: found.listed.len() > FOLDED_FROM,
        spread: spread::tables(visit, found),
        filters: Some(filters::form(visit, found, filter)),
        candidates_title: visit.word(match filter.one_of_each {
            true => "shortlist-candidates-one",
            false => "desk-candidates-title",
        }),
        candidates: lines(&found.candidates, Act::Shortlist),
        ticked: may_tick.then(|| Ticked {
            action_url: visit.url("/desk/shortlist/ticked"),
            fields: Hidden::of([("return_to", done::here(visit).as_str())]).fields,
        }),
        empty: match found.is_too_many {
            true => empty(visit, "shortlist-choose-topic", Some("shortlist-choose-topic-text")),
            false => empty(visit, "desk-shortlist-none", none_text),
        },
        pages: pages(visit, "/desk/shortlist", &asked, found.page, found.total, PAGE_SIZE),
    }
}

/// "For 6 places, about 60 questions give the rule enough to choose from."
fn size_hint(visit: &Visit, places: i32) -> String {
    let args = args!["count" => places * SHORTLIST_PER_PLACE, "places" => places];
    visit.say("shortlist-size-hint", &args)
}

fn nothing(visit: &Visit, heading: String) -> ShortlistView {
    ShortlistView {
        heading,
        sitting: None,
        has_slate: false,
        size_hint: None,
        topics: None,
        listed_title: String::new(),
        listed: Vec::new(),
        is_folded: false,
        spread: Vec::new(),
        filters: None,
        candidates_title: String::new(),
        candidates: Vec::new(),
        ticked: None,
        empty: empty(visit, "desk-no-sitting", Some("desk-no-sitting-text")),
        pages: pages(visit, "/desk/shortlist", &[], 1, 0, PAGE_SIZE),
    }
}

fn line(
    visit: &Visit,
    found: &Shortlist,
    (asked, count): &(Question, i64),
    act: Act,
    may_decide: bool,
) -> Line {
    let fields = decide_forms::travelling(asked, &done::here(visit)).fields;
    let cluster = found.in_clusters.get(&asked.id).filter(|_| act == Act::Shortlist);
    let button = decide_forms::button(visit, asked, found.has_slate, act).filter(|_| may_decide);
    let is_tickable = act == Act::Shortlist && button.is_some();
    Line {
        reference: asked.reference.clone(),
        href: visit.url(&paths::desk_question(&asked.reference)),
        text: asked.body.clone(),
        attribution: question::attribution(visit, asked),
        topic: spread::topic_name(visit, found, asked.topic_id),
        count: *count,
        count_shown: visit.app.catalogue.number(*count),
        fields,
        cluster: cluster.map(|of| {
            let words = args!["count" => of.size - 1, "people" => of.people];
            let label = visit.say("shortlist-in-cluster", &words);
            LinkView::to(visit, &clusters::path(&of.leader), label)
        }),
        tick: is_tickable.then(|| Tick {
            id: format!("tick-{}", asked.reference),
            value: format!("{}:{}", asked.reference, asked.version),
            label: visit.say("shortlist-tick", &args!["ref" => asked.reference.clone()]),
        }),
        is_listed: act == Act::Unshortlist,
        act: button,
    }
}
