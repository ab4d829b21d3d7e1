//! Ratios, measured in one run: what each part of the engine costs beside reading every upvote once.
//! Never: a figure without what it contains.

use std::hint::black_box;
use std::time::Duration;

use peakmem_alloc::PeakMemAllocTrait;
use pqt::selection::{
    Ballots, Blanket, Input, Prepared, Scope, digest, examine, select, slates_by_ceiling,
};
use serde::de::IgnoredAny;

use crate::GLOBAL;
use crate::clock::time;
use crate::handed::Handed;
use crate::profile::{MISSION, SHORTLIST, Size, input};

/// Every upvote in one flat list, for the pass that everything is compared with.
pub fn flat(ballots: &Ballots) -> Vec<u32> {
    ballots.rows().flatten().copied().collect()
}

/// Reads every upvote once and adds up the numbers.
pub fn one_pass(upvotes: &[u32]) -> u64 {
    upvotes.iter().copied().map(u64::from).sum()
}

/// The same row by row: ballot by ballot, as they lie in the input, or question by question, as the rule reads them.
fn by_row(ballots: &Ballots) -> u64 {
    ballots.rows().map(one_pass).sum()
}

/// The ballots turned round: a row of supporters for each question.
fn turned(ballots: &Ballots, questions: usize) -> Ballots {
    let mut rows = vec![Vec::new(); questions];
    for (ballot, supporter) in ballots.rows().zip(0..) {
        ballot.iter().for_each(|&question| rows[question as usize].push(supporter));
    }
    rows.into()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn row(what: &str, unit: &str, first: f64, pass: f64, second: f64, bar: &str) {
    let ratio = |value: f64| value / pass;
    println!(
        "| {what} | {first:.2} {unit} | {:.2} | {second:.2} {unit} | {:.2} | {bar} |",
        ratio(first),
        ratio(second)
    );
}

/// Prints everything.
pub fn print() {
    mission();
    reading();
    near_misses();
    curve();
}

/// Limits on regions, towns and topics.
fn limited(mut input: Input) -> Input {
    let positions = input.brief.positions;
    for (scope, max) in [
        (Scope::Region, positions.div_ceil(6)),
        (Scope::Town, 1),
        (Scope::Topic, positions.div_ceil(4)),
    ] {
        input.brief.blankets.push(Blanket { scope, max, firmness: Default::default() });
    }
    input
}

/// A row of the table: what it costs for six positions and for twenty.
struct Rows {
    inputs: [Input; 2],
    /// Milliseconds of one pass.
    pass: f64,
}

impl Rows {
    fn add(&self, what: &str, bar: &str, work: impl Fn(&Input) -> Duration) {
        let [first, second] = self.inputs.each_ref().map(|input| milliseconds(work(input)));
        row(what, "ms", first, self.pass, second, bar);
    }
}

fn mission() {
    let inputs = [input(MISSION, 6), input(MISSION, 20)];
    let upvotes = inputs[0].ballots.upvotes();
    let Size { questions, supporters, .. } = MISSION;
    println!("\n## {questions} questions, {supporters} supporters, {upvotes} upvotes\n");
    println!("| what | k = 6 | to a pass | k = 20 | to a pass | bar |\n|---|---|---|---|---|---|");
    let list = flat(&inputs[0].ballots);
    let turned = turned(&inputs[0].ballots, questions);
    let pass = milliseconds(time(100, || by_row(&turned)));
    let rows = Rows { inputs, pass };
    rows.add("one pass, question by question: every upvote read and added up", "", |_| {
        time(100, || by_row(&turned))
    });
    rows.add("the same over one flat list, as fast as the processor can", "", |_| {
        time(100, || one_pass(&list))
    });
    rows.add("the same ballot by ballot", "", |input| time(50, || by_row(&input.ballots)));
    rows.add("**the rule** on what was prepared", "2 and 6", |input| {
        let prepared = Prepared::new(input).expect("a slate");
        time(100, || prepared.buy())
    });
    rows.add("**the whole audit** of the slate and of plain counting", "5", |input| {
        let prepared = Prepared::new(input).expect("a slate");
        let bought = prepared.buy();
        time(100, || prepared.audit(&bought))
    });
    let preparing =
        "preparing: checks, canonical order, arrays, network, what places and topics have";
    rows.add(preparing, "", |input| time(8, || Prepared::new(input)));
    rows.add("preparing and the rule, with limits on region, town and topic", "100 ms", |input| {
        let limited = limited(input.clone());
        time(8, || Prepared::new(&limited).map(|prepared| prepared.buy().slate()))
    });
    rows.add("the slates for L = 1, 2 and k, preparing included", "", |input| {
        time(5, || slates_by_ceiling(input))
    });
    rows.add("the digest of the input", "", |input| time(5, || digest(input)));
    rows.add("auditing the slate over all questions (`examine`)", "", |input| {
        let slate = Prepared::new(input).expect("a slate").buy().slate();
        let references: Vec<String> = input.questions.iter().map(|q| q.reference.clone()).collect();
        time(5, || examine(&references, &input.ballots, None, &slate, input.brief.positions))
    });
    rows.add("`select`: everything explained, one substitute each", "2 s", |input| {
        time(3, || select(input))
    });
    rows.add("`select` with limits on region, town and topic", "", |input| {
        let limited = limited(input.clone());
        time(3, || select(&limited))
    });
    memory(&rows.inputs);
}

fn memory(inputs: &[Input]) {
    let list = 4.0 * inputs[0].ballots.upvotes() as f64;
    let megabytes = |bytes: f64| bytes / 1e6;
    let peak = |work: &dyn Fn()| {
        GLOBAL.reset_peak_memory();
        work();
        megabytes(GLOBAL.get_peak_memory() as f64)
    };
    println!(
        "\n| memory at its peak, beside the input | k = 6 | to the list | k = 20 | to the list | bar |"
    );
    println!("|---|---|---|---|---|---|");
    let list = megabytes(list);
    row("the list of upvotes, 4 bytes each", "MB", list, list, list, "");
    let [rule, all] = [0, 1].map(|what| {
        [0, 1].map(|at| {
            let input = &inputs[at];
            peak(&|| {
                if what == 0 {
                    let prepared = Prepared::new(input).expect("a slate");
                    black_box(prepared.audit(&prepared.buy()));
                } else {
                    black_box(select(input).is_ok());
                }
            })
        })
    });
    row("preparing, the rule and the audit", "MB", rule[0], list, rule[1], "4");
    row("`select`, with its record", "MB", all[0], list, all[1], "");
}

fn reading() {
    let input = input(MISSION, 6);
    let text = serde_json::to_string(&input).expect("it serialises");
    println!("\n## Reading the same sitting from JSON ({:.1} MB)\n", text.len() as f64 / 1e6);
    println!("| what | time | to the parser | bar |\n|---|---|---|---|");
    let handed = milliseconds(time(8, || serde_json::from_str::<Handed>(&text)));
    let ignored = milliseconds(time(8, || serde_json::from_str::<IgnoredAny>(&text)));
    let read = milliseconds(time(8, || serde_json::from_str::<Input>(&text)));
    println!(
        "| the parser alone: every number and text handed over and dropped | {handed:.1} ms | 1.00 | |"
    );
    println!("| the parser skipping everything | {ignored:.1} ms | {:.2} | |", ignored / handed);
    println!("| **reading the input** | {read:.1} ms | {:.2} | 2 |", read / handed);
    println!("| the same to the parser that skips everything | | {:.2} | |", read / ignored);
}

fn near_misses() {
    let mut input = input(SHORTLIST, 6);
    let upvotes = input.ballots.upvotes();
    println!("\n## A shortlist of {}, {upvotes} upvotes\n", SHORTLIST.questions);
    println!("| what | k = 6 | k = 20 | bar |\n|---|---|---|---|");
    let mut cell = |positions: u32, near_misses: u32| {
        (input.brief.positions, input.brief.near_misses) = (positions, near_misses);
        milliseconds(time(3, || select(&input)))
    };
    let without = [cell(6, 0), cell(20, 0)];
    let with = [cell(6, 60), cell(20, 60)];
    println!("| `select` without near misses | {:.0} ms | {:.0} ms | |", without[0], without[1]);
    println!(
        "| **near misses of all that were not taken** | {:.0} ms | {:.0} ms | 1 s |",
        with[0] - without[0],
        with[1] - without[1]
    );
}

fn curve() {
    println!("\n## From ten thousand to ten million upvotes (k = 6)\n");
    println!(
        "| upvotes | questions | one pass | preparing | the rule | the audit | nanoseconds an upvote |"
    );
    println!("|---|---|---|---|---|---|---|");
    for power in 4..=7 {
        let upvotes = 10usize.pow(power);
        let size = Size { questions: upvotes / 50, supporters: upvotes / 10, upvotes };
        let input = input(size, 6);
        let turned = turned(&input.ballots, size.questions);
        let pass = time(5, || by_row(&turned));
        let prepare = time(5, || Prepared::new(&input));
        let prepared = Prepared::new(&input).expect("a slate");
        let rule = time(5, || prepared.buy());
        let bought = prepared.buy();
        let audit = time(5, || prepared.audit(&bought));
        let all = (prepare + rule + audit).as_secs_f64() * 1e9 / input.ballots.upvotes() as f64;
        println!(
            "| {} | {} | {:.3} ms | {:.2} ms | {:.3} ms | {:.3} ms | {all:.1} |",
            input.ballots.upvotes(),
            size.questions,
            milliseconds(pass),
            milliseconds(prepare),
            milliseconds(rule),
            milliseconds(audit)
        );
    }
}
