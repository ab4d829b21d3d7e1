//! What the office types about one question, checked and read.
//!
//! Never: a rule that needs the database; those are the action's.

use crate::actions::record_answer::RecordAnswer;
use crate::domain::dispatch::HallMark;
use crate::domain::ids::StaffId;
use crate::domain::instant::Instant;
use crate::domain::slate::{AnswerState, Asked};
use crate::domain::{rules, text, video};
use crate::store::answers::Answer;
use crate::store::sittings::Sitting;
use crate::web::form::{Problems, TypedTime};
use crate::web::view::words;
use serde::Deserialize;

/// Most graphemes of the words that were used.
pub const WORDS_MAX: usize = rules::BACKGROUND_MAX;

/// One question's form.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    /// `asked` or `not_asked`.
    pub asked: String,
    /// Day of the month on which it was put.
    pub asked_at_day: String,
    /// The month.
    pub asked_at_month: String,
    /// The year.
    pub asked_at_year: String,
    /// The time of day.
    pub asked_at_time: String,
    /// Who put it, if not the representative.
    pub asked_by: String,
    /// The words that were used, if they were others.
    pub words: String,
    /// How the reply met it.
    pub state: String,
    /// What was said.
    pub summary: String,
    /// What was said, word for word.
    pub quotation: String,
    /// Where it can be read in full.
    pub link: String,
    /// Where it can be watched.
    pub video: String,
    /// From which moment on.
    pub video_time: String,
    /// The version the office saw; empty for none.
    pub version: String,
    /// `propose` when a colleague is asked to confirm.
    pub act: String,
}

impl AnswerForm {
    /// An empty form: the sitting's day stands in it, so that only the time is missing.
    pub fn empty(sitting: &Sitting) -> AnswerForm {
        AnswerForm::default().on(&day_of(sitting))
    }

    /// The empty form of a question that was marked in the hall: whether and when it was put stands in it.
    pub fn marked(sitting: &Sitting, (mark, asked_at): (HallMark, Option<Instant>)) -> AnswerForm {
        let zone = words::when(sitting.sits_at, &sitting.zone).zone;
        // What was marked before the beginning was a rehearsal, or a clock was fast: the time is left to be typed.
        let asked_at = asked_at.filter(|at| *at >= sitting.sits_at);
        let at = asked_at.map_or_else(|| day_of(sitting), |at| TypedTime::of(at, zone));
        let asked = match mark {
            HallMark::Asked | HallMark::Answered => Asked::Asked.code(),
            HallMark::Skipped => Asked::NotAsked.code(),
            HallMark::Open => "",
        };
        AnswerForm { asked: asked.to_owned(), ..AnswerForm::default() }.on(&at)
    }

    /// The form filled with what is on record.
    pub fn kept(sitting: &Sitting, answer: &Answer) -> AnswerForm {
        let zone = words::when(sitting.sits_at, &sitting.zone).zone;
        let at = answer.asked_at.map_or_else(|| day_of(sitting), |at| TypedTime::of(at, zone));
        AnswerForm {
            asked: answer.asked.code().to_owned(),
            asked_by: answer.asked_by.clone(),
            words: answer.words.clone(),
            state: answer.state.map_or("", AnswerState::code).to_owned(),
            summary: answer.summary.clone(),
            quotation: answer.quotation.clone(),
            link: answer.link.clone(),
            video: answer.video.clone(),
            video_time: answer.video_at.map(video::clock_of).unwrap_or_default(),
            version: answer.version.to_string(),
            ..AnswerForm::default()
        }
        .on(&at)
    }

    fn on(self, at: &TypedTime) -> AnswerForm {
        AnswerForm {
            asked_at_day: at.day.clone(),
            asked_at_month: at.month.clone(),
            asked_at_year: at.year.clone(),
            asked_at_time: at.time.clone(),
            ..self
        }
    }

    /// The four fields of the moment at which it was put.
    pub fn asked_at(&self) -> TypedTime {
        TypedTime {
            day: self.asked_at_day.clone(),
            month: self.asked_at_month.clone(),
            year: self.asked_at_year.clone(),
            time: self.asked_at_time.clone(),
        }
    }

    /// Whether a colleague is asked to confirm.
    pub fn is_proposed(&self) -> bool {
        self.act == "propose"
    }

