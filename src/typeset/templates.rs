//! The templates and fonts: the built-in ones under those of the operator's folder.
//!
//! The folder may have any of `order-paper.typ`, `common.typ` … and more files of that kind for them to import, and a
//! folder `fonts` with TrueType or OpenType files.
//! Never: a file outside the folder, or one that is read after the start.

use super::TypesetError;
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;

#[derive(RustEmbed)]
#[folder = "templates/slate/"]
#[include = "*.typ"]
#[include = "fonts/*.ttf"]
struct BuiltIn;

/// Every file by its name below the folder: `common.typ`, `fonts/Amiri.ttf`.
pub(super) struct Sources {
    #[cfg_attr(not(feature = "pdf"), allow(dead_code, reason = "only their digest is asked for"))]
    files: BTreeMap<String, Vec<u8>>,
    digest: String,
}

impl Sources {
    /// Reads all of them.
    pub(super) fn read(folder: Option<&Path>) -> Result<Sources, TypesetError> {
        let built_in = BuiltIn::iter().filter_map(|name| {
            BuiltIn::get(&name).map(|file| (name.into_owned(), file.data.into_owned()))
        });
        let mut files: BTreeMap<String, Vec<u8>> = built_in.collect();
        if let Some(folder) = folder {
            lay(&mut files, folder, "", &["typ"])?;
            let fonts = folder.join("fonts");
            if fonts.is_dir() {
                lay(&mut files, &fonts, "fonts/", &["ttf", "otf", "ttc"])?;
            }
        }
        let mut hash = Sha256::new();
        for (name, bytes) in &files {
            hash.update(name);
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        }
        let digest = data_encoding::HEXLOWER.encode(&hash.finalize());
        Ok(Sources { files, digest })
    }

    /// SHA-256 over all of them.
    pub(super) fn digest(&self) -> &str {
        &self.digest
    }

    /// Those whose names end so, by name.
    #[cfg(feature = "pdf")]
    pub(super) fn ending<'a>(
        &'a self,
        ends: &'a [&str],
    ) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let named = self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        named.filter(|(name, _)| ends.iter().any(|end| name.ends_with(end)))
    }
}

/// Lays the files of a folder over what is there.
fn lay(
    files: &mut BTreeMap<String, Vec<u8>>,
    folder: &Path,
    before: &str,
    ends: &[&str],
) -> Result<(), TypesetError> {
    let failed = |path: &Path, why: std::io::Error| TypesetError::Folder {
        path: path.display().to_string(),
        why: why.to_string(),
    };
    for entry in std::fs::read_dir(folder).map_err(|why| failed(folder, why))? {
        let path = entry.map_err(|why| failed(folder, why))?.path();
        let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
        let name = path.file_name().and_then(|name| name.to_str());
        if let Some(name) = name.filter(|_| path.is_file() && ends.contains(&end)) {
            let bytes = std::fs::read(&path).map_err(|why| failed(&path, why))?;
            files.insert(format!("{before}{name}"), bytes);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_operators_files_win_over_the_built_in_ones() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("fonts")).unwrap();
        std::fs::write(folder.path().join("reserves.typ"), "Ours").unwrap();
        std::fs::write(folder.path().join("notes.txt"), "not a template").unwrap();
        std::fs::write(folder.path().join("fonts/ours.ttf"), "letters").unwrap();
        let (plain, ours) =
            (Sources::read(None).unwrap(), Sources::read(Some(folder.path())).unwrap());
        assert_ne!(plain.digest(), ours.digest());
        assert_eq!(ours.files["reserves.typ"], b"Ours");
        assert_eq!(ours.files["common.typ"], plain.files["common.typ"]);
        assert!(ours.files.contains_key("fonts/ours.ttf"));
        assert!(!ours.files.contains_key("notes.txt"));
        assert!(Sources::read(Some(&folder.path().join("none"))).is_err());
    }
}
