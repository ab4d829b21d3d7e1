//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{desk, dev, health, office, public, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    routes
        .route("/desk/sittings/{sitting}/answers", get().to(office::answers::show))
        .route("/desk/sittings/{sitting}/answers/{question}", post().to(office::answers::record));
    if config.shows_dev_mail() {
        routes
            .route("/dev/sign-in/{token}", get().to(dev::sign_in::show))
            .route("/dev/sign-in/{token}", post().to(dev::sign_in::enter));
    }
    staff(routes);
    settings(routes);
    sittings(routes);
    slates(routes);
}

/// Selections and slates.
fn slates(routes: &mut ServiceConfig) {
    const SELECTION: &str = "/desk/sittings/{sitting}/selection";
    routes
        .route("/sittings/{sitting}/slate", get().to(public::slate::newest))
        .route("/sittings/{sitting}/slate/print", get().to(public::slate::print))
        .route("/sittings/{sitting}/slate/{edition}", get().to(public::slate::edition))
        .route(SELECTION, get().to(desk::selection::show))
        .route(SELECTION, post().to(desk::selection::propose))
        .route(&format!("{SELECTION}/change"), post().to(desk::selection::change))
        .route(&format!("{SELECTION}/publish"), post().to(desk::selection::publish))
        .route(&format!("{SELECTION}/discard"), post().to(desk::selection::discard));
}

/// Signing in, accounts, and what organisers set up.
fn staff(routes: &mut ServiceConfig) {
    use desk::{account, invitation, sign_in, staff};
    routes
        .route("/desk/invitation/{token}", get().to(invitation::show))
        .route("/desk/invitation/{token}", post().to(invitation::accept))
        .route("/desk/sign-in", get().to(sign_in::show))
        .route("/desk/sign-in", post().to(sign_in::sign_in))
        .route("/desk/sign-out", post().to(sign_in::sign_out))
        .route("/desk/account", get().to(account::show))
        .route("/desk/account/password", post().to(account::change_password))
        .route("/desk/account/recovery-codes", post().to(account::renew_codes))
        .route("/desk/account/sign-out-others", post().to(account::sign_out_others))
        .route("/desk/staff", get().to(staff::show))
        .route("/desk/staff", post().to(staff::invite))
        .route("/desk/staff/disable", post().to(staff::disable))
        .route("/desk/staff/enable", post().to(staff::enable));
}

/// Reasons, topics and representatives.
fn settings(routes: &mut ServiceConfig) {
    use desk::settings::{reasons, representatives, topics};
    routes
        .route("/desk/reasons", get().to(reasons::list))
        .route("/desk/reasons/new", get().to(reasons::new))
        .route("/desk/reasons/new", post().to(reasons::add))
        .route("/desk/reasons/{code}", get().to(reasons::edit))
        .route("/desk/reasons/{code}", post().to(reasons::change))
        .route("/desk/reasons/{code}/retire", post().to(reasons::retire_one))
        .route("/desk/reasons/{code}/restore", post().to(reasons::restore))
        .route("/desk/topics", get().to(topics::list))
        .route("/desk/topics/new", get().to(topics::new))
        .route("/desk/topics/new", post().to(topics::add))
        .route("/desk/topics/{code}", get().to(topics::edit))
        .route("/desk/topics/{code}", post().to(topics::change))
        .route("/desk/topics/{code}/retire", post().to(topics::retire_one))
        .route("/desk/topics/{code}/restore", post().to(topics::restore))
        .route("/desk/representatives", get().to(representatives::list))
        .route("/desk/representatives/new", get().to(representatives::new))
        .route("/desk/representatives/new", post().to(representatives::add))
        .route("/desk/representatives/{reference}", get().to(representatives::edit))
        .route("/desk/representatives/{reference}", post().to(representatives::change));
}

/// Sittings, as staff see and set them up.
fn sittings(routes: &mut ServiceConfig) {
    use desk::sittings;
    routes
        .route("/desk/sittings", get().to(sittings::list))
        .route("/desk/sittings/new", get().to(sittings::new))
        .route("/desk/sittings/new", post().to(sittings::add))
        .route("/desk/sittings/{reference}", get().to(sittings::show))
        .route("/desk/sittings/{reference}/edit", get().to(sittings::edit))
        .route("/desk/sittings/{reference}/edit", post().to(sittings::change));
}
