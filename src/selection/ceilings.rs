//! The slates for other ceilings side by side: how much of a result is the organiser's choice of L.
//! Never: judge which is better.

use super::input::Input;
use super::prepared::Prepared;
use super::refusal::Refusal;

/// The slates (references in order of purchase) for the ceilings L = 1, 2 and k, and for the brief's own, each once and in
/// the order of L. "L = 1" is "nobody twice before others once"; with L = k there is no ceiling.
///
/// # Errors
/// As for [`super::select`].
pub fn slates_by_ceiling(input: &Input) -> Result<Vec<(u32, Vec<String>)>, Refusal> {
    let prepared = Prepared::new(input)?;
    let brief = &input.brief;
    let mut ceilings = vec![1, 2.min(brief.positions), brief.positions, brief.ceiling];
    ceilings.sort_unstable();
    ceilings.dedup();
    let slate = |ceiling| (ceiling, prepared.buy_with_ceiling(ceiling).slate());
    Ok(ceilings.into_iter().map(slate).collect())
}
