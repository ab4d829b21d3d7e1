//! `pqt towns`: the host's own list of towns, and how they are said.
//!
//! Never: part of a file; one bad line refuses it all.

use super::failure::Failure;
use crate::app::db_options;
use crate::config::Config;
use crate::gazetteer::{Mode, import, read_sayings};
use crate::store::{Db, said_towns, towns};
use clap::Subcommand;
use std::path::{Path, PathBuf};

/// What can be done with towns.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Read towns from a file, beside or in the place of the built-in ones.
    ///
    /// The file may be OS Open Names (one CSV file), a GeoNames dump (such as GB.txt), or a list of your own whose first
    /// line names the columns code,name,county,region,nation,lat,lon. Towns that were imported before are dropped. A running
    /// service takes the new towns at its next start.
    Import {
        /// The file to read.
        file: PathBuf,
        /// Use only these towns, without the built-in ones.
        #[arg(long)]
        replace: bool,
    },
    /// Read how towns are said, for whoever reads the questions aloud.
    ///
    /// The file is a table (CSV) whose first line names the columns name,say: Frome,FROOM. It is used beside the built-in
    /// one, whose towns it may change. What was read before is dropped.
    Say {
        /// The file to read.
        file: PathBuf,
    },
}

pub(super) fn run(config: Config, command: Command) -> Result<(), Failure> {
    let (file, replace) = match command {
        Command::Import { file, replace } => (file, replace),
        Command::Say { file } => return say(&config, &file),
    };
    let mode = if replace { Mode::Replace } else { Mode::Extend };
    let count = import(&config, &file, mode)?;
    let how = if replace { "instead of" } else { "beside" };
    let read = if count == 1 { "1 town was".to_owned() } else { format!("{count} towns were") };
    println!("{read} read. From its next start the service uses them {how} the built-in ones.");
    Ok(())
}

fn import(config: &Config, file: &Path, mode: Mode) -> Result<usize, Failure> {
    let places = import::read(file).map_err(|why| refusal(file, &why))?;
    if places.is_empty() {
        return Err(Failure::new(format!(
            "{} has no towns in it, so nothing was changed.",
            file.display()
        )));
    }
    let count = places.len();
    up_to_date(config)?.write(move |conn| towns::replace(conn, mode, &places))?;
    Ok(count)
}

fn say(config: &Config, path: &Path) -> Result<(), Failure> {
    let file = std::fs::File::open(path)
        .map_err(|why| Failure::new(format!("{} cannot be read: {why}.", path.display())))?;
    let sayings = read_sayings(file).map_err(|why| refusal(path, &why))?;
    let count = sayings.len();
    up_to_date(config)?.write(move |conn| said_towns::replace(conn, &sayings))?;
    let towns = if count == 1 { "1 town is".to_owned() } else { format!("{count} towns are") };
    println!("Read how {towns} said. Sheets show it from now on.");
    Ok(())
}

/// The database, if its tables are up to date.
fn up_to_date(config: &Config) -> Result<Db, Failure> {
    let db = Db::open(&db_options(config))?;
    match db.pending_migrations()?.is_empty() {
        true => Ok(db),
        false => Err(Failure::new("The tables are not up to date. Run `pqt migrate` first.")),
    }
}

/// Line 0 is the whole file.
fn refusal(file: &Path, why: &import::ImportError) -> Failure {
    Failure::new(match why.line {
        0 => format!("Nothing was imported: {}.", why.what),
        line => {
            format!("Nothing was imported: line {line} of {}: {}.", file.display(), why.what)
        }
    })
}
