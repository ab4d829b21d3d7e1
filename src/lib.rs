//! People's Question Time: the public puts its questions to power.
//!
//! The layers, each of which imports only what stands before it:
//! `domain` (nouns and rules) and the engines `selection`, `similarity`, `flags`, `gazetteer`
//! and `intake`, which know nothing of the rest; `record` (a selection that strangers can check);
//! `store` (the database); `i18n`, `templates`, `mail`;
//! `typeset` (sheets as PDF);
//! `actions` (the verbs, one transaction each); `web`, `jobs` and `cli`.
//! `app` builds it all once. A test reads the `use` lines and holds them to this.

pub mod actions;
pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod crypto;
pub mod demo;
pub mod domain;
pub mod entropy;
pub mod exposures;
pub mod flags;
pub mod gazetteer;
pub mod i18n;
pub mod intake;
pub mod jobs;
pub mod mail;
pub mod record;
pub mod secrets;
pub mod selection;
pub mod similarity;
pub mod store;
pub mod telemetry;
pub mod templates;
pub mod typeset;
pub mod web;
