//! The list of a sitting's open questions: search, filters, order, pages; all of
//! it in the address. How the fair order works is told in `domain::fair`.
//!
//! Never: an order or a number that tells hidden totals.

use crate::domain::fair::{self, FairSeed};
use crate::domain::ids::QuestionId;
use crate::domain::search;
use crate::gazetteer::Resolution;
use crate::i18n::args;
use crate::jobs::count_upvotes;
use crate::store::views::question_list::{self, Found, Order, PAGE, Wanted};
use crate::store::views::sitting::{self, ListFrame};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::form::{Choice, Choices, Field, Problems};
use crate::web::paths;
use crate::web::view::pages::{self, Pages};
use crate::web::view::question::{LinkView, QuestionCard, UpvoteFrame};
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;
use std::num::NonZeroU32;

/// What the address asks for, tidied.
#[derive(Debug, Clone)]
struct Asked {
    q: String,
    topic: String,
    region: String,
    town: String,
    sort: &'static str,
    seed: Option<FairSeed>,
    page: i64,
}

#[derive(Serialize)]
struct ListView {
    sitting: LinkView,
    ask: Option<LinkView>,
    action_url: String,
    search: Field,
    choices: Vec<Choices>,
    town: Field,
    clear_url: Option<String>,
    summary: Option<String>,
    order: String,
    are_totals_hidden: bool,
    questions: Vec<QuestionCard>,
    empty_title: String,
    empty_text: String,
    pages: Pages,
}

/// Shows the list.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let asked = asked(&visit);
    let reference = reference.into_inner();
    let town = town(&visit, &asked.town);
    let shuffle = visit.app.entropy.below(NonZeroU32::MAX);
    let viewer = visit.supporter.as_ref().map(|supporter| supporter.id);
    let now = visit.now;
    let load = move |conn: &mut crate::store::Conn| {
        let frame = sitting::frame(conn, &reference, count_upvotes::NAME, count_upvotes::FREEZE)?;
        let mut asked = asked;
        if asked.sort == "most" && !frame.sitting.shows_totals(now) {
            asked.sort = "fair";
        }
        let first = FairSeed { hour: fair::hour(frame.frozen_at), shuffle };
        let seed = *asked.seed.get_or_insert(first);
        let regions = question_list::regions(conn, frame.sitting.id)?;
        let wanted = wanted(&asked, &frame, town, seed);
        let is_unsearchable = !asked.q.is_empty() && wanted.terms.is_empty();
        let found = if is_unsearchable {
            Found { total: 0, page: 1, cards: Vec::new() }
        } else {
            question_list::find(conn, &wanted, viewer)?
        };
        Ok::<_, crate::store::StoreError>((frame, asked, regions, found))
    };
    let (frame, asked, regions, found) = visit.read(load).await?;
    let shown: Vec<QuestionId> = found.cards.iter().map(|card| card.question.id).collect();
    visit.app.exposures.add(&shown);
    let view = view(&visit, &frame, &asked, &regions, &found);
    let title =
        visit.say("list-title", &args!["sitting" => frame.sitting.title(visit.lang).to_owned()]);
    visit.render(StatusCode::OK, "public/questions", visit.page(title), &view)
}

fn asked(visit: &Visit) -> Asked {
    let query = pages::query(visit);
    let text = |name: &str| pages::text(&query, name);
    Asked {
        q: text("q"),
        topic: text("topic"),
        region: text("region"),
        town: text("town"),
        sort: match query.get("sort").map(String::as_str) {
            Some("fresh") => "fresh",
            Some("most") => "most",
            _ => "fair",
        },
        seed: query.get("s").and_then(|code| FairSeed::parse(code)),
        page: pages::number(&query),
    }
}

/// The town as questions carry it, when the gazetteer knows what was typed.
pub(in crate::web) fn town(visit: &Visit, typed: &str) -> Option<String> {
    if typed.is_empty() {
        return None;
    }
    Some(match visit.app.gazetteer().resolve(typed) {
        Resolution::One(place) => place.short_name().to_owned(),
        _ => typed.to_owned(),
    })
}

