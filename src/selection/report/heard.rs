//! How many of their questions each supporter has on a slate.
//! Never: look at who they are.

use serde::{Deserialize, Serialize};

use crate::selection::backing::Backing;
use crate::selection::counts::Counts;

/// How many supporters have how many of their questions on the slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// All ballots, empty ones included.
    pub supporters: u32,
    /// With at least one.
    pub heard: u32,
    /// `histogram[u]`: supporters with exactly u.
    pub histogram: Vec<u32>,
}

/// u for each row of the ballots, and what it comes to.
pub(super) struct Heard {
    pub of: Vec<u32>,
    pub coverage: Coverage,
}

/// Which questions are on a slate.
pub(super) fn flags(order: &[u32], count: usize) -> Vec<bool> {
    let mut chosen = vec![false; count];
    order.iter().for_each(|&question| chosen[question as usize] = true);
    chosen
}

impl Heard {
    pub fn of(ballots: &Backing, chosen: &[bool]) -> Self {
        let mut of = vec![0u32; ballots.rows()];
        let mut most = 0;
        for question in (0..chosen.len() as u32).filter(|&question| chosen[question as usize]) {
            most += 1;
            let supporters = ballots.supporters_of(question).iter();
            supporters.for_each(|&supporter| of[supporter as usize] += 1);
        }
        let mut counts = Counts::default();
        counts.ready(most + 1).add_all(&of, ballots.weights());
        let mut histogram: Vec<u32> = counts.sums().collect();
        while histogram.len() > 1 && histogram.last() == Some(&0) {
            histogram.pop();
        }
        let heard = histogram[1..].iter().sum();
        let supporters = histogram[0] + heard;
        Self { of, coverage: Coverage { supporters, heard, histogram } }
    }

    /// The largest u of anybody.
    pub fn most(&self) -> u32 {
        self.coverage.histogram.len() as u32 - 1
    }
}
