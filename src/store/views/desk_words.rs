//! Full-text search as the desk needs it: words that all must occur, words of
//! which any may, and whole phrases.
//!
//! Never: what people typed as part of the query's syntax; only letters and
//! digits of it arrive there.

use crate::domain::text;
use crate::store::Conn;

/// Most words of one search that are looked for.
const MOST_WORDS: usize = 20;

/// The words of a text, folded as the searched text is.
pub(super) fn words(typed: &str) -> Vec<String> {
    let folded = text::folded(typed);
    let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_owned).collect()
}

/// How the database at hand is asked: the condition on `q.id` (or on `q`) and
/// how its one parameter is written.
pub(super) struct Dialect {
    is_sqlite: bool,
}

impl Dialect {
    /// That of this connection.
    pub(super) fn of(conn: &Conn) -> Dialect {
        Dialect { is_sqlite: matches!(conn, Conn::Sqlite(_)) }
    }

    /// The condition; `bind` is the parameter's place, as `$4`.
    pub(super) fn condition(&self, bind: &str) -> String {
        if self.is_sqlite {
            format!(
                "q.id IN (SELECT rowid FROM question_search WHERE question_search MATCH {bind})"
            )
        } else {
            format!("q.search_words @@ to_tsquery('simple', {bind})")
        }
    }

    /// All words, each also as a beginning.
    pub(super) fn all(&self, words: &[String]) -> String {
        let each =
            words.iter().take(MOST_WORDS).map(|w| format!("{}{}", self.quote(w), self.star()));
        each.collect::<Vec<_>>().join(if self.is_sqlite { " AND " } else { " & " })
    }

    /// Any of the words.
    pub(super) fn any(&self, words: &[String]) -> String {
        let each = words.iter().map(|w| self.quote(w));
        each.collect::<Vec<_>>().join(if self.is_sqlite { " OR " } else { " | " })
    }

    fn quote(&self, word: &str) -> String {
        if self.is_sqlite { format!("\"{word}\"") } else { format!("'{word}'") }
    }

    fn star(&self) -> &'static str {
        if self.is_sqlite { "*" } else { ":*" }
    }
}
