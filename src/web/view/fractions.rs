//! The exact prices of a trace as numbers that people compare: heads and parts of a hundred.
//!
//! Never: decide anything; the engine decided with the exact fractions.

use num_rational::BigRational;
use num_traits::{Signed, ToPrimitive, Zero};

/// How many supporters without a question on the slate carry a question that is bought at
/// `time`, when each began with `share`: 1 / (share + time). Exact while only such supporters
/// count (ceiling 1). None for what is no such pair.
pub(super) fn fresh_people(share: &str, time: &str) -> Option<u32> {
    let held = read(share)? + read(time)?;
    if held.is_positive() { held.recip().round().to_integer().to_u32() } else { None }
}

/// `part` of `whole` in whole per cent, rounded down, so that 100 means all of it.
pub(super) fn percent(part: &str, whole: &str) -> Option<u32> {
    let (part, whole) = (read(part)?, read(whole)?);
    if whole.is_zero() || part.is_negative() {
        return None;
    }
    (part / whole * BigRational::from_integer(100.into())).floor().to_integer().to_u32()
}

/// One less `part`, in whole per cent: what is paid when `part` is missing.
pub(super) fn percent_paid(missing: &str) -> Option<u32> {
    let paid = BigRational::from_integer(1.into()) - read(missing)?;
    percent(&paid.to_string(), "1")
}

fn read(fraction: &str) -> Option<BigRational> {
    fraction.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_exact() {
        // Six positions, 200,000 supporters: 4,083 of them buy at 1/4083 - 6/200000.
        let time = (read("1/4083").unwrap() - read("6/200000").unwrap()).to_string();
        assert_eq!(fresh_people("6/200000", &time), Some(4_083));
        assert_eq!(fresh_people("3/10", "-1/5"), Some(10));
    }

    #[test]
    fn parts_of_a_hundred_never_claim_the_whole() {
        assert_eq!(percent("999/1000", "1/1"), Some(99));
        assert_eq!(percent("1/3", "1/2"), Some(66));
        assert_eq!(percent("3", "2"), Some(150));
        assert_eq!(percent_paid("3/4"), Some(25));
    }

    #[test]
    fn what_is_no_fraction_is_not_guessed() {
        for wrong in ["", "x", "1/0", "1/", "0.5", "1/2/3"] {
            assert_eq!(percent(wrong, "1"), None, "{wrong}");
            assert_eq!(fresh_people("1/2", wrong), None, "{wrong}");
        }
        assert_eq!(percent("1", "0"), None);
        assert_eq!(fresh_people("0", "0"), None);
    }
}
