//! The test machinery tested: a tool that silently finds nothing would let every test pass.
//!
//! Never: test the product here.

#[path = "mod.rs"]
mod support;

use support::canned::{Answer, Asked, serve};
use support::client::Browser;
use support::database::TestDatabase;

const ASK: &str = r#"<!doctype html><html lang="en"><head><title>Ask</title><style>p{}</style></head><body>
  <h1>Ask <bdi>Amir</bdi>’s question</h1> <p>Hello,
     <b>world</b>. <span>From &#x2068;Leeds&#x2069;</span></p> <p hidden>secret</p><script>var nothing;</script>
  <a href="/other">Other <i>page</i></a>
  <form action="/search"><input name="q" value="bus"><button>Search</button></form>
  <form method="post" action="/ask" id="ask">
    <input type="hidden" name="token" value="t&quot;1">
    <label for="text">Question</label><textarea id="text" name="text">
old words</textarea>
    <label><input type="radio" name="kind" value="open" checked> Open</label>
    <label><input type="radio" name="kind" value="shut"> Shut</label>
    <label><input type="checkbox" name="anon"> Without my name</label>
    <select name="town"><option value="1">Leeds</option><option value="2">York</option></select>
    <input name="gone" disabled value="x"><input name="short" maxlength="3">
    <button name="do" value="send">Send</button><button name="do" value="keep">Keep</button>
  </form><input form="ask" type="hidden" name="outside" value="yes"></body></html>"#;

fn answer(asked: &Asked) -> Answer {
    match (asked.method.as_str(), asked.path.as_str()) {
        ("POST", "/ask") => Answer::see_other("/seen").with("set-cookie", &format!(
            "__Host-seen={}; Path=/; Secure; HttpOnly; SameSite=Lax",
            asked.body.replace('&', "~")
        )),
        (_, "/away") => Answer::see_other("https://elsewhere.example/"),
        (_, "/leave") => Answer::page("bye").with("set-cookie", "__Host-seen=; Path=/; Secure; Max-Age=0"),
        ("GET", "/wrong") => Answer::page(
            "<div class=errors><h2>There is a problem</h2><ul><li><a href=#text>Write\n a question</a></ul></div>",
        )
        .status(422),
        (_, "/") => Answer::page(ASK),
        _ => {
            let headers = asked.headers.iter().map(|(name, value)| format!("{name}={value}"));
            let headers = headers.collect::<Vec<_>>().join(" | ");
            Answer::page(format!("{} {} {} | {headers}", asked.method, asked.path, asked.body))
        }
    }
}

fn browser() -> Browser {
    Browser::new(&serve(answer))
}

#[test]
fn a_page_reads_as_a_person_reads_it() {
    let page = browser().get("/").expect(200);
    assert_eq!(page.heading(), "Ask Amir’s question");
    assert_eq!(page.title(), "Ask");
    page.must_have("Hello, world. From Leeds").must_not_have("secret");
    page.must_not_have("nothing");
    assert!(page.follow("Other page").has("GET /other"));
}

#[test]
fn a_filled_form_is_sent_as_a_browser_sends_it() {
    let doreen = browser();
    let form = doreen.get("/").form("/ask");
    assert_eq!(form.value("text"), Some("old words"));
    let seen = form
        .fill("text", "Why?\nSay é")
        .choose("kind", "Shut")
        .choose("town", "York")
        .check("anon")
        .press("Keep");
    assert_eq!(seen.path(), "/seen");
    seen.must_have(concat!(
        "cookie=__Host-seen=token=t%221~text=Why%3F%0D%0ASay+%C3%A9~kind=shut~anon=on~town=2",
        "~short=~do=keep~outside=yes"
    ));
    seen.must_not_have("origin=");
    assert_eq!(doreen.cookies()[0].same_site, "Lax");
    doreen.get("/leave");
    assert!(doreen.cookies().is_empty());
}

#[test]
fn a_search_form_puts_its_fields_into_the_address() {
    browser().get("/").form("/search").fill("q", "a b").submit().must_have("GET /search?q=a+b");
}

#[test]
fn a_post_carries_the_origin_and_the_fetch_headers() {
    let base = serve(|asked| match asked.path.as_str() {
        "/" => Answer::page("<form method=post action=/echo><button>Go</button></form>"),
        _ => answer(asked),
    });
    let page = Browser::new(&base).get("/").form("/echo").submit();
    page.must_have("POST /echo").must_have(&format!("origin={base}"));
    page.must_have("sec-fetch-site=same-origin");
}

#[test]
fn a_raw_request_sends_what_it_was_given_and_stays_where_it_is() {
    let mallory = browser();
    mallory.get("/").form("/ask").submit();
    let echoed =
        mallory.raw("POST", "/echo").cross_site("https://evil.example").field("a", "1").send();
    echoed
        .must_have("POST /echo a=1")
        .must_have("origin=https://evil.example")
        .must_have("cookie=");
    let bare = mallory.raw("POST", "/echo").without_cookies().send();
    bare.must_not_have("cookie=").must_not_have("sec-fetch");
    assert_eq!(mallory.raw("GET", "/away").send().status, 303);
    assert_eq!(mallory.get("/away").status, 303, "another host is not followed");
}

#[test]
fn the_error_summary_is_read_item_by_item() {
    assert_eq!(browser().get("/wrong").expect(422).errors(), ["Write a question"]);
}

#[test]
#[should_panic(expected = "has no form \"/nope\"; it has [\"/search\", \"/ask\"]")]
fn a_missing_form_is_named_with_the_forms_there_are() {
    let _ = browser().get("/").form("/nope");
}

#[test]
#[should_panic(expected = "the form for /ask has no text field \"token\"; it has")]
fn a_person_cannot_type_into_a_hidden_field() {
    let _ = browser().get("/").form("/ask").fill("token", "mine");
}

#[test]
#[should_panic(expected = "a browser would cut \"short\" at 3 of 4 characters")]
fn a_text_that_a_browser_would_cut_is_not_sent_whole() {
    let _ = browser().get("/").form("/ask").fill("short", "four");
}

#[test]
#[should_panic(expected = "a browser would drop this cookie")]
fn a_host_cookie_without_secure_is_refused() {
    let base = serve(|_| Answer::page("hi").with("set-cookie", "__Host-a=1; Path=/"));
    Browser::new(&base).get("/");
}

#[test]
fn each_test_has_a_database_of_its_own_and_copies_of_the_prepared_one_are_apart() {
    let prepare = |url: &str| db_run(url, "CREATE TABLE town (name TEXT)");
    let (one, two) = (TestDatabase::prepared(prepare), TestDatabase::prepared(prepare));
    assert_ne!(one.url(), two.url());
    db_run(one.url(), "ALTER TABLE town RENAME TO village");
    db_run(two.url(), "INSERT INTO town VALUES ('Leeds')");
    let fresh = TestDatabase::new();
    db_run(fresh.url(), "CREATE TABLE town (name TEXT)");
}

fn db_run(url: &str, statement: &str) {
    use diesel::Connection;
    use diesel::connection::SimpleConnection;
    let done = match url.strip_prefix("sqlite://") {
        Some(file) => diesel::SqliteConnection::establish(file).unwrap().batch_execute(statement),
        None => diesel::PgConnection::establish(url).unwrap().batch_execute(statement),
    };
    done.unwrap_or_else(|cause| panic!("{statement}: {cause}"));
}
