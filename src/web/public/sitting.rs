//! The page of a sitting: who asks whom, when, where it stands, its numbers.
//!
//! Never: a question's text; those have their list.

use crate::i18n::args;
use crate::store::StoreError;
use crate::store::views::pledge;
use crate::store::views::sitting::{self, SittingPage};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::feeds::{self, Scope, calendar};
use crate::web::paths;
use crate::web::view::late;
use crate::web::view::pledge::PledgeView;
use crate::web::view::question::LinkView;
use crate::web::view::sitting::{Stats, Timeline, stage_tag};
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct SittingView {
    title: String,
    status: StatusTag,
    who: String,
    office: String,
    put_to: String,
    when: String,
    when_iso: String,
    zone: String,
    capacity: i32,
    limit: i32,
    pledge: Option<String>,
    record: Option<PledgeView>,
    topics: Vec<LinkView>,
    numbers: Stats,
    timeline: Timeline,
    ask: Option<LinkView>,
    links: Vec<LinkView>,
    commitment: String,
    value_source: String,
    are_totals_hidden: bool,
}

/// Shows a sitting.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    let now = visit.now;
    let (page, record) = visit
        .read(move |conn| {
            let page = sitting::get(conn, &reference)?;
            // Before it begins there is nothing to record.
            let has_begun = page.milestones.has_slate && now >= page.sitting.sits_at;
            let record = match has_begun {
                true => Some(pledge::get(conn, page.sitting.id, page.sitting.pledge)?),
                false => None,
            };
            Ok::<_, StoreError>((page, record))
        })
        .await?;
    let title = page.sitting.title(visit.lang).to_owned();
    let who = (&page.sitting, page.representative.name.as_str());
    let record = record.map(|(record, kept)| PledgeView::new(&visit, who, &record, &kept));
    let view = view(&visit, &page, record);
    let mut others =
        feeds::alternates(&visit, &Scope::Sitting(page.sitting.reference.clone()), &title);
    let calendar = calendar::of_sitting(&page.sitting.reference);
    others.push(calendar::alternate(&visit, &calendar, &title));
    let framed = late::on(&visit, &page.sitting, visit.page(title)).await?;
    visit.render(StatusCode::OK, "public/sitting", framed.with_alternates(others), &view)
}

fn view(visit: &Visit, page: &SittingPage, record: Option<PledgeView>) -> SittingView {
    let sitting = &page.sitting;
    let is_open = page.milestones.is_open(visit.now);
    let topic = |topic| crate::web::view::question::topic_link(visit, &sitting.reference, topic);
    let pledge = visit.say("sitting-pledge", &args!["count" => sitting.pledge]);
    SittingView {
        title: sitting.title(visit.lang).to_owned(),
        status: stage_tag(visit, page.milestones.stage(visit.now)),
        who: page.representative.name.clone(),
        office: page.representative.office.clone(),
        put_to: sitting.put_to.clone(),
        when: words::moment(visit, sitting.sits_at, &sitting.zone),
        when_iso: words::iso(sitting.sits_at),
        zone: sitting.zone.clone(),
        capacity: sitting.capacity,
        limit: sitting.question_limit,
        pledge: (sitting.pledge > 0).then_some(pledge),
        record,
        topics: page.topics.iter().map(topic).collect(),
        numbers: Stats::new(visit, page),
        timeline: Timeline::new(visit, page),
        ask: is_open.then(|| {
            LinkView::to(visit, &paths::ask(&sitting.reference), visit.word("ui-nav-ask"))
        }),
        links: links(visit, page),
        commitment: sitting.seed_commitment.clone(),
        value_source: sitting.public_value_source.clone(),
        are_totals_hidden: !sitting.shows_totals(visit.now),
    }
}

/// Where to go from a sitting.
fn links(visit: &Visit, page: &SittingPage) -> Vec<LinkView> {
    let reference = &page.sitting.reference;
    let mut links = vec![(paths::questions(reference), "sitting-see-questions")];
    if page.milestones.has_slate {
        links.push((paths::slate(reference), "sitting-see-slate"));
        links.push((paths::wall(reference), "wall-link"));
        if visit.now >= page.sitting.sits_at {
            links.push((paths::archive(reference), "sitting-see-answers"));
        }
    }
    links.push((paths::rules(reference), "sitting-see-rules"));
    links.push((paths::decision_log(reference), "sitting-see-log"));
    links.push((calendar::of_sitting(reference), "calendar-link"));
    links.push((format!("{}/feed.atom", paths::sitting(reference)), "feed-link"));
    links.into_iter().map(|(path, key)| LinkView::to(visit, &path, visit.word(key))).collect()
}
