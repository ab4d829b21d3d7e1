//! The program itself: what it prints, how it ends, and the demonstration.
//!
//! Never: what a page says; `tests/http` looks at those.

#[path = "cli/import.rs"]
mod import;
#[path = "cli/mailing.rs"]
mod mailing;
#[path = "cli/sitting.rs"]
mod sitting;
#[path = "support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use support::client::Browser;
use support::database::TestDatabase;
use tempfile::TempDir;

/// A folder of its own, a database of its own, any free port.
struct Place {
    folder: TempDir,
    database: TestDatabase,
}

impl Place {
    fn new() -> Place {
        Place { folder: TempDir::new().unwrap(), database: TestDatabase::new() }
    }

    fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pqt"));
        command
            .args(line)
            .current_dir(self.folder.path())
            .env("PQT_DATABASE_URL", self.database.url())
            .env("PQT_SERVER_LISTEN", "127.0.0.1:0")
            .env("PQT_SERVER_WORKERS", "1")
            .env("PQT_TELEMETRY_LEVEL", "warn")
            .env_remove("PQT_CONFIG");
        command
    }

    fn run(&self, line: &[&str]) -> Output {
        self.command(line).stdin(Stdio::null()).output().unwrap()
    }

    /// Starts a command that serves, and reads what it prints until a line has `sign`.
    fn start(&self, line: &[&str], sign: &str) -> Service {
        spawn(self.command(line), sign)
    }
}

/// Runs a command that serves, and reads what it prints until a line has `sign`.
fn spawn(mut command: Command, sign: &str) -> Service {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut said = String::new();
    for line in lines.by_ref() {
        let line = line.unwrap();
        said.push_str(&line);
        said.push('\n');
        if line.contains(sign) {
            break;
        }
    }
    // What comes later must not fill the pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Service { child, said }
}

struct Service {
    child: Child,
    said: String,
}

impl Service {
    /// The first address on this machine that it printed.
    fn base(&self) -> String {
        let start = self.said.find("http://127.0.0.1:").unwrap_or_else(|| {
            panic!("no address in {:?}", self.said);
        });
        let rest = &self.said[start + "http://".len()..];
        format!("http://{}", rest.split(['/', ' ', '\n']).next().unwrap())
    }

    /// The first word that it printed after this one and a space.
    fn after(&self, label: &str) -> String {
        let line = self.said.lines().find(|line| line.contains(label)).unwrap();
        line.split_whitespace().last().unwrap().to_owned()
    }

    /// Sends a signal and waits for the end; gives the exit code.
    fn end(mut self, signal: &str) -> Option<i32> {
        let number = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &number]).status().unwrap().success());
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("it did not end");
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It has ended already, unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn path_of(url: &str, base: &str) -> String {
    url.strip_prefix(base).unwrap_or_else(|| panic!("{url} is not at {base}")).to_owned()
}

#[test]
fn help_and_version_are_printed() {
    let place = Place::new();
    let help = place.run(&["--help"]);
    assert!(help.status.success());
    for command in ["serve", "demo", "migrate", "check", "import", "staff", "towns", "--config"] {
        assert!(text(&help.stdout).contains(command), "{command}");
    }
    assert!(text(&place.run(&["--version"]).stdout).starts_with("pqt "));
}

#[test]
fn a_misspelt_setting_ends_with_2_and_a_suggestion() {
    let place = Place::new();
    let ended = place.command(&["check"]).env("PQT_SERVER_LISTN", "x").output().unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(text(&ended.stderr).contains("Did you mean `PQT_SERVER_LISTEN`?"));
    assert_eq!(place.run(&["srve"]).status.code(), Some(2));
}

#[test]
fn the_tables_are_made_and_checked() {
    let place = Place::new();
    let first = place.run(&["migrate"]);
    assert!(first.status.success() && text(&first.stdout).contains("Done: "), "{first:?}");
    assert!(text(&place.run(&["migrate"]).stdout).contains("up to date already"));
    let check = place.run(&["check"]);
    let said = text(&check.stdout);
    assert!(check.status.success(), "{said}");
    assert!(said.contains("tables are up to date") && !said.contains("PROBLEM"), "{said}");
}

#[test]
fn checking_a_database_that_is_away_ends_with_1() {
    let place = Place::new();
    std::fs::create_dir(place.folder.path().join("pqt-data")).unwrap();
    let mut command = place.command(&["check"]);
    command.env("PQT_DATABASE_URL", "postgres://pqt:hush@127.0.0.1:1/nowhere");
    command.env("PQT_DATABASE_ACQUIRE_SECONDS", "1");
    let ended = command.output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert!(text(&ended.stdout).contains("PROBLEM  the database does not answer"));
    assert!(!text(&ended.stdout).contains("hush"));
}

