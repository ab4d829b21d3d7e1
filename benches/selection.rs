//! How fast the selection is. `cargo bench --bench selection` prints a table of ratios and then times the parts with their spread;
//! `cargo bench --bench selection -- table` prints the table alone; `… -- write FILE [UPVOTES [POSITIONS [CEILING]]]` writes the
//! measured sitting, or one of another size, for `pqt select` and other programs.
//! Never: a comparison across runs; ratios are taken within one.

#[path = "selection/clock.rs"]
mod clock;
#[path = "selection/handed.rs"]
mod handed;
#[path = "selection/profile.rs"]
mod profile;
#[path = "selection/table.rs"]
mod table;

use std::hint::black_box;

use criterion::Criterion;
use peakmem_alloc::{INSTRUMENTED_SYSTEM, PeakMemAlloc};
use pqt::selection::{Ballots, Brief, Input, Prepared, Question};
use serde::Serialize;

use profile::{MISSION, Size, input};

#[global_allocator]
static GLOBAL: &PeakMemAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["write", file, ref sizes @ ..] => write(file, sizes),
        ["table"] => table::print(),
        // With words of criterion's own (a name, `--test`) there is no table.
        _ => {
            if words.is_empty() {
                table::print();
            }
            let mut criterion = Criterion::default().configure_from_args();
            parts(&mut criterion);
            criterion.final_summary();
        }
    }
}

/// The measured sitting, or one with so many upvotes in the same proportions, for so many positions and with this ceiling.
fn write(file: &str, sizes: &[&str]) {
    let at = |at: usize| sizes.get(at).copied();
    let (upvotes, positions, ceiling) = (at(0), at(1), at(2));
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let size = upvotes.map_or(MISSION, |upvotes| {
        let upvotes = number(upvotes);
        Size { questions: upvotes / 50, supporters: upvotes / 10, upvotes }
    });
    let positions = positions.map_or(6, number) as u32;
    let input = input(size, positions);
    let mut brief = input.brief;
    if let Some(ceiling) = ceiling {
        brief.ceiling = number(ceiling) as u32;
    }
    let task = Task { brief, questions: input.questions, ballots: input.ballots };
    let text = serde_json::to_string(&task).expect("it serialises");
    std::fs::write(file, text).expect("the file can be written");
}

/// What `pqt select` reads; without a seed ties go by the references.
#[derive(Serialize)]
struct Task {
    brief: Brief,
    questions: Vec<Question>,
    ballots: Ballots,
}

fn parts(criterion: &mut Criterion) {
    for positions in [6, 20] {
        let input = input(MISSION, positions);
        let prepared = Prepared::new(&input).expect("a slate");
        let bought = prepared.buy();
        let upvotes = table::flat(&input.ballots);
        let mut group = criterion.benchmark_group(format!("selection/k={positions}"));
        group.sample_size(20);
        group.bench_function("one pass", |b| b.iter(|| table::one_pass(black_box(&upvotes))));
        group.bench_function("rule", |b| b.iter(|| prepared.buy()));
        group.bench_function("audit", |b| b.iter(|| prepared.audit(&bought)));
        group.bench_function("prepare", |b| b.iter_with_large_drop(|| Prepared::new(&input)));
        group.finish();
    }
    let text = serde_json::to_string(&input(MISSION, 6)).expect("it serialises");
    let mut group = criterion.benchmark_group("selection/reading");
    group.sample_size(20);
    group.bench_function("the input from JSON", |b| {
        b.iter_with_large_drop(|| serde_json::from_str::<Input>(&text))
    });
    group.finish();
}
