//! Mail: which letters there are, what each needs to know, how one is composed, and how it leaves the building.
//!
//! An action puts a [`Mail`] (kind, typed parameters, language) into the outbox; a job composes it and hands it to the
//! [`Transport`]. Both steps can be repeated: a composed mail depends on nothing but the mail, its templates and the
//! sender, and keeps its Message-ID.
//!
//! Never: the database, the present time, a person's name in a header, or text typed by a supporter in a mail to an
//! address that is not confirmed.

mod compose;
mod folder;
mod kind;
pub mod params;
mod smtp;
mod transport;

pub use compose::{ComposeError, Mail, Sender, SenderError, compose};
pub use folder::{FolderMail, MailFolder};
pub use kind::{MailKind, ParamsError};
pub use smtp::{SmtpError, SmtpMailer, SmtpSettings, SmtpTls};
pub use transport::{AT_ONCE, SendError, Transport};

/// A composed mail, ready to be sent.
pub use lettre::Message;

#[cfg(test)]
mod tests;
