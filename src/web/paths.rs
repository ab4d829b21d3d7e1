//! Addresses that more than one page links to. None has the language prefix;
//! `Visit::url` and the `url` helper of the templates add it.
//!
//! Never: a host name; mails put the public address before these.

use crate::domain::lang::Lang;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The page of a sitting.
pub fn sitting(reference: &str) -> String {
    format!("/sittings/{reference}")
}

/// The questions of a sitting.
pub fn questions(sitting: &str) -> String {
    format!("/sittings/{sitting}/questions")
}

/// The slate of a sitting.
pub fn slate(sitting: &str) -> String {
    format!("/sittings/{sitting}/slate")
}

/// The record of an edition of a sitting's slate, as a file.
pub fn record(sitting: &str, edition: i32) -> String {
    format!("/sittings/{sitting}/slate/{edition}/record.json")
}

/// A sheet of an edition of a sitting's slate, as a file.
pub fn sheet(sitting: &str, edition: i32, sheet: &str) -> String {
    format!("/sittings/{sitting}/slate/{edition}/sheets/{sheet}.pdf")
}

/// The office's sheets of a sitting, with its own notes.
pub fn desk_sheets(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/sheets")
}

/// One of them, as a file.
pub fn desk_sheet(sitting: &str, sheet: &str) -> String {
    format!("{}/{sheet}.pdf", desk_sheets(sitting))
}

/// The view at the sitting: one question large, marks to make.
pub fn dispatch(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/dispatch")
}

/// The wall of the hall: the question that is being put.
pub fn wall(sitting: &str) -> String {
    format!("/sittings/{sitting}/wall")
}

/// The decision log of a sitting.
pub fn decision_log(sitting: &str) -> String {
    format!("/sittings/{sitting}/log")
}

/// The rules of a sitting.
pub fn rules(sitting: &str) -> String {
    format!("/sittings/{sitting}/rules")
}

/// One version of the rules of a sitting.
pub fn rules_version(sitting: &str, version: i32) -> String {
    format!("/sittings/{sitting}/rules/{version}")
}

/// Where the rules of a sitting are written.
pub fn desk_rules(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/rules")
}

/// What became of a sitting's slate.
pub fn archive(sitting: &str) -> String {
    format!("/sittings/{sitting}/archive")
}

/// Questions of all sittings and years.
pub const ARCHIVE: &str = "/archive";

/// How many questions were asked and answered.
pub const RATES: &str = "/archive/rates";

/// Where the office records what was asked and answered.
pub fn answers(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/answers")
}

/// Where questions that were not asked are put to the next sitting.
pub fn carry(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/carry")
}

/// The form to ask a question at a sitting.
pub fn ask(sitting: &str) -> String {
    format!("/sittings/{sitting}/ask")
}

/// The page of a question.
pub fn question(reference: &str) -> String {
    format!("/questions/{reference}")
}

/// Where a question is backed (POST).
pub fn upvote(reference: &str) -> String {
    format!("/questions/{reference}/upvote")
}

/// Where backing a question is undone (POST).
pub fn undo_upvote(reference: &str) -> String {
    format!("/questions/{reference}/upvote/undo")
}

/// The mailbags of a sitting, where one is sent.
pub fn mailbags(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/mailbags")
}

/// Where the desk takes down a question for somebody who rang or wrote.
pub fn take_down(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/take-down")
}

/// One mailbag.
pub fn mailbag(reference: &str) -> String {
    format!("/desk/mailbags/{reference}")
}

/// A question at the desk.
pub fn desk_question(reference: &str) -> String {
    format!("/desk/questions/{reference}")
}

/// Where an act on a question is done (POST).
pub fn desk_decide(reference: &str, act: crate::domain::decision::Act) -> String {
    format!("/desk/questions/{reference}/decide/{}", act.code())
}

/// Where somebody who is not remembered backs a question.
pub fn back(reference: &str) -> String {
    format!("/questions/{reference}/back")
}

