//! Prices of step 1 and times of step 2: exact, and as floats with an error bound.
//! Never: let a float say more than "certainly not below this".

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

use super::purse::{Held, Purses};

/// Far above the rounding error of any sum taken here (sums stay near 1, with at most 10^6 terms of relative error 2^-53).
const SLACK: f64 = 1e-9;

/// What a question costs now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// The least q with sum of min(b_i, q) = 1.
    Shares,
    /// The time (1 - sum of b_i) / d over the d supporters with fewer than `ceiling` questions on the slate.
    Completion { ceiling: u32 },
}

impl Stage {
    /// The exact price or time; None if the question cannot be bought now.
    pub fn exact(self, purses: &Purses, tally: &[Held]) -> Option<BigRational> {
        match self {
            Stage::Shares => price(purses, tally),
            Stage::Completion { ceiling } => time(purses, tally, ceiling),
        }
    }

    /// A certain lower bound; None if the question certainly cannot be bought now.
    pub fn bound(self, purses: &Purses, tally: &[Held]) -> Option<f64> {
        match self {
            Stage::Shares => price_bound(purses, tally),
            Stage::Completion { ceiling } => time_bound(purses, tally, ceiling),
        }
    }
}

fn price(purses: &Purses, tally: &[Held]) -> Option<BigRational> {
    let class = |held: &Held| (purses.held(held.class), held.people);
    let mut held: Vec<(&BigInt, u32)> = tally.iter().map(class).collect();
    held.sort();
    let mut missing = purses.scale().clone();
    let mut people: u64 = held.iter().map(|(_, people)| u64::from(*people)).sum();
    for (parts, count) in held {
        if missing <= parts * people {
            return Some(BigRational::new(missing, purses.scale() * people));
        }
        missing -= parts * count;
        people -= u64::from(count);
    }
    None
}

fn price_bound(purses: &Purses, tally: &[Held]) -> Option<f64> {
    let mut held: Vec<(f64, f64)> =
        tally.iter().map(|held| (purses.near(held.class), f64::from(held.people))).collect();
    held.sort_by(|a, b| a.0.total_cmp(&b.0));
    let total: f64 = held.iter().map(|(purse, people)| purse * people).sum();
    if total < 1.0 - SLACK {
        return None;
    }
    let (mut missing, mut people) =
        (1.0 - SLACK, held.iter().map(|(_, people)| people).sum::<f64>());
    for &(purse, count) in &held {
        if missing <= purse * people {
            break;
        }
        missing -= purse * count;
        people -= count;
    }
    // Certain only if even with this price less than 1 comes together, by more than any rounding error.
    let guess = if people >= 1.0 { missing / people * (1.0 - SLACK) } else { 0.0 };
    let gathered: f64 = held.iter().map(|(purse, people)| purse.min(guess) * people).sum();
    Some(if guess > 0.0 && gathered < 1.0 - SLACK / 2.0 { guess } else { 0.0 })
}

fn time(purses: &Purses, tally: &[Held], ceiling: u32) -> Option<BigRational> {
    let mut missing = purses.scale().clone();
    let mut people = 0u64;
    for held in tally {
        if purses.class_of(held.class).heard < ceiling {
            missing -= purses.held(held.class) * held.people;
            people += u64::from(held.people);
        }
    }
    (people > 0).then(|| BigRational::new(missing, purses.scale() * people))
}

fn time_bound(purses: &Purses, tally: &[Held], ceiling: u32) -> Option<f64> {
    let (mut missing, mut size, mut people) = (1.0, 1.0, 0.0);
    for held in tally {
        if purses.class_of(held.class).heard < ceiling {
            let part = purses.near(held.class) * f64::from(held.people);
            missing -= part;
            size += part.abs();
            people += f64::from(held.people);
        }
    }
    (people > 0.0).then(|| (missing - SLACK * size) / people)
}

/// A float certainly not above the exact number.
pub(in crate::selection) fn floor(exact: &BigRational) -> f64 {
    let near = exact.to_f64().unwrap_or(f64::NEG_INFINITY);
    near - near.abs() * 1e-12 - f64::MIN_POSITIVE
}

/// A float certainly not below the exact number.
pub(in crate::selection) fn roof(exact: &BigRational) -> f64 {
    let near = exact.to_f64().unwrap_or(f64::INFINITY);
    near + near.abs() * 1e-12 + f64::MIN_POSITIVE
}

/// "numerator/denominator" in lowest terms, the denominator always written.
pub(in crate::selection) fn fraction(exact: &BigRational) -> String {
    format!("{}/{}", exact.numer(), exact.denom())
}

/// The share everybody starts with, k/n; nothing if nobody takes part.
pub(in crate::selection) fn share(positions: u32, people: u32) -> BigRational {
    if people == 0 {
        BigRational::zero()
    } else {
        BigRational::new(positions.into(), people.into())
    }
}
