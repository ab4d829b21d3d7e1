//! What became of a question, as pages show it (`partials/answer`).
//!
//! Never: what nobody has confirmed, but to staff.

use super::fate;
use super::pledge::asked;
use super::words::{self, StatusTag};
use crate::domain::contest::ContestState;
use crate::domain::pledge::Fate;
use crate::domain::video;
use crate::i18n::args;
use crate::store::answers::Answer;
use crate::store::contests::Contest;
use crate::web::extract::Visit;
use serde::Serialize;

/// What was recorded of a question at its sitting.
#[derive(Serialize)]
pub struct AnswerView {
    status: StatusTag,
    /// When and by whom it was put, as far as that is known.
    asked: Option<String>,
    words: Option<String>,
    summary: Option<String>,
    quotation: Option<String>,
    link: Option<String>,
    video: Option<VideoView>,
    recorded: String,
    recorded_iso: String,
    /// What became of each contest of the verdict, a sentence each.
    contests: Vec<String>,
}

#[derive(Serialize)]
struct VideoView {
    href: String,
    label: String,
    from: Option<String>,
}

impl AnswerView {
    /// What became of it, in a word.
    pub fn status_label(&self) -> &str {
        &self.status.label
    }

    /// What was said and where it is in full.
    pub fn said(&self) -> impl Iterator<Item = String> {
        let video = self.video.as_ref().map(|video| video.href.clone());
        let said = [self.summary.clone(), self.quotation.clone(), self.link.clone(), video];
        said.into_iter().flatten()
    }

    /// With what became of the contests of the verdict.
    pub fn with_contests(mut self, visit: &Visit, contests: &[Contest]) -> AnswerView {
        self.contests = contests.iter().map(|one| contest_words(visit, one)).collect();
        // Several people may have contested the same; it is said once.
        self.contests.dedup();
        self
    }
}

/// What everybody may read of a record, in the sitting's zone.
pub fn answer_view(visit: &Visit, answer: &Answer, zone: &str) -> AnswerView {
    view(visit, answer, answer.fate(), zone)
}

/// The whole record with the verdict that it proposes, for staff.
pub fn full_answer(visit: &Visit, answer: &Answer, zone: &str) -> AnswerView {
    view(visit, answer, answer.verdict(), zone)
}

fn view(visit: &Visit, answer: &Answer, fate: Fate, zone: &str) -> AnswerView {
    let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let at = answer.asked_at.map(|at| words::when(at, zone));
    let changed_at = answer.changed_at();
    let video = filled(&answer.video).filter(|link| is_web(link)).map(|label| VideoView {
        href: video::link_at(&label, answer.video_at),
        from: answer
            .video_at
            .map(|at| visit.say("answer-video-from", &args!["at" => video::clock_of(at)])),
        label,
    });
    AnswerView {
        status: fate::tag(visit, fate),
        asked: asked(visit, fate, at, filled(&answer.asked_by)),
        words: filled(&answer.words),
        summary: filled(&answer.summary),
        quotation: filled(&answer.quotation),
        link: filled(&answer.link).filter(|link| is_web(link)),
        video,
        recorded: words::moment(visit, changed_at, zone),
        recorded_iso: words::iso(changed_at),
        contests: Vec::new(),
    }
}

/// Only a web address becomes a link, whatever was typed.
fn is_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

/// "The questioner contested this verdict; …"
fn contest_words(visit: &Visit, one: &Contest) -> String {
    let who = if one.question_id == one.about_id { "questioner" } else { "merged" };
    let verdict = visit.word(&fate::key("outcome", one.verdict));
    let after = Fate::parse(&one.verdict_after).unwrap_or(one.verdict);
    let args = args![
        "who" => who,
        "verdict" => verdict,
        "after" => visit.word(&fate::key("outcome", after)),
        "answer" => one.answer.clone()
    ];
    let key = match one.state {
        ContestState::Waiting => "contest-public-waiting",
        ContestState::Stands => "contest-public-stands",
        ContestState::Changed => "contest-public-changed",
    };
    visit.say(key, &args)
}
