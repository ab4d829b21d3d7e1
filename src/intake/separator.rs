//! What stands between the cells of a table: a comma, semicolon, tab or bar.
//!
//! Never: a guess from more than the first lines.

/// What may stand between cells, commonest first.
const CANDIDATES: [u8; 4] = *b",;\t|";
/// Lines that are looked at.
const LINES: usize = 12;

/// The separator of a text that starts so. Excel's own hint ("sep=;") decides; else
/// the candidate that most lines have alike, outside quotation marks.
pub fn sniff(start: &str) -> u8 {
    if let Some(hint) = start.strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        return hint;
    }
    let score = |candidate: u8| {
        let counts = counts(start, candidate);
        let first = counts.first().copied().unwrap_or(0);
        let alike = counts.iter().filter(|count| first > 0 && **count == first).count();
        (alike, first)
    };
    let best = CANDIDATES.iter().rev().copied().max_by_key(|candidate| score(*candidate));
    best.filter(|candidate| score(*candidate).1 > 0).unwrap_or(b',')
}

/// Whether most of the first lines have the same number of separators, at least one.
pub fn is_table(start: &str) -> bool {
    if start.starts_with("sep=") {
        return true;
    }
    let counts = counts(start, sniff(start));
    let first = counts.first().copied().unwrap_or(0);
    let alike = counts.iter().filter(|count| **count == first).count();
    first > 0 && alike > 1 && alike * 4 >= counts.len() * 3
}

/// How often the candidate stands in each of the first lines.
fn counts(start: &str, candidate: u8) -> Vec<usize> {
    let (mut counts, mut count, mut is_quoted, mut has_any) = (Vec::new(), 0, false, false);
    for byte in start.bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted && has_any => {
                counts.push(count);
                (count, has_any) = (0, false);
                if counts.len() == LINES {
                    return counts;
                }
                continue;
            }
            b'\n' | b'\r' => continue,
            _ if byte == candidate && !is_quoted => count += 1,
            _ => {}
        }
        has_any = true;
    }
    if has_any {
        counts.push(count);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_found() {
        assert_eq!(sniff("name,question\nDoreen,\"Why; oh why; why?\"\n"), b',');
        assert_eq!(sniff("name;question\r\nDoreen;Why, oh why, why?\r\n"), b';');
        assert_eq!(sniff("name\tquestion\rDoreen\tWhy, then?\r"), b'\t');
        assert_eq!(sniff("sep=|\nname|question"), b'|');
        assert_eq!(sniff("Why are rents so high?"), b',');
        assert_eq!(sniff(""), b',');
    }
}
