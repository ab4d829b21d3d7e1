//! Backing a question and taking that back, by a button on any page that shows one.
//!
//! Never: a thank-you in an address, which somebody might pass on.

use super::says::{Link, Says};
use crate::actions::upvote::{self, Counted, UpvoteError};
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::i18n::args;
use crate::store::Conn;
use crate::web::error::Error;
use crate::web::extract::{Posted, Visit};
use crate::web::paths;
use crate::web::view::words;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Where to go on afterwards.
#[derive(Deserialize)]
pub struct ReturnForm {
    #[serde(default)]
    return_to: String,
}

type Act = fn(&mut Conn, Instant, SupporterId, &str) -> Result<Counted, UpvoteError>;

/// Backs a question.
///
/// # Errors
/// [`Error::NotFound`] for a question that is not public.
pub async fn put(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<ReturnForm>,
) -> Result<HttpResponse, Error> {
    act(visit, reference.into_inner(), form, upvote::put).await
}

/// Takes an upvote back.
///
/// # Errors
/// [`Error::NotFound`] for a question that is not public.
pub async fn withdraw(
    visit: Visit,
    reference: web::Path<String>,
    Posted(form): Posted<ReturnForm>,
) -> Result<HttpResponse, Error> {
    act(visit, reference.into_inner(), form, upvote::withdraw).await
}

async fn act(
    visit: Visit,
    reference: String,
    form: ReturnForm,
    act: Act,
) -> Result<HttpResponse, Error> {
    let (now, asked_for) = (visit.now, reference.clone());
    let Some(supporter) = visit.supporter.clone() else {
        // Nobody is asked for an address when the call has closed.
        let found = visit.read(move |conn| Ok::<_, Error>(upvote::check(conn, now, &asked_for)));
        return match found.await? {
            Ok(_) => Ok(visit.redirect(&with_return(&paths::back(&reference), &form.return_to))),
            Err(refused) => refusal(&visit, &reference, refused),
        };
    };
    let done = visit.write(move |conn| act(conn, now, supporter.id, &asked_for)).await?;
    match done {
        Ok(counted) if counted.is_merged => merged(&visit, &counted),
        Ok(_) => Ok(visit.redirect(&place(&visit, &reference, &form.return_to))),
        Err(refused) => refusal(&visit, &reference, refused),
    }
}

/// The page to go back to, at the question.
fn place(visit: &Visit, reference: &str, return_to: &str) -> String {
    let page = local(return_to).unwrap_or_else(|| paths::question(reference));
    let plain = page.strip_prefix(visit.lang.prefix()).filter(|p| p.starts_with('/'));
    let plain = plain.unwrap_or(&page).split('#').next().unwrap_or("/");
    format!("{plain}#q-{reference}")
}

/// A path that came with a form, if it is one of ours.
pub(super) fn local(return_to: &str) -> Option<String> {
    paths::is_local(return_to).then(|| return_to.to_owned())
}

fn with_return(path: &str, return_to: &str) -> String {
    match local(return_to) {
        Some(page) => format!("{path}?return_to={}", paths::encode(&page)),
        None => path.to_owned(),
    }
}

fn merged(visit: &Visit, counted: &Counted) -> Result<HttpResponse, Error> {
    let says =
        Says::new(visit, "upvote-merged-title").paragraph(visit.word("upvote-merged-body")).link(
            Link::new(visit, &paths::question(&counted.question.reference), "upvote-merged-link"),
        );
    says.page(visit, StatusCode::OK)
}

/// The page that says why a question cannot be backed, or the error.
pub(super) fn refusal(
    visit: &Visit,
    reference: &str,
    refused: UpvoteError,
) -> Result<HttpResponse, Error> {
    let says = match refused {
        UpvoteError::Store(error) => return Err(error.into()),
        UpvoteError::Own(question) => Says::new(visit, "upvote-own-title")
            .paragraph(visit.word("upvote-own-body"))
            .link(Link::new(visit, &paths::question(&question.reference), "upvote-to-question"))
            .link(Link::new(visit, "/me", "upvote-to-me")),
        UpvoteError::NotOpen => Says::new(visit, "upvote-not-open-title")
            .paragraph(visit.word("upvote-not-open-body"))
            .link(Link::new(visit, &paths::question(reference), "upvote-to-question")),
        UpvoteError::CallNotOpen(sitting) => {
            let (title, body, at) = if visit.now < sitting.call_opens_at {
                ("upvote-early-title", "upvote-early-body", sitting.call_opens_at)
            } else {
                ("upvote-closed-title", "upvote-closed-body", sitting.call_closes_at)
            };
            let when = words::moment(visit, at, &sitting.zone);
            let sitting_title = sitting.title(visit.lang).to_owned();
            Says::new(visit, title)
                .paragraph(visit.say(body, &args!["sitting" => sitting_title, "when" => when]))
                .link(Link::new(visit, &paths::question(reference), "upvote-to-question"))
                .link(Link::new(visit, &paths::sitting(&sitting.reference), "upvote-to-sitting"))
        }
    };
    says.page(visit, StatusCode::CONFLICT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_return_address_of_another_site_is_dropped() {
        assert_eq!(with_return("/x", "//evil.example"), "/x");
        assert_eq!(with_return("/x", "/sittings/S1"), "/x?return_to=%2Fsittings%2FS1");
    }
}
