//! A posted form, or what a script of ours sends as JSON: read within limits of size and
//! time, its token checked, its fields given to a struct.
//!
//! Never: the rules of the fields; each form checks itself.

use super::visit::Visit;
use crate::app::App;
use crate::web::csrf;
use crate::web::error::Error;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::de::DeserializeOwned;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// The fields of a form that was sent from a page of ours.
pub struct Posted<F>(pub F);

/// What was posted, as bytes within the limits; [`Body::json`] checks the token and reads it.
pub struct Body(web::Bytes);

impl Body {
    /// Reads JSON that a script of ours has sent, with the token of its page in it.
    ///
    /// # Errors
    /// [`Error::StaleForm`] when the token is missing or too old, [`Error::Unreadable`] for anything else
    /// than our script sends.
    pub fn json<F: DeserializeOwned>(&self, visit: &Visit) -> Result<F, Error> {
        let unreadable = |e: serde_json::Error| Error::Unreadable(e.to_string());
        let token: Token = serde_json::from_slice(&self.0).map_err(unreadable)?;
        if !csrf::is_good(&visit.app.secrets.csrf, visit.csrf_holder(), &token.csrf, visit.now) {
            return Err(Error::StaleForm);
        }
        serde_json::from_slice(&self.0).map_err(unreadable)
    }
}

impl FromRequest for Body {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let app = App::of(request);
        let body = web::Payload::from_request(request, payload);
        Box::pin(async move { Ok(Body(read(body.await, &app).await?)) })
    }
}

#[derive(serde::Deserialize)]
struct Token {
    #[serde(default)]
    csrf: String,
}

impl<F: DeserializeOwned + 'static> FromRequest for Posted<F> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let body = web::Payload::from_request(&request, payload);
        Box::pin(async move {
            let app = App::of(&request);
            let bytes = read(body.await, &app).await?;
            let visit = Visit::extract(&request).await?;
            let token: Token = parse(&bytes)?;
            let holder = visit.csrf_holder();
            if !csrf::is_good(&app.secrets.csrf, holder, &token.csrf, visit.now) {
                return Err(Error::StaleForm);
            }
            Ok(Posted(parse(&bytes)?))
        })
    }
}

async fn read(
    body: Result<web::Payload, actix_web::Error>,
    app: &App,
) -> Result<web::Bytes, Error> {
    let body = body.map_err(|e| Error::Unreadable(e.to_string()))?;
    let server = &app.config.server;
    let limit = server.body_limit_kib as usize * 1024;
    let reading = body.to_bytes_limited(limit);
    match actix_web::rt::time::timeout(Duration::from_secs(server.body_seconds), reading).await {
        Ok(Ok(Ok(bytes))) => Ok(bytes),
        Ok(Ok(Err(e))) => Err(Error::Unreadable(e.to_string())),
        Ok(Err(_)) => Err(Error::TooLarge),
        Err(_) => Err(Error::TooSlow),
    }
}

fn parse<F: DeserializeOwned>(bytes: &[u8]) -> Result<F, Error> {
    serde_html_form::from_bytes(bytes).map_err(|e| Error::Unreadable(e.to_string()))
}
