//! A circulation: arcs with a lower and an upper bound and a flow that always conserves.
//! Never: know what an arc means.

/// One arc. `lower` is what the flow must already carry; it is raised unit by unit.
#[derive(Clone, Debug)]
pub(in crate::selection) struct Arc {
    pub from: u32,
    pub to: u32,
    pub lower: u32,
    pub upper: u32,
    pub flow: u32,
}

#[derive(Clone, Debug, Default)]
pub(in crate::selection) struct Graph {
    pub arcs: Vec<Arc>,
    /// For each node the arcs that touch it.
    touching: Vec<Vec<u32>>,
}

impl Graph {
    pub fn add_node(&mut self) -> u32 {
        self.touching.push(Vec::new());
        self.touching.len() as u32 - 1
    }

    pub fn add_arc(&mut self, from: u32, to: u32, upper: u32) -> usize {
        let arc = self.arcs.len();
        self.arcs.push(Arc { from, to, lower: 0, upper, flow: 0 });
        self.touching[from as usize].push(arc as u32);
        if from != to {
            self.touching[to as usize].push(arc as u32);
        }
        arc
    }

    pub fn nodes(&self) -> usize {
        self.touching.len()
    }

    /// Where the flow can still be moved from `node`: the next node, the arc, and whether along it or against it.
    pub fn moves(&self, node: u32) -> impl Iterator<Item = (u32, usize, bool)> + '_ {
        self.touching[node as usize].iter().filter_map(move |&at| {
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
        self.search(start, None).iter().map(Option::is_some).collect()
    }

    /// Breadth-first search; for each reached node the move that reached it. Stops at `goal`.
    fn search(&self, start: u32, goal: Option<u32>) -> Vec<Option<(u32, usize, bool)>> {
        let mut came = vec![None; self.nodes()];
        came[start as usize] = Some((start, usize::MAX, true));
        let mut queue = std::collections::VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            if Some(node) == goal {
                break;
            }
            for (next, arc, forward) in self.moves(node) {
                if came[next as usize].is_none() {
                    came[next as usize] = Some((node, arc, forward));
                    queue.push_back(next);
                }
            }
        }
        came
    }

    /// Raises the lower bound of `arc` by one, moving flow if it must.
    /// Errors: the set reached by the failed search, whose entering lower bounds exceed its leaving upper bounds.
    pub fn raise(&mut self, arc: usize) -> Result<(), Vec<bool>> {
        let Arc { from, to, lower, upper, flow } = self.arcs[arc];
        if flow == lower {
            let came = self.search(to, Some(from));
            if flow == upper || came[from as usize].is_none() {
                return Err(self.reach(to));
            }
            self.push_path(&came, to, from);
            self.arcs[arc].flow += 1;
        }
        self.arcs[arc].lower += 1;
        Ok(())
    }

    fn push_path(&mut self, came: &[Option<(u32, usize, bool)>], start: u32, goal: u32) {
        let mut node = goal;
        while node != start {
            let (before, arc, forward) =
                came[node as usize].expect("a path is traced only over reached nodes");
            self.push(arc, forward);
            node = before;
        }
    }
}
