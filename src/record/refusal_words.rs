//! Why there is no slate, in English words for the command line. Pages have their own, in every language.
//!
//! Never: only a code.

use crate::selection::{Bound, Brief, Change, Conflict, Refusal, Relaxation, Scope, Side};

/// One sentence a line: what cannot be met, and the least that would have to give way.
pub fn in_words(refusal: &Refusal, brief: &Brief) -> Vec<String> {
    match refusal {
        Refusal::NothingShortlisted => vec!["There is no question to select from.".to_owned()],
        Refusal::BadInput { problem } => {
            vec![format!("The input contradicts itself: {problem}.")]
        }
        Refusal::Infeasible { conflict, relaxation } => {
            let mut lines = vec![conflict_in_words(conflict)];
            lines.extend(relaxation_in_words(relaxation, brief));
            lines
        }
    }
}

fn conflict_in_words(conflict: &Conflict) -> String {
    let needs: Vec<String> = conflict.needs.iter().map(bound).collect();
    let allows: Vec<String> = conflict.allows.iter().map(bound).collect();
    format!(
        "No slate meets the brief. Needed: {} ({}). Possible: {} ({}).",
        positions(conflict.need),
        listed(&needs),
        positions(conflict.have),
        listed(&allows)
    )
}

fn relaxation_in_words(relaxation: &Relaxation, brief: &Brief) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(possible) = relaxation.positions {
        lines.push(format!(
            "There are questions for only {} of the {} asked for.",
            positions(possible),
            brief.positions
        ));
    }
    let changes: Vec<String> = relaxation.changes.iter().map(change).collect();
    if !changes.is_empty() {
        lines.push(format!("The least that would do: {}.", listed(&changes)));
    }
    lines
}

fn positions(count: u32) -> String {
    if count == 1 { "1 position".to_owned() } else { format!("{count} positions") }
}

fn bound(bound: &Bound) -> String {
    match bound {
        Bound::Minimum { scope, key, min } => format!("at least {min} for {}", value(*scope, key)),
        Bound::Maximum { scope, key, max } => format!("at most {max} for {}", value(*scope, key)),
        Bound::Pinned { reference } => format!("the pin {reference}"),
        Bound::Questions { count, references } => {
            format!("{count} usable questions: {}", listed(references))
        }
        Bound::OneOfQuestioner { questioner } => format!("one question of {questioner:?}"),
        Bound::OneOfCluster { cluster } => format!("one question of the cluster {cluster:?}"),
        Bound::Positions { count } => format!("{count} in all"),
        Bound::Freshness => "who was heard lately waits".to_owned(),
    }
}

fn change(change: &Change) -> String {
    let side = match change.side {
        Side::Minimum => "minimum",
        Side::Maximum => "maximum",
    };
    let value = value(change.scope, &change.key);
    format!("the {side} for {value} from {} to {}", change.from, change.to)
}

fn value(scope: Scope, key: &str) -> String {
    let scope = match scope {
        Scope::Nation => "nation",
        Scope::Region => "region",
        Scope::County => "county",
        Scope::Town => "town",
        Scope::Topic => "topic",
    };
    format!("the {scope} {key:?}")
}

fn listed(parts: &[String]) -> String {
    if parts.is_empty() { "nothing".to_owned() } else { parts.join("; ") }
}
