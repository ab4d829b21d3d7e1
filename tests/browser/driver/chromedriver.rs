//! One chromedriver process on a port of its own, and the commands only it understands.
//!
//! Never: outlive its owner; use a port that was guessed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Map, Value, json};
use ureq::http::Method;
use url::{ParseError, Url};

use crate::support::environment;

/// A running chromedriver; dropping it stops it.
pub struct Chromedriver {
    process: Child,
    /// Where it listens, as in `http://127.0.0.1:40123`.
    pub address: String,
}

impl Chromedriver {
    /// Starts it on a free port of its own choice.
    pub fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|cause| {
                panic!("chromedriver did not start ({cause}); ./test installs it")
            });
        let output = process.stdout.take().expect("its output is piped");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // Chromedriver stops when nobody reads what it says.
        thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            let _ = process.kill();
            panic!("chromedriver ended before it named its port");
        };
        let address = format!("http://127.0.0.1:{port}");
        Self { process, address }
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Already gone is as good as stopped.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What to ask for when a browser is started with this folder as its profile.
pub fn capabilities(profile: &str) -> Map<String, Value> {
    let mut options = json!({
        "args": [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--no-default-browser-check",
            format!("--user-data-dir={profile}"),
        ],
    });
    if let Some(binary) = environment::chromium() {
        options["binary"] = json!(binary);
    }
    let wanted = json!({
        "browserName": "chrome",
        "timeouts": { "pageLoad": 30_000, "script": 60_000, "implicit": 0 },
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "performance": "ALL" },
    });
    match wanted {
        Value::Object(wanted) => wanted,
        _ => unreachable!("it is written as an object just above"),
    }
}

/// A command outside the WebDriver standard: a path below the session, and what to post there.
#[derive(Debug)]
pub struct Own {
    path: &'static str,
    body: Value,
}

impl Own {
    /// A command of the browser's developer tools, such as `Emulation.setEmulatedMedia`.
    pub fn developer_tools(command: &str, parameters: Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": parameters }) }
    }

    /// The network log since it was last asked for.
    pub fn network_log() -> Self {
        Self { path: "se/log", body: json!({ "type": "performance" }) }
    }
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
