//! The plain types that the generator hands to its caller.
//! Never: behaviour beyond simple questions about themselves; indices point into the vectors of `DemoWorld`.

/// A town of the gazetteer, as the caller knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoTown {
    /// The gazetteer's own code; not read by the generator, handy for the caller.
    pub code: String,
    /// As people say it.
    pub name: String,
    /// County or its like.
    pub county: String,
    /// One of the twelve regions and nations of statistics.
    pub region: String,
    /// England, Scotland, Wales or Northern Ireland.
    pub nation: String,
    /// Inhabitants; 0 where unknown.
    pub population: u32,
}

/// Everything that `pqt demo` puts into a database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DemoWorld {
    pub representatives: Vec<DemoRepresentative>,
    pub topics: Vec<DemoTopic>,
    /// Three: in its call, being shortlisted, answered and archived.
    pub sittings: Vec<DemoSitting>,
    pub supporters: Vec<DemoSupporter>,
    /// By sitting, then in the order in which they were asked.
    pub questions: Vec<DemoQuestion>,
    /// In order of time. No one upvotes their own question; no pair occurs twice.
    pub upvotes: Vec<DemoUpvote>,
    /// One for each question that was to be asked aloud.
    pub answers: Vec<DemoAnswer>,
    /// For reserves of that sitting, in their order.
    pub reserves: Vec<DemoRecord>,
}

/// An invented person who stands up and asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoRepresentative {
    pub name: String,
    pub title_en: String,
    pub title_cy: String,
}

/// What a question may be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoTopic {
    /// Stable code.
    pub code: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
}

/// How far a sitting has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DemoStage {
    InCall,
    Shortlisting,
    Archived,
}

/// One occasion on which the representative asks. Hours are counted from now, negative is past.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSitting {
    pub title_en: String,
    pub title_cy: String,
    /// To whom the questions are put.
    pub put_to_en: String,
    pub put_to_cy: String,
    pub representative: usize,
    pub stage: DemoStage,
    /// How many questions fit.
    pub capacity: u32,
    /// How many of them the representative promised to ask.
    pub pledge: u32,
    pub opens_hours: i64,
    pub closes_hours: i64,
    pub sits_hours: i64,
    /// IANA time zone.
    pub zone: &'static str,
}

/// A member of the public.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoSupporter {
    pub first_name: String,
    /// How to say the name, if they told us.
    pub say_name: Option<String>,
    /// Asks that the name be left out when the question is read aloud.
    pub anonymous: bool,
    /// Index into the caller's towns.
    pub town: usize,
    /// Always at example.org, different for everyone.
    pub email: String,
    /// `en` or `cy`.
    pub language: &'static str,
    /// Belongs to the organised campaign of the second sitting.
    pub in_campaign: bool,
}

/// What the desk did, or is meant to do, with a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DemoStatus {
    /// Awaits a decision.
    Queue,
    Approved,
    /// Approved first, then put forward.
    Shortlisted,
    /// `reason` is a code of the default reasons.
    Refused {
        reason: String,
    },
    /// Sent back for rewording, with a note to the questioner.
    Returned {
        note: String,
    },
    /// Approved with this text; the question's own text is the original.
    Amended {
        to: String,
    },
    /// Approved first, later merged into that question of the same sitting and group.
    MergedInto {
        question: usize,
    },
}

impl DemoStatus {
    /// Whether the public sees the question as one of its own (not queued, refused, returned or merged).
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Approved | Self::Shortlisted | Self::Amended { .. })
    }
}

/// One question. Offsets are seconds from now, always negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoQuestion {
    pub sitting: usize,
    pub supporter: usize,
    pub topic: usize,
    pub text: String,
    pub background: Option<String>,
    pub language: &'static str,
    /// What the questioner typed as their town: the gazetteer's name for it.
    pub town_typed: String,
    pub asked_at: i64,
    /// When the desk decided; `None` while it is in the queue.
    pub decided_at: Option<i64>,
    /// Questions with the same group say the same thing, across sittings too.
    pub group: Option<u32>,
    pub status: DemoStatus,
    /// 1…6 for those asked aloud at the archived sitting.
    pub asked_position: Option<u32>,
}

/// One supporter backing one question; `at` is seconds from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoUpvote {
    pub supporter: usize,
    pub question: usize,
    pub at: i64,
}

/// What became of a question that stood on the slate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DemoOutcome {
    Answered,
    Partly,
    NotAnswered,
    StandardReply,
    NotAsked,
}

/// How far its record has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DemoStep {
    Noted,
    Proposed,
    Returned,
    #[default]
    Confirmed,
}

/// What the office wrote down, and what a second person and the questioner made of it. Empty texts are none.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct DemoRecord {
    pub outcome: DemoOutcome,
    #[serde(default)]
    pub step: DemoStep,
    /// In the language of the question.
    #[serde(default)]
    pub summary: String,
    #[serde(default)]
    pub quotation: String,
    /// At example.org.
    #[serde(default)]
    pub link: String,
    #[serde(default)]
    pub video: String,
    /// Seconds.
    pub video_at: Option<i32>,
    /// Why it was sent back.
    #[serde(default)]
    pub returned: String,
    /// Why its questioner contests it.
    #[serde(default)]
    pub contest: String,
    /// What was answered to that; it waits while there is none.
    #[serde(default)]
    pub contest_answer: String,
    /// What it was before the contest, if that changed it.
    pub contested_outcome: Option<DemoOutcome>,
}

/// The record of a question that was to be asked aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoAnswer {
    pub question: usize,
    pub record: DemoRecord,
    pub language: &'static str,
}
