//! One filled mail of every kind. The question is hostile on purpose.

use chrono::{DateTime, TimeZone, Utc};

use crate::domain::lang::Lang;
use crate::i18n::{When, zone};
use crate::mail::params::*;
use crate::mail::{Mail, MailKind};

pub const SITTING: &str = "Housing & health";
pub const QUESTION: &str = "Why <b>are</b> rents {{7}} so high?\nAnd who gains?";
pub const LINK: &str = "https://pqt.example/c/k3?a=1&b=2";

pub fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2015, 9, 14, 8, 0, 0).single().expect("a real instant")
}

fn noon() -> When {
    When {
        at: Utc.with_ymd_and_hms(2015, 9, 16, 11, 0, 0).single().expect("a real instant"),
        zone: zone("Europe/London").expect("a zone"),
    }
}

fn mail<P: MailParams>(lang: Lang, params: &P) -> Mail {
    Mail::new("doreen@example.org", lang, params, "outbox-12@pqt.example", now())
        .expect("the parameters are plain")
}

/// A filled mail of that kind.
pub fn example(kind: MailKind, lang: Lang) -> Mail {
    let (sitting, question) = (SITTING.to_owned(), QUESTION.to_owned());
    let (link, when) = (LINK.to_owned(), noon());
    let code = "314159".to_owned();
    match kind {
        MailKind::ConfirmQuestion => {
            mail(lang, &ConfirmQuestion { sitting, code, link, code_until: when, link_until: when })
        }
        MailKind::ConfirmTakenIn => {
            mail(lang, &ConfirmTakenIn { sitting, code, link, code_until: when, link_until: when })
        }
        MailKind::ConfirmUpvote => {
            mail(lang, &ConfirmUpvote { sitting, code, link, code_until: when, link_until: when })
        }
        MailKind::SignInLink => {
            mail(lang, &SignInLink { code, link, code_until: when, link_until: when })
        }
        MailKind::QuestionApproved => mail(lang, &QuestionApproved { sitting, question, link }),
        MailKind::QuestionRefused => mail(
            lang,
            &QuestionRefused {
                sitting,
                question,
                reason: "It names a private person.".to_owned(),
                rule: Some(CitedRule {
                    number: 5,
                    heading: "Keep private things private".to_owned(),
                    version: 2,
                }),
                link,
                appeal_until: when,
                appeal_days: 2,
            },
        ),
        MailKind::AppealAnswered => mail(
            lang,
            &AppealAnswered {
                sitting,
                question,
                is_granted: false,
                answer: "It names a private person.".to_owned(),
                link,
                complaints: "https://pqt.example/complaints".to_owned(),
            },
        ),
        MailKind::QuestionReturned => mail(
            lang,
            &QuestionReturned {
                sitting,
                question,
                note: "Please ask one thing.".to_owned(),
                link,
                reply_until: when,
            },
        ),
        MailKind::QuestionAmended => mail(
            lang,
            &QuestionAmended {
                sitting,
                before: question,
                after: "Why are rents high?".to_owned(),
                reason: "Spelling.".to_owned(),
                link,
            },
        ),
        MailKind::QuestionMerged => mail(
            lang,
            &QuestionMerged {
                sitting,
                question,
                into: "What will you do about rents?".to_owned(),
                link,
                object: Some("https://pqt.example/me/questions/Q-1/object".to_owned()),
            },
        ),
        MailKind::ObjectionAnswered => mail(
            lang,
            &ObjectionAnswered {
                sitting,
                question,
                is_parted: true,
                answer: "They ask different things.".to_owned(),
                link,
            },
        ),
        MailKind::QuestionCarried => mail(
            lang,
            &QuestionCarried {
                sitting,
                question,
                next: "Questions in December".to_owned(),
                closes: when,
                link,
                own: "https://pqt.example/me".to_owned(),
            },
        ),
        MailKind::QuestionShortlisted => {
            let confirm = Some("https://pqt.example/me/questions/Q-1/reading".to_owned());
            let confirm_until = Some(when);
            let starts = when;
            mail(
                lang,
                &QuestionShortlisted { sitting, question, link, starts, confirm, confirm_until },
            )
        }
        MailKind::ReadingReminder => {
            mail(lang, &ReadingReminder { sitting, question, link, starts: when })
        }
        MailKind::OfficeMessage => mail(
            lang,
            &OfficeMessage {
                sitting,
                question,
                message: "Do you mean your own street?".to_owned(),
                link,
            },
        ),
        MailKind::QuestionLate => mail(lang, &QuestionLate { sitting, question, link }),
        MailKind::QuestionChosen => mail(
            lang,
            &QuestionChosen {
                sitting,
                question,
                position: 2,
                chosen: 6,
                attribution: "Doreen in Wythenshawe".to_owned(),
                link,
                starts: when,
            },
        ),
        MailKind::QuestionNotChosen => {
            mail(lang, &QuestionNotChosen { sitting, question, chosen: 6, shortlisted: 1204, link })
        }
        MailKind::QuestionAskedAnswered => mail(
            lang,
            &QuestionAskedAnswered {
                sitting,
                question,
                audience: Audience::Supporter,
                outcome: Outcome::Partly,
                summary: Some("Rents will be capped.".to_owned()),
                quotation: Some("We <i>will</i> cap rents.".to_owned()),
                transcript: Some("https://record.example/2015/9".to_owned()),
                video: Some("https://video.example/v#t=90".to_owned()),
                link,
                contest: Some("https://pqt.example/me/questions/Q-1/contest".to_owned()),
            },
        ),
        MailKind::ContestDecided => mail(
            lang,
            &ContestDecided {
                sitting,
                question,
                is_changed: true,
                outcome: Outcome::NotAnswered,
                answer: "He spoke of something else.".to_owned(),
                link,
                complaints: "https://pqt.example/complaints".to_owned(),
            },
        ),
    }
}
