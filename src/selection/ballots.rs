//! Ballots as they come in: for each supporter the questions they upvoted, as two flat arrays.
//! Never: know what a question is; the numbers are checked where the input is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};

/// One row a ballot: the numbers of the questions it names, in any order. Written down it is a list of lists of numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballots {
    /// Where each row ends in `questions`; the next one starts there.
    ends: Vec<usize>,
    questions: Vec<u32>,
}

impl Ballots {
    /// No ballots yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// No ballots yet, with room for `rows` of them that name `upvotes` questions in all.
    pub fn with_capacity(rows: usize, upvotes: usize) -> Self {
        Self { ends: Vec::with_capacity(rows), questions: Vec::with_capacity(upvotes) }
    }

    /// Adds a ballot that names `questions`.
    pub fn push(&mut self, questions: &[u32]) {
        self.questions.extend_from_slice(questions);
        self.ends.push(self.questions.len());
    }

    /// Number of ballots, empty ones included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Number of questions named on all ballots together, repeats included.
    pub fn upvotes(&self) -> usize {
        self.questions.len()
    }

    /// The questions on ballot `at`. Panics if there is no such ballot.
    pub fn row(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.questions[start..self.ends[at]]
    }

    /// All ballots, in the order they were added.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[u32]> + Clone {
        let mut start = 0;
        self.ends.iter().map(move |&end| &self.questions[std::mem::replace(&mut start, end)..end])
    }
}

impl FromIterator<Vec<u32>> for Ballots {
    fn from_iter<I: IntoIterator<Item = Vec<u32>>>(rows: I) -> Self {
        let mut ballots = Self::new();
        ballots.extend(rows);
        ballots
    }
}

impl Extend<Vec<u32>> for Ballots {
    fn extend<I: IntoIterator<Item = Vec<u32>>>(&mut self, rows: I) {
        rows.into_iter().for_each(|row| self.push(&row));
    }
}

impl From<Vec<Vec<u32>>> for Ballots {
    fn from(rows: Vec<Vec<u32>>) -> Self {
        rows.into_iter().collect()
    }
}

impl Serialize for Ballots {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for row in self.rows() {
            list.serialize_element(row)?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Ballots {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(AllRows)
    }
}

struct AllRows;

impl<'de> Visitor<'de> for AllRows {
    type Value = Ballots;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of ballots")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Ballots, A::Error> {
        let mut ballots = Ballots::new();
        while rows.next_element_seed(NextRow(&mut ballots.questions))?.is_some() {
            ballots.ends.push(ballots.questions.len());
        }
        Ok(ballots)
    }
}

/// Reads one row onto the end of the flat array, so that no row is an allocation of its own.
struct NextRow<'a>(&'a mut Vec<u32>);

impl<'de> DeserializeSeed<'de> for NextRow<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for NextRow<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of question numbers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<(), A::Error> {
        while let Some(question) = row.next_element()? {
            self.0.push(question);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_as_they_went_in() {
        let rows = vec![vec![2, 0, 2], vec![], vec![1]];
        let ballots = Ballots::from(rows.clone());
        assert_eq!((ballots.len(), ballots.upvotes(), ballots.row(0)), (3, 4, &[2, 0, 2][..]));
        assert_eq!(ballots.rows().map(<[u32]>::to_vec).collect::<Vec<_>>(), rows);
        assert!(Ballots::new().is_empty() && Ballots::new().rows().next().is_none());
    }

    #[test]
    fn written_down_they_are_a_list_of_lists() {
        let ballots: Ballots = serde_json::from_str("[[2,0],[],[1]]").expect("it reads");
        assert_eq!(serde_json::to_string(&ballots).expect("it writes"), "[[2,0],[],[1]]");
        assert!(serde_json::from_str::<Ballots>("[[-1]]").is_err());
        assert!(serde_json::from_str::<Ballots>("[[4294967296]]").is_err());
        assert!(serde_json::from_str::<Ballots>("[0]").is_err());
    }
}
