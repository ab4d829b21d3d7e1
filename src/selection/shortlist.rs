//! The input, checked and put into canonical order: questions sorted by reference.
//! Never: let the order in which questions or supporters arrived matter to anything after it.

use std::collections::HashSet;

use super::backing::Backing;
use super::ballots::Ballots;
use super::columns::Columns;
use super::input::{Brief, Input, Question, Residence};
use super::limits::Limits;
use super::refusal::{BadInput, Refusal};
use super::rule::Terms;

/// A checked input. Questions are numbered in the order of their references.
pub(super) struct Shortlist<'a> {
    pub input: &'a Input,
    pub questions: Vec<&'a Question>,
    pub columns: Columns<'a>,
    pub ballots: Backing<'a>,
    /// For each question of the input its number here.
    rank: Vec<u32>,
    /// Pinned questions, in priority order.
    pub pins: Vec<u32>,
    pub excluded: Vec<bool>,
    /// Heard at a recent sitting, by questioner, town or topic.
    pub heard: Vec<bool>,
}

impl<'a> Shortlist<'a> {
    pub fn check(input: &'a Input) -> Result<Self, Refusal> {
        if input.questions.is_empty() {
            return Err(Refusal::NothingShortlisted);
        }
        let (order, rank) = sorted(&input.questions);
        let questions: Vec<&Question> = order.iter().map(|&at| &input.questions[at]).collect();
        check_references(&questions)?;
        check_ballots(input)?;
        let pins = find_pins(&input.brief, &questions)?;
        let excluded = find_exclusions(&input.brief, &questions, &pins)?;
        let heard = find_heard(&input.brief, &questions);
        let number = |question: u32| Some(rank[question as usize]);
        let people = input.people.as_deref();
        let ballots = Backing::new(&input.ballots, people, questions.len(), number);
        let columns = Columns::of(&questions);
        Ok(Self { input, questions, columns, ballots, rank, pins, excluded, heard })
    }

    pub fn brief(&self) -> &Brief {
        &self.input.brief
    }

    /// A run by the brief's own pins and exclusions.
    pub fn terms<'b>(&'b self, limits: &'b Limits) -> Terms<'b> {
        Terms { shortlist: self, limits, pins: &self.pins, excluded: &self.excluded }
    }

    /// What a supporter upvoted; a question may come twice.
    pub fn upvotes_of(&self, supporter: usize) -> impl Iterator<Item = u32> + '_ {
        self.input.ballots.row(supporter).iter().map(|&question| self.rank[question as usize])
    }

    /// All supporters, also those who back no question.
    pub fn supporters(&self) -> u32 {
        match &self.input.people {
            Some(people) => people.iter().sum(),
            None => self.input.ballots.len() as u32,
        }
    }

    pub fn reference(&self, question: u32) -> &str {
        &self.questions[question as usize].reference
    }

    /// The order of two questions at exactly the same price.
    pub fn by_priority(&self, a: u32, b: u32) -> std::cmp::Ordering {
        self.input.priority.compare(self.reference(a), self.reference(b))
    }
}

fn sorted(questions: &[Question]) -> (Vec<usize>, Vec<u32>) {
    let mut order: Vec<usize> = (0..questions.len()).collect();
    order.sort_by(|&a, &b| questions[a].reference.cmp(&questions[b].reference));
    let mut rank = vec![0; order.len()];
    for (place, &at) in order.iter().enumerate() {
        rank[at] = place as u32;
    }
    (order, rank)
}

/// References are sorted, so equal ones stand beside each other.
fn check_references(questions: &[&Question]) -> Result<(), BadInput> {
    match questions.windows(2).find(|pair| pair[0].reference == pair[1].reference) {
        Some(pair) => Err(BadInput::DuplicateReference { reference: pair[0].reference.clone() }),
        None => Ok(()),
    }
}

fn find(questions: &[&Question], reference: &str) -> Option<u32> {
    let found = questions.binary_search_by(|question| question.reference.as_str().cmp(reference));
    found.ok().map(|number| number as u32)
}

