//! `pqt verify`: runs the rule again on records, and says whether each is what the rule gives.
//!
//! Never: settings, or a database; whoever doubts a slate needs this program and one file.

use super::failure::Failure;
use super::select::read;
use crate::record::{self, Checked, Fault, Kind};
use clap::Args;
use std::path::{Path, PathBuf};

/// Which files.
#[derive(Debug, Args)]
pub(super) struct Line {
    /// The records, as published beside a slate. "-" reads what is piped in.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// Verifies each file; the worst ending counts.
pub(super) fn run(line: &Line) -> Result<(), Failure> {
    let mut worst = Ok(());
    for file in &line.files {
        if let Err(failure) = one(file) {
            let is_worse = match &worst {
                Err(before) => failure.is_worse_than(before),
                Ok(()) => true,
            };
            if line.files.len() > 1 {
                eprintln!("{failure}");
            }
            if is_worse {
                worst = Err(failure);
            }
        }
    }
    match worst {
        Err(failure) if line.files.len() > 1 => Err(failure.already_said()),
        other => other,
    }
}

fn one(file: &Path) -> Result<(), Failure> {
    let bytes = read(file)?;
    let shown = file.display();
    match record::verify(&bytes) {
        Ok(checked) => {
            super::say(&format!("{shown}: {}", in_words(&checked)));
            Ok(())
        }
        Err(Fault::Unreadable(why)) => {
            Err(Failure::mend(format!("{shown} is not a record that can be read. {why}.")))
        }
        Err(Fault::Differs(difference)) => {
            Err(Failure::new(format!("{shown} is not what the rule gives. {difference}.")))
        }
    }
}

fn in_words(checked: &Checked) -> String {
    let Checked { questions, supporters, positions, digest, .. } = checked;
    let edition = match checked.edition {
        Some(number) => {
            format!(" Edition {number} prints that slate, and names every change to it.")
        }
        None => String::new(),
    };
    let found = match checked.kind {
        Kind::Complete => format!(
            "identical. The rule was run again on {questions} questions and the full ballots of {supporters} \
             supporters, and gives this slate of {positions}, its steps, its reserves and its audit."
        ),
        Kind::Levelled => format!(
            "identical. The rule was run again on {questions} questions and the levelled ballots of {supporters} \
             supporters, and gives this slate of {positions}, its steps and its reserves. What stands under \
             \"counted\" rests on the full ballots, which an auditor holds."
        ),
        Kind::Sealed => format!(
            "consistent, but sealed. It holds no ballots, because too few people took part to show any; so the rule \
             could not be run again on {questions} questions and {supporters} supporters. Nothing in it contradicts \
             itself; the proof is the full record, which an auditor holds."
        ),
    };
    format!("{found}{edition} Digest of the record: {digest}")
}
