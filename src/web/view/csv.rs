//! Files for spreadsheets.
//!
//! Never: a cell that a spreadsheet would run as a formula.

/// What a file opens with, so that spreadsheets see that it is UTF-8.
pub const MARK: &str = "\u{feff}";

/// Adds a row, each cell in quotes.
pub fn line(csv: &mut String, cells: &[String]) {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    csv.push_str(&quoted.join(","));
    csv.push_str("\r\n");
}

/// A cell in quotes. What begins like a formula (OWASP ASVS 1.2.10: = + - @, tab,
/// carriage return, NUL; also in full-width form, or after what is not seen) gets an
/// apostrophe first, which spreadsheets take as "text".
fn quoted(cell: &str) -> String {
    let is_unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    let begins = cell.trim_start_matches(is_unseen).chars().next();
    let is_formula = begins.is_some_and(|c| "=+-@＝＋－＠﹦﹢﹣﹫−".contains(c))
        || cell.starts_with(['\t', '\r', '\n', '\0']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('\0', "").replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        for bad in [
            "+1",
            "-1",
            "@x",
            "＝x",
            "＋1",
            "－1",
            "＠x",
            "﹦x",
            " =x",
            "\t=x",
            "\tx",
            "\rx",
            "\nx",
            "\0=x",
            "\u{feff}=x",
            "\u{200b}@x",
            "\u{a0}+1",
            "-",
        ] {
            assert!(quoted(bad).starts_with("\"'"), "{bad:?}");
        }
        assert_eq!(quoted("Will you, please?"), "\"Will you, please?\"");
        assert_eq!(quoted("a\0b"), "\"ab\"");
    }
}
