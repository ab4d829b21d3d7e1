//! Ballots as two compressed adjacency arrays: questions of a supporter, supporters of a question.
//! Never: change once built, but for the weight of the one phantom row used by what-if re-runs.

/// Rows of indexes in one array.
#[derive(Clone, Debug, Default)]
struct Rows {
    starts: Vec<usize>,
    items: Vec<u32>,
}

impl Rows {
    fn row(&self, at: usize) -> &[u32] {
        &self.items[self.starts[at]..self.starts[at + 1]]
    }
}

/// Who backs what. A row stands for `weight` supporters (1, except the phantom row).
#[derive(Clone, Debug)]
pub(super) struct Ballots {
    by_supporter: Rows,
    by_question: Rows,
    weights: Vec<u32>,
    support: Vec<u32>,
}

impl Ballots {
    /// From rows of question numbers below `questions`; repeats count once.
    pub fn new(rows: impl Iterator<Item = Vec<u32>>, questions: usize) -> Self {
        let mut by_supporter = Rows { starts: vec![0], items: Vec::new() };
        for mut row in rows {
            row.sort_unstable();
            row.dedup();
            by_supporter.items.extend_from_slice(&row);
            by_supporter.starts.push(by_supporter.items.len());
        }
        let supporters = by_supporter.starts.len() - 1;
        let by_question = turn(&by_supporter, questions);
        let support =
            by_question.starts.windows(2).map(|ends| (ends[1] - ends[0]) as u32).collect();
        Self { by_supporter, by_question, weights: vec![1; supporters], support }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.weights.len()
    }

    pub fn questions(&self) -> usize {
        self.by_question.starts.len() - 1
    }

    pub fn upvotes_of(&self, supporter: usize) -> &[u32] {
        self.by_supporter.row(supporter)
    }

    pub fn supporters_of(&self, question: usize) -> &[u32] {
        self.by_question.row(question)
    }

    pub fn weight(&self, supporter: u32) -> u32 {
        self.weights[supporter as usize]
    }

    /// How many people back a question.
    pub fn support(&self, question: usize) -> u32 {
        self.support[question]
    }

    /// n: how many people back at least one question.
    pub fn people(&self) -> u32 {
        (0..self.rows())
            .filter(|&row| !self.upvotes_of(row).is_empty())
            .map(|row| self.weights[row])
            .sum()
    }

    /// A copy with one more row that backs `question` alone and stands, at first, for nobody.
    pub fn with_phantom(&self, question: usize) -> Self {
        let mut more = self.clone();
        let row = more.rows() as u32;
        more.by_supporter.items.push(question as u32);
        more.by_supporter.starts.push(more.by_supporter.items.len());
        more.by_question.items.insert(more.by_question.starts[question + 1], row);
        for start in &mut more.by_question.starts[question + 1..] {
            *start += 1;
        }
        more.weights.push(0);
        more
    }

    /// For how many people the phantom row (the last) stands.
    pub fn set_phantom(&mut self, people: u32) {
        let Some(row) = self.rows().checked_sub(1) else { return };
        for &question in self.by_supporter.row(row) {
            let others = self.support[question as usize] - self.weights[row];
            self.support[question as usize] = others + people;
        }
        self.weights[row] = people;
    }
}

/// The transpose: counting sort by question, so supporters of each question are in ascending order.
fn turn(rows: &Rows, questions: usize) -> Rows {
    let mut starts = vec![0usize; questions + 1];
    for &question in &rows.items {
        starts[question as usize + 1] += 1;
    }
    for at in 0..questions {
        starts[at + 1] += starts[at];
    }
    let mut next = starts.clone();
    let mut items = vec![0u32; rows.items.len()];
    for supporter in 0..rows.starts.len() - 1 {
        for &question in rows.row(supporter) {
            items[next[question as usize]] = supporter as u32;
            next[question as usize] += 1;
        }
    }
    Rows { starts, items }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_agree_and_the_phantom_adds_only_itself() {
        let ballots = Ballots::new(vec![vec![2, 0, 2], vec![], vec![0, 1]].into_iter(), 3);
        assert_eq!(ballots.upvotes_of(0), [0, 2]);
        assert_eq!(ballots.supporters_of(0), [0, 2]);
        assert_eq!(ballots.people(), 2);
        let mut more = ballots.with_phantom(1);
        more.set_phantom(7);
        assert_eq!([more.support(0), more.support(1), more.support(2)], [2, 8, 1]);
        assert_eq!(more.people(), 9);
    }
}
