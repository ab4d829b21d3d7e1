//! What a person does in a window: filling fields by their labels, pressing buttons by their words, the keyboard.
//!
//! Never: find a control by what a person cannot perceive, but for [`Window::click`], which says so.

use std::path::Path;
use std::thread::sleep;

use fantoccini::Locator;
use fantoccini::elements::Element;

use super::Window;
use super::window::{PAUSE, TRIES};

impl Window {
    /// Types into the field with that label, replacing what stood there.
    #[track_caller]
    pub fn fill(&self, label: &str, text: &str) -> &Self {
        let field = self.labelled(label);
        self.wait(label, field.clear());
        self.wait(label, field.send_keys(text));
        self
    }

    /// Chooses a file in the field with that label.
    #[track_caller]
    pub fn attach(&self, label: &str, file: &Path) -> &Self {
        self.wait(label, self.labelled(label).send_keys(&file.display().to_string()));
        self
    }

    /// Clicks the radio button, the box or the field with that label.
    #[track_caller]
    pub fn choose(&self, label: &str) -> &Self {
        self.wait(label, self.labelled(label).click());
        self
    }

    /// Presses the button with these words and waits for the page it leads to.
    #[track_caller]
    pub fn press(&self, words: &str) -> &Self {
        let words = quoted(words);
        self.leave_by(&format!(
            "//button[normalize-space()={words}] | //input[@type='submit' and @value={words}]"
        ))
    }

    /// Follows the link with these words and waits for the page it leads to.
    #[track_caller]
    pub fn follow(&self, words: &str) -> &Self {
        self.leave_by(&format!("//a[@href][normalize-space()={}]", quoted(words)))
    }

    /// Clicks what a CSS selector finds, without waiting for anything: for what a script handles on the page.
    #[track_caller]
    pub fn click(&self, css: &str) -> &Self {
        self.wait(css, self.element(css).click());
        self
    }

    /// Types keys where the focus is; `fantoccini::key::Key` has the special ones.
    #[track_caller]
    pub fn keys(&self, keys: &str) -> &Self {
        let focused = self.wait("the focus", self.client().active_element());
        self.wait("typing", focused.send_keys(keys));
        self
    }

    /// The opening tag of the element that has the focus.
    pub fn focused(&self) -> String {
        let tag = self.run("return document.activeElement.cloneNode(false).outerHTML", vec![]);
        tag.as_str().unwrap_or_default().to_owned()
    }

    /// The control that a label names, or holds. The label may end in a hint.
    #[track_caller]
    fn labelled(&self, label: &str) -> Element {
        let words = quoted(label);
        let path = format!(
            "//*[@id=//label[normalize-space()={words}]/@for] \
             | //label[normalize-space()={words}]//*[self::input or self::textarea or self::select]"
        );
        self.wait(label, self.client().find(Locator::XPath(&path)))
    }

    #[track_caller]
    fn leave_by(&self, path: &str) -> &Self {
        let before = self.document();
        let found = self.wait(path, self.client().find(Locator::XPath(path)));
        self.wait(path, found.click());
        for _ in 0..TRIES {
            let now = self.document();
            if now.is_some() && now != before {
                return self;
            }
            sleep(PAUSE);
        }
        panic!("{path} led to no new page; {} says:\n{}", self.url(), self.text());
    }

    /// When the document shown was begun, which no two share; `None` while one is loading.
    ///
    /// With scripts off chromedriver does not wait for the page that a click leads to, hence this.
    fn document(&self) -> Option<f64> {
        let script = "return document.readyState === 'complete' ? performance.timeOrigin : null";
        let found = self.attempt(self.client().execute(script, vec![]));
        found.ok().and_then(|begun| begun.as_f64())
    }
}

/// Words as an XPath string, which knows no escapes.
fn quoted(words: &str) -> String {
    if !words.contains('\'') {
        return format!("'{words}'");
    }
    format!("concat('{}')", words.replace('\'', "', \"'\", '"))
}
