//! Counting people by a small number: their class, or how many of their questions are on a slate.
//! Never: know what the number means.

/// How many people have each number. Four sums a number, so that one addition need not wait for the one before.
#[derive(Default)]
pub(super) struct Counts(Vec<[u32; 4]>);

impl Counts {
    /// Nobody, for numbers below `numbers`.
    pub fn ready(&mut self, numbers: usize) -> &mut Self {
        self.0.clear();
        self.0.resize(numbers, [0; 4]);
        self
    }

    /// So many more people with a number.
    pub fn add(&mut self, number: u32, people: u32) {
        self.0[number as usize][0] += people;
    }

    /// The people of each row, which has the number `of[row]` and stands for `weights[row]` people, or for one.
    pub fn add_rows(&mut self, rows: &[u32], of: &[u32], weights: Option<&[u32]>) {
        let Some(weights) = weights else {
            let (fours, rest) = rows.as_chunks::<4>();
            for four in fours {
                for (lane, &row) in four.iter().enumerate() {
                    self.0[of[row as usize] as usize][lane] += 1;
                }
            }
            rest.iter().for_each(|&row| self.add(of[row as usize], 1));
            return;
        };
        rows.iter().for_each(|&row| self.add(of[row as usize], weights[row as usize]));
    }

    /// Everybody: row `at` has the number `of[at]`.
    pub fn add_all(&mut self, of: &[u32], weights: Option<&[u32]>) {
        let Some(weights) = weights else {
            let (fours, rest) = of.as_chunks::<4>();
            for four in fours {
                four.iter()
                    .enumerate()
                    .for_each(|(lane, &number)| self.0[number as usize][lane] += 1);
            }
            rest.iter().for_each(|&number| self.add(number, 1));
            return;
        };
        of.iter().zip(weights).for_each(|(&number, &people)| self.add(number, people));
    }

    /// The sums, by number.
    pub fn sums(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().map(|lanes| lanes.iter().sum())
    }
}
