//! `pqt staff`: inviting members of staff.
//!
//! Never: a password; whoever opens the link chooses their own.

use super::failure::Failure;
use crate::actions::invite::{self, INVITATION_DAYS};
use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::instant::Instant;
use crate::domain::lang::Lang;
use crate::domain::rules::NAME_MAX;
use crate::domain::staff::Role;
use crate::domain::text;
use crate::entropy::Entropy;
use crate::web::paths;
use clap::Subcommand;

/// What can be done with staff.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make an invitation link for one person, to be handed over by you.
    ///
    /// Whoever opens the link gives a work address, chooses a password and sets up an authenticator app. It works once,
    /// and for seven days. No mail is sent.
    Invite {
        /// The person's name, as colleagues see it.
        #[arg(long)]
        name: String,
        /// organiser (creates sittings, selects, publishes), moderator (decides questions), office (prints the slate, records
        /// answers) or auditor (reads everything, changes nothing).
        #[arg(long, value_parser = role)]
        role: Role,
    },
}

pub(super) fn run(config: Config, command: Command) -> Result<(), Failure> {
    let Command::Invite { name, role } = command;
    let name = text::clean_line(&name);
    if name.is_empty() || text::graphemes(&name) > NAME_MAX {
        return Err(Failure::mend(format!(
            "Write a name of 1 to {NAME_MAX} characters after --name."
        )));
    }
    let app = App::build(config, Clock::system(), Entropy::system())?;
    bring_up_to_date(&app)?;
    let (context, now) = (app.actions.clone(), Instant::from(app.clock.now()));
    let invited = name.clone();
    let token = app.db.write(move |conn| invite::create(conn, &context, now, role, &invited))?;
    let link = app.public_link(Lang::En, &paths::invitation(&token));
    println!(
        "Give this link to {name} ({}). It works once, for {INVITATION_DAYS} days:",
        role.code()
    );
    println!("{link}");
    Ok(())
}

/// An invitation may be the first thing that is ever done with a database.
pub(super) fn bring_up_to_date(app: &App) -> Result<(), Failure> {
    if app.config.database.migrates_at_start() {
        app.db.migrate()?;
    } else if !app.db.pending_migrations()?.is_empty() {
        return Err(Failure::new("The tables are not up to date. Run `pqt migrate` first."));
    }
    Ok(())
}

fn role(typed: &str) -> Result<Role, String> {
    Role::parse(typed)
        .ok_or_else(|| "the roles are organiser, moderator, office and auditor".to_owned())
}
