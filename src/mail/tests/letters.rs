//! What the letters say.

use super::examples::{LINK, QUESTION, SITTING, example};
use super::{read, sender, templates};
use crate::domain::lang::Lang;
use crate::mail::params::{Audience, Outcome};
use crate::mail::{FolderMail, Mail, MailKind, compose};

fn letter(mail: &Mail) -> FolderMail {
    let message = compose(templates(), &sender(), mail).expect("it composes");
    read(&message)
}

#[test]
fn every_letter_renders_whole_in_both_languages() {
    let (templates, sender) = (templates(), sender());
    for (kind, lang) in MailKind::ALL.iter().flat_map(|kind| Lang::ALL.map(|lang| (*kind, lang))) {
        let mail = example(kind, lang);
        let message = compose(templates, &sender, &mail).expect("it composes");
        let letter = read(&message);
        let name = format!("{} in {lang}", kind.code());
        assert!(letter.subject.len() > 10, "{name}: {}", letter.subject);
        for body in [&letter.text, &letter.html, &letter.subject] {
            assert!(!body.contains("mail-"), "{name} shows a key: {body}");
            assert!(
                !body.contains("{$") && !body.contains("{ $"),
                "{name} shows a variable: {body}"
            );
        }
        assert!(letter.text.contains(LINK), "{name}");
        assert!(letter.html.contains(&format!("<html lang=\"{lang}\"")), "{name}");
        assert!(!letter.html.contains("<img") && !letter.html.contains("http://"), "{name}");
    }
}

#[test]
fn no_welsh_letter_says_an_english_sentence() {
    for kind in MailKind::ALL {
        let (english, welsh) =
            (letter(&example(*kind, Lang::En)), letter(&example(*kind, Lang::Cy)));
        let ours: Vec<&str> = english
            .text
            .lines()
            .filter(|line| line.trim().contains(' ') && !line.starts_with('>'))
            .collect();
        for line in welsh.text.lines().filter(|line| !line.trim().is_empty()) {
            assert!(!ours.contains(&line), "{}: {line}", kind.code());
        }
        assert_ne!(english.subject, welsh.subject);
    }
}

#[test]
fn a_confirmation_has_one_link_a_code_and_nothing_that_a_supporter_typed() {
    for kind in MailKind::ALL.iter().filter(|kind| kind.is_confirmation()) {
        let mut mail = example(*kind, Lang::En);
        mail.unsubscribe_url = Some("https://pqt.example/stop/1".to_owned());
        let fields: Vec<String> =
            mail.params.as_object().expect("an object").keys().cloned().collect();
        assert!(fields.iter().all(|field| {
            ["code", "code_until", "link", "link_until", "sitting"].contains(&field.as_str())
        }));
        let letter = letter(&mail);
        assert_eq!(letter.text.matches("https://").count(), 1, "{}", letter.text);
        assert_eq!(letter.html.matches("<a ").count(), 1);
        for body in [&letter.text, &letter.html] {
            assert!(body.contains("314159"));
            assert!(body.contains("Wednesday 16 September 2015, 12:00 noon"));
            assert!(body.contains("Not you?"));
        }
    }
}

#[test]
fn a_supporters_text_cannot_be_slipped_into_a_confirmation() {
    let mut mail = example(MailKind::ConfirmUpvote, Lang::En);
    mail.params["question"] = QUESTION.into();
    let refused = compose(templates(), &sender(), &mail).expect_err("there is no such field");
    assert!(refused.to_string().contains("unknown field `question`"), "{refused}");
}

#[test]
fn a_forgotten_parameter_is_refused() {
    let mut mail = example(MailKind::QuestionApproved, Lang::En);
    mail.params.as_object_mut().expect("an object").remove("link");
    let refused = compose(templates(), &sender(), &mail).expect_err("a field is missing");
    assert!(refused.to_string().contains("missing field `link`"), "{refused}");
}

