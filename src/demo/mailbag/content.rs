//! The embedded texts and laws of the mailbag, parsed.
//! Never: fills in or judges a text; a broken file is a broken build (a test parses them all).

use serde::Deserialize;

/// All that the mailbag draws from.
pub(super) struct Content {
    pub(super) topics: Vec<Topic>,
    pub(super) families: Vec<Family>,
    pub(super) frames: Frames,
    pub(super) laws: Laws,
}

#[derive(Deserialize)]
struct Topics {
    topic: Vec<Topic>,
}

/// A topic and its issues, each in several wordings.
#[derive(Deserialize)]
pub(super) struct Topic {
    pub(super) code: String,
    pub(super) name_en: String,
    pub(super) name_cy: String,
    pub(super) questions: usize,
    pub(super) issues: Vec<Vec<String>>,
}

#[derive(Deserialize)]
struct Alone {
    family: Vec<Family>,
}

/// Asks and what they may be about.
#[derive(Deserialize)]
pub(super) struct Family {
    pub(super) asks: Vec<String>,
    pub(super) objects: Vec<String>,
}

/// How people put a question.
#[derive(Deserialize)]
pub(super) struct Frames {
    pub(super) plain: Vec<String>,
    pub(super) local: Vec<String>,
    pub(super) personal: Vec<String>,
    pub(super) alone: Vec<String>,
    pub(super) contexts: Vec<String>,
    pub(super) greetings: Vec<String>,
    pub(super) thanks: Vec<String>,
}

/// Numbers; each is explained in the file.
#[derive(Deserialize)]
pub(super) struct Laws {
    pub(super) questions: usize,
    pub(super) issue_exponent: f64,
    pub(super) wording_exponent: f64,
    pub(super) context: f64,
    pub(super) context_before: f64,
    pub(super) alone_about_a_town: f64,
    pub(super) frames: FrameShares,
    pub(super) groups: Groups,
    pub(super) noise: Noise,
    pub(super) backing: Backing,
    pub(super) when: When,
}

#[derive(Deserialize)]
pub(super) struct FrameShares {
    pub(super) local: f64,
    pub(super) personal: f64,
}

#[derive(Deserialize)]
pub(super) struct Groups {
    pub(super) single: f64,
    pub(super) exponent: f64,
    pub(super) largest: f64,
}

#[derive(Deserialize)]
pub(super) struct Noise {
    pub(super) lower_case: f64,
    pub(super) no_end: f64,
    pub(super) typing_error: f64,
    pub(super) doubled_end: f64,
    pub(super) shouting: f64,
    pub(super) greeting: f64,
    pub(super) thanks: f64,
    pub(super) copy: f64,
    pub(super) copy_and_more: f64,
}

#[derive(Deserialize)]
pub(super) struct Backing {
    pub(super) none: f64,
    pub(super) campaign: f64,
    pub(super) mean_log: f64,
    pub(super) spread_log: f64,
    pub(super) campaign_least: f64,
    pub(super) campaign_exponent: f64,
    pub(super) campaign_most: f64,
    pub(super) within_exponent: f64,
}

#[derive(Deserialize)]
pub(super) struct When {
    pub(super) hours: usize,
    pub(super) rush: f64,
    pub(super) rush_minutes: usize,
}

impl Content {
    /// The texts that come with the program.
    pub(super) fn embedded() -> Content {
        let topics: Topics = parsed(include_str!("../data/mailbag/topics.toml"));
        let alone: Alone = parsed(include_str!("../data/mailbag/alone.toml"));
        let frames = parsed(include_str!("../data/mailbag/frames.toml"));
        let laws = parsed(include_str!("../data/mailbag/laws.toml"));
        Content { topics: topics.topic, families: alone.family, frames, laws }
    }
}

/// The files are part of the program, so a fault in one is a fault of the build.
fn parsed<T: for<'de> Deserialize<'de>>(text: &str) -> T {
    toml::from_str(text).expect("an embedded file of the mailbag is well formed")
}
