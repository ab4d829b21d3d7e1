//! The settings as an operator meets them: files, variables and the sentences about mistakes.

use super::*;
use std::collections::BTreeSet;

fn load(env: &[(&str, &str)]) -> Result<Config, ConfigError> {
    load_with(None, env)
}

fn load_with(file: Option<&Path>, env: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let env = env.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Config::load(file, env)
}

fn sentences(result: Result<Config, ConfigError>) -> String {
    result.expect_err("a problem was expected").to_string()
}

/// A file in the temporary folder that goes when the test ends.
struct TestFile(PathBuf);

impl TestFile {
    fn new(text: &str) -> Self {
        let folder = Config::for_tests().data_dir;
        let path = folder.with_extension("toml");
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn loads(&self, env: &[(&str, &str)]) -> Result<Config, ConfigError> {
        load_with(Some(&self.0), env)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).ok();
    }
}

const PRODUCTION: &[(&str, &str)] = &[
    ("PQT_SERVER_MODE", "production"),
    ("PQT_SERVER_PUBLIC_URL", "https://questions.council.gov.uk"),
    ("PQT_MAIL_TRANSPORT", "smtp"),
    ("PQT_MAIL_SMTP_HOST", "smtp.council.gov.uk"),
    ("PQT_MAIL_FROM", "questions@council.gov.uk"),
    ("PQT_SERVICE_CONTACT_EMAIL", "help@council.gov.uk"),
    ("PQT_SERVICE_OWNER", "The Council"),
];

fn production_but(name: &str, text: &str) -> Result<Config, ConfigError> {
    let changed = PRODUCTION.iter().map(|(n, t)| (*n, if *n == name { text } else { *t }));
    let added = PRODUCTION.iter().all(|(n, _)| *n != name).then_some((name, text));
    load(&changed.chain(added).collect::<Vec<_>>())
}

#[test]
fn the_defaults_are_whole_and_each_key_has_one_rule() {
    let table: toml::Table = DEFAULTS.parse().unwrap();
    let keys: BTreeSet<String> = table
        .iter()
        .flat_map(|(section, value)| match value {
            toml::Value::Table(keys) => keys.keys().map(|key| format!("{section}.{key}")).collect(),
            _ => vec![section.clone()],
        })
        .collect();
    let ruled: BTreeSet<String> = rules().keys().map(|key| (*key).to_owned()).collect();
    assert_eq!(keys, ruled);
    let config = load(&[]).unwrap();
    assert_eq!(config.database.url.expose(), "sqlite://pqt-data/pqt.sqlite3");
    assert_eq!(config.server.public_url.as_str(), "http://127.0.0.1:8080/");
    assert_eq!(config.mail.per_address_per_day, 5);
}

#[test]
fn each_default_has_a_comment_above_it() {
    let mut commented = false;
    for line in DEFAULTS.lines() {
        let is_key = line.split_once(" = ").is_some() && !line.starts_with('#');
        assert!(!is_key || commented, "no comment above: {line}");
        commented = line.starts_with('#');
    }
}

#[test]
fn no_two_settings_share_a_variable() {
    let names: BTreeSet<String> = rules().keys().map(|key| layers::variable(key)).collect();
    assert_eq!(names.len(), rules().len());
    assert!(names.iter().all(|name| !name.ends_with("_FILE")));
}

#[test]
fn a_file_wins_over_the_default_and_a_variable_over_the_file() {
    let file = TestFile::new("[server]\nworkers = 3\nshutdown_seconds = 9\n");
    let config = file.loads(&[("PQT_SERVER_WORKERS", "4"), ("PATH", "/bin")]).unwrap();
    assert_eq!((config.server.workers, config.server.shutdown_seconds), (4, 9));
}

#[test]
fn moving_the_data_folder_moves_the_database_and_the_mail() {
    let config = load(&[("PQT_DATA_DIR", "/srv/pqt")]).unwrap();
    assert_eq!(config.database.url.expose(), "sqlite:///srv/pqt/pqt.sqlite3");
    assert_eq!(config.mail.folder, PathBuf::from("/srv/pqt/mail"));
}

