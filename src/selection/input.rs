//! What a selection is made from: the shortlist, the ballots, the brief and the tie priority, as plain types.
//! Never: decide anything; these types only carry what people asked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ballots::Ballots;
use super::tie::Priority;

/// One shortlisted question with everything a limit can speak about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Public code; unique within the shortlist. Ties and sorting go by it.
    pub reference: String,
    /// Key of the person who asks; at most one question of each is taken.
    pub questioner: String,
    /// Unique key of the town ("Newport, Isle of Wight"), not just its name.
    pub town: String,
    /// County key.
    pub county: String,
    /// Region key.
    pub region: String,
    /// Nation key.
    pub nation: String,
    /// Topic key.
    pub topic: String,
    /// Questions of one cluster say the same thing; at most one of them is taken.
    pub cluster: Option<String>,
}

impl Question {
    /// The key of this question in `scope`.
    pub fn key(&self, scope: Scope) -> &str {
        match scope {
            Scope::Nation => &self.nation,
            Scope::Region => &self.region,
            Scope::County => &self.county,
            Scope::Town => &self.town,
            Scope::Topic => &self.topic,
        }
    }
}

/// What a limit counts by. The first four nest: town < county < region < nation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Widest place.
    Nation,
    /// Region of a nation.
    Region,
    /// County of a region.
    County,
    /// Town of a county.
    Town,
    /// What the question is about.
    Topic,
}

impl Scope {
    /// Every scope, places first.
    pub const ALL: [Scope; 5] =
        [Scope::Nation, Scope::Region, Scope::County, Scope::Town, Scope::Topic];
    /// The scopes of place, widest first.
    pub const PLACES: [Scope; 4] = [Scope::Nation, Scope::Region, Scope::County, Scope::Town];
}

/// Which limits give way first when a brief cannot be met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Firmness {
    /// Gives way before all others.
    GivesFirst,
    #[default]
    /// Gives way before the firmest.
    Ordinary,
    /// Gives way only if nothing else helps.
    GivesLast,
}

/// At least `min` and at most `max` positions for one nation, region, county, town or topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// What the limit counts by.
    pub scope: Scope,
    /// Which nation, region, county, town or topic.
    pub key: String,
    #[serde(default)]
    /// At least so many positions.
    pub min: u32,
    /// None: the blanket maximum of the scope if there is one, else no maximum.
    #[serde(default)]
    pub max: Option<u32>,
    #[serde(default)]
    /// When it gives way.
    pub firmness: Firmness,
}

/// The same maximum for every value of a scope ("at most 1 from one town"). A [`Limit`] with its own `max` overrides it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blanket {
    /// What the limit counts by.
    pub scope: Scope,
    /// At most so many positions.
    pub max: u32,
    #[serde(default)]
    /// When it gives way.
    pub firmness: Firmness,
}

/// A question that must be taken, with the published reason. The order of the pins is their priority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    /// The question.
    pub reference: String,
    /// The published reason.
    pub reason: String,
}

/// A shortlisted question that must not be taken, with the published reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exclusion {
    /// The question.
    pub reference: String,
    /// The published reason.
    pub reason: String,
}

/// Freshness: whose questions (and from where, and on what) were asked at the last sittings. Their questions are left out while the brief can be met so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeardLately {
    #[serde(default)]
    /// Keys of questioners.
    pub questioners: Vec<String>,
    /// Empty unless the brief asks for fresh towns too.
    #[serde(default)]
    pub towns: Vec<String>,
    /// Empty unless the brief asks for fresh topics too.
    #[serde(default)]
    pub topics: Vec<String>,
}

/// How topics are dealt with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mode", rename_all = "kebab-case")]
pub enum Mode {
    /// No fixed topics.
    #[default]
    Balanced,
    /// Two or three topics share the positions equally (the first ones get what is left over).
    /// `topics` empty: the rule itself chooses `count` of them; otherwise `topics` names exactly `count`.
    Paired {
        /// How many.
        count: u32,
        /// The topics.
        topics: Vec<String>,
    },
    /// All positions go to one topic; None: the rule chooses it.
    Pressed {
        /// Topic key.
        topic: Option<String>,
    },
}

/// What to do when there are fewer usable questions (one per questioner, one per cluster) than positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shortfall {
    /// Fill what can be filled; the slate is short and says so.
    #[default]
    Allow,
    /// Refuse as infeasible.
    Refuse,
}

/// What the organiser asks of the selection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// k: how many questions fit.
    pub positions: u32,
    /// How many substitutes are worked out for every position.
    #[serde(default)]
    pub reserves: u32,
    #[serde(default)]
    /// The limits.
    pub limits: Vec<Limit>,
    #[serde(default)]
    /// Maximums for every value of a scope.
    pub blankets: Vec<Blanket>,
    #[serde(default)]
    /// The pins.
    pub pins: Vec<Pin>,
    #[serde(default)]
    /// The exclusions.
    pub exclusions: Vec<Exclusion>,
    #[serde(default)]
    /// Who was heard lately.
    pub heard_lately: HeardLately,
    /// L: in step 2 only supporters with fewer than L questions on the slate count; 1 is "nobody twice before others once".
    pub ceiling: u32,
    #[serde(default)]
    /// How topics are dealt with.
    pub mode: Mode,
    #[serde(default)]
    /// What to do when questions run out.
    pub shortfall: Shortfall,
    /// For how many of the closest out-priced questions to find, by re-running, how many more supporters would have sufficed.
    /// Those that nobody could pay for come last.
    #[serde(default)]
    pub near_misses: u32,
}

impl Brief {
    /// A brief for `positions` questions with nothing else asked: ceiling 1, balanced, a short slate allowed.
    pub fn of(positions: u32) -> Self {
        Self {
            positions,
            reserves: 0,
            limits: Vec::new(),
            blankets: Vec::new(),
            pins: Vec::new(),
            exclusions: Vec::new(),
            heard_lately: HeardLately::default(),
            ceiling: 1,
            mode: Mode::Balanced,
            shortfall: Shortfall::Allow,
            near_misses: 0,
        }
    }
}

/// Where supporters live, for the trace and the audit only; the rule itself never looks at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residence {
    /// The names.
    pub names: Vec<String>,
    /// One entry for each ballot: an index into `names`.
    pub of: Vec<Option<u32>>,
}

/// Everything a selection depends on, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// Shortlisted questions, in any order.
    pub questions: Vec<Question>,
    /// For each supporter the questions they upvoted, as indexes into `questions`; repeats count once.
    pub ballots: Ballots,
    /// For how many supporters each ballot stands, if equal ballots are not written out; None: one each.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<u32>>,
    /// What the organiser asks.
    pub brief: Brief,
    /// How exact ties are settled.
    pub priority: Priority,
    #[serde(default)]
    /// Where supporters live, by town.
    pub supporter_towns: Option<Residence>,
    #[serde(default)]
    /// Where supporters live, by region.
    pub supporter_regions: Option<Residence>,
    /// People living in each region, for the audit's spread.
    #[serde(default)]
    pub populations: BTreeMap<String, u64>,
}

impl Input {
    /// An input without supporters' residences, one supporter a ballot.
    pub fn of(
        questions: Vec<Question>,
        ballots: impl Into<Ballots>,
        brief: Brief,
        priority: Priority,
    ) -> Self {
        Self {
            questions,
            ballots: ballots.into(),
            people: None,
            brief,
            priority,
            supporter_towns: None,
            supporter_regions: None,
            populations: BTreeMap::new(),
        }
    }
}
