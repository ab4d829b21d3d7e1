//! A tiny HTTP server that answers with canned pages, for testing the test machinery itself.
//!
//! Never: stand in for the real server in a test about the product.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// What came in.
pub struct Asked {
    pub method: String,
    pub path: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Asked {
    /// The first header of that name (lower case), or "".
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value)
    }
}

/// What goes back.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: String,
}

impl Answer {
    /// 200 with a page of HTML.
    pub fn page(html: impl Into<String>) -> Self {
        let kind = ("content-type", "text/html; charset=utf-8".to_owned());
        Self { status: 200, headers: vec![kind], body: html.into() }
    }

    /// 303 to a path.
    pub fn see_other(path: &str) -> Self {
        Self { status: 303, headers: vec![("location", path.to_owned())], body: String::new() }
    }

    /// The same answer with one header more.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The same answer with another status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }
}

/// Answers on a free loopback port until the test process ends; gives the base address.
pub fn serve(answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let base = format!("http://{}", listener.local_addr().expect("it is bound"));
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            // A client that hangs up half way is no failure of the test.
            thread::spawn(move || talk(stream, answer.as_ref()).ok());
        }
    });
    base
}

fn talk(mut stream: TcpStream, answer: &dyn Fn(&Asked) -> Answer) -> std::io::Result<()> {
    let Some(asked) = read(&mut BufReader::new(stream.try_clone()?))? else {
        return Ok(());
    };
    let Answer { status, headers, body } = answer(&asked);
    let mut head = format!("HTTP/1.1 {status} Canned\r\nconnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("content-length: {}\r\n\r\n", body.len());
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())
}

fn read(stream: &mut impl BufRead) -> std::io::Result<Option<Asked>> {
    let mut first = String::new();
    if stream.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut words = first.split_whitespace().map(str::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_lowercase(), value.trim().to_owned()));
    }
    let mut asked = Asked { method, path, headers, body: String::new() };
    let length = asked.header("content-length").parse().unwrap_or(0);
    stream.take(length).read_to_string(&mut asked.body)?;
    Ok(Some(asked))
}
