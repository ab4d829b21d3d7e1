//! The cryptography we use, each thing in one function: keyed and plain hashes, sealing, passwords,
//! one-time codes of an authenticator, recovery codes.
//!
//! Pure: keys, randomness and time are handed in. A `purpose` ties a hash or a seal to one use, so
//! that what was made for one column means nothing in another.
//! Never: invents a construction, prints a secret, or takes a damaged record for a plain "no".

use crate::entropy::{Entropy, Key};
use argon2::password_hash::{Error as HashError, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, PasswordHash, Version};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::fmt;
use subtle::ConstantTimeEq;

/// What stands in front of a sealed text, so that a later way of sealing can be told from this one.
const SEAL_MARK: &str = "v1.";
const NONCE_BYTES: usize = 24;
const RECOVERY_CODES: usize = 10;

/// What cannot be opened, checked or made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The sealed text was changed, or the key or the purpose is another.
    #[error("a sealed record cannot be opened: it was changed, or the key or purpose is another")]
    Sealed,
    /// The stored hash of a password cannot be read.
    #[error("a stored password hash is damaged")]
    DamagedHash,
    /// A name with a colon, or none, cannot stand in an authenticator's address.
    #[error("the name for an authenticator must not be empty and must not have a colon")]
    AuthenticatorName,
}

/// HMAC-SHA-256 (RFC 2104) of the purpose's length, the purpose and the bytes, as 64 hexadecimal
/// digits. Who has the database and not the key cannot tell whose address or which code it is.
pub fn keyed_hash(key: &Key, purpose: &str, bytes: &[u8]) -> String {
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key.as_bytes())
        .expect("HMAC takes a key of any length");
    mac.update(&(purpose.len() as u64).to_le_bytes());
    mac.update(purpose.as_bytes());
    mac.update(bytes);
    HEXLOWER.encode(&mac.finalize().into_bytes())
}

/// SHA-256 of a token as 64 hexadecimal digits. Enough for [`Entropy::token`], which nobody can
/// guess; a short code needs [`keyed_hash`].
pub fn token_hash(token: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

/// Whether two byte strings are equal, in a time that does not tell where they differ.
pub fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// Seals bytes with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) as text for a column. The purpose
/// (`contact/<supporter id>`) must be given again to open it, so a sealed text cannot be moved to
/// another row.
pub fn seal(key: &Key, entropy: &Entropy, purpose: &str, plain: &[u8]) -> String {
    let nonce: [u8; NONCE_BYTES] = entropy.bytes();
    let payload = Payload { msg: plain, aad: purpose.as_bytes() };
    let sealed = XChaCha20Poly1305::new(key.as_bytes().into())
        .encrypt(&XNonce::from(nonce), payload)
        .expect("only a text of more than 256 GB is too long to seal");
    format!("{SEAL_MARK}{}", BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat()))
}

/// Opens what [`seal`] made with the same key and purpose.
///
/// # Errors
/// [`CryptoError::Sealed`] if anything differs, without saying what.
pub fn open(key: &Key, purpose: &str, sealed: &str) -> Result<Vec<u8>, CryptoError> {
    let text = sealed.strip_prefix(SEAL_MARK).ok_or(CryptoError::Sealed)?;
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| CryptoError::Sealed)?;
    let (nonce, msg) = bytes.split_first_chunk::<NONCE_BYTES>().ok_or(CryptoError::Sealed)?;
    XChaCha20Poly1305::new(key.as_bytes().into())
        .decrypt(&XNonce::from(*nonce), Payload { msg, aad: purpose.as_bytes() })
        .map_err(|_| CryptoError::Sealed)
}

/// How much work a password hash is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PasswordCost {
    memory_kib: u32,
    passes: u32,
}

impl PasswordCost {
    /// Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet).
    pub const OWASP: Self = Self { memory_kib: 19 * 1024, passes: 2 };
    /// As cheap as Argon2 allows, so that tests do not wait; never in service.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1 };
}

