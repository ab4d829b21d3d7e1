//! What is done to a question or a slate; each act is one row of the public
//! decision log.
//!
//! Never: a silent act; what is not in `Act` cannot be done.

use super::text_enum::text_enum;

text_enum! {
    /// An act that the decision log records: of staff, but for `Appeal`, `Contest`, `Object`, `Reword` and
    /// `Withdraw`.
    Act {
        /// The question is opened to the public.
        Approve => "approve",
        /// The question is refused with a reason.
        Refuse => "refuse",
        /// The question goes back to its questioner for rewording.
        Return => "return",
        /// The wording is changed; the original is kept and shown.
        Amend => "amend",
        /// The question joins another that says the same.
        Merge => "merge",
        /// A merge is undone.
        Unmerge => "unmerge",
        /// The question is put forward for the selection.
        Shortlist => "shortlist",
        /// The question is taken off the shortlist.
        Unshortlist => "unshortlist",
        /// A slate was selected by the rule.
        Select => "select",
        /// A person changed a selected slate.
        Override => "override",
        /// An edition of the slate was published.
        Publish => "publish",
        /// An auditor took the full record of a selection, to check it.
        Inspect => "inspect",
        /// It was recorded whether a question was asked, and the answer.
        Answer => "answer",
        /// A verdict on what was answered was proposed; a second person has to confirm it.
        ProposeVerdict => "propose-verdict",
        /// A second person confirmed a verdict; from now on it is public.
        ConfirmVerdict => "confirm-verdict",
        /// A second person sent a proposed verdict back.
        ReturnVerdict => "return-verdict",
        /// A questioner contested a confirmed verdict.
        Contest => "contest",
        /// A contested verdict stands.
        VerdictStands => "verdict-stands",
        /// A contested verdict was changed.
        ChangeVerdict => "change-verdict",
        /// A new version of the rules was put in force.
        ChangeRules => "change-rules",
        /// A refusal was taken back after a second look.
        Overturn => "overturn",
        /// A refusal stands after a second look.
        Uphold => "uphold",
        /// The questioner asked for a second look at a refusal.
        Appeal => "appeal",
        /// The questioner objected to a merge.
        Object => "object",
        /// A merge stands after an objection.
        Keep => "keep",
        /// The questioner reworded a question that was returned.
        Reword => "reword",
        /// The questioner took the question back.
        Withdraw => "withdraw",
        /// A question that was not asked was put to the representative's next sitting.
        Carry => "carry",
        /// Questions that came another way than by the form were taken in.
        TakeIn => "take_in",
        /// A decision on many questions was undone; the question stands where it stood.
        Undo => "undo",
        /// It was proposed to refuse a question that is public or has many backers.
        Propose => "propose",
        /// That proposal was turned down; the question stays.
        Decline => "decline",
        /// A questioner's questions go ahead from now on.
        Trust => "trust",
        /// A questioner's questions are kept back from now on.
        Block => "block",
        /// A questioner is treated as all others again.
        Lift => "lift",
    }
}
