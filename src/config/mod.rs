//! The settings: `config/default.toml`, under one file of the operator's, under the environment.
//!
//! Each section is a file here and a struct with typed fields; each key has one rule that says what
//! it accepts. Variables are `PQT_` and the key with `.` as `_`, in capitals: `server.listen` is
//! `PQT_SERVER_LISTEN`. A secret can also be read from a file: `PQT_MAIL_SMTP_PASSWORD_FILE`. An
//! empty variable counts as not set. Lists are written with commas.
//! Never: reads the environment, except in [`Config::from_process`]; prints a secret; starts with a
//! setting it does not understand.

mod database;
mod desk;
mod error;
mod jobs;
mod layers;
mod limits;
mod mail;
mod network;
mod rule;
mod secret_text;
mod secrets;
mod server;
mod service;
mod sheets;
mod suggest;
mod telemetry;
#[cfg(test)]
mod tests;
mod webhooks;

pub use database::{DatabaseSettings, Migrate};
pub use desk::DeskSettings;
pub use error::{ConfigError, Problem};
pub use jobs::JobSettings;
pub use limits::LimitSettings;
pub use mail::{MailSettings, SmtpTls, Transport};
pub use network::{Network, NotANetwork};
pub use secret_text::{DatabaseUrl, SecretText};
pub use secrets::SecretSettings;
pub use server::{Mode, ServerSettings};
pub use service::{DataLicence, ServiceSettings};
pub use sheets::SheetSettings;
pub use telemetry::{LogFormat, TelemetrySettings};
pub use webhooks::WebhookSettings;

use layers::{Layers, Rules};
use rule::Rule;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Every key with its comment and its default.
pub const DEFAULTS: &str = include_str!("../../config/default.toml");

/// All settings, checked.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Folder for the database file, the keys and the mail of development.
    pub data_dir: PathBuf,
    /// Where the service listens and how it stops.
    pub server: ServerSettings,
    /// Which database.
    pub database: DatabaseSettings,
    /// How mail leaves.
    pub mail: MailSettings,
    /// How long, how often.
    pub limits: LimitSettings,
    /// How moderators work together.
    pub desk: DeskSettings,
    /// Name and owner.
    pub service: ServiceSettings,
    /// The sheets.
    pub sheets: SheetSettings,
    /// The log.
    pub telemetry: TelemetrySettings,
    /// Background jobs.
    pub jobs: JobSettings,
    /// Other programs that are told what happens.
    pub webhooks: WebhookSettings,
    /// Keys given from outside.
    pub secrets: SecretSettings,
}

impl Config {
    /// Reads the settings: defaults, then `file` if there is one, then the given variables.
    ///
    /// # Errors
    /// All problems at once, each a sentence that names the setting and what it accepts.
    pub fn load(
        file: Option<&Path>,
        env: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut layers = Layers::new(rules(), DEFAULTS);
        if let Some(path) = file {
            layers.lay_file(path);
        }
        layers.lay_environment(env);
        layers.fill("{data_dir}", "data_dir", "database.url");
        layers.fill("{data_dir}", "data_dir", "mail.folder");
        layers.fill("{listen}", "server.listen", "server.public_url");
        let table = layers.finish().map_err(|problems| ConfigError { problems })?;
        let config: Self = table.try_into().map_err(|error: toml::de::Error| ConfigError {
            problems: vec![Problem::together(error.message())],
        })?;
        config.checked()
    }

    /// As [`Config::load`], with the variables of this process: the one place that reads them.
    /// Without `file`, the file that `PQT_CONFIG` names is read, if it is set.
    ///
    /// # Errors
    /// As [`Config::load`].
    #[allow(clippy::disallowed_methods, reason = "the one door to the environment")]
    pub fn from_process(file: Option<&Path>) -> Result<Self, ConfigError> {
        let text = |os: std::ffi::OsString| os.to_string_lossy().into_owned();
        let named = std::env::var_os("PQT_CONFIG").filter(|name| !name.is_empty());
        let file = file.map(PathBuf::from).or(named.map(PathBuf::from));
        let env = std::env::vars_os().map(|(name, value)| (text(name), text(value)));
        Self::load(file.as_deref(), env)
    }

    /// Settings for a test: development, any free port, mail in memory, and a data folder of its own
    /// under the system's temporary folder (named, not yet made).
    pub fn for_tests() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("pqt-test-{}-{number}", std::process::id()));
        let env = [
            ("PQT_DATA_DIR", folder.to_string_lossy().into_owned()),
            ("PQT_SERVER_LISTEN", "127.0.0.1:0".to_owned()),
            ("PQT_MAIL_TRANSPORT", "memory".to_owned()),
        ];
        Self::load(None, env.into_iter().map(|(name, value)| (name.to_owned(), value)))
            .expect("the defaults are right, as the tests of this module show")
    }

    /// The settings in force as TOML, with every secret as `***`.
    pub fn masked_toml(&self) -> String {
        toml::to_string_pretty(self).expect("plain tables of text, numbers and lists are TOML")
    }

    /// Whether `/dev/mail` exists: in development only, and only if nobody else can reach it.
    pub fn shows_dev_mail(&self) -> bool {
        self.server.mode == Mode::Development && self.server.is_loopback()
    }

    fn checked(self) -> Result<Self, ConfigError> {
        let mut problems = Vec::new();
        server::check(&self.server, &mut problems);
        mail::check(&self.mail, &self.server, &mut problems);
        service::check(&self.service, &self.server, &mut problems);
        if problems.is_empty() { Ok(self) } else { Err(ConfigError { problems }) }
    }
}

fn rules() -> Rules {
    let top = [("data_dir", Rule::Text("the path of a folder", rule::something))];
    let sections = [
        server::RULES,
        database::RULES,
        mail::RULES,
        limits::RULES,
        desk::RULES,
        service::RULES,
        sheets::RULES,
        telemetry::RULES,
        jobs::RULES,
        webhooks::RULES,
        secrets::RULES,
    ];
    top.into_iter().chain(sections.concat()).collect()
}
