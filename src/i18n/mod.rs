//! What is said, in which language: the Fluent catalogue, numbers, dates and ages in English and Welsh.
//!
//! Isolation characters (U+2068, U+2069) are switched off. In HTML, text typed by people is isolated by `<bdi>`
//! (the `t-bdi` template helper puts it round the arguments of a sentence); in plain-text mail the characters show
//! up as boxes in old programs. So a sentence comes out exactly as it stands in the `.ftl` file.
//!
//! Never: HTML, escaping, or a sentence written in Rust.

mod catalogue;
mod dates;
mod parity;

pub use catalogue::{Catalogue, CatalogueError, group_digits};
pub use dates::{When, ZoneError, zone};
pub use fluent_bundle::{FluentArgs as Args, FluentValue as Value};
pub use parity::{Keys, keys, missing_keys};

/// The arguments of a sentence: `args!["name" => name, "count" => 3]`. Numbers are grouped and choose plural forms.
macro_rules! args {
    ($($name:expr => $value:expr),+ $(,)?) => {{
        let mut args = $crate::i18n::Args::new();
        $(args.set($name, $value);)+
        args
    }};
}
pub(crate) use args;
