//! How the questions of a sitting will be read aloud: those that are put forward, with
//! what their questioners said.
//!
//! Never: more queries for more questions; an address.

use super::ballots;
use crate::domain::ids::QuestionId;
use crate::store::editions::{self, Line};
use crate::store::questions::{self, Question};
use crate::store::readings::{self, Reading};
use crate::store::relayed::{self, Message};
use crate::store::sittings::{self, Sitting};
use crate::store::{Conn, StoreError};

/// All of a sitting.
pub struct Readings {
    /// The sitting.
    pub sitting: Sitting,
    /// Whether names that nobody confirmed are read.
    pub reads_unconfirmed: bool,
    /// The questions: those of the slate in order, then the others.
    pub lines: Vec<ReadingLine>,
}

/// One question.
pub struct ReadingLine {
    /// The question.
    pub question: Question,
    /// What was asked and answered; `None`: nothing yet.
    pub reading: Option<Reading>,
    /// Its position on the newest edition of the slate; reserves have none.
    pub position: Option<i32>,
    /// The newest edition has another name or town.
    pub is_printed_otherwise: bool,
    /// Messages that the office has not opened.
    pub unseen: i64,
}

impl ReadingLine {
    /// Whether its questioner confirmed what it now is.
    pub fn is_confirmed(&self) -> bool {
        self.reading.as_ref().is_some_and(|reading| reading.is_confirmed(&self.question))
    }
}

/// Reads them.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such sitting.
pub fn list(conn: &mut Conn, sitting: &str) -> Result<Readings, StoreError> {
    let sitting = sittings::get(conn, sitting)?;
    let shortlist = ballots::shortlist(conn, sitting.id)?;
    let ids: Vec<QuestionId> = shortlist.iter().map(|s| s.question.id).collect();
    let mut answered = readings::list_of(conn, &ids)?;
    let unseen = relayed::count_unseen(conn, &ids)?;
    let printed = printed(conn, &sitting)?;
    let line = |question: Question| {
        let on_slate = printed.iter().find(|line| line.line.question_id == question.id);
        ReadingLine {
            reading: answered.remove(&question.id),
            position: on_slate.filter(|l| !l.line.is_reserve).map(|line| line.line.position),
            is_printed_otherwise: on_slate.is_some_and(|line| differs(&question, line)),
            unseen: unseen.get(&question.id).copied().unwrap_or(0),
            question,
        }
    };
    let mut lines: Vec<ReadingLine> = shortlist.into_iter().map(|s| s.question).map(line).collect();
    lines.sort_by_key(|line| (line.position.is_none(), line.position, line.question.id));
    let reads_unconfirmed = readings::reads_unconfirmed(conn, sitting.id)?;
    Ok(Readings { sitting, reads_unconfirmed, lines })
}

fn printed(conn: &mut Conn, sitting: &Sitting) -> Result<Vec<Line>, StoreError> {
    match editions::find_newest(conn, sitting.id)? {
        Some(edition) => editions::list_lines(conn, edition.id),
        None => Ok(Vec::new()),
    }
}

/// Whether a printed line has another name or town. One printed without its name because nobody
/// had confirmed it differs as soon as somebody does.
fn differs(question: &Question, line: &Line) -> bool {
    let line = &line.line;
    let name = (!question.is_anonymous).then_some((&question.first_name, &question.say_name));
    let printed = (!line.is_anonymous).then_some((&line.first_name, &line.say_name));
    name != printed || question.town_name != line.town_name
}

/// One question with its messages.
pub struct OneReading {
    /// The question.
    pub question: Question,
    /// Its sitting.
    pub sitting: Sitting,
    /// What was asked and answered; `None`: nothing yet.
    pub reading: Option<Reading>,
    /// The messages, oldest first.
    pub messages: Vec<Message>,
}

/// Reads it.
///
/// # Errors
/// [`StoreError::NotFound`] when there is no such question.
pub fn get(conn: &mut Conn, question: &str) -> Result<OneReading, StoreError> {
    let question = questions::get(conn, question)?;
    Ok(OneReading {
        sitting: sittings::get_by_id(conn, question.sitting_id)?,
        reading: readings::find(conn, question.id)?,
        messages: relayed::list(conn, question.id)?,
        question,
    })
}
