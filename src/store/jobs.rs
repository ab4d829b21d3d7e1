//! Which job ran when, and who may run it now: a lease, so that of several
//! servers only one does.
//!
//! Never: the work of a job.

use super::connection::Conn;
use super::error::StoreError;
use super::schema::job_runs;
use super::transaction::insert_once;
use crate::domain::instant::Instant;
use diesel::prelude::*;

/// Takes the lease of a job until `until`, unless another server holds it.
pub fn take_lease(
    conn: &mut Conn,
    name: &str,
    now: Instant,
    until: Instant,
) -> Result<bool, StoreError> {
    let is_first = insert_once(conn, |conn| {
        diesel::insert_into(job_runs::table)
            .values((
                job_runs::name.eq(name),
                job_runs::leased_until.eq(until),
                job_runs::ran_at.eq(Instant::EPOCH),
            ))
            .execute(conn)?;
        Ok(())
    })?;
    if is_first {
        return Ok(true);
    }
    let free =
        job_runs::table.filter(job_runs::name.eq(name)).filter(job_runs::leased_until.le(now));
    Ok(diesel::update(free).set(job_runs::leased_until.eq(until)).execute(conn)? == 1)
}

/// Keeps a lease that this process holds until a later moment.
pub fn extend_lease(conn: &mut Conn, name: &str, until: Instant) -> Result<(), StoreError> {
    diesel::update(job_runs::table.find(name))
        .set(job_runs::leased_until.eq(until))
        .execute(conn)?;
    Ok(())
}

/// Gives the lease back and notes when the job ran.
pub fn finish(conn: &mut Conn, name: &str, ran_at: Instant) -> Result<(), StoreError> {
    diesel::update(job_runs::table.find(name))
        .set((job_runs::leased_until.eq(ran_at), job_runs::ran_at.eq(ran_at)))
        .execute(conn)?;
    Ok(())
}

/// When a job last ran; the epoch when it never has.
pub fn last_run(conn: &mut Conn, name: &str) -> Result<Instant, StoreError> {
    let ran = job_runs::table.find(name).select(job_runs::ran_at).first(conn).optional()?;
    Ok(ran.unwrap_or(Instant::EPOCH))
}
