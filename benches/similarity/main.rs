//! The duplicate finder, measured: what it finds, how fast, and in how much memory.
//!
//!     cargo bench --bench similarity -- [--data FOLDER] [--queries N]
//!
//! It measures on the demonstration mailbag (40,192 questions whose groups are known) and on the pairs in tests/similarity.
//! With `--data` it also measures on texts that are not in the repository; the folder may hold any of these CSV files,
//! in UTF-8 with a heading line:
//!
//! - `petitions_retrieval_corpus.csv`: id, group, text. Texts of one group ask the same; no group: alone.
//! - `petitions_retrieval_queries.csv`: id, group, text. For each, a text of its group is to be found in the corpus.
//! - `petitions_pairs.csv`: label, text_a, text_b, and other columns. Label 1: a person found that both ask the same.
//!
//! Never: a part of the tests; it prints figures and judges none.

mod bag;
mod elsewhere;
mod quality;
mod recall;
mod speed;
mod table;

use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc};

#[global_allocator]
static MEMORY: &PeakMemAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let asked = Asked::read(std::env::args().skip(1));
    let bag = bag::Bag::demo();
    let index = speed::index(&bag);
    speed::queries(&bag, &index, asked.queries);
    speed::changes(&bag, &index);
    let clusters = speed::clusters(&bag, &index);
    quality::demo(&bag, &index, asked.queries);
    quality::clusters(&bag, &clusters);
    quality::folding(&bag);
    quality::stance();
    drop(index);
    match asked.data {
        Some(folder) => elsewhere::measure(&folder),
        None => println!(
            "\nTexts from elsewhere were not measured: no folder was given (--data FOLDER)."
        ),
    }
}

/// What the command line asks for.
struct Asked {
    data: Option<std::path::PathBuf>,
    queries: usize,
}

impl Asked {
    /// Cargo adds words of its own, which are passed over.
    fn read(mut words: impl Iterator<Item = String>) -> Asked {
        let mut asked = Asked { data: None, queries: 2_000 };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--data" => asked.data = words.next().map(Into::into),
                "--queries" => {
                    let number = words.next().and_then(|word| word.parse().ok());
                    asked.queries = number.expect("--queries needs a number");
                }
                _ => {}
            }
        }
        asked
    }
}
