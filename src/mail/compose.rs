//! From a [`Mail`] to a message: subject, plain text, HTML, and headers that carry nobody's name.
//!
//! The headers follow RFC 5322, RFC 3834 (`Auto-Submitted`) and RFC 8058 (one-click unsubscribe).
//!
//! Never: a control character in a header, or a random or present-time value. Composing twice gives the same mail.

use chrono::{DateTime, Utc};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::params::MailParams;
use super::{MailKind, ParamsError};
use crate::domain::lang::Lang;
use crate::templates::{TemplateError, Templates};

/// A mail as the outbox keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// The address alone, without a name.
    pub to: String,
    /// The language that the reader chose.
    pub lang: Lang,
    /// Which letter.
    pub kind: MailKind,
    /// What the struct of that kind in [`super::params`] serialises to.
    pub params: Value,
    /// Unique and kept over retries, without angle brackets: `outbox-12@example.org`.
    pub message_id: String,
    /// The address for RFC 8058 one-click unsubscribing, which must accept a POST.
    pub unsubscribe_url: Option<String>,
    /// When it was put into the outbox; becomes the `Date`.
    pub written_at: DateTime<Utc>,
}

impl Mail {
    /// A mail from the parameters of its kind, without unsubscribe address.
    ///
    /// # Errors
    /// [`ParamsError`] if the parameters cannot be written as JSON.
    pub fn new<P: MailParams>(
        to: &str,
        lang: Lang,
        params: &P,
        message_id: &str,
        written_at: DateTime<Utc>,
    ) -> Result<Mail, ParamsError> {
        Ok(Mail {
            to: to.to_owned(),
            lang,
            kind: P::KIND,
            params: P::KIND.write(params)?,
            message_id: message_id.to_owned(),
            unsubscribe_url: None,
            written_at,
        })
    }
}

/// Who writes: the same for every mail of a service.
#[derive(Debug, Clone)]
pub struct Sender {
    from: Mailbox,
    reply_to: Option<Mailbox>,
    service: String,
}

/// A sender address in the settings that no mail program would take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a mail address; write name@example.org or Name <name@example.org>")]
pub struct SenderError(pub String);

impl Sender {
    /// Reads the settings: `from` and `reply_to` as `name@example.org` or `Service <name@example.org>`, and the name
    /// of the service as mails say it.
    ///
    /// # Errors
    /// [`SenderError`] with the address that cannot be read.
    pub fn new(from: &str, reply_to: Option<&str>, service: &str) -> Result<Sender, SenderError> {
        let read = |text: &str| {
            let mailbox = text.parse::<Mailbox>().ok();
            let clean = mailbox.filter(|_| !text.contains(char::is_control));
            clean.ok_or_else(|| SenderError(text.to_owned()))
        };
        Ok(Sender {
            from: read(from)?,
            reply_to: reply_to.map(read).transpose()?,
            service: service.to_owned(),
        })
    }

    /// Where people can write to: the reply address, or else the sender's.
    fn contact(&self) -> &Address {
        &self.reply_to.as_ref().unwrap_or(&self.from).email
    }
}

