//! The rule itself: pins, equal shares (Peters and Skowron 2020), completion by sequential Phragmén with a ceiling.
//! Never: decide by floating point; floats only say which questions need not be looked at.

mod cheapest;
mod gate;
pub(super) mod price;
mod purse;
mod record;
mod run;

pub(super) use self::run::{Outcome, Plan, run};
