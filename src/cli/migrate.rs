//! `pqt migrate`: brings the tables up to date.
//!
//! Never: goes back; a backup does that.

use super::failure::Failure;
use crate::app::db_options;
use crate::config::Config;
use crate::store::Db;

pub(super) fn run(config: Config) -> Result<(), Failure> {
    make_data_folder(&config)?;
    let ran = Db::open(&db_options(&config))?.migrate()?;
    if ran.is_empty() {
        println!("The tables are up to date already.");
    }
    for name in ran {
        println!("Done: {name}");
    }
    Ok(())
}

/// SQLite's file lies in it.
fn make_data_folder(config: &Config) -> Result<(), Failure> {
    let folder = &config.data_dir;
    std::fs::create_dir_all(folder).map_err(|why| {
        Failure::new(format!("The data folder {} cannot be made: {why}.", folder.display()))
    })
}
