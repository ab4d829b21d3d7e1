//! Who backs what. The counts follow a rank law with exponent 1; people keep to their topics and
//! their region; the campaign of the second sitting backs its own questions and little else.
//! Never: two upvotes of one supporter for one question, or one for their own.

use std::collections::BTreeMap;

use super::content::SittingPlan;
use super::dice::{Dice, Weighted};
use super::page::{Draft, Kind};
use super::world::{DemoStage, DemoStatus, DemoSupporter, DemoTown, DemoUpvote};

/// Flattens the very top of the rank law: upvotes at rank r are in proportion to 1 / (r + SHIFT).
const SHIFT: f64 = 3.5;

/// How many people who back little else stand behind a question that was asked aloud.
const QUIET: usize = 62;

/// Supporters by what moves them to upvote.
pub(super) struct Crowd<'a> {
    people: &'a [DemoSupporter],
    towns: &'a [DemoTown],
    all: Weighted,
    by_region: BTreeMap<&'a str, Weighted>,
    by_topic: Vec<Weighted>,
    campaign: Vec<usize>,
    /// The question each supporter upvoted last: a mark against double upvotes.
    last: Vec<usize>,
}

impl<'a> Crowd<'a> {
    pub(super) fn new(
        people: &'a [DemoSupporter],
        towns: &'a [DemoTown],
        topics: usize,
        dice: &mut Dice,
    ) -> Self {
        let mut crowd = Self {
            people,
            towns,
            all: Weighted::default(),
            by_region: BTreeMap::new(),
            by_topic: (0..topics).map(|_| Weighted::default()).collect(),
            campaign: (0..people.len()).filter(|who| people[*who].in_campaign).collect(),
            last: vec![usize::MAX; people.len()],
        };
        for (who, person) in people.iter().enumerate() {
            let activity = dice.pareto(1.3, 15.0);
            let region = towns[person.town].region.as_str();
            crowd.all.add(who, activity);
            crowd.by_region.entry(region).or_default().add(who, activity);
            let first = dice.below(topics);
            let second = (first + 1 + dice.below(topics - 1)) % topics;
            crowd.by_topic[first].add(who, activity);
            crowd.by_topic[second].add(who, activity);
        }
        crowd
    }

    /// All upvotes of one sitting, in the order of its questions; `first` is the index of its first question.
    pub(super) fn upvote(
        &mut self,
        drafts: &[Draft],
        plan: &SittingPlan,
        first: usize,
        dice: &mut Dice,
    ) -> Vec<DemoUpvote> {
        let targets = targets(drafts, plan.upvotes, dice);
        let ends = (plan.closes * 3600).min(0);
        let mut upvotes = Vec::new();
        for (index, draft) in drafts.iter().enumerate() {
            let Some(decided_at) = draft.question.decided_at else {
                continue;
            };
            let question = first + index;
            self.last[draft.question.supporter] = question;
            let mut backers = self.backers(draft, question, targets[index], plan.stage, dice);
            if draft.kind == Kind::Campaign {
                self.campaign_backers(question, &mut backers, dice);
            }
            if matches!(draft.kind, Kind::Asked(_)) {
                self.quiet_backers(question, &mut backers, dice);
            }
            for supporter in backers {
                let wait = (ends - decided_at - 1) as f64 * dice.unit().powf(1.5);
                upvotes.push(DemoUpvote { supporter, question, at: decided_at + wait as i64 });
            }
        }
        upvotes
    }

    fn backers(
        &mut self,
        draft: &Draft,
        question: usize,
        target: usize,
        stage: DemoStage,
        dice: &mut Dice,
    ) -> Vec<usize> {
        let region = self.towns[self.people[draft.question.supporter].town].region.as_str();
        let mut backers = Vec::with_capacity(target);
        for _ in 0..target * 6 {
            if backers.len() == target {
                break;
            }
            let pool = match dice.unit() {
                roll if roll < 0.4 => &self.by_topic[draft.question.topic],
                roll if roll < 0.65 => self.by_region.get(region).unwrap_or(&self.all),
                _ => &self.all,
            };
            let who = pool.draw(dice).unwrap_or(0);
            let stays_away = stage == DemoStage::Shortlisting
                && self.people[who].in_campaign
                && dice.chance(0.9);
            if self.last[who] != question && !stays_away {
                self.last[who] = question;
                backers.push(who);
            }
        }
        backers
    }

    /// People who back little else: the rule gives weight to those who are not heard yet.
    fn quiet_backers(&mut self, question: usize, backers: &mut Vec<usize>, dice: &mut Dice) {
        for _ in 0..QUIET {
            let who = dice.below(self.people.len());
            if self.last[who] != question {
                self.last[who] = question;
                backers.push(who);
            }
        }
    }

    fn campaign_backers(&mut self, question: usize, backers: &mut Vec<usize>, dice: &mut Dice) {
        for &who in &self.campaign {
            if self.last[who] != question && dice.chance(0.97) {
                self.last[who] = question;
                backers.push(who);
            }
        }
    }
}

/// How many upvotes each question is to have: by rank among the open ones, a few for those merged.
fn targets(drafts: &[Draft], total: usize, dice: &mut Dice) -> Vec<usize> {
    let mut targets = vec![0; drafts.len()];
    let is_ranked = |draft: &Draft| draft.question.status.is_open() && draft.kind != Kind::Campaign;
    let mut order: Vec<usize> = (0..drafts.len()).filter(|at| is_ranked(&drafts[*at])).collect();
    order.sort_by(|a, b| drafts[*b].pull.total_cmp(&drafts[*a].pull));
    let sum: f64 = (1..=order.len()).map(|rank| 1.0 / (rank as f64 + SHIFT)).sum();
    for (rank, index) in order.into_iter().enumerate() {
        let exact = total as f64 / sum / (rank as f64 + 1.0 + SHIFT);
        targets[index] = (exact * (0.9 + 0.2 * dice.unit()) + dice.unit()) as usize;
        if rank > 100 && dice.chance(0.1) {
            targets[index] = 0;
        }
    }
    for (index, draft) in drafts.iter().enumerate() {
        match draft.question.status {
            DemoStatus::MergedInto { .. } => targets[index] = dice.below(9),
            _ if draft.kind == Kind::Campaign => targets[index] = 5 + dice.below(15),
            _ => {}
        }
    }
    targets
}
