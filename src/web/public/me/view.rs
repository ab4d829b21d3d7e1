//! What a supporter's own page shows.
//!
//! Never: a word about a question that only moderators may read.

use crate::domain::appeal::AppealState;
use crate::domain::attribution::Attribution;
use crate::domain::lang::Lang;
use crate::domain::objection::ObjectionState;
use crate::domain::question::QuestionStatus;
use crate::i18n::args;
use crate::store::appeals::Appeal;
use crate::store::contests::Contest;
use crate::store::objections::Objection;
use crate::store::views::me::{Entry, Mine};
use crate::web::extract::Visit;
use crate::web::form::{Checkbox, Choice, Choices, Problems};
use crate::web::paths;
use crate::web::view::rules::CitedView;
use crate::web::view::words::{self, StatusTag};
use serde::Serialize;

/// The page.
#[derive(Serialize)]
pub struct MeView {
    asked: Vec<EntryView>,
    backed: Vec<EntryView>,
    wishes_url: String,
    language: Choices,
    wants_news: Checkbox,
    sign_out_url: String,
    delete_url: String,
    ask_url: String,
    list_url: String,
}

/// One question with what became of it and what can be done.
#[derive(Serialize)]
struct EntryView {
    reference: String,
    href: Option<String>,
    text: String,
    attribution: String,
    sitting: String,
    sitting_url: String,
    status: StatusTag,
    /// What a moderator or the reason says, introduced by `says_label`.
    says: Option<String>,
    says_label: String,
    cited: Option<CitedView>,
    appeal_url: Option<String>,
    object_url: Option<String>,
    objection: Option<String>,
    contest_url: Option<String>,
    contest: Option<String>,
    reading_url: Option<String>,
    reading: Option<String>,
    appeal_until: Option<String>,
    appeal: Option<String>,
    appeal_answer: Option<String>,
    outcome: Option<LinkView>,
    merged: Option<LinkView>,
    reword_url: Option<String>,
    withdraw_url: Option<String>,
    undo_url: Option<String>,
}

/// A sentence that may lead somewhere.
#[derive(Serialize)]
struct LinkView {
    text: String,
    href: String,
    label: String,
}

impl MeView {
    /// The page of a supporter.
    pub fn new(visit: &Visit, mine: &Mine) -> MeView {
        let problems = Problems::default();
        let language = Lang::ALL
            .map(|lang| Choice::new(lang.code(), lang.own_name(), lang == mine.supporter.language));
        let wants_news = mine.supporter.unsubscribed_at.is_none();
        MeView {
            asked: mine.asked.iter().map(|e| EntryView::own(visit, e)).collect(),
            backed: mine.backed.iter().map(|e| EntryView::backed(visit, e)).collect(),
            wishes_url: visit.url("/me/wishes"),
            language: Choices::new(visit, &problems, "language", "me-language", language.into()),
            wants_news: Checkbox::new(visit, &problems, "wants_news", "me-news", wants_news),
            sign_out_url: visit.url("/me/sign-out"),
            delete_url: visit.url("/me/delete"),
            ask_url: visit.url("/ask"),
            list_url: visit.url("/questions"),
        }
    }
}

impl EntryView {
    fn own(visit: &Visit, entry: &Entry) -> EntryView {
        let question = &entry.question;
        let is_returned = question.status == QuestionStatus::Returned;
        let says = match question.status {
            QuestionStatus::Refused => entry.reason.as_ref().map(|r| r.text(visit.lang).to_owned()),
            QuestionStatus::Returned => entry.return_note.clone(),
            _ => None,
        };
        let label = if is_returned { "me-return-note" } else { "me-reason" };
        let may_change = !entry.has_slate
            && question.status.after(crate::domain::decision::Act::Withdraw).is_some();
        let withdraw = may_change.then(|| visit.url(&paths::withdraw(&question.reference)));
        let reword = (is_returned && !entry.has_slate)
            .then(|| visit.url(&paths::reword(&question.reference)));
        let moment = |at| words::moment(visit, at, &entry.sitting.zone);
        let is_to_come = question.status.is_open() && visit.now < entry.sitting.sits_at;
        let reading = entry.is_reading_confirmed.filter(|_| is_to_come);
        let until = entry.appeal_until.filter(|at| visit.now <= *at);
        EntryView {
            says: says.filter(|text| !text.is_empty()),
            says_label: visit.word(label),
            cited: cited(visit, entry),
            appeal_url: until.map(|_| visit.url(&paths::appeal(&question.reference))),
            appeal_until: until.map(|at| visit.say("appeal-until", &args!["when" => moment(at)])),
            appeal: entry
                .appeal
                .as_ref()
                .map(|appeal| appeal_words(visit, appeal, moment(appeal.due_at))),
            appeal_answer: entry
                .appeal
                .as_ref()
                .map(|appeal| appeal.answer.clone())
                .filter(|text| !text.is_empty()),
            object_url: (question.status == QuestionStatus::Merged
                && entry.objection.is_none()
                && !entry.has_slate)
                .then(|| visit.url(&paths::object(&question.reference))),
            objection: entry.objection.as_ref().map(|one| objection_words(visit, one)),
            contest_url: entry.may_contest.then(|| visit.url(&paths::contest(&question.reference))),
            contest: entry.contest.as_ref().map(|one| contest_words(visit, one)),
            reading_url: reading
                .map(|_| visit.url(&format!("/me/questions/{}/reading", question.reference))),
            reading: reading.map(|is_confirmed| {
                visit.word(if is_confirmed { "me-reading-confirmed" } else { "me-reading-open" })
            }),
            reword_url: reword,
            withdraw_url: withdraw,
            ..EntryView::common(visit, entry)
        }
    }

