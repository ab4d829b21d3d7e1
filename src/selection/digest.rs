//! The digest of a selection's input, which the seed is bound to.
//! Never: depend on the order questions or supporters came in, nor on the seed.

use std::io::{self, BufWriter, Write};

use sha2::{Digest, Sha256};

use super::ballots::Ballots;
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
    // The pieces are small, and a hasher likes large ones.
    let mut sink = BufWriter::with_capacity(1 << 16, Sink(Sha256::new()));
    let written = write_all(&mut sink, input, &order).and_then(|()| sink.flush());
    written.expect("writing to a hasher cannot fail and plain structs always serialise");
    hex(&sink.get_ref().0.clone().finalize())
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

fn write_all(sink: &mut impl Write, input: &Input, order: &[usize]) -> io::Result<()> {
    sink.write_all(b"pqt-input-v2\0")?;
    for &at in order {
        serde_json::to_writer(&mut *sink, &input.questions[at])?;
        sink.write_all(b"\n")?;
    }
    serde_json::to_writer(&mut *sink, &canonical(&input.brief))?;
    sink.write_all(b"\n")?;
    write_ballots(sink, input, order)
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
fn write_ballots(sink: &mut impl Write, input: &Input, order: &[usize]) -> io::Result<()> {
    let people = |at: u32| match &input.people {
        Some(people) => people.get(at as usize).copied().map_or(0, u64::from),
        None => 1,
    };
    let rows = canonical_rows(input, order);
    let mut sorted: Vec<u32> = (0..rows.len() as u32).filter(|&at| people(at) > 0).collect();
    sorted.sort_unstable_by(|&a, &b| rows.row(a as usize).cmp(rows.row(b as usize)));
    let texts: Vec<String> = (0..order.len()).map(|number| number.to_string()).collect();
    for equal in sorted.chunk_by(|&a, &b| rows.row(a as usize) == rows.row(b as usize)) {
        write!(sink, "{}:", equal.iter().map(|&at| people(at)).sum::<u64>())?;
        for (place, &question) in rows.row(equal[0] as usize).iter().enumerate() {
            sink.write_all(if place > 0 { b"," } else { b"" })?;
            sink.write_all(texts[question as usize].as_bytes())?;
        }
        sink.write_all(b"\n")?;
    }
    Ok(())
}

/// The ballots as ascending positions in the sorted list of questions; what is not in the list is left out.
fn canonical_rows(input: &Input, order: &[usize]) -> Ballots {
    let mut rank = vec![0u32; order.len()];
    for (place, &at) in order.iter().enumerate() {
        rank[at] = place as u32;
    }
    let mut rows = Ballots::with_capacity(input.ballots.len(), input.ballots.upvotes());
    let mut row: Vec<u32> = Vec::new();
    for ballot in input.ballots.rows() {
        row.clear();
        row.extend(ballot.iter().filter_map(|&q| rank.get(q as usize)));
        row.sort_unstable();
        row.dedup();
        rows.push(&row);
    }
    rows
}
