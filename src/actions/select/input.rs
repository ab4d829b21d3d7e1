//! The engine's input from the shortlist and the upvotes.
//!
//! Never: a key that tells who somebody is, or the same name for two places.

use super::record::{Evidence, WrittenBrief};
use crate::domain::ids::{QuestionId, SupporterId};
use crate::selection::{self, HeardLately, Input, Priority, Question, Residence};
use crate::store::views::ballots::{Ballots, Shortlisted};
use crate::store::views::trial::Backing;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Begins the key of a place that the gazetteer does not know.
pub const UNKNOWN_PLACE: char = '?';

/// The shortlist as the engine sees it, in its order (by reference).
///
/// Limits need places that nest: a county that lies in two regions (Lincolnshire)
/// is named with its region, a town always with its county; and a questioner who
/// named two towns is counted in that of their first question.
pub fn questions(shortlist: &[Shortlisted]) -> Vec<Question> {
    let nations = Parents::of(shortlist.iter().map(|s| (&s.question.region, &s.question.nation)));
    let regions = Parents::of(shortlist.iter().map(|s| (&s.question.county, &s.question.region)));
    let mut first: HashMap<SupporterId, usize> = HashMap::new();
    let mut made: Vec<Question> = Vec::with_capacity(shortlist.len());
    for (at, Shortlisted { question, topic }) in shortlist.iter().enumerate() {
        let home = *first.entry(question.supporter_id).or_insert(at);
        let place = &shortlist[home].question;
        let region = nations.key(&place.region, &place.nation, &place.reference);
        let county = regions.key(&place.county, &place.region, &place.reference);
        let nation = named(&place.nation, &place.reference);
        made.push(Question {
            reference: question.reference.clone(),
            questioner: place.reference.clone(),
            town: format!("{}, {county}", place.town_name),
            county,
            region,
            nation,
            topic: topic.code.clone(),
            cluster: None,
        });
    }
    made
}

/// A place without a name is a place of its own.
fn named(name: &str, reference: &str) -> String {
    if name.is_empty() { format!("{UNKNOWN_PLACE}{reference}") } else { name.to_owned() }
}

/// Which wider places each name lies in.
struct Parents<'a>(BTreeMap<&'a str, BTreeSet<&'a str>>);

impl<'a> Parents<'a> {
    fn of(pairs: impl Iterator<Item = (&'a String, &'a String)>) -> Self {
        let mut parents: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, parent) in pairs {
            parents.entry(name).or_default().insert(parent);
        }
        Parents(parents)
    }

    fn key(&self, name: &str, parent: &str, reference: &str) -> String {
        match self.0.get(name) {
            _ if name.is_empty() || parent.is_empty() => named("", reference),
            Some(parents) if parents.len() > 1 => format!("{name}, {parent}"),
            _ => name.to_owned(),
        }
    }
}

/// The input of a selection; the priority is filled in once the seed is known.
/// `heard` are the questions that were heard lately.
pub fn build(ballots: &Ballots, heard: &[Shortlisted], written: &WrittenBrief) -> Input {
    let questions = questions(&ballots.shortlist);
    let mut brief = written.brief.clone();
    brief.heard_lately = heard_lately(&ballots.shortlist, &questions, heard, written);
    let (rows, people) = rows(&ballots.shortlist, &ballots.upvotes);
    let silent = silent(ballots.supporters, rows.len());
    let mut input = Input::of(questions, rows, brief, Priority::ByReference);
    input.supporter_towns = Some(residence(ballots, &people, silent, |home| {
        (!home.town.is_empty()).then(|| format!("{}, {}", home.town, home.county))
    }));
    input.supporter_regions = Some(residence(ballots, &people, silent, |home| {
        (!home.region.is_empty()).then(|| home.region.clone())
    }));
    // Those who back only questions that are not on the shortlist: they count, but not for a question.
    (0..silent).for_each(|_| input.ballots.push(&[]));
    input
}

/// Keys of this shortlist whose questioner (and, where the brief asks for it, town or topic) was heard lately.
fn heard_lately(
    shortlist: &[Shortlisted],
    questions: &[Question],
    heard: &[Shortlisted],
    written: &WrittenBrief,
) -> HeardLately {
    let keys = |is_heard: &dyn Fn(&Shortlisted) -> bool, key: fn(&Question) -> &String| {
        let both = shortlist.iter().zip(questions).filter(|(s, _)| is_heard(s));
        let keys: BTreeSet<String> = both.map(|(_, question)| key(question).clone()).collect();
        keys.into_iter().collect::<Vec<String>>()
    };
    let asker = |s: &Shortlisted| {
        heard.iter().any(|other| other.question.supporter_id == s.question.supporter_id)
    };
    let place = |s: &Shortlisted| {
        let (town, county) = (&s.question.town_name, &s.question.county);
        let is_same = |other: &Shortlisted| {
            !town.is_empty()
                && (&other.question.town_name, &other.question.county) == (town, county)
        };
        written.fresh_towns && heard.iter().any(is_same)
    };
    let topic = |s: &Shortlisted| {
        written.fresh_topics && heard.iter().any(|other| other.topic.code == s.topic.code)
    };
    HeardLately {
        questioners: keys(&asker, |question| &question.questioner),
        towns: keys(&place, |question| &question.town),
        topics: keys(&topic, |question| &question.topic),
    }
}

