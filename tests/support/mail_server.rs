//! A mail server on the loopback interface that a test starts, stops and starts again.
//!
//! Never: two mails in one connection; our transport opens one a mail.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// What it heard, one entry a mail that it took.
pub type Heard = Arc<Mutex<Vec<String>>>;

/// A port that nobody listens on: a mail server that is down.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("it is bound").port()
}

/// Starts a server on that port which answers each recipient with `rcpt`. It ends with the test.
pub fn start(port: u16, rcpt: &'static str) -> Heard {
    let listener = TcpListener::bind(("127.0.0.1", port)).expect("the port is free again");
    let heard = Heard::default();
    let told = heard.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let told = told.clone();
            std::thread::spawn(move || {
                if let Some(mail) = converse(stream, rcpt) {
                    told.lock().expect("no test holds it and fails").push(mail);
                }
            });
        }
    });
    heard
}

/// Plays one conversation; the text of the mail, if one was taken.
fn converse(mut stream: TcpStream, rcpt: &str) -> Option<String> {
    let lines = BufReader::new(stream.try_clone().ok()?).lines();
    let (mut text, mut in_text) = (String::new(), false);
    stream.set_nodelay(true).ok()?;
    write!(stream, "220 test ready\r\n").ok()?;
    for line in lines.map_while(Result::ok) {
        let verb = line.split([' ', ':']).next().unwrap_or_default();
        let reply = match verb {
            _ if in_text && line != "." => {
                text.push_str(&line);
                text.push('\n');
                continue;
            }
            "DATA" => "354 go on",
            "RCPT" => rcpt,
            "EHLO" => "250-test\r\n250 8BITMIME",
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        in_text = reply.starts_with("354");
        // In one piece: two small ones would wait for each other for 40 milliseconds.
        stream.write_all(format!("{reply}\r\n").as_bytes()).ok()?;
        if verb == "QUIT" {
            break;
        }
    }
    (!text.is_empty()).then_some(text)
}
