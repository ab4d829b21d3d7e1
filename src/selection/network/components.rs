//! Strongly connected components of the moves left in a circulation (Tarjan 1972, without recursion).
//! Never: change the flow.

use super::graph::Graph;

/// For each node the number of its component. An arc can carry one unit more exactly when its two ends share one.
pub(super) fn components(graph: &Graph) -> Vec<u32> {
    let mut walk = Walk {
        graph,
        order: vec![UNSEEN; graph.nodes()],
        low: vec![0; graph.nodes()],
        component: vec![UNSEEN; graph.nodes()],
        open: Vec::new(),
        seen: 0,
        closed: 0,
    };
    for node in 0..graph.nodes() as u32 {
        if walk.order[node as usize] == UNSEEN {
            walk.from(node);
        }
    }
    walk.component
}

const UNSEEN: u32 = u32::MAX;

struct Walk<'g> {
    graph: &'g Graph,
    order: Vec<u32>,
    low: Vec<u32>,
    component: Vec<u32>,
    open: Vec<u32>,
    seen: u32,
    closed: u32,
}

impl<'g> Walk<'g> {
    fn from(&mut self, start: u32) {
        let graph: &'g Graph = self.graph;
        self.enter(start);
        let mut path = vec![(start, graph.moves(start))];
        while let Some((node, moves)) = path.last_mut() {
            let node = *node;
            match moves.next() {
                Some((next, _, _)) if self.order[next as usize] == UNSEEN => {
                    self.enter(next);
                    path.push((next, graph.moves(next)));
                }
                Some((next, _, _)) => {
                    if self.component[next as usize] == UNSEEN {
                        self.lower(node, self.order[next as usize]);
                    }
                }
                None => {
                    path.pop();
                    self.leave(node);
                    if let Some((parent, _)) = path.last() {
                        let (parent, low) = (*parent, self.low[node as usize]);
                        if self.component[node as usize] == UNSEEN {
                            self.lower(parent, low);
                        }
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: u32) {
        self.order[node as usize] = self.seen;
        self.low[node as usize] = self.seen;
        self.seen += 1;
        self.open.push(node);
    }

    fn lower(&mut self, node: u32, to: u32) {
        let low = &mut self.low[node as usize];
        *low = (*low).min(to);
    }

    fn leave(&mut self, node: u32) {
        if self.low[node as usize] != self.order[node as usize] {
            return;
        }
        while let Some(member) = self.open.pop() {
            self.component[member as usize] = self.closed;
            if member == node {
                break;
            }
        }
        self.closed += 1;
    }
}
