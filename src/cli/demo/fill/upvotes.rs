//! Who backs what in the demonstration: upvotes, one's own questions, and what
//! came along with merges.
//!
//! Never: two rows of one supporter for one question.

use super::ground::Ground;
use super::questions::confirmed_at;
use crate::demo::DemoStatus;
use crate::domain::ids::{QuestionId, SupporterId};
use crate::store::{Conn, StoreError, upvotes};
use std::collections::HashSet;

/// One supporter behind one question, by position in the world; `at` in seconds from now.
struct Backed {
    question: usize,
    supporter: usize,
    moved_from: Option<usize>,
    at: i64,
}

/// Everybody behind every question.
pub(super) struct Backing {
    rows: Vec<Backed>,
    last_at: Vec<i64>,
}

impl Backing {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// When a question was merged, in seconds from now: after its last upvote.
    pub(super) fn merged_at(&self, question: usize) -> i64 {
        (self.last_at[question] + 60).min(-1)
    }
}

/// Gathers all rows: a questioner backs their own question, and a merged
/// question's backers back its target too.
pub(super) fn gather(ground: &Ground) -> Backing {
    let world = &ground.world;
    let own = world.questions.iter().enumerate().map(|(question, one)| Backed {
        question,
        supporter: one.supporter,
        moved_from: None,
        at: confirmed_at(one),
    });
    let given = world.upvotes.iter().map(|upvote| Backed {
        question: upvote.question,
        supporter: upvote.supporter,
        moved_from: None,
        at: upvote.at,
    });
    let rows: Vec<Backed> = own.chain(given).collect();
    let mut last_at: Vec<i64> =
        world.questions.iter().map(|one| one.decided_at.unwrap_or(one.asked_at)).collect();
    for row in &rows {
        last_at[row.question] = last_at[row.question].max(row.at);
    }
    let mut backing = Backing { rows, last_at };
    move_merged(ground, &mut backing);
    backing
}

fn move_merged(ground: &Ground, backing: &mut Backing) {
    let mut known: HashSet<(usize, usize)> =
        backing.rows.iter().map(|row| (row.question, row.supporter)).collect();
    let mut moved = Vec::new();
    for row in &backing.rows {
        if let DemoStatus::MergedInto { question } = ground.world.questions[row.question].status
            && known.insert((question, row.supporter))
        {
            moved.push(Backed {
                question,
                supporter: row.supporter,
                moved_from: Some(row.question),
                at: backing.merged_at(row.question),
            });
        }
    }
    backing.rows.extend(moved);
}

/// Inserts all rows.
pub(super) fn insert(
    conn: &mut Conn,
    ground: &Ground,
    questions: &[QuestionId],
    supporters: &[SupporterId],
    backing: &Backing,
) -> Result<(), StoreError> {
    for row in &backing.rows {
        let moved_from = row.moved_from.map(|from| questions[from]);
        let (question, supporter) = (questions[row.question], supporters[row.supporter]);
        upvotes::insert(conn, question, supporter, moved_from, ground.at(row.at))?;
    }
    Ok(())
}
