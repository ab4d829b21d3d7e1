//! Questions of all sittings and years: searched, filtered, in pages.
//!
//! A word that half of all questions have would make every search slow, so one search
//! lists its newest [`MOST`] hits and says when there are more; most backed first without
//! words lists the most backed of all.
//!
//! Never: a text of the visitor's inside the SQL; a total that a sitting hides, not even
//! as an order.

use super::published::{self, Published};
use super::question_list::{Backend, Key, Query};
use crate::domain::ids::{QuestionId, SittingId, TopicId};
use crate::domain::instant::Instant;
use crate::domain::search::Term;
use crate::domain::slate::{AnswerState, Asked};
use crate::store::{Conn, StoreError, search};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use std::collections::HashSet;

/// Questions on one page.
pub const PAGE: i64 = 20;

/// Most hits of one search that are looked at and paged through.
pub const MOST: i64 = 1_000;

/// How hits are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Newest first.
    Newest,
    /// Most backed first; leaves out sittings whose totals are hidden for now.
    Most,
}

/// What became of a question at its sitting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was put, or was not.
    Asked(Asked),
    /// How the reply met it, once that is confirmed.
    Answer(AnswerState),
}

impl Verdict {
    /// Reads the code of either; `None` for a word that is neither.
    pub fn parse(code: &str) -> Option<Verdict> {
        Asked::parse(code)
            .map(Verdict::Asked)
            .or_else(|| AnswerState::parse(code).map(Verdict::Answer))
    }

    /// The word for it in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Verdict::Asked(asked) => asked.code(),
            Verdict::Answer(state) => state.code(),
        }
    }

    /// Every verdict, as lists offer them.
    pub fn all() -> impl Iterator<Item = Verdict> {
        let asked = Asked::ALL.iter().copied().map(Verdict::Asked);
        asked.chain(AnswerState::ALL.iter().copied().map(Verdict::Answer))
    }
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// In these sittings; `None` for all.
    pub sittings: Option<Vec<SittingId>>,
    /// But not in these; for most backed first, those whose totals are hidden now.
    pub hidden: Vec<SittingId>,
    /// About what.
    pub topic: Option<TopicId>,
    /// From which town.
    pub town: Option<String>,
    /// What became of it.
    pub verdict: Option<Verdict>,
    /// Having all this.
    pub terms: Vec<Term>,
    /// How sorted.
    pub order: Order,
    /// Only those before this one; for the order newest first.
    pub before: Option<QuestionId>,
}

impl Wanted {
    /// The newest of these sittings, or of all.
    pub fn newest(sittings: Option<Vec<SittingId>>) -> Wanted {
        Wanted {
            sittings,
            hidden: Vec::new(),
            topic: None,
            town: None,
            verdict: None,
            terms: Vec::new(),
            order: Order::Newest,
            before: None,
        }
    }

    /// Whether something else than words narrows it down.
    fn is_filtered(&self) -> bool {
        self.sittings.is_some()
            || self.topic.is_some()
            || self.town.is_some()
            || self.verdict.is_some()
    }
}

/// The keys of what was found.
#[derive(Debug, Clone, Default)]
pub struct Hits {
    /// In order; at most [`MOST`].
    pub ids: Vec<QuestionId>,
    /// There are more, which this search does not reach.
    pub is_cut: bool,
}

/// A page of hits.
#[derive(Debug, Clone)]
pub struct Found {
    /// How many there are on all pages.
    pub total: i64,
    /// There are more, which this search does not reach.
    pub is_cut: bool,
    /// Which page this is.
    pub page: i64,
    /// The questions.
    pub questions: Vec<Published>,
}

/// The page that is wanted, from 1; one past the last shows the last.
pub fn find(
    conn: &mut Conn,
    wanted: &Wanted,
    page: i64,
    now: Instant,
) -> Result<Found, StoreError> {
    let hits = hits(conn, wanted)?;
    let total = hits.ids.len() as i64;
    let page = page.clamp(1, ((total + PAGE - 1) / PAGE).max(1));
    let shown: Vec<QuestionId> =
        hits.ids.iter().skip(((page - 1) * PAGE) as usize).take(PAGE as usize).copied().collect();
    let questions = published::list(conn, &shown, now)?;
    Ok(Found { total, is_cut: hits.is_cut, page, questions })
}

/// What fits, in order.
pub fn hits(conn: &mut Conn, wanted: &Wanted) -> Result<Hits, StoreError> {
    if wanted.sittings.as_ref().is_some_and(Vec::is_empty) {
        return Ok(Hits::default());
    }
    let mut keys = keys(conn, wanted)?;
    if wanted.order == Order::Most && wanted.terms.is_empty() && keys.len() as i64 <= MOST {
        // A question that nobody has backed yet has no count, and comes last.
        let known: HashSet<QuestionId> = keys.iter().copied().collect();
        let rest = self::keys(conn, &Wanted { order: Order::Newest, ..wanted.clone() })?;
        let is_shown = |id: &QuestionId| !known.contains(id);
        keys.extend(rest.into_iter().filter(is_shown));
    }
    let is_cut = keys.len() as i64 > MOST;
    keys.truncate(MOST as usize);
    Ok(Hits { ids: keys, is_cut })
}

fn keys(conn: &mut Conn, wanted: &Wanted) -> Result<Vec<QuestionId>, StoreError> {
    let is_postgres = matches!(conn, Conn::Postgres(_));
    let sql = statement(wanted, is_postgres);
    let keys: Vec<Key> = bound(sql, wanted, is_postgres).load(conn)?;
    Ok(keys.into_iter().map(|key| QuestionId(key.id)).collect())
}

