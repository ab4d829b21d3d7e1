//! Staff roles and what each may do.
//!
//! Never: passwords or codes.

use super::text_enum::text_enum;

text_enum! {
    /// The part a member of staff has.
    Role {
        /// Creates sittings, writes briefs, publishes slates; may also do a moderator's and the office's work.
        Organiser => "organiser",
        /// Decides questions.
        Moderator => "moderator",
        /// The representative's office: prints the slate and records answers.
        Office => "office",
        /// Reads everything that staff read, changes nothing.
        Auditor => "auditor",
    }
}

/// The letter for a place in a list that begins with 0: A to Z, then AA, AB and on.
pub fn letter(place: usize) -> String {
    let last = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => last.to_string(),
        more => format!("{}{last}", letter(more - 1)),
    }
}

impl Role {
    /// May decide questions.
    pub fn may_moderate(self) -> bool {
        matches!(self, Role::Organiser | Role::Moderator)
    }

    /// May see how colleagues decide.
    pub fn may_oversee(self) -> bool {
        matches!(self, Role::Organiser | Role::Auditor)
    }

    /// May create sittings, select and publish.
    pub fn may_organise(self) -> bool {
        self == Role::Organiser
    }

    /// May take a file with real ballots, to check a selection.
    pub fn may_inspect(self) -> bool {
        self == Role::Auditor
    }

    /// May read what the office wrote for itself.
    pub fn may_read_office_notes(self) -> bool {
        matches!(self, Role::Organiser | Role::Office | Role::Auditor)
    }

    /// May record what was asked and answered.
    pub fn may_answer(self) -> bool {
        matches!(self, Role::Organiser | Role::Office)
    }

    /// May be the second person who confirms a verdict on an answer.
    pub fn may_confirm(self) -> bool {
        matches!(self, Role::Organiser | Role::Moderator | Role::Office)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let places = [0, 25, 26, 27, 701, 702];
        assert_eq!(places.map(letter), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