/// Where a questioner objects to a merge.
pub fn object(reference: &str) -> String {
    format!("/me/questions/{reference}/object")
}

/// The objections to merges, at the desk.
pub const DESK_OBJECTIONS: &str = "/desk/objections";

/// One of them, by the code of the merged question.
pub fn desk_objection(question: &str) -> String {
    format!("/desk/objections/{question}")
}

/// Where a returned question is reworded by its questioner.
pub fn reword(reference: &str) -> String {
    format!("/me/questions/{reference}/reword")
}

/// How the questions of a sitting will be read, for the office.
pub fn readings(sitting: &str) -> String {
    format!("/desk/sittings/{sitting}/readings")
}

/// How one question will be read, for the office.
pub fn reading(reference: &str) -> String {
    format!("/desk/questions/{reference}/reading")
}

/// Where a second look at a refusal is asked for.
pub fn appeal(reference: &str) -> String {
    format!("/me/questions/{reference}/appeal")
}

/// The second looks at the desk.
pub const DESK_APPEALS: &str = "/desk/appeals";

/// A second look at the desk.
pub fn desk_appeal(reference: &str) -> String {
    format!("{DESK_APPEALS}/{reference}")
}

/// Where a questioner contests the verdict on what was answered.
pub fn contest(reference: &str) -> String {
    format!("/me/questions/{reference}/contest")
}

/// The verdicts that wait for a second person, and those that are contested.
pub const DESK_VERDICTS: &str = "/desk/verdicts";

/// One of them, by the code of its question.
pub fn desk_verdict(question: &str) -> String {
    format!("{DESK_VERDICTS}/{question}")
}

/// Where a contested verdict is decided (POST).
pub fn desk_contest(question: &str) -> String {
    format!("{DESK_VERDICTS}/{question}/contest")
}

/// Where a question is taken back by its questioner.
pub fn withdraw(reference: &str) -> String {
    format!("/me/questions/{reference}/withdraw")
}

/// Where a code is typed in.
pub fn confirm(reference: &str) -> String {
    format!("/confirm/{reference}")
}

/// Where a confirmation ends.
pub fn confirmed(reference: &str) -> String {
    format!("/confirm/{reference}/done")
}

/// Where a new code is asked for (POST).
pub fn confirm_again(reference: &str) -> String {
    format!("/confirm/{reference}/again")
}

/// Where another address is given.
pub fn confirm_address(reference: &str) -> String {
    format!("/confirm/{reference}/address")
}

/// The link in a confirming mail.
pub fn confirm_link(token: &str) -> String {
    format!("/confirm/link/{token}")
}

/// Where "This was not me" goes (POST).
pub fn not_me(token: &str) -> String {
    format!("/confirm/link/{token}/not-me")
}

/// The one-click unsubscribe of a supporter.
pub fn unsubscribe(key: &str) -> String {
    format!("{}{key}", super::origin::ONE_CLICK_PREFIX)
}

/// Where unsubscribing is undone (POST).
pub fn undo_unsubscribe(key: &str) -> String {
    format!("{}/undo", unsubscribe(key))
}

/// The staff sign-in, coming back to `next` afterwards.
pub fn staff_sign_in(lang: Lang, next: &str) -> String {
    format!("{}/desk/sign-in?next={}", lang.prefix(), encode(next))
}

/// The demonstration's sign-in link; development only.
pub fn dev_sign_in(token: &str) -> String {
    format!("/dev/sign-in/{token}")
}

/// Where an invited member of staff makes their account.
pub fn invitation(token: &str) -> String {
    format!("/desk/invitation/{token}")
}

/// A text as part of a query.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Whether a `next` or `return_to` that came with a request stays on this site.
pub fn is_local(path: &str) -> bool {
    // Browsers leave tabs out of an address, so "/<tab>/evil" would be "//evil".
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_our_own_are_returned_to() {
        assert!(is_local("/questions/Q1?page=2"));
        for bad in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "x",
            "",
        ] {
            assert!(!is_local(bad), "{bad}");
        }
    }
}
