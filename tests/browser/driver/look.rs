//! How a page looks under a width, a scheme or a print: the emulation, the screenshot, the sideways scroll.
//!
//! Never: compare screenshots pixel by pixel; they are for people to look at.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::Window;

/// The colours a person's device asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Window {
    /// Makes the page's area this many CSS pixels wide and high. Headless Chromium cannot make its window narrower
    /// than about 500 px, so the area itself is set.
    pub fn resize(&self, width: u32, height: u32) -> &Self {
        self.developer_tools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
        self
    }

    /// Asks the page for its light or dark colours.
    pub fn scheme(&self, scheme: Scheme) -> &Self {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        self.media("", &[("prefers-color-scheme", value)])
    }

    /// Any other look: a medium (`print`, or "" for the screen) and features such as `("forced-colors", "active")`.
    /// It replaces what was asked for before.
    pub fn media(&self, medium: &str, features: &[(&str, &str)]) -> &Self {
        let features = features.iter();
        let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
        self.developer_tools(
            "Emulation.setEmulatedMedia",
            json!({ "media": medium, "features": features.collect::<Vec<_>>() }),
        );
        self
    }

    /// From the next page on, fetches no stylesheet and no image: the page must make sense as plain HTML.
    pub fn plain(&self) -> &Self {
        let kinds = ["css", "png", "svg", "jpg", "jpeg", "webp", "gif", "ico"];
        let patterns = kinds.map(|kind| format!("*.{kind}*"));
        self.developer_tools("Network.enable", json!({}));
        self.developer_tools("Network.setBlockedURLs", json!({ "urls": patterns }));
        self
    }

    /// The elements that make the page scroll sideways, as opening tags; empty when it does not (WCAG 1.4.10).
    pub fn sideways(&self) -> Vec<String> {
        let found = self.run(SIDEWAYS, vec![]);
        let found = found.as_array().expect("the script returns a list");
        let tags = found.iter().filter_map(Value::as_str);
        tags.map(str::to_owned).collect()
    }

    /// Saves the whole page as `target/screenshots/<name>.png`.
    pub fn screenshot(&self, name: &str) -> PathBuf {
        let size = self
            .run("return [innerWidth, innerHeight, document.documentElement.scrollHeight]", vec![]);
        let size = |at: usize| {
            let pixels = size[at].as_u64().and_then(|pixels| u32::try_from(pixels).ok());
            pixels.expect("a window is measured in small whole numbers")
        };
        self.resize(size(0), size(2).max(size(1)));
        let png = self.wait("a screenshot", self.client().screenshot());
        self.resize(size(0), size(1));
        let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/screenshots"));
        let file = folder.join(format!("{name}.png"));
        let saved = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, png));
        saved.unwrap_or_else(|cause| panic!("{} cannot be written: {cause}", file.display()));
        file
    }
}

/// The root scrolls, and these stick out; the root itself is named when nothing else is to blame.
const SIDEWAYS: &str = "
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')]
        .filter(one => one.getBoundingClientRect().right > width + 0.5 || one.getBoundingClientRect().left < -0.5)
        .slice(0, 10);
    return (out.length ? out : [root]).map(one => one.cloneNode(false).outerHTML);
";
