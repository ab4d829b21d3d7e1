//! Questions in which there is nothing to see: at most three in a hundred may raise
//! a flag.

use super::in_question;

const ENGLISH: &str = include_str!("clean_en.txt");
const WELSH: &str = include_str!("clean_cy.txt");

fn false_alarms(texts: &str) -> (usize, Vec<String>) {
    let lines: Vec<&str> = texts.lines().filter(|line| !line.is_empty()).collect();
    let alarm = |line: &&str| {
        let kinds = in_question(line);
        (!kinds.is_empty()).then(|| format!("{kinds:?}: {line}"))
    };
    (lines.len(), lines.iter().filter_map(alarm).collect())
}

#[test]
fn clean_questions_in_both_languages_raise_few_flags() {
    for texts in [ENGLISH, WELSH] {
        let (count, alarms) = false_alarms(texts);
        assert!(count >= 60, "only {count} questions");
        assert!(
            alarms.len() * 100 <= count * 3,
            "{} of {count}:\n{}",
            alarms.len(),
            alarms.join("\n")
        );
    }
}
