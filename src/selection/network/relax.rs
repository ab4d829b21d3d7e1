//! The least relaxation: a cheapest flow of all positions when breaking a limit by d costs 1+2+…+d
//! (with linear costs one limit would carry the whole excess). Firmer limits cost overwhelmingly more.
//! Never: relax one per questioner, one per cluster, an exclusion or a pin.

use std::collections::VecDeque;

use super::{Ground, Meaning, build};
use crate::selection::input::Firmness;
use crate::selection::limits::Range;
use crate::selection::refusal::{BadInput, Change, Relaxation, Side};

/// One unit of a limit's breakage, by firmness; each class outweighs any sum of the one before.
const CLASS: [i128; 3] = [1, 1 << 30, 1 << 60];
/// Carrying a pin earns more than breaking every limit costs.
const PIN: i128 = 1 << 100;

struct Unit {
    from: u32,
    to: u32,
    room: u32,
    cost: i128,
}

/// Arcs in pairs: an even one and, right after it, its reverse.
struct Flow {
    units: Vec<Unit>,
    out: Vec<Vec<u32>>,
}

/// The least that must give way for `ground.positions` to be filled. The caller has made sure that so many positions
/// can be filled when there are no limits at all.
pub(in crate::selection) fn least_relaxation(ground: &Ground) -> Result<Relaxation, BadInput> {
    let network = build::build(ground)?;
    let mut pinned = vec![0u32; network.groups.len()];
    for &pin in ground.pins {
        pinned[network.group_of(pin) as usize] += 1;
    }
    let mut flow = Flow { units: Vec::new(), out: vec![Vec::new(); network.graph.nodes()] };
    let mut limits = Vec::new();
    for (arc, meaning) in network.graph.arcs.iter().zip(&network.shape.meanings) {
        let first = flow.units.len();
        match meaning {
            Meaning::Limit { scope, key, range } => {
                flow.add_limit(arc.from, arc.to, *range, ground.positions);
                limits.push((*scope, key.as_str(), *range, first..flow.units.len()));
            }
            Meaning::Questioner(_) | Meaning::Cluster(_) => flow.add(arc.from, arc.to, 1, 0),
            Meaning::Questions(group) => {
                let count = network.members(*group).len() as u32;
                flow.add(arc.from, arc.to, pinned[*group], -PIN);
                flow.add(arc.from, arc.to, count - pinned[*group], 0);
            }
            Meaning::Positions => {}
        }
    }
    let end = &network.graph.arcs[network.shape.positions];
    for _ in 0..ground.positions {
        flow.push_cheapest(end.to, end.from);
    }
    let mut changes = Vec::new();
    for (scope, key, range, units) in limits {
        let through: u32 = units.step_by(2).map(|at| flow.units[at + 1].room).sum();
        let change = |side, from| Change { scope, key: key.to_owned(), side, from, to: through };
        match range.max {
            _ if through < range.min => changes.push(change(Side::Minimum, range.min)),
            Some(max) if through > max => changes.push(change(Side::Maximum, max)),
            _ => {}
        }
    }
    changes.sort();
    Ok(Relaxation { changes, positions: None })
}

impl Flow {
    fn add(&mut self, from: u32, to: u32, room: u32, cost: i128) {
        let at = self.units.len() as u32;
        self.units.push(Unit { from, to, room, cost });
        self.units.push(Unit { from: to, to: from, room: 0, cost: -cost });
        self.out[from as usize].push(at);
        self.out[to as usize].push(at + 1);
    }

    /// The units below the minimum earn, those above the maximum cost, more and more: a convex cost, so that the
    /// cheapest flow uses them in order.
    fn add_limit(&mut self, from: u32, to: u32, range: Range, positions: u32) {
        let weight = match range.firmness {
            Firmness::GivesFirst => CLASS[0],
            Firmness::Ordinary => CLASS[1],
            Firmness::GivesLast => CLASS[2],
        };
        let max = range.max.unwrap_or(positions).min(positions);
        for missing in (1..=range.min).rev().take(positions as usize) {
            self.add(from, to, 1, -weight * i128::from(missing));
        }
        self.add(from, to, max.saturating_sub(range.min), 0);
        for excess in 1..=positions - max {
            self.add(from, to, 1, weight * i128::from(excess));
        }
    }

    /// One unit along a cheapest path (Bellman-Ford with a queue; the network has no cycle, so none is ever negative).
    fn push_cheapest(&mut self, start: u32, goal: u32) {
        let mut best: Vec<Option<i128>> = vec![None; self.out.len()];
        let mut came = vec![u32::MAX; self.out.len()];
        let mut waiting = vec![false; self.out.len()];
        best[start as usize] = Some(0);
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            waiting[node as usize] = false;
            let Some(so_far) = best[node as usize] else { continue };
            for &at in &self.out[node as usize] {
                let unit = &self.units[at as usize];
                let next = unit.to as usize;
                if unit.room > 0 && best[next].is_none_or(|old| so_far + unit.cost < old) {
                    best[next] = Some(so_far + unit.cost);
                    came[next] = at;
                    if !std::mem::replace(&mut waiting[next], true) {
                        queue.push_back(unit.to);
                    }
                }
            }
        }
        let mut node = goal;
        while node != start && came[node as usize] != u32::MAX {
            let at = came[node as usize] as usize;
            self.units[at].room -= 1;
            self.units[at ^ 1].room += 1;
            node = self.units[at].from;
        }
    }
}