fn check_ballots(input: &Input) -> Result<(), BadInput> {
    if input.brief.positions == 0 {
        return Err(BadInput::NoPositions);
    }
    if input.brief.ceiling == 0 {
        return Err(BadInput::NoCeiling);
    }
    check_people(&input.ballots, input.people.as_deref())?;
    for (ballot, row) in input.ballots.rows().enumerate() {
        if let Some(&question) = row.iter().find(|&&q| q as usize >= input.questions.len()) {
            return Err(BadInput::UnknownInBallot { ballot: ballot as u32, question });
        }
    }
    let fits = |residence: &Option<Residence>| {
        residence.as_ref().is_none_or(|residence| {
            residence.of.len() == input.ballots.len()
                && residence.of.iter().flatten().all(|&at| (at as usize) < residence.names.len())
        })
    };
    if fits(&input.supporter_towns) && fits(&input.supporter_regions) {
        Ok(())
    } else {
        Err(BadInput::ResidenceMismatch)
    }
}

/// There is a number of people for each ballot, and all of them together fit 32 bits.
pub(super) fn check_people(ballots: &Ballots, people: Option<&[u32]>) -> Result<(), BadInput> {
    let ballots = u32::try_from(ballots.len()).map_err(|_| BadInput::TooManySupporters)?;
    let Some(people) = people else { return Ok(()) };
    if people.len() != ballots as usize {
        return Err(BadInput::PeopleMismatch { people: people.len() as u32, ballots });
    }
    let all: u64 = people.iter().copied().map(u64::from).sum();
    u32::try_from(all).map(|_| ()).map_err(|_| BadInput::TooManySupporters)
}

fn find_pins(brief: &Brief, questions: &[&Question]) -> Result<Vec<u32>, BadInput> {
    let mut pins: Vec<u32> = Vec::new();
    for pin in &brief.pins {
        let reference = pin.reference.clone();
        let Some(number) = find(questions, &reference) else {
            return Err(BadInput::UnknownPin { reference });
        };
        if pins.contains(&number) {
            return Err(BadInput::DuplicatePin { reference });
        }
        let this = questions[number as usize];
        for &other in &pins {
            let other = questions[other as usize];
            let (first, second) = (other.reference.clone(), reference.clone());
            if other.questioner == this.questioner {
                return Err(BadInput::PinsOfOneQuestioner { first, second });
            }
            if this.cluster.is_some() && other.cluster == this.cluster {
                return Err(BadInput::PinsOfOneCluster { first, second });
            }
        }
        pins.push(number);
    }
    if pins.len() > brief.positions as usize {
        let (pins, positions) = (pins.len() as u32, brief.positions);
        return Err(BadInput::MorePinsThanPositions { pins, positions });
    }
    Ok(pins)
}

fn find_exclusions(
    brief: &Brief,
    questions: &[&Question],
    pins: &[u32],
) -> Result<Vec<bool>, BadInput> {
    let mut excluded = vec![false; questions.len()];
    for exclusion in &brief.exclusions {
        let reference = exclusion.reference.clone();
        let Some(number) = find(questions, &reference) else {
            return Err(BadInput::UnknownExclusion { reference });
        };
        if pins.contains(&number) {
            return Err(BadInput::PinnedAndExcluded { reference });
        }
        excluded[number as usize] = true;
    }
    Ok(excluded)
}

fn find_heard(brief: &Brief, questions: &[&Question]) -> Vec<bool> {
    let questioners: HashSet<&str> =
        brief.heard_lately.questioners.iter().map(String::as_str).collect();
    let towns: HashSet<&str> = brief.heard_lately.towns.iter().map(String::as_str).collect();
    let topics: HashSet<&str> = brief.heard_lately.topics.iter().map(String::as_str).collect();
    questions
        .iter()
        .map(|question| {
            questioners.contains(question.questioner.as_str())
                || towns.contains(question.town.as_str())
                || topics.contains(question.topic.as_str())
        })
        .collect()
}
