//! Staff: invitation, sign-in, account, who works here.

use crate::support::client::{Browser, Page};
use crate::world::World;
use chrono::TimeDelta;
use pqt::domain::staff::Role;
use pqt::store::StoreError;

const PASSWORD: &str = "seven wet goats in a lift";
const REFUSED: &str = "do not fit together";

/// The link that `pqt staff invite` would print.
fn db_invite(world: &World, role: Role, name: &str) -> String {
    let (context, now) = (world.app.actions.clone(), world.app.clock.now().into());
    let name = name.to_owned();
    let token = world.app.db.write(move |conn| -> Result<String, StoreError> {
        pqt::actions::invite::create(conn, &context, now, role, &name)
    });
    pqt::web::paths::invitation(&token.unwrap())
}

/// Somebody with an authenticator app and an account.
struct Member {
    browser: Browser,
    email: String,
    app: Authenticator,
    recovery_codes: Vec<String>,
}

struct Authenticator(String);

impl Authenticator {
    /// Typed in from the key below the picture.
    fn set_up(page: &Page) -> Authenticator {
        let caption = page.select("figcaption").remove(0);
        Authenticator(caption.split(':').next_back().unwrap().replace(' ', ""))
    }

    fn code(&self, world: &World) -> String {
        let secret = data_encoding::BASE32_NOPAD.decode(self.0.as_bytes()).unwrap();
        let secret = <[u8; 20]>::try_from(secret).unwrap();
        let app = totp_rs::Builder::new()
            .with_algorithm(totp_rs::Algorithm::SHA1)
            .with_digits(6)
            .with_step_duration(30)
            .with_secret(secret)
            .build_noncompliant();
        let now = u64::try_from(world.app.clock.now().timestamp()).unwrap();
        app.generate(now).to_string()
    }
}

fn accept(world: &World, role: Role, name: &str) -> Member {
    let browser = world.browser();
    let page = browser.get(&db_invite(world, role, name)).expect(200);
    let app = Authenticator::set_up(&page);
    let email = format!("{}@office.example.org", name.to_lowercase());
    let path = page.path();
    let page = page
        .form(&path)
        .fill("email", &email)
        .fill("password", PASSWORD)
        .fill("code", &app.code(world))
        .submit()
        .expect(200);
    let recovery_codes = page.select("ol code");
    Member { browser, email, app, recovery_codes }
}

fn sign_in(browser: &Browser, email: &str, password: &str, code: &str) -> Page {
    let page = browser.get("/desk/sign-in").expect(200);
    page.form("/desk/sign-in")
        .fill("email", email)
        .fill("password", password)
        .fill("code", code)
        .submit()
}

#[test]
fn a_colon_in_the_services_name_does_not_stop_the_authenticator() {
    let world = World::configured(|config| config.service.name = "Leeds: ask us".to_owned());
    let priya = accept(&world, Role::Moderator, "Priya");
    assert!(!priya.recovery_codes.is_empty());
}

#[test]
fn priya_accepts_an_invitation_signs_out_and_in_again() {
    let world = World::new();
    let priya = accept(&world, Role::Organiser, "Priya");
    assert_eq!(priya.recovery_codes.len(), 10);
    priya.browser.get("/desk/account").expect(200).must_have("You have 10 recovery codes left.");
    let page = priya.browser.get("/desk/account").form("/desk/sign-out").submit();
    assert_eq!(page.heading(), "Sign in to the desk");
    let page = priya.browser.get("/desk/account");
    assert!(page.path().starts_with("/desk/sign-in?next="), "{}", page.path());
    world.wait(TimeDelta::seconds(60));
    let page = page
        .form("/desk/sign-in")
        .fill("email", " PRIYA@office.example.org ")
        .fill("password", PASSWORD)
        .fill("code", &priya.app.code(&world))
        .submit();
    assert_eq!(page.expect(200).path(), "/desk/account");
}

#[test]
fn a_code_serves_once_and_a_recovery_code_serves_once() {
    let world = World::new();
    let mo = accept(&world, Role::Moderator, "Mo");
    let browser = world.browser();
    sign_in(&browser, &mo.email, PASSWORD, &mo.app.code(&world)).expect(422).must_have(REFUSED);
    let page = sign_in(&browser, &mo.email, PASSWORD, &mo.recovery_codes[3].to_lowercase());
    page.expect(200).must_have("You signed in with a recovery code. You have 9 left.");
    let again = sign_in(&world.browser(), &mo.email, PASSWORD, &mo.recovery_codes[3]);
    again.expect(422).must_have(REFUSED);
}

