//! The controls of a served form, read as a browser reads them.
//!
//! Never: send or change anything.

use scraper::{ElementRef, Html};

use super::page::{readable, select_in};

/// One control, or one of its choices.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub kind: Kind,
    pub value: String,
    /// The words on a choice or a button.
    pub label: String,
    /// Whether it is sent: a ticked box, the chosen option; always true for text.
    pub on: bool,
    /// `maxlength`, in UTF-16 units, as browsers count.
    pub max: Option<usize>,
    pub form_action: Option<String>,
}

/// How a person deals with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Hidden,
    Text,
    Lines,
    Tick,
    Radio,
    Choice,
    Button,
}

impl Field {
    /// Whether a person who says this means this choice or button.
    pub fn is(&self, value_or_label: &str) -> bool {
        self.value == value_or_label || self.label == value_or_label
    }
}

/// The controls inside the form, and those outside that name it in their `form` attribute. Disabled ones are not sent.
pub fn fields_of(html: &Html, form: ElementRef<'_>) -> Vec<Field> {
    let id = form.attr("id");
    let mut fields = Vec::new();
    for control in select_in(html, "input, textarea, select, button") {
        let ours = match control.attr("form") {
            Some(named) => Some(named) == id,
            None => control.ancestors().any(|node| node.id() == form.id()),
        };
        if !ours || control.attr("disabled").is_some() {
            continue;
        }
        match control.value().name() {
            "select" => fields.extend(options_of(control)),
            "textarea" => {
                // The parser already dropped the first line break, as the standard wants.
                let text = control.text().collect();
                fields.push(field(control, Kind::Lines, text, String::new()));
            }
            "button" => {
                if control.attr("type").unwrap_or("submit") == "submit" {
                    let value = control.attr("value").unwrap_or_default().to_owned();
                    fields.push(field(control, Kind::Button, value, readable(control)));
                }
            }
            _ => fields.extend(input(html, control)),
        }
    }
    fields
}

fn input(html: &Html, control: ElementRef<'_>) -> Option<Field> {
    let value = control.attr("value");
    let text = value.unwrap_or_default().to_owned();
    let ticked = control.attr("checked").is_some();
    let (kind, text, label, on) = match control.attr("type").unwrap_or("text") {
        "hidden" => (Kind::Hidden, text, String::new(), true),
        "submit" | "image" => (Kind::Button, text.clone(), text, true),
        "button" | "reset" | "file" => return None,
        one @ ("checkbox" | "radio") => {
            let kind = if one == "radio" { Kind::Radio } else { Kind::Tick };
            let sent = value.unwrap_or("on").to_owned();
            (kind, sent, label_of(html, control), ticked)
        }
        _ => (Kind::Text, text, String::new(), true),
    };
    let mut field = field(control, kind, text, label);
    field.on = on;
    Some(field)
}

fn field(control: ElementRef<'_>, kind: Kind, value: String, label: String) -> Field {
    Field {
        name: control.attr("name").unwrap_or_default().to_owned(),
        kind,
        value,
        label,
        on: true,
        max: control.attr("maxlength").and_then(|max| max.parse().ok()),
        form_action: control.attr("formaction").map(str::to_owned),
    }
}

fn options_of(control: ElementRef<'_>) -> Vec<Field> {
    let options = control.descendants().filter_map(ElementRef::wrap);
    let options = options.filter(|element| element.value().name() == "option");
    let mut fields: Vec<Field> = options
        .map(|option| {
            let label = readable(option);
            let value = option.attr("value").map_or(label.clone(), str::to_owned);
            let mut field = field(control, Kind::Choice, value, label);
            field.on = option.attr("selected").is_some();
            field
        })
        .collect();
    // A browser shows, and sends, the first option when none is marked.
    if control.attr("multiple").is_none() && !fields.iter().any(|field| field.on) {
        fields.iter_mut().take(1).for_each(|field| field.on = true);
    }
    fields
}

/// The words of the `<label>` that names the control, or that holds it.
fn label_of(html: &Html, control: ElementRef<'_>) -> String {
    let id = control.attr("id");
    let label = select_in(html, "label").into_iter().find(|label| {
        let names_it = id.is_some() && label.attr("for") == id;
        names_it || control.ancestors().any(|node| node.id() == label.id())
    });
    label.map(readable).unwrap_or_default()
}
