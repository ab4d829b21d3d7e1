//! What actions need beside the database: keys, randomness, addresses, limits.
//!
//! Never: the database or the clock; both are passed to each action.

use crate::actions::finder::Finders;
use crate::actions::select::what_if::Stocks;
use crate::crypto;
use crate::domain::desk::DeskRules;
use crate::domain::email::EmailAddress;
use crate::domain::lang::Lang;
use crate::entropy::Entropy;
use crate::secrets::Secrets;
use crate::store::StoreError;
use chrono::Duration;
use std::sync::Arc;

/// What actions need beside the database. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    /// The keys.
    pub secrets: Arc<Secrets>,
    /// Randomness.
    pub entropy: Entropy,
    /// Where people reach the service, without a slash at the end.
    pub public_url: String,
    /// Most mails to one address in 24 hours.
    pub mails_per_day: i64,
    /// Minutes for which a six-digit code works.
    pub code_minutes: i64,
    /// Hours for which a link in a mail works.
    pub link_hours: i64,
    /// Tries at one code.
    pub code_attempts: i32,
    /// Days without asked-for mail after "This was not me".
    pub not_me_days: i64,
    /// How long news waits before it may be sent.
    pub news_wait: Duration,
    /// How moderators share the work.
    pub desk: DeskRules,
    /// What was read for the briefs tried out last.
    pub stocks: Arc<Stocks>,
    /// What the duplicate finder knows of the sittings looked at last.
    pub finders: Arc<Finders>,
}

const SEALED_ADDRESS: &str = "contact";

impl Context {
    /// The keyed hash by which an address is recognised without being kept.
    pub fn email_hash(&self, email: &EmailAddress) -> String {
        crypto::keyed_hash(&self.secrets.email_hmac, "email", email.canonical().as_bytes())
    }

    /// Seals an address for keeping.
    pub fn seal_address(&self, email: &EmailAddress) -> String {
        self.seal(SEALED_ADDRESS, email.as_str())
    }

    /// Opens a sealed address.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it was sealed with another key.
    pub fn open_address(&self, sealed: &str) -> Result<String, StoreError> {
        self.open(SEALED_ADDRESS, sealed)
    }

    /// Seals a text for a purpose; only the same purpose opens it.
    pub fn seal(&self, purpose: &str, plain: &str) -> String {
        crypto::seal(&self.secrets.contact_seal, &self.entropy, purpose, plain.as_bytes())
    }

    /// Opens what [`Context::seal`] sealed.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when it was sealed with another key or for another purpose.
    pub fn open(&self, purpose: &str, sealed: &str) -> Result<String, StoreError> {
        let unreadable = || StoreError::Corrupt(format!("a sealed {purpose} cannot be opened"));
        let plain =
            crypto::open(&self.secrets.contact_seal, purpose, sealed).map_err(|_| unreadable())?;
        String::from_utf8(plain).map_err(|_| unreadable())
    }

    /// An address of ours as a mail shows it.
    pub fn link(&self, lang: Lang, path: &str) -> String {
        format!("{}{}{path}", self.public_url, lang.prefix())
    }

    /// The same, but for news that waits so long before it may be sent.
    pub fn with_news_after(&self, wait: Duration) -> Context {
        Context { news_wait: wait, ..self.clone() }
    }

    /// A public code for a new row: `prefix`, a hyphen and characters that cannot be confused.
    pub fn reference(&self, prefix: &str) -> String {
        self.entropy.public_code(&format!("{prefix}-"), 8)
    }
}
