//! Unicode hygiene: what people type becomes text that is safe to keep, count,
//! compare and show beside other text, in every script; and a look for contact
//! details that a question should not carry.
//!
//! Never: refuse a letter of any script, change what a text says, or decide
//! what happens to a text in which something was found.

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

/// A kind of contact detail found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    /// An e-mail address, also "doreen at gmail dot com".
    Email,
    /// A United Kingdom telephone number, or any number written with "+".
    Phone,
    /// A full United Kingdom postcode.
    Postcode,
    /// A web address.
    Link,
}

/// The kinds of contact detail that a text seems to hold, each once, in the order
/// of [`ContactKind`]. A hint for a warning before publishing: it errs towards
/// finding, and never refuses.
pub fn looks_like_contact(text: &str) -> Vec<ContactKind> {
    let plain: String = clean_line(text).nfkc().collect::<String>().to_lowercase();
    let spelled_at = ["[at]", "(at)", "{at}", " @ "].iter().fold(plain, |t, at| t.replace(at, "@"));
    let joined =
        ["[dot]", "(dot)", " dot "].iter().fold(spelled_at.clone(), |t, dot| t.replace(dot, "."));
    let joined = joined.replace(" @", "@").replace("@ ", "@").replace(" . ", ".");
    let words: Vec<&str> = joined
        .split(' ')
        .map(|w| w.trim_matches(|c| is_quote(c) || is_stop(c) || c == '<' || c == '>'))
        .collect();
    let obfuscated = joined != spelled_at;
    let found = [
        (ContactKind::Email, has_email(&words, obfuscated)),
        (ContactKind::Phone, has_phone(&joined)),
        (ContactKind::Postcode, has_postcode(&words)),
        (ContactKind::Link, words.iter().any(|word| is_link(word))),
    ];
    found.into_iter().filter(|(_, is_found)| *is_found).map(|(kind, _)| kind).collect()
}

const MAIL_PROVIDERS: &str = "gmail googlemail hotmail outlook live msn yahoo ymail icloud aol btinternet \
    proton protonmail sky talktalk virginmedia ntlworld gmx tiscali blueyonder mail";

fn has_email(words: &[&str], obfuscated: bool) -> bool {
    let is_provider = |domain: &str| {
        let first = domain.split('.').next().unwrap_or_default();
        MAIL_PROVIDERS.split_whitespace().any(|name| name == first)
    };
    let has_dot = |domain: &str| domain.split('.').filter(|label| !label.is_empty()).count() > 1;
    let written = words.iter().filter_map(|word| word.rsplit_once('@')).any(|(local, domain)| {
        let is_domain = is_provider(domain) || has_dot(domain);
        !local.is_empty() && domain.starts_with(char::is_alphanumeric) && is_domain
    });
    let spelled = |w: &[&str]| w[1] == "at" && has_dot(w[2]) && (obfuscated || is_provider(w[2]));
    written || words.windows(3).any(spelled)
}

const DIGITS: &str = "zero one two three four five six seven eight nine";

fn has_phone(text: &str) -> bool {
    let digit = |word: &str| DIGITS.split(' ').position(|name| name == word);
    let words = text.split(' ').map(|word| digit(word).map_or(word.to_owned(), |d| d.to_string()));
    let digits = words.collect::<Vec<_>>().join(" ");
    // Inside a number stand spaces, brackets, dots and hyphens; anything else ends it.
    let separators = [' ', '(', ')', '.', '-', '–'];
    let runs = digits.split(|c: char| !(c.is_ascii_digit() || c == '+' || separators.contains(&c)));
    let has_number = |run: &str| {
        let groups: Vec<&str> = run.split(separators).filter(|g| !g.is_empty()).collect();
        let ends = |from: usize| from + 1..=groups.len().min(from + 11);
        (0..groups.len()).any(|from| ends(from).any(|to| is_phone(&groups[from..to])))
    };
    runs.into_iter().any(has_number) || has_local_number(&digits)
}

/// Whether the groups together are one number: +44 …, 0044 …, 44 …, 0 …, or a
/// mobile number whose 0 was lost in a spreadsheet.
fn is_phone(groups: &[&str]) -> bool {
    let all = groups.concat();
    if let Some(number) = all.strip_prefix('+') {
        return (8..=15).contains(&number.len()) && !number.contains('+');
    }
    let second = all.chars().nth(1).unwrap_or(' ');
    match all.len() {
        12..=15 if all.starts_with("0044") => true,
        12 => all.starts_with("44") && matches!(all.as_bytes()[2], b'1'..=b'3' | b'7' | b'8'),
        11 => all.starts_with('0') && !matches!(second, '0' | '4' | '6'),
        // Ten digits may be a date and a time; then the first group has two.
        10 if all.starts_with('0') => matches!(second, '1' | '5' | '8') && groups[0].len() > 2,
        10 => all.starts_with('7') && matches!(second, '1'..='9') && groups.len() < 4,
        _ => false,
    }
}

