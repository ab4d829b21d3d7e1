//! Freshness when it cannot be kept whole: readmit as few questions heard lately as possible.
//! The circulation is made a cheapest one (readmitting costs 1 a question) by cancelling negative cycles (Klein 1967);
//! then every arc with a reduced cost is frozen. What can still move is exactly what some cheapest slate could do
//! (complementary slackness), so that supporters, not the search, choose among the slates that readmit least.
//! Never: readmit more than the least number.

use super::Network;

enum Walk {
    /// Moves that together save something.
    Saving(Vec<(usize, bool)>),
    /// Shortest distances: nothing can be saved.
    Distances(Vec<i64>),
}

impl Network {
    pub(super) fn readmit_least(&mut self) {
        let mut cost = vec![0i64; self.graph.arcs.len()];
        for group in self.groups.iter().filter(|group| group.heard) {
            cost[group.arc] = 1;
        }
        let distances = loop {
            match self.walk(&cost) {
                Walk::Saving(moves) => {
                    moves.into_iter().for_each(|(arc, forward)| self.graph.push(arc, forward))
                }
                Walk::Distances(distances) => break distances,
            }
        };
        for (at, arc) in self.graph.arcs.iter_mut().enumerate() {
            if cost[at] + distances[arc.from as usize] != distances[arc.to as usize] {
                arc.upper = arc.flow;
                arc.lower = arc.lower.max(arc.flow);
            }
        }
        let open = self.open_groups();
        for (group, open) in self.groups.iter_mut().zip(open) {
            group.admitted = !group.heard || open;
        }
    }

    /// Bellman-Ford from everywhere at once, looking for a cycle among the parents after every round.
    fn walk(&self, cost: &[i64]) -> Walk {
        let nodes = self.graph.nodes();
        let mut distances = vec![0i64; nodes];
        let mut parent: Vec<Option<(u32, usize, bool)>> = vec![None; nodes];
        loop {
            let mut changed = false;
            for node in 0..nodes as u32 {
                for (next, arc, forward) in self.graph.moves(node) {
                    let length =
                        distances[node as usize] + if forward { cost[arc] } else { -cost[arc] };
                    if length < distances[next as usize] {
                        distances[next as usize] = length;
                        parent[next as usize] = Some((node, arc, forward));
                        changed = true;
                    }
                }
            }
            if !changed {
                return Walk::Distances(distances);
            }
            if let Some(moves) = cycle(&parent) {
                return Walk::Saving(moves);
            }
        }
    }
}

/// A cycle in the parent graph of a shortest-path search always has negative length.
fn cycle(parent: &[Option<(u32, usize, bool)>]) -> Option<Vec<(usize, bool)>> {
    let mut visit = vec![usize::MAX; parent.len()];
    for start in 0..parent.len() {
        let mut node = start;
        while visit[node] == usize::MAX {
            visit[node] = start;
            let Some((before, _, _)) = parent[node] else { break };
            node = before as usize;
        }
        if visit[node] == start && parent[node].is_some() {
            return trace(parent, node);
        }
    }
    None
}

fn trace(parent: &[Option<(u32, usize, bool)>], start: usize) -> Option<Vec<(usize, bool)>> {
    let mut moves = Vec::new();
    let mut node = start;
    loop {
        let (before, arc, forward) = parent[node]?;
        moves.push((arc, forward));
        node = before as usize;
        if node == start {
            return Some(moves);
        }
    }
}
