//! A file that counts how far it has been read.
//!
//! Never: anything but reading.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A file and the count of its bytes that were read.
pub(super) struct Counted {
    file: File,
    read: Arc<AtomicU64>,
}

impl Counted {
    /// Opens a file at its beginning and counts from nothing.
    pub(super) fn open(path: &Path, read: &Arc<AtomicU64>) -> io::Result<Counted> {
        read.store(0, Ordering::Relaxed);
        Ok(Counted { file: File::open(path)?, read: read.clone() })
    }
}

impl Read for Counted {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(out)?;
        self.read.fetch_add(count as u64, Ordering::Relaxed);
        Ok(count)
    }
}
