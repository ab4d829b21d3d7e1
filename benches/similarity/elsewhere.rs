//! Figures on texts that are not in the repository; the file formats are in `main`.
//!
//! Never: a text printed.

use std::path::Path;
use std::time::Instant;

use pqt::similarity::{Index, opposition};

use crate::recall::Recall;
use crate::table::{heading, row, share};

/// Measures on whatever files a folder holds.
pub fn measure(folder: &Path) {
    heading("Quality on texts from elsewhere");
    let files = ["petitions_retrieval_corpus.csv", "petitions_retrieval_queries.csv"];
    match files.map(|file| rows(&folder.join(file))) {
        [Some(corpus), Some(queries)] => retrieval(&corpus, &queries),
        _ => row("retrieval", "skipped: the folder lacks the corpus or the queries"),
    }
    match rows(&folder.join("petitions_pairs.csv")) {
        Some(rows) => pairs(&rows),
        None => row("pairs", "skipped: the folder lacks petitions_pairs.csv"),
    }
}

/// The lines of a file; `None` if it is not there.
fn rows(file: &Path) -> Option<Vec<csv::StringRecord>> {
    let mut reader = csv::Reader::from_path(file).ok()?;
    Some(reader.records().map(|row| row.expect("a well-formed CSV file")).collect())
}

fn retrieval(corpus: &[csv::StringRecord], queries: &[csv::StringRecord]) {
    let mut index = Index::new();
    for (key, text) in corpus.iter().enumerate() {
        index.put(key as i64, &text[2]);
    }
    let start = Instant::now();
    let mut recall = Recall::default();
    for query in queries {
        // The query itself may be in the corpus under its own number.
        let found = index.like_text(&query[2], Recall::DEPTH + 1);
        let others =
            found.iter().map(|one| &corpus[one.key as usize]).filter(|row| row[0] != query[0]);
        recall.add(others.map(|row| row[1] == query[1]));
    }
    let each = start.elapsed().as_secs_f64() * 1_000.0 / queries.len().max(1) as f64;
    row("texts in the corpus", corpus.len());
    row("R@1 / R@5 / R@10", recall);
    row("one query", format!("{each:.2} ms"));
}

fn pairs(rows: &[csv::StringRecord]) {
    let mut index = Index::new();
    for (at, pair) in rows.iter().enumerate() {
        index.put(2 * at as i64, &pair[1]);
        index.put(2 * at as i64 + 1, &pair[2]);
    }
    let scored: Vec<(f64, bool)> = rows
        .iter()
        .enumerate()
        .map(|(at, pair)| {
            let score = index.score(2 * at as i64, 2 * at as i64 + 1).unwrap_or_default();
            (score, &pair[0] == "1")
        })
        .collect();
    row("pairs", rows.len());
    row("area under the curve of the score", format!("{:.3}", area(&scored)));
    let same: Vec<_> = rows.iter().filter(|pair| &pair[0] == "1").collect();
    let flagged = same.iter().filter(|pair| opposition(&pair[1], &pair[2]).is_some()).count();
    row("duplicates flagged as opposites", share(flagged, same.len()));
}

/// How often a duplicate pair scores above another pair; ties count half.
fn area(scored: &[(f64, bool)]) -> f64 {
    let of =
        |kind: bool| scored.iter().filter(move |(_, same)| *same == kind).map(|(score, _)| *score);
    let (mut wins, mut all) = (0.0, 0.0);
    for same in of(true) {
        for other in of(false) {
            all += 1.0;
            wins += if same > other {
                1.0
            } else if same == other {
                0.5
            } else {
                0.0
            };
        }
    }
    wins / f64::max(all, 1.0)
}
