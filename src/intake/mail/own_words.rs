//! The sender's own words: without what they quote, without the signature their
//! program adds, without the disclaimer of their office.
//!
//! Never: a word of their own dropped where it is not clear; a person sees the whole mail.

/// What ends a text: nothing of the sender's own follows.
const ENDS: [&str; 14] = [
    "-----original message",
    "----- original message",
    "---------- forwarded message",
    "-----neges wreiddiol",
    "begin forwarded message",
    "this email and any",
    "this e-mail and any",
    "this message and any",
    "this email is confidential",
    "the information contained in this",
    "confidentiality notice",
    "disclaimer:",
    "mae'r e-bost hwn ac unrhyw",
    "mae'r neges hon a",
];

/// Lines that programs add.
const ADDED: [&str; 11] = [
    "sent from my ",
    "sent from mail for",
    "sent from yahoo",
    "sent from outlook",
    "sent from samsung",
    "sent via ",
    "get outlook for",
    "anfonwyd o fy ",
    "anfonwyd o’m ",
    "anfonwyd o'm ",
    "virus-free. www.",
];

/// Headers of a quoted mail: a line with one, and the next with another.
const HEADERS: [&str; 8] =
    ["from:", "sent:", "to:", "subject:", "date:", "oddi wrth:", "anfonwyd:", "at:"];

/// The lines of a text that its sender wrote.
pub(super) fn of(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut kept = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let folded = line.trim_start().replace('’', "'").to_lowercase();
        let introduced = introduction(&lines[at..]);
        if is_end(line, &folded) || is_quoted_header(&lines[at..]) {
            break;
        }
        if introduced > 0 {
            let rest = &lines[at + introduced..];
            let mut after = rest.iter().filter(|line| !line.trim().is_empty());
            // Above a marked quotation only this line goes; else all that follows is quoted.
            if after.next().is_none_or(|next| !next.trim_start().starts_with('>')) {
                break;
            }
            at += introduced;
            continue;
        }
        let is_added = ADDED.iter().any(|added| folded.starts_with(added));
        if !line.trim_start().starts_with('>') && !is_added {
            kept.push(line);
        }
        at += 1;
    }
    crate::domain::text::clean_text(&kept.join("\n"))
}

fn is_end(line: &str, folded: &str) -> bool {
    let is_rule = line.len() >= 10 && line.chars().all(|c| matches!(c, '_' | '-' | '=' | '*'));
    line == "--" || line == "-- " || is_rule || ENDS.iter().any(|end| folded.starts_with(end))
}

/// How many lines the words before a quotation take: "On … wrote:", over up to three lines.
fn introduction(lines: &[&str]) -> usize {
    let first = lines[0].trim_start().to_lowercase();
    if !["on ", "ar ", "am ", "le "].iter().any(|start| first.starts_with(start)) {
        return 0;
    }
    let mut joined = String::new();
    for (at, line) in lines.iter().take(3).enumerate() {
        joined.push_str(&line.to_lowercase());
        let is_whole = ["wrote:", "ysgrifennodd:", "wedi ysgrifennu:", "wrote"]
            .iter()
            .any(|end| joined.trim_end().ends_with(end));
        let has_sign = joined.contains('@') || joined.chars().any(|c| c.is_ascii_digit());
        if is_whole && has_sign {
            return at + 1;
        }
        joined.push(' ');
    }
    0
}

fn is_quoted_header(lines: &[&str]) -> bool {
    let is_header = |line: &&&str| {
        let bare = line.trim_start_matches(['*', '>', ' ']).to_lowercase();
        HEADERS.iter().any(|header| bare.starts_with(header))
    };
    let first = lines[0].trim_start_matches(['*', ' ']).to_lowercase();
    let begins = first.starts_with("from:") || first.starts_with("oddi wrth:");
    begins && lines.iter().skip(1).take(2).filter(is_header).count() > 0
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn quotations_go_and_answers_below_them_stay() {
        assert_eq!(of("Why?\n\nOn Monday 14 Sept 2015, X <x@y>\nwrote:\n\n> old\n> old"), "Why?");
        assert_eq!(of("On 14 Sep 2015 X wrote:\n> old\n\nWhy is that?"), "Why is that?");
        assert_eq!(of("Why?\nOn 14/9/2015 at 10:00 X wrote:\nold\nold"), "Why?");
        assert_eq!(of("Pam?\nAr 14 Medi 2015 ysgrifennodd:\n> hen"), "Pam?");
        assert_eq!(of("Why?\n\nFrom: X\nSent: Monday\nTo: Y\n\nold"), "Why?");
        assert_eq!(of("Why?\n-----Original Message-----\nold"), "Why?");
    }

    #[test]
    fn signatures_and_disclaimers_go() {
        assert_eq!(of("Why?\n-- \nD. Smith\nHead of Sales"), "Why?");
        assert_eq!(of("Why?\nSent from my iPhone"), "Why?");
        assert_eq!(of("Pam?\nAnfonwyd o fy iPhone"), "Pam?");
        assert_eq!(of("Why?\n\nThis e-mail and any files are confidential.\nMore"), "Why?");
        assert_eq!(of("Pam?\nMae’r e-bost hwn ac unrhyw atodiadau\nMwy"), "Pam?");
    }

    #[test]
    fn plain_words_stay() {
        let text =
            "On what day will it open?\n\nFrom here it looks far.\nOn Monday I wrote to you.";
        assert_eq!(of(text), text);
    }
}
