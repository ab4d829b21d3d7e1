//! `pqt demo`: three invented sittings to look around in, with `--large` a fourth of 40,192 questions, then the service.
//!
//! Never: in production, or in a database that holds sittings of its own.

mod fill;
pub mod large;
mod welcome;

use super::failure::Failure;
use super::{say, serve};
use crate::actions::dev_sign_in;
use crate::app::App;
use crate::clock::Clock;
use crate::config::{Config, Mode};
use crate::demo::Size;
use crate::domain::staff::Role;
use crate::entropy::Entropy;
use crate::store::{demo, sittings};
use crate::{jobs, telemetry};
use actix_web::web;
use fill::references;

/// What may follow `pqt demo`.
#[derive(Debug, clap::Args)]
pub(super) struct Line {
    /// Add a fourth sitting of 40,192 questions, 200,000 people and 2,000,000 upvotes.
    ///
    /// Its call has just closed, and the desk has an evening to bring it down to a shortlist. Takes a few minutes and
    /// about a gigabyte of disk.
    #[arg(long)]
    large: bool,
}

pub(super) fn run(config: Config, line: &Line) -> Result<(), Failure> {
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
        jobs::form_clusters::run_once(&app)?;
        say(&filled.to_string());
    }
    if line.large && !large::is_there(&app)? {
        fill_large(&app)?;
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

/// Adds the largest sitting and works out what jobs would in time.
fn fill_large(app: &App) -> Result<(), Failure> {
    let begun = app.clock.now();
    say("Adding the largest sitting; this takes a few minutes …");
    let moderator = dev_sign_in::email_hash(&app.actions, Role::Moderator)?;
    let moderator = app.db.read(move |conn| demo::find_staff(conn, &moderator))?;
    let moderator =
        moderator.ok_or_else(|| Failure::new("The demonstration's moderator is gone."))?;
    large::fill(app, moderator.id, Size::WHOLE, say)?;
    say("  counting …");
    jobs::count_upvotes::run_once(app)?;
    say("  looking for what a moderator should see first …");
    jobs::flag_questions::run_once(app)?;
    say("  putting together what asks the same …");
    jobs::form_clusters::run_once(app)?;
    say(&format!("It is there after {} seconds.", (app.clock.now() - begun).num_seconds()));
    Ok(())
}
