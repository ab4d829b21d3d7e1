//! Randomness: tokens, codes and keys, from the operating system.
//!
//! A seeded source makes tests and the demo come out the same each time: SHA-256 of the seed and a
//! counter, so that no library's change of generator changes the demo.
//! Never: used by the selection, whose only randomness is its public seed; never seeded in service.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER, HEXLOWER_PERMISSIVE};
use rand::TryRng;
use rand::rngs::SysRng;
use sha2::{Digest, Sha256};
use std::fmt;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};

/// Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand survives.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many six-digit codes there are.
const SIX_DIGITS: NonZeroU32 = NonZeroU32::new(1_000_000).expect("a million is not zero");

/// A source of random bytes. Clones of a seeded source share its position.
#[derive(Debug, Clone)]
pub struct Entropy(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<Stream>>),
}

/// Blocks of SHA-256(seed, counter), given out in order.
#[derive(Debug)]
struct Stream {
    seed: u64,
    counter: u64,
}

impl Entropy {
    /// The operating system's source: for everything in service.
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// The same bytes each time for the same seed: for tests and the demo only.
    pub fn seeded(seed: u64) -> Self {
        Self(Source::Seeded(Arc::new(Mutex::new(Stream { seed, counter: 0 }))))
    }

    /// Random bytes.
    ///
    /// # Panics
    /// If the operating system has none to give; going on without would be worse.
    #[allow(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        reason = "the one door to randomness"
    )]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.0 {
            Source::System => SysRng
                .try_fill_bytes(&mut bytes)
                .expect("a running operating system always has random bytes to give"),
            Source::Seeded(stream) => {
                stream.lock().unwrap_or_else(PoisonError::into_inner).fill(&mut bytes);
            }
        }
        bytes
    }

    /// A secret for a link or a cookie: 192 bits in 32 characters that are safe in an address.
    pub fn token(&self) -> String {
        BASE64URL_NOPAD.encode(&self.bytes::<24>())
    }

    /// A code to type: six digits, each of the million equally likely, zeros in front kept.
    pub fn six_digits(&self) -> String {
        format!("{:06}", self.below(SIX_DIGITS))
    }

    /// A public code such as `Q-7F3K9`: the prefix as it is, then `length` characters of Crockford's
    /// base 32 (5 bits each).
    pub fn public_code(&self, prefix: &str, length: usize) -> String {
        let mut code = prefix.to_owned();
        for _ in 0..length {
            // 256 is a multiple of 32: no character is likelier than another.
            let [byte] = self.bytes::<1>();
            code.push(char::from(CROCKFORD[usize::from(byte % 32)]));
        }
        code
    }

    /// A number from 0 up to but not including `limit`, each equally likely.
    pub fn below(&self, limit: NonZeroU32) -> u32 {
        let limit = u64::from(limit.get());
        // Numbers past the last whole multiple of the limit would favour the small ones: draw again.
        let whole = u64::MAX - u64::MAX % limit;
        loop {
            let drawn = u64::from_le_bytes(self.bytes());
            if drawn < whole {
                return u32::try_from(drawn % limit).expect("less than a limit of 32 bits");
            }
        }
    }
}

impl Stream {
    /// Each call starts a new block: what was asked before does not shift the bytes within one.
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(32) {
            let block = Sha256::new()
                .chain_update(self.seed.to_le_bytes())
                .chain_update(self.counter.to_le_bytes())
                .finalize();
            self.counter += 1;
            chunk.copy_from_slice(&block[..chunk.len()]);
        }
    }
}

/// A key of 32 bytes. Debug shows no byte of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; 32]);

impl Key {
    /// A new key.
    pub fn generate(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    /// The bytes, for the one function that uses the key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads 64 hexadecimal digits; `None` if the text is anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes = HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// The key as 64 hexadecimal digits, for the file it is kept in.
    pub fn to_hex(&self) -> String {
        HEXLOWER.encode(&self.0)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
        let (one, two) = (Entropy::seeded(7), Entropy::seeded(7));
        assert_eq!(one.bytes::<80>(), two.bytes::<80>());
        assert_eq!(one.token(), two.token());
        assert_ne!(Entropy::seeded(8).token(), Entropy::seeded(7).token());
    }

    #[test]
    fn clones_of_a_seeded_source_never_give_the_same_bytes_twice() {
        let one = Entropy::seeded(7);
        assert_ne!(one.clone().token(), one.token());
    }

    #[test]
    fn a_token_has_at_least_160_bits_and_is_safe_in_an_address() {
        let token = Entropy::system().token();
        assert!(token.len() * 6 >= 160);
        assert!(token.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)));
    }

    #[test]
    fn the_system_source_does_not_repeat_itself() {
        let entropy = Entropy::system();
        let tokens: HashSet<String> = (0..1_000).map(|_| entropy.token()).collect();
        assert_eq!(tokens.len(), 1_000);
    }

    #[test]
    fn six_digits_keep_their_zeros_and_use_every_first_digit_equally() {
        let entropy = Entropy::seeded(1);
        let mut firsts = [0_u32; 10];
        for _ in 0..20_000 {
            let code = entropy.six_digits();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()), "{code}");
            firsts[usize::from(code.as_bytes()[0] - b'0')] += 1;
        }
        // 2,000 are expected of each; 200 is more than four standard deviations.
        assert!(firsts.iter().all(|&n| n.abs_diff(2_000) < 200), "{firsts:?}");
    }

    #[test]
    fn a_public_code_has_its_prefix_and_no_letter_that_is_taken_for_a_digit() {
        let entropy = Entropy::seeded(2);
        let code = entropy.public_code("Q-", 400);
        assert!(code.starts_with("Q-") && code.len() == 402);
        assert!(!code[2..].contains(['I', 'L', 'O', 'U']), "{code}");
        let letters: HashSet<char> = code[2..].chars().collect();
        assert_eq!(letters.len(), 32);
    }

    #[test]
    fn a_limit_of_one_leaves_only_zero() {
        assert_eq!(Entropy::system().below(NonZeroU32::MIN), 0);
    }

    #[test]
    fn a_key_survives_its_hexadecimal_form_and_shows_nothing() {
        let made = Key::generate(&Entropy::seeded(1));
        assert_eq!(Key::from_hex(&made.to_hex().to_uppercase()), Some(made.clone()));
        assert_eq!(Key::from_hex("abcd"), None);
        assert_eq!(format!("{made:?}"), "Key(***)");
    }
}
