//! Folder, memory, and a mail server played by a thread on the loopback interface.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use super::examples::{example, now};
use super::{sender, templates};
use crate::domain::lang::Lang;
use crate::mail::*;

fn message() -> Message {
    let mail = example(MailKind::ConfirmQuestion, Lang::Cy);
    compose(templates(), &sender(), &mail).expect("it composes")
}

#[test]
fn a_folder_keeps_mails_and_lists_the_latest_first() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let seconds = Arc::new(Mutex::new(0));
    let folder = MailFolder::new(place.path().join("mail"), move || {
        let mut seconds = seconds.lock().expect("one thread");
        *seconds += 1;
        now() + chrono::TimeDelta::seconds(*seconds)
    });
    let transport = Transport::Folder(folder.clone());
    assert_eq!(folder.latest(9), Ok(Vec::new()));
    transport.check().expect("it can be written to");
    for _ in 0..3 {
        transport.send(&message()).expect("it is written");
    }
    let latest = folder.latest(2).expect("it can be read");
    assert_eq!(latest.len(), 2);
    assert_eq!(latest[0].file, "1442217603000-outbox-12@pqt.example.eml");
    assert_eq!(latest[1].file, "1442217602000-outbox-12@pqt.example.eml");
    assert_eq!(latest[0].to, "doreen@example.org");
    assert_eq!(latest[0].subject, "Cadarnhewch eich cwestiwn ar gyfer “Housing & health”");
    assert_eq!(latest[0].written_at, "2015-09-14T08:00:00Z");
    assert!(latest[0].text.contains("314159"));
    assert!(latest[0].html.starts_with("<!DOCTYPE html>"));
}

#[test]
fn a_folder_that_cannot_be_written_is_a_temporary_fault() {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let folder = MailFolder::new(file.path(), now);
    assert!(matches!(folder.write(&message()), Err(SendError::Temporary(_))));
    assert!(matches!(folder.check(), Err(SendError::Temporary(_))));
}

#[test]
fn memory_keeps_what_was_sent() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    Transport::Memory(Arc::clone(&sent)).send(&message()).expect("it is kept");
    assert_eq!(sent.lock().expect("one thread").len(), 1);
}

/// Plays a mail server for one connection: answers RCPT with `rcpt` and returns what it was told.
fn server(greeting: &'static str, rcpt: &'static str) -> (u16, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("somebody connects");
        let lines = BufReader::new(stream.try_clone().expect("it can be shared")).lines();
        let mut heard = String::new();
        let mut in_text = false;
        write!(stream, "{greeting}\r\n").expect("it is open");
        for line in lines.map_while(Result::ok) {
            heard.push_str(&line);
            heard.push('\n');
            let verb = line.split([' ', ':']).next().unwrap_or_default();
            let reply = match verb {
                _ if in_text && line != "." => continue,
                "DATA" => "354 go on",
                "RCPT" => rcpt,
                "AUTH" => "535 5.7.8 wrong password",
                "EHLO" => "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME",
                "QUIT" => "221 bye",
                _ => "250 fine",
            };
            in_text = reply.starts_with("354");
            if write!(stream, "{reply}\r\n").is_err() || verb == "QUIT" {
                break;
            }
        }
        heard
    });
    (port, thread)
}

fn smtp(port: u16, credentials: Option<(String, String)>) -> Transport {
    let settings = SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port: Some(port),
        tls: SmtpTls::None,
        credentials,
        timeout: std::time::Duration::from_secs(20),
    };
    Transport::Smtp(SmtpMailer::new(&settings).expect("loopback needs no TLS"))
}

#[test]
fn a_mail_server_that_accepts_gets_the_whole_mail() {
    let (port, thread) = server("220 test ready", "250 fine");
    smtp(port, None).send(&message()).expect("it is taken");
    let heard = thread.join().expect("the server ends");
    assert!(heard.contains("RCPT TO:<doreen@example.org>"));
    assert!(heard.contains("Auto-Submitted: auto-generated"));
}

#[test]
fn a_4xx_reply_means_later_and_a_5xx_reply_means_never() {
    let (port, _thread) = server("220 test ready", "451 4.7.1 greylisted");
    let later = smtp(port, None).send(&message());
    assert!(
        matches!(&later, Err(SendError::Temporary(why)) if why.contains("greylisted")),
        "{later:?}"
    );
    let (port, _thread) = server("220 test ready", "550 5.1.1 no such mailbox");
    let never = smtp(port, None).send(&message());
    assert!(
        matches!(&never, Err(SendError::Permanent(why)) if why.contains("no such mailbox")),
        "{never:?}"
    );
}

#[test]
fn no_connection_a_busy_server_and_a_wrong_password_mean_later() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = free.local_addr().expect("it is bound").port();
    drop(free);
    assert!(matches!(smtp(port, None).send(&message()), Err(SendError::Temporary(_))));
    let (port, _thread) = server("421 too busy", "250 fine");
    assert!(matches!(smtp(port, None).send(&message()), Err(SendError::Temporary(_))));
    let (port, _thread) = server("220 test ready", "250 fine");
    let credentials = Some(("pqt".to_owned(), "wrong".to_owned()));
    let refused = smtp(port, credentials).check();
    assert!(
        matches!(&refused, Err(SendError::Temporary(why)) if why.contains("wrong password")),
        "{refused:?}"
    );
}

#[test]
fn a_check_says_noop_and_sends_nothing() {
    let (port, thread) = server("220 test ready", "250 fine");
    smtp(port, None).check().expect("it answers");
    let heard = thread.join().expect("the server ends");
    assert!(heard.contains("NOOP") && !heard.contains("MAIL FROM"), "{heard}");
}

#[test]
fn plain_smtp_to_another_machine_is_refused_and_passwords_stay_hidden() {
    let mut settings = SmtpSettings {
        host: "mail.example.org".to_owned(),
        port: None,
        tls: SmtpTls::None,
        credentials: Some(("pqt".to_owned(), "open sesame".to_owned())),
        timeout: std::time::Duration::from_secs(5),
    };
    assert!(matches!(SmtpMailer::new(&settings), Err(SmtpError::Unprotected(_))));
    assert!(!format!("{settings:?}").contains("sesame"));
    for tls in [SmtpTls::Tls, SmtpTls::StartTls] {
        settings.tls = tls;
        assert!(SmtpMailer::new(&settings).is_ok());
    }
}