/// Hashes a password with Argon2id (RFC 9106) and a new salt; the text names its own parameters.
/// Slow by design: call it off the request's thread.
pub fn hash_password(entropy: &Entropy, cost: PasswordCost, password: &str) -> String {
    let params = Params::new(cost.memory_kib, cost.passes, 1, None)
        .expect("both constants of PasswordCost are within Argon2's limits");
    let salt: [u8; 16] = entropy.bytes();
    let hash: PasswordHash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_with_salt(password.as_bytes(), &salt)
        .expect("a salt of 16 bytes is what Argon2 recommends");
    hash.to_string()
}

/// Whether the password is the one that was hashed. As slow as hashing.
///
/// # Errors
/// [`CryptoError::DamagedHash`] if the stored hash cannot be read: that is no wrong password.
pub fn verify_password(password: &str, hash: &str) -> Result<bool, CryptoError> {
    let hash = PasswordHash::new(hash).map_err(|_| CryptoError::DamagedHash)?;
    match Argon2::default().verify_password(password.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(HashError::PasswordInvalid) => Ok(false),
        Err(_) => Err(CryptoError::DamagedHash),
    }
}

/// What an authenticator app and we share: 160 bits (RFC 6238 with SHA-1, six digits, 30 seconds,
/// the one set that every app understands). Debug shows no byte of it.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret([u8; 20]);

impl TotpSecret {
    /// A new secret.
    pub fn generate(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    /// The secret that [`TotpSecret::as_bytes`] gave; `None` if the length is another.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// The bytes, to be sealed before they are stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The secret in base 32, to type into an app by hand.
    pub fn to_base32(&self) -> String {
        totp_rs::Secret::from(self.0).to_base32()
    }

    /// The `otpauth://` address for the app, shown as a code to scan. `issuer` is the service's name.
    ///
    /// # Errors
    /// [`CryptoError::AuthenticatorName`] if the account is empty or either name has a colon.
    pub fn otpauth_url(&self, issuer: &str, account: &str) -> Result<String, CryptoError> {
        self.builder()
            .with_issuer(Some(issuer))
            .with_account_name(account)
            .build()
            .and_then(|totp| totp.to_url())
            .map_err(|_| CryptoError::AuthenticatorName)
    }

    /// The step (a count of 30 seconds since 1970) for which the code is right, one step early or
    /// late included, if that step is after `last_step`. Store the step in the transaction that
    /// grants entry: so a code serves once. `last_step` is 0 before the first code. Spaces in the
    /// code do not count.
    pub fn check(&self, code: &str, now: DateTime<Utc>, last_step: i64) -> Option<i64> {
        let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let seconds = u64::try_from(now.timestamp()).ok()?;
        let step = self.builder().build_noncompliant().check(&code, seconds)?;
        i64::try_from(step).ok().filter(|step| *step > last_step)
    }

    fn builder(&self) -> totp_rs::Builder {
        totp_rs::Builder::new()
            .with_algorithm(totp_rs::Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(30)
            .with_skew(1)
            .with_secret(self.0)
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(***)")
    }
}

/// Ten codes of 60 bits for whoever loses their authenticator, as `ABCD-EFGH-JKMN`. Shown once; only
/// [`recovery_hash`] is stored, and a used one is deleted.
pub fn recovery_codes(entropy: &Entropy) -> Vec<String> {
    let code = |_| ["", "-", "-"].map(|dash| entropy.public_code(dash, 4)).concat();
    (0..RECOVERY_CODES).map(code).collect()
}

/// The hash under which a recovery code is stored and found. Case, spaces and dashes do not count,
/// and I, L and O are read as the digits they look like.
pub fn recovery_hash(key: &Key, code: &str) -> String {
    let plain: String = code
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            other => other,
        })
        .collect();
    keyed_hash(key, "recovery-code", plain.as_bytes())
}

