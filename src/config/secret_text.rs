//! Text that must not be seen: passwords and database addresses. Print and Debug show a mask.
//!
//! Never: implements `Display`; reading the text takes a call to `expose`.

use serde::{Deserialize, Serialize, Serializer};
use std::fmt;
use url::Url;

/// What is printed instead of a secret.
const MASK: &str = "***";

/// A password or key; empty when not set.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

impl SecretText {
    /// Wraps a text that must not be seen.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the one call that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing was set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn masked(&self) -> &'static str {
        if self.is_empty() { "" } else { MASK }
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretText({:?})", self.masked())
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.masked())
    }
}

/// Where the database is: `sqlite://…` or `postgres://…`. Its password is masked in print.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// Wraps an address whose scheme has been, or will be, checked.
    pub fn new(url: impl Into<String>) -> Self {
        Self(url.into())
    }

    /// The whole address with its password, for the connection.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the address names an SQLite file.
    pub fn is_sqlite(&self) -> bool {
        self.0.starts_with("sqlite://")
    }

    /// The address without its password. What cannot be read as an address is masked whole.
    pub fn masked(&self) -> String {
        if self.is_sqlite() {
            return self.0.clone();
        }
        let scheme = self.0.split_once("://").map_or("", |(scheme, _)| scheme);
        masked_url(&self.0).unwrap_or_else(|| format!("{scheme}://{MASK}"))
    }
}

/// PostgreSQL takes a password before the host and also as a query parameter: both are masked.
fn masked_url(text: &str) -> Option<String> {
    let mut url = Url::parse(text).ok()?;
    if url.password().is_some() {
        url.set_password(Some(MASK)).ok()?;
    }
    let pairs: Vec<(String, String)> = url
        .query_pairs()
        .map(|(name, value)| {
            let hidden = name.to_lowercase().contains("password");
            let value = if hidden { MASK.to_owned() } else { value.into_owned() };
            (name.into_owned(), value)
        })
        .collect();
    if !pairs.is_empty() {
        url.query_pairs_mut().clear().extend_pairs(pairs);
    }
    Some(url.into())
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({:?})", self.masked())
    }
}

impl Serialize for DatabaseUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_whether_a_secret_is_set_and_not_what_it_is() {
        assert_eq!(format!("{:?}", SecretText::new("hunter2")), "SecretText(\"***\")");
        assert_eq!(format!("{:?}", SecretText::default()), "SecretText(\"\")");
    }

    #[test]
    fn a_database_password_is_masked_wherever_it_stands() {
        let url =
            DatabaseUrl::new("postgres://pqt:hunter2@db/pqt?password=hunter3&sslmode=require");
        let shown = format!("{url:?}");
        assert!(!shown.contains("hunter"), "{shown}");
        assert!(shown.contains("sslmode=require"), "{shown}");
    }

    #[test]
    fn several_hosts_which_no_parser_reads_are_masked_whole() {
        let url = DatabaseUrl::new("postgres://pqt:hunter2@a:1,b:2/pqt");
        assert_eq!(url.masked(), "postgres://***");
    }
}
