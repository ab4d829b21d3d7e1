//! The templates as pages use them: escaping, languages, strictness, and data that looks like a template.

use serde_json::json;

use super::*;

fn with(name: &str, text: &str) -> Templates {
    let catalogue = Arc::new(Catalogue::load().expect("the sentences load"));
    let statics = Arc::new(StaticFiles::load());
    let mut templates = Templates::load(&catalogue, &statics).expect("the templates load");
    templates.register(name, text).expect("the test template loads");
    templates
}

fn english(text: &str, view: serde_json::Value) -> String {
    with("test/page", text).render("test/page", Lang::En, &view).expect("it renders")
}

#[test]
fn data_that_looks_like_a_template_stays_text() {
    for hostile in ["{{7}}", "{{> layout/mail.html}}", "{{t \"dates-noon\"}}", "{{{x}}}"] {
        let view = json!({ "name": hostile });
        let shown = english("<b>{{name}}</b> {{t \"dates-ago\" age=name}}", view);
        let escaped = handlebars::html_escape(hostile);
        assert_eq!(shown, format!("<b>{escaped}</b> {escaped} ago"));
    }
}

#[test]
fn text_that_people_typed_is_escaped_also_inside_a_sentence() {
    let view = json!({ "age": "<script>&" });
    assert_eq!(english("{{t \"dates-ago\" age=age}}", view.clone()), "&lt;script&gt;&amp; ago");
    assert_eq!(
        english("{{t-bdi \"dates-ago\" age=age}}", view),
        "<bdi>&lt;script&gt;&amp;</bdi> ago"
    );
}

#[test]
fn a_private_use_character_cannot_open_a_tag() {
    let view = json!({ "age": "\u{F8F0}x\u{F8F1}" });
    assert_eq!(english("{{t-bdi \"dates-ago\" age=age}}", view), "<bdi>x</bdi> ago");
}

#[test]
fn a_block_of_data_cannot_be_ended_from_inside() {
    let view = json!({ "x": { "text": "</script><!-- & \u{2028}" } });
    let shown = english("{{linked-data x}}", view.clone());
    let inside = shown.strip_prefix("<script type=\"application/ld+json\">").expect("it opens");
    let inside = inside.strip_suffix("</script>").expect("it closes");
    assert!(!inside.contains(['<', '>', '&']), "{inside}");
    let read: serde_json::Value = serde_json::from_str(inside).expect("it is JSON");
    assert_eq!(read, view["x"]);
}

#[test]
fn the_language_holds_inside_loops_and_partials() {
    let mut templates = with("test/row", "{{t \"dates-noon\"}};");
    templates
        .register("test/page", "{{#each rows}}{{> test/row this n=1}}{{/each}}")
        .expect("it loads");
    let view = json!({ "rows": [{}, {}] });
    assert_eq!(
        templates.render("test/page", Lang::Cy, &view).expect("it renders"),
        "12:00 hanner dydd;12:00 hanner dydd;"
    );
}

#[test]
fn addresses_numbers_and_dates_follow_the_language() {
    let templates =
        with("test/page", "{{url \"/questions\"}} {{number n}} {{date-time x}} {{date-day x}}");
    let view = json!({ "n": 1204, "x": { "at": "2015-09-16T11:00:00Z", "zone": "Europe/London" } });
    assert_eq!(
        templates.render("test/page", Lang::Cy, &view).expect("it renders"),
        "/cy/questions 1,204 dydd Mercher 16 Medi 2015, 12:00 hanner dydd dydd Mercher 16 Medi 2015"
    );
}

#[test]
fn comparing_and_counting_are_at_hand() {
    let text = "{{#if (and (eq a 1) (or b (not c)))}}{{len rows}}{{/if}}";
    let view = json!({ "a": 1, "b": false, "c": false, "rows": [1, 2] });
    assert_eq!(english(text, view), "2");
}

#[test]
fn plain_text_is_not_escaped_and_quotes_line_by_line() {
    let templates = with("test/mail.txt", "{{name}}\n{{quote-lines name}}");
    let view = json!({ "name": "A & B\n<c>" });
    assert_eq!(
        templates.render("test/mail.txt", Lang::En, &view).expect("it renders"),
        "A & B\n<c>\n> A & B\n> <c>"
    );
}

#[test]
fn a_missing_value_is_an_error_and_never_a_blank() {
    let texts = [
        "{{nobody}}",
        "{{t \"dates-ago\" age=nobody}}",
        "{{t \"dates-ago\" age=nothing}}",
        "{{url nobody}}",
        "{{number nobody}}",
        "{{static \"nowhere.css\"}}",
        "{{> test/nowhere}}",
    ];
    for text in texts {
        let shown =
            with("test/page", text).render("test/page", Lang::En, &json!({ "nothing": null }));
        assert!(matches!(shown, Err(TemplateError::Render { .. })), "{text}");
    }
}

#[test]
fn an_unknown_template_is_named() {
    let shown = with("test/page", "").render("test/other", Lang::En, &json!({}));
    assert!(matches!(shown, Err(TemplateError::Unknown(name)) if name == "test/other"));
}
