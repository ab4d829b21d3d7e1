//! Unicode hygiene: what people type becomes text that is safe to keep, count,
//! compare and show beside other text, in every script.
//!
//! Never: refuse a letter of any script, or change what a text says.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory as Category, UnicodeGeneralCategory};
use unicode_segmentation::UnicodeSegmentation;

/// Combining marks that one base character may carry after composition (NFC).
const MARKS_PER_BASE: usize = 4;

/// One line of hygienic text: NFC, line breaks and runs of spaces become one
/// space, invisible and direction-changing characters are gone.
pub fn clean_line(typed: &str) -> String {
    tidy_spaces(&visible(typed).replace('\n', " "))
}

/// Several lines of hygienic text: as [`clean_line`], but CR, LF and CR LF become
/// one LF, and at most one blank line stays between paragraphs.
pub fn clean_text(typed: &str) -> String {
    let lines: Vec<String> = visible(typed).split('\n').map(tidy_spaces).collect();
    let mut text = lines.join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim_matches('\n').to_owned()
}

/// How many characters a reader sees (extended grapheme clusters, UAX 29).
pub fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// The form in which two texts are compared for being the same but for case,
/// spacing and sentence punctuation. Letters and symbols of every script stay:
/// "C" is not "C++", "3.5" is not "35".
pub fn folded(text: &str) -> String {
    let lowered: String = clean_line(text).to_lowercase().nfc().collect();
    let no_joiners = lowered.replace(is_joiner, "");
    let straight = no_joiners.replace(['’', '‘', 'ʼ', '´', '`'], "'");
    let plain = straight.replace(['–', '—', '‐', '‑', '−'], "-");
    let words = plain.split(' ').map(|word| {
        word.trim_start_matches(|c| is_quote(c) || matches!(c, '¿' | '¡'))
            .trim_end_matches(|c| is_quote(c) || is_stop(c))
    });
    words.filter(|word| !matches!(*word, "" | "-")).collect::<Vec<_>>().join(" ")
}

fn is_quote(c: char) -> bool {
    "\"'“”„«»()[]".contains(c)
}

fn is_stop(c: char) -> bool {
    ".,?!;:…،؟؛。，！？".contains(c)
}

