//! Which column is what, as it was typed over what was guessed.
//!
//! Never: a column that the table does not have.

use crate::cli::failure::Failure;
use crate::domain::text::folded;
use crate::intake::columns::{Column, Layout};

/// The guess with what was typed over it.
///
/// # Errors
/// A sentence that names what is wrong and what there is.
pub(super) fn of(guess: &str, typed: &[String], no_headings: bool) -> Result<Layout, Failure> {
    let mut layout: Layout = serde_json::from_str(guess).unwrap_or_default();
    if no_headings {
        layout.has_headings = false;
    }
    for one in typed {
        let (what, which) = one.split_once('=').unwrap_or((one, ""));
        let column = Column::parse(what.trim()).ok_or_else(|| {
            let known: Vec<&str> = Column::ALL.iter().map(|column| column.code()).collect();
            Failure::mend(format!("--column {one}: a column is one of {}.", known.join(", ")))
        })?;
        let at = place(&layout, which).ok_or_else(|| {
            let headings = layout.headings.join(", ");
            Failure::mend(format!(
                "--column {one}: the table has no such column. It has: {headings}."
            ))
        })?;
        layout.columns.iter_mut().for_each(|known| {
            if *known == Some(column) {
                *known = None;
            }
        });
        layout.columns[at] = Some(column);
    }
    if layout.has_question() {
        return Ok(layout);
    }
    let headings = layout.headings.join(", ");
    Err(Failure::mend(format!(
        "It is not clear which column holds the question. Say so with --column question=NAME. The first row has: {headings}."
    )))
}

/// The place of a column by its heading, or by its number from 1.
fn place(layout: &Layout, which: &str) -> Option<usize> {
    let wanted = folded(which);
    let named = layout.headings.iter().position(|heading| folded(heading) == wanted);
    named.or_else(|| {
        let number: usize = which.trim().parse().ok()?;
        number.checked_sub(1).filter(|at| *at < layout.columns.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess() -> String {
        let row = ["Who", "What"].map(str::to_owned).to_vec();
        serde_json::to_string(&Layout::guess(&[row])).expect("a layout is JSON")
    }

    #[test]
    fn columns_are_named_by_heading_or_number() {
        for typed in ["question=what", "question=2"] {
            let layout = of(&guess(), &[typed.to_owned()], false).expect("it is there");
            assert_eq!(layout.columns, [None, Some(Column::Question)]);
        }
    }

    #[test]
    fn what_is_not_there_is_said() {
        for typed in ["question=3", "question=0", "question=", "colour=1"] {
            assert!(of(&guess(), &[typed.to_owned()], false).is_err(), "{typed}");
        }
        assert!(of(&guess(), &[], false).is_err());
    }
}
