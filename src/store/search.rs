//! Questions that have words in common with a text, best first: FTS5 on SQLite,
//! a tsvector on PostgreSQL.
//!
//! Never: a word of a search that reaches the database as anything but a word.

use super::connection::Conn;
use super::error::StoreError;
use crate::domain::ids::{QuestionId, SittingId};
use crate::domain::search::Term;
use crate::domain::text;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Timestamp};
use std::collections::HashSet;

/// Words that say nothing about a subject, English then Welsh.
const STOP_WORDS: &str = "a about after all also an and any are as at be because been before being but by can could \
    did do does doing done for from get give given going had has have he help her him his how i if in into is it its \
    just keep let like make many may me might mine minister more most much must my need no not now of off on one only \
    or our out over own people please question she should so some still such than that the their them then there \
    these they this those to too under until up us very want was we were what when where which while who whose why \
    will with would yes you your \
    a ac ad am ar arall ati atoch atom bawb beth bod bob byddwch byth chi chwi cwestiwn cyn dan dim dros drwy dydy dyn \
    ei eich ein er eu faint fe fel felly fod fy fydd gael gan gyda hefyd heb hi hon hwn hwnnw hyn hynny i iawn llawer \
    lle mae mai maen mewn mi mwy na nad nawr neu nhw ni nid nes o oed oedd oes ond os pa pam pan pawb pob pobl pryd pwy \
    rhai rhaid roedd rwy sut sy sydd ti tra tu un unrhyw wedi wrth wyf y ychydig yn yna yng ym yr yw";

/// Most words of a text that are looked up.
const MOST_WORDS: usize = 24;

/// Candidates that are fetched to choose from.
const CANDIDATES: i64 = 40;

/// A question that may ask the same.
#[derive(Debug, Clone, QueryableByName)]
pub struct Similar {
    /// Key.
    #[diesel(sql_type = BigInt)]
    pub id: QuestionId,
    /// Public code.
    #[diesel(sql_type = Text)]
    pub reference: String,
    /// The question.
    #[diesel(sql_type = Text)]
    pub body: String,
    /// Its questioner's first name.
    #[diesel(sql_type = Text)]
    pub first_name: String,
    /// Published without the name.
    #[diesel(sql_type = Bool)]
    pub is_anonymous: bool,
    /// Town as read out.
    #[diesel(sql_type = Text)]
    pub town_name: String,
    /// How many back it, as last counted.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub counted: Option<i64>,
    /// When that was.
    #[diesel(sql_type = Nullable<Timestamp>)]
    pub counted_at: Option<crate::domain::instant::Instant>,
    #[diesel(sql_type = Text)]
    search_text: String,
}

/// What a search asks for, in the database's own language. Words of a term are folded
/// and hold only letters and digits.
pub(super) fn expression(terms: &[Term], is_postgres: bool) -> String {
    let term = |term: &Term| match (is_postgres, term) {
        (true, Term::Word(word)) => format!("'{word}'"),
        (true, Term::Beginning(word)) => format!("'{word}':*"),
        (true, Term::Phrase(words)) => {
            let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
            format!("({})", words.join(" <-> "))
        }
        (false, Term::Word(word)) => format!("\"{word}\""),
        (false, Term::Beginning(word)) => format!("\"{word}\"*"),
        (false, Term::Phrase(words)) => format!("\"{}\"", words.join(" ")),
    };
    let terms: Vec<String> = terms.iter().map(term).collect();
    terms.join(if is_postgres { " & " } else { " AND " })
}

