//! `pqt demo`: three invented sittings to look around in, then the service.
//!
//! Never: in production, or in a database that holds sittings of its own.

mod fill;
mod welcome;

use super::failure::Failure;
use super::{say, serve};
use crate::app::App;
use crate::clock::Clock;
use crate::config::{Config, Mode};
use crate::entropy::Entropy;
use crate::store::{demo, sittings};
use crate::{jobs, telemetry};
use actix_web::web;
use fill::references;

pub(super) fn run(config: Config) -> Result<(), Failure> {
    if config.server.mode == Mode::Production {
        return Err(Failure::mend(
            "The demonstration is for trying the service out. Set server.mode to \"development\" first.",
        ));
    }
    telemetry::init(&config.telemetry)?;
    let app = web::Data::new(App::build(config, Clock::system(), Entropy::system())?);
    app.db.migrate()?;
    if must_fill(&app)? {
        say("Filling the database with three invented sittings …");
        let filled = fill::fill(&app)?;
        jobs::count_upvotes::run_once(&app)?;
        jobs::flag_questions::run_once(&app)?;
        say(&filled.to_string());
    }
    serve::until_stopped(app, |app, address| say(&welcome::text(app, address)))
}

/// Whether the demonstration is not there yet.
fn must_fill(app: &App) -> Result<bool, Failure> {
    let is_there = app.db.read(|conn| sittings::find(conn, references::IN_CALL))?.is_some();
    if is_there {
        return Ok(false);
    }
    if app.db.read(demo::count_sittings)? > 0 {
        return Err(Failure::new(
            "This database already holds sittings. Give the demonstration a database of its own: \
             set PQT_DATA_DIR to a new folder, or PQT_DATABASE_URL to an empty database.",
        ));
    }
    Ok(true)
}
