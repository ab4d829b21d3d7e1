//! The example that the tests are about: the input of a small sitting, and its record.
//! Never: another example in each test.

use pqt::record::{Record, read_record, sealed_with_digest, verify};

/// What `pqt select` is given.
pub const EXAMPLE: &str = include_str!("example.json");
/// What it made of it when the format was fixed.
pub const GOLDEN: &str = include_str!("golden.json");
/// The public record of the demonstration's published slate, with levelled ballots.
pub const DEMONSTRATION: &str = include_str!("demonstration.json");

pub fn golden() -> Record {
    read_record(GOLDEN.as_bytes()).unwrap()
}

pub fn demonstration() -> Record {
    read_record(DEMONSTRATION.as_bytes()).unwrap()
}

/// Changes a record, gives it the digest of its new content, and says why it is refused all the same.
pub fn refusal_of(mut record: Record, change: impl FnOnce(&mut Record)) -> String {
    change(&mut record);
    let (_, text) = sealed_with_digest(record);
    let fault = verify(text.as_bytes()).expect_err("a record that contradicts itself");
    fault.to_string()
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}

/// A byte changed, removed or put in, anywhere.
pub fn with_one_byte_off(text: &str, dice: &mut Dice) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    let at = dice.below(bytes.len());
    match dice.below(3) {
        0 => {
            let other = bytes[at].wrapping_add(1 + dice.below(255) as u8);
            bytes[at] = other;
        }
        1 => drop(bytes.remove(at)),
        _ => bytes.insert(at, dice.below(256) as u8),
    }
    bytes
}
