//! Trying a brief out: the slate it would give, with nothing kept.
//!
//! Reading the upvotes of a large sitting takes longer than the rule, so what was
//! read is kept in memory between tries: for the sittings tried last, and only for
//! as long as the shortlist and the newest change of any upvote are the same.
//!
//! Never: a row written, or a slate that anybody but the organiser sees.

use super::input;
use super::record::WrittenBrief;
use crate::actions::Context;
use crate::actions::arrange::open_seed;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::instant::Instant;
use crate::selection::{self, Input, Priority, Refusal, Selection};
use crate::store::sittings::Sitting;
use crate::store::views::ballots::{self, Shortlisted};
use crate::store::views::trial::{self, Backing};
use crate::store::{Conn, StoreError};
use std::sync::{Arc, Mutex, PoisonError};

/// How many sittings are kept in memory; one of 600,000 upvotes takes about 4 MB.
const MOST_KEPT: usize = 4;
/// While a call is open upvotes come in all the time; a try may then rest on what was read this many seconds ago.
const SECONDS_WHILE_OPEN: i64 = 60;

/// Who backs what on the shortlist of a sitting, as it was read.
#[derive(Debug)]
pub struct Stock {
    sitting: SittingId,
    shortlist: Vec<Shortlisted>,
    newest: Option<Instant>,
    read_at: Instant,
    backing: Backing,
}

impl Stock {
    /// When the upvotes were read.
    pub fn read_at(&self) -> Instant {
        self.read_at
    }

    /// Whether it still says what the database says.
    fn holds(&self, seen: &Seen, sitting: &Sitting, now: Instant) -> bool {
        let is_young = now < sitting.call_closes_at
            && now.seconds_since(self.read_at).abs() <= SECONDS_WHILE_OPEN;
        self.sitting == sitting.id
            && places(&self.shortlist) == places(&seen.shortlist)
            && (self.newest == seen.newest || is_young)
    }
}

/// What the engine is told of a question, as far as moderators can change it.
fn places(shortlist: &[Shortlisted]) -> Vec<(QuestionId, &str, [&str; 4])> {
    let mut places = Vec::with_capacity(shortlist.len());
    for Shortlisted { question, topic } in shortlist {
        let at = [&question.town_name, &question.county, &question.region, &question.nation];
        places.push((question.id, topic.code.as_str(), at.map(String::as_str)));
    }
    places
}

struct Seen {
    shortlist: Vec<Shortlisted>,
    newest: Option<Instant>,
}

/// What was read for the sittings tried last.
#[derive(Debug, Default)]
pub struct Stocks {
    kept: Mutex<Vec<Arc<Stock>>>,
    /// Held while upvotes are read, so that the same are not read twice at once.
    reading: Mutex<()>,
}

impl Stocks {
    fn find(&self, seen: &Seen, sitting: &Sitting, now: Instant) -> Option<Arc<Stock>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|stock| stock.holds(seen, sitting, now)).cloned()
    }

    fn keep(&self, stock: Arc<Stock>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|old| old.sitting != stock.sitting);
        kept.insert(0, stock);
        kept.truncate(MOST_KEPT);
    }
}

/// What is tried.
#[derive(Debug, Clone)]
pub struct Request {
    /// The sitting.
    pub sitting: Sitting,
    /// The brief.
    pub written: WrittenBrief,
    /// The public value, if it is known by now.
    pub public_value: String,
}

/// Everything the rule needs for a try.
#[derive(Debug)]
pub struct Trial {
    stock: Arc<Stock>,
    input: Input,
}

/// What a try says.
#[derive(Debug, Clone)]
pub struct Tried {
    /// The slate, with reasons and audit, but without near misses.
    pub selection: Selection,
    /// The slates for other ceilings: L and the references.
    pub by_ceiling: Vec<(u32, Vec<String>)>,
    /// When the upvotes were read.
    pub read_at: Instant,
}

/// Gathers what a try needs; from memory, if nothing has changed. With the same public value the seed is the one
/// that choosing would give, so the slate is the same to the last tie.
///
/// # Errors
/// When the database refuses.
pub fn gather(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    request: &Request,
) -> Result<Trial, StoreError> {
    let Request { sitting, written, public_value } = request;
    let stock = stock(conn, context, now, sitting)?;
    let heard = match written.fresh_sittings {
        0 => Vec::new(),
        last => ballots::heard_lately(conn, sitting, last)?,
    };
    let mut input = input::of_backing(&stock.shortlist, &stock.backing, &heard, written);
    let digest = selection::digest(&input);
    let secret = open_seed(context, sitting)?;
    let seed = selection::final_seed(secret.as_bytes(), public_value, &sitting.reference, &digest);
    input.priority = Priority::ByKeys(seed);
    Ok(Trial { stock, input })
}

/// Reads what tries at a sitting need, unless it is in memory: done while the organiser still reads the page, so
/// that even the first try takes no longer than the rule.
///
/// # Errors
/// When the database refuses.
pub fn warm(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    sitting: &Sitting,
) -> Result<(), StoreError> {
    stock(conn, context, now, sitting).map(|_| ())
}

fn stock(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    sitting: &Sitting,
) -> Result<Arc<Stock>, StoreError> {
    let _reading = context.stocks.reading.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = Seen {
        shortlist: ballots::shortlist(conn, sitting.id)?,
        newest: trial::newest_change(conn)?,
    };
    if let Some(stock) = context.stocks.find(&seen, sitting, now) {
        return Ok(stock);
    }
    let backing = trial::backing(conn, sitting.id)?;
    let Seen { shortlist, newest } = seen;
    let stock = Stock { sitting: sitting.id, shortlist, newest, read_at: now, backing };
    let stock = Arc::new(stock);
    context.stocks.keep(stock.clone());
    Ok(stock)
}

/// Runs the rule; takes no database, so that no connection waits for it.
///
/// # Errors
/// Why there is no slate.
pub fn run(trial: &Trial) -> Result<Tried, Refusal> {
    Ok(Tried {
        selection: selection::select(&trial.input)?,
        by_ceiling: selection::slates_by_ceiling(&trial.input)?,
        read_at: trial.stock.read_at(),
    })
}
