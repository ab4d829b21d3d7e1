//! When the letters came: evenings more than mornings, and a rush after a broadcast.
//! Never: a clock; seconds count from the opening of the call.

use super::Letter;
use super::content::When;
use crate::demo::dice::{Dice, Weighted};

/// How busy each hour of a day is, from midnight: hardly anybody at night, most between seven and ten in the evening.
const BUSY: [f64; 24] = [
    2.0, 1.0, 0.5, 0.3, 0.3, 0.5, 1.0, 2.0, 3.0, 3.0, 3.0, 3.5, 4.0, 4.0, 3.5, 3.5, 4.0, 5.0, 7.0,
    10.0, 12.0, 10.0, 7.0, 4.0,
];
/// The call opens at six in the evening.
const OPENS_AT: usize = 18;
/// The broadcast is on the second evening, at seven.
const BROADCAST_HOUR: usize = 25;
const HOUR: usize = 3_600;

/// Gives each letter its second, so that the bag is in the order of coming.
pub(super) fn deal(law: &When, bag: &mut [Letter], dice: &mut Dice) {
    let mut hours = Weighted::default();
    for hour in 0..law.hours {
        hours.add(hour, BUSY[(OPENS_AT + hour) % BUSY.len()]);
    }
    let mut seconds: Vec<usize> = (0..bag.len())
        .map(|_| {
            if dice.chance(law.rush) {
                BROADCAST_HOUR * HOUR + dice.below(law.rush_minutes * 60)
            } else {
                hours.draw(dice).unwrap_or_default() * HOUR + dice.below(HOUR)
            }
        })
        .collect();
    seconds.sort_unstable();
    for (letter, seconds) in bag.iter_mut().zip(seconds) {
        letter.seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
    }
}