const CALLING: &str = "tel telephone phone call ring text mobile whatsapp";

/// "ring 496 0123": six to eight digits just after a word for telephoning.
fn has_local_number(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ':', '.', ',']).filter(|w| !w.is_empty()).collect();
    let is_between = |w: &&&str| matches!(**w, "me" | "on" | "us" | "number" | "is");
    let is_digits = |w: &&&str| w.chars().all(|c| c.is_ascii_digit() || c == '-');
    (0..words.len()).filter(|i| CALLING.split(' ').any(|calling| calling == words[*i])).any(|i| {
        let after = words[i + 1..].iter().skip_while(is_between).take_while(is_digits);
        let digits: String = after.copied().collect();
        (6..=8).contains(&digits.replace('-', "").len())
    })
}

const POSTCODE_AREAS: &str = "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh \
    dl dn dt dy e ec en ex fk fy g gl gu ha hd hg hp hr hs hu hx ig ip iv ka kt kw ky l la ld le ll ln ls lu m me \
    mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td \
    tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze je gy im gir";

fn has_postcode(words: &[&str]) -> bool {
    let one =
        words.iter().any(|w| w.is_ascii() && w.len() > 4 && is_postcode(w.split_at(w.len() - 3)));
    one || words.windows(2).any(|w| is_postcode((w[0], w[1])))
}

/// Outward and inward part, lower case: "m22" "5rx".
fn is_postcode((outward, inward): (&str, &str)) -> bool {
    let area_length = outward.find(|c: char| c.is_ascii_digit()).unwrap_or(outward.len());
    let (area, district) = outward.split_at(area_length);
    let is_area = POSTCODE_AREAS.split_whitespace().any(|known| known == area);
    let is_district = (1..=2).contains(&district.len()) && district.is_ascii();
    let is_unit = |c: u8| c.is_ascii_lowercase() && !b"cikmov".contains(&c);
    let is_inward =
        matches!(inward.as_bytes(), [d, a, b] if d.is_ascii_digit() && is_unit(*a) && is_unit(*b));
    is_area && (is_district || outward == "gir") && is_inward
}

fn is_link(word: &str) -> bool {
    if word.contains("://") || word.starts_with("www.") {
        return true;
    }
    let (host, path) = word.split_once('/').unwrap_or((word, ""));
    let Some((name, ending)) = host.rsplit_once('.') else {
        return false;
    };
    let is_host =
        name.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-')) && graphemes(name) > 1;
    let usual =
        ["com", "org", "net", "uk", "gov", "info", "biz", "eu", "wales", "cymru", "scot", "london"];
    // These endings are also words, so that a missing space would look like a link.
    let shorteners = ["me", "be", "co", "io", "ly", "gl", "gd", "to", "tv", "app", "dev", "link"];
    is_host && (usual.contains(&ending) || (!path.is_empty() && shorteners.contains(&ending)))
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

    #[test]
    fn contact_details_are_found() {
        use ContactKind::{Email, Link, Phone, Postcode};
        let email = "a.b+c@d.org|doreen at gmail dot com|doreen at gmail.com|d [at] x [dot] org|jo @ bt.com";
        for text in email.split('|') {
            assert!(looks_like_contact(text).contains(&Email), "{text}");
        }
        let phone = "+44 7700 900123|07700900123|(0161) 496 0000|0044 20 7946 0958|+44 (0)161 496-0000|\
            call me on 496 0123|In 2019 07700 900 123.|7700 900123|tel:01632.960.001|+353 1 234 5678|020-7946-0958|\
            ０７７００ ９００１２３|zero seven seven zero zero nine zero zero one two three";
        let postcode = "M22 5RX|I live at sw1a1aa.|(GIR 0AA)|ls6 3ab";
        let link = "see http://x.y|www.example.org|(example.org.uk)|bit.ly/3xyz";
        for (kind, texts) in [(Phone, phone), (Postcode, postcode), (Link, link)] {
            for text in texts.split('|') {
                assert_eq!(looks_like_contact(text), [kind], "{text}");
            }
        }
        let all = looks_like_contact("ring 0161 496 0000 or a@b.org, M1 1AE");
        assert_eq!(all, [Email, Phone, Postcode]);
    }

    #[test]
    fn plain_questions_raise_no_warning() {
        let plain = "Why did 1,250,000 people wait 18 weeks in 2023-24?|Will the A1 and M25 be wider by 01.02.2027 10.30?|\
            Meet @ the library at 5.30|Is £20 000 000 000 enough?|What about 10 Downing Street, e.g. its cost.Then what?|\
            Covid 19 1st wave, B12 vitamin|Can you call 999 or 111 at 10 o'clock?";
        for text in plain.split('|') {
            assert_eq!(looks_like_contact(text), [], "{text}");
        }
    }
}