fn tidy_spaces(line: &str) -> String {
    // Marks that stood on a space would sit on whatever the page shows before them.
    let words = line.split(char::is_whitespace).map(|word| word.trim_start_matches(is_mark));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// NFC without what cannot be seen, line breaks as LF, marks capped.
fn visible(typed: &str) -> String {
    let one_break: Vec<char> = typed.replace("\r\n", "\n").chars().collect();
    let mut kept = String::with_capacity(typed.len());
    let (mut previous, mut i) = (' ', 0);
    while i < one_break.len() {
        let c = one_break[i];
        let flag = if c == '\u{1F3F4}' { nation_flag(&one_break[i..]) } else { 0 };
        let next = one_break.get(i + 1).copied().unwrap_or(' ');
        if flag > 0 {
            kept.extend(&one_break[i..i + flag]);
            previous = c;
        } else if is_line_break(c) {
            kept.push('\n');
            previous = '\n';
        } else if is_kept(previous, c, next) {
            kept.push(c);
            previous = c;
        }
        i += flag.max(1);
    }
    cap_marks(kept.nfc())
}

fn cap_marks(composed: impl Iterator<Item = char>) -> String {
    let mut marks = 0;
    let is_within = |c: &char| {
        if is_mark(*c) && !is_variation(*c) {
            marks += 1;
            return marks <= MARKS_PER_BASE;
        }
        if !is_joiner(*c) {
            marks = 0;
        }
        true
    };
    composed.filter(is_within).collect()
}

fn is_kept(previous: char, c: char, next: char) -> bool {
    match c {
        '\u{200D}' if is_pictograph(previous) || is_variation(previous) => is_pictograph(next),
        '\u{200D}' => is_joining_script(previous),
        '\u{200C}' => is_joining_script(previous) && is_joining_script(next),
        '\u{FE0E}' | '\u{FE0F}' => {
            is_pictograph(previous) || matches!(previous, '0'..='9' | '#' | '*')
        }
        '\u{E0100}'..='\u{E01EF}' => {
            matches!(previous, '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
        }
        // Letters and marks that show nothing: joiners, fillers, the empty Braille cell.
        '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' => false,
        '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0D}' => false,
        // Format characters that are drawn: Arabic number signs and their kin.
        '\u{0600}'..='\u{0605}' | '\u{06DD}' | '\u{070F}' | '\u{08E2}' | '\u{110BD}' => true,
        other if other.is_whitespace() => true,
        other => !matches!(other.general_category(), Category::Control | Category::Format),
    }
}

/// Length of the flag of England, Scotland or Wales that starts here, else 0.
/// These are the only tag characters that mean something to a reader.
fn nation_flag(text: &[char]) -> usize {
    let tag = |c: char| char::from_u32(0xE0000 + u32::from(c)).unwrap_or(c);
    let tags = |name: &&str| text[1..].iter().copied().take(6).eq(name.chars().map(tag));
    // The tag that ends a flag is that of U+007F.
    if ["gbeng\u{7F}", "gbsct\u{7F}", "gbwls\u{7F}"].iter().any(tags) { 7 } else { 0 }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn is_mark(c: char) -> bool {
    use Category::{EnclosingMark, NonspacingMark, SpacingMark};
    matches!(c.general_category(), EnclosingMark | NonspacingMark | SpacingMark)
}

fn is_variation(c: char) -> bool {
    matches!(c, '\u{FE0E}' | '\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Scripts in which a joiner or non-joiner changes the spelling: Arabic, Syriac,
/// N'Ko, the Indic scripts, Tibetan, Myanmar, Khmer, Mongolian.
fn is_joining_script(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{07FF}' | '\u{0860}'..='\u{0FFF}' | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{2190}'..='\u{21FF}' | '\u{2300}'..='\u{27BF}'
        | '\u{2B00}'..='\u{2BFF}' | '\u{203C}' | '\u{2049}' | '\u{2139}' | '\u{3030}' | '\u{00A9}' | '\u{00AE}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALES: &str = "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}";

    #[test]
    fn names_and_scripts_stay_as_they_are() {
        let kept = "Nguyễn|O’Neill|María-José|Jean 2|Pen-y-bont ar Ogwr|Ŵyn a thŷ|مرحبا بالعالم|שָׁלוֹם|=Bob|नमस्ते|สวัสดี|\
            東京|می\u{200C}خواهم|ක්\u{200D}ර|👩\u{200D}👩\u{200D}👧\u{200D}👦|❤\u{FE0F}\u{200D}🔥|👍🏽|1\u{FE0F}\u{20E3}";
        for text in kept.split('|').chain([WALES]) {
            assert_eq!(clean_line(text), text);
        }
    }

    #[test]
    fn what_cannot_be_seen_goes() {
        let hidden = "\u{FEFF} a\u{200B}b\u{202E}c\u{2066}d\u{2069}\u{AD}\u{0}e\u{E0041}\u{200F} ";
        assert_eq!(clean_line(hidden), "abcde");
        assert_eq!(clean_line("pay\u{200D}pal \u{3164}\u{2800}"), "paypal");
        assert_eq!(clean_line("x\u{FE0F}y\u{E0101}🏴\u{E0061}\u{E007F}"), "xy🏴");
    }

    #[test]
    fn letters_are_composed_and_marks_capped() {
        assert_eq!(clean_line("w\u{302}yn"), "ŵyn");
        let stacked = format!("Z{}a", "\u{335}".repeat(30));
        assert_eq!(clean_line(&stacked).chars().count(), 2 + MARKS_PER_BASE);
        assert_eq!(clean_line("\u{301}\u{302}a"), "a");
    }

    #[test]
    fn line_breaks_become_one_kind() {
        let mixed = "\r\n a \u{A0} b\r\rc\n\n\n\nd\u{2028}e\n";
        assert_eq!(clean_text(mixed), "a b\n\nc\n\nd\ne");
        assert_eq!(clean_line("a\r\nb\tc"), "a b c");
    }

    #[test]
    fn cleaning_twice_changes_nothing() {
        let odd = "a\u{200D}\u{200C}b|e\u{301}\u{200B}\u{302}|\r \n\r\n x|می\u{200C}\u{200C}خ|👩\u{200D}\u{200B}👧|((\"a\")).|- '-' b";
        for text in odd.split('|') {
            assert_eq!(clean_text(&clean_text(text)), clean_text(text));
            assert_eq!(folded(&folded(text)), folded(text));
        }
    }

    #[test]
    fn a_reader_counts_what_a_reader_sees() {
        assert_eq!(graphemes(&format!("{WALES}👩\u{200D}👧é")), 3);
    }

    #[test]
    fn comparison_drops_case_and_sentence_punctuation_only() {
        assert_eq!(folded("“Will  the Minister ACT?!”"), folded("will the minister act"));
        assert_eq!(folded("It’s – fine."), "it's fine");
        assert_ne!(folded("Why C++?"), folded("Why C?"));
        assert_ne!(folded("Is 3.5% enough?"), folded("Is 35% enough?"));
    }
}
