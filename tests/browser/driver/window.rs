//! One browser window: opening it, opening pages, reading what it shows, and the ways down to the browser.
//!
//! Never: wait for a fixed time where a sign can be waited for; leave a browser behind.

use std::fmt::Debug;
use std::future::Future;
use std::thread::sleep;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::chromedriver::{Chromedriver, Own, capabilities};

/// Whether the pages' own scripts run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    On,
    /// As in a browser with JavaScript switched off; `<noscript>` shows.
    Off,
}

/// A window with a fresh profile; dropping it closes the browser.
pub struct Window {
    scripts: Scripts,
    runtime: Runtime,
    /// Always there until the window is dropped; closing needs it by value.
    client: Option<Client>,
    _driver: Chromedriver,
    _profile: TempDir,
}

/// How often and how long apart a sign is looked for: 20 seconds in all.
pub(super) const TRIES: u32 = 400;
pub(super) const PAUSE: Duration = Duration::from_millis(50);

impl Window {
    /// Opens a window 1280 px wide, in the light scheme.
    pub fn open(scripts: Scripts) -> Self {
        let profile = tempfile::Builder::new()
            .prefix("pqt-browser-")
            .tempdir()
            .expect("the temporary folder can be written");
        let driver = Chromedriver::start();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime needs nothing but memory");
        let wanted = capabilities(&profile.path().display().to_string());
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = runtime
            .block_on(builder.capabilities(wanted).connect(&driver.address))
            .unwrap_or_else(|cause| panic!("Chromium did not start: {cause}"));
        let window =
            Self { scripts, runtime, client: Some(client), _driver: driver, _profile: profile };
        window.allow_scripts(scripts == Scripts::On);
        window.resize(1280, 900);
        window
    }

    /// Opens an address and waits until it has loaded.
    #[track_caller]
    pub fn go(&self, url: &str) -> &Self {
        self.wait(url, self.client().goto(url));
        self
    }

    /// The address shown.
    pub fn url(&self) -> String {
        self.wait("the address", self.client().current_url()).to_string()
    }

    /// The page's title.
    pub fn title(&self) -> String {
        self.wait("the title", self.client().title())
    }

    /// The text a person sees, one space between words.
    pub fn text(&self) -> String {
        let text = self.run("return document.body.innerText", vec![]);
        let words = text.as_str().unwrap_or_default().split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    }

    /// Fails, showing the page's text, unless a person sees that sentence.
    #[track_caller]
    pub fn must_have(&self, sentence: &str) -> &Self {
        let (url, text) = (self.url(), self.text());
        assert!(text.contains(sentence), "{url} does not show \"{sentence}\":\n{text}");
        self
    }

    /// Waits until a person sees that sentence: for what a script changes without a new page.
    #[track_caller]
    pub fn wait_for(&self, sentence: &str) -> &Self {
        for _ in 0..TRIES {
            if self.text().contains(sentence) {
                return self;
            }
            sleep(PAUSE);
        }
        self.must_have(sentence)
    }

    /// Whether a CSS selector finds anything.
    pub fn shows(&self, css: &str) -> bool {
        let found = self.client().find_all(Locator::Css(css));
        !self.wait(css, found).is_empty()
    }

    /// Runs a script of the test's own in the page and gives what it returns; it must not wait for a promise where
    /// page scripts are off.
    #[track_caller]
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.wait("a script", self.client().execute(script, arguments))
    }

    /// A command of the browser's developer tools.
    #[track_caller]
    pub fn developer_tools(&self, command: &str, parameters: Value) -> Value {
        let own = Own::developer_tools(command, parameters);
        self.wait(command, self.client().issue_cmd(own))
    }

    /// The network log since it was last asked for.
    pub(super) fn network_log(&self) -> Value {
        self.wait("the network log", self.client().issue_cmd(Own::network_log()))
    }

    /// Does something that needs promises, which run only while scripts are allowed.
    pub(super) fn with_promises<T>(&self, act: impl FnOnce(&Self) -> T) -> T {
        self.allow_scripts(true);
        let done = act(self);
        self.allow_scripts(self.scripts == Scripts::On);
        done
    }

    pub(super) fn client(&self) -> &Client {
        let client = self.client.as_ref();
        client.expect("it is taken out only when the window is dropped")
    }

    /// Runs one command to its end, which may fail.
    pub(super) fn attempt<T>(&self, command: impl Future<Output = T>) -> T {
        self.runtime.block_on(command)
    }

    /// Runs one command to its end; `what` tells a reader which when it fails.
    #[track_caller]
    pub(super) fn wait<T, E: Debug>(
        &self,
        what: &str,
        command: impl Future<Output = Result<T, E>>,
    ) -> T {
        match self.attempt(command) {
            Ok(done) => done,
            Err(cause) => panic!("the browser could not do \"{what}\": {cause:?}"),
        }
    }

    #[track_caller]
    pub(super) fn element(&self, css: &str) -> Element {
        self.wait(css, self.client().find(Locator::Css(css)))
    }

    fn allow_scripts(&self, allowed: bool) {
        self.developer_tools("Emulation.setScriptExecutionDisabled", json!({ "value": !allowed }));
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if let Some(client) = self.client.take() {
            // A browser that crashed is closed already; chromedriver is stopped next, whatever happens here.
            let _ = self.runtime.block_on(client.close());
        }
    }
}
