//! Questions in lists and on their own page, and the button to back them.
//!
//! Never: a total while the organiser hides totals.

use super::words::{self, StatusTag};
use crate::domain::attribution::Attribution;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::question::QuestionStatus;
use crate::store::sittings::Sitting;
use crate::store::views::cards::Card;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// A link with its words.
#[derive(Debug, Clone, Serialize)]
pub struct LinkView {
    /// Address with language prefix.
    pub href: String,
    /// Words.
    pub label: String,
}

impl LinkView {
    /// A link to a path of ours.
    pub fn to(visit: &Visit, path: &str, label: String) -> LinkView {
        LinkView { href: visit.url(path), label }
    }
}

/// The button to back a question, and the count (`partials/upvote`).
#[derive(Debug, Clone, Serialize)]
pub struct UpvoteView {
    /// The question's public code.
    pub reference: String,
    /// `open`, `backed`, `own` or `closed`.
    pub state: &'static str,
    /// Where the button posts.
    pub back_url: String,
    /// Where undoing posts.
    pub undo_url: String,
    /// Where to come back to, without language prefix.
    pub return_to: Option<String>,
    /// How many back it; 0 while totals are hidden.
    pub count: u64,
    /// The same, grouped for reading.
    pub count_shown: String,
    /// When that was counted; empty while totals are hidden, which the partial says.
    pub counted_at: String,
    /// The visitor has just backed it or stopped.
    pub is_just_changed: bool,
}

/// What the button depends on beside the question.
#[derive(Debug, Clone)]
pub struct UpvoteFrame {
    /// Upvotes are taken now.
    pub is_open: bool,
    /// Totals may be shown now.
    pub shows_totals: bool,
    /// When upvotes were last counted, in the sitting's zone.
    pub counted_at: String,
}

impl UpvoteFrame {
    /// The frame of a sitting for this visit.
    pub fn new(visit: &Visit, sitting: &Sitting, is_open: bool, counted_at: Instant) -> Self {
        let when = words::when(counted_at, &sitting.zone);
        UpvoteFrame {
            is_open,
            shows_totals: sitting.shows_totals(visit.now),
            counted_at: visit.app.catalogue.short_time(&when),
        }
    }
}

/// What the button depends on of the question itself.
#[derive(Debug, Clone)]
pub struct Backing<'q> {
    /// The question's public code.
    pub reference: &'q str,
    /// Its questioner.
    pub questioner: SupporterId,
    /// The visitor backs it.
    pub is_backed: bool,
    /// How many back it.
    pub counted: i64,
}

impl UpvoteView {
    /// The button as this visitor sees it; they come back to `return_to`.
    pub fn new(visit: &Visit, frame: &UpvoteFrame, of: &Backing, return_to: &str) -> UpvoteView {
        let is_own = visit.supporter.as_ref().is_some_and(|s| s.id == of.questioner);
        let state = match (is_own, frame.is_open, of.is_backed) {
            (true, _, _) => "own",
            (false, false, _) => "closed",
            (false, true, true) => "backed",
            (false, true, false) => "open",
        };
        let count = if frame.shows_totals { of.counted.max(0) } else { 0 };
        UpvoteView {
            reference: of.reference.to_owned(),
            state,
            back_url: visit.url(&paths::upvote(of.reference)),
            undo_url: visit.url(&paths::undo_upvote(of.reference)),
            return_to: Some(format!("{return_to}#q-{}", of.reference)),
            count: count.unsigned_abs(),
            count_shown: visit.app.catalogue.number(count),
            counted_at: if frame.shows_totals { frame.counted_at.clone() } else { String::new() },
            is_just_changed: false,
        }
    }
}

/// A question in a list (`partials/question-card`).
#[derive(Debug, Clone, Serialize)]
pub struct QuestionCard {
    /// Public code.
    pub reference: String,
    /// Its page.
    pub href: String,
    /// Level of its heading.
    pub level: u8,
    /// Its text.
    pub text: String,
    /// Who asks.
    pub attribution: String,
    /// What it is about, linking to others about it.
    pub topic: Option<LinkView>,
    /// Where it stands, when that is not simply "open".
    pub status: Option<StatusTag>,
    /// The button to back it.
    pub upvote: Option<UpvoteView>,
}

impl QuestionCard {
    /// A card in a sitting's list; backing it comes back to `return_to`.
    pub fn new(
        visit: &Visit,
        sitting: &str,
        card: &Card,
        frame: &UpvoteFrame,
        return_to: &str,
    ) -> QuestionCard {
        let question = &card.question;
        let credit =
            Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
        let of = Backing {
            reference: &question.reference,
            questioner: question.supporter_id,
            is_backed: card.is_backed,
            counted: card.counted,
        };
        let is_plain = question.status == QuestionStatus::Approved;
        QuestionCard {
            reference: question.reference.clone(),
            href: visit.url(&paths::question(&question.reference)),
            level: 2,
            text: question.body.clone(),
            attribution: words::attribution(visit, &credit),
            topic: Some(topic_link(visit, sitting, &card.topic)),
            status: (!is_plain).then(|| words::status(visit, question.status)),
            upvote: Some(UpvoteView::new(visit, frame, &of, return_to)),
        }
    }
}

/// A topic, linking to the sitting's questions about it.
pub fn topic_link(visit: &Visit, sitting: &str, topic: &crate::store::sittings::Topic) -> LinkView {
    let path = format!("{}?topic={}", paths::questions(sitting), paths::encode(&topic.code));
    LinkView::to(visit, &path, topic.name(visit.lang).to_owned())
}

/// A question on its own page (`partials/question-full`).
#[derive(Debug, Clone, Serialize)]
pub struct QuestionFull {
    /// Public code.
    pub reference: String,
    /// Its text.
    pub text: String,
    /// Who asks.
    pub attribution: String,
    /// What it is about.
    pub topic: Option<LinkView>,
    /// Where it stands.
    pub status: Option<StatusTag>,
    /// More about it.
    pub background: Option<String>,
    /// The button to back it.
    pub upvote: Option<UpvoteView>,
}
