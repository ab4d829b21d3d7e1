//! `pqt check`: the settings in force, and whether what the service needs is
//! in order.
//!
//! Never: sends mail, brings tables up to date, or shows a secret.

use super::failure::Failure;
use crate::app::App;
use crate::clock::{self, Clock};
use crate::config::{Config, Mode};
use crate::domain::instant::Instant;
use crate::entropy::Entropy;
use crate::store::{StoreError, health};
use chrono::{DateTime, Datelike, Utc};
use std::path::Path;

/// A machine without a battery-backed clock wakes up long before this program was written.
const EARLIEST_YEAR: i32 = 2026;

pub(super) fn run(config: Config) -> Result<(), Failure> {
    println!("{}", config.masked_toml());
    let mut findings = Findings::default();
    look_at_clock(Clock::system().now(), &mut findings);
    if !config.data_dir.exists() {
        findings.good(format!(
            "the data folder {} is made at the first start; there is nothing in it to check yet",
            config.data_dir.display()
        ));
        return findings.conclude();
    }
    look_at_folder(&config.data_dir, &mut findings);
    if config.server.mode == Mode::Development {
        findings.good("development mode: for trying out, not for the public".to_owned());
    }
    match App::build(config, Clock::system(), Entropy::system()) {
        Ok(app) => {
            look_at_database(&app, &mut findings);
            look_at_mail(&app, &mut findings);
        }
        Err(why) => findings.bad(why.to_string()),
    }
    findings.conclude()
}

#[derive(Default)]
struct Findings {
    problems: usize,
}

impl Findings {
    fn good(&mut self, sentence: String) {
        println!("ok       {sentence}");
    }

    fn bad(&mut self, sentence: String) {
        self.problems += 1;
        println!("PROBLEM  {sentence}");
    }

    fn conclude(self) -> Result<(), Failure> {
        match self.problems {
            0 => Ok(()),
            1 => Err(Failure::new("One thing must be mended.")),
            many => Err(Failure::new(format!("{many} things must be mended."))),
        }
    }
}

fn look_at_clock(now: DateTime<Utc>, findings: &mut Findings) {
    let shown = now.format("%-d %B %Y, %H:%M UTC");
    if now.year() < EARLIEST_YEAR {
        findings.bad(format!("the clock says {shown}, which cannot be: set this machine's time"));
    } else {
        findings.good(format!("the clock says {shown}"));
    }
}

#[cfg(unix)]
fn look_at_folder(folder: &Path, findings: &mut Findings) {
    use std::os::unix::fs::PermissionsExt;
    let shown = folder.display();
    match std::fs::metadata(folder) {
        Ok(about) if !about.is_dir() => findings.bad(format!("{shown} is a file, not a folder")),
        Ok(about) if about.permissions().mode() & 0o002 != 0 => findings.bad(format!(
            "everybody on this machine can write to {shown}: run `chmod 700 {shown}`"
        )),
        Ok(_) => findings.good(format!("the data folder is {shown}")),
        Err(why) => findings.bad(format!("the data folder {shown} cannot be looked at: {why}")),
    }
}

#[cfg(not(unix))]
fn look_at_folder(folder: &Path, findings: &mut Findings) {
    findings.good(format!("the data folder is {}", folder.display()));
}

fn look_at_database(app: &App, findings: &mut Findings) {
    match app.db.pending_migrations() {
        Err(why) => return findings.bad(format!("the database does not answer: {why}")),
        Ok(pending) if pending.is_empty() => {
            findings.good("the database answers and its tables are up to date".to_owned());
        }
        Ok(pending) if app.config.database.migrates_at_start() => findings.good(format!(
            "the database answers; {} migrations run at the next start",
            pending.len()
        )),
        Ok(pending) => {
            findings.bad(format!("{} migrations have not run: run `pqt migrate`", pending.len()))
        }
    }
    let now: Instant = app.clock.now().into();
    match app.db.read(health::time_of_server) {
        Ok(Some(theirs)) if !is_near(now, theirs) => findings.bad(format!(
            "the database server's clock is {} seconds away from this machine's",
            now.seconds_since(theirs).abs()
        )),
        Err(StoreError::Unavailable(why)) => findings.bad(format!("the database went away: {why}")),
        Ok(_) | Err(_) => {}
    }
}

fn is_near(one: Instant, other: Instant) -> bool {
    one.seconds_since(other).abs() <= clock::TOLERANCE.num_seconds()
}

fn look_at_mail(app: &App, findings: &mut Findings) {
    match app.transport.check() {
        Ok(()) => findings.good("mail can leave".to_owned()),
        Err(why) => findings.bad(format!("mail cannot leave: {why}")),
    }
}