/// Whether a recovery code is the one with this hash.
pub fn verify_recovery_code(key: &Key, code: &str, hash: &str) -> bool {
    is_same(recovery_hash(key, code).as_bytes(), hash.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> Key {
        Key::from_hex(&format!("{byte:02x}").repeat(32)).unwrap()
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn a_keyed_hash_depends_on_key_purpose_and_bytes() {
        let hash = keyed_hash(&key(1), "email", b"a");
        assert_eq!(hash.len(), 64);
        assert_eq!(hash, keyed_hash(&key(1), "email", b"a"));
        assert_ne!(hash, keyed_hash(&key(2), "email", b"a"));
        assert_ne!(hash, keyed_hash(&key(1), "code", b"a"));
        assert_ne!(keyed_hash(&key(1), "email", b"x"), keyed_hash(&key(1), "emailx", b""));
    }

    #[test]
    fn a_token_hash_is_sha_256_and_only_equal_bytes_are_the_same() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(is_same(token_hash("abc").as_bytes(), abc.as_bytes()));
        assert!(!is_same(b"abc", b"abd") && !is_same(b"abc", b"ab"));
    }

    #[test]
    fn what_is_sealed_opens_only_with_its_key_and_purpose_and_unchanged() {
        let sealed = seal(&key(1), &Entropy::system(), "contact/7", b"doreen@example.org");
        assert_eq!(open(&key(1), "contact/7", &sealed).unwrap(), b"doreen@example.org");
        assert_eq!(open(&key(2), "contact/7", &sealed), Err(CryptoError::Sealed));
        assert_eq!(open(&key(1), "contact/8", &sealed), Err(CryptoError::Sealed));
        for place in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert!(open(&key(1), "contact/7", &changed).is_err(), "{place}");
        }
        assert!(open(&key(1), "contact/7", "").is_err());
        assert_ne!(seal(&key(1), &Entropy::system(), "contact/7", b"doreen@example.org"), sealed);
    }

    #[test]
    fn a_password_is_verified_and_a_damaged_hash_is_no_wrong_password() {
        let hash = hash_password(&Entropy::system(), PasswordCost::FOR_TESTS, "correct horse");
        assert_eq!(verify_password("correct horse", &hash), Ok(true));
        assert_eq!(verify_password("wrong horse", &hash), Ok(false));
        assert_eq!(verify_password("correct horse", &hash[..40]), Err(CryptoError::DamagedHash));
    }

    #[test]
    fn a_password_in_service_costs_what_owasp_asks() {
        let hash = hash_password(&Entropy::system(), PasswordCost::OWASP, "correct horse");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        // Appendix B, the last six of its eight digits.
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(secret.check(code, at(seconds), 0), Some(seconds / 30), "{code}");
        }
        assert_eq!(secret.check("28 70 82", at(59), 0), Some(1));
        assert_eq!(secret.check("287083", at(59), 0), None);
    }

    #[test]
    fn a_code_serves_once_and_one_step_early_or_late() {
        let secret = TotpSecret::from_bytes(b"12345678901234567890").unwrap();
        let (code, step) = ("081804", 1_111_111_109 / 30);
        for (seconds, expected) in [(-60, None), (-30, Some(step)), (30, Some(step)), (60, None)] {
            assert_eq!(secret.check(code, at(step * 30 + seconds), 0), expected, "{seconds}");
        }
        assert_eq!(secret.check(code, at(step * 30), step), None);
        assert_eq!(secret.check(code, at(step * 30), step - 1), Some(step));
    }

    #[test]
    fn the_authenticator_address_names_service_and_account() {
        let secret = TotpSecret::generate(&Entropy::seeded(1));
        let url = secret.otpauth_url("Question Time", "priya@example.org").unwrap();
        assert!(url.starts_with("otpauth://totp/Question%20Time:priya%40example.org?"), "{url}");
        assert!(url.contains(&format!("secret={}", secret.to_base32())), "{url}");
        assert!(secret.otpauth_url("a:b", "priya").is_err());
        assert!(!format!("{secret:?}").contains(&secret.to_base32()));
    }

    #[test]
    fn a_recovery_code_is_known_again_however_it_is_typed() {
        let codes = recovery_codes(&Entropy::seeded(1));
        assert_eq!((codes.len(), codes[0].len()), (10, 14));
        let hash = recovery_hash(&key(1), &codes[0]);
        let typed = codes[0].to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert!(verify_recovery_code(&key(1), &typed, &hash));
        assert!(!verify_recovery_code(&key(1), &codes[1], &hash));
        assert!(!verify_recovery_code(&key(2), &codes[0], &hash));
    }
}
