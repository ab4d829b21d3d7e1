//! The brief's limits, looked up by scope and key.
//! Never: say whether they can be met; that is the network's work.

use std::collections::BTreeMap;

use super::input::{Brief, Firmness, Limit, Scope};
use super::refusal::BadInput;

/// A minimum and a maximum; no maximum means the number of positions is the only bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub min: u32,
    pub max: Option<u32>,
    pub firmness: Firmness,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Limits {
    named: [BTreeMap<String, Range>; 5],
    blankets: [Option<(u32, Firmness)>; 5],
}

impl Limits {
    pub fn of(brief: &Brief) -> Result<Self, BadInput> {
        let mut limits = Limits::default();
        for blanket in &brief.blankets {
            let slot = &mut limits.blankets[blanket.scope as usize];
            *slot = Some(slot.map_or((blanket.max, blanket.firmness), |old| {
                old.min((blanket.max, blanket.firmness))
            }));
        }
        for limit in &brief.limits {
            limits.add(limit)?;
        }
        Ok(limits)
    }

    fn add(&mut self, limit: &Limit) -> Result<(), BadInput> {
        let (scope, key) = (limit.scope, limit.key.clone());
        let blanket = self.blankets[scope as usize];
        let max = limit.max.or(blanket.map(|(max, _)| max));
        if max.is_some_and(|max| max < limit.min) {
            return Err(BadInput::MinimumAboveMaximum { scope, key });
        }
        let range = Range { min: limit.min, max, firmness: limit.firmness };
        if self.named[scope as usize].insert(key.clone(), range).is_some() {
            return Err(BadInput::TwoLimits { scope, key });
        }
        Ok(())
    }

    /// Adds one side of a limit to what is known of `key`.
    pub fn join(&mut self, scope: Scope, key: &str, side: Range) {
        let known = self.named[scope as usize].entry(key.to_owned()).or_insert(side);
        known.min = known.min.max(side.min);
        known.max = known.max.or(side.max);
    }

    /// Fixes the positions of each topic; every other topic gets none. Replaces all earlier limits on topics.
    pub fn fix_topics(&mut self, shares: &[(String, u32)]) {
        let scope = Scope::Topic as usize;
        self.blankets[scope] = Some((0, Firmness::GivesLast));
        self.named[scope] = shares
            .iter()
            .map(|(topic, share)| {
                (
                    topic.clone(),
                    Range { min: *share, max: Some(*share), firmness: Firmness::Ordinary },
                )
            })
            .collect();
    }

    /// Fixes one topic alone and leaves the others free.
    pub fn fix_one_topic(&mut self, topic: &str, positions: u32) {
        self.fix_topics(&[(topic.to_owned(), positions)]);
        self.blankets[Scope::Topic as usize] = None;
    }

    /// The limit on `key`, if it can bind at all with this many positions.
    pub fn binding(&self, scope: Scope, key: &str, positions: u32) -> Option<Range> {
        let blanket = self.blankets[scope as usize];
        let range = self.named[scope as usize]
            .get(key)
            .copied()
            .or(blanket.map(|(max, firmness)| Range { min: 0, max: Some(max), firmness }))?;
        (range.min > 0 || range.max.is_some_and(|max| max < positions)).then_some(range)
    }

    /// Every limit that names a key, in order.
    pub fn named(&self) -> impl Iterator<Item = (Scope, &str, Range)> {
        Scope::ALL.into_iter().flat_map(move |scope| {
            self.named[scope as usize].iter().map(move |(key, range)| (scope, key.as_str(), *range))
        })
    }
}
