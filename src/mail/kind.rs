//! The letters that the service writes, each with a code that is also the name of its template folder.
//!
//! Never: a letter whose parameters are not checked. [`MailKind::check`] reads them into the struct of the kind.

use serde_json::Value;

use super::params::{self, MailParams};

macro_rules! mail_kinds {
    ($($(#[$doc:meta])* $kind:ident => $code:literal,)+) => {
        /// A kind of mail. The code is kept in the outbox and names the folder `templates/mail/<code>/`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum MailKind { $($(#[$doc])* $kind,)+ }

        impl MailKind {
            /// Every kind, in the order in which a questioner might meet them.
            pub const ALL: &'static [MailKind] = &[$(MailKind::$kind,)+];

            /// The word for it in the outbox and in the templates.
            pub fn code(self) -> &'static str {
                match self { $(MailKind::$kind => $code,)+ }
            }

            /// Reads a code back; `None` for a word that is not one.
            pub fn parse(code: &str) -> Option<MailKind> {
                match code { $($code => Some(MailKind::$kind),)+ _ => None }
            }

            /// Reads parameters into the struct of this kind and writes them out again, so that a template meets all
            /// of its fields and no other.
            ///
            /// # Errors
            /// [`ParamsError`] when a field is missing, unknown or of another type.
            pub fn check(self, params: &Value) -> Result<Value, ParamsError> {
                match self { $(MailKind::$kind => through::<params::$kind>(params),)+ }
            }
        }

        $(impl MailParams for params::$kind { const KIND: MailKind = MailKind::$kind; })+
    };
}

mail_kinds! {
    /// Asks a questioner to confirm a question. To an unconfirmed address.
    ConfirmQuestion => "confirm-question",
    /// Asks somebody in whose name a question was taken in to confirm it. To an unconfirmed address.
    ConfirmTakenIn => "confirm-taken-in",
    /// Asks a supporter to confirm an upvote. To an unconfirmed address.
    ConfirmUpvote => "confirm-upvote",
    /// Opens a supporter's own questions and upvotes. To whatever address was typed.
    SignInLink => "sign-in-link",
    /// The question is open for upvotes.
    QuestionApproved => "question-approved",
    /// The question was refused, with the reason and how to appeal.
    QuestionRefused => "question-refused",
    /// The second look at a refusal is over.
    AppealAnswered => "appeal-answered",
    /// The question comes back for rewording.
    QuestionReturned => "question-returned",
    /// A moderator changed the words.
    QuestionAmended => "question-amended",
    /// The question was merged into another.
    QuestionMerged => "question-merged",
    /// The answer to an objection to a merge.
    ObjectionAnswered => "objection-answered",
    /// The question is on the shortlist.
    QuestionShortlisted => "question-shortlisted",
    /// Asks once more whether name, town and words are right.
    ReadingReminder => "reading-reminder",
    /// A message of the office, passed on.
    OfficeMessage => "office-message",
    /// The question has to wait longer than it should.
    QuestionLate => "question-late",
    /// The question is on the published slate.
    QuestionChosen => "question-chosen",
    /// The slate is published without the question.
    QuestionNotChosen => "question-not-chosen",
    /// The question was not asked and is open at the representative's next sitting.
    QuestionCarried => "question-carried",
    /// What became of a question on the slate; to its questioner and those who upvoted it.
    QuestionAskedAnswered => "question-asked-answered",
    /// The verdict on an answer, which its questioner contested, stands or was changed.
    ContestDecided => "contest-decided",
}

impl MailKind {
    /// The parameters as the outbox keeps them.
    pub(super) fn write<P: MailParams>(self, params: &P) -> Result<Value, ParamsError> {
        serde_json::to_value(params).map_err(|e| ParamsError(e.to_string()))
    }

    /// Whether it goes to an address that nobody has confirmed yet: one link, a code, and no supporter's text.
    pub fn is_confirmation(self) -> bool {
        matches!(
            self,
            MailKind::ConfirmQuestion
                | MailKind::ConfirmTakenIn
                | MailKind::ConfirmUpvote
                | MailKind::SignInLink
        )
    }
}

/// Parameters that do not fit their kind of mail. A fault of ours; the mail can never be sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ParamsError(String);

fn through<P: MailParams>(params: &Value) -> Result<Value, ParamsError> {
    let typed: P =
        serde_json::from_value(params.clone()).map_err(|e| ParamsError(e.to_string()))?;
    serde_json::to_value(typed).map_err(|e| ParamsError(e.to_string()))
}
