//! What supporters hold, by classes: all who paid the same purchases hold the same, so there are few distinct purses.
//! Never: round; the float beside each amount is for ruling candidates out only.

use std::collections::HashMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive};

/// Supporters who hold the same and have the same number of questions on the slate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    /// What they hold: a number of an amount.
    amount: u32,
    /// u: how many of their questions are on the slate.
    pub heard: u32,
}

#[derive(Clone, Debug)]
struct Amount {
    /// In parts of the scale. In step 2 what somebody holds at time t is this plus t, so it may be below zero.
    parts: BigInt,
    approx: f64,
}

/// How many supporters of one question are in a class.
#[derive(Clone, Copy, Debug)]
pub(in crate::selection) struct Held {
    pub class: u32,
    pub people: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Purses {
    classes: Vec<Class>,
    amounts: Vec<Amount>,
    /// A common denominator of all amounts, so that exact sums over classes are sums of whole numbers.
    scale: BigInt,
    by_class: HashMap<(u32, u32), u32>,
    by_parts: HashMap<BigInt, u32>,
}

/// For each class the one that its members are in after a purchase, if they back what was bought.
pub(in crate::selection) struct Moves(Vec<u32>);

impl Moves {
    pub fn of(&self, class: u32) -> u32 {
        self.0[class as usize]
    }
}

impl Purses {
    /// Everybody starts with `share`, in class 0.
    pub fn new(share: &BigRational) -> Self {
        let mut purses = Self {
            classes: Vec::new(),
            amounts: Vec::new(),
            scale: BigInt::one(),
            by_class: HashMap::new(),
            by_parts: HashMap::new(),
        };
        let parts = purses.parts(share);
        purses.class(&parts, 0);
        purses
    }

    /// How many classes there are.
    pub fn len(&self) -> usize {
        self.classes.len()
    }

    pub fn class_of(&self, class: u32) -> Class {
        self.classes[class as usize]
    }

    /// What each supporter in a class holds, in parts of the scale.
    pub fn held(&self, class: u32) -> &BigInt {
        &self.amounts[self.classes[class as usize].amount as usize].parts
    }

    /// The same as a float near it.
    pub fn near(&self, class: u32) -> f64 {
        self.amounts[self.classes[class as usize].amount as usize].approx
    }

    /// The parts that make a whole.
    pub fn scale(&self) -> &BigInt {
        &self.scale
    }

    fn class(&mut self, parts: &BigInt, heard: u32) -> u32 {
        let amount = match self.by_parts.get(parts) {
            Some(&known) => known,
            None => {
                let exact = BigRational::new(parts.clone(), self.scale.clone());
                let approx = exact.to_f64().unwrap_or(f64::NAN);
                self.amounts.push(Amount { parts: parts.clone(), approx });
                self.by_parts.insert(parts.clone(), self.amounts.len() as u32 - 1);
                self.amounts.len() as u32 - 1
            }
        };
        self.with_amount(amount, heard)
    }

    fn with_amount(&mut self, amount: u32, heard: u32) -> u32 {
        let classes = &mut self.classes;
        *self.by_class.entry((amount, heard)).or_insert_with(|| {
            classes.push(Class { amount, heard });
            classes.len() as u32 - 1
        })
    }

    /// An amount in parts of the scale, which is made finer if it must be.
    fn parts(&mut self, amount: &BigRational) -> BigInt {
        let finer = BigRational::new(self.scale.clone(), amount.denom().clone()).denom().clone();
        if !finer.is_one() {
            self.scale *= &finer;
            self.amounts.iter_mut().for_each(|amount| amount.parts *= &finer);
            self.reindex();
        }
        amount.numer() * (&self.scale / amount.denom())
    }

    fn reindex(&mut self) {
        let amounts = self.amounts.iter().zip(0..);
        self.by_parts = amounts.map(|(amount, at)| (amount.parts.clone(), at)).collect();
    }

    /// Steps 0 and 1: every supporter of the question pays `price`, or all they hold if that is less.
    pub fn pay_price(&mut self, tally: &[Held], price: &BigRational) -> Moves {
        let price = self.parts(price);
        self.moves(tally, |purses, class| {
            let held = purses.held(class);
            let left = if *held < price { BigInt::ZERO } else { held - &price };
            let heard = purses.class_of(class).heard + 1;
            purses.class(&left, heard)
        })
    }

    /// Step 2: the counted supporters' purses are empty at `time`; the others keep theirs.
    pub fn pay_at(&mut self, tally: &[Held], time: &BigRational, ceiling: u32) -> Moves {
        let empty = -self.parts(time);
        self.moves(tally, |purses, class| {
            let Class { amount, heard } = purses.class_of(class);
            if heard < ceiling {
                purses.class(&empty, heard + 1)
            } else {
                purses.with_amount(amount, heard + 1)
            }
        })
    }

    fn moves(&mut self, tally: &[Held], next: impl Fn(&mut Self, u32) -> u32) -> Moves {
        let mut moves: Vec<u32> = (0..self.classes.len() as u32).collect();
        for held in tally {
            moves[held.class as usize] = next(self, held.class);
        }
        Moves(moves)
    }

    /// The ceiling has risen to `ceiling`: those it frees begin to earn from zero at `time`.
    pub fn free(&mut self, ceiling: u32, time: &BigRational) {
        let start = -self.parts(time);
        // Any class of that amount will do to find its number.
        let first = self.class(&start, ceiling - 1);
        let amount = self.classes[first as usize].amount;
        for class in self.classes.iter_mut().filter(|class| class.heard + 1 == ceiling) {
            class.amount = amount;
        }
        let classes = self.classes.iter().zip(0..);
        self.by_class = classes.map(|(class, at)| ((class.amount, class.heard), at)).collect();
    }
}
