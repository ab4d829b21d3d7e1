//! What the demonstration's desk decided: refusals, merges, a shortlist; and what still waits.
//! Never: changes a questioner's own text.

use std::collections::BTreeMap;

use super::content::SittingPlan;
use super::dice::Dice;
use super::page::{Draft, Kind};
use super::world::{DemoStage, DemoStatus};

/// Questions of the last hours of an open call are still in the queue.
const QUEUE_SECONDS: i64 = 7 * 3600;

/// No more than this many of the shortlist are about one topic (the campaign's apart).
const TOPIC_LIMIT: usize = 5;

/// Decides the whole sitting. A merge names its target by position in `drafts`.
pub(super) fn decide(drafts: &mut [Draft], plan: &SittingPlan, dice: &mut Dice) {
    for draft in drafts.iter_mut() {
        draft.question.status = first_decision(draft, plan.stage, dice);
        draft.question.decided_at = decided_at(draft, plan, dice);
    }
    favour_groups(drafts);
    merge(drafts, plan.stage, dice);
    shortlist(drafts, plan, dice);
    amend(drafts, dice);
}

fn first_decision(draft: &Draft, stage: DemoStage, dice: &mut Dice) -> DemoStatus {
    let is_recent = stage == DemoStage::InCall && draft.question.asked_at > -QUEUE_SECONDS;
    let waits = match stage {
        DemoStage::InCall => 0.02,
        DemoStage::Shortlisting => 0.006,
        DemoStage::Archived => 0.0,
    };
    let unfit_waits = if stage == DemoStage::InCall { 0.3 } else { 0.0 };
    match &draft.kind {
        Kind::Asked(_) | Kind::Campaign => DemoStatus::Approved,
        _ if is_recent => DemoStatus::Queue,
        Kind::Refused(_) | Kind::Returned(_) if dice.chance(unfit_waits) => DemoStatus::Queue,
        Kind::Refused(reason) => DemoStatus::Refused { reason: reason.clone() },
        Kind::Returned(note) => DemoStatus::Returned { note: note.clone() },
        Kind::Hostile if stage == DemoStage::InCall && dice.chance(0.5) => DemoStatus::Queue,
        _ if dice.chance(waits) => DemoStatus::Queue,
        _ => DemoStatus::Approved,
    }
}

/// Ten minutes to six hours later, and at least half an hour before upvoting ends.
fn decided_at(draft: &Draft, plan: &SittingPlan, dice: &mut Dice) -> Option<i64> {
    let asked_at = draft.question.asked_at;
    let latest = (plan.closes * 3600).min(0) - 1800;
    match draft.question.status {
        DemoStatus::Queue => None,
        _ => Some((asked_at + dice.between(600, 21_600)).min(latest).max(asked_at + 60)),
    }
}

/// What many people ask also draws more upvotes.
fn favour_groups(drafts: &mut [Draft]) {
    let sizes: Vec<(Vec<usize>, f64)> = groups(drafts)
        .into_values()
        .map(|members| {
            let size = members.len() as f64;
            (members, size.sqrt())
        })
        .collect();
    for (members, factor) in sizes {
        for member in members {
            drafts[member].pull *= factor;
        }
    }
}

/// Approved questions by duplicate group.
fn groups(drafts: &[Draft]) -> BTreeMap<u32, Vec<usize>> {
    let mut groups: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, draft) in drafts.iter().enumerate() {
        if let (Some(group), DemoStatus::Approved) = (draft.question.group, &draft.question.status)
        {
            groups.entry(group).or_default().push(index);
        }
    }
    groups
}

/// Merges part of each group into its strongest question; the rest is left for the desk to find.
/// A few repeats are refused instead.
fn merge(drafts: &mut [Draft], stage: DemoStage, dice: &mut Dice) {
    let share = match stage {
        DemoStage::InCall => 0.35,
        DemoStage::Shortlisting => 0.5,
        DemoStage::Archived => 0.6,
    };
    for members in groups(drafts).into_values() {
        let strength = |index: &usize| {
            let asked = matches!(drafts[*index].kind, Kind::Asked(_));
            (asked, drafts[*index].pull)
        };
        let by_strength = |a: &usize, b: &usize| {
            let (a, b) = (strength(a), strength(b));
            a.0.cmp(&b.0).then(a.1.total_cmp(&b.1))
        };
        let Some(leader) = members.iter().copied().max_by(by_strength) else {
            continue;
        };
        for member in members.into_iter().filter(|member| *member != leader) {
            let status = match dice.unit() {
                roll if roll < 0.03 => DemoStatus::Refused { reason: "already-asked".to_owned() },
                roll if roll < share => DemoStatus::MergedInto { question: leader },
                _ => continue,
            };
            drafts[member].question.status = status;
        }
    }
}

/// The asked and the campaign's questions, then the strongest, then some quiet ones that a moderator liked.
fn shortlist(drafts: &mut [Draft], plan: &SittingPlan, dice: &mut Dice) {
    let mut left = plan.shortlist;
    if left == 0 {
        return;
    }
    let mut topics: BTreeMap<usize, usize> = BTreeMap::new();
    for draft in drafts.iter_mut() {
        if let Kind::Asked(number) = draft.kind {
            draft.question.asked_position = Some(number as u32 + 1);
        } else if draft.kind != Kind::Campaign {
            continue;
        }
        draft.question.status = DemoStatus::Shortlisted;
        left = left.saturating_sub(1);
    }
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|a, b| drafts[*b].pull.total_cmp(&drafts[*a].pull));
    let strong = left * 3 / 4;
    left -= put_forward(drafts, &order, strong, &mut topics);
    dice.shuffle(&mut order);
    put_forward(drafts, &order, left, &mut topics);
}

/// Shortlists up to `count` approved questions in that order; says how many it found.
fn put_forward(
    drafts: &mut [Draft],
    order: &[usize],
    count: usize,
    topics: &mut BTreeMap<usize, usize>,
) -> usize {
    let mut found = 0;
    for &index in order {
        let draft = &mut drafts[index];
        let on_topic = topics.entry(draft.question.topic).or_default();
        let is_fit = draft.kind == Kind::Plain && draft.clean.is_none();
        if found < count
            && is_fit
            && draft.question.status == DemoStatus::Approved
            && *on_topic < TOPIC_LIMIT
        {
            draft.question.status = DemoStatus::Shortlisted;
            *on_topic += 1;
            found += 1;
        }
    }
    found
}

/// Tidies the spelling of some of those typed in a hurry.
fn amend(drafts: &mut [Draft], dice: &mut Dice) {
    for draft in drafts {
        let is_approved = draft.question.status == DemoStatus::Approved;
        if let Some(clean) = draft.clean.take().filter(|_| is_approved && dice.chance(0.4)) {
            draft.question.status = DemoStatus::Amended { to: clean };
        }
    }
}
