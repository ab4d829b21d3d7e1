//! Which encoding a file is in, and its text as UTF-8 whatever it was.
//!
//! A byte order mark decides. Without one, many zero bytes at odd or even places
//! are UTF-16; what is valid UTF-8 to the end is UTF-8; all else is Windows-1252,
//! in which every byte is some character.
//!
//! Never: more of the file in memory than one block.

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::io::{self, Read};

const BLOCK: usize = 16 * 1024;
/// One in so many bytes at one parity is zero: then it is UTF-16.
const ZEROS_ONE_IN: usize = 4;

/// Reads to the end and says the encoding.
///
/// # Errors
/// When the bytes cannot be read.
pub fn sniff(mut bytes: impl Read) -> io::Result<&'static Encoding> {
    let mut block = vec![0; BLOCK];
    let first = fill(&mut bytes, &mut block)?;
    let start = &block[..first];
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return Ok(encoding);
    }
    let zeros = |parity: usize| start.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let many = start.len() / 2 / ZEROS_ONE_IN + 1;
    match (zeros(0), zeros(1)) {
        (even, odd) if odd >= many && odd > even => return Ok(UTF_16LE),
        (even, _) if even >= many => return Ok(UTF_16BE),
        _ => {}
    }
    let mut held = start.to_vec();
    loop {
        match std::str::from_utf8(&held) {
            Ok(_) => held.clear(),
            Err(cut) if cut.error_len().is_none() => drop(held.drain(..cut.valid_up_to())),
            Err(_) => return Ok(WINDOWS_1252),
        }
        let more = fill(&mut bytes, &mut block)?;
        if more == 0 {
            return Ok(if held.is_empty() { UTF_8 } else { WINDOWS_1252 });
        }
        held.extend_from_slice(&block[..more]);
    }
}

fn fill(bytes: &mut impl Read, block: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < block.len() {
        match bytes.read(&mut block[filled..]) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Bytes of some encoding, read as UTF-8 without a byte order mark. What the
/// encoding does not define becomes U+FFFD.
pub struct Decoded<R> {
    bytes: R,
    decoder: Decoder,
    block: Vec<u8>,
    unread: std::ops::Range<usize>,
    ready: Vec<u8>,
    given: usize,
    is_at_end: bool,
    is_done: bool,
}

impl<R: Read> Decoded<R> {
    /// Reads `bytes` as text in `encoding`.
    pub fn new(bytes: R, encoding: &'static Encoding) -> Self {
        Decoded {
            bytes,
            decoder: encoding.new_decoder_with_bom_removal(),
            block: vec![0; BLOCK],
            unread: 0..0,
            ready: Vec::new(),
            given: 0,
            is_at_end: false,
            is_done: false,
        }
    }

    fn refill(&mut self) -> io::Result<()> {
        if self.unread.is_empty() && !self.is_at_end {
            let read = fill(&mut self.bytes, &mut self.block)?;
            self.unread = 0..read;
            self.is_at_end = read < self.block.len();
        }
        self.ready.resize(3 * BLOCK, 0);
        let source = &self.block[self.unread.clone()];
        let (ended, read, written, _) =
            self.decoder.decode_to_utf8(source, &mut self.ready, self.is_at_end);
        self.unread.start += read;
        self.ready.truncate(written);
        self.given = 0;
        self.is_done = self.is_at_end
            && self.unread.is_empty()
            && ended == encoding_rs::CoderResult::InputEmpty;
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() && !self.is_done {
            self.refill()?;
        }
        let rest = &self.ready[self.given..];
        let count = rest.len().min(out.len());
        out[..count].copy_from_slice(&rest[..count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (&'static str, String) {
        let encoding = sniff(bytes).unwrap();
        let mut text = String::new();
        Decoded::new(bytes, encoding).read_to_string(&mut text).unwrap();
        (encoding.name(), text)
    }

    fn utf16(text: &str, little: bool) -> Vec<u8> {
        let unit = |u: u16| if little { u.to_le_bytes() } else { u.to_be_bytes() };
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn each_usual_encoding_is_read() {
        let text = "Pam mae’r rhent mor uchel yn Llŷn? £5";
        assert_eq!(read(text.as_bytes()), ("UTF-8", text.to_owned()));
        let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        assert_eq!(read(&marked), ("UTF-8", text.to_owned()));
        for little in [true, false] {
            let name = if little { "UTF-16LE" } else { "UTF-16BE" };
            let with_mark = utf16(&format!("\u{FEFF}{text}"), little);
            assert_eq!(read(&with_mark), (name, text.to_owned()));
            assert_eq!(read(&utf16(text, little)), (name, text.to_owned()));
        }
        assert_eq!(read(b"It\x92s \xA35?"), ("windows-1252", "It’s £5?".to_owned()));
        assert_eq!(read(b""), ("UTF-8", String::new()));
    }

    #[test]
    fn a_long_file_is_told_by_its_last_byte() {
        let mut long = "Llŷn ".repeat(20_000).into_bytes();
        assert_eq!(read(&long).0, "UTF-8");
        assert_eq!(read(&long).1.len(), long.len());
        long.push(0x92);
        assert_eq!(read(&long).0, "windows-1252");
    }

    #[test]
    fn half_a_character_is_marked_and_ends_nothing() {
        let (_, text) = read(&[&utf16("\u{FEFF}abc", true)[..], &[0xD8]].concat());
        assert_eq!(text, "abc\u{FFFD}");
    }
}
