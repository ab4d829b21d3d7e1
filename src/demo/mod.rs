//! The demonstration world: people, questions and upvotes that never were, the same for the same seed.
//! Owns the invented texts (`data/`) and the arithmetic that turns them into three sittings.
//! Never: reads a clock, a file, the database or a real person's words; the caller turns offsets into instants.

mod archive;
mod content;
mod desk;
mod dice;
mod large;
mod mailbag;
mod page;
mod people;
mod sitting;
mod upvoting;
mod wording;
mod world;
mod writing;

#[cfg(test)]
mod tests;

pub use large::{CALL_SECONDS, Fate, LargePerson, LargeQuestion, LargeSitting, Size, large};
pub use mailbag::{Letter, mailbag};
#[cfg(test)]
use world::DemoUpvote;
pub(crate) use world::{
    DemoOutcome, DemoQuestion, DemoRecord, DemoSitting, DemoStage, DemoStatus, DemoStep,
    DemoSupporter, DemoWorld,
};
pub use world::{DemoTopic, DemoTown};

use content::Content;
use dice::Dice;

/// How many supporters the world has.
const SUPPORTERS: usize = 4_000;

/// Builds the whole demonstration world. The same seed and towns give the same world on every
/// machine and in every version of the dependencies, because only raw ChaCha words are drawn.
/// Without towns there are representatives, topics and sittings, but no supporters.
pub(crate) fn world(seed: u64, towns: &[DemoTown]) -> DemoWorld {
    let content = Content::embedded();
    let mut world = DemoWorld {
        representatives: content.representatives(),
        topics: content.demo_topics(),
        sittings: content.demo_sittings(),
        ..DemoWorld::default()
    };
    if towns.is_empty() {
        return world;
    }
    let mut dice = Dice::new(seed);
    world.supporters = people::supporters(&content, towns, SUPPORTERS, &mut dice);
    sitting::fill(&mut world, &content, towns, &mut dice);
    world
}

/// Why a questioner of the demonstration wants a second look at a refusal.
pub const SECOND_LOOK: &str =
    "I think this was read too quickly. I ask what the government will do, not what it has done.";
