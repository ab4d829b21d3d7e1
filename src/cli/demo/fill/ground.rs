//! What every step of filling reads: the world, its towns, the present moment.
//!
//! Never: changed once it is laid.

use crate::actions::Context;
use crate::app::App;
use crate::demo::{self, DemoTown, DemoWorld};
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::town::Town;
use crate::entropy::Entropy;
use crate::gazetteer::Gazetteer;
use crate::i18n::Catalogue;
use chrono::{DurationRound, TimeDelta};
use std::sync::Arc;

/// The world's seed. Another seed, another world.
const SEED: u64 = 2026;

/// What every step reads.
pub(super) struct Ground {
    pub(super) world: DemoWorld,
    pub(super) now: Instant,
    pub(super) context: Context,
    pub(super) catalogue: Arc<Catalogue>,
    towns: Vec<Town>,
}

impl Ground {
    pub(super) fn lay(app: &App) -> Ground {
        let (towns, of_demo) = towns();
        Ground {
            world: demo::world(SEED, &of_demo),
            now: app.clock.now().into(),
            context: app.actions.clone(),
            catalogue: app.catalogue.clone(),
            towns,
        }
    }

    /// The moment so many seconds from now.
    pub(super) fn at(&self, seconds: i64) -> Instant {
        self.now + TimeDelta::seconds(seconds)
    }

    /// The full hour at or before so many hours from now.
    pub(super) fn hour_before(&self, hours: i64) -> Instant {
        let at = self.now + TimeDelta::hours(hours);
        Instant(at.0.duration_trunc(TimeDelta::hours(1)).unwrap_or(at.0))
    }

    /// The full hour after so many hours from now.
    pub(super) fn hour_after(&self, hours: i64) -> Instant {
        self.hour_before(hours) + TimeDelta::hours(1)
    }

    /// Where a supporter lives.
    pub(super) fn town(&self, supporter: usize) -> &Town {
        &self.towns[self.world.supporters[supporter].town]
    }

    /// Public codes that are the same each time. Each step has its own, so that
    /// a change in one does not move the others.
    pub(super) fn codes(&self, step: u64) -> Entropy {
        Entropy::seeded(SEED + step)
    }
}

/// A public code such as the service makes.
pub(super) fn code(codes: &Entropy, prefix: &str) -> String {
    codes.public_code(&format!("{prefix}-"), 8)
}

/// The language of a code in the world.
pub(super) fn lang(code: &str) -> Lang {
    if code == "cy" { Lang::Cy } else { Lang::En }
}

/// The towns that invented people live in: as they are kept, and as the generator knows them.
pub(in crate::cli::demo) fn towns() -> (Vec<Town>, Vec<DemoTown>) {
    // Not the imported towns: the world must be the same on every machine.
    let places = Gazetteer::embedded().places();
    let towns = places.iter().map(|place| DemoTown {
        code: place.code.clone(),
        name: place.short_name().to_owned(),
        county: place.county.clone(),
        region: place.region.clone(),
        nation: place.nation.clone(),
        population: place.population.unwrap_or(0),
    });
    let towns: Vec<DemoTown> = towns.collect();
    (towns.iter().cloned().map(town).collect(), towns)
}

fn town(town: DemoTown) -> Town {
    Town {
        name: town.name,
        code: Some(town.code),
        county: town.county,
        region: town.region,
        nation: town.nation,
    }
}