fn wanted(asked: &Asked, frame: &ListFrame, town: Option<String>, seed: FairSeed) -> Wanted {
    Wanted {
        sitting: frame.sitting.id,
        topic: frame.topic(&asked.topic),
        region: Some(asked.region.clone()).filter(|region| !region.is_empty()),
        town,
        terms: search::terms(&asked.q),
        order: match asked.sort {
            "fresh" => Order::Fresh,
            "most" => Order::Most,
            _ => Order::Fair(seed),
        },
        page: asked.page,
    }
}

/// The address of a page of the list as it is asked for, without language prefix.
fn address(frame: &ListFrame, asked: &Asked, page: i64) -> String {
    let is_fair = asked.sort == "fair";
    let seed = asked.seed.filter(|_| is_fair).map_or(String::new(), FairSeed::code);
    let number = if page > 1 { page.to_string() } else { String::new() };
    pages::address(
        &paths::questions(&frame.sitting.reference),
        &[
            ("q", &asked.q),
            ("topic", &asked.topic),
            ("region", &asked.region),
            ("town", &asked.town),
            ("sort", if is_fair { "" } else { asked.sort }),
            ("s", &seed),
            ("page", &number),
        ],
    )
}

fn view(
    visit: &Visit,
    frame: &ListFrame,
    asked: &Asked,
    regions: &[String],
    found: &Found,
) -> ListView {
    let sitting = &frame.sitting;
    let reference = &sitting.reference;
    let is_open = frame.milestones.is_open(visit.now);
    let upvotes = UpvoteFrame::new(visit, sitting, is_open, frame.counted_at);
    let here = address(frame, asked, found.page);
    let card = |card| QuestionCard::new(visit, reference, card, &upvotes, &here);
    let none = Problems::default();
    let is_filtered =
        [&asked.q, &asked.topic, &asked.region, &asked.town].iter().any(|text| !text.is_empty());
    let which = if is_filtered { "list-empty-filtered" } else { "list-empty" };
    ListView {
        sitting: LinkView::to(visit, &paths::sitting(reference), sitting.title(visit.lang).into()),
        ask: is_open.then(|| LinkView::to(visit, &paths::ask(reference), visit.word("ui-nav-ask"))),
        action_url: visit.url(&paths::questions(reference)),
        search: Field::text(visit, &none, "q", "list-search", &asked.q).kind("search"),
        choices: choices(visit, frame, asked, regions),
        town: Field::text(visit, &none, "town", "list-town", &asked.town).width("m"),
        clear_url: is_filtered.then(|| visit.url(&paths::questions(reference))),
        summary: (found.total > 0).then(|| summary(visit, found)),
        order: visit.word(&format!("list-why-{}", asked.sort)),
        are_totals_hidden: !upvotes.shows_totals,
        questions: found.cards.iter().map(card).collect(),
        empty_title: visit.word(which),
        empty_text: visit.word(&format!("{which}-text")),
        pages: Pages::new(visit, found.page, found.total, PAGE, |n| address(frame, asked, n)),
    }
}

fn summary(visit: &Visit, found: &Found) -> String {
    let first = (found.page - 1) * PAGE + 1;
    let last = (found.page * PAGE).min(found.total);
    visit.say("list-summary", &args!["first" => first, "last" => last, "count" => found.total])
}

fn choices(visit: &Visit, frame: &ListFrame, asked: &Asked, regions: &[String]) -> Vec<Choices> {
    let none = Problems::default();
    let any = |chosen: &str| Choice::new("", visit.word("list-any"), chosen.is_empty());
    let mut topics = vec![any(&asked.topic)];
    topics.extend(
        frame.topics.iter().map(|topic| {
            Choice::new(&topic.code, topic.name(visit.lang), topic.code == asked.topic)
        }),
    );
    let mut places = vec![any(&asked.region)];
    places.extend(
        regions
            .iter()
            .map(|name| Choice::new(name, words::region(visit, name), *name == asked.region)),
    );
    let mut orders = vec!["fair", "fresh"];
    if frame.sitting.shows_totals(visit.now) {
        orders.push("most");
    }
    let order = |code: &str| {
        Choice::new(code, visit.word(&format!("list-sort-{code}")), code == asked.sort)
    };
    vec![
        Choices::new(visit, &none, "topic", "list-topic", topics),
        Choices::new(visit, &none, "region", "list-region", places),
        Choices::new(visit, &none, "sort", "list-sort", orders.into_iter().map(order).collect()),
    ]
}
