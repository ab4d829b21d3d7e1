//! Numbers that only the full ballots give: shown beside levelled ones, and marked as such.
//!
//! Never: how many people of one small town backed a question, if they are few.

use super::difference::Difference;
use super::document::Record;
use super::level::with_topics;
use crate::selection::{Audit, Brief, Count, Examination, Mode, Selection, Spread, Step, Why};
use serde::{Deserialize, Serialize};

/// The least number of people of one place that is shown.
pub const FEW: u32 = 5;

/// What was counted on the full ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// The brief as the organiser wrote it, which the full ballots were given with.
    pub brief: Brief,
    /// How the rule chose the topics, if it did.
    pub topic_steps: Vec<Step>,
    /// The audit over the shortlist.
    pub audit: Audit,
    /// The audit over all approved questions of the sitting.
    pub approved: Option<Examination>,
    /// Where those who paid for each position live.
    pub payers: Vec<Payers>,
    /// What the questions lacked that were not taken for want of supporters.
    pub near_misses: Vec<NearMiss>,
}

/// Where those who paid for a position live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payers {
    /// 1 is the first position.
    pub position: u32,
    /// In how many towns.
    pub town_count: u32,
    /// In how many regions.
    pub region_count: u32,
    /// The towns with most of them; those with few are not named.
    pub towns: Vec<Count>,
    /// The regions; those with few are not named.
    pub regions: Vec<Count>,
}

/// What a question lacked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NearMiss {
    /// The question.
    pub reference: String,
    /// Its supporters with no question on the slate; null if it has few supporters.
    pub unheard: Option<u32>,
    /// How many more supporters would have sufficed.
    pub short_by: Option<u32>,
}

impl Counted {
    /// What a selection on the full ballots tells.
    pub fn of(brief: &Brief, full: &Selection, approved: Option<Examination>) -> Self {
        let misses = full.trace.not_taken.iter().filter_map(|other| match other.why {
            Why::OutPriced { unheard, short_by, .. } => Some(NearMiss {
                reference: other.reference.clone(),
                unheard: (other.supporters >= FEW).then_some(unheard),
                short_by,
            }),
            _ => None,
        });
        Counted {
            brief: brief.clone(),
            topic_steps: full.trace.topic_steps.iter().map(without_few).collect(),
            audit: full.audit.clone(),
            approved,
            payers: full.trace.steps.iter().map(Payers::of).collect(),
            near_misses: misses.collect(),
        }
    }

    /// What the levelled ballots say too must be the same here.
    pub(super) fn check(&self, record: &Record) -> Result<(), Difference> {
        self.check_brief(record)?;
        let (ours, theirs) = (&self.audit, &record.selection.audit);
        let trace = &record.selection.trace;
        let source = "the published ballots give";
        let numbers = [
            ("shortlist, supporters", ours.shortlist.supporters, theirs.shortlist.supporters),
            ("coverage, supporters", ours.coverage.supporters, theirs.coverage.supporters),
            ("coverage, heard", ours.coverage.heard, theirs.coverage.heard),
            ("top, shared", ours.top.shared, theirs.top.shared),
        ];
        for (name, recorded, found) in numbers {
            let place = format!("counted, audit, {name}");
            Difference::unless_same(&place, &recorded, &found, source)?;
        }
        let place = "counted, audit, top, references";
        Difference::unless_same(place, &ours.top.references, &theirs.top.references, source)?;
        for (place, audit) in [("coverage", &ours.coverage), ("top, coverage", &ours.top.coverage)]
        {
            let place = format!("counted, audit, {place}, histogram");
            let people: u64 = audit.histogram.iter().map(|people| u64::from(*people)).sum();
            let all = u64::from(audit.supporters);
            Difference::unless_same(&place, &people, &all, "the supporters are")?;
            let heard = people - audit.histogram.first().map_or(0, |people| u64::from(*people));
            Difference::unless_same(&place, &heard, &u64::from(audit.heard), "those heard are")?;
        }
        self.check_spread(&theirs.spread)?;
        let steps: Vec<u32> = trace.steps.iter().map(|step| step.position).collect();
        let payers: Vec<u32> = self.payers.iter().map(|payers| payers.position).collect();
        Difference::unless_same("counted, payers, positions", &payers, &steps, "the steps are")?;
        self.payers.iter().zip(&trace.steps).try_for_each(|(payers, step)| payers.check(step))?;
        self.check_near_misses(record)
    }

