//! The page of a question: its text, where it stands in words, its history,
//! what became of it.
//!
//! Never: the text of a question whose reason hides it; a question that is not
//! public, to anyone but its own questioner.

use super::question_data::linked_data;
use super::question_history::{self, HistoryEntry};
use crate::domain::attribution::Attribution;
use crate::domain::question::QuestionStatus;
use crate::i18n::args;
use crate::jobs::count_upvotes;
use crate::store::views::question_page::{self, Place, QuestionPage};
use crate::web::embed;
use crate::web::error::Error;
use crate::web::extract::Visit;
use crate::web::paths;
use crate::web::view::answer::{AnswerView, answer_view};
use crate::web::view::question::{
    Backing, LinkView, QuestionFull, UpvoteFrame, UpvoteView, topic_link,
};
use crate::web::view::rules::CitedView;
use crate::web::view::words::{self, StatusTag};
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

#[derive(Serialize)]
struct PageView {
    sitting: LinkView,
    question: Option<QuestionFull>,
    reference: String,
    standing: String,
    since: Option<String>,
    since_iso: String,
    refusal: Option<Refusal>,
    merged_into: Option<MergedInto>,
    came: Option<String>,
    carried: Vec<LinkView>,
    merged_in: Option<String>,
    asked_by: Option<String>,
    slate: Option<LinkView>,
    answer: Option<AnswerView>,
    original: Option<String>,
    history: Vec<HistoryEntry>,
    log: LinkView,
    rules: LinkView,
    is_private: bool,
}

#[derive(Serialize)]
struct Refusal {
    title: String,
    text: String,
    rule: Option<CitedView>,
}

#[derive(Serialize)]
struct MergedInto {
    href: String,
    text: Option<String>,
}

/// Shows a question.
pub async fn show(visit: Visit, reference: web::Path<String>) -> Result<HttpResponse, Error> {
    let reference = reference.into_inner();
    let viewer = visit.supporter.as_ref().map(|supporter| supporter.id);
    let page = visit
        .read(move |conn| question_page::get(conn, &reference, viewer, count_upvotes::NAME))
        .await?;
    let is_own = viewer == Some(page.question.supporter_id);
    if !page.question.status.has_public_page() && !is_own {
        return Err(Error::NotFound);
    }
    let is_hidden = page.question.status == QuestionStatus::Refused
        && page.reason.as_ref().is_none_or(|reason| reason.is_hidden)
        && !is_own;
    let view = view(&visit, &page, is_hidden);
    let title = match &view.question {
        Some(question) => question.text.clone(),
        None => visit.word("question-hidden-title"),
    };
    let is_public = view.question.is_some() && !view.is_private;
    let path = paths::question(&page.question.reference);
    let parts = if is_public { embed::alternates(&visit, &path, &title) } else { Vec::new() };
    let about = is_public.then(|| linked_data(&visit, &page));
    let frame = visit.page(title).about(about).with_alternates(parts);
    visit.render(StatusCode::OK, "public/question", frame, &view)
}

fn view(visit: &Visit, page: &QuestionPage, is_hidden: bool) -> PageView {
    let (question, sitting) = (&page.question, &page.sitting);
    let reference = &sitting.reference;
    let refusal = page.reason.as_ref().filter(|_| question.status == QuestionStatus::Refused);
    let place = place(visit, page);
    let since = words::moment(visit, question.status_at, &sitting.zone);
    let merged_in = visit.say("question-merged-in", &args!["count" => page.merged_in]);
    PageView {
        sitting: LinkView::to(
            visit,
            &paths::questions(reference),
            sitting.title(visit.lang).into(),
        ),
        question: (!is_hidden).then(|| full(visit, page)),
        reference: question.reference.clone(),
        since: place.is_none().then_some(since),
        standing: place.unwrap_or_else(|| standing(visit, page)),
        since_iso: words::iso(question.status_at),
        refusal: refusal.map(|reason| Refusal {
            title: reason.title(visit.lang).to_owned(),
            text: reason.public_text(visit.lang).to_owned(),
            rule: page
                .cited
                .as_ref()
                .map(|(version, rule)| CitedView::new(visit, reference, *version, rule)),
        }),
        merged_into: page.merged_into.as_ref().map(|target| MergedInto {
            href: visit.url(&paths::question(&target.reference)),
            text: (!page.is_target_hidden && target.status.has_public_page())
                .then(|| target.body.clone()),
        }),
        merged_in: (page.merged_in > 0).then_some(merged_in),
        asked_by: (page.other_askers > 0 && !is_hidden).then(|| asked_by(visit, page)),
        came: page.channel.map(|how| visit.word(&format!("question-came-{}", how.code()))),
        carried: carried(visit, page),
        slate: page.milestones.has_slate.then(|| slate(visit, page)),
        answer: page.answer.as_ref().map(|answer| {
            answer_view(visit, answer, &sitting.zone).with_contests(visit, &page.contests)
        }),
        original: question.original_body.clone().filter(|_| !is_hidden),
        history: question_history::entries(visit, page, is_hidden),
        log: LinkView::to(visit, &paths::decision_log(reference), visit.word("sitting-see-log")),
        rules: LinkView::to(visit, &paths::rules(reference), visit.word("question-see-rules")),
        is_private: !question.status.has_public_page(),
    }
}

