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

/// A cell in quotes. What begins like a formula (also in full-width form, or
/// after spaces) gets an apostrophe first, which spreadsheets take as "text".
fn quoted(cell: &str) -> String {
    let begins = cell.trim_start().chars().next();
    let is_formula = begins.is_some_and(|c| "=+-@＝＋－＠\t\r".contains(c))
        || cell.starts_with(['\t', '\r', '\n']);
    let guard = if is_formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        assert_eq!(quoted("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        for bad in ["+1", "-1", "@x", "＝x", " =x", "\t=x"] {
            assert!(quoted(bad).starts_with("\"'"), "{bad}");
        }
        assert_eq!(quoted("Will you, please?"), "\"Will you, please?\"");
    }
}
