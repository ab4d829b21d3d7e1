//! Every way a request can end badly, and which status, sentence and log level
//! it gets. The cause is logged once with the request id and shown to nobody.
//!
//! What belongs where: query results are the store's [`StoreError`]; a rule
//! that says no is an enum of its action; a form that needs mending is a page,
//! not an error. Only what is left arrives here.
//!
//! Never: a cause, a path or a query in what people see.

use crate::store::StoreError;
use crate::templates::TemplateError;
use crate::typeset::TypesetError;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, ResponseError};

/// A request that ends on an error page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no such page, or not for this visitor.
    #[error("not found")]
    NotFound,
    /// The visitor is signed in, but this is not theirs to do.
    #[error("forbidden")]
    Forbidden,
    /// Staff must sign in first; they come back to this path.
    #[error("sign-in required")]
    SignInRequired(String),
    /// The form was sent from another website.
    #[error("sent from another website: {0}")]
    CrossSite(&'static str),
    /// The form's token is missing or too old.
    #[error("form token missing or too old")]
    StaleForm,
    /// The request cannot be read as this page's form.
    #[error("unreadable request: {0}")]
    Unreadable(String),
    /// More bytes than any form of ours has.
    #[error("request too large")]
    TooLarge,
    /// The body did not arrive in time.
    #[error("request too slow")]
    TooSlow,
    /// Too many requests from one address.
    #[error("too many requests")]
    TooMany,
    /// Somebody else was first, or the state does not allow it; the Fluent key says what.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// The database cannot be reached just now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A fault of ours.
    #[error("{0}")]
    Internal(String),
}

impl Error {
    /// The word in Fluent keys: `error-<code>-title` and `error-<code>-body`.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotFound => "not-found",
            Error::Forbidden => "forbidden",
            Error::SignInRequired(_) => "sign-in",
            Error::CrossSite(_) => "cross-site",
            Error::StaleForm => "stale-form",
            Error::Unreadable(_) => "unreadable",
            Error::TooLarge => "too-large",
            Error::TooSlow => "too-slow",
            Error::TooMany => "too-many",
            Error::Conflict(_) => "conflict",
            Error::Unavailable(_) => "unavailable",
            Error::Internal(_) => "internal",
        }
    }

    /// The key of the sentence that explains it.
    pub fn body_key(&self) -> String {
        match self {
            Error::Conflict(key) => (*key).to_owned(),
            other => format!("error-{}-body", other.code()),
        }
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match self {
            Error::NotFound => StatusCode::NOT_FOUND,
            Error::Forbidden | Error::CrossSite(_) | Error::StaleForm => StatusCode::FORBIDDEN,
            Error::SignInRequired(_) => StatusCode::SEE_OTHER,
            Error::Unreadable(_) => StatusCode::BAD_REQUEST,
            Error::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Error::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Error::Conflict(_) => StatusCode::CONFLICT,
            Error::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A bare answer that carries the error along; `error_pages` makes the page,
    /// since only there the language is known.
    fn error_response(&self) -> HttpResponse {
        let mut builder = HttpResponse::build(self.status_code());
        match self {
            Error::SignInRequired(to) => {
                builder.insert_header((header::LOCATION, to.as_str()));
            }
            Error::Unavailable(_) | Error::TooMany => {
                builder.insert_header((header::RETRY_AFTER, "10"));
            }
            _ => {}
        }
        let mut response = builder.finish();
        response.extensions_mut().insert(self.clone());
        response
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Error::NotFound,
            StoreError::Unavailable(cause) => Error::Unavailable(cause),
            other => Error::Internal(other.to_string()),
        }
    }
}

impl From<TemplateError> for Error {
    fn from(error: TemplateError) -> Self {
        Error::Internal(error.to_string())
    }
}

impl From<TypesetError> for Error {
    fn from(error: TypesetError) -> Self {
        match error {
            TypesetError::NotBuilt => Error::NotFound,
            other => Error::Internal(other.to_string()),
        }
    }
}

impl From<actix_web::error::BlockingError> for Error {
    fn from(_: actix_web::error::BlockingError) -> Self {
        Error::Unavailable("the thread pool is stopping".to_owned())
    }
}
