//! A mailbag: many questions that came another way than by the form, as a file
//! of rows or mails, or taken down by the desk.
//!
//! Never: the bytes of a file; `intake` reads those.

use super::text_enum::text_enum;

text_enum! {
    /// What a mailbag's file holds.
    MailbagKind {
        /// Rows with columns: comma, semicolon or tab between them.
        Table => "table",
        /// Mails: an mbox, or a folder of single mails.
        Mails => "mails",
        /// One question a line.
        Lines => "lines",
    }
}

text_enum! {
    /// How far a mailbag has come. Nothing reaches the queue before `TakingIn`.
    MailbagState {
        /// The file is being read into rows.
        Reading => "reading",
        /// It is read; somebody has to say which column is what.
        Read => "read",
        /// Its rows are being understood.
        Checking => "checking",
        /// Its rows are understood; somebody has to take it in or set it aside.
        Checked => "checked",
        /// Its good rows are becoming questions.
        TakingIn => "taking_in",
        /// Done.
        TakenIn => "taken_in",
        /// Nothing of it is wanted.
        SetAside => "set_aside",
        /// The file cannot be read.
        Failed => "failed",
    }
}

impl MailbagState {
    /// Whether the service works on it without being asked again.
    pub fn is_under_way(self) -> bool {
        matches!(self, MailbagState::Reading | MailbagState::Checking | MailbagState::TakingIn)
    }

    /// Whether nothing can happen to it any more.
    pub fn is_over(self) -> bool {
        matches!(self, MailbagState::TakenIn | MailbagState::SetAside | MailbagState::Failed)
    }
}

text_enum! {
    /// Where a row of a mailbag stands.
    RowState {
        /// Read, not understood yet.
        Raw => "raw",
        /// Understood, and waits for a person to say yes to it.
        Waiting => "waiting",
        /// Will become a question.
        Good => "good",
        /// Has to be mended in the file first.
        Bad => "bad",
        /// Is here already, or is one too many of its questioner.
        LeftOut => "left_out",
        /// A person said no to it.
        Dropped => "dropped",
        /// Is a question now.
        TakenIn => "taken_in",
    }
}

impl RowState {
    /// Whether rows that stand here are shown. Of a table only its headings are
    /// dropped, and they are no row.
    pub fn is_shown(self, kind: MailbagKind) -> bool {
        self != RowState::Raw && (self != RowState::Dropped || kind == MailbagKind::Mails)
    }
}

text_enum! {
    /// What is to be noticed about a row.
    RowProblem {
        /// No question in it.
        QuestionMissing => "question-missing",
        /// Too short for a question.
        QuestionShort => "question-short",
        /// Longer than a question may be.
        QuestionLong => "question-long",
        /// The background is longer than it may be.
        BackgroundLong => "background-long",
        /// The first name is longer than it may be.
        NameLong => "name-long",
        /// The town is longer than it may be.
        TownLong => "town-long",
        /// No address that mail could be sent to.
        AddressShape => "address-shape",
        /// More bytes in one row than any question has.
        RowLong => "row-long",
        /// More columns in one row than are read.
        ColumnsMany => "columns-many",
        /// The same person asks the same earlier in this mailbag.
        Twice => "twice",
        /// The same person asked the same at this sitting before.
        HereAlready => "here-already",
        /// Its questioner has asked as many questions as the sitting allows.
        OverLimit => "over-limit",
        /// A machine wrote it: a bounce, an out-of-office reply.
        Automatic => "automatic",
        /// Two or more towns have this name.
        TownSeveral => "town-several",
        /// No town of this name is known; it is kept as typed.
        TownUnknown => "town-unknown",
        /// No town is given.
        TownMissing => "town-missing",
        /// The sitting has no topic of this name.
        TopicUnknown => "topic-unknown",
        /// No topic is given.
        TopicMissing => "topic-missing",
        /// Some letters could not be read.
        LettersLost => "letters-lost",
    }
}

impl RowProblem {
    /// Where a row with this problem goes.
    pub fn sends_to(self) -> RowState {
        use RowProblem::*;
        match self {
            QuestionMissing | QuestionShort | QuestionLong | BackgroundLong | NameLong
            | TownLong | AddressShape | RowLong | ColumnsMany => RowState::Bad,
            Twice | HereAlready | OverLimit | Automatic => RowState::LeftOut,
            TownSeveral | TownUnknown | TownMissing | TopicUnknown | TopicMissing | LettersLost => {
                RowState::Good
            }
        }
    }

    /// Codes with spaces between, as a row keeps them.
    pub fn write_all(problems: &[RowProblem]) -> String {
        problems.iter().map(|p| p.code()).collect::<Vec<_>>().join(" ")
    }

    /// Reads what [`RowProblem::write_all`] wrote; words that are none are passed over.
    pub fn read_all(codes: &str) -> Vec<RowProblem> {
        codes.split(' ').filter_map(RowProblem::parse).collect()
    }
}

text_enum! {
    /// How a question came that did not come by the form.
    Channel {
        /// In a mailbag.
        Mailbag => "mailbag",
        /// Taken down by the desk for somebody who rang or wrote.
        Desk => "desk",
    }
}

text_enum! {
    /// Whether the questioner of a question that was taken in has been asked to confirm.
    Asking {
        /// There is nobody to ask, or nothing left to ask.
        Never => "never",
        /// Not yet.
        Waiting => "waiting",
        /// A mail was written.
        Asked => "asked",
        /// The owner of the address wants no such mail.
        Blocked => "blocked",
    }
}

/// Speed and remaining time of a step, from how long it has run and how much is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Rows a second, at least 1 once anything is done.
    pub a_second: i64,
    /// Seconds that are left, rounded up.
    pub seconds_left: i64,
}

impl Pace {
    /// `None` until enough is known: before the first second, or with nothing done.
    pub fn of(done: i64, total: i64, milliseconds: i64) -> Option<Pace> {
        if done <= 0 || milliseconds < 1_000 {
            return None;
        }
        let left = (total - done).max(0);
        let seconds_left = (left.saturating_mul(milliseconds) / done + 999) / 1_000;
        Some(Pace { a_second: (done.saturating_mul(1_000) / milliseconds).max(1), seconds_left })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_are_kept_as_words() {
        let problems = [RowProblem::QuestionLong, RowProblem::TownUnknown];
        let kept = RowProblem::write_all(&problems);
        assert_eq!(kept, "question-long town-unknown");
        assert_eq!(RowProblem::read_all(&kept), problems);
        assert_eq!(RowProblem::read_all(""), []);
    }

    #[test]
    fn pace_tells_rate_and_rest() {
        assert_eq!(Pace::of(0, 10, 5_000), None);
        assert_eq!(Pace::of(10, 40_192, 900), None);
        let pace = Pace::of(1_000, 40_192, 2_000).unwrap();
        assert_eq!((pace.a_second, pace.seconds_left), (500, 79));
        assert_eq!(Pace::of(10, 10, 2_000).unwrap().seconds_left, 0);
    }
}
