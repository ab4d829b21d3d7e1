//! The one way in which a record is written down, so that any changed byte shows.
//!
//! Two spaces an indent; a list of numbers stands on one line, so that every ballot has a line of its own; the file ends
//! with a line end. The digest is on the last line but one, over all lines before it: `head -n -2 FILE | sha256sum`.
//!
//! Never: two ways to write the same record.

use super::document::Record;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use sha2::{Digest, Sha256};
use std::io::{self, Write};

/// The file of a record.
pub fn text(record: &Record) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, Canonical::default());
    let written = record.serialize(&mut serializer);
    written.expect("plain structs with text for keys always serialise");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("serde_json writes UTF-8")
}

/// The record with the digest of its content, and its file.
pub fn sealed_with_digest(mut record: Record) -> (Record, String) {
    record.digest = content_digest(&text(&record));
    let text = text(&record);
    (record, text)
}

/// The digest that the last line but one should hold.
pub(super) fn content_digest(text: &str) -> String {
    let ends = text.match_indices('\n').rev().nth(2).map_or(0, |(at, _)| at + 1);
    let digest = Sha256::digest(&text.as_bytes()[..ends]);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A list or an object under way.
struct Open {
    /// Something in it stands on a line of its own.
    is_block: bool,
    /// A value of a list is about to be written, and whether it is the first.
    waits: Option<bool>,
}

#[derive(Default)]
struct Canonical {
    open: Vec<Open>,
}

impl Canonical {
    fn line<W: ?Sized + Write>(&self, out: &mut W, depth: usize) -> io::Result<()> {
        out.write_all(b"\n")?;
        (0..depth).try_for_each(|_| out.write_all(b"  "))
    }

    /// What stands before a value of a list: nothing for other values.
    fn before<W: ?Sized + Write>(&mut self, out: &mut W, is_block: bool) -> io::Result<()> {
        let depth = self.open.len();
        let Some(open) = self.open.last_mut() else { return Ok(()) };
        let Some(is_first) = open.waits.take() else { return Ok(()) };
        open.is_block |= is_block;
        if !is_first {
            out.write_all(if is_block { b"," } else { b", " })?;
        }
        if is_block { self.line(out, depth) } else { Ok(()) }
    }

    fn begin<W: ?Sized + Write>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        self.before(out, true)?;
        self.open.push(Open { is_block: false, waits: None });
        out.write_all(sign)
    }

    fn end<W: ?Sized + Write>(&mut self, out: &mut W, sign: &[u8]) -> io::Result<()> {
        if self.open.pop().is_some_and(|open| open.is_block) {
            self.line(out, self.open.len())?;
        }
        out.write_all(sign)
    }
}

/// A number (or its absence) of a list stays on the line.
macro_rules! inline {
    ($($name:ident: $type:ty),*) => {$(
        fn $name<W: ?Sized + Write>(&mut self, out: &mut W, value: $type) -> io::Result<()> {
            self.before(out, false)?;
            write!(out, "{value}")
        }
    )*};
}

impl Formatter for Canonical {
    inline!(
        write_bool: bool, write_u8: u8, write_u16: u16, write_u32: u32, write_u64: u64,
        write_i8: i8, write_i16: i16, write_i32: i32, write_i64: i64, write_number_str: &str
    );

    fn write_null<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.before(out, false)?;
        out.write_all(b"null")
    }

    fn begin_string<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.before(out, true)?;
        out.write_all(b"\"")
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        _: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        if let Some(open) = self.open.last_mut() {
            open.waits = Some(is_first);
        }
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.begin(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        is_first: bool,
    ) -> io::Result<()> {
        if let Some(open) = self.open.last_mut() {
            open.waits = Some(is_first);
        }
        self.before(out, true)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
}
