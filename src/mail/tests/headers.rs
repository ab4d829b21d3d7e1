//! What the headers say, and what cannot be put into them.

use super::examples::example;
use super::{sender, templates};
use crate::domain::lang::Lang;
use crate::mail::{ComposeError, Mail, MailKind, Sender, compose};

fn raw(mail: &Mail) -> String {
    let message = compose(templates(), &sender(), mail).expect("it composes");
    String::from_utf8(message.formatted()).expect("mail travels as ASCII")
}

fn head(mail: &Mail) -> String {
    let raw = raw(mail);
    let (head, _) = raw.split_once("\r\n\r\n").expect("a mail has a head");
    head.to_owned()
}

fn answered() -> Mail {
    let mut mail = example(MailKind::QuestionAskedAnswered, Lang::En);
    mail.unsubscribe_url = Some(format!("https://pqt.example/stop/{}", "k".repeat(90)));
    mail
}

#[test]
fn the_head_names_the_service_the_address_and_nobody_else() {
    let head = head(&example(MailKind::QuestionChosen, Lang::Cy));
    for line in [
        "From: =?utf-8?b?UGVvcGxlJ3MgUXVlc3Rpb24gVGltZQ==?= <post@pqt.example>",
        "Reply-To: help@pqt.example",
        "To: doreen@example.org",
        "Date: Mon, 14 Sep 2015 08:00:00 +0000",
        "Message-ID: <outbox-12@pqt.example>",
        "Auto-Submitted: auto-generated",
        "Content-Language: cy",
    ] {
        assert!(head.contains(line), "{line} is not in {head}");
    }
    assert!(!head.contains("Doreen") && !head.contains("Wythenshawe"));
    assert!(!head.contains("List-Unsubscribe"));
}

#[test]
fn one_click_unsubscribing_follows_rfc_8058_and_is_shown() {
    let mail = answered();
    let raw = raw(&mail);
    let url = mail.unsubscribe_url.as_deref().expect("it is set");
    assert!(raw.contains(&format!("List-Unsubscribe: <{url}>\r\n")));
    assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    let shown = super::read(&compose(templates(), &sender(), &mail).expect("it composes"));
    assert!(shown.text.contains(url) && shown.html.contains("Stop mails like this"));
}

#[test]
fn composing_twice_gives_the_same_bytes() {
    assert_eq!(raw(&answered()), raw(&answered()));
}

#[test]
fn text_comes_before_html_in_one_alternative() {
    let raw = raw(&answered());
    assert!(raw.contains("Content-Type: multipart/alternative;"));
    let (text, html) = (raw.find("text/plain"), raw.find("text/html"));
    assert!(text.is_some() && text < html);
}

#[test]
fn an_address_cannot_bring_headers_or_names_along() {
    for to in [
        "a@example.org\r\nBcc: b@example.org",
        "a@example.org\nX: y",
        "\"a\r\nBcc: b\"@example.org",
        "Doreen <a@example.org>",
        "a@example.org, b@example.org",
        "",
    ] {
        let mail = Mail { to: to.to_owned(), ..answered() };
        let refused = compose(templates(), &sender(), &mail);
        assert!(matches!(refused, Err(ComposeError::Address)), "{to:?}");
    }
}

#[test]
fn a_title_cannot_bring_headers_along() {
    let mut mail = answered();
    mail.params["sitting"] = "Housing\r\nBcc: b@example.org".into();
    let refused = compose(templates(), &sender(), &mail);
    assert!(matches!(refused, Err(ComposeError::Header("Subject"))));
}

#[test]
fn an_id_or_unsubscribe_address_cannot_bring_headers_along() {
    for id in ["", "a", "a@b@c", "a b@c", "a@b>\r\nX: y", "é@b"] {
        let mail = Mail { message_id: id.to_owned(), ..answered() };
        let refused = compose(templates(), &sender(), &mail);
        assert!(matches!(refused, Err(ComposeError::Header("Message-ID"))), "{id:?}");
    }
    for url in ["mailto:a@b", "https://a\r\nX: y", "https://a>,<https://b", "javascript:x"] {
        let mail = Mail { unsubscribe_url: Some(url.to_owned()), ..answered() };
        let refused = compose(templates(), &sender(), &mail);
        assert!(matches!(refused, Err(ComposeError::Header("List-Unsubscribe"))), "{url:?}");
    }
}

#[test]
fn a_sender_that_is_no_address_is_named() {
    assert!(Sender::new("nobody", None, "PQT").is_err());
    assert!(Sender::new("a@example.org\r\nX: y", None, "PQT").is_err());
    let refused = Sender::new("a@example.org", Some("b@"), "PQT").expect_err("b@ is none");
    assert!(refused.to_string().starts_with("\"b@\" is not a mail address"));
}
