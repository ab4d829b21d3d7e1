//! Rows of figures.
//!
//! Never: a figure of its own.

/// A heading over two columns.
pub fn heading(title: &str) {
    println!("\n| {title} | |\n|---|---|");
}

/// A line of the table.
pub fn row(what: &str, figure: impl std::fmt::Display) {
    println!("| {what} | {figure} |");
}

/// A share, as ".94".
pub fn share(part: usize, whole: usize) -> String {
    format!("{:.3} ({part} of {whole})", part as f64 / whole.max(1) as f64)
}
