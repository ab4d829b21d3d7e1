//! Before a run: what may be taken, and whether a slate can be had at all.
//! Never: look at prices.

use super::gate::Gate;
use crate::selection::input::Shortfall;
use crate::selection::limits::Limits;
use crate::selection::network::{Ground, Network, least_relaxation};
use crate::selection::refusal::{BadInput, Conflict, Refusal, Relaxation};
use crate::selection::shortlist::Shortlist;

/// What a run may take. Pins and exclusions may differ from the shortlist's own (reserves).
#[derive(Clone, Copy)]
pub(in crate::selection) struct Terms<'a> {
    pub shortlist: &'a Shortlist<'a>,
    pub limits: &'a Limits,
    pub pins: &'a [u32],
    pub excluded: &'a [bool],
}

/// The start of a run.
#[derive(Clone)]
pub(in crate::selection) struct Settled {
    pub gate: Gate,
    /// Positions that can be filled at all.
    pub target: u32,
    /// Not excluded, and backed by somebody or pinned.
    pub usable: Vec<bool>,
}

impl<'a> Terms<'a> {
    /// The network with the pins taken, and how many positions it fills: all of them, or as many as there are questions for.
    /// Errors: the brief cannot be met, or the shortlist contradicts itself.
    pub fn settle(&self) -> Result<Settled, Refusal> {
        let usable = self.usable();
        let (network, target) = self.feasible(&usable)?;
        Ok(Settled { gate: Gate::new(network, self.pins), target, usable })
    }

    /// What the network is built over.
    pub fn ground<'b>(&self, usable: &'b [bool], positions: u32) -> Ground<'b>
    where
        'a: 'b,
    {
        let Terms { shortlist, limits, pins, .. } = *self;
        Ground { shortlist, limits, usable, positions, pins }
    }

    fn usable(&self) -> Vec<bool> {
        let ballots = &self.shortlist.ballots;
        let mut usable: Vec<bool> = (0..ballots.questions() as u32)
            .map(|question| !self.excluded[question as usize] && ballots.support(question) > 0)
            .collect();
        for &pin in self.pins {
            usable[pin as usize] = true;
        }
        usable
    }

    fn feasible(&self, usable: &[bool]) -> Result<(Network, u32), Refusal> {
        let brief = self.shortlist.brief();
        let wanted = self.ground(usable, brief.positions);
        let conflict = match Network::settle(&wanted)? {
            Ok(network) => return Ok((network, brief.positions)),
            Err(conflict) => conflict,
        };
        let capacity = Network::capacity(&Ground { limits: &Limits::default(), ..wanted })?;
        let filled = self.ground(usable, capacity);
        if capacity < brief.positions && brief.shortfall == Shortfall::Allow {
            return match Network::settle(&filled)? {
                Ok(network) => Ok((network, capacity)),
                Err(conflict) => Err(infeasible(conflict, &filled, &filled, None)?),
            };
        }
        let positions = (capacity < brief.positions).then_some(capacity);
        Err(infeasible(conflict, &wanted, &filled, positions)?)
    }
}

/// The conflict is one over `ground`; the relaxation is to fill what `filled` says.
fn infeasible(
    conflict: Conflict,
    ground: &Ground,
    filled: &Ground,
    positions: Option<u32>,
) -> Result<Refusal, BadInput> {
    let changes = least_relaxation(filled)?.changes;
    let relaxation = Relaxation { changes, positions };
    Ok(Refusal::Infeasible { conflict: Network::smallest(ground, conflict), relaxation })
}
