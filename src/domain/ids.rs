//! Keys of rows, one type a noun, so that a question's key is never taken for
//! a sitting's.
//!
//! Never: shown to anyone; what the public sees is a reference.

macro_rules! id {
    ($($(#[$meta:meta])* $name:ident,)+) => {
        $($(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);)+
    };
}

id! {
    /// Key of a representative.
    RepresentativeId,
    /// Key of a topic.
    TopicId,
    /// Key of a sitting.
    SittingId,
    /// Key of a supporter.
    SupporterId,
    /// Key of a question.
    QuestionId,
    /// Key of a refusal reason.
    ReasonId,
    /// Key of a confirmation.
    ConfirmationId,
    /// Key of a decision.
    DecisionId,
    /// Key of a member of staff.
    StaffId,
    /// Key of a staff invitation.
    InvitationId,
    /// Key of a mail in the outbox.
    OutboxId,
    /// Key of a selection.
    SelectionId,
    /// Key of an appeal.
    AppealId,
    /// Key of a version of the rules.
    RuleSetId,
    /// Key of an edition of a slate.
    EditionId,
    /// Key of a saved filter.
    FilterId,
    /// Key of a mailbag.
    MailbagId,
    /// Key of a row of a mailbag.
    MailbagRowId,
    /// Key of one act on many questions.
    BatchId,
    /// Key of a merge of many questions at one stroke.
    MergingId,
    /// Key of a webhook.
    WebhookId,
    /// Key of what a webhook is told.
    DeliveryId,
}
