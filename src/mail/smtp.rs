//! SMTP: settings, connection, and which replies mean "later" and which "never".
//!
//! Never: an unencrypted connection to another machine, nor a password in a debug print.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use lettre::transport::smtp::Error as LettreError;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport as _};

use super::SendError;

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpTls {
    /// TLS from the first byte, port 465 unless said otherwise.
    Tls,
    /// STARTTLS, refused when the server does not offer it; port 587 unless said otherwise.
    StartTls,
    /// None at all: for a mail server on this machine only; port 25 unless said otherwise.
    None,
}

/// Where and how to hand over mail.
#[derive(Clone)]
pub struct SmtpSettings {
    /// Host name, as the certificate has it.
    pub host: String,
    /// Port; `None` for the usual one.
    pub port: Option<u16>,
    /// Protection of the connection.
    pub tls: SmtpTls,
    /// Name and password, when the server wants them.
    pub credentials: Option<(String, String)>,
    /// How long one step of the conversation may take.
    pub timeout: Duration,
}

impl fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SmtpSettings")
            .field("host", &self.host)
            .field("port", &self.port)
            .field("tls", &self.tls)
            .field("credentials", &self.credentials.as_ref().map(|_| "…"))
            .field("timeout", &self.timeout)
            .finish()
    }
}

/// SMTP settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SmtpError {
    /// Plain SMTP to another machine.
    #[error(
        "mail to {0} must be encrypted: set tls to \"tls\" or \"starttls\"; \"none\" is for this machine only"
    )]
    Unprotected(String),
    /// The host name does not suit TLS.
    #[error("{host} cannot be used with TLS: {reason}")]
    Tls {
        /// The host.
        host: String,
        /// What the TLS library said.
        reason: String,
    },
}

/// A mail server, ready to take mail. Opens one connection a mail.
#[derive(Debug, Clone)]
pub struct SmtpMailer {
    transport: SmtpTransport,
}

impl SmtpMailer {
    /// Prepares the connection; does not connect yet.
    ///
    /// # Errors
    /// [`SmtpError`] for settings that are unsafe or cannot work.
    pub fn new(settings: &SmtpSettings) -> Result<SmtpMailer, SmtpError> {
        let host = settings.host.as_str();
        let in_tls =
            |e: LettreError| SmtpError::Tls { host: host.to_owned(), reason: e.to_string() };
        let mut builder = match settings.tls {
            SmtpTls::Tls => SmtpTransport::relay(host).map_err(in_tls)?,
            SmtpTls::StartTls => SmtpTransport::starttls_relay(host).map_err(in_tls)?,
            SmtpTls::None if is_this_machine(host) => SmtpTransport::builder_dangerous(host),
            SmtpTls::None => return Err(SmtpError::Unprotected(host.to_owned())),
        };
        builder = builder.timeout(Some(settings.timeout));
        if let Some(port) = settings.port {
            builder = builder.port(port);
        }
        if let Some((name, password)) = &settings.credentials {
            builder = builder.credentials(Credentials::new(name.clone(), password.clone()));
        }
        Ok(SmtpMailer { transport: builder.build() })
    }

    /// Hands over one mail.
    ///
    /// # Errors
    /// [`SendError::Permanent`] for a 5xx reply to this mail, [`SendError::Temporary`] for everything else.
    pub fn send(&self, message: &Message) -> Result<(), SendError> {
        self.transport.send(message).map(drop).map_err(|e| verdict(&e))
    }

    /// Connects, signs in and says NOOP.
    ///
    /// # Errors
    /// [`SendError`] with the server's words.
    pub fn check(&self) -> Result<(), SendError> {
        match self.transport.test_connection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(SendError::Temporary("it does not answer NOOP".to_owned())),
            Err(e) => Err(verdict(&e)),
        }
    }
}

fn verdict(error: &LettreError) -> SendError {
    // 530, 534, 535 and 538 (RFC 4954) speak of our credentials, not of the mail: it can go once they are mended.
    let is_about_us = error
        .status()
        .is_some_and(|code| ["530", "534", "535", "538"].contains(&code.to_string().as_str()));
    if error.is_permanent() && !is_about_us {
        SendError::Permanent(error.to_string())
    } else {
        SendError::Temporary(error.to_string())
    }
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