    /// The ballots were levelled for the same brief, but for what only full ballots can tell.
    fn check_brief(&self, record: &Record) -> Result<(), Difference> {
        let given = &record.input.brief;
        let mut brief = self.brief.clone();
        brief.near_misses = 0;
        let is_open = |mode: &Mode| match mode {
            Mode::Balanced => false,
            Mode::Paired { topics, .. } => topics.is_empty(),
            Mode::Pressed { topic } => topic.is_none(),
        };
        if is_open(&brief.mode) {
            brief.mode = with_topics(&brief.mode, &record.selection);
        }
        Difference::unless_same("counted, brief", &brief, given, "the input has")
    }

    fn check_spread(&self, theirs: &[Spread]) -> Result<(), Difference> {
        for known in theirs {
            let place = format!("counted, audit, spread, {:?} {}", known.scope, known.key);
            let same = |row: &&Spread| row.scope == known.scope && row.key == known.key;
            let Some(row) = self.audit.spread.iter().find(same) else {
                return Err(Difference::plain(&place, "it is missing"));
            };
            let numbers = |row: &Spread| (row.positions, row.questions, row.upvotes);
            let source = "the published ballots give";
            Difference::unless_same(&place, &numbers(row), &numbers(known), source)?;
        }
        Ok(())
    }

    fn check_near_misses(&self, record: &Record) -> Result<(), Difference> {
        let out_priced = |why: &Why| matches!(why, Why::OutPriced { .. });
        let not_taken = record.selection.trace.not_taken.iter();
        let known: Vec<_> = not_taken.filter(|other| out_priced(&other.why)).collect();
        let names: Vec<&String> = known.iter().map(|other| &other.reference).collect();
        let ours: Vec<&String> = self.near_misses.iter().map(|miss| &miss.reference).collect();
        let place = "counted, near_misses, references";
        Difference::unless_same(place, &ours, &names, "the questions not taken are")?;
        for (miss, other) in self.near_misses.iter().zip(known) {
            if miss.unheard.is_some_and(|unheard| unheard > other.supporters) {
                let place = format!("counted, near_misses ({}), unheard", miss.reference);
                return Err(Difference::plain(&place, "more than support the question"));
            }
        }
        Ok(())
    }
}

/// The same step without places that only few of its payers live in.
pub(super) fn without_few(step: &Step) -> Step {
    let mut step = step.clone();
    step.towns.retain(|count| count.people >= FEW);
    step.regions.retain(|count| count.people >= FEW);
    step
}

impl Payers {
    fn of(step: &Step) -> Self {
        let step = without_few(step);
        Payers {
            position: step.position,
            town_count: step.town_count,
            region_count: step.region_count,
            towns: step.towns,
            regions: step.regions,
        }
    }

    fn check(&self, step: &Step) -> Result<(), Difference> {
        for (name, places, count) in
            [("towns", &self.towns, self.town_count), ("regions", &self.regions, self.region_count)]
        {
            let place = format!("counted, payers, position {}, {name}", self.position);
            let people: u64 = places.iter().map(|place| u64::from(place.people)).sum();
            if people > u64::from(step.payers) {
                return Err(Difference::plain(&place, "more people than paid"));
            }
            if places.len() > count as usize || count > step.payers {
                return Err(Difference::plain(&place, "their number does not fit"));
            }
            if places.windows(2).any(|pair| pair[0].people < pair[1].people) {
                return Err(Difference::plain(&place, "not the most first"));
            }
        }
        Ok(())
    }
}
