//! The shapes that programs get: flat, so that a table has the same columns. The
//! interface and the open data share them.
//!
//! Never: a column that no page shows to everybody.

use crate::domain::question::QuestionStatus;
use crate::domain::sitting::Milestones;
use crate::store::editions::{Edition, Line};
use crate::store::sittings::{Representative, Sitting};
use crate::store::topics::TopicRecord;
use crate::store::views::published::Published;
use crate::store::views::question_page::Place;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::words::iso;
use serde::Serialize;
use utoipa::ToSchema;

/// A sitting: a representative puts the public's questions to somebody.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SittingDoc {
    /// Its code.
    pub sitting: String,
    /// Title in English.
    pub title_en: String,
    /// Title in Welsh.
    pub title_cy: String,
    /// Code of the representative who asks.
    pub representative: String,
    /// Name of the representative.
    pub representative_name: String,
    /// Office that the representative holds.
    pub representative_office: String,
    /// To whom the questions are put.
    pub put_to: String,
    /// When it begins, in UTC.
    #[schema(format = DateTime)]
    pub sits_at: String,
    /// IANA name of its time zone.
    pub zone: String,
    /// When the call opens, in UTC.
    #[schema(format = DateTime)]
    pub call_opens_at: String,
    /// When the call closes, in UTC.
    #[schema(format = DateTime)]
    pub call_closes_at: String,
    /// Where it stands: announced, open, closing, shortlisting, published, asked or answered.
    pub stage: String,
    /// How many questions fit.
    pub capacity: i32,
    /// How many the representative pledges to ask; 0 for no pledge.
    pub pledge: i32,
    /// Whether the numbers of backers are hidden until the call closes.
    pub totals_hidden: bool,
    /// Its page.
    #[schema(format = "uri")]
    pub url: String,
}

/// A question that was published.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct QuestionDoc {
    /// Its code.
    pub question: String,
    /// Code of its sitting.
    pub sitting: String,
    /// Code of its topic.
    pub topic: String,
    /// The question, word for word.
    pub text: String,
    /// More about it, by the questioner; may be empty.
    pub background: String,
    /// The questioner's first name; null when published without the name.
    #[schema(required)]
    pub first_name: Option<String>,
    /// The questioner's town.
    pub town: String,
    /// Region of the town; empty when unknown.
    pub region: String,
    /// Nation of the town; empty when unknown.
    pub nation: String,
    /// The language that the questioner used: en or cy.
    pub language: String,
    /// approved, shortlisted or merged.
    pub status: String,
    /// Since when, in UTC.
    #[schema(format = DateTime)]
    pub status_at: String,
    /// Code of the question that it was merged into.
    #[schema(required)]
    pub merged_into: Option<String>,
    /// How many people back it; null while the sitting hides the numbers.
    #[schema(required)]
    pub backers: Option<i64>,
    /// In the newest edition of the slate: no_slate, chosen, reserve or not_chosen.
    pub place: String,
    /// Its position there, if chosen.
    #[schema(required)]
    pub position: Option<i32>,
    /// asked or not_asked; null when nothing is recorded.
    #[schema(required)]
    pub asked: Option<String>,
    /// How the reply met it; null when nothing is confirmed or it was not asked.
    #[schema(required)]
    pub verdict: Option<String>,
    /// Its page.
    #[schema(format = "uri")]
    pub url: String,
}

/// What became of a question at its sitting.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AnswerDoc {
    /// Code of the question.
    pub question: String,
    /// Code of its sitting.
    pub sitting: String,
    /// asked or not_asked.
    pub asked: String,
    /// How the reply met it; null when it was not asked, or while nobody has confirmed it.
    #[schema(required)]
    pub verdict: Option<String>,
    /// When it was put, in UTC, if that is known.
    #[schema(required, format = DateTime)]
    pub asked_at: Option<String>,
    /// What was said, in short; may be empty.
    pub summary: String,
    /// Where it is in full; may be empty.
    pub link: String,
    /// When this was written down, in UTC.
    #[schema(format = DateTime)]
    pub recorded_at: String,
    /// The page of the question.
    #[schema(format = "uri")]
    pub url: String,
}

/// A line of an edition of a slate, as it was published.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SlateLineDoc {
    /// Code of the sitting.
    pub sitting: String,
    /// Number of the edition.
    pub edition: i32,
    /// When the edition was published, in UTC.
    #[schema(format = DateTime)]
    pub published_at: String,
    /// Position, within the slate or within the reserves.
    pub position: i32,
    /// Whether it is a reserve.
    pub is_reserve: bool,
    /// Code of the question.
    pub question: String,
    /// The question as it was published.
    pub text: String,
    /// The questioner's first name; null when published without the name.
    #[schema(required)]
    pub first_name: Option<String>,
    /// The questioner's town.
    pub town: String,
    /// Code of its topic.
    pub topic: String,
    /// Why a person put it there; null when the rule did.
    #[schema(required)]
    pub override_reason: Option<String>,
    /// The page of the question.
    #[schema(format = "uri")]
    pub url: String,
}

/// An edition of a slate.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SlateDoc {
    /// Code of the sitting.
    pub sitting: String,
    /// Number of this edition.
    pub edition: i32,
    /// Number of the newest edition.
    pub newest: i32,
    /// When it was published, in UTC.
    #[schema(format = DateTime)]
    pub published_at: String,
    /// SHA-256 of its lines.
    pub digest: String,
    /// Why there is a new edition; empty for the first.
    pub note: String,
    /// The record of the selection, by which anybody can check it.
    #[schema(format = "uri")]
    pub record_url: String,
    /// The slate in order, then the reserves.
    pub lines: Vec<SlateLineDoc>,
}

