//! Open data: everything public as tables, of one sitting or of all, under the licence
//! that the host chose, with a dictionary of the columns.
//!
//! Never: a column that the dictionary does not explain.

pub mod files;
pub mod page;
mod rows;
mod tables;
