//! `pqt select`: the rule on an input in a file, without a database.
//!
//! Never: settings, a clock, or randomness; the same file gives the same record.

use super::failure::Failure;
use crate::record::{self, NoRecord};
use crate::selection::Refusal;
use clap::Args;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// The exit code when no slate meets the brief.
const INFEASIBLE: u8 = 3;

/// From where, and where to.
#[derive(Debug, Args)]
pub(super) struct Line {
    /// The input as JSON: brief, questions, ballots. "-" reads what is piped in.
    #[arg(long, value_name = "FILE")]
    input: PathBuf,
    /// Where to write the record. Without it, or with "-", it is printed.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Selects, and writes the record.
pub(super) fn run(line: &Line) -> Result<(), Failure> {
    let bytes = read(&line.input)?;
    let shown = line.input.display();
    let task = record::read_task(&bytes)
        .map_err(|why| Failure::mend(format!("{shown} cannot be used. {why}.")))?;
    let brief = task.brief.clone();
    let (_, text) = record::make(task).map_err(|why| match why {
        NoRecord::SeedParts => Failure::mend(format!(
            "{shown} cannot be used. seed: give either \"seed\", or \"secret\" and \"public_value\"."
        )),
        NoRecord::NoSitting => Failure::mend(format!(
            "{shown} cannot be used. sitting: it is part of the seed, and is missing."
        )),
        NoRecord::Refused(refusal) => {
            let words = record::in_words(&refusal, &brief).join("\n");
            match *refusal {
                Refusal::Infeasible { .. } => Failure::with(words, INFEASIBLE),
                Refusal::BadInput { .. } | Refusal::NothingShortlisted => Failure::mend(words),
            }
        }
    })?;
    write(line.output.as_deref(), text.as_bytes())
}

/// Reads a file, or what is piped in.
pub(super) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let read = if file == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    read.map_err(|why| Failure::mend(format!("{} cannot be read: {why}.", file.display())))
}

fn write(file: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    let (name, written) = match file {
        Some(file) if file != Path::new("-") => {
            (file.display().to_string(), std::fs::write(file, bytes))
        }
        _ => ("The output".to_owned(), std::io::stdout().lock().write_all(bytes)),
    };
    written.map_err(|why| Failure::new(format!("{name} cannot be written: {why}.")))
}