#[test]
fn a_question_is_escaped_in_html_and_quoted_in_text() {
    let letter = letter(&example(MailKind::QuestionApproved, Lang::En));
    assert!(letter.html.contains("Why &lt;b&gt;are&lt;/b&gt; rents {{7}} so high?"));
    assert!(!letter.html.contains("<b>"));
    assert!(letter.text.contains("> Why <b>are</b> rents {{7}} so high?\n> And who gains?\n"));
    assert!(letter.html.contains("<bdi>Housing &amp; health</bdi>"));
}

#[test]
fn each_subject_says_what_the_letter_is_about() {
    let subjects: Vec<String> =
        MailKind::ALL.iter().map(|kind| letter(&example(*kind, Lang::En)).subject).collect();
    assert_eq!(
        subjects,
        [
            "Confirm your question for “Housing & health”",
            "Did you send a question for “Housing & health”?",
            "Confirm your upvote for “Housing & health”",
            "See your questions and upvotes",
            "Your question for “Housing & health” is open for upvotes",
            "Your question for “Housing & health” was refused",
            "The second look at your question for “Housing & health”",
            "Please reword your question for “Housing & health”",
            "The words of your question for “Housing & health” were changed",
            "Your question for “Housing & health” was merged with another",
            "Your objection for “Housing & health” is answered",
            "Your question for “Housing & health” is on the shortlist",
            "Is this how we should read your question for “Housing & health”?",
            "A message about your question for “Housing & health”",
            "Your question for “Housing & health” is still waiting",
            "Your question was chosen for “Housing & health”",
            "The slate for “Housing & health” is published",
            "Your question is open again, for “Questions in December”",
            "What became of a question you upvoted for “Housing & health”",
            "The verdict on your question for “Housing & health” was looked at again",
        ]
    );
    assert!(SITTING.contains('&'));
}

#[test]
fn a_refusal_gives_the_reason_and_says_how_to_appeal() {
    let english = letter(&example(MailKind::QuestionRefused, Lang::En)).text;
    for words in [
        "> It names a private person.",
        "Another moderator will look at it",
        "You can appeal until: Wednesday 16 September 2015, 12:00 noon.",
        "We answer an appeal within 2 days.",
    ] {
        assert!(english.contains(words), "{words} is not in {english}");
    }
    let welsh = letter(&example(MailKind::QuestionRefused, Lang::Cy)).text;
    assert!(welsh.contains("o fewn 2 ddiwrnod"), "{welsh}");
}

#[test]
fn an_answer_is_told_to_questioner_and_supporters_each_in_their_words() {
    let outcomes = [
        (Outcome::Answered, "It was asked, and it was answered."),
        (Outcome::Partly, "a part of it was answered."),
        (Outcome::NotAnswered, "It was asked, but it was not answered."),
        (Outcome::NotAsked, "It was not asked."),
    ];
    let audiences =
        [(Audience::Questioner, "your question"), (Audience::Supporter, "a question you upvoted")];
    for ((outcome, said), (audience, whose)) in
        outcomes.into_iter().zip(audiences.into_iter().cycle())
    {
        let mut mail = example(MailKind::QuestionAskedAnswered, Lang::En);
        mail.params["outcome"] = serde_json::to_value(outcome).expect("a word");
        mail.params["audience"] = serde_json::to_value(audience).expect("a word");
        mail.params["summary"] = serde_json::Value::Null;
        let letter = letter(&mail);
        assert!(letter.text.contains(said), "{}", letter.text);
        assert!(letter.subject.contains(whose), "{}", letter.subject);
        assert!(!letter.text.contains("In short"));
    }
}

#[test]
fn numbers_in_a_letter_are_grouped() {
    let letter = letter(&example(MailKind::QuestionNotChosen, Lang::En));
    assert!(letter.text.contains("6 questions were chosen from 1,204 on the shortlist."));
}

#[test]
fn every_code_reads_back() {
    for kind in MailKind::ALL {
        assert_eq!(MailKind::parse(kind.code()), Some(*kind));
    }
    assert_eq!(MailKind::parse("confirm"), None);
}
