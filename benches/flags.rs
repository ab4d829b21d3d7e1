//! How long the flags of a text take, on texts meant to hurt (what each pattern begins with, again and again), at ten
//! thousand and at a hundred thousand bytes: ten times the text should take about ten times as long. Beside it stands
//! one pattern of the `regex` crate that counts words.
//!
//!     cargo bench --bench flags
//!
//! Never: a judgement; it prints what it saw.

#[path = "../src/flags/tests/seeds.rs"]
mod seeds;

use pqt::flags::find;
use regex::Regex;
use std::hint::black_box;
use std::time::Instant;

/// What people do send.
const ORDINARY: &str = "Why must we wait eleven years for a home in Leeds? ";

/// The shortest of so many runs; the first pays for compiling the patterns.
const TIMES: usize = 9;

fn main() {
    let words = Regex::new(r"\w+").expect("it is a pattern");
    println!("| text | 10 KB | 100 KB | longer by | one pattern, 100 KB | ratio |");
    println!("|---|---|---|---|---|---|");
    for seed in [ORDINARY].into_iter().chain(seeds::SEEDS) {
        let text = |bytes: usize| seed.repeat(bytes / seed.len());
        let (short, long) = (text(10_000), text(100_000));
        let few = shortest(|| find(&short, "").len());
        let many = shortest(|| find(&long, "").len());
        let plain = shortest(|| words.find_iter(&long).count());
        println!(
            "| {} | {few:.2} ms | {many:.1} ms | {:.1} | {plain:.2} ms | {:.1} |",
            seed.trim(),
            many / few,
            many / plain
        );
    }
}

/// Milliseconds of the shortest run.
fn shortest(work: impl Fn() -> usize) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..TIMES {
        let began = Instant::now();
        black_box(work());
        best = best.min(began.elapsed().as_secs_f64() * 1000.0);
    }
    best
}
