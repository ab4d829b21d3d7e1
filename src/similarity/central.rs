//! How much each of several wordings has in common with the others: the one in the middle says best what all say.
//!
//! Never: a judgement about length or manner; the words alone count, and each counts once a wording.

use std::collections::BTreeMap;

use super::terms;

/// For each text the cosine between its words and those of all, 0 to 1: each word has as much weight as there are texts
/// that use it. 0 for a text without a word that says something.
pub fn likeness<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<f64> {
    let all: Vec<Vec<Box<str>>> = texts
        .into_iter()
        .map(|text| terms::stems(&terms::stemmed(text)).into_iter().map(|(stem, _)| stem).collect())
        .collect();
    let mut used: BTreeMap<&str, u32> = BTreeMap::new();
    for stem in all.iter().flatten() {
        *used.entry(stem).or_default() += 1;
    }
    let length = used.values().map(|uses| f64::from(*uses).powi(2)).sum::<f64>().sqrt();
    let one = |stems: &Vec<Box<str>>| {
        let shared: u32 = stems.iter().map(|stem| used[&**stem]).sum();
        let own = (stems.len() as f64).sqrt();
        if stems.is_empty() { 0.0 } else { (f64::from(shared) / (own * length)).min(1.0) }
    };
    all.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wording_in_the_middle_has_most_in_common() {
        let texts = [
            "Why are private rents so high?",
            "Why are private rents so high in Leeds, where my daughter lives?",
            "Private rents are too high!",
            "?",
        ];
        let found = likeness(texts);
        assert!(found[0] > found[1] && (found[0] - found[2]).abs() < 1e-9, "{found:?}");
        assert_eq!(found[3], 0.0);
        assert!(likeness([]).is_empty());
        assert!((likeness(["rents"])[0] - 1.0).abs() < 1e-9);
    }
}
