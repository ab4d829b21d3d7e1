//! One question a line, perhaps with who asks behind a dash:
//! "Why are rents so high? — Doreen, Wythenshawe".
//!
//! Never: a line of more than [`MOST_BYTES`] in memory.

use super::draft::Draft;
use super::mail::signoff;
use std::io::{self, BufRead};

/// Most bytes of a line that is read.
pub const MOST_BYTES: usize = 64 * 1024;

/// A line as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// Its words, without the line's end.
    Text(String),
    /// More than [`MOST_BYTES`].
    TooLong,
}

/// Reads lines that end in LF, CR or CR LF; empty ones are passed over.
pub struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    /// Lines of a text in UTF-8.
    pub fn new(text: R) -> Self {
        Lines(text)
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Line>;

    fn next(&mut self) -> Option<Self::Item> {
        let (mut line, mut is_long) = (Vec::new(), false);
        loop {
            let block = match self.0.fill_buf() {
                Ok(block) => block,
                Err(error) => return Some(Err(error)),
            };
            let end = block.iter().position(|b| matches!(b, b'\n' | b'\r'));
            let piece = &block[..end.unwrap_or(block.len())];
            if line.len() + piece.len() <= MOST_BYTES {
                line.extend_from_slice(piece);
            } else {
                is_long = true;
            }
            let (read, is_over) = (piece.len() + usize::from(end.is_some()), block.is_empty());
            self.0.consume(read);
            if end.is_none() && !is_over {
                continue;
            }
            let text = String::from_utf8_lossy(&line);
            match () {
                () if is_long => return Some(Ok(Line::TooLong)),
                () if !text.trim().is_empty() => return Some(Ok(Line::Text(text.into_owned()))),
                () if is_over => return None,
                () => line.clear(),
            }
        }
    }
}

/// What a line says.
pub fn draft(line: &str) -> Draft {
    let dash = [" — ", " – ", "\t", " -- "].into_iter().find_map(|dash| line.rsplit_once(dash));
    let signed = dash.and_then(|(question, rest)| Some((question, signoff::signature(rest)?)));
    match signed {
        Some((question, by)) => Draft {
            question: question.trim().to_owned(),
            first_name: by.name,
            town: by.town,
            ..Draft::default()
        },
        None => Draft { question: line.trim().to_owned(), ..Draft::default() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_whatever_ends_them() {
        let lines: Vec<Line> =
            Lines::new(&b"a?\r\n\r\nb?\rc?\n\n"[..]).map(Result::unwrap).collect();
        assert_eq!(lines, ["a?", "b?", "c?"].map(|l| Line::Text(l.to_owned())));
        assert_eq!(Lines::new(&b""[..]).count(), 0);
    }

    #[test]
    fn a_line_without_measure_is_passed_over() {
        let text = format!("a?\n{}\nb?", "x".repeat(MOST_BYTES + 1));
        let lines: Vec<Line> = Lines::new(text.as_bytes()).map(Result::unwrap).collect();
        assert_eq!(lines[1], Line::TooLong);
        assert_eq!(lines.len(), 3);
    }

    #[test]
    fn who_asks_may_stand_behind_a_dash() {
        let of = |line| {
            let Draft { question, first_name, town, .. } = draft(line);
            (question, first_name, town)
        };
        let want = |q: &str, n: &str, t: &str| (q.to_owned(), n.to_owned(), t.to_owned());
        assert_eq!(of("Why? — Doreen, Wythenshawe"), want("Why?", "Doreen", "Wythenshawe"));
        assert_eq!(of("Is it – in the end – fair?"), want("Is it – in the end – fair?", "", ""));
        assert_eq!(of("Why?"), want("Why?", "", ""));
    }
}
