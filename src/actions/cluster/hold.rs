//! Holding a cluster: each of its questions that can be decided is held, so that no
//! other desk decides one of them meanwhile.
//!
//! Never: a decision; a question taken from a colleague unless asked.

use super::{ClusterError, Context};
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::store::{Conn, StoreError, clusters, holds, questions};

/// A moderator opens a cluster, or works on: what nobody else holds is held for them.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn open(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    leader: &str,
) -> Result<(), StoreError> {
    let leader = questions::get(conn, leader)?.id;
    holds::put_cluster(conn, leader, member, now, now + context.desk.hold)
}

/// A moderator gives a cluster back; what they took onto their list stays there.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn give_back(conn: &mut Conn, member: StaffId, leader: &str) -> Result<usize, StoreError> {
    let leader = questions::get(conn, leader)?.id;
    holds::delete_cluster(conn, leader, Some(member))
}

/// A moderator takes a cluster over from whoever works on it.
///
/// # Errors
/// [`StoreError::NotFound`] for a question that is not there.
pub fn take_over(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    member: StaffId,
    leader: &str,
) -> Result<(), StoreError> {
    let leader = questions::get(conn, leader)?.id;
    holds::delete_cluster(conn, leader, None)?;
    holds::put_cluster(conn, leader, member, now, now + context.desk.hold)
}

/// A moderator says that the questions of a cluster do not belong together: it is not
/// listed as work any more. Its questions still wait, each on its own.
///
/// # Errors
/// [`ClusterError::Held`] while a colleague works on it.
pub fn call_apart(
    conn: &mut Conn,
    now: Instant,
    member: StaffId,
    leader: &str,
) -> Result<(), ClusterError> {
    let leader = questions::get(conn, leader)?.id;
    let held = holds::list_of_clusters(conn, &[leader], now)?;
    if held.iter().any(|(_, hold)| hold.staff_id != member) {
        return Err(ClusterError::Held);
    }
    if !clusters::set_apart(conn, leader, Some((member, now)))? {
        return Err(StoreError::NotFound.into());
    }
    holds::delete_cluster(conn, leader, Some(member))?;
    Ok(())
}

/// A moderator takes that back.
///
/// # Errors
/// [`StoreError::NotFound`] for a cluster that is not there.
pub fn call_together(conn: &mut Conn, leader: &str) -> Result<(), StoreError> {
    let leader = questions::get(conn, leader)?.id;
    if clusters::set_apart(conn, leader, None)? { Ok(()) } else { Err(StoreError::NotFound) }
}