    fn backed(visit: &Visit, entry: &Entry) -> EntryView {
        let sitting = &entry.sitting;
        let is_call_open = !entry.has_slate
            && visit.now >= sitting.call_opens_at
            && visit.now < sitting.call_closes_at;
        let may_undo = is_call_open && entry.question.status.is_open();
        let undo = paths::undo_upvote(&entry.question.reference);
        EntryView {
            undo_url: may_undo.then(|| visit.url(&undo)),
            ..EntryView::common(visit, entry)
        }
    }

    fn common(visit: &Visit, entry: &Entry) -> EntryView {
        let (question, sitting) = (&entry.question, &entry.sitting);
        let credit =
            Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
        let page = visit.url(&paths::question(&question.reference));
        EntryView {
            reference: question.reference.clone(),
            href: question.status.has_public_page().then_some(page),
            text: question.body.clone(),
            attribution: words::attribution(visit, &credit),
            sitting: sitting.title(visit.lang).to_owned(),
            sitting_url: visit.url(&paths::sitting(&sitting.reference)),
            status: words::status(visit, question.status),
            says: None,
            says_label: String::new(),
            cited: None,
            appeal_url: None,
            object_url: None,
            objection: None,
            contest_url: None,
            contest: None,
            reading_url: None,
            reading: None,
            appeal_until: None,
            appeal: None,
            appeal_answer: None,
            outcome: outcome(visit, entry),
            merged: entry.merged_into.as_ref().map(|target| LinkView {
                text: visit.word("me-merged"),
                href: visit.url(&paths::question(target)),
                label: visit.word("me-merged-link"),
            }),
            reword_url: None,
            withdraw_url: None,
            undo_url: None,
        }
    }
}

/// Where a second look stands; what was answered follows it.
fn appeal_words(visit: &Visit, appeal: &Appeal, due: String) -> String {
    match appeal.state {
        AppealState::Waiting => visit.say("appeal-mine-waiting", &args!["when" => due]),
        AppealState::Granted => visit.word("appeal-mine-granted"),
        AppealState::Dismissed => visit.word("appeal-mine-dismissed"),
    }
}

/// Where an objection to a merge stands, and what was answered.
fn objection_words(visit: &Visit, objection: &Objection) -> String {
    let code = objection.state.code();
    // A merge may have been undone without a word about the objection.
    let is_unsaid = objection.state == ObjectionState::Parted && objection.answer.is_empty();
    let key = format!("objection-mine-{code}{}", if is_unsaid { "-unsaid" } else { "" });
    visit.say(&key, &args!["answer" => objection.answer.clone()])
}

/// Where a contest of a verdict stands, and what was answered.
fn contest_words(visit: &Visit, one: &Contest) -> String {
    let key = format!("contest-mine-{}", one.state.code());
    visit.say(&key, &args!["answer" => one.answer.clone()])
}

/// The rule that a refusal cited.
fn cited(visit: &Visit, entry: &Entry) -> Option<CitedView> {
    let (version, rule) = entry.cited.as_ref()?;
    Some(CitedView::new(visit, &entry.sitting.reference, *version, rule))
}

/// What became of a question once the slate was published.
fn outcome(visit: &Visit, entry: &Entry) -> Option<LinkView> {
    let page = visit.url(&paths::question(&entry.question.reference));
    if let Some(answer) = &entry.answer {
        let key = format!("me-outcome-{}", answer.fate().code().replace('_', "-"));
        let label = visit.word("me-outcome-answer-link");
        return Some(LinkView { text: visit.word(&key), href: page, label });
    }
    if !entry.has_slate {
        return None;
    }
    let text = match entry.position {
        Some(position) => visit.say("me-outcome-chosen", &args!["position" => position]),
        None if entry.question.status.is_open() => visit.word("me-outcome-not-chosen"),
        None => return None,
    };
    let href = visit.url(&paths::slate(&entry.sitting.reference));
    Some(LinkView { text, href, label: visit.word("me-outcome-slate-link") })
}
