//! What people on a journey do alike: staff arrive by invitation, everyone opens
//! their mail.

use crate::driver::{Scripts, Window};
use crate::looks::look;
use crate::world::{World, link_in};
use pqt::domain::staff::Role;
use pqt::mail::FolderMail;
use pqt::store::StoreError;
use serde_json::json;

/// A window without scripts in which somebody is known by a cookie.
pub fn known(world: &World, cookie: &str, token: &str) -> Window {
    let window = Window::open(Scripts::Off);
    let cookie = json!({ "name": cookie, "value": token, "url": world.address() });
    window.developer_tools("Network.setCookie", cookie);
    window
}

/// The newest mail to somebody at example.org.
#[track_caller]
pub fn letter(world: &World, name: &str) -> FolderMail {
    world.mail_to(&format!("{name}@example.org"))
}

/// The link in a mail, at the address of this world's server.
#[track_caller]
pub fn link(world: &World, letter: &FolderMail) -> String {
    format!("{}{}", world.address().trim_end_matches('/'), link_in(letter))
}

/// Accepts an invitation, sets up the authenticator app and goes to the desk.
pub fn arrives(world: &World, window: &Window, role: Role, name: &str) {
    let (context, now) = (world.app.actions.clone(), world.app.clock.now().into());
    let invited = name.to_owned();
    let token = world.app.db.write(move |conn| -> Result<String, StoreError> {
        pqt::actions::invite::create(conn, &context, now, role, &invited)
    });
    let path = pqt::web::paths::invitation(&token.unwrap());
    window.go(&format!("{}{path}", world.address().trim_end_matches('/')));
    look(window, "invitation");
    let key = window.run("return document.querySelector('figcaption').textContent", vec![]);
    let key = key.as_str().unwrap().split(':').next_back().unwrap().replace(' ', "");
    window
        .fill("Your work e-mail address", &format!("{}@office.example.org", name.to_lowercase()))
        .fill("New password", "seven wet goats in a lift")
        .fill("Code that the app shows", &code(world, key.trim()))
        .press("Set up my account")
        .must_have("Your account is ready");
    look(window, "recovery-codes");
    window.follow("I have kept them: go to the desk");
}

fn code(world: &World, key: &str) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(key.as_bytes()).unwrap();
    let secret = <[u8; 20]>::try_from(secret).unwrap();
    let app = totp_rs::Builder::new()
        .with_algorithm(totp_rs::Algorithm::SHA1)
        .with_digits(6)
        .with_step_duration(30)
        .with_secret(secret)
        .build_noncompliant();
    app.generate(u64::try_from(world.app.clock.now().timestamp()).unwrap()).to_string()
}
