//! One wording of a cluster: what differs from the chosen one, who asks it, what the
//! flags say.
//!
//! Never: colour alone; what differs is underlined or struck through.

use crate::domain::questioner::Mark;
use crate::i18n::args;
use crate::similarity::{self, Opposition};
use crate::store::questions::Question;
use crate::store::views::cluster::ClusterPage;
use crate::web::desk::{flags, question, queue_row};
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::apart::{self, ApartPart};
use crate::web::view::words::StatusTag;
use serde::Serialize;

/// A wording (`desk/cluster-row`).
#[derive(Serialize)]
pub struct RowView {
    reference: String,
    href: String,
    with_url: String,
    text: String,
    parts: Vec<ApartPart>,
    is_same: bool,
    attribution: String,
    backers: String,
    status: Option<StatusTag>,
    flags: Vec<StatusTag>,
    lock: Option<String>,
    opposed: Option<String>,
    is_chosen: bool,
    may_stand: bool,
    tick: Option<Tick>,
}

#[derive(Serialize)]
struct Tick {
    value: String,
    label: String,
}

/// The wordings beside the chosen one: those that want the same, and those that want the opposite.
pub fn all(visit: &Visit, seen: &ClusterPage, may_act: bool) -> (Vec<RowView>, Vec<RowView>) {
    let (mut alike, mut opposed) = (Vec::new(), Vec::new());
    for member in &seen.members {
        let chosen = seen.chosen.as_ref();
        let apart = chosen.and_then(|c| similarity::opposition(&c.body, &member.body));
        let row = row(visit, seen, member, apart.as_ref(), may_act);
        if apart.is_some() { opposed.push(row) } else { alike.push(row) }
    }
    (alike, opposed)
}

/// The chosen wording.
pub fn chosen(visit: &Visit, seen: &ClusterPage, may_act: bool) -> Option<RowView> {
    let chosen = seen.chosen.as_ref()?;
    let row = row(visit, seen, chosen, None, may_act);
    Some(RowView { is_chosen: true, tick: None, parts: Vec::new(), is_same: false, ..row })
}

fn row(
    visit: &Visit,
    seen: &ClusterPage,
    member: &Question,
    apart: Option<&Opposition>,
    may_act: bool,
) -> RowView {
    let reference = member.reference.clone();
    let hold = seen.holds.get(&member.id).filter(|hold| !queue_row::is_of(visit, hold));
    let is_free = may_act && hold.is_none();
    let parts = parts(seen, member);
    let with = format!("{}?with={reference}", super::path(&seen.leader.reference));
    let backers = seen.counted.get(&member.id).copied().unwrap_or(0).max(1);
    RowView {
        href: visit.url(&paths::desk_question(&reference)),
        with_url: visit.url(&with),
        text: member.body.clone(),
        is_same: parts.iter().all(ApartPart::is_kept),
        parts,
        attribution: question::attribution(visit, member),
        backers: visit.say("cluster-backers", &args!["count" => backers]),
        status: member.status.is_open().then(|| question::status(visit, member)),
        flags: tags(visit, seen, member),
        lock: hold.map(|hold| queue_row::held_words(visit, hold, &seen.sitting.zone)),
        opposed: apart.map(|apart| apart_words(visit, seen, member, apart)),
        is_chosen: false,
        may_stand: is_free,
        tick: is_free.then(|| Tick {
            value: format!("{reference}:{}", member.version),
            label: visit.say("cluster-tick", &args!["ref" => reference.clone()]),
        }),
        reference,
    }
}

fn tags(visit: &Visit, seen: &ClusterPage, member: &Question) -> Vec<StatusTag> {
    let mut tags = flags::of(visit, member, None, seen.off_topic.contains(&member.id));
    if let Some(mark) = seen.marks.get(&member.supporter_id) {
        let kind = if mark.kind == Mark::Trusted { "good" } else { "bad" };
        let args = args!["reason" => mark.reason.clone()];
        let label = visit.say(&format!("known-tag-{}", mark.kind.code()), &args);
        tags.push(StatusTag { kind, label });
    }
    tags
}

/// What differs from the chosen wording, in the order of the words.
fn parts(seen: &ClusterPage, member: &Question) -> Vec<ApartPart> {
    let chosen = seen.chosen.as_ref();
    chosen.map_or_else(Vec::new, |chosen| apart::parts(&chosen.body, &member.body))
}

/// "“end” there, “keep” here".
fn apart_words(visit: &Visit, seen: &ClusterPage, member: &Question, apart: &Opposition) -> String {
    let chosen = seen.chosen.as_ref().map_or("", |chosen| &chosen.body);
    let said = |text: &str, at: &[std::ops::Range<usize>]| {
        let words: Vec<&str> = at.iter().filter_map(|at| text.get(at.clone())).collect();
        words.join(" ")
    };
    let (there, here) = (said(chosen, &apart.one), said(&member.body, &apart.other));
    let key = match (there.is_empty(), here.is_empty()) {
        (true, _) => "cluster-apart-here",
        (_, true) => "cluster-apart-there",
        _ => "cluster-apart-both",
    };
    visit.say(key, &args!["there" => there, "here" => here])
}