    /// The request, or what is to be mended, in the order of the fields. A verdict that is
    /// proposed says how it was answered, and what was said.
    ///
    /// # Errors
    /// Problems carry the bare field name; the view adds the question's code.
    pub fn read(
        &self,
        sitting: &Sitting,
        question: &str,
        now: Instant,
        by: StaffId,
    ) -> Result<RecordAnswer, Problems> {
        let mut problems = Problems::default();
        let asked = Asked::parse(&self.asked);
        if asked.is_none() {
            problems.add("asked", "answers-problem-asked");
        }
        let asked_at = self.read_asked_at(sitting, now).unwrap_or_else(|key| {
            problems.add("asked_at", key);
            None
        });
        self.check_texts(asked == Some(Asked::Asked) && self.is_proposed(), &mut problems);
        let video_at = self.read_video(&mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(RecordAnswer {
            sitting: sitting.reference.clone(),
            question: question.to_owned(),
            asked: asked.unwrap_or(Asked::NotAsked),
            asked_at,
            asked_by: text::clean_line(&self.asked_by),
            words: text::clean_text(&self.words),
            state: AnswerState::parse(&self.state),
            summary: text::clean_text(&self.summary),
            quotation: text::clean_text(&self.quotation),
            link: text::clean_line(&self.link),
            video: text::clean_line(&self.video),
            video_at,
            version: self.version.parse().ok(),
            is_proposed: self.is_proposed(),
            by,
        })
    }

    /// No time beside the sitting's own day, or nothing at all, is no moment.
    fn read_asked_at(
        &self,
        sitting: &Sitting,
        now: Instant,
    ) -> Result<Option<Instant>, &'static str> {
        let typed = self.asked_at();
        let is_untouched = typed == day_of(sitting);
        let is_empty = [&typed.day, &typed.month, &typed.year, &typed.time]
            .iter()
            .all(|part| part.trim().is_empty());
        if is_untouched || is_empty {
            return Ok(None);
        }
        let zone = words::when(sitting.sits_at, &sitting.zone).zone;
        let at = typed.read(zone).map_err(|problem| problem.key())?;
        if at > now {
            return Err("answers-problem-later");
        }
        // Minutes are typed without seconds.
        if at + chrono::Duration::minutes(1) <= sitting.sits_at {
            return Err("answers-problem-earlier");
        }
        Ok(Some(at))
    }

    fn check_texts(&self, is_whole: bool, problems: &mut Problems) {
        let length = |typed: &str| text::graphemes(&text::clean_text(typed));
        if length(&self.asked_by) > rules::NAME_MAX {
            problems.add("asked_by", "answers-problem-asked-by");
        }
        if length(&self.words) > WORDS_MAX {
            problems.add("words", "answers-problem-words");
        }
        if is_whole && AnswerState::parse(&self.state).is_none() {
            problems.add("state", "answers-problem-state");
        }
        match length(&self.summary) {
            0 if is_whole => problems.add("summary", "answers-problem-no-summary"),
            n if n > rules::SUMMARY_MAX => problems.add("summary", "answers-problem-summary"),
            _ => {}
        }
        if length(&self.quotation) > rules::SUMMARY_MAX {
            problems.add("quotation", "answers-problem-quotation");
        }
        if !is_link(&self.link) {
            problems.add("link", "answers-problem-link");
        }
        if !is_link(&self.video) {
            problems.add("video", "answers-problem-link");
        }
    }

    /// The moment in the video: as it is typed, or as the link says it.
    fn read_video(&self, problems: &mut Problems) -> Option<i32> {
        let (link, time) = (text::clean_line(&self.video), text::clean_line(&self.video_time));
        if time.is_empty() {
            return video::seconds_of_link(&link);
        }
        let at = video::seconds(&time);
        match at {
            None => problems.add("video_time", "answers-problem-video-time"),
            Some(_) if link.is_empty() => problems.add("video", "answers-problem-video"),
            Some(_) => {}
        }
        at
    }
}

/// The day of a sitting without a time.
fn day_of(sitting: &Sitting) -> TypedTime {
    let zone = words::when(sitting.sits_at, &sitting.zone).zone;
    TypedTime { time: String::new(), ..TypedTime::of(sitting.sits_at, zone) }
}

/// Nothing, or a whole address on the web.
fn is_link(typed: &str) -> bool {
    let link = text::clean_line(typed);
    let is_web = |url: &url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    link.is_empty() || url::Url::parse(&link).is_ok_and(|url| is_web(&url))
}
