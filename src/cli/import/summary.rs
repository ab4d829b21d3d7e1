//! What the command says at its end.
//!
//! Never: an address, or a word of a questioner.

use crate::actions::take_in::BeginError;
use crate::app::App;
use crate::cli::failure::Failure;
use crate::domain::lang::Lang;
use crate::domain::mailbag::{MailbagState, RowProblem, RowState};
use crate::store::mailbag_rows;
use crate::store::mailbags::Mailbag;
use crate::web::paths;

/// Prints what was found, what became of it, and what can be done next.
pub(super) fn print(app: &App, mailbag: &Mailbag) -> Result<(), Failure> {
    let id = mailbag.id;
    let counts = app.db.read(move |conn| mailbag_rows::counts(conn, id))?;
    let problems = app.db.read(move |conn| mailbag_rows::count_problems(conn, id))?;
    let word = |key: &str| app.catalogue.word(Lang::En, key);
    println!("{} ({})", mailbag.file_name, mailbag.reference);
    for state in RowState::ALL.iter().filter(|state| state.is_shown(mailbag.kind)) {
        if let Some(count) = counts.get(state) {
            println!("  {:<24}{count:>8}", word(&format!("mailbag-count-{}", state.code())));
        }
    }
    for problem in RowProblem::ALL {
        if let Some(count) = problems.get(problem) {
            println!("    {count:>6}  {}", word(&format!("mailbag-row-{}", problem.code())));
        }
    }
    let link = app.public_link(Lang::En, &paths::mailbag(&mailbag.reference));
    match mailbag.state {
        MailbagState::TakenIn => {
            println!("The questions are in the queue. Who asked is asked to confirm: {link}");
        }
        _ => println!(
            "Nothing has been taken in. Look at it at {link}, or type the same with --yes."
        ),
    }
    Ok(())
}

/// Why it does not go on.
pub(super) fn refusal(why: BeginError) -> Failure {
    Failure::new(match why {
        BeginError::NoTopic => {
            "Some questions have no topic of the sitting. Say which they get with --topic CODE."
                .to_owned()
        }
        BeginError::Nothing => "There is no good row to take in.".to_owned(),
        BeginError::NoQuestion => "No column holds the question.".to_owned(),
        BeginError::SlatePublished => {
            "The questions of this sitting are chosen already. Nothing more can be taken in."
                .to_owned()
        }
        BeginError::NotNow(_) => "Somebody else is working on this file. Try again.".to_owned(),
        BeginError::Store(error) => return error.into(),
    })
}
