//! `[secrets]`: keys given from outside in place of those in the data folder's `secrets.toml`.
//!
//! Never: makes a key (that is `crate::secrets`).

use super::rule::Rule;
use super::secret_text::SecretText;
use serde::{Deserialize, Serialize};

/// The `[secrets]` section: each 64 hexadecimal digits, or empty for the key in `secrets.toml`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecretSettings {
    /// Recognises an e-mail address without storing it.
    pub email_hmac: SecretText,
    /// Seals e-mail addresses.
    pub contact_seal: SecretText,
    /// Seals what moderators sign in with.
    pub staff_seal: SecretText,
    /// Seals the secret part of a seed until the call has closed.
    pub seed_seal: SecretText,
    /// Recognises six-digit codes and recovery codes.
    pub codes: SecretText,
    /// Signs the token in every form.
    pub csrf: SecretText,
    /// Signs session cookies.
    pub session: SecretText,
}

const KEY: Rule = Rule::Secret("64 hexadecimal digits (32 bytes), or empty", |text| {
    text.is_empty() || (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit()))
});

pub(super) const RULES: &[(&str, Rule)] = &[
    ("secrets.email_hmac", KEY),
    ("secrets.contact_seal", KEY),
    ("secrets.staff_seal", KEY),
    ("secrets.seed_seal", KEY),
    ("secrets.codes", KEY),
    ("secrets.csrf", KEY),
    ("secrets.session", KEY),
];
