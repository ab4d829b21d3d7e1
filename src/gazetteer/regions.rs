//! The twelve regions and nations of the United Kingdom (ITL 1) and how many people live there.
//!
//! Source: Office for National Statistics, "Estimates of the population for the UK, England,
//! Wales, Scotland and Northern Ireland", mid-2021, released on 21 December 2022 (Open
//! Government Licence v3.0). Together 67,026,292, the figure given for the United Kingdom.
//!
//! Never: a region that is not of these; other countries have no number here.

/// Region, as the gazetteer writes it, and residents in the middle of 2021.
const RESIDENTS: [(&str, u64); 12] = [
    ("East Midlands", 4_880_094),
    ("East of England", 6_348_096),
    ("London", 8_796_628),
    ("North East", 2_646_772),
    ("North West", 7_422_295),
    ("Northern Ireland", 1_904_563),
    ("Scotland", 5_479_900),
    ("South East", 9_294_023),
    ("South West", 5_712_840),
    ("Wales", 3_105_410),
    ("West Midlands", 5_954_240),
    ("Yorkshire and The Humber", 5_481_431),
];

/// How many people live in a region; None for what is not one of the twelve.
pub fn population(region: &str) -> Option<u64> {
    RESIDENTS.iter().find(|(name, _)| *name == region).map(|(_, people)| *people)
}

/// The names of the twelve.
pub fn names() -> impl Iterator<Item = &'static str> {
    RESIDENTS.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gazetteer::Gazetteer;

    #[test]
    fn together_they_are_the_united_kingdom() {
        assert_eq!(RESIDENTS.iter().map(|(_, people)| people).sum::<u64>(), 67_026_292);
    }

    #[test]
    fn they_are_written_as_the_towns_write_them() {
        for name in names() {
            let has = Gazetteer::embedded().places().iter().any(|place| place.region == name);
            assert!(has, "{name}");
        }
    }
}
