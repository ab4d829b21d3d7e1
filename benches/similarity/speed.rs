//! Times and memory, each beside that of the plain way of doing the same.
//!
//! Never: more than one thread.

use std::hint::black_box;
use std::time::{Duration, Instant};

use peakmem_alloc::PeakMemAllocTrait;
use pqt::similarity::{Clusters, Index, JOIN_AT, fold_key};

use crate::MEMORY;
use crate::bag::Bag;
use crate::table::{heading, row};

fn timed<T>(act: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = act();
    (result, start.elapsed())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Builds the index of the whole bag.
pub fn index(bag: &Bag) -> Index {
    heading("Speed and memory, one thread");
    row("questions", bag.len());
    MEMORY.reset_peak_memory();
    let (index, time) = timed(|| {
        let mut index = Index::new();
        bag.keyed().for_each(|(key, text)| index.put(key, text));
        index
    });
    row("index them all", format!("{:.2} s", time.as_secs_f64()));
    let megabytes = MEMORY.get_peak_memory() as f64 / 1e6;
    row("memory, at its peak while indexing", format!("{megabytes:.0} MB"));
    let (_, folding) = timed(|| bag.keyed().map(|(_, text)| fold_key(text).len()).sum::<usize>());
    row("fold keys of them all", format!("{:.2} s", folding.as_secs_f64()));
    index
}

/// One query against all: by the index, and by comparing with one after the other.
pub fn queries(bag: &Bag, index: &Index, most: usize) {
    let keys = bag.repeated(most);
    let mut times: Vec<Duration> = Vec::new();
    for key in &keys {
        let text = &bag.letters[*key as usize].text;
        // The best of three: what else the machine was doing is not the index's doing.
        let once = || timed(|| black_box(index.like_text(text, 10))).1;
        times.extend((0..3).map(|_| once()).min());
    }
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let (middle, late, last) = (ms(at(0.5)), ms(at(0.99)), ms(at(1.0)));
    row("one query, median", format!("{middle:.2} ms"));
    row("one query, 99 of 100 / slowest", format!("{late:.2} ms / {last:.2} ms"));
    let scans = 20;
    let (_, scan) = timed(|| {
        for key in keys.iter().take(scans) {
            let all = (0..bag.len() as i64).filter_map(|other| index.score(*key, other));
            black_box(all.fold(0.0, f64::max));
        }
    });
    let scan = ms(scan) / keys.len().min(scans) as f64;
    row(
        "the same by comparing with each",
        format!("{scan:.0} ms, {:.0} times as long", scan / middle),
    );
}

/// One question changed and taken out again, against building the index anew.
pub fn changes(bag: &Bag, index: &Index) {
    let mut index = index.clone();
    let keys: Vec<i64> = (0..bag.len() as i64).step_by(bag.len() / 1_000).collect();
    let (_, changing) = timed(|| {
        for key in &keys {
            let text = format!("{} Once more.", bag.letters[*key as usize].text);
            index.put(*key, &text);
        }
    });
    row("change one question", format!("{:.3} ms", ms(changing) / keys.len() as f64));
    let (_, removing) = timed(|| keys.iter().filter(|key| index.remove(**key)).count());
    row("take one question out", format!("{:.3} ms", ms(removing) / keys.len() as f64));
}

/// All clusters, in the order in which the questions came.
pub fn clusters(bag: &Bag, index: &Index) -> Clusters {
    let (clusters, time) = timed(|| Clusters::of(index, 0..bag.len() as i64, JOIN_AT));
    let each = ms(time) / bag.len() as f64;
    row(
        "cluster the whole sitting",
        format!("{:.1} s, {each:.2} ms a question", time.as_secs_f64()),
    );
    let (live, time) = timed(|| {
        let (mut index, mut clusters) = (Index::new(), Clusters::default());
        for (key, text) in bag.keyed() {
            index.put(key, text);
            clusters.join(&index, key);
        }
        clusters
    });
    row("the same as they come, indexing included", format!("{:.1} s", time.as_secs_f64()));
    row("clusters, all at once / as they come", format!("{} / {}", clusters.len(), live.len()));
    clusters
}