/// Why a mail cannot be composed. None of it heals by trying again.
#[derive(Debug, thiserror::Error)]
pub enum ComposeError {
    /// The address is none. The address itself is not repeated, for it may end up in a log.
    #[error("the address it goes to is not a mail address")]
    Address,
    /// A header value that could break out of its header, or is not of its form.
    #[error("the {0} of the mail has a character that does not belong there")]
    Header(&'static str),
    /// The parameters do not fit the kind.
    #[error("the parameters of {kind} do not fit: {reason}")]
    Params {
        /// The kind's code.
        kind: &'static str,
        /// What does not fit.
        reason: ParamsError,
    },
    /// A template is missing or refused.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The mail library refused.
    #[error("the mail could not be put together: {0}")]
    Message(#[from] lettre::error::Error),
}

/// Composes subject, text and HTML of `mail` and sets all headers.
///
/// # Errors
/// [`ComposeError`]; a mail that cannot be composed now never can be.
pub fn compose(
    templates: &Templates,
    sender: &Sender,
    mail: &Mail,
) -> Result<Message, ComposeError> {
    let to = recipient(&mail.to)?;
    let message_id = message_id(&mail.message_id)?;
    let unsubscribe = mail.unsubscribe_url.as_deref().map(unsubscribe).transpose()?;
    let mut view = view(sender, mail)?;
    let render = |part: &str, view: &Value| {
        let name = format!("mail/{}/{part}", mail.kind.code());
        templates.render(&name, mail.lang, view)
    };
    let subject = subject(&render("subject", &view)?)?;
    view["subject"] = Value::from(subject.as_str());
    let mut builder = Message::builder()
        .from(sender.from.clone())
        .to(to)
        .date(mail.written_at.into())
        .subject(subject)
        .message_id(Some(message_id))
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", mail.lang.code()));
    if let Some(reply_to) = &sender.reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    if let Some(address) = unsubscribe {
        builder = builder
            .raw_header(header("List-Unsubscribe", &address))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let body = MultiPart::alternative()
        .boundary(boundary(&mail.message_id))
        .singlepart(part(ContentType::TEXT_PLAIN, render("body.txt", &view)?))
        .singlepart(part(ContentType::TEXT_HTML, render("body.html", &view)?));
    Ok(builder.multipart(body)?)
}

/// What the templates see: `page`, `service`, `mail` (the parameters), `unsubscribe_url`, and later `subject`.
fn view(sender: &Sender, mail: &Mail) -> Result<Value, ComposeError> {
    let params = mail.kind.check(&mail.params);
    let params =
        params.map_err(|reason| ComposeError::Params { kind: mail.kind.code(), reason })?;
    // A confirmation shows one link only; its page has "This was not me".
    let shown = mail.unsubscribe_url.as_deref();
    let shown = shown.filter(|_| !mail.kind.is_confirmation());
    Ok(json!({
        "page": { "lang": mail.lang },
        "service": { "name": sender.service, "contact": sender.contact().to_string() },
        "mail": params,
        "unsubscribe_url": shown,
    }))
}

fn recipient(to: &str) -> Result<Mailbox, ComposeError> {
    let address: Address = to.parse().map_err(|_| ComposeError::Address)?;
    // Comments and quoted parts may hold line breaks by the letter of RFC 5322; we take none.
    if to.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return Err(ComposeError::Address);
    }
    Ok(Mailbox::new(None, address))
}

fn message_id(id: &str) -> Result<String, ComposeError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "@.-_+=".contains(c);
    if id.len() > 200 || id.matches('@').count() != 1 || !id.chars().all(allowed) {
        return Err(ComposeError::Header("Message-ID"));
    }
    Ok(format!("<{id}>"))
}

fn unsubscribe(url: &str) -> Result<String, ComposeError> {
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    let fits = |c: char| c.is_ascii_graphic() && !"<>,\"".contains(c);
    if !is_web || url.len() > 900 || !url.chars().all(fits) {
        return Err(ComposeError::Header("List-Unsubscribe"));
    }
    Ok(format!("<{url}>"))
}

fn subject(rendered: &str) -> Result<String, ComposeError> {
    let subject = rendered.trim_end_matches(['\n', '\r']);
    if subject.contains(char::is_control) {
        return Err(ComposeError::Header("Subject"));
    }
    Ok(subject.to_owned())
}

/// A header of ours whose value is already known to be printable ASCII, and is not to be encoded.
fn header(name: &'static str, value: &str) -> HeaderValue {
    let name = HeaderName::new_from_ascii_str(name);
    HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned())
}

/// The same for the same mail, and found in no text.
fn boundary(message_id: &str) -> String {
    let digest = Sha256::digest(message_id.as_bytes());
    let hex: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("pqt-{hex}")
}

fn part(content_type: ContentType, body: String) -> SinglePart {
    SinglePart::builder().header(content_type).body(body)
}
