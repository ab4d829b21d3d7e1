//! One visit to one page: language, time, who is there, and the way to answer.
//!
//! Never: a change of state, but for noting once a minute that a staff session is
//! in use.

use crate::app::App;
use crate::domain::ids::SupporterId;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::i18n::Args;
use crate::store::staff::StaffMember;
use crate::store::{Conn, sessions};
use crate::web::error::Error;
use crate::web::view::page::{Page, Rendered};
use crate::web::{cookies, csrf, language, request_id};
use actix_web::dev::Payload;
use actix_web::http::{StatusCode, header};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};
use serde::Serialize;
use std::future::Future;
use std::pin::Pin;

/// A supporter whose browser is remembered.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Their key.
    pub id: SupporterId,
    /// Their first name, to greet them.
    pub first_name: String,
}

/// One visit to one page.
#[derive(Clone)]
pub struct Visit {
    /// The composition root.
    pub app: web::Data<App>,
    /// The language of the address.
    pub lang: Lang,
    /// The path and query, without the language prefix.
    pub path: String,
    /// The moment of the visit.
    pub now: Instant,
    /// The supporter this browser is remembered for.
    pub supporter: Option<SignedIn>,
    /// The member of staff who is signed in.
    pub staff: Option<StaffMember>,
    /// To quote when something went wrong.
    pub request_id: String,
    staff_holder: String,
}

impl Visit {
    /// The visit of this request; looked up once a request.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when a cookie has to be looked up and the database is away.
    pub async fn extract(request: &HttpRequest) -> Result<Visit, Error> {
        if let Some(visit) = request.extensions().get::<Visit>() {
            return Ok(visit.clone());
        }
        let mut visit = Visit::anonymous(request);
        let cookies = cookies::read(request, &visit.app.config);
        if cookies.supporter.is_some() || cookies.staff.is_some() {
            let now = visit.now;
            let idle = visit.app.config.limits.staff_idle_minutes;
            let (supporter, staff) =
                visit.read(move |conn| who(conn, &cookies, now, idle)).await?;
            visit.supporter = supporter;
            if let Some(session) = staff {
                visit.staff = Some(session.member);
                visit.staff_holder = session.token_hash;
                visit.keep_alive(session.seen_at).await;
            }
        }
        request.extensions_mut().insert(visit.clone());
        Ok(visit)
    }

    /// The visit with nobody signed in; needs no database.
    pub fn anonymous(request: &HttpRequest) -> Visit {
        let app = App::of(request);
        let path = request.uri().path_and_query().map_or("/", |p| p.as_str()).to_owned();
        Visit {
            now: app.clock.now().into(),
            lang: language::of(request),
            path,
            supporter: None,
            staff: None,
            request_id: request_id::of(request),
            staff_holder: String::new(),
            app,
        }
    }

    /// Notes that the staff session is in use, at most once a minute. A page is
    /// still shown when that cannot be written.
    async fn keep_alive(&self, seen_at: Instant) {
        if self.now.seconds_since(seen_at) < NOTE_SECONDS {
            return;
        }
        let (hash, now) = (self.staff_holder.clone(), self.now);
        let noted = self.write(move |conn| sessions::touch_staff(conn, &hash, now)).await;
        if let Ok(Err(cause)) = noted {
            tracing::warn!(%cause, "a staff session cannot be noted as in use");
        }
    }

    /// Whom form tokens of this visit belong to.
    pub fn csrf_holder(&self) -> &str {
        &self.staff_holder
    }

    /// A token for the forms of this page.
    pub fn csrf_token(&self) -> String {
        csrf::token(&self.app.secrets.csrf, &self.staff_holder, self.now)
    }

    /// A sentence in the visit's language.
    pub fn say(&self, key: &str, args: &Args) -> String {
        self.app.catalogue.say(self.lang, key, args)
    }

    /// A sentence without arguments.
    pub fn word(&self, key: &str) -> String {
        self.app.catalogue.word(self.lang, key)
    }

    /// A path of ours with the visit's language before it.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.lang.prefix())
    }

    /// Runs a read of the store off the request thread.
    ///
    /// # Errors
    /// What the read says, as a web error.
    pub async fn read<T, E>(
        &self,
        f: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, Error>
    where
        T: Send + 'static,
        E: From<crate::store::StoreError> + Into<Error> + Send + 'static,
    {
        let db = self.app.db.clone();
        web::block(move || db.read(f)).await?.map_err(Into::into)
    }

    /// Runs an action in a transaction off the request thread. The action's own
    /// error comes back as it is, since the page may want to answer it.
    ///
    /// # Errors
    /// The outer one when no thread is free, the inner one from the action.
    pub async fn write<T, E>(
        &self,
        f: impl Fn(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<Result<T, E>, Error>
    where
        T: Send + 'static,
        E: From<crate::store::StoreError> + Send + 'static,
    {
        let db = self.app.db.clone();
        Ok(web::block(move || db.write(f)).await?)
    }

    /// The page's frame, for templates; `title` is already in the visit's language.
    pub fn page(&self, title: String) -> Page {
        Page::new(self, title)
    }

    /// Renders a page.
    ///
    /// # Errors
    /// [`Error::Internal`] when the template and its view do not fit.
    pub fn render(
        &self,
        status: StatusCode,
        template: &str,
        page: Page,
        view: &impl Serialize,
    ) -> Result<HttpResponse, Error> {
        let html = self.app.templates.render(template, self.lang, &Rendered { page, view })?;
        Ok(HttpResponse::build(status)
            .content_type("text/html; charset=utf-8")
            // Not `no-store`: a browser that goes back must still have what was typed.
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .body(html))
    }

    /// Sends the visitor on to a path of ours, after a change of state.
    pub fn redirect(&self, path: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, self.url(path))).finish()
    }
}

/// Seconds between two notes that a staff session is in use.
const NOTE_SECONDS: i64 = 60;

struct StaffSession {
    member: StaffMember,
    token_hash: String,
    seen_at: Instant,
}

fn who(
    conn: &mut Conn,
    cookies: &cookies::Tokens,
    now: Instant,
    idle_minutes: i64,
) -> Result<(Option<SignedIn>, Option<StaffSession>), crate::store::StoreError> {
    let supporter = match &cookies.supporter {
        Some(token) => sessions::find_supporter(conn, &crate::crypto::token_hash(token), now)?
            .map(|(id, first_name)| SignedIn { id, first_name }),
        None => None,
    };
    let Some(token) = &cookies.staff else { return Ok((supporter, None)) };
    let token_hash = crate::crypto::token_hash(token);
    let found = sessions::find_staff(conn, &token_hash, now, idle_minutes)?;
    let staff = found.map(|(member, seen_at)| StaffSession { member, token_hash, seen_at });
    Ok((supporter, staff))
}

impl FromRequest for Visit {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Visit::extract(&request).await })
    }
}
