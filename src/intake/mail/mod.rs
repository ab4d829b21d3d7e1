//! Questions that came by e-mail: mails out of an mbox, the sender's own words out
//! of a mail, and questions out of the words.
//!
//! What is found is a proposal; a person confirms, edits, joins or drops it.
//!
//! Never: a quoted reply, a signature or a disclaimer taken for a question.

mod letter;
mod mbox;
mod own_words;
mod parting;
pub mod signoff;

pub use mbox::{MOST_BYTES, Mbox};
pub use parting::join;

use super::draft::Draft;
use letter::Letter;

/// Most characters of a mail's own words that are kept for whoever confirms the split.
const MOST_KEPT: usize = 20_000;

/// The drafts that a mail holds: always at least one, so that no mail is lost.
pub fn drafts(mail: &[u8]) -> Vec<Draft> {
    let letter = Letter::read(mail);
    let signed = signoff::take(&own_words::of(&letter.text));
    let name = if signed.name.is_empty() { letter.first_name } else { signed.name };
    let mut parts = parting::parts(&signed.text, &letter.subject);
    if parts.is_empty() {
        parts.push((String::new(), signed.text.clone()));
    }
    let mut drafts: Vec<Draft> = parts
        .into_iter()
        .map(|(question, background)| Draft {
            question,
            background,
            first_name: name.clone(),
            email: letter.address.clone(),
            town: signed.town.clone(),
            sent: letter.sent,
            is_automatic: letter.is_automatic,
            ..Draft::default()
        })
        .collect();
    drafts[0].whole = letter.text.chars().take(MOST_KEPT).collect();
    drafts
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &str = "From: Doreen Smith <doreen@example.org>\r\nTo: q@example.org\r\n\
        Date: Mon, 14 Sep 2015 08:00:00 +0100\r\nSubject: Questions\r\n\r\n\
        Dear Jeremy,\r\n\r\nI have rented in the same street for 30 years. Why are rents so high? \
        And who gains from it?\r\n\r\nWill the number 43 bus come back?\r\n\r\nBest wishes,\r\n\
        Doreen, Wythenshawe\r\n\r\nSent from my iPad\r\n\r\nOn 13 Sep 2015, at 10:00, Labour <l@example.org> wrote:\r\n\
        > What would you ask?\r\n";

    #[test]
    fn a_mail_of_the_year_2015_gives_its_questions() {
        let drafts = drafts(MAIL.as_bytes());
        let questions: Vec<&str> = drafts.iter().map(|d| d.question.as_str()).collect();
        assert_eq!(
            questions,
            ["Why are rents so high? And who gains from it?", "Will the number 43 bus come back?"]
        );
        assert_eq!(drafts[0].background, "I have rented in the same street for 30 years.");
        assert_eq!(
            (drafts[1].first_name.as_str(), drafts[1].town.as_str()),
            ("Doreen", "Wythenshawe")
        );
        assert_eq!(drafts[1].email, "doreen@example.org");
        assert_eq!(drafts[0].sent, Some(1_442_214_000));
        assert!(drafts[0].whole.contains("What would you ask?"));
    }

    #[test]
    fn a_mail_without_a_question_is_not_lost() {
        let found = drafts(b"From: a@example.org\n\nPlease stop the cuts to our library.\n");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].question, "Please stop the cuts to our library.");
        assert_eq!(drafts(b"").len(), 1);
        assert_eq!(drafts(&[0xFF; 5_000]).len(), 1);
    }
}
