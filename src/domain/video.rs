//! Moments in a video: how people write them, and how a link says one.
//!
//! Never: what the video shows, or whether it is there.

use url::Url;

/// Longest video that a moment can be in, in seconds: 100 hours.
const LONGEST: u32 = 360_000;

/// Seconds into a video, as people write them: `1:23:45`, `83:45`, `5025`, `1h23m45s`, or
/// the end of an address, `?t=5025`. `None` when it cannot be read.
pub fn seconds(typed: &str) -> Option<i32> {
    let plain: String =
        typed.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let plain = plain.trim_start_matches(['?', '&', '#']);
    let plain = ["t=", "start="].iter().find_map(|name| plain.strip_prefix(name)).unwrap_or(plain);
    let total = match plain.contains(':') {
        true => clock(plain)?,
        false => units(plain)?,
    };
    (total < LONGEST).then_some(total as i32)
}

/// The moment that a link to a video says itself: `?t=5025`, `?start=90`, `#t=1m30s`.
pub fn seconds_of_link(link: &str) -> Option<i32> {
    let url = Url::parse(link).ok()?;
    let named = |name: &str| name == "t" || name == "start";
    let in_query = url.query_pairs().find(|(name, _)| named(name)).map(|(_, value)| value);
    match in_query {
        Some(value) => seconds(&value),
        None => seconds(url.fragment()?.strip_prefix("t=")?),
    }
}

/// The link that opens a video at a moment, as far as the player can read it; a link that
/// says a moment itself, or a place, is left as it is.
pub fn link_at(link: &str, at: Option<i32>) -> String {
    let says_itself = seconds_of_link(link).is_some() || link.contains('#');
    match at.filter(|_| !says_itself) {
        Some(at) => format!("{link}#t={at}"),
        None => link.to_owned(),
    }
}

/// A moment as a clock shows it: `1:23:45`, `3:05`.
pub fn clock_of(seconds: i32) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes}:{rest:02}"),
        _ => format!("{hours}:{minutes:02}:{rest:02}"),
    }
}

/// `1:23:45` or `83:45`: all but the first part have two digits below 60.
fn clock(plain: &str) -> Option<u32> {
    let parts: Vec<&str> = plain.split(':').collect();
    if parts.len() > 3 {
        return None;
    }
    let mut total: u32 = 0;
    for (place, part) in parts.iter().enumerate() {
        let number = digits(part)?;
        if place > 0 && (part.len() != 2 || number > 59) {
            return None;
        }
        total = total.checked_mul(60)?.checked_add(number)?;
    }
    Some(total)
}

/// `5025`, `5025s`, `83m45s`, `1h23m45s`.
fn units(plain: &str) -> Option<u32> {
    let (mut total, mut rest, mut last) = (0_u32, plain, u32::MAX);
    while let Some(end) = rest.find(|c: char| !c.is_ascii_digit()) {
        let unit = match rest[end..].chars().next()? {
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return None,
        };
        // Each once, the largest first.
        if unit >= last {
            return None;
        }
        last = unit;
        total = total.checked_add(digits(&rest[..end])?.checked_mul(unit)?)?;
        rest = &rest[end + 1..];
    }
    match rest {
        "" if last < u32::MAX => Some(total),
        // A bare number is seconds; after a unit it would be a guess.
        _ if last == u32::MAX => digits(rest),
        _ => None,
    }
}

fn digits(part: &str) -> Option<u32> {
    let is_number = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| part.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_people_write_them() {
        for typed in ["1:23:45", "83:45", "5025", "5025s", "1h23m45s", "?t=5025", "&t=83m45s"] {
            assert_eq!(seconds(typed), Some(5025), "{typed}");
        }
        assert_eq!((seconds("0:07"), seconds(" 1H 2S ")), (Some(7), Some(3602)));
        for typed in [
            "",
            "1:2:3:4",
            "1:99",
            "1:5",
            "half past",
            "1m1h",
            "5m5",
            "-5",
            "99999999999",
            "1::2",
            "101:00:00",
            "٣:٤٥",
            "t=",
            "<b>",
        ] {
            assert_eq!(seconds(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_link_may_say_the_moment_itself() {
        let of = seconds_of_link;
        assert_eq!(of("https://video.example/v?x=1&t=1h2m"), Some(3720));
        assert_eq!(of("https://video.example/v#t=90"), Some(90));
        assert_eq!((of("https://video.example/v"), of("no link")), (None, None));
        let link = "https://video.example/v";
        assert_eq!(link_at(link, Some(90)), "https://video.example/v#t=90");
        assert_eq!(link_at("https://video.example/v?t=3", Some(90)), "https://video.example/v?t=3");
        assert_eq!(link_at(link, None), link);
    }

    #[test]
    fn a_moment_is_written_as_a_clock_shows_it() {
        assert_eq!([5025, 185, 9].map(clock_of), ["1:23:45", "3:05", "0:09"]);
    }
}
