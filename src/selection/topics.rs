//! Paired and pressed mode: which topics share the positions, and how many each gets.
//! Never: use another rule for topics than for questions; topics are the options, a supporter's topics the ballot.

use std::collections::BTreeMap;

use super::ballots::Ballots;
use super::input::{Brief, Input, Mode, Pin, Question};
use super::limits::Limits;
use super::network::{Ground, Network};
use super::refusal::{BadInput, Refusal};
use super::report::trace::{Step, TopicShare};
use super::rule::{Everybody, Run};
use super::shortlist::Shortlist;

/// The topics fixed by the mode, with the steps that chose them (none if the organiser named them).
#[derive(Default)]
pub(super) struct Fixed {
    pub shares: Vec<TopicShare>,
    pub steps: Vec<Step>,
}

/// Puts the mode's topics into the limits (replacing the brief's own limits on topics).
pub(super) fn fix(shortlist: &Shortlist, limits: &mut Limits) -> Result<Fixed, Refusal> {
    let (count, named) = match &shortlist.brief().mode {
        Mode::Balanced => return Ok(Fixed::default()),
        Mode::Paired { count, topics } => (*count, topics.clone()),
        Mode::Pressed { topic } => (1, topic.iter().cloned().collect()),
    };
    let mut distinct = named.clone();
    distinct.sort();
    distinct.dedup();
    let fits = named.is_empty() || (named.len() == count as usize && distinct.len() == named.len());
    if count == 0 || count > shortlist.brief().positions || !fits {
        return Err(BadInput::WrongTopicCount.into());
    }
    let (topics, steps) =
        if named.is_empty() { choose(shortlist, limits, count)? } else { (named, Vec::new()) };
    let shares = share_out(&topics, shortlist.brief().positions);
    let fixed: Vec<(String, u32)> =
        shares.iter().map(|share| (share.topic.clone(), share.positions)).collect();
    limits.fix_topics(&fixed);
    Ok(Fixed { shares, steps })
}

/// Equal parts; what is left over goes to the first ones.
fn share_out(topics: &[String], positions: u32) -> Vec<TopicShare> {
    let count = topics.len().max(1) as u32;
    let part = |at: usize| positions / count + u32::from((at as u32) < positions % count);
    topics
        .iter()
        .enumerate()
        .map(|(at, topic)| TopicShare { topic: topic.clone(), positions: part(at) })
        .collect()
}

fn choose(
    shortlist: &Shortlist,
    limits: &Limits,
    count: u32,
) -> Result<(Vec<String>, Vec<Step>), Refusal> {
    let mut options: BTreeMap<&str, u32> = BTreeMap::new();
    for (number, question) in shortlist.questions.iter().enumerate() {
        if !shortlist.excluded[number] && shortlist.ballots.support(number as u32) > 0 {
            let next = options.len() as u32;
            options.entry(&question.topic).or_insert(next);
        }
    }
    let input = as_options(shortlist, &options, count);
    let mut topics = Shortlist::check(&input)?;
    exclude_too_small(shortlist, limits, &mut topics, count)?;
    let none = Limits::default();
    let terms = topics.terms(&none);
    let outcome = Run::explained(terms, terms.settle()?, Everybody::new(&topics.ballots));
    let chosen = outcome.order.iter().map(|&topic| topics.reference(topic).to_owned()).collect();
    Ok((chosen, outcome.steps))
}

/// A topic is left out if it alone cannot fill its part (unless none can: then the refusal or the short slate says so).
fn exclude_too_small(
    shortlist: &Shortlist,
    limits: &Limits,
    topics: &mut Shortlist,
    count: u32,
) -> Result<(), Refusal> {
    let positions = shortlist.brief().positions;
    let mut usable: Vec<bool> = (0..shortlist.questions.len())
        .map(|q| !shortlist.excluded[q] && shortlist.ballots.support(q as u32) > 0)
        .collect();
    shortlist.pins.iter().for_each(|&pin| usable[pin as usize] = true);
    let mut excluded = vec![false; topics.questions.len()];
    for (number, excluded) in excluded.iter_mut().enumerate() {
        let mut alone = limits.clone();
        alone.fix_one_topic(topics.reference(number as u32), positions / count);
        let ground =
            Ground { shortlist, limits: &alone, usable: &usable, positions, pins: &shortlist.pins };
        *excluded = Network::settle(&ground)?.is_err() && !topics.pins.contains(&(number as u32));
    }
    let left = excluded.iter().filter(|excluded| !**excluded).count();
    if left >= count as usize {
        topics.excluded = excluded;
    }
    Ok(())
}

/// The same input with topics in the place of questions. Topics of pinned questions are pinned.
fn as_options(shortlist: &Shortlist, options: &BTreeMap<&str, u32>, count: u32) -> Input {
    let mut questions = vec![None; options.len()];
    for (topic, number) in options {
        questions[*number as usize] = Some(option(topic));
    }
    let topic = |question: u32| {
        let known = options.get(shortlist.questions[question as usize].topic.as_str());
        known.copied().filter(|_| !shortlist.excluded[question as usize])
    };
    let topic_of: Vec<Option<u32>> = (0..shortlist.questions.len() as u32).map(topic).collect();
    let mut ballots = Ballots::new();
    let mut row = Vec::new();
    for supporter in 0..shortlist.ballots.rows() {
        row.clear();
        row.extend(shortlist.upvotes_of(supporter).filter_map(|q| topic_of[q as usize]));
        row.sort_unstable();
        row.dedup();
        ballots.push(&row);
    }
    let mut brief = Brief::of(count);
    brief.ceiling = shortlist.brief().ceiling;
    for &pin in &shortlist.pins {
        let reference = shortlist.questions[pin as usize].topic.clone();
        let known = brief.pins.iter().any(|pin| pin.reference == reference);
        if !known && options.contains_key(reference.as_str()) && brief.pins.len() < count as usize {
            brief.pins.push(Pin { reference, reason: String::new() });
        }
    }
    let questions = questions.into_iter().flatten().collect();
    let mut input = Input::of(questions, ballots, brief, shortlist.input.priority.clone());
    input.people.clone_from(&shortlist.input.people);
    input
}

fn option(topic: &str) -> Question {
    Question {
        reference: topic.to_owned(),
        questioner: topic.to_owned(),
        town: String::new(),
        county: String::new(),
        region: String::new(),
        nation: String::new(),
        topic: topic.to_owned(),
        cluster: None,
    }
}
