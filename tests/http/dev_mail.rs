//! The mailbox of a trial.

use crate::db::db_put_asked;
use crate::world::World;
use pqt::config::{Mode, Transport};

#[test]
fn in_development_the_last_mails_can_be_read() {
    let world = World::configured(|config| {
        config.mail.transport = Transport::Folder;
        config.mail.folder = config.data_dir.join("mail");
    });
    let browser = world.browser();
    browser.get("/dev/mail").expect(200).must_have("There is no mail yet");
    db_put_asked(&world, "doreen@example.org");
    world.deliver();
    let list = browser.get("/dev/mail").expect(200);
    list.must_have("doreen@example.org");
    let mail = list.follow("Your question for “Questions to the Minister” is open for upvotes");
    let mail = mail.expect(200);
    mail.must_have("Why do the buses stop at seven?");
    assert!(mail.links().iter().any(|link| link.href == "http://127.0.0.1/questions/Q-1"));
    let html = mail.follow("See it as a mail program shows it").expect(200);
    html.must_have("Why do the buses stop at seven?");
    let policy = html.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'"), "{policy}");
    assert!(!policy.contains("script"));
    for wrong in ["/dev/mail/x.eml", "/dev/mail/..%2Fsecrets.toml", "/dev/mail/secrets.toml/html"] {
        browser.get(wrong).expect(404);
    }
}

#[test]
fn it_is_not_there_in_production_nor_for_other_machines() {
    for change in [
        |config: &mut pqt::config::Config| config.server.mode = Mode::Production,
        |config: &mut pqt::config::Config| config.server.listen = "0.0.0.0:0".parse().unwrap(),
    ] {
        let world = World::configured(|config| {
            config.mail.transport = Transport::Folder;
            config.mail.folder = config.data_dir.join("mail");
            change(config);
        });
        if world.app.config.server.mode == Mode::Production {
            world.browser().get("/dev/mail").expect(404);
        }
        assert!(!world.app.config.shows_dev_mail());
    }
}
