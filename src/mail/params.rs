//! What each kind of mail needs to know: one struct a kind, so that nobody can forget a field.
//!
//! Links are whole addresses (`https://…`), already in the language of the mail. Times are instants with a zone; the
//! template writes them out. The same JSON that a struct serialises to is what the outbox keeps.
//!
//! Never: a supporter's text in the four confirmations, and never an e-mail address.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::MailKind;
use crate::i18n::When;

/// The parameters of one kind of mail.
pub trait MailParams: Serialize + DeserializeOwned {
    /// The kind that they belong to.
    const KIND: MailKind;
}

macro_rules! params {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)+ })+) => {
        $($(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)+ })+
    };
}

params! {
    /// For [`MailKind::ConfirmQuestion`].
    ConfirmQuestion {
        /// Title of the sitting, as the organiser wrote it.
        sitting: String,
        /// Six digits, to type on the page that is still open.
        code: String,
        /// The page with the button that confirms, and with "This was not me".
        link: String,
        /// When the code stops working.
        code_until: When,
        /// When the link stops working.
        link_until: When,
    }

    /// For [`MailKind::ConfirmTakenIn`].
    ConfirmTakenIn {
        /// Title of the sitting, as the organiser wrote it.
        sitting: String,
        /// Six digits, to type on the page that a new mail is asked for on.
        code: String,
        /// The page with the button that confirms, and with "This was not me".
        link: String,
        /// When the code stops working.
        code_until: When,
        /// When the link stops working.
        link_until: When,
    }

    /// For [`MailKind::ConfirmUpvote`].
    ConfirmUpvote {
        /// Title of the sitting, as the organiser wrote it.
        sitting: String,
        /// Six digits, to type on the page that is still open.
        code: String,
        /// The page with the button that confirms, and with "This was not me".
        link: String,
        /// When the code stops working.
        code_until: When,
        /// When the link stops working.
        link_until: When,
    }

    /// For [`MailKind::SignInLink`].
    SignInLink {
        /// Six digits, to type on the page that is still open.
        code: String,
        /// The page with the button that signs in, and with "This was not me".
        link: String,
        /// When the code stops working.
        code_until: When,
        /// When the link stops working.
        link_until: When,
    }

    /// For [`MailKind::QuestionApproved`].
    QuestionApproved {
        /// Title of the sitting.
        sitting: String,
        /// The question as the public reads it.
        question: String,
        /// Its page.
        link: String,
    }

    /// For [`MailKind::QuestionRefused`].
    QuestionRefused {
        /// Title of the sitting.
        sitting: String,
        /// The question as it was sent.
        question: String,
        /// The public text of the reason, in the language of the mail.
        reason: String,
        /// The rule that the reason cites, if one.
        rule: Option<CitedRule>,
        /// The questioner's page of the question, where an appeal is made.
        link: String,
        /// Until when an appeal may be made.
        appeal_until: When,
        /// Within how many days an appeal is answered.
        appeal_days: u32,
    }

    /// For [`MailKind::AppealAnswered`].
    AppealAnswered {
        /// Title of the sitting.
        sitting: String,
        /// The question.
        question: String,
        /// The refusal was taken back.
        is_granted: bool,
        /// Why, in the second moderator's words.
        answer: String,
        /// The page of the question, or the questioner's own page.
        link: String,
        /// The page that says how to complain.
        complaints: String,
    }

    /// For [`MailKind::QuestionReturned`].
    QuestionReturned {
        /// Title of the sitting.
        sitting: String,
        /// The question as it was sent.
        question: String,
        /// What the moderator asks for, in the moderator's words.
        note: String,
        /// Where the questioner rewords it.
        link: String,
        /// Until when the new words count.
        reply_until: When,
    }

    /// For [`MailKind::QuestionAmended`].
    QuestionAmended {
        /// Title of the sitting.
        sitting: String,
        /// The words before.
        before: String,
        /// The words now.
        after: String,
        /// Why, in the moderator's words.
        reason: String,
        /// The page of the question.
        link: String,
    }

    /// For [`MailKind::QuestionMerged`].
    QuestionMerged {
        /// Title of the sitting.
        sitting: String,
        /// The questioner's own question.
        question: String,
        /// The question that it was merged into.
        into: String,
        /// The page of the latter.
        link: String,
        /// The page where the questioner can object; not in mails from before there was one.
        object: Option<String>,
    }

    /// For [`MailKind::ObjectionAnswered`].
    ObjectionAnswered {
        /// Title of the sitting.
        sitting: String,
        /// The questioner's question.
        question: String,
        /// It stands on its own again.
        is_parted: bool,
        /// Why, in the moderator's words.
        answer: String,
        /// The questioner's own page.
        link: String,
    }

    /// For [`MailKind::QuestionCarried`].
    QuestionCarried {
        /// Title of the sitting that is over.
        sitting: String,
        /// The question.
        question: String,
        /// Title of the one it is open at now.
        next: String,
        /// When that one's call closes.
        closes: When,
        /// Its page there.
        link: String,
        /// The questioner's own page, where it can be taken back.
        own: String,
    }

    /// For [`MailKind::QuestionShortlisted`].
    QuestionShortlisted {
        /// Title of the sitting.
        sitting: String,
        /// The question.
        question: String,
        /// The page of the shortlist or of the question.
        link: String,
        /// When the sitting starts.
        starts: When,
        /// Where the questioner says whether name, town and words are right; not in mails from before
        /// they were asked, nor where they were asked already.
        confirm: Option<String>,
        /// Until when.
        confirm_until: Option<When>,
    }

    /// For [`MailKind::ReadingReminder`].
    ReadingReminder {
        /// Title of the sitting.
        sitting: String,
        /// The question.
        question: String,
        /// Where the questioner says whether name, town and words are right.
        link: String,
        /// When the sitting starts.
        starts: When,
    }

    /// For [`MailKind::OfficeMessage`].
    OfficeMessage {
        /// Title of the sitting.
        sitting: String,
        /// The question.
        question: String,
        /// What the office wrote.
        message: String,
        /// Where the questioner answers.
        link: String,
    }

    /// For [`MailKind::QuestionLate`].
    QuestionLate {
        /// Title of the sitting.
        sitting: String,
        /// The question that waits.
        question: String,
        /// The questioner's own page.
        link: String,
    }

    /// For [`MailKind::QuestionChosen`].
    QuestionChosen {
        /// Title of the sitting.
        sitting: String,
        /// The question as it will be read out.
        question: String,
        /// Its position on the slate, from 1.
        position: u32,
        /// How many questions the slate has.
        chosen: u32,
        /// How it will be credited aloud.
        attribution: String,
        /// The page of the slate with its reasons.
        link: String,
        /// When the sitting starts.
        starts: When,
    }

    /// For [`MailKind::QuestionNotChosen`].
    QuestionNotChosen {
        /// Title of the sitting.
        sitting: String,
        /// The question.
        question: String,
        /// How many questions the slate has.
        chosen: u32,
        /// How many were on the shortlist.
        shortlisted: u32,
        /// The page that says why each question is on the slate or not.
        link: String,
    }

    /// For [`MailKind::QuestionAskedAnswered`]. Give the mail an unsubscribe address, unless it goes to
    /// somebody who asked.
    QuestionAskedAnswered {
        /// Title of the sitting.
        sitting: String,
        /// The question as it stood on the slate.
        question: String,
        /// Whose mail this is.
        audience: Audience,
        /// What happened.
        outcome: Outcome,
        /// What was said, in short, as staff wrote it.
        summary: Option<String>,
        /// What was said, word for word.
        quotation: Option<String>,
        /// Where it can be read in full.
        transcript: Option<String>,
        /// Where it can be watched.
        video: Option<String>,
        /// The page of the question with its answer.
        link: String,
        /// Where somebody who asked can contest the verdict, once.
        contest: Option<String>,
    }

    /// For [`MailKind::ContestDecided`].
    ContestDecided {
        /// Title of the sitting.
        sitting: String,
        /// The questioner's question.
        question: String,
        /// The verdict was changed.
        is_changed: bool,
        /// The verdict from now on.
        outcome: Outcome,
        /// Why, in the words of whoever decided.
        answer: String,
        /// The page of the question.
        link: String,
        /// The page that says how to complain.
        complaints: String,
    }
}

/// A rule of a sitting, in the language of the mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CitedRule {
    /// Its number.
    pub number: i32,
    /// What it asks for, in a few words.
    pub heading: String,
    /// The version of the rules.
    pub version: i32,
}

/// Who reads a [`QuestionAskedAnswered`] mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The questioner.
    Questioner,
    /// The questioner of a question that was merged into it.
    Merged,
    /// A supporter who upvoted it.
    Supporter,
}

/// What became of a question on the slate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was asked and answered.
    Answered,
    /// It was asked, and a part of it was answered.
    Partly,
    /// It was asked; what was said is no answer.
    NotAnswered,
    /// It was asked; only a standard reply was given.
    StandardReply,
    /// It was not asked.
    NotAsked,
}
