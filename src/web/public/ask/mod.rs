//! Asking a question: one address. The form is posted to it, and so is each
//! page on the way (town, similar questions, check), with everything typed as
//! hidden fields; every post is checked from the beginning.
//!
//! Never: a cookie or a row before "Send your question".

mod calls;
mod check;
mod form;
mod similar;
mod town;
mod view;

pub use calls::choose;

use crate::actions::ask::{self, AskError, AskRequest, Asked};
use crate::domain::email::EmailAddress;
use crate::domain::text;
use crate::domain::town::Town;
use crate::store::sittings::{self, Sitting, Topic};
use crate::store::{StoreError, supporters};
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::form::Problems;
use crate::web::paths;
use actix_web::{HttpResponse, web};
use check::Checked;
use form::{ACT_CHANGE, ACT_SEND, AskForm};
use town::Settled;
use view::Frame;

struct Call {
    sitting: Sitting,
    topics: Vec<Topic>,
    is_open: bool,
}

/// GET `/sittings/{reference}/ask`: the form.
///
/// # Errors
/// [`Error::NotFound`] without such a sitting.
pub async fn show(visit: Visit, path: web::Path<String>) -> Result<HttpResponse, Error> {
    let call = load(&visit, path.into_inner()).await?;
    if !call.is_open {
        return calls::closed(&visit, &call.sitting, None);
    }
    let mut form = AskForm::begin(visit.app.entropy.token());
    if let Some(known) = &visit.supporter {
        let id = known.id;
        let known = visit.read(move |conn| supporters::get(conn, id)).await?;
        form.first_name = known.first_name;
        form.town_pick = known.town_code.unwrap_or_else(|| form::AS_TYPED.to_owned());
        form.town_for.clone_from(&known.town_name);
        form.town = known.town_name;
    }
    view::form_page(&visit, &call.sitting, &call.topics, &form, &Problems::default()).await
}

/// POST `/sittings/{reference}/ask`: the next page on the way, or the end of it.
///
/// # Errors
/// [`Error::NotFound`] without such a sitting.
pub async fn post(
    visit: Visit,
    path: web::Path<String>,
    Posted(mut form): Posted<AskForm>,
) -> Result<HttpResponse, Error> {
    let call = load(&visit, path.into_inner()).await?;
    let Call { sitting, topics, .. } = &call;
    if !call.is_open {
        return calls::closed(&visit, sitting, Some(&form));
    }
    if form.submission_key.len() != visit.app.entropy.token().len() {
        form.submission_key = visit.app.entropy.token();
    }
    if form.act == ACT_CHANGE {
        return view::form_page(&visit, sitting, topics, &form, &Problems::default()).await;
    }
    let problems = form.problems(topics);
    let topic = topics.iter().find(|topic| topic.code == form.topic);
    let (true, Some(topic)) = (problems.is_empty(), topic) else {
        return view::form_page(&visit, sitting, topics, &form, &problems).await;
    };
    let frame = Frame::of(&visit, sitting);
    let (app, typed) = (visit.app.clone(), form.clone());
    let settled = web::block(move || town::settle(app.gazetteer(), &typed)).await?;
    let town = match settled {
        Settled::Town(town) => town,
        Settled::Choose { places, is_unknown } => {
            return town::page(&visit, frame, &form, &places, is_unknown);
        }
    };
    if form.different != form.mark() {
        let found = similar::find(&visit, sitting.id, &form.question).await?;
        if !found.is_empty() {
            return similar::page(&visit, sitting, &form, &found);
        }
    }
    if form.act == ACT_SEND {
        return send(&visit, &call, topic, &form, town).await;
    }
    let topic = topic.name(visit.lang).to_owned();
    check::page(&visit, frame, &Checked { form: &form, town: &town, topic })
}

async fn send(
    visit: &Visit,
    call: &Call,
    topic: &Topic,
    form: &AskForm,
    town: Town,
) -> Result<HttpResponse, Error> {
    // The form's rules have parsed the same text before.
    let email = EmailAddress::parse(&form.email).map_err(|e| Error::Unreadable(e.to_string()))?;
    let request = AskRequest {
        sitting: call.sitting.id,
        topic: topic.id,
        body: text::clean_text(&form.question),
        background: text::clean_text(&form.background),
        first_name: text::clean_line(&form.first_name),
        say_name: text::clean_line(&form.say_name),
        is_anonymous: form.nameless == "yes",
        town,
        email,
        language: visit.lang,
        submission_key: form.submission_key.clone(),
        remembered: visit.supporter.as_ref().map(|supporter| supporter.id),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| ask::ask(conn, &context, now, &request)).await? {
        Ok(Asked::MustConfirm(reference)) => Ok(visit.redirect(&paths::confirm(&reference))),
        Ok(Asked::Done(reference)) => Ok(visit.redirect(&paths::confirmed(&reference))),
        Err(AskError::Closed) => calls::closed(visit, &call.sitting, Some(form)),
        Err(AskError::Store(error)) => Err(error.into()),
    }
}

async fn load(visit: &Visit, reference: String) -> Result<Call, Error> {
    let now = visit.now;
    visit
        .read(move |conn| {
            let sitting = sittings::get(conn, &reference)?;
            let is_open = sittings::milestones(conn, &sitting)?.is_open(now);
            let topics = sittings::list_topics(conn, sitting.id)?;
            Ok::<_, StoreError>(Call { sitting, topics, is_open })
        })
        .await
}
