//! Second looks at refusals: the list of those that wait, and one of them with the
//! form to answer it.
//!
//! Never: that form for whoever refused the question.

mod view;

use self::view::{AppealView, ListView};
use crate::actions::appeal::{self, Answer, AppealError};
use crate::domain::text;
use crate::store::views::appeals::{self, OneAppeal};
use crate::web::desk::done::{self, Done};
use crate::web::error::Error;
use crate::web::extract::{AnyStaff, Moderator, Posted, Visit};
use crate::web::form::{Problems, rules};
use crate::web::paths;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::{Validate, ValidationError};

/// What is answered.
#[derive(Debug, Default, Deserialize, Validate)]
pub struct AnswerForm {
    #[serde(default)]
    #[validate(custom(function = chosen))]
    outcome: String,
    #[serde(default)]
    #[validate(custom(function = "rules::note"))]
    words: String,
}

fn chosen(typed: &str) -> Result<(), ValidationError> {
    let is_known = ["granted", "dismissed"].contains(&typed);
    if is_known { Ok(()) } else { Err(ValidationError::new("appeal-problem-outcome")) }
}

/// The list.
pub async fn list(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let (waiting, answered) = visit
        .read(|conn| {
            Ok::<_, crate::store::StoreError>((
                appeals::list(conn, true)?,
                appeals::list(conn, false)?,
            ))
        })
        .await?;
    let view = ListView::new(&visit, &waiting, &answered);
    let page = visit.page(visit.word("appeal-list-title")).for_desk(&visit);
    visit.render(StatusCode::OK, "desk/appeals", done.on(&visit, page), &view)
}

/// One appeal.
pub async fn show(
    AnyStaff(_): AnyStaff,
    visit: Visit,
    reference: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let seen = load(&visit, &reference).await?;
    render(&visit, StatusCode::OK, &seen, &AnswerForm::default(), &Problems::default())
}

/// Answers it.
pub async fn answer(
    Moderator(member): Moderator,
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<AnswerForm>,
) -> Result<HttpResponse, Error> {
    let problems = Problems::of(form.validate(), &["outcome", "words"]);
    if !problems.is_empty() {
        let seen = load(&visit, &reference).await?;
        return render(&visit, StatusCode::UNPROCESSABLE_ENTITY, &seen, &form, &problems);
    }
    let given = Answer {
        appeal: reference.clone(),
        staff: member.id,
        is_granted: form.outcome == "granted",
        words: text::clean_text(&form.words),
    };
    let (context, now) = (visit.app.actions.clone(), visit.now);
    match visit.write(move |conn| appeal::answer(conn, &context, now, &given)).await? {
        Ok(()) => {
            let said = [("done", format!("appeal-{}", form.outcome))];
            Ok(visit.redirect(&done::back_to("", paths::DESK_APPEALS, &said)))
        }
        Err(AppealError::Store(cause)) => Err(cause.into()),
        // The page itself says who answered, or why this reader may not.
        Err(_) => {
            let seen = load(&visit, &reference).await?;
            render(&visit, StatusCode::CONFLICT, &seen, &form, &Problems::default())
        }
    }
}

async fn load(visit: &Visit, reference: &str) -> Result<OneAppeal, Error> {
    let reference = reference.to_owned();
    visit.read(move |conn| appeals::get(conn, &reference)).await
}

fn render(
    visit: &Visit,
    status: StatusCode,
    seen: &OneAppeal,
    form: &AnswerForm,
    problems: &Problems,
) -> Result<HttpResponse, Error> {
    let view = AppealView::new(visit, seen, &form.outcome, &form.words, problems);
    let page = visit.page(visit.word("appeal-desk-title")).for_desk(visit);
    let page = if status == StatusCode::UNPROCESSABLE_ENTITY { page.with_errors() } else { page };
    visit.render(status, "desk/appeal", page, &view)
}
