//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::public::{ask, confirm};
use super::{health, office, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, _config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    routes
        .route("/desk/sittings/{sitting}/answers", get().to(office::answers::show))
        .route("/desk/sittings/{sitting}/answers/{question}", post().to(office::answers::record));
    asking(routes);
}

fn asking(routes: &mut ServiceConfig) {
    routes
        .route("/ask", get().to(ask::choose))
        .route("/sittings/{sitting}/ask", get().to(ask::show))
        .route("/sittings/{sitting}/ask", post().to(ask::post))
        .route("/confirm/link/{token}", get().to(confirm::show_link))
        .route("/confirm/link/{token}", post().to(confirm::post_link))
        .route("/confirm/link/{token}/not-me", post().to(confirm::post_not_me))
        .route("/confirm/{reference}", get().to(confirm::show))
        .route("/confirm/{reference}", post().to(confirm::post_code))
        .route("/confirm/{reference}/again", post().to(confirm::post_again))
        .route("/confirm/{reference}/address", get().to(confirm::show_address))
        .route("/confirm/{reference}/address", post().to(confirm::post_address))
        .route("/confirm/{reference}/done", get().to(confirm::show_done));
}
