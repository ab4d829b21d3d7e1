//! The duplicate finder against pairs written for it, the demonstration mailbag and its own promises.
//! Never: a text that is not in the repository, or a time; times are for the benchmark.

mod clusters;
mod common;
mod folding;
mod hostile;
mod index;
mod mailbag;
mod promises;
mod stance;
