//! `pqt towns`: the host's own list of towns.
//!
//! Never: part of a file; one bad line refuses it all.

use super::failure::Failure;
use crate::app::db_options;
use crate::config::Config;
use crate::gazetteer::{Mode, import};
use crate::store::{Db, towns};
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
}

pub(super) fn run(config: Config, command: Command) -> Result<(), Failure> {
    let Command::Import { file, replace } = command;
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
    let db = Db::open(&db_options(config))?;
    let pending = db.pending_migrations()?;
    if !pending.is_empty() {
        return Err(Failure::new("The tables are not up to date. Run `pqt migrate` first."));
    }
    let count = places.len();
    db.write(move |conn| towns::replace(conn, mode, &places))?;
    Ok(count)
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
