//! The pledge record in words (`partials/pledge`): promised six, asked five, answered
//! three; with who and when.
//!
//! Never: a number that the domain did not count.

use super::fate;
use super::words::{self, StatusTag};
use crate::domain::pledge::{Fate, Pledge};
use crate::i18n::args;
use crate::store::sittings::Sitting;
use crate::store::views::pledge::Kept;
use crate::web::extract::Visit;
use crate::web::paths;
use serde::Serialize;

/// The record of one sitting.
#[derive(Debug, Clone, Serialize)]
pub struct PledgeView {
    sentence: String,
    /// One sentence for each other thing that became of questions.
    notes: Vec<String>,
    lines: Vec<LineView>,
}

#[derive(Debug, Clone, Serialize)]
struct LineView {
    href: String,
    text: String,
    status: StatusTag,
    /// When it was asked, and by whom if not by the representative.
    when: Option<String>,
}

impl PledgeView {
    /// The record as `who` made it at a sitting; with `kept`, question by question.
    pub fn new(
        visit: &Visit,
        (sitting, who): (&Sitting, &str),
        record: &Pledge,
        kept: &[Kept],
    ) -> PledgeView {
        let key = if record.promised > 0 { "pledge-sentence" } else { "pledge-sentence-none" };
        let sentence = visit.say(
            key,
            &args![
                "who" => who.to_owned(),
                "when" => words::moment(visit, sitting.sits_at, &sitting.zone),
                "promised" => record.promised,
                "asked" => record.asked,
                "answered" => record.answered
            ],
        );
        let counted = [
            (record.partly, "pledge-partly"),
            (record.not_answered, "pledge-not-answered"),
            (record.standard_replies, "pledge-standard-reply"),
            (record.awaited(), "pledge-awaited"),
            (record.not_asked, "pledge-not-asked"),
            (record.unrecorded, "pledge-unrecorded"),
        ];
        let notes = counted.into_iter().filter(|(count, _)| *count > 0);
        PledgeView {
            sentence,
            notes: notes.map(|(count, key)| visit.say(key, &args!["count" => count])).collect(),
            lines: kept.iter().map(|one| line(visit, sitting, one)).collect(),
        }
    }
}

fn line(visit: &Visit, sitting: &Sitting, one: &Kept) -> LineView {
    let who = Some(one.asked_by.clone()).filter(|who| !who.is_empty());
    LineView {
        href: visit.url(&paths::question(&one.reference)),
        text: one.body.clone(),
        status: fate::tag(visit, one.fate),
        when: asked(visit, one.fate, one.asked_at.map(|at| words::when(at, &sitting.zone)), who),
    }
}

/// "Asked at 12:14", "Asked at 12:14 by Jo Cox", "Asked by Jo Cox"; `None` when neither
/// is known, or when it was not asked.
pub fn asked(
    visit: &Visit,
    fate: Fate,
    at: Option<crate::i18n::When>,
    who: Option<String>,
) -> Option<String> {
    let at = at.map(|at| visit.app.catalogue.time_of_day(visit.lang, &at));
    match (fate.is_asked(), at, who) {
        (false, ..) | (_, None, None) => None,
        (_, Some(at), None) => Some(visit.say("pledge-asked-at", &args!["at" => at])),
        (_, None, Some(who)) => Some(visit.say("pledge-asked-by", &args!["who" => who])),
        (_, Some(at), Some(who)) => {
            Some(visit.say("pledge-asked-at-by", &args!["at" => at, "who" => who]))
        }
    }
}
