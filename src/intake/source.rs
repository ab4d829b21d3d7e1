//! A file of any kind as one stream of rows.
//!
//! Never: the path of a file; whoever has it opens it.

use super::draft::Raw;
use super::encoding::{Decoded, sniff};
use super::lines::{self, Line, Lines};
use super::mail::{self, Mbox};
use super::separator;
use super::table::{Row, Table};
use crate::domain::mailbag::{MailbagKind, RowProblem};
use std::io::{self, BufRead, BufReader, Read};

/// Bytes at the start of a file that tell what it is.
const START: u64 = 32 * 1024;

/// The rows of a file, each with its parts: one, or as many as a mail seems to hold.
pub struct Source(Box<dyn Iterator<Item = io::Result<Vec<Raw>>> + Send>);

impl Source {
    /// Opens a file, several times if need be: to tell its encoding, then to read it.
    ///
    /// # Errors
    /// When the bytes cannot be read.
    pub fn open<R: Read + Send + 'static>(
        kind: MailbagKind,
        open: impl Fn() -> io::Result<R>,
    ) -> io::Result<Source> {
        if kind == MailbagKind::Mails {
            let mails = Mbox::new(BufReader::new(open()?));
            let drafts = |mail: Vec<u8>| mail::drafts(&mail).into_iter().map(Box::new);
            return Ok(Source(Box::new(
                mails.map(move |mail| Ok(drafts(mail?).map(Raw::Draft).collect())),
            )));
        }
        let encoding = sniff(BufReader::new(open()?))?;
        let mut text = BufReader::with_capacity(START as usize, Decoded::new(open()?, encoding));
        if kind == MailbagKind::Lines {
            return Ok(Source(Box::new(Lines::new(text).map(|line| Ok(vec![of_line(&line?)])))));
        }
        let start = String::from_utf8_lossy(text.fill_buf()?).into_owned();
        let table = Table::new(text, separator::sniff(&start));
        Ok(Source(Box::new(table.map(|row| Ok(vec![of_row(row?)])))))
    }
}

impl Iterator for Source {
    type Item = io::Result<Vec<Raw>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

fn of_line(line: &Line) -> Raw {
    match line {
        Line::Text(text) => Raw::Draft(Box::new(lines::draft(text))),
        Line::TooLong => Raw::Broken(RowProblem::RowLong),
    }
}

fn of_row(row: Row) -> Raw {
    match row {
        Row::Cells(cells) => Raw::Cells(cells),
        Row::TooLong => Raw::Broken(RowProblem::RowLong),
        Row::TooMany => Raw::Broken(RowProblem::ColumnsMany),
    }
}

/// What a file holds, from its start and its name.
///
/// # Errors
/// When the bytes cannot be read.
pub fn kind_of(name: &str, bytes: impl Read) -> io::Result<MailbagKind> {
    let mut start = Vec::new();
    bytes.take(START).read_to_end(&mut start)?;
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    match ending.as_str() {
        "csv" | "tsv" | "tab" => return Ok(MailbagKind::Table),
        "eml" | "mbox" | "mbx" => return Ok(MailbagKind::Mails),
        _ => {}
    }
    if start.starts_with(b"From ") || is_mail(&start) {
        return Ok(MailbagKind::Mails);
    }
    let mut text = String::new();
    let encoding = sniff(&start[..])?;
    Decoded::new(&start[..], encoding).read_to_string(&mut text)?;
    Ok(if separator::is_table(&text) { MailbagKind::Table } else { MailbagKind::Lines })
}

/// Two lines of headers, one of which every mail has.
fn is_mail(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start);
    let is_header = |line: &&str| {
        let name = line.split_once(':').map_or("", |(name, _)| name);
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let head: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
    let known = ["from:", "received:", "message-id:", "return-path:", "delivered-to:"];
    let has_known =
        head.iter().any(|line| known.iter().any(|name| line.to_lowercase().starts_with(name)));
    head.iter().take(2).filter(|line| is_header(line)).count() == 2 && has_known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_holds_is_told() {
        let of = |name: &str, text: &str| kind_of(name, text.as_bytes()).unwrap();
        assert_eq!(of("x.csv", ""), MailbagKind::Table);
        assert_eq!(of("inbox", "From a@b Mon\nSubject: x\n\nWhy?"), MailbagKind::Mails);
        assert_eq!(of("1", "Return-Path: <a@b>\nSubject: x\n\nWhy?"), MailbagKind::Mails);
        assert_eq!(of("x.txt", "name;question\nD;Why, oh why?\n"), MailbagKind::Table);
        assert_eq!(of("x.txt", "Why, oh why?\nQuestion: is it fair?\n"), MailbagKind::Lines);
    }

    #[test]
    fn rows_come_out_of_any_encoding() {
        let bytes: Vec<u8> = "\u{FEFF}Cwestiwn;Tref\r\nPam ŵyn?;Y Bala\r\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let rows: Vec<Vec<Raw>> =
            Source::open(MailbagKind::Table, move || Ok(io::Cursor::new(bytes.clone())))
                .unwrap()
                .map(Result::unwrap)
                .collect();
        let cells = |a: &str, b: &str| vec![Raw::Cells(vec![a.to_owned(), b.to_owned()])];
        assert_eq!(rows, [cells("Cwestiwn", "Tref"), cells("Pam ŵyn?", "Y Bala")]);
    }
}
