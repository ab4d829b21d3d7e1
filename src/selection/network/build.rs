//! From the shortlist and the limits to the network
//! SLATE -> nation -> region -> county -> town -> questioner -> question -> cluster -> topic -> SLATE'.
//! Levels that bind nothing are left out, and questions with the same two ends share one arc, so that a
//! shortlist of tens of thousands needs a small network only.
//! Never: lose exactness; where both sides are not trees, the input is refused.

use std::collections::HashMap;

use super::graph::Graph;
use super::{Group, Meaning, NO_GROUP, Network};
use crate::selection::input::Scope;
use crate::selection::limits::{Limits, Range};
use crate::selection::refusal::BadInput;
use crate::selection::shortlist::Shortlist;

const SLATE: u32 = 0;
const SLATE_PRIME: u32 = 1;

/// What the network is built over.
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
    nodes: HashMap<Node<'a>, (u32, u32)>,
    groups: Vec<Group>,
    group_at: HashMap<(u32, u32, bool), u32>,
    group_of: Vec<u32>,
    hung_by: Vec<Option<(usize, u32)>>,
}

#[derive(PartialEq, Eq, Hash, Clone, Copy)]
enum Node<'a> {
    Value(Scope, &'a str),
    Questioner(&'a str),
    Cluster(&'a str),
}

pub(super) fn build(ground: &Ground) -> Result<Network, BadInput> {
    let count = ground.shortlist.questions.len();
    let mut builder = Builder {
        ground,
        graph: Graph::default(),
        meanings: Vec::new(),
        nodes: HashMap::new(),
        groups: Vec::new(),
        group_at: HashMap::new(),
        group_of: vec![NO_GROUP; count],
        hung_by: vec![None; 2],
    };
    builder.graph.add_node();
    builder.graph.add_node();
    let shared = Shared::count(ground);
    for number in (0..count).filter(|&number| ground.usable[number]) {
        let tail = builder.place_side(number, &shared)?;
        let head = builder.topic_side(number, &shared)?;
        builder.join(number as u32, tail, head);
    }
    builder.limits_without_questions();
    Ok(builder.finish())
}

/// How many usable questions each questioner and each cluster has: one alone needs no node.
struct Shared<'a> {
    questioners: HashMap<&'a str, u32>,
    clusters: HashMap<&'a str, u32>,
}

impl<'a> Shared<'a> {
    fn count(ground: &Ground<'a>) -> Self {
        let mut shared = Shared { questioners: HashMap::new(), clusters: HashMap::new() };
        for (number, question) in ground.shortlist.questions.iter().enumerate() {
            if ground.usable[number] {
                *shared.questioners.entry(&question.questioner).or_default() += 1;
                if let Some(cluster) = &question.cluster {
                    *shared.clusters.entry(cluster).or_default() += 1;
                }
            }
        }
        shared
    }
}

impl<'a> Builder<'a> {
    fn place_side(&mut self, number: usize, shared: &Shared) -> Result<u32, BadInput> {
        let question = self.ground.shortlist.questions[number];
        let mut at = SLATE;
        for scope in Scope::PLACES {
            let key = question.key(scope);
            let Some(range) = self.ground.limits.binding(scope, key, self.ground.positions) else {
                continue;
            };
            let meaning = || Meaning::Limit { scope, key: key.to_owned(), range };
            at = self
                .node(Node::Value(scope, key), at, true, self.upper(range), meaning)
                .ok_or_else(|| BadInput::TwoParents { scope, key: key.to_owned() })?;
        }
        let questioner = &question.questioner;
        if shared.questioners[questioner.as_str()] < 2 {
            return Ok(at);
        }
        let meaning = || Meaning::Questioner(questioner.clone());
        self.node(Node::Questioner(questioner), at, true, 1, meaning)
            .ok_or_else(|| BadInput::QuestionerInTwoPlaces { questioner: questioner.clone() })
    }

    fn topic_side(&mut self, number: usize, shared: &Shared) -> Result<u32, BadInput> {
        let question = self.ground.shortlist.questions[number];
        let (scope, key) = (Scope::Topic, question.topic.as_str());
        let mut at = SLATE_PRIME;
        if let Some(range) = self.ground.limits.binding(scope, key, self.ground.positions) {
            let meaning = || Meaning::Limit { scope, key: key.to_owned(), range };
            at = self
                .node(Node::Value(scope, key), at, false, self.upper(range), meaning)
                .ok_or_else(|| BadInput::TwoParents { scope, key: key.to_owned() })?;
        }
        let Some(cluster) =
            question.cluster.as_deref().filter(|cluster| shared.clusters[cluster] >= 2)
        else {
            return Ok(at);
        };
        let meaning = || Meaning::Cluster(cluster.to_owned());
        self.node(Node::Cluster(cluster), at, false, 1, meaning)
            .ok_or_else(|| BadInput::ClusterOnTwoTopics { cluster: cluster.to_owned() })
    }

    fn upper(&self, range: Range) -> u32 {
        range.max.unwrap_or(self.ground.positions).min(self.ground.positions)
    }

    /// Finds or makes the node, hung on `parent`; None if it already hangs elsewhere.
    fn node(
        &mut self,
        node: Node<'a>,
        parent: u32,
        downwards: bool,
        upper: u32,
        meaning: impl FnOnce() -> Meaning,
    ) -> Option<u32> {
        if let Some(&(at, hung)) = self.nodes.get(&node) {
            return (hung == parent).then_some(at);
        }
        let at = self.graph.add_node();
        let (from, to) = if downwards { (parent, at) } else { (at, parent) };
        let arc = self.graph.add_arc(from, to, upper);
        self.hung_by.push(Some((arc, parent)));
        self.meanings.push(meaning());
        self.nodes.insert(node, (at, parent));
        Some(at)
    }

    fn join(&mut self, number: u32, tail: u32, head: u32) {
        // A pin is somebody's decision for this very question, so it outranks freshness.
        let heard =
            self.ground.shortlist.heard[number as usize] && !self.ground.pins.contains(&number);
        let group = *self.group_at.entry((tail, head, heard)).or_insert_with(|| {
            let arc = self.graph.add_arc(tail, head, 0);
            self.meanings.push(Meaning::Questions(self.groups.len()));
            self.groups.push(Group { arc, heard, admitted: true, taken: 0, members: Vec::new() });
            self.groups.len() as u32 - 1
        });
        self.groups[group as usize].members.push(number);
        self.group_of[number as usize] = group;
    }

    /// A minimum for a key that no usable question has can never be met: it gets an arc that leads nowhere.
    fn limits_without_questions(&mut self) {
        let ground = self.ground;
        for (scope, key, range) in ground.limits.named().filter(|(_, _, range)| range.min > 0) {
            let topic = scope == Scope::Topic;
            let parent = if topic { SLATE_PRIME } else { SLATE };
            let meaning = || Meaning::Limit { scope, key: key.to_owned(), range };
            if !self.nodes.contains_key(&Node::Value(scope, key)) {
                self.node(Node::Value(scope, key), parent, !topic, self.upper(range), meaning);
            }
        }
    }

    fn finish(mut self) -> Network {
        let positions = self.graph.add_arc(SLATE_PRIME, SLATE, self.ground.positions);
        self.meanings.push(Meaning::Positions);
        Network {
            graph: self.graph,
            meanings: self.meanings,
            groups: self.groups,
            group_of: self.group_of,
            hung_by: self.hung_by,
            positions,
        }
    }
}