/// The upvotes on all open questions, shortlisted or not, for the audit: the references and one ballot a supporter.
pub fn approved(ballots: &Ballots) -> (Vec<String>, selection::Ballots) {
    let references = ballots.open.iter().map(|(_, reference)| reference.clone()).collect();
    let mut rows = selection::Ballots::new();
    let mut row: Vec<u32> = Vec::new();
    let number = |id: &QuestionId| ballots.open.binary_search_by_key(id, |(open, _)| *open).ok();
    for upvotes in ballots.upvotes.chunk_by(|(one, _), (next, _)| one == next) {
        row.clear();
        row.extend(upvotes.iter().filter_map(|(_, id)| number(id)).map(|at| at as u32));
        rows.push(&row);
    }
    (references, rows)
}

/// The input of a try: as [`build`] would make it, but without where supporters live, which the rule never looks at.
pub fn of_backing(
    shortlist: &[Shortlisted],
    backing: &Backing,
    heard: &[Shortlisted],
    written: &WrittenBrief,
) -> Input {
    let questions = questions(shortlist);
    let mut brief = written.brief.clone();
    brief.heard_lately = heard_lately(shortlist, &questions, heard, written);
    let (rows, people) = rows(shortlist, &backing.upvotes);
    let silent = silent(backing.supporters, people.len());
    let mut input = Input::of(questions, rows, brief, Priority::ByReference);
    (0..silent).for_each(|_| input.ballots.push(&[]));
    input
}

/// How many back only questions that are not on the shortlist.
fn silent(supporters: i64, heard: usize) -> usize {
    usize::try_from(supporters).unwrap_or(0).saturating_sub(heard)
}

/// One row of question numbers for each supporter who backs any of the shortlist, and whose it is.
fn rows(
    shortlist: &[Shortlisted],
    upvotes: &[(SupporterId, QuestionId)],
) -> (selection::Ballots, Vec<SupporterId>) {
    let numbers = numbers(shortlist);
    let mut rows = selection::Ballots::new();
    let mut people: Vec<SupporterId> = Vec::new();
    let mut row: Vec<u32> = Vec::new();
    for upvotes in upvotes.chunk_by(|(one, _), (next, _)| one == next) {
        row.clear();
        row.extend(upvotes.iter().filter_map(|(_, question)| numbers.get(question)));
        if let (Some((supporter, _)), false) = (upvotes.first(), row.is_empty()) {
            people.push(*supporter);
            rows.push(&row);
        }
    }
    (rows, people)
}

fn numbers(shortlist: &[Shortlisted]) -> HashMap<QuestionId, u32> {
    let ids = shortlist.iter().map(|s| s.question.id);
    ids.enumerate().map(|(at, id)| (id, at as u32)).collect()
}

fn residence(
    ballots: &Ballots,
    people: &[SupporterId],
    silent: usize,
    name: impl Fn(&crate::store::views::ballots::Home) -> Option<String>,
) -> Residence {
    let homes: HashMap<SupporterId, &_> =
        ballots.homes.iter().map(|home| (home.supporter, home)).collect();
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    let mut names = Vec::new();
    let mut of: Vec<Option<u32>> = people
        .iter()
        .map(|person| {
            let name = homes.get(person).and_then(|home| name(home))?;
            Some(*known.entry(name.clone()).or_insert_with(|| {
                names.push(name);
                names.len() as u32 - 1
            }))
        })
        .collect();
    of.extend(std::iter::repeat_n(None, silent));
    Residence { names, of }
}

/// The numbers behind each question, from the same ballots.
pub fn evidence(ballots: &Ballots, input: &Input) -> BTreeMap<String, Evidence> {
    let mut backers = vec![0u32; input.questions.len()];
    let mut towns: Vec<BTreeSet<u32>> = vec![BTreeSet::new(); input.questions.len()];
    for (at, row) in input.ballots.rows().enumerate() {
        let town = input.supporter_towns.as_ref().and_then(|homes| homes.of[at]);
        for &question in row {
            backers[question as usize] += 1;
            towns[question as usize].extend(town);
        }
    }
    let asked_by = |reference: &str| {
        let known = ballots.shortlist.iter().find(|s| s.question.reference == reference);
        known.and_then(|s| ballots.other_askers.get(&s.question.id)).copied().unwrap_or(0)
    };
    let on_topic = |code: &str| ballots.on_topic.iter().find(|(topic, _)| topic == code);
    let each = input.questions.iter().enumerate().map(|(at, question)| {
        let topic_count = on_topic(&question.topic).map_or(0, |(_, count)| *count);
        let numbers = Evidence {
            backers: backers[at],
            towns: towns[at].len() as u32,
            topic_count: u32::try_from(topic_count).unwrap_or(u32::MAX),
            other_askers: asked_by(&question.reference),
            questioner: question.questioner.clone(),
        };
        (question.reference.clone(), numbers)
    });
    each.collect()
}
