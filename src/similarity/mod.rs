//! The duplicate finder: texts in; the most alike others, verbatim repeats, clusters, opposites and differences out.
//!
//! Four tools that know nothing of each other's callers:
//! [`Index`] ranks the questions most like a text (words and parts of words, so that a slip of the pen is forgiven) and
//! says which words made it so; [`fold_key`] is equal for verbatim repeats and for nothing else; [`Clusters`] groups a
//! whole sitting around leaders; [`opposition`] finds the words by which two like questions want opposite things, and
//! [`differences`] those that changed from one wording to another.
//!
//! A score says how alike two texts look, not whether they ask the same: "end the ban" and "keep the ban" look very
//! much alike. What is found is shown, ranked, to a person who decides; only equal fold keys may be joined unasked.
//!
//! # The same answers always
//! Nothing depends on the order in which questions were put into an index: sums run over terms in the order of their
//! letters, statistics are whole numbers, equal scores share a rank, and what is still tied goes by the caller's key,
//! lowest first. Clusters do depend on the order of coming, which is the point of a leader, and on nothing else.
//!
//! Never: merge anything, read a clock, draw randomness, do input or output, or keep more of a text than it is given.

mod central;
mod clusters;
mod diff;
mod evidence;
mod fold;
mod index;
mod postings;
mod query;
mod ranking;
mod stance;
mod stops;
mod terms;
mod welsh;
mod words;

pub use self::central::likeness;
pub use self::clusters::{Clusters, JOIN_AT, Place};
pub use self::diff::{Change, Part, differences};
pub use self::evidence::SharedWord;
pub use self::fold::fold_key;
pub use self::index::{Index, Match};
pub use self::stance::{Opposition, opposition};

/// The edition of the finder: another one may place questions otherwise. Raise it with every change of what is found.
pub const EDITION: i32 = 1;
