//! The language of a request: `/cy/…` is Welsh, everything else English. The
//! prefix is taken off before the route is looked up, so that each page has one
//! route; links put it back.
//!
//! Never: a cookie or a guess from the browser's settings; the address says it.

use crate::domain::lang::Lang;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Uri;
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage, HttpRequest};

/// Takes the language prefix off the path and remembers the language.
pub async fn strip_prefix(
    mut request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let (lang, rest) = split(request.path());
    if lang != Lang::default() {
        let target = match request.uri().query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        if let Ok(uri) = target.parse::<Uri>() {
            request.match_info_mut().get_mut().update(&uri);
            request.head_mut().uri = uri;
        }
    }
    request.extensions_mut().insert(lang);
    next.call(request).await
}

/// The language of this request.
pub fn of(request: &HttpRequest) -> Lang {
    request.extensions().get::<Lang>().copied().unwrap_or_default()
}

fn split(path: &str) -> (Lang, &str) {
    for lang in Lang::ALL {
        if let Some(rest) = path.strip_prefix(lang.prefix())
            && !lang.prefix().is_empty()
        {
            if rest.is_empty() {
                return (lang, "/");
            }
            if rest.starts_with('/') {
                return (lang, rest);
            }
        }
    }
    (Lang::default(), path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welsh_pages_stand_under_cy() {
        assert_eq!(split("/cy"), (Lang::Cy, "/"));
        assert_eq!(split("/cy/ask"), (Lang::Cy, "/ask"));
    }

    #[test]
    fn a_path_that_only_begins_alike_is_english() {
        assert_eq!(split("/cymru"), (Lang::En, "/cymru"));
        assert_eq!(split("/ask"), (Lang::En, "/ask"));
    }
}
