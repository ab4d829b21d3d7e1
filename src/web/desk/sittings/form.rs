//! The fields of a sitting, as typed, and what they say.
//!
//! Never: a rule about times and numbers together; those are the domain's.

use crate::actions::arrange::Request;
use crate::domain::arrangement::{Fault, Plan};
use crate::domain::ids::RepresentativeId;
use crate::domain::instant::Instant;
use crate::domain::{rules as domain_rules, text};
use crate::i18n::zone;
use crate::store::arrangements::Arrangement;
use crate::store::sittings::{Representative, Sitting};
use crate::store::topics::TopicRecord;
use crate::web::form::{Problems, TypedTime, rules};
use serde::Deserialize;
use validator::{Validate, ValidationError};

/// The fields in the order of the page.
pub const ORDER: [&str; 14] = [
    "title_en",
    "title_cy",
    "representative",
    "put_to",
    "zone",
    "opens",
    "closes",
    "sits",
    "capacity",
    "pledge",
    "question_limit",
    "topics",
    "is_totals_hidden",
    "public_value_source",
];
/// Most questions of a sitting, of a pledge, of a supporter.
const NUMBER_MAX: i32 = 100;

/// What is typed. Dates have four fields each.
#[derive(Default, Deserialize, Validate)]
#[serde(default)]
pub struct SittingForm {
    #[validate(custom(function = some_title_en))]
    pub title_en: String,
    #[validate(custom(function = some_title_cy))]
    pub title_cy: String,
    pub representative: String,
    #[validate(custom(function = some_put_to))]
    pub put_to: String,
    #[validate(custom(function = known_zone))]
    pub zone: String,
    pub opens_day: String,
    pub opens_month: String,
    pub opens_year: String,
    pub opens_time: String,
    pub closes_day: String,
    pub closes_month: String,
    pub closes_year: String,
    pub closes_time: String,
    pub sits_day: String,
    pub sits_month: String,
    pub sits_year: String,
    pub sits_time: String,
    #[validate(custom(function = from_one))]
    pub capacity: String,
    #[validate(custom(function = from_none))]
    pub pledge: String,
    #[validate(custom(function = from_one))]
    pub question_limit: String,
    pub topics: Vec<String>,
    pub is_totals_hidden: String,
    #[validate(custom(function = short_source))]
    pub public_value_source: String,
    pub version: i64,
}

/// What can be chosen: who asks, and what about.
pub struct Offered {
    /// Who can ask.
    pub representatives: Vec<Representative>,
    /// What questions can be about.
    pub topics: Vec<TopicRecord>,
}

impl SittingForm {
    /// What a new sitting begins with.
    pub fn fresh() -> SittingForm {
        SittingForm {
            zone: "Europe/London".to_owned(),
            capacity: "6".to_owned(),
            pledge: "6".to_owned(),
            question_limit: "3".to_owned(),
            ..SittingForm::default()
        }
    }

    /// A sitting as it would be typed.
    pub fn of(sitting: &Sitting, representative: &str, topics: Vec<String>) -> SittingForm {
        let zone = zone(&sitting.zone).unwrap_or(chrono_tz::UTC);
        let [opens, closes, sits] =
            [sitting.call_opens_at, sitting.call_closes_at, sitting.sits_at]
                .map(|at| TypedTime::of(at, zone));
        SittingForm {
            title_en: sitting.title_en.clone(),
            title_cy: sitting.title_cy.clone(),
            representative: representative.to_owned(),
            put_to: sitting.put_to.clone(),
            zone: sitting.zone.clone(),
            opens_day: opens.day,
            opens_month: opens.month,
            opens_year: opens.year,
            opens_time: opens.time,
            closes_day: closes.day,
            closes_month: closes.month,
            closes_year: closes.year,
            closes_time: closes.time,
            sits_day: sits.day,
            sits_month: sits.month,
            sits_year: sits.year,
            sits_time: sits.time,
            capacity: sitting.capacity.to_string(),
            pledge: sitting.pledge.to_string(),
            question_limit: sitting.question_limit.to_string(),
            topics,
            is_totals_hidden: if sitting.is_totals_hidden { "yes".into() } else { String::new() },
            public_value_source: sitting.public_value_source.clone(),
            version: sitting.version,
        }
    }

    /// When the call opens, as typed.
    pub fn opens(&self) -> TypedTime {
        typed([&self.opens_day, &self.opens_month, &self.opens_year, &self.opens_time])
    }

    /// When the call closes, as typed.
    pub fn closes(&self) -> TypedTime {
        typed([&self.closes_day, &self.closes_month, &self.closes_year, &self.closes_time])
    }

    /// When the sitting begins, as typed.
    pub fn sits(&self) -> TypedTime {
        typed([&self.sits_day, &self.sits_month, &self.sits_year, &self.sits_time])
    }

