//! The command line: what can be typed, and how each command ends.
//!
//! Exit codes: 0 it worked, 1 it did not (one plain sentence says why), 2 the
//! command line, the settings or a file must be mended first, 3 no slate meets
//! the brief.
//!
//! Never: the work of a command; each has a file here.

mod check;
pub mod demo;
mod failure;
mod import;
mod migrate;
mod select;
mod serve;
mod staff;
mod towns;
mod verify;

use crate::config::Config;
use clap::{Parser, Subcommand};
use failure::Failure;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// People's Question Time: people ask, people upvote, and a published rule chooses the questions that
/// a representative puts to power.
///
/// Without a command, the service starts (as `pqt serve`).
#[derive(Debug, Parser)]
#[command(name = "pqt", version, arg_required_else_help = false)]
#[command(after_help = "\
Settings: every one is explained in config/default.toml. Write those you want to change into a file
and name it with --config, or set variables such as PQT_SERVER_LISTEN=127.0.0.1:9000.
To look around first, run `pqt demo`.")]
struct CommandLine {
    /// Read settings from this file, over the built-in defaults. PQT_CONFIG=FILE does the same.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the service (this also happens without any command).
    ///
    /// On SQLite the tables are brought up to date first; on PostgreSQL run `pqt migrate` before, or set
    /// database.migrate to "always". Ctrl-C or SIGTERM ends it after the requests under way.
    Serve,
    /// Fill a new database with three invented sittings and start the service, to look around.
    ///
    /// Everything in it is invented. It is safe to repeat: what is there already is kept. Prints the address and one
    /// sign-in link for each staff role. The links work only on this machine and only in development mode.
    Demo(demo::Line),
    /// Bring the tables of the database up to date, and say what was done.
    ///
    /// Safe to repeat, and safe to run from several servers at once. Goes forward only: make a backup before a new
    /// version.
    Migrate,
    /// Show the settings in force and look whether everything the service needs is in order.
    ///
    /// Passwords and keys are shown as ***. Sends no mail. Ends with 1 when something must be mended.
    Check,
    /// Run the rule on an input in a file, and write a record of it. Needs no database and no settings.
    ///
    /// The input and the record are explained in docs/record.md. Ends with 3 when no slate meets the brief, and says
    /// which limits are in each other's way and what would have to give way least.
    Select(select::Line),
    /// Check the record of a slate: run the rule again and compare. Needs no database and no settings.
    ///
    /// Prints "identical", or the first difference with its place. Ends with 1 when a record differs, with 2 when a
    /// file cannot be read.
    Verify(verify::Line),
    /// Take questions in from a file: a table, mails, or lines.
    ///
    /// The file is read and checked first; nothing is taken in without --yes. It is safe to stop and to repeat: the same file
    /// is recognised, and no question comes in twice. What is left to a person (towns of one name, how a mail is split) is
    /// shown at the desk.
    Import(import::Command),
    /// Members of staff.
    #[command(subcommand)]
    Staff(staff::Command),
    /// The towns that questioners live in.
    #[command(subcommand)]
    Towns(towns::Command),
}

/// Reads the command line of this process and does what it says.
pub fn run() -> ExitCode {
    let line = CommandLine::parse();
    match obey(line.command.unwrap_or(Command::Serve), line.config.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_said() {
                eprintln!("{failure}");
            }
            failure.exit_code()
        }
    }
}

fn obey(command: Command, config: Option<&Path>) -> Result<(), Failure> {
    let settings = || Config::from_process(config);
    match command {
        Command::Serve => serve::run(settings()?),
        Command::Demo(line) => demo::run(settings()?, &line),
        Command::Migrate => migrate::run(settings()?),
        Command::Check => check::run(settings()?),
        // These two must work for whoever has nothing but this program and a file.
        Command::Select(line) => select::run(&line),
        Command::Verify(line) => verify::run(&line),
        Command::Import(command) => import::run(settings()?, &command),
        Command::Staff(command) => staff::run(settings()?, command),
        Command::Towns(command) => towns::run(settings()?, command),
    }
}

/// Prints for whoever started a service. It must not end because nobody reads.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn without_a_command_the_service_starts() {
        assert!(CommandLine::try_parse_from(["pqt"]).unwrap().command.is_none());
    }

    #[test]
    fn the_settings_file_may_stand_before_or_after_the_command() {
        for line in [["pqt", "--config", "a.toml", "check"], ["pqt", "check", "--config", "a.toml"]]
        {
            let parsed = CommandLine::try_parse_from(line).unwrap();
            assert_eq!(parsed.config, Some(PathBuf::from("a.toml")));
        }
    }

    #[test]
    fn every_command_explains_itself() {
        fn look(command: &clap::Command) {
            for below in command.get_subcommands().filter(|c| c.get_name() != "help") {
                assert!(below.get_about().is_some(), "{} has no help", below.get_name());
                look(below);
            }
        }
        look(&CommandLine::command());
    }
}
