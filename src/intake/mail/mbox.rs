//! Mails out of an mbox: each begins at a line "From …" after an empty one. A file
//! that does not begin so is one mail.
//!
//! Never: more than [`MOST_BYTES`] of a mail in memory. What is beyond is passed
//! over: text stands before attachments.

use std::io::{self, BufRead};

/// Most bytes of a mail that are read.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Reads mails.
pub struct Mbox<R> {
    bytes: R,
    is_begun: bool,
    is_over: bool,
    /// The rest of a line "From …" is still to be passed over.
    is_in_mark: bool,
}

impl<R: BufRead> Mbox<R> {
    /// Mails of these bytes.
    pub fn new(bytes: R) -> Self {
        Mbox { bytes, is_begun: false, is_over: false, is_in_mark: false }
    }

    fn next_mail(&mut self) -> io::Result<Option<Vec<u8>>> {
        let (mut mail, mut line) = (Vec::new(), Vec::new());
        let (mut is_after_empty, mut is_line_start) = (!self.is_begun, true);
        while !self.is_over {
            let is_whole = piece(&mut self.bytes, &mut line)?;
            if line.is_empty() {
                self.is_over = true;
                break;
            }
            if std::mem::take(&mut self.is_in_mark) {
                self.is_in_mark = !is_whole;
                continue;
            }
            if is_line_start && is_after_empty && line.starts_with(b"From ") {
                self.is_in_mark = !is_whole;
                // The first such line opens the file; a later one ends a mail.
                if std::mem::replace(&mut self.is_begun, true) && !mail.is_empty() {
                    return Ok(Some(mail));
                }
                is_after_empty = false;
                continue;
            }
            self.is_begun = true;
            is_after_empty = is_line_start && line.trim_ascii().is_empty();
            let quoted = is_line_start && is_quoted_from(&line);
            let kept = &line[usize::from(quoted)..];
            if mail.len() + kept.len() <= MOST_BYTES {
                mail.extend_from_slice(kept);
            }
            is_line_start = is_whole;
        }
        Ok((!mail.trim_ascii().is_empty()).then_some(mail))
    }
}

/// ">From " stands for "From " at the start of a line, ">>From " for ">From ".
fn is_quoted_from(line: &[u8]) -> bool {
    let rest = &line[line.iter().take_while(|byte| **byte == b'>').count()..];
    line.starts_with(b">") && rest.starts_with(b"From ")
}

/// Reads up to the end of the line or of the block; says whether the line is whole.
fn piece(bytes: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let block = bytes.fill_buf()?;
    let end = block.iter().position(|byte| *byte == b'\n');
    let length = end.map_or(block.len(), |at| at + 1);
    line.extend_from_slice(&block[..length]);
    bytes.consume(length);
    // A block may end inside a line; a mark such as "From " must still be seen whole.
    while end.is_none() && line.len() < 8 {
        let block = bytes.fill_buf()?;
        let Some(first) = block.first().copied() else { break };
        line.push(first);
        bytes.consume(1);
        if first == b'\n' {
            return Ok(true);
        }
    }
    Ok(end.is_some())
}

impl<R: BufRead> Iterator for Mbox<R> {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_mail().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufReader, Read};

    fn mails(text: &str, block: usize) -> Vec<String> {
        let bytes = BufReader::with_capacity(block, text.as_bytes());
        Mbox::new(bytes).map(|m| String::from_utf8(m.unwrap()).unwrap()).collect()
    }

    #[test]
    fn mails_are_told_apart_whatever_the_blocks() {
        let text = "From a@b Mon\nSubject: 1\n\nHello\n>From here\nFrom inside a text\n\nFrom c@d Tue\nSubject: 2\n\nBye\n\n";
        for block in [1, 3, 7, 64, 4_096] {
            let found = mails(text, block);
            assert_eq!(found.len(), 2, "{block}: {found:?}");
            assert!(found[0].contains("\nFrom here\nFrom inside a text\n"), "{found:?}");
            assert_eq!(found[1], "Subject: 2\n\nBye\n\n");
        }
    }

    #[test]
    fn a_single_mail_and_nothing_are_read_too() {
        assert_eq!(mails("Subject: x\r\n\r\nHello\r\n", 64), ["Subject: x\r\n\r\nHello\r\n"]);
        assert_eq!(mails("\n\n", 64).len(), 0);
        assert_eq!(mails("", 64).len(), 0);
    }

    #[test]
    fn a_mail_without_measure_is_cut() {
        let endless = io::repeat(b'x').take(100_000_000);
        let bytes = BufReader::new((&b"From a\nSubject: x\n\n"[..]).chain(endless));
        let found: Vec<Vec<u8>> = Mbox::new(bytes).map(Result::unwrap).collect();
        assert_eq!(found.len(), 1);
        assert!(found[0].len() <= MOST_BYTES);
    }
}
