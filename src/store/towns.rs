//! Towns that a host imported over or beside the built-in gazetteer.
//!
//! Never: a look-up while a page is made; the gazetteer is built once.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::imported_towns;
use crate::gazetteer::{Gazetteer, Mode, Place};
use diesel::prelude::*;

/// A town as it was imported.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = imported_towns)]
struct Row {
    code: String,
    name: String,
    county: String,
    authority: String,
    region: String,
    nation: String,
    population: Option<i64>,
    aliases: String,
    parent: Option<String>,
    lat: f64,
    lon: f64,
    is_replacing: bool,
}

/// The gazetteer with the imported towns, or `None` when there are none.
pub fn gazetteer(conn: &mut Conn) -> Result<Option<Gazetteer>, StoreError> {
    let rows: Vec<Row> =
        imported_towns::table.select(Row::as_select()).order(imported_towns::code).load(conn)?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mode = if first.is_replacing { Mode::Replace } else { Mode::Extend };
    let places = rows.into_iter().map(place).collect();
    Ok(Some(Gazetteer::with_places(mode, places)))
}

fn place(row: Row) -> Place {
    let mut place = Place::new(&row.code, &row.name, &row.county, &row.region, &row.nation);
    place.authority = row.authority;
    place.population = row.population.and_then(|p| u32::try_from(p).ok());
    place.aliases = row.aliases.split('|').filter(|a| !a.is_empty()).map(str::to_owned).collect();
    place.parent = row.parent;
    place.lat = row.lat;
    place.lon = row.lon;
    place
}

/// Puts these towns in the place of all that were imported before.
pub fn replace(conn: &mut Conn, mode: Mode, places: &[Place]) -> Result<(), StoreError> {
    diesel::delete(imported_towns::table).execute(conn)?;
    for place in places {
        let row = Row {
            code: place.code.clone(),
            name: place.name.clone(),
            county: place.county.clone(),
            authority: place.authority.clone(),
            region: place.region.clone(),
            nation: place.nation.clone(),
            population: place.population.map(i64::from),
            aliases: place.aliases.join("|"),
            parent: place.parent.clone(),
            lat: place.lat,
            lon: place.lon,
            is_replacing: mode == Mode::Replace,
        };
        diesel::insert_into(imported_towns::table).values(row).execute(conn)?;
    }
    Ok(())
}
