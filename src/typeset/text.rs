//! Facts about a text that a typesetter must be told.
//!
//! Never: a change to the text.

/// Whether a text runs from right to left: its first letter with a direction is Hebrew, Arabic or of their kin (the
/// first-strong rule P2 of UAX 9, by blocks).
pub fn is_right_to_left(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(|c| {
        matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        for rtl in ["سلمى in Leeds", "12. מדוע?", "«ދިވެހި»"] {
            assert!(is_right_to_left(rtl), "{rtl}");
        }
        for ltr in ["Doreen (سلمى)", "Siân", "", "12 ?", "漢字"] {
            assert!(!is_right_to_left(ltr), "{ltr}");
        }
    }
}
