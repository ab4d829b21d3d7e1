//! The two cookies: one for a remembered supporter, one for signed-in staff.
//! Both are set only after somebody confirmed or signed in.
//!
//! Never: anything but a random token in them.

use crate::config::Config;
use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

/// Days for which a confirmed browser is remembered.
pub const SUPPORTER_DAYS: i64 = crate::domain::rules::REMEMBERED_DAYS;

/// The tokens this browser sent.
#[derive(Debug, Default)]
pub struct Tokens {
    /// Of a remembered supporter.
    pub supporter: Option<String>,
    /// Of signed-in staff.
    pub staff: Option<String>,
}

/// Reads both cookies.
pub fn read(request: &HttpRequest, config: &Config) -> Tokens {
    let value = |name: &str| request.cookie(name).map(|c| c.value().to_owned());
    Tokens { supporter: value(supporter_name(config)), staff: value(staff_name(config)) }
}

/// Remembers a supporter's browser.
pub fn remember_supporter(config: &Config, token: String) -> Cookie<'static> {
    build(config, supporter_name(config), token, Some(Duration::days(SUPPORTER_DAYS)))
}

/// Forgets a supporter's browser.
pub fn forget_supporter(config: &Config) -> Cookie<'static> {
    build(config, supporter_name(config), String::new(), Some(Duration::ZERO))
}

/// Keeps staff signed in until the browser closes or the session ends.
pub fn keep_staff(config: &Config, token: String) -> Cookie<'static> {
    build(config, staff_name(config), token, None)
}

/// Signs staff out of this browser.
pub fn forget_staff(config: &Config) -> Cookie<'static> {
    build(config, staff_name(config), String::new(), Some(Duration::ZERO))
}

/// `__Host-` binds a cookie to this host and to https. Browsers refuse it over
/// plain http (some even on one's own machine), so development has a plain name.
fn supporter_name(config: &Config) -> &'static str {
    if is_https(config) { "__Host-pqt" } else { "pqt" }
}

fn staff_name(config: &Config) -> &'static str {
    if is_https(config) { "__Host-pqt-desk" } else { "pqt-desk" }
}

fn is_https(config: &Config) -> bool {
    config.server.public_url.scheme() == "https"
}

fn build(
    config: &Config,
    name: &'static str,
    value: String,
    life: Option<Duration>,
) -> Cookie<'static> {
    let mut cookie = Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .secure(is_https(config))
        .same_site(SameSite::Lax);
    if let Some(life) = life {
        cookie = cookie.max_age(life);
    }
    cookie.finish()
}