#[test]
fn every_way_to_fail_is_told_with_the_same_words() {
    let world = World::new();
    let mo = accept(&world, Role::Moderator, "Mo");
    world.wait(TimeDelta::seconds(60));
    let code = mo.app.code(&world);
    let browser = world.browser();
    let said: Vec<Vec<String>> = [
        ("nobody@office.example.org", PASSWORD, code.as_str()),
        (&mo.email, "seven wet goats in a boat", &code),
        (&mo.email, PASSWORD, "000000"),
        (&mo.email, PASSWORD, "<script>{{7}}"),
    ]
    .map(|(email, password, code)| {
        let page = sign_in(&browser, email, password, code).expect(422);
        assert!(page.title().starts_with("Error:"), "{}", page.title());
        assert_eq!(page.form("/desk/sign-in").value("email"), Some(email));
        assert_eq!(page.form("/desk/sign-in").value("password"), Some(""));
        page.errors()
    })
    .into();
    assert!(said.iter().all(|errors| *errors == said[0] && errors.len() == 1), "{said:?}");
    let page = browser.get("/desk/sign-in").form("/desk/sign-in").submit().expect(422);
    assert_eq!(page.errors().len(), 3);
}

#[test]
fn five_wrong_tries_lock_an_address_for_fifteen_minutes() {
    let world = World::new();
    let mo = accept(&world, Role::Moderator, "Mo");
    world.wait(TimeDelta::minutes(1));
    for _ in 0..5 {
        sign_in(&world.browser(), &mo.email, "not my password at all", "123456").expect(422);
    }
    let page = sign_in(&world.browser(), &mo.email, PASSWORD, &mo.app.code(&world)).expect(422);
    page.must_have(REFUSED).must_have("wait 15 minutes");
    mo.browser.get("/desk/account").expect(200);
    world.wait(TimeDelta::minutes(15));
    let page = sign_in(&world.browser(), &mo.email, PASSWORD, &mo.app.code(&world));
    page.must_not_have(REFUSED);
}

#[test]
fn the_way_back_never_leads_to_another_website() {
    let world = World::new();
    let mo = accept(&world, Role::Moderator, "Mo");
    world.wait(TimeDelta::minutes(1));
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example"] {
        world.wait(TimeDelta::minutes(1));
        let browser = world.browser();
        let page = browser.get("/desk/sign-in").form("/desk/sign-in").tamper("next", next);
        let page = page
            .fill("email", &mo.email)
            .fill("password", PASSWORD)
            .fill("code", &mo.app.code(&world))
            .submit();
        assert_eq!(page.path(), "/desk/clusters", "{next}");
    }
}

#[test]
fn an_invitation_works_once_and_for_seven_days() {
    let world = World::new();
    let path = db_invite(&world, Role::Auditor, "Ade");
    let open = world.browser().get(&path).expect(200);
    let again = world.browser().get(&path);
    let late = db_invite(&world, Role::Auditor, "Ade");
    let form = open.form(&path).fill("email", "ade@office.example.org").fill("password", PASSWORD);
    let code = Authenticator::set_up(&open).code(&world);
    form.fill("code", &code).submit().expect(200);
    for page in [world.browser().get(&path), world.browser().get("/desk/invitation/forged")] {
        page.expect(410).must_have("This invitation does not work any more");
    }
    let form = again.form(&path).fill("email", "eve@office.example.org").fill("password", PASSWORD);
    form.fill("code", &code).submit().expect(410);
    world.browser().get(&late).expect(200);
    world.wait(TimeDelta::days(7));
    world.browser().get(&late).expect(410);
    world.browser().get(&format!("/cy{late}")).expect(410).must_have("Nid yw’r gwahoddiad hwn");
}

#[test]
fn what_is_wrong_with_a_new_account_is_said_at_the_fields() {
    let world = World::new();
    let priya = accept(&world, Role::Organiser, "Priya");
    let path = db_invite(&world, Role::Moderator, "Мо <b>O’Neill</b>: {{7}}");
    let page = world.browser().get(&path).expect(200);
    page.must_have("Мо <b>O’Neill</b>: {{7}}, you are invited to work here as moderator.");
    let page = page.form(&path).submit().expect(422);
    assert_eq!(page.errors().len(), 3, "{:?}", page.errors());
    let app = Authenticator::set_up(&page);
    for (password, said) in [
        ("wet goats", "The password is too short. Use at least 15 characters"),
        ("aaaaaaaaaaaaaaaaaaaa", "one of the first passwords"),
        ("mo.oneill 2026 2026", "Leave your own address"),
        ("people's question time!", "Leave your own address"),
    ] {
        let form = page.form(&path).fill("email", "mo.oneill@office.example.org");
        let page = form.fill("password", password).fill("code", &app.code(&world)).submit();
        let page = page.expect(422);
        assert!(page.errors()[0].contains(said), "{password}: {:?}", page.errors());
        assert!(!page.html.contains(password), "the password is shown");
        assert_eq!(page.form(&path).value("email"), Some("mo.oneill@office.example.org"));
    }
    let form = page.form(&path).fill("email", &priya.email).fill("password", PASSWORD);
    let page = form.fill("code", &app.code(&world)).submit().expect(422);
    page.must_have("Somebody already has an account with that address");
}

