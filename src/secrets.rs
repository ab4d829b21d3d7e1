//! The keys of this installation: made at the first start, kept in `secrets.toml` in the data folder,
//! outside the database, so that a stolen database or dump alone tells nobody's address.
//!
//! The file appears whole or not at all, readable by its owner only from its first byte. A key given
//! in the settings takes the place of the one in the file.
//! Never: prints a key, overwrites a file, or makes a new key where one is missing from a file: with
//! another key nobody would be recognised any more.

use crate::config::{Config, SecretText};
use crate::entropy::{Entropy, Key};
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use toml::Table;

/// The name of the file in the data folder.
const FILE: &str = "secrets.toml";

const HEADER: &str = "\
# The keys of this installation of pqt, made at its first start.
# Back this file up, apart from the database. Do not change it, do not share it: who has it and the
# database can read everybody's e-mail address. Without it nobody is recognised any more.

";

/// All keys. Debug shows none.
#[derive(Debug, Clone)]
pub struct Secrets {
    /// Recognises an e-mail address without storing it.
    pub email_hmac: Key,
    /// Seals e-mail addresses.
    pub contact_seal: Key,
    /// Seals what moderators sign in with.
    pub staff_seal: Key,
    /// Seals the secret part of a seed until the call has closed.
    pub seed_seal: Key,
    /// Recognises six-digit codes and recovery codes.
    pub codes: Key,
    /// Signs the token in every form.
    pub csrf: Key,
    /// Signs session cookies.
    pub session: Key,
    was_created: bool,
}

/// Why the keys cannot be had; each a sentence for the operator.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The file can be read by others.
    #[error("{0} can be read by others than its owner. Run `chmod 600 {0}`.", .path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
    },
    /// The file or its folder could not be read or made.
    #[error("{} cannot be read or made: {cause}.", .path.display())]
    Storage {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        cause: io::Error,
    },
    /// The file is not TOML. Its text is left out on purpose.
    #[error("{} cannot be understood. Restore it from your backup.", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// One key is not there, or not 64 hexadecimal digits.
    #[error(
        "`{name}` in {} is missing or is not 64 hexadecimal digits. Restore the file from your \
         backup; if a new version of pqt brought this key, add it with what `openssl rand -hex 32` prints.",
        .path.display()
    )]
    Key {
        /// The file.
        path: PathBuf,
        /// The key's name.
        name: &'static str,
    },
}

impl Secrets {
    /// The keys of this installation; at the first start they are made. When the settings give every
    /// key, no file is looked at or made.
    ///
    /// # Errors
    /// If the file cannot be read or made, is open to others, or lacks a key.
    pub fn open(config: &Config, entropy: &Entropy) -> Result<Self, SecretsError> {
        let path = config.data_dir.join(FILE);
        let given = &config.secrets;
        let in_order = [
            &given.email_hmac,
            &given.contact_seal,
            &given.staff_seal,
            &given.seed_seal,
            &given.codes,
            &given.csrf,
            &given.session,
        ];
        let (table, was_created) = if in_order.iter().all(|key| !key.is_empty()) {
            (Table::new(), false)
        } else {
            read_or_create(&path, entropy)?
        };
        let key = |name: &'static str, given: &SecretText| {
            let kept = table.get(name).and_then(toml::Value::as_str).unwrap_or_default();
            let text = if given.is_empty() { kept } else { given.expose() };
            Key::from_hex(text).ok_or_else(|| SecretsError::Key { path: path.clone(), name })
        };
        Ok(Self {
            email_hmac: key("email_hmac", &given.email_hmac)?,
            contact_seal: key("contact_seal", &given.contact_seal)?,
            staff_seal: key("staff_seal", &given.staff_seal)?,
            seed_seal: key("seed_seal", &given.seed_seal)?,
            codes: key("codes", &given.codes)?,
            csrf: key("csrf", &given.csrf)?,
            session: key("session", &given.session)?,
            was_created,
        })
    }

    /// New keys, in no file: for the first start, and for tests (with a seeded source).
    pub fn generate(entropy: &Entropy) -> Self {
        let key = || Key::generate(entropy);
        Self {
            email_hmac: key(),
            contact_seal: key(),
            staff_seal: key(),
            seed_seal: key(),
            codes: key(),
            csrf: key(),
            session: key(),
            was_created: true,
        }
    }

    /// Whether the keys were made just now: a database that already holds people must not be used
    /// with them.
    pub fn was_created(&self) -> bool {
        self.was_created
    }

    fn to_toml(&self) -> String {
        let keys = [
            ("email_hmac", &self.email_hmac),
            ("contact_seal", &self.contact_seal),
            ("staff_seal", &self.staff_seal),
            ("seed_seal", &self.seed_seal),
            ("codes", &self.codes),
            ("csrf", &self.csrf),
            ("session", &self.session),
        ];
        let lines = keys.map(|(name, key)| format!("{name} = \"{}\"\n", key.to_hex()));
        format!("{HEADER}{}", lines.concat())
    }
}

