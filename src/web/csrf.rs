//! The token in every form: the second lock against forged requests. It is a
//! keyed hash of the hour and of the staff session, so nothing need be kept and
//! the public needs no cookie for it.
//!
//! Never: the only lock; `origin` stands before it.

use crate::crypto;
use crate::domain::instant::Instant;
use crate::entropy::Key;
use subtle::ConstantTimeEq;

/// How long a form may stay open before it is sent, in hours: a week.
const LIFE_HOURS: i64 = 7 * 24;

/// A token for forms shown now. `holder` is the hash of the staff session's
/// token, or empty for the public.
pub fn token(key: &Key, holder: &str, now: Instant) -> String {
    let hour = now.utc().timestamp() / 3600;
    format!("{hour}.{}", mark(key, holder, hour))
}

/// Whether `token` was made here for this holder and is not too old.
pub fn is_good(key: &Key, holder: &str, token: &str, now: Instant) -> bool {
    let Some((hour, given)) = token.split_once('.') else { return false };
    let Ok(hour) = hour.parse::<i64>() else { return false };
    let age = now.utc().timestamp() / 3600 - hour;
    (-1..=LIFE_HOURS).contains(&age)
        && bool::from(mark(key, holder, hour).as_bytes().ct_eq(given.as_bytes()))
}

fn mark(key: &Key, holder: &str, hour: i64) -> String {
    crypto::keyed_hash(key, "form", format!("{holder}\n{hour}").as_bytes())
}
