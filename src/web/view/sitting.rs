//! Sittings: the card, the tag of the stage and the timeline.
//!
//! Never: a stage of its own making; the domain says it.

use super::question::LinkView;
use super::words::{self, StatusTag};
use crate::domain::instant::Instant;
use crate::domain::sitting::Stage;
use crate::i18n::args;
use crate::store::views::home::Glance;
use crate::store::views::sitting::SittingPage;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// A sitting in a list (`partials/sitting-card`).
#[derive(Debug, Clone, Serialize)]
pub struct SittingCard {
    href: String,
    level: u8,
    title: String,
    when: String,
    when_iso: String,
    representative: Option<String>,
    status: StatusTag,
    summary: Option<String>,
    action: Option<LinkView>,
}

impl SittingCard {
    /// The card of a sitting, its heading at `level`.
    pub fn new(visit: &Visit, glance: &Glance, level: u8) -> SittingCard {
        let sitting = &glance.sitting;
        let stage = glance.milestones.stage(visit.now);
        let is_open = glance.milestones.is_open(visit.now);
        let summary = visit.say(
            if is_open { "sitting-card-so-far" } else { "sitting-card-summary" },
            &args!["count" => glance.open_questions],
        );
        let reference = &sitting.reference;
        let action = match stage {
            Stage::Open | Stage::Closing => {
                Some((paths::questions(reference), "sitting-see-questions"))
            }
            Stage::Published | Stage::Asked => Some((paths::slate(reference), "sitting-see-slate")),
            Stage::Answered => Some((paths::archive(reference), "sitting-see-answers")),
            Stage::Announced | Stage::Shortlisting => None,
        };
        SittingCard {
            href: visit.url(&paths::sitting(reference)),
            level,
            title: sitting.title(visit.lang).to_owned(),
            when: words::moment(visit, sitting.sits_at, &sitting.zone),
            when_iso: words::iso(sitting.sits_at),
            representative: Some(glance.representative.name.clone()),
            status: stage_tag(visit, stage),
            summary: Some(summary),
            action: action.map(|(path, key)| LinkView::to(visit, &path, visit.word(key))),
        }
    }
}

/// The stage as a tag.
pub fn stage_tag(visit: &Visit, stage: Stage) -> StatusTag {
    let kind = match stage {
        Stage::Announced | Stage::Shortlisting => "waiting",
        Stage::Open | Stage::Closing => "open",
        Stage::Published => "chosen",
        Stage::Asked => "closed",
        Stage::Answered => "good",
    };
    StatusTag { kind, label: visit.word(&format!("sitting-stage-{}", stage.code())) }
}

/// The steps of a sitting (`partials/timeline`).
#[derive(Debug, Clone, Serialize)]
pub struct Timeline {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Serialize)]
struct Step {
    label: String,
    when: Option<String>,
    when_iso: Option<String>,
    state: &'static str,
    note: Option<String>,
    href: Option<String>,
}

impl Timeline {
    /// The timeline of a sitting at the moment of the visit.
    pub fn new(visit: &Visit, page: &SittingPage) -> Timeline {
        let sitting = &page.sitting;
        let now = page.milestones.stage(visit.now);
        let slate = page.milestones.has_slate.then(|| visit.url(&paths::slate(&sitting.reference)));
        let is_over = now == Stage::Answered;
        let archive = is_over.then(|| visit.url(&paths::archive(&sitting.reference)));
        let questions = Some(visit.url(&paths::questions(&sitting.reference)));
        let steps = [
            (Stage::Open, Some(sitting.call_opens_at), questions),
            (Stage::Closing, Some(sitting.call_closes_at), None),
            (Stage::Shortlisting, None, None),
            (Stage::Published, page.published_at, slate),
            (Stage::Asked, Some(sitting.sits_at), None),
            (Stage::Answered, None, archive),
        ];
        let step = |(stage, at, href): (Stage, Option<Instant>, Option<String>)| Step {
            label: visit.word(&format!("timeline-{}", stage.code())),
            when: at.map(|at| words::moment(visit, at, &sitting.zone)),
            when_iso: at.map(words::iso),
            // Stages are ordered as they follow one another.
            state: match stage.cmp(&now) {
                _ if is_over => "past",
                std::cmp::Ordering::Less => "past",
                std::cmp::Ordering::Equal => "current",
                std::cmp::Ordering::Greater => "future",
            },
            note: Some(visit.word(&format!("timeline-{}-note", stage.code()))),
            href,
        };
        Timeline { steps: steps.into_iter().map(step).collect() }
    }
}

/// Numbers in tiles (`partials/stats`).
#[derive(Debug, Clone, Serialize)]
pub struct Stats {
    tiles: Vec<Tile>,
}

#[derive(Debug, Clone, Serialize)]
struct Tile {
    value: String,
    label: String,
    note: Option<String>,
}

impl Stats {
    /// A sitting's numbers; how often its questions are backed only where totals are shown.
    pub fn new(visit: &Visit, page: &SittingPage) -> Stats {
        let numbers = &page.numbers;
        let mut tiles = vec![
            (numbers.questions, "sitting-n-questions"),
            (numbers.people, "sitting-n-people"),
            (numbers.towns, "sitting-n-towns"),
            (numbers.regions, "sitting-n-regions"),
        ];
        if page.sitting.shows_totals(visit.now) {
            tiles.push((numbers.upvotes, "sitting-n-upvotes"));
        }
        let tile = |(count, key): (i64, &str)| Tile {
            value: visit.app.catalogue.number(count),
            label: visit.say(key, &args!["count" => count]),
            note: None,
        };
        Stats { tiles: tiles.into_iter().map(tile).collect() }
    }
}
