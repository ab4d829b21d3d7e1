//! Horizontal bars inside the rows of a table (`partials/bar`), and parts of a hundred in words.
//!
//! Never: a bar without its number beside it.

use crate::i18n::args;
use crate::web::view::voice::Voice;
use serde::Serialize;

/// Width of a full bar in the picture's own units.
const FULL: u64 = 1000;

/// A bar; its height and colour come from its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// From 0 to 1000.
    pub width: u64,
    /// `a` for the thing itself, `b` for what it is compared with.
    pub kind: &'static str,
}

impl Bar {
    /// A bar for `part` of `whole`; what is there at all is at least a hairline.
    pub fn of(part: u64, whole: u64, kind: &'static str) -> Bar {
        let scaled = u128::from(part) * u128::from(FULL) / u128::from(whole.max(1));
        let width = u64::try_from(scaled).unwrap_or(FULL).min(FULL);
        Bar { width: if part > 0 { width.max(4) } else { 0 }, kind }
    }
}

/// "12%"; "under 1%" for what is not nothing; a dash where there is no whole.
pub fn share(voice: Voice, part: u64, whole: u64) -> String {
    if whole == 0 {
        return voice.word("audit-no-share");
    }
    let percent = (u128::from(part) * 200 + u128::from(whole)) / (u128::from(whole) * 2);
    if percent == 0 && part > 0 {
        return voice.word("audit-share-tiny");
    }
    voice.say("audit-share", &args!["percent" => u32::try_from(percent).unwrap_or(u32::MAX)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stay_within_the_picture() {
        let width = |part, whole| Bar::of(part, whole, "a").width;
        assert_eq!([width(0, 9), width(9, 9), width(1, 2)], [0, 1000, 500]);
        assert_eq!([width(1, 1_000_000), width(5, 0), width(u64::MAX, u64::MAX)], [4, 1000, 1000]);
    }
}
