//! The home page, the list of sittings, and the short addresses that lead to
//! the sitting that is meant.
//!
//! Never: more than one sitting in the hero.

use crate::domain::sitting::Stage;
use crate::i18n::args;
use crate::store::views::home::{self, Glance};
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::feeds::calendar;
use crate::web::paths;
use crate::web::view::question::LinkView;
use crate::web::view::sitting::SittingCard;
use crate::web::view::words;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

/// Sittings on the home page.
const MOST_CARDS: usize = 6;

#[derive(Serialize)]
struct HomeView {
    hero: Hero,
    sittings: Vec<SittingCard>,
}

#[derive(Serialize)]
struct Hero {
    heading: String,
    text: String,
    closes: Option<String>,
    primary: Option<LinkView>,
    secondary: Option<LinkView>,
}

#[derive(Serialize)]
struct ListView {
    heading: String,
    lede: String,
    sittings: Vec<SittingCard>,
    links: Vec<LinkView>,
}

/// The home page.
pub async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(home::list).await?;
    let hero = match featured(&visit, &all) {
        Some(glance) => hero(&visit, glance),
        None => nothing_yet(&visit),
    };
    let view = HomeView {
        hero,
        sittings: all.iter().take(MOST_CARDS).map(|g| SittingCard::new(&visit, g, 3)).collect(),
    };
    visit.render(StatusCode::OK, "public/home", visit.page(visit.word("home-title")), &view)
}

/// Every sitting.
pub async fn sittings(visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(home::list).await?;
    let cards = all.iter().map(|g| SittingCard::new(&visit, g, 2)).collect();
    list(&visit, "sittings", cards, Vec::new())
}

/// The questions of the sitting that is open, or a choice.
pub async fn questions(visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(home::list).await?;
    let open = |g: &&Glance| g.milestones.is_open(visit.now);
    match all.iter().filter(open).min_by_key(|g| g.sitting.call_closes_at) {
        Some(glance) => Ok(visit.redirect(&paths::questions(&glance.sitting.reference))),
        None => Ok(visit.redirect("/sittings")),
    }
}

/// The decision log of the only sitting, or a choice.
pub async fn logs(visit: Visit) -> Result<HttpResponse, Error> {
    let all = visit.read(home::list).await?;
    if let [only] = all.as_slice() {
        return Ok(visit.redirect(&paths::decision_log(&only.sitting.reference)));
    }
    let link = |g: &Glance| {
        let title = g.sitting.title(visit.lang).to_owned();
        LinkView::to(&visit, &paths::decision_log(&g.sitting.reference), title)
    };
    list(&visit, "logs", Vec::new(), all.iter().map(link).collect())
}

fn list(
    visit: &Visit,
    key: &str,
    sittings: Vec<SittingCard>,
    links: Vec<LinkView>,
) -> Result<HttpResponse, Error> {
    let heading = visit.word(&format!("{key}-title"));
    let is_empty = sittings.is_empty() && links.is_empty();
    let lede = if is_empty { "sittings-none".to_owned() } else { format!("{key}-lede") };
    let view = ListView { heading: heading.clone(), lede: visit.word(&lede), sittings, links };
    let dates = calendar::alternate(visit, calendar::SERVICE, &heading);
    let page = visit.page(heading).with_alternates(vec![dates]);
    visit.render(StatusCode::OK, "public/sittings", page, &view)
}

/// The sitting whose call closes first, else the next to come, else the last one.
fn featured<'g>(visit: &Visit, all: &'g [Glance]) -> Option<&'g Glance> {
    let open = |g: &&Glance| g.milestones.is_open(visit.now);
    let to_come = |g: &&Glance| g.sitting.sits_at > visit.now;
    all.iter()
        .filter(open)
        .min_by_key(|g| g.sitting.call_closes_at)
        .or_else(|| all.iter().filter(to_come).min_by_key(|g| g.sitting.sits_at))
        .or_else(|| all.first())
}

fn hero(visit: &Visit, glance: &Glance) -> Hero {
    let sitting = &glance.sitting;
    let stage = glance.milestones.stage(visit.now);
    let moment = |at| words::moment(visit, at, &sitting.zone);
    let text = visit.say(
        &format!("home-hero-{}", stage.code()),
        &args![
            "who" => glance.representative.name.clone(),
            "to" => sitting.put_to.clone(),
            "when" => moment(sitting.sits_at),
            "pledge" => sitting.pledge
        ],
    );
    let link = |path: String, key: &str| Some(LinkView::to(visit, &path, visit.word(key)));
    let reference = &sitting.reference;
    let about = link(paths::sitting(reference), "home-about-sitting");
    let (closes, primary, secondary) = match stage {
        Stage::Open | Stage::Closing => (
            Some(visit.say("home-closes", &args!["when" => moment(sitting.call_closes_at)])),
            link(paths::ask(reference), "home-ask"),
            link(paths::questions(reference), "home-see-questions"),
        ),
        Stage::Announced => (
            Some(visit.say("home-opens", &args!["when" => moment(sitting.call_opens_at)])),
            about,
            None,
        ),
        Stage::Shortlisting => {
            (None, link(paths::questions(reference), "home-see-questions"), about)
        }
        Stage::Published | Stage::Asked => {
            (None, link(paths::slate(reference), "sitting-see-slate"), about)
        }
        Stage::Answered => (None, link(paths::archive(reference), "sitting-see-answers"), about),
    };
    Hero { heading: sitting.title(visit.lang).to_owned(), text, closes, primary, secondary }
}

fn nothing_yet(visit: &Visit) -> Hero {
    Hero {
        heading: visit.word("home-none-heading"),
        text: visit.word("home-none-text"),
        closes: None,
        primary: Some(LinkView::to(visit, "/how-it-works", visit.word("ui-nav-how"))),
        secondary: None,
    }
}