#[test]
fn an_empty_variable_counts_as_not_set() {
    assert_eq!(load(&[("PQT_SERVER_WORKERS", "")]).unwrap().server.workers, 0);
}

#[test]
fn an_unknown_key_in_a_file_is_named_with_a_suggestion() {
    let file = TestFile::new("[server]\nlisen = \"127.0.0.1:80\"\n");
    let said = sentences(file.loads(&[]));
    assert!(said.starts_with("`server.lisen` in "), "{said}");
    assert!(said.ends_with("is not a setting. Did you mean `server.listen`?"), "{said}");
}

#[test]
fn an_unknown_section_is_named_with_a_suggestion() {
    let file = TestFile::new("[sever]\nworkers = 2\n");
    let said = sentences(file.loads(&[]));
    assert!(said.contains("`sever`") && said.contains("Did you mean `server`?"), "{said}");
}

#[test]
fn an_unknown_variable_is_named_with_a_suggestion() {
    let said = sentences(load(&[("PQT_SERVER__LISTEN", "127.0.0.1:80")]));
    assert_eq!(
        said,
        "`PQT_SERVER__LISTEN` in the environment is not a setting. Did you mean `PQT_SERVER_LISTEN`?"
    );
}

#[test]
fn variables_of_the_tests_and_the_name_of_the_file_are_left_alone() {
    load(&[("PQT_TEST_POSTGRES", "postgres://x"), ("PQT_CONFIG", "/etc/pqt.toml")]).unwrap();
}

#[test]
fn a_wrong_type_says_the_key_the_value_and_what_is_allowed() {
    let said = sentences(load(&[("PQT_JOBS_TALLY_SECONDS", "soon")]));
    assert_eq!(
        said,
        "`jobs.tally_seconds` in PQT_JOBS_TALLY_SECONDS is \"soon\". \
         It must be a whole number from 1 to 60 (seconds)."
    );
    let file = TestFile::new("server = 5\n[mail]\nsmtp_host = true\n");
    let said = sentences(file.loads(&[]));
    assert!(said.contains("Write [server] and its settings below."), "{said}");
    assert!(said.contains("`mail.smtp_host`") && said.contains(" is true. "), "{said}");
}

#[test]
fn all_problems_are_told_at_once() {
    let env = [("PQT_SERVER_MODE", "prod"), ("PQT_LIMITS_CODE_ATTEMPTS", "99")];
    let said = sentences(load(&env));
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(said.contains("\"development\" or \"production\""), "{said}");
    assert!(said.contains("from 1 to 10 (tries)"), "{said}");
}

