//! The composition root: everything the service is made of, built once.
//!
//! Never: a global; whoever needs a part is given the app or the part.

use crate::actions::Context;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::domain::desk::DeskRules;
use crate::domain::lang::Lang;
use crate::domain::removal::SecondPerson;
use crate::entropy::Entropy;
use crate::exposures::Exposures;
use crate::gazetteer::Gazetteer;
use crate::i18n::Catalogue;
use crate::mail::{MailFolder, Sender, SmtpMailer, SmtpSettings, SmtpTls, Transport};
use crate::secrets::Secrets;
use crate::store::{Db, DbOptions, StoreError, towns};
use crate::templates::{StaticFiles, Templates};
use crate::typeset::Press;
use actix_web::{HttpRequest, web};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// Everything the service is made of.
pub struct App {
    /// The settings.
    pub config: Config,
    /// Wall time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// The keys.
    pub secrets: Arc<Secrets>,
    /// What actions need beside the database.
    pub actions: Context,
    /// The database.
    pub db: Db,
    /// Sentences in both languages.
    pub catalogue: Arc<Catalogue>,
    /// Style, script and pictures.
    pub statics: Arc<StaticFiles>,
    /// Pages and mails.
    pub templates: Templates,
    /// The sheets as PDF.
    pub press: Arc<Press>,
    /// How mail leaves.
    pub transport: Transport,
    /// Who writes the mails.
    pub sender: Sender,
    /// How often questions were shown, until the job writes it down.
    pub exposures: Exposures,
    imported_towns: OnceLock<Gazetteer>,
    is_stopping: AtomicBool,
}

/// Why the service cannot be built.
#[derive(Debug, thiserror::Error)]
#[error("{what}: {why}")]
pub struct BuildError {
    what: &'static str,
    why: String,
}

fn failed<E: std::fmt::Display>(what: &'static str) -> impl FnOnce(E) -> BuildError {
    move |why| BuildError { what, why: why.to_string() }
}

impl App {
    /// Builds the service from its settings. The database's file or server need
    /// not be up to date yet; see [`Db::migrate`].
    ///
    /// # Errors
    /// [`BuildError`] with a sentence for whoever starts the service.
    pub fn build(config: Config, clock: Clock, entropy: Entropy) -> Result<App, BuildError> {
        make_private(&config.data_dir).map_err(failed("the data folder cannot be made"))?;
        let secrets =
            Secrets::open(&config, &entropy).map_err(failed("the keys cannot be read"))?;
        let secrets = Arc::new(secrets);
        let db = Db::open(&db_options(&config)).map_err(failed("the database cannot be opened"))?;
        let catalogue =
            Arc::new(Catalogue::load().map_err(failed("the translations cannot be read"))?);
        let statics = Arc::new(StaticFiles::load());
        let templates =
            Templates::load(&catalogue, &statics).map_err(failed("a template cannot be read"))?;
        let press = Press::open(config.sheets.folder())
            .map_err(failed("the templates of the sheets cannot be read"))?;
        let transport = transport(&config, &clock).map_err(failed("mail cannot be set up"))?;
        let reply_to = Some(config.mail.reply_to.as_str()).filter(|a| !a.is_empty());
        let sender = Sender::new(&config.mail.from, reply_to, &config.service.name)
            .map_err(failed("mail cannot be set up"))?;
        let actions = context(&config, &secrets, &entropy);
        Ok(App {
            config,
            clock,
            entropy,
            secrets,
            actions,
            db,
            catalogue,
            statics,
            templates,
            press: Arc::new(press),
            transport,
            sender,
            exposures: Exposures::default(),
            imported_towns: OnceLock::new(),
            is_stopping: AtomicBool::new(false),
        })
    }

    /// The app of a request.
    pub fn of(request: &HttpRequest) -> web::Data<App> {
        request
            .app_data::<web::Data<App>>()
            .expect("the server gives every request the app")
            .clone()
    }

    /// The towns: what the host imported, or else the built-in ones.
    pub fn gazetteer(&self) -> &Gazetteer {
        self.imported_towns.get().unwrap_or_else(|| Gazetteer::embedded())
    }

    /// Lays the imported towns over the built-in ones; done once, at the start.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn load_towns(&self) -> Result<(), StoreError> {
        if let Some(gazetteer) = self.db.read(towns::gazetteer)? {
            self.imported_towns.get_or_init(|| gazetteer);
        }
        Ok(())
    }

    /// An address of ours as a mail or a print shows it.
    pub fn public_link(&self, lang: Lang, path: &str) -> String {
        let base = self.config.server.public_url.as_str().trim_end_matches('/');
        format!("{base}{}{path}", lang.prefix())
    }

    /// Tells load balancers to send nobody any more.
    pub fn begin_stopping(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    /// Whether the service is about to end.
    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Ordering::Relaxed)
    }
}

/// Makes a folder that only its owner can open; one that is there stays as it is.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn context(config: &Config, secrets: &Arc<Secrets>, entropy: &Entropy) -> Context {
    Context {
        secrets: secrets.clone(),
        entropy: entropy.clone(),
        public_url: config.server.public_url.as_str().trim_end_matches('/').to_owned(),
        mails_per_day: i64::from(config.mail.per_address_per_day),
        code_minutes: config.limits.code_minutes,
        link_hours: config.limits.link_hours,
        code_attempts: i32::try_from(config.limits.code_attempts).unwrap_or(5),
        not_me_days: config.limits.not_me_days,
        news_wait: chrono::Duration::zero(),
        desk: DeskRules {
            hold: chrono::Duration::minutes(config.desk.hold_minutes),
            take: chrono::Duration::minutes(config.desk.take_minutes),
            undo: chrono::Duration::minutes(config.desk.undo_minutes),
            second: SecondPerson {
                is_on: config.desk.second_person == "on",
                backers: config.desk.second_person_backers,
            },
        },
        stocks: Arc::default(),
        finders: Arc::default(),
    }
}

/// How the settings say to use the database.
pub fn db_options(config: &Config) -> DbOptions {
    let database = &config.database;
    DbOptions {
        url: database.url.expose().to_owned(),
        pool_size: database.pool_size,
        busy_timeout: Duration::from_millis(u64::from(database.busy_timeout_ms)),
        connection_timeout: Duration::from_secs(database.acquire_seconds),
    }
}

fn transport(config: &Config, clock: &Clock) -> Result<Transport, crate::mail::SmtpError> {
    let mail = &config.mail;
    Ok(match mail.transport {
        config::Transport::Memory => Transport::Memory(Arc::default()),
        config::Transport::Folder => {
            let clock = clock.clone();
            Transport::Folder(MailFolder::new(mail.folder.clone(), move || clock.now()))
        }
        config::Transport::Smtp => Transport::Smtp(SmtpMailer::new(&SmtpSettings {
            host: mail.smtp_host.clone(),
            port: Some(mail.smtp_port),
            tls: match mail.smtp_tls {
                config::SmtpTls::Starttls => SmtpTls::StartTls,
                config::SmtpTls::Tls => SmtpTls::Tls,
                config::SmtpTls::None => SmtpTls::None,
            },
            credentials: (!mail.smtp_username.is_empty())
                .then(|| (mail.smtp_username.clone(), mail.smtp_password.expose().to_owned())),
            timeout: Duration::from_secs(mail.smtp_timeout_seconds),
        })?),
    })
}