/// One more than is listed is asked for, so that it is known whether there are more.
fn statement(wanted: &Wanted, is_postgres: bool) -> String {
    let from = match walks_words(wanted, is_postgres) {
        true => "question_search CROSS JOIN questions q ON q.id = question_search.rowid",
        false => "questions q",
    };
    let has_phrase = wanted.terms.iter().any(|term| matches!(term, Term::Phrase(_)));
    let newest = match walks_words(wanted, is_postgres) {
        // Only by this name does the index of words give its rows in order.
        true => "question_search.rowid DESC",
        // PostgreSQL cannot tell how rare a phrase is, and would look through everything for it
        // from the newest question on; a sum cannot be read from an index.
        false if is_postgres && has_phrase => "q.id + 0 DESC",
        false => "q.id DESC",
    };
    let (filter, most) = (conditions(wanted, is_postgres), MOST + 1);
    match wanted.order {
        Order::Newest => {
            format!("SELECT q.id AS id FROM {from} WHERE {filter} ORDER BY {newest} LIMIT {most}")
        }
        Order::Most if wanted.terms.is_empty() => format!(
            "SELECT q.id AS id FROM tallies t JOIN questions q ON q.id = t.question_id
             WHERE {filter} ORDER BY t.counted DESC, t.question_id DESC LIMIT {most}"
        ),
        Order::Most => format!(
            "SELECT h.id AS id FROM (SELECT q.id AS id FROM {from} WHERE {filter}
             ORDER BY {newest} LIMIT {most}) h LEFT JOIN tallies t ON t.question_id = h.id
             ORDER BY COALESCE(t.counted, 0) DESC, h.id DESC"
        ),
    }
}

/// SQLite reads words alone from the newest hit on and stops; where something else narrows
/// the search, that is read first, and the words are looked up for what is left.
/// PostgreSQL finds its own way.
fn walks_words(wanted: &Wanted, is_postgres: bool) -> bool {
    !is_postgres && !wanted.terms.is_empty() && !wanted.is_filtered()
}

/// Between which keys the questions of these sittings lie: a reader that goes from the newest
/// question on need not pass those of every later sitting, nor an index of words list them.
fn span(key: &str, sittings: &[SittingId]) -> [String; 2] {
    [(">=", "MIN"), ("<=", "MAX")].map(|(sign, edge)| {
        let of = |id: &SittingId| {
            format!("SELECT (SELECT {edge}(id) FROM questions WHERE sitting_id = {}) AS edge", id.0)
        };
        let each: Vec<String> = sittings.iter().map(of).collect();
        format!("{key} {sign} (SELECT {edge}(edge) FROM ({}) edges)", each.join(" UNION ALL "))
    })
}

/// The conditions, whose numbered places `bound` fills in the same order.
fn conditions(wanted: &Wanted, is_postgres: bool) -> String {
    let mut all = vec!["q.status IN ('approved', 'shortlisted')".to_owned()];
    // The keys are numbers.
    let keys =
        |ids: &[SittingId]| ids.iter().map(|id| id.0.to_string()).collect::<Vec<_>>().join(", ");
    if let Some(sittings) = &wanted.sittings {
        all.push(format!("q.sitting_id IN ({})", keys(sittings)));
        all.extend(span("q.id", sittings));
    }
    if !wanted.hidden.is_empty() {
        all.push(format!("q.sitting_id NOT IN ({})", keys(&wanted.hidden)));
    }
    if let Some(before) = wanted.before.filter(|_| wanted.order == Order::Newest) {
        all.push(format!("q.id < {}", before.0));
    }
    let mut place = 0;
    let mut next = |sql: &str| {
        place += 1;
        all.push(sql.replace("$n", &format!("${place}")));
    };
    if wanted.topic.is_some() {
        next("q.topic_id = $n");
    }
    if wanted.town.is_some() {
        next("LOWER(q.town_name) = LOWER($n)");
    }
    match wanted.verdict {
        Some(Verdict::Asked(_)) => {
            next("q.id IN (SELECT question_id FROM answers WHERE asked = $n)");
        }
        Some(Verdict::Answer(_)) => {
            next(
                "q.id IN (SELECT question_id FROM answers
                 WHERE asked = 'asked' AND stage = 'confirmed' AND state = $n)",
            );
        }
        None => {}
    }
    if !wanted.terms.is_empty() {
        match (is_postgres, walks_words(wanted, is_postgres)) {
            (true, _) => next("q.search_words @@ to_tsquery('simple', $n)"),
            (_, true) => next("question_search MATCH $n"),
            _ => {
                let mut within = vec!["question_search MATCH $n".to_owned()];
                if let Some(sittings) = &wanted.sittings {
                    within.extend(span("rowid", sittings));
                }
                let within = within.join(" AND ");
                next(&format!("q.id IN (SELECT rowid FROM question_search WHERE {within})"));
            }
        }
    }
    all.join(" AND ")
}

fn bound<'q>(sql: String, wanted: &Wanted, is_postgres: bool) -> Query<'q> {
    let mut query = diesel::sql_query(sql).into_boxed::<Backend>();
    if let Some(topic) = wanted.topic {
        query = query.bind::<BigInt, _>(topic.0);
    }
    if let Some(town) = &wanted.town {
        query = query.bind::<Text, _>(town.clone());
    }
    if let Some(verdict) = wanted.verdict {
        query = query.bind::<Text, _>(verdict.code().to_owned());
    }
    if !wanted.terms.is_empty() {
        query = query.bind::<Text, _>(search::expression(&wanted.terms, is_postgres));
    }
    query
}
