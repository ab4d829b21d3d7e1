//! From the shortlist and the limits to the network
//! SLATE -> nation -> region -> county -> town -> questioner -> question -> cluster -> topic -> SLATE'.
//! Levels that bind nothing are left out, and questions with the same two ends share one arc, so that a
//! shortlist of tens of thousands needs a small network only.
//! Never: lose exactness; where both sides are not trees, the input is refused.

use std::collections::HashMap;
use std::sync::Arc;

use super::graph::Graph;
use super::{Group, Meaning, NO_GROUP, Network, Shape};
use crate::selection::columns::{Column, NONE};
use crate::selection::input::Scope;
use crate::selection::limits::{Limits, Range};
use crate::selection::refusal::BadInput;
use crate::selection::shortlist::Shortlist;

const SLATE: u32 = 0;
const SLATE_PRIME: u32 = 1;

/// What the network is built over.
#[derive(Clone, Copy)]
pub(in crate::selection) struct Ground<'a> {
    pub shortlist: &'a Shortlist<'a>,
    pub limits: &'a Limits,
    /// Questions that may be taken at all.
    pub usable: &'a [bool],
    pub positions: u32,
    /// Questions that must be taken, in priority order; all of them usable.
    pub pins: &'a [u32],
}

struct Builder<'a> {
    ground: &'a Ground<'a>,
    graph: Graph,
    meanings: Vec<Meaning>,
    scopes: [Level; 5],
    questioners: Level,
    clusters: Level,
    groups: Vec<Group>,
    members: Vec<Vec<u32>>,
    group_at: HashMap<(u32, u32, bool), u32>,
    group_of: Vec<u32>,
    hung_by: Vec<Option<(usize, u32)>>,
}

/// The nodes of one level.
struct Level {
    /// For each name of the column its node and that node's parent, if it was met.
    nodes: Vec<Option<(u32, u32)>>,
    /// What binds each name; nothing for questioners and clusters that have one usable question alone.
    ranges: Vec<Option<Range>>,
}

impl Level {
    fn of(ranges: Vec<Option<Range>>) -> Self {
        Self { nodes: vec![None; ranges.len()], ranges }
    }

    fn limited(ground: &Ground, scope: Scope) -> Self {
        let names = ground.shortlist.columns.scope(scope).names.iter();
        let range = |name: &&str| ground.limits.binding(scope, name, ground.positions);
        Self::of(names.map(range).collect())
    }

    /// At most one of each name that two usable questions share.
    fn once(ground: &Ground, column: &Column) -> Self {
        let mut usable = vec![0u32; column.names.len()];
        let named = column.of.iter().zip(ground.usable);
        for (&name, _) in named.filter(|(name, usable)| **usable && **name != NONE) {
            usable[name as usize] += 1;
        }
        let once = Range { min: 0, max: Some(1), firmness: Default::default() };
        Self::of(usable.into_iter().map(|count| (count > 1).then_some(once)).collect())
    }
}

pub(super) fn build(ground: &Ground) -> Result<Network, BadInput> {
    let columns = &ground.shortlist.columns;
    let count = ground.shortlist.questions.len();
    let mut builder = Builder {
        ground,
        graph: Graph::default(),
        meanings: Vec::new(),
        scopes: Scope::ALL.map(|scope| Level::limited(ground, scope)),
        questioners: Level::once(ground, &columns.questioners),
        clusters: Level::once(ground, &columns.clusters),
        groups: Vec::new(),
        members: Vec::new(),
        group_at: HashMap::new(),
        group_of: vec![NO_GROUP; count],
        hung_by: vec![None; 2],
    };
    builder.graph.add_node();
    builder.graph.add_node();
    for number in (0..count).filter(|&number| ground.usable[number]) {
        let tail = builder.place_side(number)?;
        let head = builder.topic_side(number)?;
        builder.join(number as u32, tail, head);
    }
    builder.limits_without_questions();
    Ok(builder.finish())
}

impl<'a> Builder<'a> {
    fn place_side(&mut self, number: usize) -> Result<u32, BadInput> {
        let columns = &self.ground.shortlist.columns;
        let mut at = SLATE;
        for scope in Scope::PLACES {
            at = self.through(scope, number, at, true)?;
        }
        let name = columns.questioners.of[number];
        if self.questioners.ranges[name as usize].is_none() {
            return Ok(at);
        }
        let questioner = columns.questioners.names[name as usize].to_owned();
        match self.questioners.nodes[name as usize] {
            Some((node, hung)) if hung == at => Ok(node),
            Some(_) => Err(BadInput::QuestionerInTwoPlaces { questioner }),
            None => {
                let node = self.hang(at, true, 1, Meaning::Questioner(questioner));
                self.questioners.nodes[name as usize] = Some((node, at));
                Ok(node)
            }
        }
    }

