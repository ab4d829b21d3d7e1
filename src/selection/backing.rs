//! Who backs a question: the ballots turned round, as one compressed adjacency array.
//! Never: change once built.

use super::ballots::Ballots;

/// Supporters of each question. A row of the ballots stands for `weight` people.
#[derive(Clone, Debug)]
pub(super) struct Backing<'a> {
    /// Where the supporters of each question start in `rows`; one more for the end.
    starts: Vec<usize>,
    rows: Vec<u32>,
    /// None: one person each.
    weights: Option<&'a [u32]>,
    supporters: usize,
    support: Vec<u32>,
    /// Questions that somebody backs, the best backed first.
    by_support: Vec<u32>,
    people: u32,
}

impl<'a> Backing<'a> {
    /// Turns ballots round. `number` gives each question on a ballot its number below `questions`, or None if it is not one
    /// of them; repeats count once. The caller has made sure that all people together fit 32 bits.
    pub fn new(
        ballots: &Ballots,
        weights: Option<&'a [u32]>,
        questions: usize,
        number: impl Fn(u32) -> Option<u32>,
    ) -> Self {
        let (starts, rows) = turn(ballots, questions, &number);
        let weight = |row: u32| weights.map_or(1, |weights| weights[row as usize]);
        let support: Vec<u32> = starts
            .windows(2)
            .map(|ends| match weights {
                None => (ends[1] - ends[0]) as u32,
                Some(_) => rows[ends[0]..ends[1]].iter().map(|&row| weight(row)).sum(),
            })
            .collect();
        let backs = |row: &[u32]| row.iter().any(|&question| number(question).is_some());
        let people = ballots.rows().zip(0..).filter(|(row, _)| backs(row));
        let people = people.map(|(_, row)| weight(row)).sum();
        let by_support = best_backed_first(&support);
        Self { starts, rows, weights, supporters: ballots.len(), support, by_support, people }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.supporters
    }

    pub fn questions(&self) -> usize {
        self.support.len()
    }

    /// The rows that back a question, in ascending order.
    pub fn supporters_of(&self, question: u32) -> &[u32] {
        &self.rows[self.starts[question as usize]..self.starts[question as usize + 1]]
    }

    /// For how many people each row stands; None: one each.
    pub fn weights(&self) -> Option<&'a [u32]> {
        self.weights
    }

    /// For how many people a row stands.
    pub fn weight(&self, supporter: u32) -> u32 {
        self.weights.map_or(1, |weights| weights[supporter as usize])
    }

    /// How many people back a question.
    pub fn support(&self, question: u32) -> u32 {
        self.support[question as usize]
    }

    /// Questions that somebody backs, the best backed first.
    pub fn by_support(&self) -> &[u32] {
        &self.by_support
    }

    /// n: how many people back at least one question.
    pub fn people(&self) -> u32 {
        self.people
    }
}

fn best_backed_first(support: &[u32]) -> Vec<u32> {
    let backed = support.iter().zip(0u32..).filter(|(support, _)| **support > 0);
    let mut order: Vec<u64> = backed
        .map(|(&support, question)| u64::from(u32::MAX - support) << 32 | u64::from(question))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|key| key as u32).collect()
}

/// Counting sort by question, so that the rows of each question are in ascending order.
fn turn(
    ballots: &Ballots,
    questions: usize,
    number: impl Fn(u32) -> Option<u32>,
) -> (Vec<usize>, Vec<u32>) {
    let mut starts = vec![0usize; questions + 1];
    each(ballots, questions, &number, |question, _| starts[question + 1] += 1);
    for at in 0..questions {
        starts[at + 1] += starts[at];
    }
    let mut next = starts.clone();
    let mut rows = vec![0u32; starts[questions]];
    each(ballots, questions, &number, |question, row| {
        rows[next[question]] = row;
        next[question] += 1;
    });
    (starts, rows)
}

/// Visits every question on every ballot once.
fn each(
    ballots: &Ballots,
    questions: usize,
    number: impl Fn(u32) -> Option<u32>,
    mut visit: impl FnMut(usize, u32),
) {
    let mut last: Option<Vec<u32>> = None;
    for (row, at) in ballots.rows().zip(0u32..) {
        let questions_of = row.iter().filter_map(|&question| number(question));
        if row.is_sorted_by(|one, next| one < next) {
            questions_of.for_each(|question| visit(question as usize, at));
            continue;
        }
        // A repeat need not stand beside the first.
        let last = last.get_or_insert_with(|| vec![u32::MAX; questions]);
        for question in questions_of {
            if std::mem::replace(&mut last[question as usize], at) != at {
                visit(question as usize, at);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_count_once() {
        let ballots = Ballots::from(vec![vec![2, 0, 2], vec![], vec![0, 1]]);
        let backing = Backing::new(&ballots, None, 3, Some);
        assert_eq!(backing.supporters_of(0), [0, 2]);
        assert_eq!(backing.supporters_of(2), [0]);
        assert_eq!((backing.people(), backing.rows()), (2, 3));
        assert_eq!(backing.by_support(), [0, 1, 2]);
    }

    #[test]
    fn weights_count_people_and_strangers_count_for_nobody() {
        let ballots = Ballots::from(vec![vec![0, 9], vec![9], vec![1, 0], vec![2]]);
        let known = |question| (question < 3).then_some(question);
        let backing = Backing::new(&ballots, Some(&[5, 3, 2, 0]), 3, known);
        assert_eq!([backing.support(0), backing.support(1), backing.people()], [7, 2, 7]);
        assert_eq!(backing.by_support(), [0, 1]);
    }
}
