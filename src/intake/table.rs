//! The rows of a table, one at a time, with a bound on each.
//!
//! Lines may end in LF, CR or CR LF; cells may be quoted and hold line breaks.
//!
//! Never: a row of more than [`MOST_BYTES`] in memory; it is passed over and said.

use csv_core::ReadRecordResult;
use std::io::{self, Read};

/// Most bytes of a row that is read.
pub const MOST_BYTES: usize = 64 * 1024;
/// Most cells of a row that is read.
pub const MOST_COLUMNS: usize = 256;
const BLOCK: usize = 16 * 1024;

/// A row as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// Its cells.
    Cells(Vec<String>),
    /// More than [`MOST_BYTES`].
    TooLong,
    /// More than [`MOST_COLUMNS`] cells.
    TooMany,
}

/// Reads rows.
pub struct Table<R> {
    text: R,
    core: csv_core::Reader,
    block: Vec<u8>,
    unread: std::ops::Range<usize>,
    cells: Vec<u8>,
    ends: Vec<usize>,
    is_first: bool,
}

impl<R: Read> Table<R> {
    /// Rows of a text in UTF-8 with this between its cells.
    pub fn new(text: R, separator: u8) -> Self {
        Table {
            text,
            core: csv_core::ReaderBuilder::new().delimiter(separator).build(),
            block: vec![0; BLOCK],
            unread: 0..0,
            cells: vec![0; MOST_BYTES],
            ends: vec![0; MOST_COLUMNS],
            is_first: true,
        }
    }

    fn next_row(&mut self) -> io::Result<Option<Row>> {
        let (mut filled, mut count, mut broken) = (0, 0, None);
        loop {
            if self.unread.is_empty() {
                let read = self.text.read(&mut self.block)?;
                self.unread = 0..read;
            }
            let input = &self.block[self.unread.clone()];
            let (cells, ends) = (&mut self.cells[filled..], &mut self.ends[count..]);
            let (ended, read, written, found) = self.core.read_record(input, cells, ends);
            self.unread.start += read;
            (filled, count) = (filled + written, count + found);
            match ended {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    (filled, broken) = (0, Some(Row::TooLong));
                }
                ReadRecordResult::OutputEndsFull => {
                    (count, broken) = (0, broken.or(Some(Row::TooMany)));
                }
                ReadRecordResult::Record => {
                    return Ok(Some(broken.unwrap_or_else(|| self.cells_of(count))));
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    fn cells_of(&self, count: usize) -> Row {
        let starts = std::iter::once(0).chain(self.ends[..count].iter().copied());
        let cells = starts
            .zip(&self.ends[..count])
            .map(|(start, end)| String::from_utf8_lossy(&self.cells[start..*end]).into_owned());
        Row::Cells(cells.collect())
    }
}

impl<R: Read> Iterator for Table<R> {
    type Item = io::Result<Row>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = self.next_row().transpose()?;
        // Excel's own hint about the separator is no row.
        let is_hint =
            matches!(&row, Ok(Row::Cells(cells)) if cells[0].trim_end().starts_with("sep="));
        if std::mem::take(&mut self.is_first) && is_hint {
            row = self.next_row().transpose()?;
        }
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, separator: u8) -> Vec<Row> {
        Table::new(text.as_bytes(), separator).map(Result::unwrap).collect()
    }

    fn cells(cells: &[&str]) -> Row {
        Row::Cells(cells.iter().map(|c| (*c).to_owned()).collect())
    }

    #[test]
    fn every_line_end_and_quotation_is_read() {
        let want = [cells(&["a", "b"]), cells(&["c, \"d\"", "e\nf"])];
        for end in ["\n", "\r\n", "\r"] {
            let text = format!("a,b{end}\"c, \"\"d\"\"\",\"e\nf\"{end}");
            assert_eq!(rows(&text, b','), want, "{end:?}");
        }
        assert_eq!(rows("", b','), []);
        assert_eq!(rows("sep=;\na;b", b';'), [cells(&["a", "b"])]);
        assert_eq!(rows("a\0b,c", b','), [cells(&["a\0b", "c"])]);
    }

    #[test]
    fn a_row_without_end_or_measure_is_passed_over() {
        let long = format!("a,b\n{},x\nc,d\n", "y".repeat(3 * MOST_BYTES));
        assert_eq!(rows(&long, b','), [cells(&["a", "b"]), Row::TooLong, cells(&["c", "d"])]);
        let wide = format!("a,b\n{}\nc,d\n", ",".repeat(10_000));
        assert_eq!(rows(&wide, b','), [cells(&["a", "b"]), Row::TooMany, cells(&["c", "d"])]);
    }

    #[test]
    fn a_hundred_megabytes_in_one_line_are_never_held() {
        let line = io::repeat(b'x').take(100_000_000);
        let mut table = Table::new(line.chain(&b"\nc,d\n"[..]), b',');
        assert_eq!(table.next().unwrap().unwrap(), Row::TooLong);
        assert_eq!(table.next().unwrap().unwrap(), cells(&["c", "d"]));
        assert_eq!(table.cells.capacity(), MOST_BYTES);
    }
}