    fn topic_side(&mut self, number: usize) -> Result<u32, BadInput> {
        let columns = &self.ground.shortlist.columns;
        let at = self.through(Scope::Topic, number, SLATE_PRIME, false)?;
        let name = columns.clusters.of[number];
        if name == NONE || self.clusters.ranges[name as usize].is_none() {
            return Ok(at);
        }
        let cluster = columns.clusters.names[name as usize].to_owned();
        match self.clusters.nodes[name as usize] {
            Some((node, hung)) if hung == at => Ok(node),
            Some(_) => Err(BadInput::ClusterOnTwoTopics { cluster }),
            None => {
                let node = self.hang(at, false, 1, Meaning::Cluster(cluster));
                self.clusters.nodes[name as usize] = Some((node, at));
                Ok(node)
            }
        }
    }

    /// From `parent` through the node of the question's key in `scope`, if a limit binds there.
    fn through(
        &mut self,
        scope: Scope,
        number: usize,
        parent: u32,
        downwards: bool,
    ) -> Result<u32, BadInput> {
        let column = self.ground.shortlist.columns.scope(scope);
        let name = column.of[number] as usize;
        let Some(range) = self.scopes[scope as usize].ranges[name] else { return Ok(parent) };
        let key = || column.names[name].to_owned();
        match self.scopes[scope as usize].nodes[name] {
            Some((node, hung)) if hung == parent => Ok(node),
            Some(_) => Err(BadInput::TwoParents { scope, key: key() }),
            None => {
                let meaning = Meaning::Limit { scope, key: key(), range };
                let node = self.hang(parent, downwards, self.upper(range), meaning);
                self.scopes[scope as usize].nodes[name] = Some((node, parent));
                Ok(node)
            }
        }
    }

    fn upper(&self, range: Range) -> u32 {
        range.max.unwrap_or(self.ground.positions).min(self.ground.positions)
    }

    /// A new node, hung on `parent`.
    fn hang(&mut self, parent: u32, downwards: bool, upper: u32, meaning: Meaning) -> u32 {
        let node = self.graph.add_node();
        let (from, to) = if downwards { (parent, node) } else { (node, parent) };
        let arc = self.graph.add_arc(from, to, upper);
        self.hung_by.push(Some((arc, parent)));
        self.meanings.push(meaning);
        node
    }

    fn join(&mut self, number: u32, tail: u32, head: u32) {
        // A pin is somebody's decision for this very question, so it outranks freshness.
        let heard =
            self.ground.shortlist.heard[number as usize] && !self.ground.pins.contains(&number);
        let group = *self.group_at.entry((tail, head, heard)).or_insert_with(|| {
            let arc = self.graph.add_arc(tail, head, 0);
            self.meanings.push(Meaning::Questions(self.groups.len()));
            self.groups.push(Group { arc, heard, admitted: true, taken: 0 });
            self.members.push(Vec::new());
            self.groups.len() as u32 - 1
        });
        self.members[group as usize].push(number);
        self.group_of[number as usize] = group;
    }

    /// A minimum for a key that no usable question has can never be met: it gets an arc that leads nowhere.
    fn limits_without_questions(&mut self) {
        let ground = self.ground;
        for (scope, key, range) in ground.limits.named().filter(|(_, _, range)| range.min > 0) {
            let name = ground.shortlist.columns.scope(scope).find(key);
            let met =
                name.is_some_and(|name| self.scopes[scope as usize].nodes[name as usize].is_some());
            if !met {
                let topic = scope == Scope::Topic;
                let parent = if topic { SLATE_PRIME } else { SLATE };
                let meaning = Meaning::Limit { scope, key: key.to_owned(), range };
                self.hang(parent, !topic, self.upper(range), meaning);
            }
        }
    }

    fn finish(mut self) -> Network {
        let positions = self.graph.add_arc(SLATE_PRIME, SLATE, self.ground.positions);
        self.meanings.push(Meaning::Positions);
        self.graph.complete();
        let shape = Arc::new(Shape {
            meanings: self.meanings,
            members: self.members,
            group_of: self.group_of,
            hung_by: self.hung_by,
            positions,
        });
        Network { graph: self.graph, groups: self.groups, shape }
    }
}
