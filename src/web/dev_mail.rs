//! `/dev/mail`: the last mails of the folder transport, for trying the service
//! out. The routes exist only in development and only on a loopback address.
//!
//! Never: reachable in production; script; an address from a mail that is no link.

use super::error::Error;
use super::extract::Visit;
use crate::mail::{FolderMail, MailFolder, Transport};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

/// How many mails the list shows.
const LATEST: usize = 50;

/// For the HTML part of a mail alone: its own inline style, and nothing else.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

#[derive(Serialize)]
struct ListView {
    mails: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    href: String,
    subject: String,
    to: String,
    written_at: String,
}

#[derive(Serialize)]
struct MailView {
    back: Back,
    subject: String,
    to: String,
    written_at: String,
    parts: Vec<Part>,
    html_url: String,
}

#[derive(Serialize)]
struct Back {
    href: String,
    label: String,
}

/// A piece of the text: words, or a link.
#[derive(Debug, PartialEq, Serialize)]
struct Part {
    text: String,
    is_link: bool,
}

/// The list.
///
/// # Errors
/// [`Error::NotFound`] when mail does not go to a folder.
pub async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    let folder = folder(&visit)?;
    let found = web::block(move || folder.latest(LATEST)).await?.map_err(unreadable)?;
    let line = |mail: FolderMail| Line {
        href: visit.url(&format!("/dev/mail/{}", mail.file)),
        subject: mail.subject,
        to: mail.to,
        written_at: mail.written_at,
    };
    let view = ListView { mails: found.into_iter().map(line).collect() };
    let page = visit.page(visit.word("devmail-title"));
    visit.render(StatusCode::OK, "public/dev-mail", page, &view)
}

/// One mail, as text.
///
/// # Errors
/// [`Error::NotFound`] for a name that is none of the folder's files.
pub async fn show(visit: Visit, file: web::Path<String>) -> Result<HttpResponse, Error> {
    let mail = find(&visit, file.into_inner()).await?;
    let view = MailView {
        back: Back { href: visit.url("/dev/mail"), label: visit.word("devmail-title") },
        html_url: visit.url(&format!("/dev/mail/{}/html", mail.file)),
        parts: parts(&mail.text),
        subject: mail.subject.clone(),
        to: mail.to,
        written_at: mail.written_at,
    };
    visit.render(StatusCode::OK, "public/dev-mail-one", visit.page(mail.subject), &view)
}

/// The HTML part of a mail, as a mail program would show it.
///
/// # Errors
/// [`Error::NotFound`] for a name that is none of the folder's files.
pub async fn html(visit: Visit, file: web::Path<String>) -> Result<HttpResponse, Error> {
    let mail = find(&visit, file.into_inner()).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(mail.html))
}

fn folder(visit: &Visit) -> Result<MailFolder, Error> {
    match &visit.app.transport {
        Transport::Folder(folder) => Ok(folder.clone()),
        _ => Err(Error::NotFound),
    }
}

async fn find(visit: &Visit, file: String) -> Result<FolderMail, Error> {
    let folder = folder(visit)?;
    let found = web::block(move || folder.find(&file)).await?.map_err(unreadable)?;
    found.ok_or(Error::NotFound)
}

fn unreadable(error: crate::mail::SendError) -> Error {
    Error::Internal(error.to_string())
}

/// Cuts a text at its links, so that the page can make them clickable.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = next_link(rest) {
        let (before, from) = rest.split_at(start);
        let (link, after) = from.split_at(from.find(char::is_whitespace).unwrap_or(from.len()));
        parts.push(Part { text: before.to_owned(), is_link: false });
        parts.push(Part { text: link.to_owned(), is_link: true });
        rest = after;
    }
    parts.push(Part { text: rest.to_owned(), is_link: false });
    parts.retain(|part| !part.text.is_empty());
    parts
}

fn next_link(text: &str) -> Option<usize> {
    [text.find("http://"), text.find("https://")].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_cut_out_of_the_text_and_nothing_is_lost() {
        let text = "Open:\nhttp://127.0.0.1:8080/confirm/link/x\n\nor https://example.org";
        let parts = parts(text);
        let joined: String = parts.iter().map(|part| part.text.as_str()).collect();
        assert_eq!(joined, text);
        let links: Vec<&str> =
            parts.iter().filter(|part| part.is_link).map(|part| part.text.as_str()).collect();
        assert_eq!(links, ["http://127.0.0.1:8080/confirm/link/x", "https://example.org"]);
    }
}