/// "Doreen in Wythenshawe, and 214 others, ask this."
fn asked_by(visit: &Visit, page: &QuestionPage) -> String {
    let question = &page.question;
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let who = words::attribution(visit, &credit);
    visit.say("question-asked-by", &args!["who" => who, "count" => page.other_askers])
}

/// To the same question at an earlier and a later sitting.
fn carried(visit: &Visit, page: &QuestionPage) -> Vec<LinkView> {
    let both = [(&page.carried_from, "from"), (&page.carried_into, "into")];
    let link = |(code, way): (&Option<String>, &str)| {
        let label = visit.word(&format!("question-carried-{way}"));
        code.as_ref().map(|code| LinkView::to(visit, &paths::question(code), label))
    };
    both.into_iter().filter_map(link).collect()
}

/// To the question's own line on the slate's page, which says why.
fn slate(visit: &Visit, page: &QuestionPage) -> LinkView {
    let reference = &page.question.reference;
    let is_told = page.question.status.is_open();
    let (anchor, key) = match page.place {
        _ if !is_told => (String::new(), "sitting-see-slate"),
        Place::NoSlate => (String::new(), "sitting-see-slate"),
        Place::NotChosen if page.question.status == QuestionStatus::Approved => {
            (String::new(), "question-why-not-shortlisted")
        }
        Place::Chosen(position) => (format!("#position-{position}"), "question-why-chosen"),
        Place::Reserve => (format!("#{reference}"), "question-why-reserve"),
        Place::NotChosen => (format!("#{reference}"), "question-why-not-chosen"),
    };
    let path = format!("{}{anchor}", paths::slate(&page.sitting.reference));
    LinkView::to(visit, &path, visit.word(key))
}

fn full(visit: &Visit, page: &QuestionPage) -> QuestionFull {
    let (question, sitting) = (&page.question, &page.sitting);
    let credit = Attribution::new(&question.first_name, question.is_anonymous, &question.town_name);
    let is_open = page.milestones.is_open(visit.now);
    let frame = UpvoteFrame::new(visit, sitting, is_open, page.counted_at);
    let of = Backing {
        reference: &question.reference,
        questioner: question.supporter_id,
        is_backed: page.is_backed,
        counted: page.counted,
    };
    let upvote = || UpvoteView::new(visit, &frame, &of, &paths::question(&question.reference));
    QuestionFull {
        reference: question.reference.clone(),
        text: question.body.clone(),
        attribution: words::attribution(visit, &credit),
        topic: Some(topic_link(visit, &sitting.reference, &page.topic)),
        status: Some(tag(visit, page)),
        background: Some(question.background.clone()).filter(|text| !text.is_empty()),
        upvote: question.status.is_open().then(upvote),
    }
}

/// Where it stands, while there is no slate.
fn standing(visit: &Visit, page: &QuestionPage) -> String {
    let status = page.question.status;
    let is_over = visit.now >= page.sitting.call_closes_at;
    let over = if is_over && status.is_open() { "-closed" } else { "" };
    visit.word(&format!("question-standing-{}{over}", status.code()))
}

/// Where it stands, as a tag.
fn tag(visit: &Visit, page: &QuestionPage) -> StatusTag {
    let status = page.question.status;
    let (kind, key) = match page.place {
        _ if !status.is_open() => return words::status(visit, status),
        Place::NoSlate => return words::status(visit, status),
        Place::Chosen(_) => ("chosen", "question-tag-chosen"),
        Place::Reserve => ("waiting", "question-tag-reserve"),
        Place::NotChosen => ("closed", "question-tag-not-chosen"),
    };
    StatusTag { kind, label: visit.word(key) }
}

/// Whether it was chosen, once there is a slate.
fn place(visit: &Visit, page: &QuestionPage) -> Option<String> {
    if !page.question.status.is_open() {
        return None;
    }
    Some(match page.place {
        Place::NoSlate => return None,
        Place::Chosen(position) => {
            visit.say("question-place-chosen", &args!["position" => position])
        }
        Place::Reserve => visit.word("question-place-reserve"),
        Place::NotChosen => visit.word("question-place-not-chosen"),
    })
}
