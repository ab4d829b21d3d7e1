//! How often each question was shown in a list, counted in memory and written
//! down in batches by a job; the fair order reads it.
//!
//! Never: exact (a crash forgets the last seconds), or about who saw it.

use crate::domain::ids::QuestionId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Counts since the last batch.
#[derive(Debug, Default)]
pub struct Exposures(Mutex<HashMap<QuestionId, i64>>);

impl Exposures {
    /// These questions were shown once more.
    pub fn add(&self, shown: &[QuestionId]) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for &question in shown {
            *counts.entry(question).or_default() += 1;
        }
    }

    /// What has been counted, which starts again from nothing. In order of key, so
    /// that two servers that write at once lock rows in the same order.
    pub fn take(&self) -> Vec<(QuestionId, i64)> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken: Vec<_> = counts.drain().collect();
        taken.sort_unstable();
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_taken_once() {
        let exposures = Exposures::default();
        exposures.add(&[QuestionId(2), QuestionId(1)]);
        exposures.add(&[QuestionId(1)]);
        assert_eq!(exposures.take(), vec![(QuestionId(1), 2), (QuestionId(2), 1)]);
        assert!(exposures.take().is_empty());
    }
}
