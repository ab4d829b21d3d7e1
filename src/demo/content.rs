//! The embedded texts, parsed. All of them were written for this project.
//! Never: fills in or judges a text; a broken file is a broken build (a test parses them all).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::world::{DemoRecord, DemoRepresentative, DemoSitting, DemoStage, DemoTopic};

const TOPICS: [&str; 12] = [
    include_str!("data/topics/housing.toml"),
    include_str!("data/topics/health.toml"),
    include_str!("data/topics/mental-health.toml"),
    include_str!("data/topics/care.toml"),
    include_str!("data/topics/money.toml"),
    include_str!("data/topics/work.toml"),
    include_str!("data/topics/schools.toml"),
    include_str!("data/topics/transport.toml"),
    include_str!("data/topics/environment.toml"),
    include_str!("data/topics/energy.toml"),
    include_str!("data/topics/crime.toml"),
    include_str!("data/topics/communities.toml"),
];

/// Every text the generator draws from.
pub(super) struct Content {
    pub(super) topics: Vec<Topic>,
    pub(super) phrases: Phrases,
    pub(super) names: Names,
    pub(super) desk: DeskTexts,
    pub(super) asked: Vec<Asked>,
    pub(super) reserves: Vec<DemoRecord>,
    sittings: Sittings,
}

#[derive(Deserialize)]
pub(super) struct Topic {
    code: String,
    en: String,
    cy: String,
    /// Each a duplicate group: many wordings of one question.
    #[serde(rename = "issue")]
    pub(super) issues: Vec<Issue>,
    /// Questions that stand alone.
    pub(super) tail: Tail,
}

#[derive(Deserialize)]
pub(super) struct Issue {
    #[serde(default)]
    pub(super) campaign: bool,
    /// Noun phrases for the frames.
    #[serde(default)]
    pub(super) about: Vec<String>,
    pub(super) asks: Vec<String>,
    /// Why somebody asks: a sentence for the front of the text or for the background.
    pub(super) why: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Tail {
    pub(super) singles: Vec<String>,
    pub(super) local: Vec<String>,
    pub(super) welsh: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Phrases {
    pub(super) frames: Vec<String>,
    pub(super) leads: Vec<String>,
    pub(super) backgrounds: Vec<String>,
    pub(super) greetings: Vec<String>,
    pub(super) jobs: Vec<String>,
    pub(super) relatives: Vec<String>,
    pub(super) campaign_background: String,
}

#[derive(Deserialize)]
pub(super) struct Names {
    pub(super) common: Vec<String>,
    pub(super) wales: Vec<String>,
    pub(super) scotland: Vec<String>,
    pub(super) ireland: Vec<String>,
    pub(super) wide: Vec<String>,
    pub(super) scripts: Vec<String>,
    pub(super) say: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct DeskTexts {
    pub(super) refused: Vec<RefusedTexts>,
    pub(super) returned: Vec<ReturnedTexts>,
    pub(super) hostile: HostileTexts,
}

#[derive(Deserialize)]
pub(super) struct RefusedTexts {
    pub(super) reason: String,
    pub(super) texts: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct ReturnedTexts {
    pub(super) note: String,
    pub(super) texts: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct HostileTexts {
    pub(super) texts: Vec<String>,
}

/// A question that was asked aloud, and what was said in reply.
#[derive(Deserialize)]
pub(super) struct Asked {
    pub(super) topic: String,
    pub(super) issue: usize,
    pub(super) name: String,
    pub(super) nation: String,
    #[serde(default)]
    pub(super) language: String,
    pub(super) text: String,
    pub(super) background: String,
    #[serde(flatten)]
    pub(super) record: DemoRecord,
}

#[derive(Deserialize)]
struct AskedFile {
    asked: Vec<Asked>,
    reserve: Vec<DemoRecord>,
}

#[derive(Deserialize)]
struct Sittings {
    representative: Vec<Representative>,
    sitting: Vec<SittingPlan>,
}

#[derive(Deserialize)]
struct Representative {
    name: String,
    title_en: String,
    title_cy: String,
}

/// A sitting and how much of everything it gets.
#[derive(Deserialize)]
pub(super) struct SittingPlan {
    title_en: String,
    title_cy: String,
    put_to_en: String,
    put_to_cy: String,
    representative: usize,
    pub(super) stage: DemoStage,
    pub(super) opens: i64,
    pub(super) closes: i64,
    sits: i64,
    pub(super) questions: usize,
    /// Upvotes on open questions, before those of the campaign.
    pub(super) upvotes: usize,
    pub(super) shortlist: usize,
}

impl Content {
    pub(super) fn embedded() -> Self {
        let heard: AskedFile = parse(include_str!("data/archive.toml"));
        Self {
            topics: TOPICS.iter().map(|text| parse(text)).collect(),
            phrases: parse(include_str!("data/phrases.toml")),
            names: parse(include_str!("data/names.toml")),
            desk: parse(include_str!("data/desk.toml")),
            asked: heard.asked,
            reserves: heard.reserve,
            sittings: parse(include_str!("data/sittings.toml")),
        }
    }

    pub(super) fn plans(&self) -> &[SittingPlan] {
        &self.sittings.sitting
    }

    pub(super) fn topic_index(&self, code: &str) -> Option<usize> {
        self.topics.iter().position(|topic| topic.code == code)
    }

    pub(super) fn representatives(&self) -> Vec<DemoRepresentative> {
        let people = self.sittings.representative.iter();
        people
            .map(|person| DemoRepresentative {
                name: person.name.clone(),
                title_en: person.title_en.clone(),
                title_cy: person.title_cy.clone(),
            })
            .collect()
    }

    pub(super) fn demo_topics(&self) -> Vec<DemoTopic> {
        let topics = self.topics.iter();
        topics
            .map(|topic| DemoTopic {
                code: topic.code.clone(),
                name_en: topic.en.clone(),
                name_cy: topic.cy.clone(),
            })
            .collect()
    }

    pub(super) fn demo_sittings(&self) -> Vec<DemoSitting> {
        self.plans().iter().map(SittingPlan::sitting).collect()
    }
}

impl SittingPlan {
    fn sitting(&self) -> DemoSitting {
        DemoSitting {
            title_en: self.title_en.clone(),
            title_cy: self.title_cy.clone(),
            put_to_en: self.put_to_en.clone(),
            put_to_cy: self.put_to_cy.clone(),
            representative: self.representative,
            stage: self.stage,
            capacity: 6,
            pledge: 6,
            opens_hours: self.opens,
            closes_hours: self.closes,
            sits_hours: self.sits,
            zone: "Europe/London",
        }
    }
}

fn parse<T: serde::de::DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).expect("the embedded demonstration texts parse: a test reads every file")
}
