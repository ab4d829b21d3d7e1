//! The digest of a selection's input, which the seed is bound to.
//! Never: depend on the order questions or supporters came in, nor on the seed.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

use super::input::{Brief, Input};
use super::seed::hex;

/// SHA-256, in hexadecimal, over "pqt-input-v2" 0x00, then one line each: every question as JSON, sorted by reference;
/// the brief as JSON with its lists sorted (pins keep their order, it is their priority); every different ballot as the
/// number of people it stands for, a colon, and ascending positions in the sorted list of questions, separated by commas
/// ("12:0,5,7"; "3:" are three people without an upvote), ballots in the order of their positions. Lines end in 0x0a.
/// So it is the same whether equal ballots are written out or counted.
pub fn digest(input: &Input) -> String {
    let mut order: Vec<usize> = (0..input.questions.len()).collect();
    order.sort_by(|&a, &b| input.questions[a].reference.cmp(&input.questions[b].reference));
    let mut sink = Sink(Sha256::new());
    write_all(&mut sink, input, &order)
        .expect("writing to a hasher cannot fail and plain structs always serialise");
    hex(&sink.0.finalize())
}

struct Sink(Sha256);

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn write_all(sink: &mut Sink, input: &Input, order: &[usize]) -> io::Result<()> {
    sink.write_all(b"pqt-input-v2\0")?;
    for &at in order {
        serde_json::to_writer(&mut *sink, &input.questions[at])?;
        sink.write_all(b"\n")?;
    }
    serde_json::to_writer(&mut *sink, &canonical(&input.brief))?;
    sink.write_all(b"\n")?;
    for (ballot, people) in counted_ballots(input, order) {
        let line: Vec<String> = ballot.iter().map(u32::to_string).collect();
        writeln!(sink, "{people}:{}", line.join(","))?;
    }
    Ok(())
}

fn canonical(brief: &Brief) -> Brief {
    let mut brief = brief.clone();
    brief.limits.sort_by(|a, b| (a.scope, &a.key).cmp(&(b.scope, &b.key)));
    brief.blankets.sort_by_key(|blanket| (blanket.scope, blanket.max));
    brief.exclusions.sort_by(|a, b| a.reference.cmp(&b.reference));
    let heard = &mut brief.heard_lately;
    for list in [&mut heard.questioners, &mut heard.towns, &mut heard.topics] {
        list.sort();
        list.dedup();
    }
    brief
}

/// Every different ballot, in order, and for how many people it stands; ballots of nobody are left out.
fn counted_ballots(input: &Input, order: &[usize]) -> Vec<(Vec<u32>, u64)> {
    let mut rank = vec![0u32; order.len()];
    for (place, &at) in order.iter().enumerate() {
        rank[at] = place as u32;
    }
    let people = |at: usize| match &input.people {
        Some(people) => people.get(at).copied().map_or(0, u64::from),
        None => 1,
    };
    let mut ballots: Vec<(Vec<u32>, u64)> = input
        .ballots
        .rows()
        .enumerate()
        .map(|(at, ballot)| {
            let mut row: Vec<u32> =
                ballot.iter().filter_map(|&q| rank.get(q as usize).copied()).collect();
            row.sort_unstable();
            row.dedup();
            (row, people(at))
        })
        .filter(|(_, people)| *people > 0)
        .collect();
    ballots.sort_unstable();
    ballots.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        kept.1 += if same { next.1 } else { 0 };
        same
    });
    ballots
}
