//! A circulation: arcs with a lower and an upper bound and a flow that always conserves.
//! Never: know what an arc means.

use std::sync;

/// One arc. `lower` is what the flow must already carry; it is raised unit by unit.
#[derive(Clone, Debug)]
pub(in crate::selection) struct Arc {
    pub from: u32,
    pub to: u32,
    pub lower: u32,
    pub upper: u32,
    pub flow: u32,
}

/// Copies share what never changes, so that a settled circulation can be the start of many runs.
#[derive(Clone, Debug, Default)]
pub(in crate::selection) struct Graph {
    pub arcs: Vec<Arc>,
    nodes: usize,
    touching: sync::Arc<Touching>,
}

/// Instead of the number of an arc: not reached, or where the search began.
const NEVER: u32 = u32::MAX;
const START: u32 = u32::MAX - 1;

/// For each node the arcs that touch it.
#[derive(Debug, Default)]
struct Touching {
    starts: Vec<usize>,
    arcs: Vec<u32>,
}

impl Graph {
    pub fn add_node(&mut self) -> u32 {
        self.nodes += 1;
        self.nodes as u32 - 1
    }

    pub fn add_arc(&mut self, from: u32, to: u32, upper: u32) -> usize {
        self.arcs.push(Arc { from, to, lower: 0, upper, flow: 0 });
        self.arcs.len() - 1
    }

    /// All nodes and arcs are there; from now on only bounds and flows change.
    pub fn complete(&mut self) {
        let mut starts = vec![0; self.nodes + 1];
        let ends = |arc: &Arc| [Some(arc.from), (arc.to != arc.from).then_some(arc.to)];
        let each = |visit: &mut dyn FnMut(usize, usize)| {
            for (at, arc) in self.arcs.iter().enumerate() {
                ends(arc).into_iter().flatten().for_each(|node| visit(node as usize, at));
            }
        };
        each(&mut |node, _| starts[node + 1] += 1);
        for node in 0..self.nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        let mut arcs = vec![0; starts[self.nodes]];
        each(&mut |node, arc| {
            arcs[next[node]] = arc as u32;
            next[node] += 1;
        });
        self.touching = sync::Arc::new(Touching { starts, arcs });
    }

    pub fn nodes(&self) -> usize {
        self.nodes
    }

    /// Where the flow can still be moved from `node`: the next node, the arc, and whether along it or against it.
    pub fn moves(&self, node: u32) -> impl Iterator<Item = (u32, usize, bool)> + '_ {
        let starts = &self.touching.starts;
        let touching = &self.touching.arcs[starts[node as usize]..starts[node as usize + 1]];
        touching.iter().filter_map(move |&at| {
            let arc = &self.arcs[at as usize];
            if arc.from == node && arc.flow < arc.upper {
                Some((arc.to, at as usize, true))
            } else if arc.to == node && arc.flow > arc.lower {
                Some((arc.from, at as usize, false))
            } else {
                None
            }
        })
    }

    /// Pushes one unit along a move.
    pub fn push(&mut self, arc: usize, forward: bool) {
        let flow = &mut self.arcs[arc].flow;
        if forward { *flow += 1 } else { *flow -= 1 }
    }

    /// Everything reachable from `start` by moves.
    pub fn reach(&self, start: u32) -> Vec<bool> {
        self.search(start, None).iter().map(|&came| came != NEVER).collect()
    }

    /// Breadth-first search; for each reached node the arc whose flow was moved to reach it. Stops at `goal`.
    fn search(&self, start: u32, goal: Option<u32>) -> Vec<u32> {
        let mut came = vec![NEVER; self.nodes()];
        came[start as usize] = START;
        let mut queue = vec![start];
        let mut next_in_line = 0;
        while let Some(&node) = queue.get(next_in_line) {
            next_in_line += 1;
            for (next, arc, _) in self.moves(node) {
                if came[next as usize] == NEVER {
                    came[next as usize] = arc as u32;
                    if Some(next) == goal {
                        return came;
                    }
                    queue.push(next);
                }
            }
        }
        came
    }

    /// Whether `arc` could carry one unit more.
    pub fn has_room(&self, arc: usize) -> bool {
        let Arc { from, to, upper, flow, .. } = self.arcs[arc];
        flow < upper && self.search(to, Some(from))[from as usize] != NEVER
    }

    /// Raises the lower bound of `arc` by one, moving flow if it must.
    /// Errors: the set reached by the failed search, whose entering lower bounds exceed its leaving upper bounds.
    pub fn raise(&mut self, arc: usize) -> Result<(), Vec<bool>> {
        let Arc { from, to, lower, upper, flow } = self.arcs[arc];
        if flow == lower {
            let came = self.search(to, Some(from));
            if flow == upper || came[from as usize] == NEVER {
                return Err(self.reach(to));
            }
            self.push_path(&came, to, from);
            self.arcs[arc].flow += 1;
        }
        self.arcs[arc].lower += 1;
        Ok(())
    }

    fn push_path(&mut self, came: &[u32], start: u32, goal: u32) {
        let mut node = goal;
        while node != start {
            let arc = came[node as usize] as usize;
            let Arc { from, to, .. } = self.arcs[arc];
            let forward = to == node;
            self.push(arc, forward);
            node = if forward { from } else { to };
        }
    }
}
