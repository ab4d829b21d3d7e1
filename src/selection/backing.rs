//! Who backs a question: the ballots turned round, as one compressed adjacency array.
//! Never: change once built, but for the weight of the one phantom row used by what-if re-runs.

use super::ballots::Ballots;

/// Supporters of each question. A row of the ballots stands for `weight` people.
#[derive(Clone, Debug)]
pub(super) struct Backing {
    /// Where the supporters of each question start in `rows`; one more for the end.
    starts: Vec<usize>,
    rows: Vec<u32>,
    /// None: one person each.
    weights: Option<Vec<u32>>,
    supporters: usize,
    support: Vec<u32>,
    people: u32,
}

impl Backing {
    /// Turns ballots round. `number` gives each question on a ballot its number below `questions`, or None if it is not one
    /// of them; repeats count once. The caller has made sure that all people together fit 32 bits.
    pub fn new(
        ballots: &Ballots,
        weights: Option<&[u32]>,
        questions: usize,
        number: impl Fn(u32) -> Option<u32>,
    ) -> Self {
        let (starts, rows) = turn(ballots, questions, &number);
        let weight = |row: u32| weights.map_or(1, |weights| weights[row as usize]);
        let total = |ends: &[usize]| rows[ends[0]..ends[1]].iter().map(|&row| weight(row)).sum();
        let support = starts.windows(2).map(total).collect();
        let backs = |row: &[u32]| row.iter().any(|&question| number(question).is_some());
        let backing = ballots.rows().zip(0u32..).filter(|(row, _)| backs(row));
        let people = backing.map(|(_, row)| weight(row)).sum();
        let weights = weights.map(<[u32]>::to_vec);
        Self { starts, rows, weights, supporters: ballots.len(), support, people }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.supporters
    }

    pub fn questions(&self) -> usize {
        self.support.len()
    }

    /// The rows that back a question, in ascending order.
    pub fn supporters_of(&self, question: usize) -> &[u32] {
        &self.rows[self.starts[question]..self.starts[question + 1]]
    }

    /// For how many people a row stands.
    pub fn weight(&self, supporter: u32) -> u32 {
        self.weights.as_ref().map_or(1, |weights| weights[supporter as usize])
    }

    /// How many people back a question.
    pub fn support(&self, question: usize) -> u32 {
        self.support[question]
    }

    /// n: how many people back at least one question.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// A copy with one more row that backs `question` alone and stands, at first, for nobody.
    pub fn with_phantom(&self, question: usize) -> Self {
        let mut more = self.clone();
        more.rows.insert(more.starts[question + 1], more.supporters as u32);
        more.starts[question + 1..].iter_mut().for_each(|start| *start += 1);
        more.weights.get_or_insert_with(|| vec![1; self.supporters]).push(0);
        more.supporters += 1;
        more
    }

    /// Says for how many people the phantom row (the last) of `question` stands.
    pub fn set_phantom(&mut self, question: usize, people: u32) {
        let Some(weight) = self.weights.as_mut().and_then(|weights| weights.last_mut()) else {
            return;
        };
        self.support[question] = self.support[question] - *weight + people;
        self.people = self.people - *weight + people;
        *weight = people;
    }
}

/// Counting sort by question, so that the rows of each question are in ascending order.
fn turn(
    ballots: &Ballots,
    questions: usize,
    number: impl Fn(u32) -> Option<u32>,
) -> (Vec<usize>, Vec<u32>) {
    let each = |mut visit: Box<dyn FnMut(usize, u32) + '_>| {
        let mut last = vec![u32::MAX; questions];
        for (row, at) in ballots.rows().zip(0u32..) {
            for question in row.iter().filter_map(|&question| number(question)) {
                if std::mem::replace(&mut last[question as usize], at) != at {
                    visit(question as usize, at);
                }
            }
        }
    };
    let mut starts = vec![0usize; questions + 1];
    each(Box::new(|question, _| starts[question + 1] += 1));
    for at in 0..questions {
        starts[at + 1] += starts[at];
    }
    let mut next = starts.clone();
    let mut rows = vec![0u32; starts[questions]];
    each(Box::new(|question, row| {
        rows[next[question]] = row;
        next[question] += 1;
    }));
    (starts, rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_count_once_and_the_phantom_adds_only_itself() {
        let ballots = Ballots::from(vec![vec![2, 0, 2], vec![], vec![0, 1]]);
        let backing = Backing::new(&ballots, None, 3, Some);
        assert_eq!(backing.supporters_of(0), [0, 2]);
        assert_eq!(backing.supporters_of(2), [0]);
        assert_eq!((backing.people(), backing.rows()), (2, 3));
        let mut more = backing.with_phantom(1);
        more.set_phantom(1, 7);
        assert_eq!([more.support(0), more.support(1), more.support(2)], [2, 8, 1]);
        assert_eq!((more.people(), more.supporters_of(1)), (9, &[2, 3][..]));
    }

    #[test]
    fn weights_count_people_and_strangers_count_for_nobody() {
        let ballots = Ballots::from(vec![vec![0, 9], vec![9], vec![1, 0]]);
        let known = |question| (question < 2).then_some(question);
        let backing = Backing::new(&ballots, Some(&[5, 3, 2]), 2, known);
        assert_eq!([backing.support(0), backing.support(1), backing.people()], [7, 2, 7]);
    }
}
