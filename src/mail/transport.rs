//! How a composed mail leaves: by SMTP, into a folder (for trying things out), or into memory (for tests).
//!
//! Never: a retry. The outbox decides that, by whether a failure is temporary.

use std::sync::{Arc, Mutex, PoisonError};

use lettre::Message;

use super::{MailFolder, SmtpMailer};

/// Most mails on their way to a mail server at the same time; servers commonly allow a sender more.
pub const AT_ONCE: usize = 8;

/// Where composed mails go.
#[derive(Debug, Clone)]
pub enum Transport {
    /// To a mail server.
    Smtp(SmtpMailer),
    /// Into a folder, one `.eml` file a mail.
    Folder(MailFolder),
    /// Into a list that a test reads.
    Memory(Arc<Mutex<Vec<Message>>>),
}

/// Why a mail was not taken. The reason never holds the address of the reader in our words, though a mail server's
/// reply may repeat it: do not log it beside other facts about a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may be taken later: no connection, a slow or busy server, a full disk, or credentials that were refused.
    #[error("not taken for now: {0}")]
    Temporary(String),
    /// The server refused this mail for good.
    #[error("refused for good: {0}")]
    Permanent(String),
}

impl Transport {
    /// Sends one mail and waits for the answer; call it from a thread that may block, for up to about a minute.
    ///
    /// # Errors
    /// [`SendError`] says whether trying again makes sense.
    pub fn send(&self, message: &Message) -> Result<(), SendError> {
        match self {
            Transport::Smtp(mailer) => mailer.send(message),
            Transport::Folder(folder) => folder.write(message).map(drop),
            Transport::Memory(sent) => {
                // A test that failed while it held the list has nothing left half done in it.
                let mut sent = sent.lock().unwrap_or_else(PoisonError::into_inner);
                sent.push(message.clone());
                Ok(())
            }
        }
    }

    /// How many mails may be sent at the same time: into a folder or a list one after the other,
    /// in order.
    pub fn at_once(&self) -> usize {
        match self {
            Transport::Smtp(_) => AT_ONCE,
            Transport::Folder(_) | Transport::Memory(_) => 1,
        }
    }

    /// Whether mail could be sent now, without sending any: connects, signs in, says NOOP; or writes to the folder.
    ///
    /// # Errors
    /// [`SendError`] with the reason.
    pub fn check(&self) -> Result<(), SendError> {
        match self {
            Transport::Smtp(mailer) => mailer.check(),
            Transport::Folder(folder) => folder.check(),
            Transport::Memory(_) => Ok(()),
        }
    }
}