/// Open questions of a sitting that share words with a text: at least two of
/// them (or the only one), those with most in common first.
pub fn similar(
    conn: &mut Conn,
    sitting: SittingId,
    typed: &str,
    most: usize,
) -> Result<Vec<Similar>, StoreError> {
    let words = words(typed);
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = candidates(conn, sitting, &words)?;
    let wanted: HashSet<&str> = words.iter().map(String::as_str).collect();
    let shared = |one: &Similar| {
        let has: HashSet<String> = all_words(&one.search_text).collect();
        wanted.iter().filter(|word| has.contains(**word)).count()
    };
    let fewest = words.len().min(2);
    found.retain(|one| shared(one) >= fewest);
    // Stable: of equals the database's own order stays.
    found.sort_by_key(|one| std::cmp::Reverse(shared(one)));
    found.truncate(most);
    Ok(found)
}

/// These questions, if they are open, in this order.
pub fn list_open(conn: &mut Conn, ids: &[QuestionId]) -> Result<Vec<Similar>, StoreError> {
    // The keys are numbers.
    let keys: Vec<String> = ids.iter().map(|id| id.0.to_string()).collect();
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<Similar> = diesel::sql_query(format!(
        "SELECT q.id, q.reference, q.body, q.first_name, q.is_anonymous, q.town_name,
             q.search_text, t.counted, t.counted_at
         FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
         WHERE q.id IN ({}) AND q.status IN ('approved', 'shortlisted')",
        keys.join(", ")
    ))
    .load(conn)?;
    found.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    Ok(found)
}

fn candidates(
    conn: &mut Conn,
    sitting: SittingId,
    words: &[String],
) -> Result<Vec<Similar>, StoreError> {
    let columns = "SELECT q.id, q.reference, q.body, q.first_name, q.is_anonymous, q.town_name,
        q.search_text, t.counted, t.counted_at";
    let open = "q.sitting_id = $1 AND q.status IN ('approved', 'shortlisted')";
    let (text, query) = match conn {
        Conn::Sqlite(_) => (
            format!(
                "{columns} FROM question_search JOIN questions q ON q.id = question_search.rowid
                 LEFT JOIN tallies t ON t.question_id = q.id
                 WHERE {open} AND question_search MATCH $2
                 ORDER BY bm25(question_search), q.id LIMIT $3"
            ),
            words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR "),
        ),
        Conn::Postgres(_) => (
            format!(
                "{columns} FROM questions q LEFT JOIN tallies t ON t.question_id = q.id
                 WHERE {open} AND q.search_words @@ to_tsquery('simple', $2)
                 ORDER BY ts_rank(q.search_words, to_tsquery('simple', $2)) DESC, q.id LIMIT $3"
            ),
            words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" | "),
        ),
    };
    Ok(diesel::sql_query(text)
        .bind::<BigInt, _>(sitting)
        .bind::<Text, _>(query)
        .bind::<BigInt, _>(CANDIDATES)
        .load(conn)?)
}

/// The words of a text that say what it is about: letters and digits only, so
/// that none can be read as a sign of the query language.
fn words(typed: &str) -> Vec<String> {
    let stops: HashSet<&str> = STOP_WORDS.split_whitespace().collect();
    let mut seen = HashSet::new();
    all_words(&text::folded(typed))
        .filter(|word| word.chars().count() > 1 && !stops.contains(word.as_str()))
        .filter(|word| seen.insert(word.clone()))
        .take(MOST_WORDS)
        .collect()
}

fn all_words(folded: &str) -> impl Iterator<Item = String> {
    let is_word = |c: char| c.is_alphanumeric();
    folded.split(move |c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_say_something_are_looked_up() {
        assert_eq!(
            words("Why are the buses in Leeds so late, so LATE?"),
            ["buses", "leeds", "late"]
        );
        assert_eq!(words("Pam mae’r bysiau yn hwyr?"), ["bysiau", "hwyr"]);
        assert!(words("Why? (not) \"and\" OR *").is_empty());
    }

    #[test]
    fn no_sign_of_a_query_language_is_left() {
        for typed in ["rent\" OR 1", "rent') | ('x", "NEAR(rent, 2)", "rent:* & !x", "\\rent\0"] {
            for word in words(typed) {
                assert!(word.chars().all(char::is_alphanumeric), "{word}");
            }
        }
    }
}
