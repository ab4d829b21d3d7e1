//! How each page is looked at: by axe, narrow and wide, light and dark, and for
//! sideways scrolling; a picture of each is kept in `target/screenshots`.

use crate::driver::{Scheme, Window};

/// The narrowest and a usual width, in CSS pixels.
const WIDTHS: [u32; 2] = [320, 1280];

/// Looks at the page shown in every way.
#[track_caller]
pub fn look(window: &Window, name: &str) {
    for width in WIDTHS {
        for (scheme, word) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
            window.resize(width, 900).scheme(scheme);
            let state = format!("{name}, {word}, {width} px");
            window.must_pass_axe(&state);
            let sideways = window.sideways();
            assert!(width > 320 || sideways.is_empty(), "{state} scrolls sideways: {sideways:?}");
            window.screenshot(&format!("{name}-{width}-{word}"));
        }
    }
    window.scheme(Scheme::Light);
}
