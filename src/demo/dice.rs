//! Chance from a seed. Draws raw ChaCha words and does its own arithmetic, so that a new version of
//! the `rand` crate (whose ranges and shuffles may change) cannot change a demonstration world.
//! Never: the operating system's randomness; anything that must be hard to guess.

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

/// A seeded source of chance.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        let mut key = [0_u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(b"pqt-demo");
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number in 0..n, and 0 if n is 0. The bias of the multiplication is below one in 2^32.
    pub(super) fn below(&mut self, n: usize) -> usize {
        let wide = u64::from(self.0.next_u32()) * n as u64;
        (wide >> 32) as usize
    }

    /// A number in [0, 1).
    pub(super) fn unit(&mut self) -> f64 {
        f64::from(self.0.next_u32()) / 4_294_967_296.0
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// A number in low..high, and low if that is empty.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(usize::try_from(high - low).unwrap_or(0)) as i64
    }

    /// One of the items; the embedded lists are never empty (a test reads them all).
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// One of the texts.
    pub(super) fn text<'a>(&mut self, texts: &'a [String]) -> &'a str {
        &texts[self.below(texts.len())]
    }

    /// Pareto: 1 at least, heavier-tailed the smaller `alpha` is, never above `cap`.
    pub(super) fn pareto(&mut self, alpha: f64, cap: f64) -> f64 {
        (1.0 - self.unit()).powf(-1.0 / alpha).min(cap)
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Items to draw with unequal weights, by binary search over running sums.
#[derive(Default)]
pub(super) struct Weighted {
    items: Vec<usize>,
    sums: Vec<f64>,
}

impl Weighted {
    pub(super) fn add(&mut self, item: usize, weight: f64) {
        self.items.push(item);
        self.sums.push(self.total() + weight);
    }

    pub(super) fn total(&self) -> f64 {
        self.sums.last().copied().unwrap_or(0.0)
    }

    /// `None` only when nothing was added.
    pub(super) fn draw(&self, dice: &mut Dice) -> Option<usize> {
        let mark = dice.unit() * self.total();
        let at = self.sums.partition_point(|sum| *sum <= mark);
        self.items.get(at.min(self.items.len().saturating_sub(1))).copied()
    }
}

/// Cards dealt without repeating until the pack runs out; then it is shuffled again.
pub(super) struct Deck<T> {
    cards: Vec<T>,
    next: usize,
}

impl<T: Clone> Deck<T> {
    pub(super) fn new(cards: Vec<T>) -> Self {
        let next = cards.len();
        Self { cards, next }
    }

    pub(super) fn deal(&mut self, dice: &mut Dice) -> T {
        if self.next >= self.cards.len() {
            dice.shuffle(&mut self.cards);
            self.next = 0;
        }
        self.next += 1;
        self.cards[self.next - 1].clone()
    }
}
