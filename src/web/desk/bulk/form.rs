//! What to do to many questions: the form.
//!
//! Never: a change to a question.

use crate::actions::batch::{self, Chosen, PrepareError, Request};
use crate::domain::batch::{MOST, acts_for};
use crate::domain::decision::Act;
use crate::domain::question::QuestionStatus;
use crate::domain::{rules as limits, text};
use crate::i18n::args;
use crate::store::batches;
use crate::store::reasons::{self, Reason};
use crate::store::views::queue;
use crate::web::desk::history;
use crate::web::desk::queue_filters::QueueQuery;
use crate::web::desk::ticked::TickedForm;
use crate::web::error::Error;
use crate::web::extract::{Moderator, Posted, Visit};
use crate::web::form::{Choice, Choices, Hidden, ProblemView, Problems, TextArea, rules};
use crate::web::view::question::LinkView;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use url::form_urlencoded;
use validator::ValidationErrors;

/// Batches listed below the form.
const MOST_LISTED: i64 = 10;

const ORDER: [&str; 3] = ["act", "reason", "note"];

/// What is to be done, as it is typed.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct BulkForm {
    query: String,
    question: Vec<String>,
    act: String,
    reason: String,
    note: String,
}

#[derive(Serialize)]
struct BulkView {
    errors: Vec<ProblemView>,
    heading: String,
    lede: String,
    action_url: String,
    hidden: Hidden,
    act: Option<Choices>,
    reason: Choices,
    note: TextArea,
    recent: Vec<LinkView>,
}

/// The ticked questions of a page of the queue, on the way to the form.
pub async fn ticked(
    Moderator(_): Moderator,
    visit: Visit,
    Posted(form): Posted<TickedForm>,
) -> Result<HttpResponse, Error> {
    let pairs = form.question.iter().take(MOST as usize).map(|question| ("question", question));
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    Ok(visit.redirect(&format!("/desk/bulk?{query}")))
}

/// Asks what to do.
pub async fn form(
    Moderator(_): Moderator,
    visit: Visit,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let pairs = form_urlencoded::parse(request.query_string().as_bytes());
    let question = pairs.filter(|(name, _)| name == "question").map(|(_, v)| v.into_owned());
    let form = BulkForm {
        question: question.collect(),
        query: request.query_string().to_owned(),
        ..BulkForm::default()
    };
    render(&visit, &form, &Problems::default()).await
}

/// Keeps what is to be done, to be looked at.
pub async fn prepare(
    Moderator(member): Moderator,
    visit: Visit,
    Posted(form): Posted<BulkForm>,
) -> Result<HttpResponse, Error> {
    let act = Act::parse(&form.act);
    let mut problems = problems(act, &form);
    let Some(act) = act.filter(|_| problems.is_empty()) else {
        return render(&visit, &form, &problems).await;
    };
    let request = Request {
        staff: member.id,
        chosen: chosen(&visit, &form)?,
        act,
        reason: form.reason.trim().to_owned(),
        note: text::clean_text(&form.note),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| batch::prepare(conn, &context, now, &request)).await? {
        Ok(reference) => return Ok(visit.redirect(&format!("/desk/bulk/{reference}"))),
        Err(PrepareError::Nothing) => problems.add("act", "bulk-problem-nothing"),
        Err(PrepareError::NotNow) => problems.add("act", "bulk-problem-act"),
        Err(PrepareError::UnknownReason) => problems.add("reason", "desk-problem-reason"),
        Err(PrepareError::Store(error)) => return Err(error.into()),
    }
    render(&visit, &form, &problems).await
}

fn problems(act: Option<Act>, form: &BulkForm) -> Problems {
    let mut errors = ValidationErrors::new();
    let noted = match act {
        Some(Act::Return) => rules::note(&form.note),
        Some(Act::Refuse) => rules::optional_note(&form.note),
        _ => Ok(()),
    };
    if let Err(error) = noted {
        errors.add("note", error);
    }
    let mut problems = Problems::of(if errors.is_empty() { Ok(()) } else { Err(errors) }, &ORDER);
    if act.is_none() {
        problems.insert_at(&ORDER, "act", "bulk-problem-choose");
    }
    if act == Some(Act::Refuse) && form.reason.trim().is_empty() {
        problems.insert_at(&ORDER, "reason", "desk-problem-reason");
    }
    problems
}

