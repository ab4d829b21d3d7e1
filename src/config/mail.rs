//! `[mail]`: how mail leaves the house, and how much of it one address may get.
//!
//! Never: sends anything.

use super::error::Problem;
use super::rule::{Rule, anything};
use super::secret_text::SecretText;
use super::server::{Mode, ServerSettings};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What happens to a mail that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Transport {
    /// Written to a folder, to be read in development.
    Folder,
    /// Sent through a mail server.
    Smtp,
    /// Kept in memory, for tests.
    Memory,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SmtpTls {
    /// Plain at first, then TLS or nothing (usually port 587).
    Starttls,
    /// TLS from the first byte (usually port 465).
    Tls,
    /// None: only towards a mail server on the same machine.
    None,
}

/// The `[mail]` section.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// What happens to a mail that is due.
    pub transport: Transport,
    /// Folder for `transport = "folder"`.
    pub folder: PathBuf,
    /// Address that mail comes from; the name beside it is `service.name`.
    pub from: String,
    /// Address that answers go to; empty: to `from`.
    pub reply_to: String,
    /// Host of the mail server.
    pub smtp_host: String,
    /// Port of the mail server.
    pub smtp_port: u16,
    /// Protection of the connection.
    pub smtp_tls: SmtpTls,
    /// Name to sign in with; empty: none.
    pub smtp_username: String,
    /// Password to sign in with.
    pub smtp_password: SecretText,
    /// Seconds that one exchange with the mail server may take.
    pub smtp_timeout_seconds: u64,
    /// Most mails to one address in 24 hours, all kinds together.
    pub per_address_per_day: u32,
    /// Most questioners of mailbags who are asked to confirm in one minute.
    pub mailbag_per_minute: u32,
}

pub(super) const RULES: &[(&str, Rule)] = &[
    ("mail.transport", Rule::OneOf(&["folder", "smtp", "memory"])),
    ("mail.folder", Rule::Text("the path of a folder", super::rule::something)),
    ("mail.from", Rule::Text("an e-mail address without a name beside it", is_address)),
    (
        "mail.reply_to",
        Rule::Text("an e-mail address without a name beside it, or empty", |text| {
            text.is_empty() || is_address(text)
        }),
    ),
    (
        "mail.smtp_host",
        Rule::Text("the name of a mail server, without a port, or empty", |text| {
            !text.contains(|c: char| c.is_whitespace() || "/@".contains(c))
        }),
    ),
    ("mail.smtp_port", Rule::Whole(1, 65_535, "port")),
    ("mail.smtp_tls", Rule::OneOf(&["starttls", "tls", "none"])),
    ("mail.smtp_username", Rule::Text("a name, or empty", anything)),
    ("mail.smtp_password", Rule::Secret("one line of text", anything)),
    ("mail.smtp_timeout_seconds", Rule::Whole(1, 300, "seconds")),
    ("mail.mailbag_per_minute", Rule::Whole(0, 10_000, "mails; 0 asks nobody for now")),
    ("mail.per_address_per_day", Rule::Whole(1, 100, "mails")),
];

/// A bare address: something, one @, a host. The mail library has the last word when it is used.
pub(super) fn is_address(text: &str) -> bool {
    let plain = !text.contains(|c: char| c.is_whitespace() || "<>,;\"".contains(c));
    let parts: Vec<&str> = text.split('@').collect();
    plain && parts.len() == 2 && parts.iter().all(|part| !part.is_empty()) && text.len() <= 254
}

/// Whether an address belongs to a domain that is reserved for examples (RFC 2606) or to this host.
pub(super) fn is_placeholder(address: &str) -> bool {
    let host = address.rsplit('@').next().unwrap_or_default().to_lowercase();
    ["example.org", "example.com", "example.net", "localhost"].contains(&host.as_str())
        || [".example", ".test", ".invalid", ".localhost"].iter().any(|end| host.ends_with(end))
}

/// The mail server's settings must be whole; production must use one.
pub(super) fn check(mail: &MailSettings, server: &ServerSettings, problems: &mut Vec<Problem>) {
    let mut say = |sentence: &str| problems.push(Problem::together(sentence));
    if server.mode == Mode::Production {
        if mail.transport != Transport::Smtp {
            say("In production `mail.transport` must be \"smtp\", so that mail reaches people.");
        }
        if is_placeholder(&mail.from) {
            say("In production `mail.from` must be an address of your own, not an example.");
        }
    }
    if mail.transport != Transport::Smtp {
        return;
    }
    if mail.smtp_host.is_empty() {
        say("`mail.transport` is \"smtp\", so `mail.smtp_host` must name the mail server.");
    }
    if mail.smtp_username.is_empty() != mail.smtp_password.is_empty() {
        say("Set `mail.smtp_username` and `mail.smtp_password` both, or neither.");
    }
    let is_here = ["localhost", "127.0.0.1", "::1"].contains(&mail.smtp_host.as_str());
    if mail.smtp_tls == SmtpTls::None && !is_here {
        say(
            "`mail.smtp_tls` may be \"none\" only when `mail.smtp_host` is this machine (\"localhost\").",
        );
    }
}
