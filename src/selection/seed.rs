//! The public seed: the commitment published when the call opens, and the seed worked out at selection.
//! Never: draw randomness; the secret comes from the caller.

use sha2::{Digest, Sha256};

/// SHA-256(secret), in lower-case hexadecimal: what is published when the call opens.
pub fn commitment(secret: &[u8]) -> String {
    hex(&Sha256::digest(secret))
}

/// The seed of a selection, in lower-case hexadecimal:
/// SHA-256("pqt-seed-v1" 0x00 f(secret) f(value) f(sitting) f(digest)), where f(x) is the length of x in bytes as eight
/// bytes, most significant first, followed by x. The lengths make it impossible to move bytes from one field to another.
/// `value` is the public value nobody could know before the call closed; `digest` that of [`super::digest()`].
pub fn final_seed(secret: &[u8], value: &str, sitting: &str, digest: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"pqt-seed-v1\0");
    for field in [secret, value.as_bytes(), sitting.as_bytes(), digest.as_bytes()] {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field);
    }
    hex(&hasher.finalize())
}

/// Whether `secret` is the one committed to.
pub fn keeps_commitment(secret: &[u8], published: &str) -> bool {
    commitment(secret).eq_ignore_ascii_case(published.trim())
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // writing to a String cannot fail
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_between_fields_changes_the_seed() {
        assert_ne!(final_seed(b"ab", "c", "s", "d"), final_seed(b"a", "bc", "s", "d"));
    }

    #[test]
    fn the_commitment_is_plain_sha_256() {
        let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(commitment(b"abc"), known);
        assert!(keeps_commitment(b"abc", known) && !keeps_commitment(b"abd", known));
    }
}