#[test]
fn a_file_that_is_not_toml_is_refused_without_quoting_it() {
    let file = TestFile::new("[mail]\nsmtp_password = \"hunter2\nx = 1\n");
    let said = sentences(file.loads(&[]));
    assert!(said.contains("at line 2"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}

#[test]
fn a_missing_file_is_named() {
    let said = sentences(load_with(Some(Path::new("/no/such.toml")), &[]));
    assert!(said.starts_with("The settings file /no/such.toml cannot be read"), "{said}");
}

#[test]
fn a_secret_can_come_from_a_file_and_only_from_one_place() {
    let file = TestFile::new("hunter2\n");
    let path = file.0.to_str().unwrap();
    let config = load(&[("PQT_MAIL_SMTP_PASSWORD_FILE", path)]).unwrap();
    assert_eq!(config.mail.smtp_password.expose(), "hunter2");
    let both = [("PQT_MAIL_SMTP_PASSWORD", "x"), ("PQT_MAIL_SMTP_PASSWORD_FILE", path)];
    let said = sentences(load(&both));
    assert!(said.contains("Keep one of them."), "{said}");
    let said = sentences(load(&[("PQT_SERVER_LISTEN_FILE", path)]));
    assert!(said.contains("is not a setting"), "{said}");
}

#[test]
fn a_refused_secret_is_not_shown() {
    let said = sentences(load(&[("PQT_DATABASE_URL", "mysql://pqt:hunter2@db/pqt")]));
    assert!(said.contains("(not shown)") && !said.contains("hunter2"), "{said}");
    let said = sentences(load(&[("PQT_SECRETS_CSRF", "hunter2")]));
    assert!(said.contains("64 hexadecimal digits") && !said.contains("hunter2"), "{said}");
}

#[test]
fn neither_print_nor_debug_shows_a_secret() {
    let config = load(&[
        ("PQT_DATABASE_URL", "postgres://pqt:hunter2@db/pqt"),
        ("PQT_MAIL_SMTP_PASSWORD", "hunter3"),
        ("PQT_SECRETS_EMAIL_HMAC", &"ab".repeat(32)),
    ])
    .unwrap();
    for shown in [config.masked_toml(), format!("{config:?}")] {
        assert!(!shown.contains("hunter") && !shown.contains("abab"), "{shown}");
    }
    assert!(config.masked_toml().contains("smtp_password = \"***\""));
    assert!(config.masked_toml().contains("postgres://pqt:***@db/pqt"));
}

#[test]
fn the_printed_settings_can_be_read_again() {
    let config = load(&[]).unwrap();
    let again = TestFile::new(&config.masked_toml()).loads(&[]).unwrap();
    assert_eq!(again.masked_toml(), config.masked_toml());
}

#[test]
fn production_with_https_and_a_mail_server_is_accepted() {
    let config = load(PRODUCTION).unwrap();
    assert_eq!(config.server.mode, Mode::Production);
    assert!(!config.shows_dev_mail());
}

#[test]
fn production_demands_https_a_real_host_and_a_mail_server() {
    let cases = [
        ("PQT_SERVER_PUBLIC_URL", "http://questions.council.gov.uk", "https://"),
        ("PQT_SERVER_PUBLIC_URL", "https://localhost", "others can reach"),
        ("PQT_MAIL_TRANSPORT", "folder", "must be \"smtp\""),
        ("PQT_MAIL_SMTP_HOST", "", "must name the mail server"),
        ("PQT_MAIL_SMTP_TLS", "none", "only when"),
        ("PQT_MAIL_SMTP_USERNAME", "questions", "both, or neither"),
        ("PQT_MAIL_FROM", "questions@example.org", "not an example"),
        ("PQT_SERVICE_CONTACT_EMAIL", "help@example.org", "somebody reads"),
        ("PQT_SERVICE_OWNER", "", "must name the person"),
    ];
    for (name, text, expected) in cases {
        let said = sentences(production_but(name, text));
        assert!(said.contains(expected), "{name}={text}: {said}");
        assert_eq!(said.lines().count(), 1, "{name}={text}: {said}");
    }
}

#[test]
fn the_production_example_needs_only_its_password() {
    let example = Path::new("config/production.example.toml");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join(example);
    let config = load_with(Some(&example), &[("PQT_MAIL_SMTP_PASSWORD", "hunter2")]).unwrap();
    assert_eq!(config.server.mode, Mode::Production);
}

#[test]
fn dev_mail_is_shown_only_in_development_on_this_machine() {
    assert!(load(&[]).unwrap().shows_dev_mail());
    assert!(!load(&[("PQT_SERVER_LISTEN", "0.0.0.0:8080")]).unwrap().shows_dev_mail());
}

#[test]
fn values_that_look_right_but_are_not_are_refused() {
    let cases = [
        ("PQT_SERVER_LISTEN", "localhost:8080"),
        ("PQT_SERVER_PUBLIC_URL", "https://example.org/questions"),
        ("PQT_SERVER_PUBLIC_URL", "questions.example.org"),
        ("PQT_SERVER_TRUSTED_PROXIES", "proxy.internal"),
        ("PQT_DATABASE_URL", "sqlite://"),
        ("PQT_MAIL_FROM", "Questions <q@example.org>"),
        ("PQT_TELEMETRY_LEVEL", "inof"),
        ("PQT_DATA_DIR", " "),
    ];
    for (name, text) in cases {
        assert!(sentences(load(&[(name, text)])).contains("It must be"), "{name}={text}");
    }
}

#[test]
fn each_test_gets_a_folder_of_its_own_and_any_free_port() {
    let (one, two) = (Config::for_tests(), Config::for_tests());
    assert_ne!(one.data_dir, two.data_dir);
    assert_eq!(one.server.listen.port(), 0);
    assert_eq!(one.mail.transport, Transport::Memory);
}