#[test]
fn priya_invites_mo_on_the_page_and_shuts_him_out() {
    let world = World::new();
    let priya = accept(&world, Role::Organiser, "Priya");
    let staff = || priya.browser.get("/desk/staff").expect(200);
    let page = staff().form("/desk/staff").submit().expect(422);
    assert_eq!(page.errors(), ["Write a name", "Choose a role"]);
    let form = page.form("/desk/staff").fill("name", "Mo").choose("role", "moderator");
    let link = form.submit().expect(200).select("code").remove(0);
    let mo = world.browser();
    let page = mo.get(&format!("/{}", link.splitn(4, '/').nth(3).unwrap())).expect(200);
    let (app, path) = (Authenticator::set_up(&page), page.path());
    let form = page.form(&path).fill("email", "mo@office.example.org").fill("password", PASSWORD);
    form.fill("code", &app.code(&world)).submit().expect(200);
    mo.get("/desk/staff").expect(403);
    staff().must_have("Mo").form("/desk/staff/disable").submit().expect(200);
    assert!(mo.get("/desk/account").path().starts_with("/desk/sign-in"));
    world.wait(TimeDelta::minutes(1));
    sign_in(&mo, "mo@office.example.org", PASSWORD, &app.code(&world)).expect(422);
    staff().form("/desk/staff/enable").submit().expect(200);
    sign_in(&mo, "mo@office.example.org", PASSWORD, &app.code(&world)).must_not_have(REFUSED);
}

#[test]
fn nobody_shuts_out_themselves_or_a_colleague_who_is_not_there() {
    let world = World::new();
    let priya = accept(&world, Role::Organiser, "Priya");
    accept(&world, Role::Moderator, "Mo");
    let form = || priya.browser.get("/desk/staff").form("/desk/staff/disable");
    let page = form().tamper("member", "1").submit().expect(409);
    page.must_have("You cannot shut yourself out");
    form().tamper("member", "99").submit().expect(404);
    form().tamper("member", "x").submit().expect(400);
}

#[test]
fn priya_changes_her_password_and_her_codes() {
    let world = World::new();
    let priya = accept(&world, Role::Organiser, "Priya");
    world.wait(TimeDelta::minutes(1));
    let other = world.browser();
    sign_in(&other, &priya.email, PASSWORD, &priya.app.code(&world));
    let account = || priya.browser.get("/desk/account").expect(200);
    account().must_have("this browser");
    let form = account().form("/desk/account/password");
    let page = form.fill("current", "no").fill("password", "too short").submit().expect(422);
    assert_eq!(page.errors().len(), 2, "{:?}", page.errors());
    let form = page.form("/desk/account/password").fill("current", PASSWORD);
    let page = form.fill("password", "nine dry goats on a hill").submit().expect(200);
    page.must_have("Your password is changed");
    assert!(other.get("/desk/account").path().starts_with("/desk/sign-in"));
    let form = page.form("/desk/account/recovery-codes");
    form.fill("confirm", PASSWORD).submit().expect(422);
    let form = page.form("/desk/account/recovery-codes");
    let page = form.fill("confirm", "nine dry goats on a hill").submit().expect(200);
    let fresh = page.select("ol code");
    assert_eq!(fresh.len(), 10);
    let old = &priya.recovery_codes[0];
    sign_in(&other, &priya.email, "nine dry goats on a hill", old).expect(422);
    sign_in(&other, &priya.email, "nine dry goats on a hill", &fresh[0]).expect(200);
    account().form("/desk/account/sign-out-others").submit().must_have("signed out");
    assert!(other.get("/desk/account").path().starts_with("/desk/sign-in"));
}

#[test]
fn a_browser_left_open_gives_five_tries_at_the_password() {
    let world = World::new();
    let mo = accept(&world, Role::Moderator, "Mo");
    let page = mo.browser.get("/desk/account");
    for _ in 0..5 {
        let form = page.form("/desk/account/recovery-codes");
        form.fill("confirm", "let me see what he has").submit();
    }
    assert!(mo.browser.get("/desk/account").path().starts_with("/desk/sign-in"));
}

#[test]
fn a_session_ends_when_it_is_left_alone_and_when_it_is_old() {
    let world = World::new();
    let idle = world.app.config.limits.staff_idle_minutes;
    let mo = accept(&world, Role::Moderator, "Mo");
    for _ in 0..3 {
        world.wait(TimeDelta::minutes(idle - 1));
        mo.browser.get("/desk/account").expect(200).must_have("Where you are signed in");
    }
    world.wait(TimeDelta::minutes(idle));
    assert!(mo.browser.get("/desk/account").path().starts_with("/desk/sign-in"));
    let hours = world.app.config.limits.staff_session_hours;
    let jo = accept(&world, Role::Moderator, "Jo");
    for _ in 0..(hours * 60 / (idle - 1)) {
        world.wait(TimeDelta::minutes(idle - 1));
        jo.browser.get("/desk/account");
    }
    world.wait(TimeDelta::minutes(idle - 1));
    assert!(jo.browser.get("/desk/account").path().starts_with("/desk/sign-in"));
}
