//! The program `pqt`: everything is in the library, so that tests can reach it.
//!
//! Never: anything beyond handing over.

use std::process::ExitCode;

fn main() -> ExitCode {
    pqt::cli::run()
}
