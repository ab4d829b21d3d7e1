//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::{desk, health, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, _config: &Config) {
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    staff(routes);
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
