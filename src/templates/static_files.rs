//! The static files under `templates/static/`: embedded, addressed by name and content hash, so that browsers may keep
//! them for ever.
//!
//! Never: a file from disk by a path that a request names. Only what was embedded is found.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "templates/static/"]
#[allow_missing = true]
struct Embedded;

/// One static file as it is served.
#[derive(Debug, Clone)]
pub struct StaticFile {
    /// The whole value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The bytes.
    pub bytes: Cow<'static, [u8]>,
    /// SHA-256 of the bytes in hexadecimal, usable as a strong `ETag`.
    pub sha256: String,
}

/// All static files, by hashed name.
#[derive(Debug, Default)]
pub struct StaticFiles {
    urls: BTreeMap<String, String>,
    files: BTreeMap<String, StaticFile>,
}

impl StaticFiles {
    /// Hashes every embedded file. In debug builds they are read from the source folder, once.
    pub fn load() -> StaticFiles {
        let mut all = StaticFiles::default();
        for name in Embedded::iter() {
            if let Some(file) = Embedded::get(&name) {
                all.insert(&name, file.data);
            }
        }
        all
    }

    /// The address of the file of that plain name: `app.css` is at `/static/app.<hash8>.css`.
    pub fn url(&self, name: &str) -> Option<&str> {
        self.urls.get(name).map(String::as_str)
    }

    /// The file of that hashed name, as it stands after `/static/`.
    pub fn find(&self, hashed_name: &str) -> Option<&StaticFile> {
        self.files.get(hashed_name)
    }

    /// The plain names of all files, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.urls.keys().map(String::as_str)
    }

    fn insert(&mut self, name: &str, bytes: Cow<'static, [u8]>) {
        let sha256: String =
            Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let hashed = hashed_name(name, &sha256[..8]);
        self.urls.insert(name.to_owned(), format!("/static/{hashed}"));
        let content_type = content_type(name);
        let file = StaticFile { content_type, bytes, sha256 };
        self.files.insert(hashed, file);
    }
}

fn hashed_name(name: &str, hash: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}.{hash}.{ending}"),
        _ => format!("{name}.{hash}"),
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &str, bytes: &'static [u8]) -> StaticFiles {
        let mut files = StaticFiles::default();
        files.insert(name, Cow::Borrowed(bytes));
        files
    }

    #[test]
    fn a_file_is_found_by_its_hashed_name_only() {
        let files = with("app.css", b"body{}");
        let url = files.url("app.css").expect("it is known");
        assert!(url.starts_with("/static/app.") && url.ends_with(".css"));
        let hashed = url.trim_start_matches("/static/");
        assert_eq!(hashed.len(), "app.12345678.css".len());
        let file = files.find(hashed).expect("it is found");
        assert_eq!(file.content_type, "text/css; charset=utf-8");
        assert_eq!(&*file.bytes, b"body{}");
        assert!(files.find("app.css").is_none());
        assert!(files.find("../Cargo.toml").is_none());
    }

    #[test]
    fn another_content_has_another_address() {
        let (one, two) = (with("a.js", b"1"), with("a.js", b"2"));
        assert_ne!(one.url("a.js"), two.url("a.js"));
    }

    #[test]
    fn folders_and_files_without_ending_keep_their_place() {
        assert_eq!(hashed_name("icons/x.svg", "00"), "icons/x.00.svg");
        assert_eq!(hashed_name("v1.0/licence", "00"), "v1.0/licence.00");
    }
}
