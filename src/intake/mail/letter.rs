//! What of a mail matters here: who sent it, when, and its text as text, whatever
//! it was nested, encoded or marked up in.
//!
//! Never: an attachment opened, an address other than the sender's.

use crate::domain::email::EmailAddress;
use crate::domain::text;
use crate::intake::columns::first_of;
use mail_parser::{Message, MessageParser, MimeHeaders, decoders::html::html_to_text};

/// A mail, read.
pub(super) struct Letter {
    /// First name of the sender, if the sender gave a name.
    pub first_name: String,
    /// The sender's address, or empty.
    pub address: String,
    /// When it was sent, in seconds since 1970.
    pub sent: Option<i64>,
    /// The subject without "Re:".
    pub subject: String,
    /// The text.
    pub text: String,
    /// A machine wrote it.
    pub is_automatic: bool,
}

impl Letter {
    pub(super) fn read(mail: &[u8]) -> Letter {
        let Some(message) = MessageParser::default().parse(mail) else {
            let text = text::clean_text(&String::from_utf8_lossy(mail));
            return Letter {
                first_name: String::new(),
                address: String::new(),
                sent: None,
                subject: String::new(),
                text,
                is_automatic: false,
            };
        };
        let from = message.from().and_then(|from| from.first());
        let address = from.and_then(|from| from.address()).unwrap_or_default();
        // A name that is an address says nothing.
        let name = from.and_then(|from| from.name()).filter(|name| !name.contains('@'));
        Letter {
            first_name: first_of(name.unwrap_or_default()),
            address: EmailAddress::parse(address).map_or(String::new(), |a| a.as_str().to_owned()),
            sent: message.date().map(mail_parser::DateTime::to_timestamp),
            subject: subject(message.subject().unwrap_or_default()),
            text: body(&message),
            is_automatic: is_automatic(&message, address),
        }
    }
}

/// The plain text, or the marked-up one where the plain one is missing or says nothing.
fn body(message: &Message<'_>) -> String {
    let texts = |count: usize, of: fn(&Message<'_>, usize) -> Option<String>| {
        let parts: Vec<String> = (0..count).filter_map(|at| of(message, at)).collect();
        text::clean_text(&parts.join("\n\n"))
    };
    let plain = texts(message.text_body_count(), |m, at| m.body_text(at).map(Into::into));
    if plain.chars().filter(|c| c.is_alphabetic()).count() > 20 {
        return plain;
    }
    let marked =
        texts(message.html_body_count(), |m, at| m.body_html(at).map(|html| html_to_text(&html)));
    if marked.len() > plain.len() { marked } else { plain }
}

fn subject(written: &str) -> String {
    let mut rest = text::clean_line(written);
    loop {
        let lower = rest.to_lowercase();
        let marks = ["re:", "fw:", "fwd:", "ateb:", "aw:"];
        match marks.iter().find(|mark| lower.starts_with(**mark)) {
            Some(mark) => rest = rest[mark.len()..].trim_start().to_owned(),
            None => return rest,
        }
    }
}

fn is_automatic(message: &Message<'_>, address: &str) -> bool {
    let header =
        |name: &str| message.header_raw(name.to_owned()).unwrap_or_default().trim().to_lowercase();
    let local = address.split('@').next().unwrap_or_default().to_lowercase();
    let is_report = message.content_type().is_some_and(|kind| kind.subtype() == Some("report"));
    let submitted = header("Auto-Submitted");
    is_report
        || (!submitted.is_empty() && submitted != "no")
        || !header("X-Autoreply").is_empty()
        || ["mailer-daemon", "postmaster"].contains(&local.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_and_encoded_mails_are_read() {
        let mail = b"From: =?iso-8859-1?Q?Si=F4n_Parri?= <Sion@Example.org>\nSubject: RE: Fwd: Rhent\n\
            MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n\
            --b\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n\
            Pam mae=92r rhent mor uchel =\nyng Ngh=F4r y dref?\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>no</p>\n--b--\n\
            --a\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\niVBORw0KGgo=\n--a--\n";
        let letter = Letter::read(mail);
        assert_eq!(letter.text, "Pam mae’r rhent mor uchel yng Nghôr y dref?");
        assert_eq!((letter.first_name.as_str(), letter.subject.as_str()), ("Siôn", "Rhent"));
        assert_eq!(letter.address, "Sion@example.org");
    }

    #[test]
    fn a_mail_that_is_only_marked_up_is_read() {
        let mail = b"From: a@example.org\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\
            PHN0eWxlPnB7fTwvc3R5bGU+PHA+V2h5IGFyZSA8Yj5yZW50czwvYj4gc28gaGlnaD88L3A+PHNjcmlwdD5ldmlsKCk8L3NjcmlwdD4=\n";
        let text = Letter::read(mail).text;
        assert!(text.contains("Why are rents so high?"), "{text}");
        assert!(!text.contains('<'), "{text}");
    }

    #[test]
    fn machines_are_known() {
        let bounce =
            b"From: MAILER-DAEMON@example.org\nSubject: Returned mail\n\nIt did not arrive.\n";
        assert!(Letter::read(bounce).is_automatic);
        let away =
            b"From: a@example.org\nAuto-Submitted: auto-replied\n\nI am away. Is it urgent?\n";
        assert!(Letter::read(away).is_automatic);
        assert!(!Letter::read(b"From: a@example.org\nAuto-Submitted: no\n\nWhy?\n").is_automatic);
    }
}
