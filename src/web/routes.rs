//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::public::{archive, content, home, log, log_csv, question, questions, sitting};
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
    browsing(routes);
}

/// Pages that everybody may read.
fn browsing(routes: &mut ServiceConfig) {
    routes
        .route("/", get().to(home::show))
        .route("/sittings", get().to(home::sittings))
        .route("/sittings/{reference}", get().to(sitting::show))
        .route("/sittings/{reference}/questions", get().to(questions::show))
        .route("/sittings/{reference}/log", get().to(log::show))
        .route("/sittings/{reference}/log.csv", get().to(log_csv::show))
        .route("/sittings/{reference}/archive", get().to(archive::show))
        .route("/questions", get().to(home::questions))
        .route("/questions/{reference}", get().to(question::show))
        .route("/log", get().to(home::logs));
    for path in content::PATHS {
        routes.route(path, get().to(content::show));
    }
}
