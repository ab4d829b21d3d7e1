//! "Did you mean …?": the closest existing name to one that does not exist.
//!
//! Never: guesses wildly; a name that resembles nothing gets no suggestion.

/// How alike two names must be (Jaro-Winkler, 0 to 1) before one is offered for the other.
const ALIKE: f64 = 0.82;

/// The closest of `names` to `wrong`; a name whose last part is the same wins, since people often
/// know a setting's name and not its section.
pub(super) fn closest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let wrong_lower = wrong.to_lowercase();
    let score = |name: &str| {
        if wrong.contains('.') && last(&wrong_lower) == last(name) {
            return 1.0;
        }
        strsim::jaro_winkler(&wrong_lower, &name.to_lowercase())
    };
    names
        .into_iter()
        .map(|name| (score(name), name))
        .filter(|(score, _)| *score >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 3] = ["server.listen", "server.workers", "mail.smtp_host"];

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        assert_eq!(closest("server.lisen", NAMES), Some("server.listen".to_owned()));
    }

    #[test]
    fn the_right_name_in_the_wrong_section_finds_its_section() {
        assert_eq!(closest("server.smtp_host", NAMES), Some("mail.smtp_host".to_owned()));
    }

    #[test]
    fn a_name_like_no_other_gets_no_suggestion() {
        assert_eq!(closest("colour", NAMES), None);
    }
}
