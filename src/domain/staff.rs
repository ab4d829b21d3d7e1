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

    /// May record what was asked and answered.
    pub fn may_answer(self) -> bool {
        matches!(self, Role::Organiser | Role::Office)
    }
}
