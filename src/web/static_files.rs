//! Style, script and pictures, under names that change with their content, so
//! that a browser may keep them for ever.
//!
//! Never: a file from the disk.

use super::error::Error;
use crate::app::App;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// One file.
///
/// # Errors
/// [`Error::NotFound`] for a name that is not of this version.
pub async fn show(app: web::Data<App>, name: web::Path<String>) -> Result<HttpResponse, Error> {
    let file = app.statics.find(&name).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(file.content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(file.bytes.clone()))
}
