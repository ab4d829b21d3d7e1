//! Letting the questions of a cluster join one of them, a step at a time, so that
//! nobody else's write waits long. Each is checked and logged as if it were alone; the
//! people are counted once. Their questioners are told later, when it is certain.
//!
//! Never: a question left out without being counted as such.

use super::{ClusterError, Context, STEP};
use crate::actions::decide::{self, Decider};
use crate::domain::decision::Act;
use crate::domain::ids::{QuestionId, StaffId};
use crate::domain::instant::Instant;
use crate::similarity;
use crate::store::decisions::{self, NewDecision};
use crate::store::mergings::{self, Member, Merging, NewMerging};
use crate::store::views::desk_question::has_slate;
use crate::store::{Conn, cluster_counts, merges, questions, removals};

/// Which questions are to join.
#[derive(Debug, Clone)]
pub enum Which {
    /// All that were in the cluster when it was looked at and want the same: not those
    /// that came or changed since.
    All {
        /// When it was looked at.
        seen_at: Instant,
        /// The key of its latest question then.
        latest: i64,
    },
    /// These, each with the version that was on the page.
    Ticked(Vec<(String, i64)>),
}

/// What a moderator wants of a cluster.
#[derive(Debug, Clone)]
pub struct Wish {
    /// Who.
    pub staff: StaffId,
    /// Public code of the question that leads the cluster.
    pub leader: String,
    /// Public code of the question whose wording stands for all.
    pub stands: String,
    /// Which others join it.
    pub which: Which,
}

/// What is to be done with the members of a cluster.
#[derive(Default)]
struct Sorted {
    join: Vec<QuestionId>,
    held: i64,
    opposed: i64,
    changed: i64,
}

/// Lets the next questions join; `merging` is the code that the first step gave. Returns
/// the code and whether there are more.
///
/// # Errors
/// See [`ClusterError`]; what earlier steps did stays.
pub fn merge_step(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    wish: &Wish,
    merging: Option<&str>,
) -> Result<(String, bool), ClusterError> {
    let leader = questions::get(conn, &wish.leader)?;
    if has_slate(conn, leader.sitting_id)? {
        return Err(ClusterError::SlatePublished);
    }
    let members = mergings::list_members(conn, leader.id, now)?;
    let target = members.iter().find(|m| m.reference == wish.stands);
    let target = target.cloned().ok_or(ClusterError::NoWording)?;
    let sorted = sort(wish, &target, &members);
    let merging = match merging {
        Some(reference) => mergings::get(conn, reference)?,
        None => begin(conn, context, now, wish, &target, (leader.id, leader.sitting_id), &sorted)?,
    };
    let some = &sorted.join[..sorted.join.len().min(STEP)];
    join(conn, context, now, &merging, some)?;
    let has_more = sorted.join.len() > some.len();
    if !has_more {
        cluster_counts::recount(conn, leader.sitting_id, leader.id)?;
    }
    Ok((merging.reference, has_more))
}

/// Opens the question that is to stand for all, if it waited, and notes what is begun.
fn begin(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    wish: &Wish,
    target: &Member,
    (leader, sitting): (QuestionId, crate::domain::ids::SittingId),
    sorted: &Sorted,
) -> Result<Merging, ClusterError> {
    if sorted.join.is_empty() {
        return Err(ClusterError::Nothing);
    }
    if !target.status.is_open() {
        let reference = target.reference.clone();
        let who = Decider { staff: wish.staff, question: reference, version: target.version };
        decide::approve(conn, &context.with_news_after(context.desk.undo), now, &who)?;
    } else if target.held_by.is_some_and(|holder| holder != wish.staff) {
        return Err(ClusterError::Held);
    }
    let new = NewMerging {
        reference: context.reference("M"),
        sitting_id: sitting,
        leader_id: leader,
        target_id: target.id,
        staff_id: wish.staff,
        joined: 0,
        moved: 0,
        already: 0,
        left_held: sorted.held,
        left_opposed: sorted.opposed,
        left_changed: sorted.changed,
        created_at: now,
    };
    mergings::insert(conn, &new)?;
    Ok(mergings::get(conn, &new.reference)?)
}

/// Who of the members joins, and how many are left out for what.
fn sort(wish: &Wish, target: &Member, members: &[Member]) -> Sorted {
    let mut sorted = Sorted::default();
    for member in members.iter().filter(|m| m.id != target.id) {
        let is_held = member.held_by.is_some_and(|holder| holder != wish.staff);
        match &wish.which {
            Which::Ticked(ticked) => {
                match ticked.iter().find(|(reference, _)| *reference == member.reference) {
                    None => {}
                    Some(_) if is_held => sorted.held += 1,
                    Some((_, version)) if *version != member.version => sorted.changed += 1,
                    Some(_) => sorted.join.push(member.id),
                }
            }
            Which::All { seen_at, latest } => {
                let is_new = member.id.0 > *latest || member.status_at > *seen_at;
                if is_new {
                    sorted.changed += 1;
                } else if is_held {
                    sorted.held += 1;
                } else if similarity::opposition(&target.body, &member.body).is_some() {
                    sorted.opposed += 1;
                } else {
                    sorted.join.push(member.id);
                }
            }
        }
    }
    if let Which::Ticked(ticked) = &wish.which {
        // What was ticked and is not there any more was decided by somebody, or taken back.
        let is_there = |reference: &String| members.iter().any(|m| m.reference == *reference);
        sorted.changed += ticked.iter().filter(|(r, _)| !is_there(r)).count() as i64;
    }
    sorted
}

fn join(
    conn: &mut Conn,
    context: &Context,
    now: Instant,
    merging: &Merging,
    ids: &[QuestionId],
) -> Result<(), ClusterError> {
    let target = merging.target_id;
    if !merges::hold_open(conn, target)? {
        return Err(ClusterError::NoWording);
    }
    mergings::join(conn, merging.id, target, ids, now, now + context.desk.undo)?;
    removals::lapse(conn, ids, now)?;
    let moved = merges::bring(conn, target, ids, now)? as i64;
    for id in ids {
        let decision = NewDecision {
            question_id: Some(*id),
            staff_id: Some(merging.staff_id),
            target_question_id: Some(target),
            ..NewDecision::new(context.reference("D"), merging.sitting_id, Act::Merge, now)
        };
        decisions::append(conn, &decision)?;
    }
    let all = mergings::list_joined(conn, merging.id, target, i64::MAX)?;
    let all: Vec<QuestionId> = all.into_iter().map(|(id, _)| id).collect();
    let people = merges::count_backers(conn, &all)?;
    let already = (people - merging.moved - moved).max(0);
    mergings::add_joined(conn, merging.id, ids.len() as i64, moved, already)?;
    Ok(())
}
