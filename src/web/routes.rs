//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::public::{ask, back, confirm, me, unsubscribe, upvote};
use super::{dev_mail, health, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    asking(routes);
    supporters(routes);
    if config.shows_dev_mail() {
        development(routes);
    }
}

/// Backing questions, and a supporter's own page.
fn supporters(routes: &mut ServiceConfig) {
    routes
        .route("/questions/{reference}/upvote", post().to(upvote::put))
        .route("/questions/{reference}/upvote/undo", post().to(upvote::withdraw))
        .route("/questions/{reference}/back", get().to(back::show))
        .route("/questions/{reference}/back", post().to(back::send))
        .route("/me", get().to(me::show::show))
        .route("/me/sign-in", post().to(me::sign_in::send))
        .route("/me/sign-out", post().to(me::leave::sign_out))
        .route("/me/wishes", post().to(me::wishes::save))
        .route("/me/delete", get().to(me::leave::show_delete))
        .route("/me/delete", post().to(me::leave::delete))
        .route("/me/questions/{reference}/reword", get().to(me::reword::show))
        .route("/me/questions/{reference}/reword", post().to(me::reword::send))
        .route("/me/questions/{reference}/withdraw", get().to(me::withdraw::show))
        .route("/me/questions/{reference}/withdraw", post().to(me::withdraw::send))
        .route("/unsubscribe/{key}", get().to(unsubscribe::show))
        .route("/unsubscribe/{key}", post().to(unsubscribe::send))
        .route("/unsubscribe/{key}/undo", post().to(unsubscribe::undo));
}

/// The mails of a trial; only in development, only on this machine.
fn development(routes: &mut ServiceConfig) {
    routes
        .route("/dev/mail", get().to(dev_mail::list))
        .route("/dev/mail/{file}", get().to(dev_mail::show))
        .route("/dev/mail/{file}/html", get().to(dev_mail::html));
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
