//! Every address of the service, on one page.
//!
//! Never: a handler.

use super::api::{self, ApiLimit};
use super::public::{
    self, archive, archive_search, ask, back, confirm, content, home, log, log_csv, log_json, me,
    question, questions, rates, rules, sitting, unsubscribe, upvote,
};
use super::{data, desk, dev, dev_mail, embed, feeds, health, office, sitemap, static_files};
use crate::config::Config;
use actix_web::web::{ServiceConfig, get, post};

/// The whole table.
pub fn table(routes: &mut ServiceConfig, config: &Config, limit: &ApiLimit) {
    api::table(routes, limit);
    routes
        .route("/healthz", get().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/static/{name}", get().to(static_files::show));
    routes
        .route("/desk/sittings/{sitting}/answers", get().to(office::answers::show))
        .route("/desk/sittings/{sitting}/answers/{question}", post().to(office::answers::record))
        .route("/desk/verdicts", get().to(desk::verdicts::list))
        .route("/desk/verdicts/{question}", get().to(desk::verdicts::show))
        .route("/desk/verdicts/{question}", post().to(desk::verdicts::settle))
        .route("/desk/verdicts/{question}/contest", post().to(desk::verdicts::decide));
    readings(routes);
    sheets(routes);
    hall(routes);
    asking(routes);
    staff(routes);
    settings(routes);
    sittings(routes);
    queue(routes);
    clusters(routes);
    supporters(routes);
    mailbags(routes);
    slates(routes);
    browsing(routes);
    given_out(routes);
    if config.shows_dev_mail() {
        development(routes);
    }
}

/// How questions will be read aloud, as the office sees it.
fn readings(routes: &mut ServiceConfig) {
    use office::readings;
    routes
        .route("/desk/sittings/{sitting}/readings", get().to(readings::list))
        .route("/desk/sittings/{sitting}/readings", post().to(readings::set_policy))
        .route("/desk/questions/{reference}/reading", get().to(readings::show))
        .route("/desk/questions/{reference}/reading/remind", post().to(readings::remind))
        .route("/desk/questions/{reference}/reading/propose", post().to(readings::propose))
        .route("/desk/questions/{reference}/reading/message", post().to(readings::message));
}

/// The office's own sheets.
fn sheets(routes: &mut ServiceConfig) {
    use office::sheets;
    const SHEETS: &str = "/desk/sittings/{sitting}/sheets";
    routes
        .route(SHEETS, get().to(sheets::show))
        .route(&format!("{SHEETS}/{{sheet}}.pdf"), get().to(sheets::file))
        .route(&format!("{SHEETS}/{{question}}"), post().to(sheets::write));
}

/// At the sitting: the dispatch view and the wall.
fn hall(routes: &mut ServiceConfig) {
    use office::dispatch;
    use public::wall;
    const DISPATCH: &str = "/desk/sittings/{sitting}/dispatch";
    routes
        .route(DISPATCH, get().to(dispatch::show))
        .route(&format!("{DISPATCH}/state"), get().to(dispatch::state))
        .route(&format!("{DISPATCH}/worker.js"), get().to(dispatch::worker))
        .route(&format!("{DISPATCH}/mark"), post().to(dispatch::mark))
        .route(&format!("{DISPATCH}/marks"), post().to(dispatch::marks))
        .route(&format!("{DISPATCH}/wall"), post().to(dispatch::wall))
        .route("/sittings/{sitting}/wall", get().to(wall::show))
        .route("/sittings/{sitting}/wall/events", get().to(wall::events));
}

/// Backing questions, and a supporter's own page.
fn supporters(routes: &mut ServiceConfig) {
    routes
        .route("/questions/{reference}/upvote", post().to(upvote::put))
        .route("/questions/{reference}/upvote/undo", post().to(upvote::withdraw))
        .route("/questions/{reference}/back", get().to(back::show))
        .route("/questions/{reference}/back", post().to(back::send))
        .route("/me", get().to(me::show::show))
        .route("/me/sign-in", post().to(me::sign_in::send))
        .route("/me/sign-out", post().to(me::leave::sign_out))
        .route("/me/wishes", post().to(me::wishes::save))
        .route("/me/delete", get().to(me::leave::show_delete))
        .route("/me/delete", post().to(me::leave::delete))
        .route("/me/questions/{reference}/object", get().to(me::object::show))
        .route("/me/questions/{reference}/object", post().to(me::object::send))
        .route("/me/questions/{reference}/reading", get().to(me::reading::show))
        .route("/me/questions/{reference}/reading", post().to(me::reading::send))
        .route("/me/questions/{reference}/reading/message", post().to(me::reading::write))
        .route("/me/questions/{reference}/reword", get().to(me::reword::show))
        .route("/me/questions/{reference}/reword", post().to(me::reword::send))
        .route("/me/questions/{reference}/appeal", get().to(me::appeal::show))
        .route("/me/questions/{reference}/appeal", post().to(me::appeal::send))
        .route("/me/questions/{reference}/contest", get().to(me::contest::show))
        .route("/me/questions/{reference}/contest", post().to(me::contest::send))
        .route("/me/questions/{reference}/withdraw", get().to(me::withdraw::show))
        .route("/me/questions/{reference}/withdraw", post().to(me::withdraw::send))
        .route("/unsubscribe/{key}", get().to(unsubscribe::show))
        .route("/unsubscribe/{key}", post().to(unsubscribe::send))
        .route("/unsubscribe/{key}/undo", post().to(unsubscribe::undo));
}

/// The mails and the staff of a trial; only in development, only on this machine.
fn development(routes: &mut ServiceConfig) {
    routes
        .route("/dev/sign-in/{token}", get().to(dev::sign_in::show))
        .route("/dev/sign-in/{token}", post().to(dev::sign_in::enter))
        .route("/dev/mail", get().to(dev_mail::list))
        .route("/dev/mail/{file}", get().to(dev_mail::show))
        .route("/dev/mail/{file}/html", get().to(dev_mail::html));
}

/// Asking and confirming.
fn asking(routes: &mut ServiceConfig) {
    routes
        .route("/ask", get().to(ask::choose))
        .route("/sittings/{sitting}/ask", get().to(ask::show))
        .route("/sittings/{sitting}/ask", post().to(ask::post))
        .route("/confirm/link/{token}", get().to(confirm::show_link))
        .route("/confirm/link/{token}", post().to(confirm::post_link))
        .route("/confirm/link/{token}/not-me", post().to(confirm::post_not_me))
        .route("/confirm/{reference}", get().to(confirm::show))
        .route("/confirm/{reference}", post().to(confirm::post_code))
        .route("/confirm/{reference}/again", post().to(confirm::post_again))
        .route("/confirm/{reference}/address", get().to(confirm::show_address))
        .route("/confirm/{reference}/address", post().to(confirm::post_address))
        .route("/confirm/{reference}/done", get().to(confirm::show_done));
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

/// Reasons, topics, representatives and webhooks.
fn settings(routes: &mut ServiceConfig) {
    use desk::settings::{reasons, representatives, topics};
    use desk::webhooks;
    routes
        .route("/desk/reasons", get().to(reasons::list))
        .route("/desk/reasons/new", get().to(reasons::new))
        .route("/desk/reasons/new", post().to(reasons::add))
        .route("/desk/reasons/{code}", get().to(reasons::edit))
        .route("/desk/reasons/{code}", post().to(reasons::change))
        .route("/desk/reasons/{code}/retire", post().to(reasons::retire_one))
        .route("/desk/reasons/{code}/restore", post().to(reasons::restore))
        .route("/desk/topics", get().to(topics::list))
        .route("/desk/topics/new", get().to(topics::new))
        .route("/desk/topics/new", post().to(topics::add))
        .route("/desk/topics/{code}", get().to(topics::edit))
        .route("/desk/topics/{code}", post().to(topics::change))
        .route("/desk/topics/{code}/retire", post().to(topics::retire_one))
        .route("/desk/topics/{code}/restore", post().to(topics::restore))
        .route("/desk/representatives", get().to(representatives::list))
        .route("/desk/representatives/new", get().to(representatives::new))
        .route("/desk/representatives/new", post().to(representatives::add))
        .route("/desk/representatives/{reference}", get().to(representatives::edit))
        .route("/desk/representatives/{reference}", post().to(representatives::change))
        .route("/desk/webhooks", get().to(webhooks::list))
        .route("/desk/webhooks", post().to(webhooks::add))
        .route("/desk/webhooks/{reference}", get().to(webhooks::show))
        .route("/desk/webhooks/{reference}/{act}", post().to(webhooks::act));
}

/// Sittings, as staff see and set them up.
fn sittings(routes: &mut ServiceConfig) {
    use desk::sittings;
    routes
        .route("/desk/sittings", get().to(sittings::list))
        .route("/desk/sittings/new", get().to(sittings::new))
        .route("/desk/sittings/new", post().to(sittings::add))
        .route("/desk/sittings/{reference}", get().to(sittings::show))
        .route("/desk/sittings/{reference}/rules", get().to(desk::rules::show))
        .route("/desk/sittings/{reference}/rules", post().to(desk::rules::write))
        .route("/desk/sittings/{reference}/carry", get().to(desk::carry::show))
        .route("/desk/sittings/{reference}/carry", post().to(desk::carry::send))
        .route("/desk/sittings/{reference}/edit", get().to(sittings::edit))
        .route("/desk/sittings/{reference}/edit", post().to(sittings::change));
}

/// The moderators' queue and decisions.
fn queue(routes: &mut ServiceConfig) {
    routes
        .route("/desk", get().to(desk::queue::show))
        .route("/desk/mine", get().to(desk::queue::mine))
        .route("/desk/take", post().to(desk::hold::take))
        .route("/desk/give-back", post().to(desk::hold::give_all_back))
        .route("/desk/filters", post().to(desk::saved_filters::save))
        .route("/desk/filters/forget", post().to(desk::saved_filters::forget))
        .route("/desk/bulk", get().to(desk::bulk::form))
        .route("/desk/bulk", post().to(desk::bulk::prepare))
        .route("/desk/bulk/ticked", post().to(desk::bulk::ticked))
        .route("/desk/bulk/{batch}", get().to(desk::bulk::show))
        .route("/desk/bulk/{batch}/run", post().to(desk::bulk::run))
        .route("/desk/bulk/{batch}/drop", post().to(desk::bulk::drop_one))
        .route("/desk/bulk/{batch}/undo", post().to(desk::bulk::undo))
        .route("/desk/shortcuts", get().to(desk::shortcuts::show))
        .route("/desk/shortcuts", post().to(desk::shortcuts::set))
        .route("/desk/approve", post().to(desk::ticked::approve))
        .route("/desk/shortlist", get().to(desk::shortlist::show))
        .route("/desk/shortlist/ticked", post().to(desk::ticked::shortlist))
        .route("/desk/questions/{reference}", get().to(desk::question::show))
        .route("/desk/questions/{reference}/decide/{act}", post().to(desk::decide::decide))
        .route("/desk/questions/{reference}/keep", post().to(desk::hold::keep))
        .route("/desk/questions/{reference}/give-back", post().to(desk::hold::give_back))
        .route("/desk/questions/{reference}/take-over", post().to(desk::hold::take_over))
        .route("/desk/questions/{reference}/notes", post().to(desk::notes::add))
        .route("/desk/questions/{reference}/removal/{act}", post().to(desk::removal::settle))
        .route("/desk/questions/{reference}/questioner", post().to(desk::questioner::mark))
        .route("/desk/questions/{reference}/questioner/lift", post().to(desk::questioner::lift))
        .route("/desk/backlog", get().to(desk::backlog::show))
        .route("/desk/backlog/refusals", get().to(desk::refusals::show))
        .route("/desk/removals", get().to(desk::removal::list))
        .route("/desk/questioners", get().to(desk::questioner::list))
        .route("/desk/appeals", get().to(desk::appeals::list))
        .route("/desk/appeals/{appeal}", get().to(desk::appeals::show))
        .route("/desk/appeals/{appeal}", post().to(desk::appeals::answer))
        .route("/desk/questions/{reference}/topic", post().to(desk::correct::topic))
        .route("/desk/questions/{reference}/town", post().to(desk::correct::town));
}

/// Questions that say much the same, together.
fn clusters(routes: &mut ServiceConfig) {
    use desk::clusters;
    routes
        .route("/desk/clusters", get().to(clusters::overview))
        .route("/desk/clusters/list", get().to(clusters::list))
        .route("/desk/clusters/{leader}", get().to(clusters::show))
        .route("/desk/clusters/{leader}/merge", post().to(clusters::merge))
        .route("/desk/clusters/{leader}/apart", post().to(clusters::apart))
        .route("/desk/clusters/{leader}/together", post().to(clusters::together))
        .route("/desk/clusters/{leader}/keep", post().to(clusters::keep))
        .route("/desk/clusters/{leader}/give-back", post().to(clusters::give_back))
        .route("/desk/clusters/{leader}/take-over", post().to(clusters::take_over))
        .route("/desk/objections", get().to(desk::objections::list))
        .route("/desk/objections/{question}", get().to(desk::objections::show))
        .route("/desk/objections/{question}", post().to(desk::objections::answer))
        .route("/desk/mergings/{merging}", get().to(clusters::merging))
        .route("/desk/mergings/{merging}/undo", post().to(clusters::undo));
}

/// Taking questions in that came another way than by the form.
fn mailbags(routes: &mut ServiceConfig) {
    use desk::take_in::{acts, columns, list, mail, mailbag, problems, rows, take_down};
    routes
        .route("/desk/sittings/{sitting}/mailbags", get().to(list::show))
        .route("/desk/sittings/{sitting}/mailbags", post().to(list::send))
        .route("/desk/sittings/{sitting}/mailbags/lines", post().to(list::send_lines))
        .route("/desk/sittings/{sitting}/take-down", get().to(take_down::show))
        .route("/desk/sittings/{sitting}/take-down", post().to(take_down::send))
        .route("/desk/mailbags/{mailbag}", get().to(mailbag::show))
        .route("/desk/mailbags/{mailbag}/columns", post().to(columns::send))
        .route("/desk/mailbags/{mailbag}/choices", post().to(acts::choose))
        .route("/desk/mailbags/{mailbag}/take-in", post().to(acts::take_in))
        .route("/desk/mailbags/{mailbag}/set-aside", post().to(acts::set_aside))
        .route("/desk/mailbags/{mailbag}/confirm-single", post().to(acts::confirm_single))
        .route("/desk/mailbags/{mailbag}/problems.csv", get().to(problems::show))
        .route("/desk/mailbags/{mailbag}/rows", get().to(rows::show))
        .route("/desk/mailbags/{mailbag}/mails/{number}", get().to(mail::show))
        .route("/desk/mailbags/{mailbag}/mails/{number}", post().to(mail::send));
}

/// Selections and slates.
fn slates(routes: &mut ServiceConfig) {
    const SELECTION: &str = "/desk/sittings/{sitting}/selection";
    routes
        .route("/sittings/{sitting}/slate", get().to(public::slate::newest))
        .route("/sittings/{sitting}/slate/print", get().to(public::slate::print))
        .route("/sittings/{sitting}/slate/record.json", get().to(public::slate::record::newest))
        .route("/sittings/{sitting}/slate/{edition}", get().to(public::slate::edition))
        .route(
            "/sittings/{sitting}/slate/{edition}/record.json",
            get().to(public::slate::record::of_edition),
        )
        .route(
            "/sittings/{sitting}/slate/{edition}/sheets/{sheet}.pdf",
            get().to(public::slate::sheets::show),
        )
        .route("/schema/record-1.json", get().to(public::slate::record::schema))
        .route(&format!("{SELECTION}/full-record.json"), get().to(desk::selection::full_record))
        .route(SELECTION, get().to(desk::selection::show))
        .route(SELECTION, post().to(desk::selection::propose))
        .route(&format!("{SELECTION}/try"), post().to(desk::selection::try_out))
        .route(&format!("{SELECTION}/change"), post().to(desk::selection::change))
        .route(&format!("{SELECTION}/publish"), post().to(desk::selection::publish))
        .route(&format!("{SELECTION}/discard"), post().to(desk::selection::discard));
}

/// The same in other forms: feeds, calendars, lists for search engines.
fn given_out(routes: &mut ServiceConfig) {
    routes
        .route("/feed.{form}", get().to(feeds::service))
        .route("/sittings/{sitting}/feed.{form}", get().to(feeds::sitting))
        .route("/topics/{topic}/feed.{form}", get().to(feeds::topic))
        .route("/towns/{town}/feed.{form}", get().to(feeds::town))
        .route("/calendar.ics", get().to(feeds::calendar::service))
        .route("/sittings/{sitting}/calendar.ics", get().to(feeds::calendar::sitting))
        .route("/data", get().to(data::page::show))
        .route("/data/dictionary.json", get().to(data::page::dictionary))
        .route("/data/{table}.{form}", get().to(data::files::whole))
        .route("/sittings/{sitting}/data/{table}.{form}", get().to(data::files::of_sitting))
        .route("/embed/questions/{question}", get().to(embed::question::show))
        .route("/embed/sittings/{sitting}/slate", get().to(embed::slate::show))
        .route("/oembed", get().to(embed::oembed::show))
        .route("/robots.txt", get().to(sitemap::robots))
        .route("/sitemap.xml", get().to(sitemap::index))
        .route("/sitemap-{name}.xml", get().to(sitemap::part));
}

/// Pages that everybody may read.
fn browsing(routes: &mut ServiceConfig) {
    routes
        .route("/", get().to(home::show))
        .route("/sittings", get().to(home::sittings))
        .route("/sittings/{reference}", get().to(sitting::show))
        .route("/sittings/{reference}/questions", get().to(questions::show))
        .route("/sittings/{reference}/log", get().to(log::show))
        .route("/sittings/{reference}/log.csv", get().to(log_csv::show))
        .route("/sittings/{reference}/log.json", get().to(log_json::show))
        .route("/sittings/{reference}/rules", get().to(rules::show))
        .route("/sittings/{reference}/rules/{version}", get().to(rules::version))
        .route("/sittings/{reference}/archive", get().to(archive::show))
        .route("/archive", get().to(archive_search::show))
        .route("/archive/rates", get().to(rates::show))
        .route("/questions", get().to(home::questions))
        .route("/questions/{reference}", get().to(question::show))
        .route("/log", get().to(home::logs));
    for path in content::PATHS {
        routes.route(path, get().to(content::show));
    }
}