fn chosen(visit: &Visit, form: &BulkForm) -> Result<Chosen, Error> {
    if form.question.is_empty() {
        return Ok(Chosen::Fitting(query(form)?.filter(visit.now, None)));
    }
    let ticked = form.question.iter().take(MOST as usize).map(|ticked| {
        let (reference, version) = ticked.split_once(':').unwrap_or((ticked, ""));
        let version = version.parse();
        let version = version.map_err(|_| Error::Unreadable("no version".to_owned()))?;
        Ok((reference.to_owned(), version))
    });
    Ok(Chosen::Ticked(ticked.collect::<Result<_, Error>>()?))
}

fn query(form: &BulkForm) -> Result<QueueQuery, Error> {
    let read = web::Query::<QueueQuery>::from_query(&form.query);
    Ok(read.map_err(|e| Error::Unreadable(e.to_string()))?.into_inner())
}

async fn render(
    visit: &Visit,
    form: &BulkForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let (filter, now) = (query(form)?.filter(visit.now, None), visit.now);
    let status = if form.question.is_empty() { filter.status } else { QuestionStatus::Queued };
    let is_ticked = !form.question.is_empty();
    let (fitting, reasons, recent) = visit
        .read(move |conn| -> Result<_, crate::store::StoreError> {
            let fitting = match is_ticked {
                true => None,
                false => queue::list_fitting(conn, &filter, now, MOST)?,
            };
            let count = fitting.map_or(0, |(_, ids)| ids.len());
            Ok((count, reasons::list_current(conn)?, batches::list_done(conn, MOST_LISTED)?))
        })
        .await?;
    let count = if is_ticked { form.question.len() } else { fitting };
    let view = BulkView {
        errors: problems.summary(visit),
        heading: visit.word("bulk-title"),
        lede: visit.say("bulk-lede", &args!["count" => count]),
        action_url: visit.url("/desk/bulk"),
        hidden: Hidden::of(
            [("query", form.query.as_str())]
                .into_iter()
                .chain(form.question.iter().map(|question| ("question", question.as_str()))),
        ),
        act: (count > 0).then(|| acts(visit, form, problems, status)),
        reason: reason(visit, form, problems, &reasons),
        note: TextArea::new(visit, problems, "note", "bulk-note", &form.note)
            .rows(3)
            .limit(limits::NOTE_MAX),
        recent: recent.iter().map(|batch| link(visit, batch)).collect(),
    };
    let page = visit.page(view.heading.clone()).for_desk(visit);
    if problems.is_empty() {
        return visit.render(StatusCode::OK, "desk/bulk", page, &view);
    }
    visit.render(StatusCode::UNPROCESSABLE_ENTITY, "desk/bulk", page.with_errors(), &view)
}

fn acts(visit: &Visit, form: &BulkForm, problems: &Problems, status: QuestionStatus) -> Choices {
    let option = |act: Act| {
        let label = visit.word(&format!("bulk-act-{}", act.code()));
        Choice::new(act.code(), label, form.act == act.code())
    };
    let options = acts_for(status).map(option).collect();
    Choices::new(visit, problems, "act", "bulk-act", options)
}

fn reason(visit: &Visit, form: &BulkForm, problems: &Problems, all: &[Reason]) -> Choices {
    let mut options = vec![Choice::new("", visit.word("desk-reason-choose"), false)];
    let option = |r: &Reason| Choice::new(&*r.code, r.title(visit.lang), r.code == form.reason);
    options.extend(all.iter().map(option));
    Choices::new(visit, problems, "reason", "bulk-reason", options)
}

/// A batch in the list of the last ones.
fn link(visit: &Visit, batch: &batches::Batch) -> LinkView {
    let at = batch.done_at.unwrap_or(batch.created_at);
    let act = visit.word(&history::act_key(batch.act));
    let when = words::moment(visit, at, words::SERVICE_ZONE);
    let label = visit.say("bulk-recent-line", &args!["act" => act, "when" => when]);
    LinkView::to(visit, &format!("/desk/bulk/{}", batch.reference), label)
}