/// Reads the file; makes it first if it is not there. Of two servers that start at once, one makes it
/// and both read the same.
fn read_or_create(path: &Path, entropy: &Entropy) -> Result<(Table, bool), SecretsError> {
    let storage = |cause| SecretsError::Storage { path: path.to_owned(), cause };
    let mut was_created = false;
    let file = match File::open(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            was_created = create(path, entropy).map_err(storage)?;
            File::open(path)
        }
        other => other,
    };
    let mut file = file.map_err(storage)?;
    if is_exposed(&file).map_err(storage)? {
        return Err(SecretsError::Exposed { path: path.to_owned() });
    }
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(storage)?;
    let table = text.parse().map_err(|_| SecretsError::Damaged { path: path.to_owned() })?;
    Ok((table, was_created))
}

/// Writes the keys to a new file beside `path` and then links it there, which fails if another was
/// quicker; so nobody ever sees half a file. True if ours is the one.
fn create(path: &Path, entropy: &Entropy) -> io::Result<bool> {
    let folder = path.parent().unwrap_or(Path::new("."));
    make_private_folder(folder)?;
    let draft = folder.join(entropy.public_code(".secrets-", 12));
    let mut file = create_private_file(&draft)?;
    let written = file
        .write_all(Secrets::generate(entropy).to_toml().as_bytes())
        .and_then(|()| file.sync_all())
        .and_then(|()| std::fs::hard_link(&draft, path));
    std::fs::remove_file(&draft)?;
    match written {
        Ok(()) => sync_folder(folder).map(|()| true),
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(cause) => Err(cause),
    }
}

#[cfg(unix)]
fn make_private_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(folder)
}

#[cfg(unix)]
fn create_private_file(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
fn create_private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Looks at the open file, not at its name, which might be another file by now.
#[cfg(unix)]
fn is_exposed(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(file.metadata()?.permissions().mode() & 0o077 != 0)
}

/// Elsewhere the folder's own rights must protect the file.
#[cfg(not(unix))]
fn is_exposed(_: &File) -> io::Result<bool> {
    Ok(false)
}

/// The new name must survive a power cut as well as the new bytes.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own that goes when the test ends.
    struct Installation(Config);

    impl Installation {
        fn new() -> Self {
            Self(Config::for_tests())
        }

        fn opens(&self) -> Result<Secrets, SecretsError> {
            Secrets::open(&self.0, &Entropy::system())
        }

        fn path(&self) -> PathBuf {
            self.0.data_dir.join(FILE)
        }
    }

    impl Drop for Installation {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0.data_dir).ok();
        }
    }

    #[test]
    fn the_first_start_makes_the_keys_and_the_second_finds_them() {
        let here = Installation::new();
        let (first, second) = (here.opens().unwrap(), here.opens().unwrap());
        assert!(first.was_created() && !second.was_created());
        assert_eq!(first.to_toml(), second.to_toml());
        assert_ne!(first.csrf, first.session);
        let names: Vec<_> = std::fs::read_dir(&here.0.data_dir).unwrap().collect();
        assert_eq!(names.len(), 1, "no draft is left");
    }

    #[test]
    fn servers_that_start_at_once_share_the_same_keys() {
        let here = Installation::new();
        let all: Vec<Secrets> = std::thread::scope(|scope| {
            let starts: Vec<_> = (0..8).map(|_| scope.spawn(|| here.opens().unwrap())).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(all.iter().all(|keys| keys.to_toml() == all[0].to_toml()));
        assert_eq!(all.iter().filter(|keys| keys.was_created()).count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_the_file_and_another_mode_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let here = Installation::new();
        here.opens().unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&here.path()), mode(&here.0.data_dir)), (0o600, 0o700));
        std::fs::set_permissions(here.path(), PermissionsExt::from_mode(0o640)).unwrap();
        let said = here.opens().unwrap_err().to_string();
        assert!(said.contains("can be read by others") && said.contains("chmod 600"), "{said}");
    }

    #[test]
    fn a_file_that_lacks_a_key_is_refused_and_not_mended() {
        let here = Installation::new();
        here.opens().unwrap();
        let text = std::fs::read_to_string(here.path()).unwrap();
        let without: Vec<&str> = text.lines().filter(|line| !line.starts_with("codes")).collect();
        std::fs::write(here.path(), without.join("\n")).unwrap();
        let said = here.opens().unwrap_err().to_string();
        assert!(said.starts_with("`codes` in ") && said.contains("backup"), "{said}");
        std::fs::write(here.path(), "csrf = ").unwrap();
        assert!(matches!(here.opens(), Err(SecretsError::Damaged { .. })));
    }

    #[test]
    fn a_key_in_the_settings_takes_the_place_of_the_one_in_the_file() {
        let mut here = Installation::new();
        here.0.secrets.csrf = SecretText::new("ab".repeat(32));
        let secrets = here.opens().unwrap();
        assert_eq!(secrets.csrf.to_hex(), "ab".repeat(32));
        assert!(secrets.was_created());
    }

    #[test]
    fn with_every_key_in_the_settings_no_file_is_made() {
        let mut here = Installation::new();
        let key = || SecretText::new("ab".repeat(32));
        here.0.secrets = crate::config::SecretSettings {
            email_hmac: key(),
            contact_seal: key(),
            staff_seal: key(),
            seed_seal: key(),
            codes: key(),
            csrf: key(),
            session: key(),
        };
        assert!(!here.opens().unwrap().was_created());
        assert!(!here.0.data_dir.exists());
    }

    #[test]
    fn debug_shows_no_key() {
        let secrets = Secrets::generate(&Entropy::seeded(1));
        assert!(!format!("{secrets:?}").contains(&secrets.csrf.to_hex()[..8]));
    }
}
