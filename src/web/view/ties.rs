//! Questions that stood exactly level, with what settled it, so that anybody can check it by hand.
//!
//! Never: a question's text after it was taken off the public pages.

use crate::actions::select::record::Record;
use crate::i18n::args;
use crate::selection::{Step, Tie};
use crate::store::views::ballots::Shortlisted;
use crate::web::extract::Visit;
use serde::Serialize;

/// Most questions shown of one tie. All are in the record; with few upvotes a whole shortlist can be level.
const MOST_SHOWN: usize = 10;

/// The ties of a selection (`partials/ties`).
#[derive(Debug, Serialize)]
pub struct TiesView {
    steps: Vec<TieView>,
    command: String,
}

/// Questions that were level when a position was filled.
#[derive(Debug, Serialize)]
struct TieView {
    caption: String,
    rows: Vec<RowView>,
    more: Option<String>,
}

/// One of them, the one that went first first.
#[derive(Debug, Serialize)]
struct RowView {
    reference: String,
    text: Option<String>,
    key: String,
    is_first: bool,
}

/// The ties of a selection that was made with this seed.
pub fn view(visit: &Visit, record: &Record, questions: &[Shortlisted], seed: &str) -> TiesView {
    let steps = record.selection.trace.steps.iter().filter(|step| step.tied.len() > 1);
    let steps: Vec<TieView> = steps.map(|step| tie(visit, step, questions)).collect();
    let first = steps.first().and_then(|tie| tie.rows.first());
    let command = first.map_or_else(String::new, |row| by_hand(seed, &row.reference));
    TiesView { steps, command }
}

fn tie(visit: &Visit, step: &Step, questions: &[Shortlisted]) -> TieView {
    let row = |(at, tie): (usize, &Tie)| {
        let found = questions.iter().find(|s| s.question.reference == tie.reference);
        let public = found.filter(|s| s.question.status.is_open());
        RowView {
            reference: tie.reference.clone(),
            text: public.map(|s| s.question.body.clone()),
            key: tie.key.clone(),
            is_first: at == 0,
        }
    };
    let more = step.tied.len().saturating_sub(MOST_SHOWN);
    TieView {
        caption: visit.say("seed-tie-step", &args!["position" => step.position]),
        rows: step.tied.iter().take(MOST_SHOWN).enumerate().map(row).collect(),
        more: (more > 0).then(|| visit.say("seed-ties-more", &args!["count" => more as u32])),
    }
}

/// What a shell is told to work out a check code; see [`crate::selection::tie_key`].
/// Seeds are hexadecimal and public codes letters, digits and hyphens, so nothing has to be quoted.
fn by_hand(seed: &str, reference: &str) -> String {
    format!(r"printf 'pqt-tie-v1\0%s\0%s' {seed} {reference} | sha256sum")
}

#[cfg(test)]
mod tests {
    use super::by_hand;
    use crate::selection::tie_key;
    use data_encoding::HEXLOWER;
    use std::process::Command;

    #[test]
    fn the_command_gives_the_code_that_the_rule_uses() {
        let seed = crate::selection::commitment(b"any seed");
        let told = Command::new("sh").arg("-c").arg(by_hand(&seed, "Q-7KM2XW4P")).output().unwrap();
        let told = String::from_utf8(told.stdout).unwrap();
        let ours = HEXLOWER.encode(&tie_key(&seed, "Q-7KM2XW4P"));
        assert_eq!(told.split_whitespace().next(), Some(ours.as_str()));
    }
}
