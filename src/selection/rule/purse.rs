//! What supporters hold, by classes: all who paid the same purchases hold the same, so there are few distinct purses.
//! Never: round; the float beside each purse is for ruling candidates out only.

use std::collections::HashMap;

use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};

use crate::selection::ballots::Ballots;

/// Supporters who hold the same and have the same number of questions on the slate.
#[derive(Clone, Debug)]
pub(super) struct Class {
    /// In step 2 what they hold at time t is `purse + t`, so it may be below zero.
    pub purse: BigRational,
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
    index: HashMap<(BigRational, u32), u32>,
    counts: Vec<u32>,
}

impl Purses {
    /// Everybody starts with `share`.
    pub fn new(supporters: usize, share: BigRational) -> Self {
        let mut purses = Self {
            of: vec![0; supporters],
            classes: Vec::new(),
            index: HashMap::new(),
            counts: Vec::new(),
        };
        purses.class(share, 0);
        purses
    }

    fn class(&mut self, purse: BigRational, heard: u32) -> u32 {
        let classes = &mut self.classes;
        let counts = &mut self.counts;
        *self.index.entry((purse, heard)).or_insert_with_key(|(purse, heard)| {
            let approx = purse.to_f64().unwrap_or(f64::NAN);
            classes.push(Class { purse: purse.clone(), approx, heard: *heard });
            counts.push(0);
            classes.len() as u32 - 1
        })
    }

    pub fn of(&self, supporter: u32) -> &Class {
        &self.classes[self.of[supporter as usize] as usize]
    }

    /// The classes of a question's supporters.
    pub fn tally(&mut self, ballots: &Ballots, question: u32) -> Vec<Held> {
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
        ballots: &Ballots,
        question: u32,
        tally: &[Held],
        price: &BigRational,
    ) {
        self.move_on(ballots, question, tally, |class| {
            (&class.purse - class.purse.clone().min(price.clone()), class.heard + 1)
        });
    }

    /// Step 2: the counted supporters' purses are empty at `time`; the others keep theirs.
    pub fn pay_at(
        &mut self,
        ballots: &Ballots,
        question: u32,
        tally: &[Held],
        time: &BigRational,
        ceiling: u32,
    ) {
        self.move_on(ballots, question, tally, |class| {
            let left = if class.heard < ceiling { -time.clone() } else { class.purse.clone() };
            (left, class.heard + 1)
        });
    }

    fn move_on(
        &mut self,
        ballots: &Ballots,
        question: u32,
        tally: &[Held],
        after: impl Fn(&Class) -> (BigRational, u32),
    ) {
        let mut becomes = HashMap::with_capacity(tally.len());
        for held in tally {
            let (purse, heard) = after(&self.classes[held.class as usize]);
            becomes.insert(held.class, self.class(purse, heard));
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
        let start = if time.is_zero() { BigRational::zero() } else { -time.clone() };
        for class in self.classes.iter_mut().filter(|class| class.heard + 1 == ceiling) {
            class.purse = start.clone();
            class.approx = class.purse.to_f64().unwrap_or(f64::NAN);
        }
        let classes = self.classes.iter().enumerate();
        self.index =
            classes.map(|(at, class)| ((class.purse.clone(), class.heard), at as u32)).collect();
    }
}