#[test]
fn towns_are_imported_whole_or_not_at_all() {
    let place = Place::new();
    place.run(&["migrate"]);
    let file = place.folder.path().join("towns.csv");
    let columns = "code,name,county,region,nation,lat,lon\n";
    write(&file, &format!("{columns}own:1,Trumpton,Trumptonshire,South East,England,51.0,0.1\n"));
    let done = place.run(&["towns", "import", "towns.csv"]);
    assert!(done.status.success(), "{done:?}");
    assert!(text(&done.stdout).contains("1 town was read"), "{done:?}");
    write(&file, &format!("{columns}own:1,Trumpton,Trumptonshire,South East,England,north,0.1\n"));
    let refused = place.run(&["towns", "import", "towns.csv"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("line 2"), "{refused:?}");
}

#[test]
fn how_towns_are_said_is_read_whole_or_not_at_all() {
    let place = Place::new();
    let file = place.folder.path().join("said.csv");
    write(&file, "name,say\nTrumpton,TRUM-tun\n");
    let early = place.run(&["towns", "say", "said.csv"]);
    assert!(text(&early.stderr).contains("pqt migrate"), "{early:?}");
    place.run(&["migrate"]);
    let done = place.run(&["towns", "say", "said.csv"]);
    assert!(text(&done.stdout).contains("Read how 1 town is said."), "{done:?}");
    write(&file, "name,say\nTrumpton,TRUM-tun\nTRUMPTON,trum-TUN\n");
    let refused = place.run(&["towns", "say", "said.csv"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(text(&refused.stderr).contains("line 3"), "{refused:?}");
    assert_eq!(place.run(&["towns", "say", "none.csv"]).status.code(), Some(1));
}

fn write(file: &Path, words: &str) {
    std::fs::write(file, words).unwrap();
}

#[test]
fn staff_are_invited_by_a_link() {
    let place = Place::new();
    place.run(&["migrate"]);
    let line = ["staff", "invite", "--name", "Olwen", "--role", "organiser"];
    let invited = place.run(&line);
    assert!(invited.status.success(), "{invited:?}");
    assert!(text(&invited.stdout).contains("/desk/invitation/"));
    let refused = place.run(&["staff", "invite", "--name", "Olwen", "--role", "boss"]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn the_service_says_it_stops_and_ends_with_0() {
    let place = Place::new();
    place.run(&["migrate"]);
    let service = place.start(&["serve"], "Listening");
    let browser = Browser::new(&service.base());
    browser.get("/readyz").expect(200);
    let number = service.child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &number]).status().unwrap().success());
    std::thread::sleep(Duration::from_millis(300));
    browser.get("/readyz").expect(503);
    assert_eq!(service.end("-TERM"), Some(0));
}

#[test]
fn a_service_whose_database_is_away_waits_for_it() {
    let place = Place::new();
    let mut command = place.command(&["serve"]);
    command
        .env("PQT_DATABASE_URL", "postgres://pqt@127.0.0.1:1/nowhere")
        .env("PQT_DATABASE_ACQUIRE_SECONDS", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    let service = Service { child, said };
    let browser = Browser::new(&service.base());
    browser.get("/healthz").expect(200);
    browser.get("/readyz").expect(503);
    assert_eq!(service.end("-INT"), Some(0));
}

#[test]
fn new_keys_beside_an_old_database_are_told_loudly() {
    let place = Place::new();
    place.run(&["migrate"]);
    db_supporter(place.database.url());
    for is_new in [true, false] {
        let log = place.folder.path().join("log");
        let mut command = place.command(&["serve"]);
        command.stdout(Stdio::piped()).stderr(std::fs::File::create(&log).unwrap());
        if is_new {
            let _ = std::fs::remove_file(place.folder.path().join("pqt-data/secrets.toml"));
        }
        let mut child = command.spawn().unwrap();
        let mut said = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(Service { child, said }.end("-INT"), Some(0));
        let told = std::fs::read_to_string(&log).unwrap();
        assert_eq!(told.contains("the keys are new"), is_new, "{told}");
    }
}

/// Somebody whom earlier keys knew.
fn db_supporter(url: &str) {
    use pqt::store::{Db, DbOptions, StoreError, supporters};
    let wait = Duration::from_secs(5);
    let (url, pool_size) = (url.to_owned(), 1);
    let options = DbOptions { url, pool_size, busy_timeout: wait, connection_timeout: wait };
    let now = pqt::domain::instant::Instant::EPOCH;
    let doreen = supporters::NewSupporter {
        email_hash: "of earlier keys".to_owned(),
        email_sealed: "with earlier keys".to_owned(),
        first_name: "Doreen".to_owned(),
        town: pqt::domain::town::Town::unknown("Leeds"),
        language: pqt::domain::lang::Lang::En,
        unsubscribe_key: "unsubscribe".to_owned(),
        created_at: now,
        confirmed_at: Some(now),
    };
    let kept = Db::open(&options).unwrap().write(move |conn| -> Result<(), StoreError> {
        supporters::insert(conn, &doreen).map(drop)
    });
    kept.unwrap();
}

#[test]
fn the_demonstration_is_filled_once_and_its_links_lead_in() {
    let place = Place::new();
    let first = place.start(&["demo"], "Ctrl-C");
    assert!(first.said.contains("2400 questions"), "{}", first.said);
    let link = first.after("Mo, moderator");
    let base = first.base();
    let browser = Browser::new(&base);
    let page = browser.get(&path_of(&link, &base)).expect(200);
    assert!(page.headers_named("set-cookie").is_empty(), "a link alone signs nobody in");
    page.form("form[action*=sign-in]").submit();
    assert!(browser.cookies().iter().any(|cookie| cookie.name == "pqt-desk"));
    browser.get("/dev/sign-in/0000").expect(404);
    let record = browser.get("/sittings/S-DEM0ARC3/slate/record.json").expect(200);
    std::fs::write(place.folder.path().join("record.json"), &record.bytes).unwrap();
    let verified = place.run(&["verify", "record.json"]);
    let said = text(&verified.stdout);
    assert!(said.contains("identical") && said.contains("levelled ballots of 2560"), "{said}");
    assert_eq!(first.end("-INT"), Some(0));

    let second = place.start(&["demo"], "Ctrl-C");
    assert!(!second.said.contains("Filling"), "{}", second.said);
    let token = |url: &str| url.rsplit('/').next().unwrap().to_owned();
    assert_eq!(token(&second.after("Mo, moderator")), token(&link));
    assert_eq!(second.end("-INT"), Some(0));
}