    /// What was asked for, or what has to be mended in the fields.
    pub fn read(&self, offered: &Offered) -> Result<Request, Problems> {
        let mut problems = Problems::of(self.validate(), &ORDER);
        let representative = self.chosen_representative(offered);
        if representative.is_none() {
            problems.insert_at(&ORDER, "representative", "sittings-representative-empty");
        }
        let mut moment = |name: &str, typed: TypedTime| -> Option<Instant> {
            let zone = zone(&text::clean_line(&self.zone)).ok()?;
            typed.read(zone).map_err(|problem| problems.insert_at(&ORDER, name, problem.key())).ok()
        };
        let opens = moment("opens", self.opens());
        let closes = moment("closes", self.closes());
        let sits = moment("sits", self.sits());
        let numbers =
            (number(&self.capacity, 1), number(&self.pledge, 0), number(&self.question_limit, 1));
        let whole = (representative, opens, closes, sits, numbers);
        let (
            Some(representative_id),
            Some(call_opens_at),
            Some(call_closes_at),
            Some(sits_at),
            (Some(capacity), Some(pledge), Some(question_limit)),
        ) = whole
        else {
            return Err(problems);
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        let public_value_source = text::clean_line(&self.public_value_source);
        let topics = offered.topics.iter().filter(|topic| self.topics.contains(&topic.code));
        Ok(Request {
            plan: Plan {
                call_opens_at,
                call_closes_at,
                sits_at,
                capacity,
                pledge,
                topics: topics.map(|topic| topic.id).collect(),
                public_value_source: public_value_source.clone(),
            },
            arrangement: Arrangement {
                representative_id,
                title_en: text::clean_line(&self.title_en),
                title_cy: text::clean_line(&self.title_cy),
                put_to: text::clean_line(&self.put_to),
                sits_at,
                zone: text::clean_line(&self.zone),
                capacity,
                pledge,
                question_limit,
                call_opens_at,
                call_closes_at,
                is_totals_hidden: self.is_totals_hidden == "yes",
                public_value_source,
            },
        })
    }

    fn chosen_representative(&self, offered: &Offered) -> Option<RepresentativeId> {
        let mut all = offered.representatives.iter();
        all.find(|one| one.reference == self.representative).map(|one| one.id)
    }
}

/// The field and the sentence of a fault.
pub fn say(fault: Fault) -> (&'static str, &'static str) {
    match fault {
        Fault::ClosesBeforeOpening => ("closes", "sittings-closes-early"),
        Fault::SitsBeforeClosing => ("sits", "sittings-sits-early"),
        Fault::PledgeAboveCapacity => ("pledge", "sittings-pledge-high"),
        Fault::NoTopic => ("topics", "sittings-topics-empty"),
        Fault::OpeningFixed => ("opens", "sittings-opens-fixed"),
        Fault::ClosingFixed => ("closes", "sittings-closes-fixed"),
        Fault::TopicInUse => ("topics", "sittings-topics-used"),
        Fault::NoPublicValue => ("public_value_source", "sittings-value-source-empty"),
        Fault::PublicValueFixed => ("public_value_source", "sittings-value-source-fixed"),
    }
}

fn typed(fields: [&String; 4]) -> TypedTime {
    let [day, month, year, time] = fields.map(Clone::clone);
    TypedTime { day, month, year, time }
}

fn number(typed: &str, least: i32) -> Option<i32> {
    typed.trim().parse().ok().filter(|n| (least..=NUMBER_MAX).contains(n))
}

fn from_one(typed: &str) -> Result<(), ValidationError> {
    number(typed, 1).map(|_| ()).ok_or_else(|| ValidationError::new("sittings-number-from-one"))
}

fn from_none(typed: &str) -> Result<(), ValidationError> {
    number(typed, 0).map(|_| ()).ok_or_else(|| ValidationError::new("sittings-number-from-none"))
}

fn known_zone(typed: &str) -> Result<(), ValidationError> {
    zone(&text::clean_line(typed))
        .map(|_| ())
        .map_err(|_| ValidationError::new("sittings-zone-unknown"))
}

/// Whether it may be empty depends on the kept sitting, which the domain compares.
fn short_source(typed: &str) -> Result<(), ValidationError> {
    if text::graphemes(&text::clean_line(typed)) > domain_rules::NOTE_MAX {
        return Err(rules::problem("settings-text-long", domain_rules::NOTE_MAX));
    }
    Ok(())
}

fn some_title_en(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "sittings-title-en-empty")
}

fn some_title_cy(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "sittings-title-cy-empty")
}

fn some_put_to(typed: &str) -> Result<(), ValidationError> {
    rules::title(typed, "sittings-put-to-empty")
}
