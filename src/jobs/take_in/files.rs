//! Where the file of a mailbag lies until it is read, and which files a folder of
//! mails has.
//!
//! Never: a file kept after it has been read; it holds addresses in the clear.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The folder in which the file of a mailbag waits to be read.
pub fn folder_of(data_dir: &Path, reference: &str) -> PathBuf {
    data_dir.join("mailbags").join(reference)
}

/// Whether there is something to read.
pub fn is_there(path: &Path) -> bool {
    path.exists()
}

/// The files under a path, in the order of their names: itself, what a maildir has in
/// `cur` and `new`, or what a folder has.
///
/// # Errors
/// When the path cannot be read.
pub fn files_of(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let boxes = [path.join("cur"), path.join("new")];
    let folders: Vec<PathBuf> = if boxes.iter().any(|folder| folder.is_dir()) {
        boxes.into_iter().filter(|folder| folder.is_dir()).collect()
    } else {
        vec![path.to_owned()]
    };
    let mut files = Vec::new();
    for folder in folders {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
            if entry.file_type()?.is_file() && !is_hidden {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// SHA-256 over the files under a path, in hex, and how many bytes they have together.
/// Their names do not matter, their order does.
///
/// # Errors
/// When a file cannot be read.
pub fn digest_of(path: &Path) -> io::Result<(String, i64)> {
    let (mut digest, mut bytes) = (Sha256::new(), 0);
    let mut block = vec![0; 64 * 1024];
    for file in files_of(path)? {
        let mut file = File::open(file)?;
        loop {
            let read = file.read(&mut block)?;
            if read == 0 {
                break;
            }
            digest.update(&block[..read]);
            bytes += i64::try_from(read).unwrap_or(0);
        }
    }
    Ok((HEXLOWER.encode(&digest.finalize()), bytes))
}

/// Forgets the file of a mailbag.
pub fn delete(folder: &Path) {
    if let Err(error) = std::fs::remove_dir_all(folder)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::error!(folder = %folder.display(), %error, "a mailbag's file cannot be deleted");
    }
}
