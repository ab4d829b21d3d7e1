//! What supporters hold, by classes: all who paid the same purchases hold the same, so there are few distinct purses.
//! Never: round; the float beside each purse is for ruling candidates out only.

use std::collections::HashMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One, ToPrimitive};

use crate::selection::backing::Backing;

/// Supporters who hold the same and have the same number of questions on the slate.
#[derive(Clone, Debug)]
pub(super) struct Class {
    /// What they hold, in parts of [`Purses::scale`]. In step 2 what they hold at time t is this plus t, so it may be
    /// below zero.
    pub parts: BigInt,
    pub approx: f64,
    /// u: how many of their questions are on the slate.
    pub heard: u32,
}

/// How many supporters of one question are in a class.
#[derive(Clone, Copy, Debug)]
pub(super) struct Held {
    pub class: u32,
    pub people: u32,
}

#[derive(Clone, Debug)]
pub(super) struct Purses {
    of: Vec<u32>,
    pub classes: Vec<Class>,
    /// A common denominator of all purses, so that exact sums over classes are sums of whole numbers.
    pub scale: BigInt,
    index: HashMap<(BigInt, u32), u32>,
    counts: Vec<u32>,
}

impl Purses {
    /// Everybody starts with `share`.
    pub fn new(supporters: usize, share: BigRational) -> Self {
        let mut purses = Self {
            of: vec![0; supporters],
            classes: Vec::new(),
            scale: BigInt::one(),
            index: HashMap::new(),
            counts: Vec::new(),
        };
        purses.class(&share, 0);
        purses
    }

    fn class(&mut self, purse: &BigRational, heard: u32) -> u32 {
        let parts = self.parts(purse);
        let (classes, counts) = (&mut self.classes, &mut self.counts);
        *self.index.entry((parts, heard)).or_insert_with_key(|(parts, heard)| {
            let approx = purse.to_f64().unwrap_or(f64::NAN);
            classes.push(Class { parts: parts.clone(), approx, heard: *heard });
            counts.push(0);
            classes.len() as u32 - 1
        })
    }

    /// An amount in parts of the scale, which is made finer if it must be.
    fn parts(&mut self, amount: &BigRational) -> BigInt {
        let finer = BigRational::new(self.scale.clone(), amount.denom().clone()).denom().clone();
        if !finer.is_one() {
            self.scale *= &finer;
            self.classes.iter_mut().for_each(|class| class.parts *= &finer);
            self.reindex();
        }
        amount.numer() * (&self.scale / amount.denom())
    }

    fn reindex(&mut self) {
        let classes = self.classes.iter().enumerate();
        self.index =
            classes.map(|(at, class)| ((class.parts.clone(), class.heard), at as u32)).collect();
    }

    /// What each supporter in a class holds.
    pub fn purse(&self, class: u32) -> BigRational {
        BigRational::new(self.classes[class as usize].parts.clone(), self.scale.clone())
    }

    pub fn of(&self, supporter: u32) -> &Class {
        &self.classes[self.of[supporter as usize] as usize]
    }

    /// The classes of a question's supporters.
    pub fn tally(&mut self, ballots: &Backing, question: u32) -> Vec<Held> {
        let mut met = Vec::new();
        for &supporter in ballots.supporters_of(question as usize) {
            let (class, weight) = (self.of[supporter as usize], ballots.weight(supporter));
            let count = &mut self.counts[class as usize];
            if *count == 0 && weight > 0 {
                met.push(class);
            }
            *count += weight;
        }
        met.sort_unstable();
        met.into_iter()
            .map(|class| Held { class, people: std::mem::take(&mut self.counts[class as usize]) })
            .collect()
    }

    /// Steps 0 and 1: every supporter of the question pays `price`, or all they hold if that is less.
    pub fn pay_price(
        &mut self,
        ballots: &Backing,
        question: u32,
        tally: &[Held],
        price: &BigRational,
    ) {
        self.move_on(ballots, question, tally, |purse, _| {
            let part = purse.clone().min(price.clone());
            purse - part
        });
    }

    /// Step 2: the counted supporters' purses are empty at `time`; the others keep theirs.
    pub fn pay_at(
        &mut self,
        ballots: &Backing,
        question: u32,
        tally: &[Held],
        time: &BigRational,
        ceiling: u32,
    ) {
        self.move_on(
            ballots,
            question,
            tally,
            |purse, heard| {
                if heard < ceiling { -time.clone() } else { purse }
            },
        );
    }

    fn move_on(
        &mut self,
        ballots: &Backing,
        question: u32,
        tally: &[Held],
        left: impl Fn(BigRational, u32) -> BigRational,
    ) {
        let mut becomes = HashMap::with_capacity(tally.len());
        for held in tally {
            let heard = self.classes[held.class as usize].heard;
            let purse = left(self.purse(held.class), heard);
            becomes.insert(held.class, self.class(&purse, heard + 1));
        }
        for &supporter in ballots.supporters_of(question as usize) {
            let class = &mut self.of[supporter as usize];
            if let Some(&next) = becomes.get(class) {
                *class = next;
            }
        }
    }

    /// The ceiling has risen to `ceiling`: those it frees begin to earn from zero at `time`.
    pub fn free(&mut self, ceiling: u32, time: &BigRational) {
        let start = -time.clone();
        let parts = self.parts(&start);
        let approx = start.to_f64().unwrap_or(f64::NAN);
        for class in self.classes.iter_mut().filter(|class| class.heard + 1 == ceiling) {
            class.parts.clone_from(&parts);
            class.approx = approx;
        }
        self.reindex();
    }
}
