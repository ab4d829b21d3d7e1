//! Small sentences that many pages say alike: who asks, when, where a question
//! stands.
//!
//! Never: HTML.

use crate::domain::attribution::Attribution;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::i18n::{When, args, zone};
use crate::web::extract::Visit;
use crate::web::view::voice::Voice;
use serde::Serialize;

/// The zone in which staff read what belongs to no sitting.
pub const SERVICE_ZONE: &str = "Europe/London";

/// A tag with its look (`partials/status`).
#[derive(Debug, Clone, Serialize)]
pub struct StatusTag {
    /// `waiting`, `open`, `chosen`, `good`, `bad`, `flag`, `merged` or `closed`.
    pub kind: &'static str,
    /// The words.
    pub label: String,
}

/// "Doreen in Wythenshawe", or "Someone in Wythenshawe"; with ", and 214 others" where more people asked it.
pub fn attribution(visit: &Visit, credit: &Attribution) -> String {
    let name = credit.first_name.clone().unwrap_or_default();
    let who = visit.say(credit.key(), &args!["name" => name, "town" => credit.town.clone()]);
    match credit.others {
        0 => who,
        others => visit.say("attribution-others", &args!["who" => who, "count" => others]),
    }
}

/// A moment in a time zone; a zone that is not known is read as UTC.
pub fn when(moment: Instant, zone_name: &str) -> When {
    When { at: moment.utc(), zone: zone(zone_name).unwrap_or(chrono_tz::UTC) }
}

/// A moment in words: "Wednesday 16 September 2015, 12 noon".
pub fn moment(visit: &Visit, at: Instant, zone_name: &str) -> String {
    visit.app.catalogue.moment(visit.lang, &when(at, zone_name))
}

/// A moment for machines, in UTC.
pub fn iso(at: Instant) -> String {
    at.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Where a question stands, in words (Fluent keys `status-<code>`).
pub fn status(visit: &Visit, status: QuestionStatus) -> StatusTag {
    let kind = match status {
        QuestionStatus::Unconfirmed | QuestionStatus::Queued => "waiting",
        QuestionStatus::Returned => "flag",
        QuestionStatus::Approved => "open",
        QuestionStatus::Shortlisted => "chosen",
        QuestionStatus::Refused => "bad",
        QuestionStatus::Merged => "merged",
        QuestionStatus::Withdrawn => "closed",
    };
    StatusTag { kind, label: visit.word(&format!("status-{}", status.code())) }
}

/// The regions that have a name in each language (Fluent keys `region-<code>`).
pub const REGIONS: [(&str, &str); 12] = [
    ("East Midlands", "east-midlands"),
    ("East of England", "east-of-england"),
    ("London", "london"),
    ("North East", "north-east"),
    ("North West", "north-west"),
    ("Northern Ireland", "northern-ireland"),
    ("Scotland", "scotland"),
    ("South East", "south-east"),
    ("South West", "south-west"),
    ("Wales", "wales"),
    ("West Midlands", "west-midlands"),
    ("Yorkshire and The Humber", "yorkshire-and-the-humber"),
];

/// The code of a region, or of England, that has a name in each language.
pub fn region_code(name: &str) -> Option<&'static str> {
    let england = ("England", "england");
    REGIONS.iter().chain([&england]).find(|(known, _)| *known == name).map(|(_, code)| *code)
}

/// The name of a region; one that is not of these keeps its own.
pub fn region(visit: &Visit, name: &str) -> String {
    Voice::of(visit).region(name)
}
