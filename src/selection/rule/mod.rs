//! The rule itself: pins, equal shares (Peters and Skowron 2020), completion by sequential Phragmén with a ceiling.
//! Never: decide by floating point; floats only say which questions need not be looked at.

mod cheapest;
mod crowd;
mod gate;
mod kinds;
pub(super) mod price;
mod purse;
mod record;
mod run;
mod settle;

pub(super) use self::crowd::Everybody;
pub(super) use self::gate::Gate;
pub(super) use self::kinds::{Kinds, WhatIf};
pub(super) use self::run::{Outcome, Run};
pub(super) use self::settle::{Settled, Terms};
