//! The fair order of a list of questions: everybody gets a shuffle of their
//! own in which questions that were seldom shown come first.
//!
//! The rule. Each visit to a list begins with a seed, kept in the address, made
//! of an hour and a random number. Questions are sorted by their band, that is
//! how often they had been shown when that hour began, in steps of [`STEP`];
//! within a band by `x * x mod PRIME` where `x = (id * multiplier + offset) mod
//! PRIME`, and multiplier and offset come from the random number. (Without the
//! square, keys that follow each other would favour the first and the last.) So
//! within a band every question is equally likely to stand first, the order is
//! the same on every page of one visit, and one query sorts on either database.
//!
//! The frozen counts of an hour are kept for one hour more; a seed older than
//! that keeps its shuffle, but its bands may have moved.
//!
//! Never: anything about who looks, or how many back a question.

use super::instant::Instant;

/// Shows that make one band.
pub const STEP: i64 = 20;

/// The Mersenne prime 2^31 - 1: a product of two numbers below it fits 63 bits.
pub const PRIME: i64 = 2_147_483_647;

/// What decides one visit's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FairSeed {
    /// The hour whose frozen counts make the bands.
    pub hour: i64,
    /// The random number.
    pub shuffle: u32,
}

/// The hour of a moment, counted from 1970.
pub fn hour(at: Instant) -> i64 {
    at.seconds_since(Instant::EPOCH).div_euclid(3600)
}

impl FairSeed {
    /// As the address carries it.
    pub fn code(self) -> String {
        format!("{:x}-{:08x}", self.hour, self.shuffle)
    }

    /// Reads [`FairSeed::code`]; `None` for anything else.
    pub fn parse(code: &str) -> Option<FairSeed> {
        let (hour, shuffle) = code.split_once('-')?;
        let hour = u32::from_str_radix(hour, 16).ok()?;
        Some(FairSeed { hour: hour.into(), shuffle: u32::from_str_radix(shuffle, 16).ok()? })
    }

    /// Whether the bands are those of an even hour.
    pub fn is_even(self) -> bool {
        self.hour % 2 == 0
    }

    /// From 1 to `PRIME - 1`.
    pub fn multiplier(self) -> i64 {
        1 + below_prime(mixed(u64::from(self.shuffle))) % (PRIME - 1)
    }

    /// From 0 to `PRIME - 1`.
    pub fn offset(self) -> i64 {
        below_prime(mixed(u64::from(self.shuffle) ^ (1 << 40)))
    }
}

fn below_prime(number: u64) -> i64 {
    // 31 bits, so the cast keeps the value.
    ((number >> 33) as i64) % PRIME
}

/// One step of SplitMix64 (Steele, Lea and Flood, 2014).
fn mixed(seed: u64) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_travels_in_the_address() {
        let seed = FairSeed { hour: 498_777, shuffle: 0xdead_beef };
        assert_eq!(FairSeed::parse(&seed.code()), Some(seed));
        for bad in ["", "x", "1-", "-1", "1-2-3", "zz-1", "fffffffff-1"] {
            assert_eq!(FairSeed::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn every_question_is_as_likely_to_stand_first() {
        let mut firsts = [0; 10];
        for shuffle in 0..20_000 {
            let seed = FairSeed { hour: 0, shuffle };
            let x = |id: i64| (id * seed.multiplier() + seed.offset()) % PRIME;
            let place = |id: i64| x(id) * x(id) % PRIME;
            let first = (1..=10).min_by_key(|id| place(*id)).expect("ten");
            firsts[(first - 1) as usize] += 1;
        }
        assert!(firsts.iter().all(|n| (1_700..2_300).contains(n)), "{firsts:?}");
    }
}
