//! What was measured, beside what was promised.

use std::fmt::Write;

use serde_json::{Value, json};

/// The figures of a run.
#[derive(Debug)]
pub struct Table {
    rows: Vec<Row>,
    load: String,
}

#[derive(Debug)]
struct Row {
    what: String,
    unit: &'static str,
    measured: f64,
    baseline: Option<f64>,
    promise: Option<Promise>,
}

/// What is promised of a figure.
#[derive(Debug, Clone, Copy)]
pub enum Promise {
    /// It is at most that.
    AtMost(f64),
    /// It is at most so many times the baseline.
    Times(f64),
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        self.baseline
            .filter(|baseline| *baseline > 0.0)
            .map(|baseline| self.measured / baseline)
    }

    fn holds(&self) -> Option<bool> {
        Some(match self.promise? {
            Promise::AtMost(most) => self.measured <= most,
            Promise::Times(times) => self.ratio()? <= times,
        })
    }

    fn promise(&self) -> String {
        match self.promise {
            None => String::new(),
            Some(Promise::AtMost(most)) => format!("≤ {most} {}", self.unit),
            Some(Promise::Times(times)) => format!("≤ {times} times"),
        }
    }
}

impl Table {
    pub fn new() -> Self {
        Self {
            rows: Vec::new(),
            load: load_average(),
        }
    }

    /// Adds a figure and shows it at once, since a run takes minutes.
    pub fn add(
        &mut self,
        what: impl Into<String>,
        unit: &'static str,
        measured: f64,
        baseline: Option<f64>,
        promise: Option<Promise>,
    ) {
        let row = Row {
            what: what.into(),
            unit,
            measured,
            baseline,
            promise,
        };
        eprintln!("{}", line(&row));
        self.rows.push(row);
    }

    pub fn is_broken(&self) -> bool {
        self.rows.iter().any(|row| row.holds() == Some(false))
    }

    pub fn text(&self) -> String {
        let mut text = format!(
            "{:<58} {:>12} {:>12} {:>6}  {:<14} \n",
            "", "measured", "baseline", "ratio", "promise"
        );
        for row in &self.rows {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{}", line(row));
        }
        let _ = writeln!(
            text,
            "Load average before {}, after {}, on {} cores.",
            self.load,
            load_average(),
            std::thread::available_parallelism().map_or(0, usize::from)
        );
        text
    }

    pub fn json(&self) -> Value {
        let rows: Vec<Value> = self
            .rows
            .iter()
            .map(|row| {
                json!({
                    "what": row.what, "unit": row.unit, "measured": row.measured,
                    "baseline": row.baseline, "ratio": row.ratio(),
                    "promise": row.promise(), "holds": row.holds(),
                })
            })
            .collect();
        json!({"figures": rows, "load_before": self.load, "load_after": load_average()})
    }
}

fn line(row: &Row) -> String {
    let number = |number: f64| format!("{number:.2} {}", row.unit);
    format!(
        "{:<58} {:>12} {:>12} {:>6}  {:<14} {}",
        row.what,
        number(row.measured),
        row.baseline.map(number).unwrap_or_default(),
        row.ratio()
            .map(|ratio| format!("{ratio:.2}"))
            .unwrap_or_default(),
        row.promise(),
        match row.holds() {
            None => "",
            Some(true) => "kept",
            Some(false) => "BROKEN",
        }
    )
    .trim_end()
    .to_owned()
}

/// Other work on the machine is part of every figure.
fn load_average() -> String {
    std::fs::read_to_string("/proc/loadavg").map_or_else(
        |_| "unknown".to_owned(),
        |text| text.split(' ').next().unwrap_or_default().to_owned(),
    )
}
