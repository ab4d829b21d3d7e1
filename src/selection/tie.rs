//! Tie priority: which of several questions at exactly the same price goes first.
//! Never: settle anything but an exact tie.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::seed::hex;

/// How exact ties are settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", content = "seed", rename_all = "kebab-case")]
pub enum Priority {
    /// Smallest tie key first, from a public seed. The rule in use.
    ByKeys(String),
    /// Smallest reference first. For comparing with published test cases.
    ByReference,
}

impl Priority {
    /// The order of two references under this priority.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match self {
            Priority::ByKeys(seed) => {
                tie_key(seed, a).cmp(&tie_key(seed, b)).then_with(|| a.cmp(b))
            }
            Priority::ByReference => a.cmp(b),
        }
    }

    /// What the trace shows beside a tied reference: the tie key in hexadecimal, or the reference itself.
    pub fn shown(&self, reference: &str) -> String {
        match self {
            Priority::ByKeys(seed) => hex(&tie_key(seed, reference)),
            Priority::ByReference => reference.to_owned(),
        }
    }
}

/// SHA-256("pqt-tie-v1" 0x00 seed 0x00 reference). A key depends on one identifier only, so a question that is
/// withdrawn does not reshuffle the others (the idea of RFC 3797).
pub fn tie_key(seed: &str, reference: &str) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(b"pqt-tie-v1\0");
    hasher.update(seed.as_bytes());
    hasher.update([0]);
    hasher.update(reference.as_bytes());
    hasher.finalize().into()
}
