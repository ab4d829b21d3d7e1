//! A folder as the mail server of a trial: each mail is an `.eml` file, and a page can list the latest.
//!
//! Never: a half-written file under its final name, or a file name taken from text that came from outside.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use lettre::Message;
use mail_parser::MessageParser;

use super::SendError;

/// The folder, and the clock that names its files.
#[derive(Clone)]
pub struct MailFolder {
    path: PathBuf,
    now: Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>,
}

impl fmt::Debug for MailFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MailFolder").field(&self.path).finish()
    }
}

/// One mail as it can be shown: decoded, without its headers.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct FolderMail {
    /// The file name, unique in the folder; empty for a mail that was not read from one.
    pub file: String,
    /// The address it goes to.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The plain-text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// The `Date` header as RFC 3339.
    pub written_at: String,
}

impl MailFolder {
    /// A folder, created with the first mail. `now` is asked for the milliseconds in the file name.
    pub fn new(
        path: impl Into<PathBuf>,
        now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static,
    ) -> MailFolder {
        MailFolder { path: path.into(), now: Arc::new(now) }
    }

    /// Writes `<millis>-<message id>.eml`, first under another name, and returns its path.
    ///
    /// # Errors
    /// [`SendError::Temporary`] when the folder cannot be written to.
    pub fn write(&self, message: &Message) -> Result<PathBuf, SendError> {
        let id = message.headers().get_raw("Message-ID").unwrap_or_default();
        let millis = (self.now)().timestamp_millis();
        let name = format!("{millis:013}-{}.eml", safe(id));
        let (partial, whole) = (self.path.join(format!(".{name}.part")), self.path.join(name));
        fs::create_dir_all(&self.path)
            .and_then(|()| fs::write(&partial, message.formatted()))
            .and_then(|()| fs::rename(&partial, &whole))
            .map_err(|e| self.fault(&e))?;
        Ok(whole)
    }

    /// The latest `count` mails, newest first. A file that is no mail is left out.
    ///
    /// # Errors
    /// [`SendError::Temporary`] when the folder cannot be read; a folder that is not there yet is empty.
    pub fn latest(&self, count: usize) -> Result<Vec<FolderMail>, SendError> {
        if !self.path.exists() {
            return Ok(Vec::new());
        }
        let mut names = self.names().map_err(|e| self.fault(&e))?;
        names.sort_unstable_by(|a, b| b.cmp(a));
        Ok(names.iter().take(count).filter_map(|name| self.open(name)).collect())
    }

    /// The mail of that file name, if there is one; any other path is none.
    ///
    /// # Errors
    /// [`SendError::Temporary`] when the folder cannot be read.
    pub fn find(&self, file: &str) -> Result<Option<FolderMail>, SendError> {
        if !self.path.exists() {
            return Ok(None);
        }
        let names = self.names().map_err(|e| self.fault(&e))?;
        Ok(names.iter().find(|name| *name == file).and_then(|name| self.open(name)))
    }

    /// Whether a file can be written there.
    ///
    /// # Errors
    /// [`SendError::Temporary`] with the reason.
    pub fn check(&self) -> Result<(), SendError> {
        let trial = self.path.join(".check.part");
        fs::create_dir_all(&self.path)
            .and_then(|()| fs::write(&trial, b""))
            .and_then(|()| fs::remove_file(&trial))
            .map_err(|e| self.fault(&e))
    }

    fn names(&self) -> std::io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".eml") && !name.starts_with('.') {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn open(&self, name: &str) -> Option<FolderMail> {
        let bytes = fs::read(Path::new(&self.path).join(name)).ok()?;
        let mail = FolderMail::read(&bytes)?;
        Some(FolderMail { file: name.to_owned(), ..mail })
    }

    fn fault(&self, error: &std::io::Error) -> SendError {
        SendError::Temporary(format!("{}: {error}", self.path.display()))
    }
}

impl FolderMail {
    /// Decodes a mail as it travels; `None` if it is none. `Message::formatted` gives such bytes.
    pub fn read(bytes: &[u8]) -> Option<FolderMail> {
        let mail = MessageParser::default().parse(bytes)?;
        let to = mail.to().and_then(|to| to.first());
        let body = |text: Option<std::borrow::Cow<'_, str>>| {
            text.unwrap_or_default().replace("\r\n", "\n")
        };
        Some(FolderMail {
            file: String::new(),
            to: to.and_then(|to| to.address()).unwrap_or_default().to_owned(),
            subject: mail.subject().unwrap_or_default().to_owned(),
            text: body(mail.body_text(0)),
            html: body(mail.body_html(0)),
            written_at: mail.date().map(|date| date.to_rfc3339()).unwrap_or_default(),
        })
    }
}

fn safe(message_id: &str) -> String {
    let keep = |c: char| c.is_ascii_alphanumeric() || "@.-_".contains(c);
    let kept: String = message_id.chars().filter(|c| keep(*c)).collect();
    kept.trim_matches('.').chars().take(120).collect()
}