/// What questions are about.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TopicDoc {
    /// Its code.
    pub topic: String,
    /// Name in English.
    pub name_en: String,
    /// Name in Welsh.
    pub name_cy: String,
    /// Whether it is offered no more.
    pub is_retired: bool,
}

/// Who asks.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RepresentativeDoc {
    /// Code.
    pub representative: String,
    /// Name.
    pub name: String,
    /// Office held.
    pub office: String,
}

fn public(visit: &Visit, path: &str) -> String {
    visit.app.public_link(crate::domain::lang::Lang::default(), path)
}

impl SittingDoc {
    /// A sitting as it is at the visit.
    pub fn new(visit: &Visit, of: &Sitting, who: &Representative, stage: &Milestones) -> Self {
        SittingDoc {
            sitting: of.reference.clone(),
            title_en: of.title_en.clone(),
            title_cy: of.title_cy.clone(),
            representative: who.reference.clone(),
            representative_name: who.name.clone(),
            representative_office: who.office.clone(),
            put_to: of.put_to.clone(),
            sits_at: iso(of.sits_at),
            zone: of.zone.clone(),
            call_opens_at: iso(of.call_opens_at),
            call_closes_at: iso(of.call_closes_at),
            stage: stage.stage(visit.now).code().to_owned(),
            capacity: of.capacity,
            pledge: of.pledge,
            totals_hidden: of.is_totals_hidden,
            url: public(visit, &paths::sitting(&of.reference)),
        }
    }
}

impl QuestionDoc {
    /// A question as it is at the visit.
    pub fn new(visit: &Visit, one: &Published) -> QuestionDoc {
        let question = &one.question;
        let (place, position) = match one.place {
            Place::NoSlate => ("no_slate", None),
            Place::Chosen(position) => ("chosen", Some(position)),
            Place::Reserve => ("reserve", None),
            Place::NotChosen => ("not_chosen", None),
        };
        let facts = one.answer.as_ref().and_then(|answer| answer.fate().facts());
        QuestionDoc {
            question: question.reference.clone(),
            sitting: one.sitting.reference.clone(),
            topic: one.topic.code.clone(),
            text: question.body.clone(),
            background: question.background.clone(),
            first_name: (!question.is_anonymous).then(|| question.first_name.clone()),
            town: question.town_name.clone(),
            region: question.region.clone(),
            nation: question.nation.clone(),
            language: question.language.code().to_owned(),
            status: question.status.code().to_owned(),
            status_at: iso(question.status_at),
            merged_into: one
                .merged_into
                .clone()
                .filter(|_| question.status == QuestionStatus::Merged),
            backers: one.counted,
            place: place.to_owned(),
            position,
            asked: facts.map(|(asked, _)| asked.code().to_owned()),
            verdict: facts.and_then(|(_, state)| state).map(|state| state.code().to_owned()),
            url: public(visit, &paths::question(&question.reference)),
        }
    }
}

impl AnswerDoc {
    /// What was recorded of a question, if anything was.
    pub fn of(visit: &Visit, one: &Published) -> Option<AnswerDoc> {
        let answer = one.answer.as_ref()?;
        let (asked, state) = answer.fate().facts()?;
        Some(AnswerDoc {
            question: one.question.reference.clone(),
            sitting: one.sitting.reference.clone(),
            asked: asked.code().to_owned(),
            verdict: state.map(|state| state.code().to_owned()),
            asked_at: answer.asked_at.map(iso),
            summary: answer.summary.clone(),
            link: answer.link.clone(),
            recorded_at: iso(answer.recorded_at),
            url: public(visit, &paths::question(&one.question.reference)),
        })
    }
}

impl SlateLineDoc {
    /// A line of an edition.
    pub fn new(visit: &Visit, sitting: &Sitting, edition: &Edition, of: &Line) -> SlateLineDoc {
        let line = &of.line;
        SlateLineDoc {
            sitting: sitting.reference.clone(),
            edition: edition.number,
            published_at: iso(edition.published_at),
            position: line.position,
            is_reserve: line.is_reserve,
            question: of.reference.clone(),
            text: line.body.clone(),
            first_name: (!line.is_anonymous).then(|| line.first_name.clone()),
            town: line.town_name.clone(),
            topic: of.topic.code.clone(),
            override_reason: line.override_reason.clone(),
            url: public(visit, &paths::question(&of.reference)),
        }
    }
}

impl SlateDoc {
    /// An edition with its lines.
    pub fn new(
        visit: &Visit,
        sitting: &Sitting,
        edition: &Edition,
        newest: i32,
        lines: &[Line],
    ) -> SlateDoc {
        let line = |line| SlateLineDoc::new(visit, sitting, edition, line);
        SlateDoc {
            sitting: sitting.reference.clone(),
            edition: edition.number,
            newest,
            published_at: iso(edition.published_at),
            digest: edition.digest.clone(),
            note: edition.note.clone(),
            record_url: public(visit, &paths::record(&sitting.reference, edition.number)),
            lines: lines.iter().map(line).collect(),
        }
    }
}

impl TopicDoc {
    /// A topic.
    pub fn new(topic: &TopicRecord) -> TopicDoc {
        TopicDoc {
            topic: topic.code.clone(),
            name_en: topic.name_en.clone(),
            name_cy: topic.name_cy.clone(),
            is_retired: topic.retired_at.is_some(),
        }
    }
}

impl RepresentativeDoc {
    /// A representative.
    pub fn new(who: &Representative) -> RepresentativeDoc {
        RepresentativeDoc {
            representative: who.reference.clone(),
            name: who.name.clone(),
            office: who.office.clone(),
        }
    }
}
