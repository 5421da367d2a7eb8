//! Plans and reports on a terminal.

use std::fmt::Write;

use anstyle::{AnsiColor, Color};

use super::{
    group::{self, Entry, Grouped, Parts},
    heading, sign, summary, value,
};
use crate::{
    apply::Report,
    model::{Kind, Value},
    plan::{Action, FieldChange, Notice, Plan},
};

/// How many objects of a group are named in the short form.
const SHOWN: usize = 12;

/// How many parts of a guest or node are named in the short form.
const NAMED: usize = 4;

/// How to print.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// Every object and field instead of the first few.
    pub full: bool,
    /// With colours; `anstream` takes them away where they are not wanted.
    pub color: bool,
}

struct Printer {
    style: Style,
    out: String,
}

impl Printer {
    fn paint(&self, color: AnsiColor, text: impl AsRef<str>) -> String {
        let text = text.as_ref();
        if !self.style.color {
            return text.to_owned();
        }
        let style = anstyle::Style::new().fg_color(Some(Color::Ansi(color)));
        format!("{style}{text}{style:#}")
    }

    fn bold(&self, text: impl AsRef<str>) -> String {
        let text = text.as_ref();
        if !self.style.color {
            return text.to_owned();
        }
        let style = anstyle::Style::new().bold();
        format!("{style}{text}{style:#}")
    }

    fn line(&mut self, text: impl AsRef<str>) {
        // Writing into a string cannot fail.
        let _ = writeln!(self.out, "{}", text.as_ref().trim_end());
    }
}

fn color(action: Action) -> AnsiColor {
    match action {
        Action::Create => AnsiColor::Green,
        Action::Update => AnsiColor::Yellow,
        Action::Adopt => AnsiColor::Cyan,
        Action::Retire | Action::Mark | Action::Delete => AnsiColor::Red,
    }
}

/// A plan for people.
pub fn plan(plan: &Plan, style: Style) -> String {
    let mut printer = Printer {
        style,
        out: String::new(),
    };
    let Grouped { groups, mut parts } = group::group(plan);
    let (gone, groups): (Vec<_>, Vec<_>) = groups
        .into_iter()
        .partition(|(_, action, _)| matches!(action, Action::Mark | Action::Delete));
    for (kind, action, entries) in &groups {
        printer.group(plan, *kind, *action, entries, &mut parts);
    }
    printer.parts(plan, &parts);
    for (kind, action, entries) in &gone {
        printer.group(plan, *kind, *action, entries, &mut parts);
    }
    printer.notices(&plan.notices);
    if !plan.incomplete.is_empty() {
        printer.line(printer.bold("Not read whole"));
        let shown = if style.full { usize::MAX } else { SHOWN };
        for scope in plan.incomplete.iter().take(shown) {
            printer.line(format!(
                "  {} {scope}",
                printer.paint(AnsiColor::Yellow, "!")
            ));
        }
        printer.more(plan.incomplete.len(), shown);
        printer.line("");
    }
    if let Some(stopped) = &plan.stopped {
        let lines = super::stopped(stopped);
        printer.line(printer.paint(AnsiColor::Red, printer.bold("Deletions stopped")));
        for line in lines {
            printer.line(format!("  {} {line}", printer.paint(AnsiColor::Red, "!")));
        }
        printer.line("");
    }
    let color = if plan.is_empty() {
        AnsiColor::Green
    } else {
        AnsiColor::Yellow
    };
    printer.line(printer.paint(color, summary(plan)));
    printer.out
}

impl Printer {
    /// Every object of one kind to which the same is done.
    fn group(
        &mut self,
        plan: &Plan,
        kind: Kind,
        action: Action,
        entries: &[Entry<'_>],
        parts: &mut Parts<'_>,
    ) {
        let title = format!("{} {}", super::verb(action), kind.counted(entries.len()));
        self.line(self.bold(title));
        let shown = if self.style.full { usize::MAX } else { SHOWN };
        for (place, entry) in entries.iter().enumerate() {
            let own = match kind {
                Kind::Device | Kind::VirtualMachine if action != Action::Retire => {
                    parts.remove(entry.key).unwrap_or_default()
                }
                _ => Vec::new(),
            };
            if place < shown {
                self.entry(plan, entry, &own);
            }
        }
        self.more(entries.len(), shown);
        self.line("");
    }

    /// The parts of guests and nodes that stay as they are themselves.
    fn parts(&mut self, plan: &Plan, parts: &Parts<'_>) {
        if parts.is_empty() {
            return;
        }
        let title = match parts.len() {
            1 => "change the parts of 1 node or guest".to_owned(),
            count => format!("change the parts of {count} nodes and guests"),
        };
        self.line(self.bold(title));
        let shown = if self.style.full { usize::MAX } else { SHOWN };
        let mut owners: Vec<_> = parts.iter().collect();
        owners.sort_by(|(a, _), (b, _)| super::by_parts(a, b));
        for (id, of) in owners.into_iter().take(shown) {
            let sign = self.paint(color(Action::Update), sign(Action::Update).to_string());
            let title = plan.owners.get(*id).map_or(*id, |title| title.as_str());
            if self.style.full {
                self.line(format!("  {sign} {title}"));
                self.full_parts(of);
            } else {
                self.line(format!("  {sign} {title}  {}", self.brief_parts(of)));
            }
        }
        self.more(parts.len(), shown);
        self.line("");
    }

    /// A few parts by name, many by number.
    fn brief_parts(&self, parts: &[Entry<'_>]) -> String {
        if parts.len() > NAMED || parts.iter().all(|part| part.action == Action::Create) {
            return group::counted(parts);
        }
        let words = parts.iter().map(|part| {
            let sign = self.paint(color(part.action), sign(part.action).to_string());
            let name = format!("{sign} {} {}", part.kind.one(), part.part_name());
            if part.action == Action::Create {
                return name;
            }
            if let Some(from) = part.moves() {
                return format!("{name} ({from})");
            }
            let fields: Vec<_> = part.fields.iter().map(|field| self.brief(field)).collect();
            format!("{name} ({})", fields.join(", "))
        });
        words.collect::<Vec<_>>().join(", ")
    }

    fn full_parts(&mut self, parts: &[Entry<'_>]) {
        for part in parts {
            let sign = self.paint(color(part.action), sign(part.action).to_string());
            let from = part
                .moves()
                .map(|from| format!("  {from}"))
                .unwrap_or_default();
            self.line(format!(
                "      {sign} {} {}{from}",
                part.kind.one(),
                part.part_name()
            ));
            for field in &part.fields {
                self.field(field, "          ");
            }
        }
    }

    fn more(&mut self, count: usize, shown: usize) {
        if count > shown {
            self.line(format!(
                "    … and {} more (--full shows all)",
                count - shown
            ));
        }
    }

    fn entry(&mut self, plan: &Plan, entry: &Entry<'_>, parts: &[Entry<'_>]) {
        let action = entry.action;
        let sign = self.paint(color(action), sign(action).to_string());
        let mut title = entry.title.to_owned();
        if entry.kind.is_part() {
            let id = crate::plan::owner(entry.key);
            let of = plan.owners.get(id).map_or(id, |title| title.as_str());
            title = format!("{} of {of}", entry.part_name());
        }
        if action == Action::Delete {
            let why = entry.fields.first().map(|field| field.why.as_str());
            self.line(format!("  {sign} {title}  {}", why.unwrap_or_default()));
            return;
        }
        if self.style.full {
            self.line(format!("  {sign} {title}"));
            for field in &entry.fields {
                self.field(field, "      ");
            }
            self.full_parts(parts);
            return;
        }
        let mut words = if action == Action::Create {
            facts(entry)
        } else {
            let fields: Vec<_> = entry.fields.iter().map(|field| self.brief(field)).collect();
            fields.join(", ")
        };
        if !parts.is_empty() {
            let separator = if words.is_empty() { "" } else { "; " };
            words = format!("{words}{separator}{}", self.brief_parts(parts));
        }
        let space = if words.is_empty() { "" } else { "  " };
        self.line(format!("  {sign} {title}{space}{words}"));
    }

    /// A changed field in the short form.
    fn brief(&self, field: &FieldChange) -> String {
        let name = plain_name(field);
        if let Some(entries) = value::entries(field.old.as_ref(), &field.new) {
            let names: Vec<_> = entries.iter().map(|(name, ..)| name.as_str()).collect();
            return format!("{name} ({})", names.join(", "));
        }
        let old = field.old.as_ref().map_or("none".to_owned(), value::short);
        let name = match field.new {
            // The guest went to another node.
            Value::Link(_) if name == "device" && field.old.is_some() => "migrated",
            _ => name,
        };
        format!(
            "{name} {old} → {}",
            self.paint(AnsiColor::Yellow, value::short(&field.new))
        )
    }

    /// A field in the full form.
    fn field(&mut self, field: &FieldChange, indent: &str) {
        let name = plain_name(field);
        let why = self.paint(AnsiColor::BrightBlack, format!("({})", field.why));
        match (value::entries(field.old.as_ref(), &field.new), &field.old) {
            (Some(entries), old) => {
                self.line(format!("{indent}{name}  {why}"));
                for (name, before, after) in entries {
                    let change = if old.is_some() {
                        format!("{before} → {after}")
                    } else {
                        after
                    };
                    self.line(format!("{indent}  {name}: {change}"));
                }
            }
            (None, Some(old)) => {
                self.line(format!(
                    "{indent}{name}: {} → {}  {why}",
                    value::short(old),
                    value::short(&field.new)
                ));
            }
            (None, None) => self.line(format!(
                "{indent}{name}: {}  {why}",
                value::short(&field.new)
            )),
        }
    }

    fn notices(&mut self, notices: &[Notice]) {
        for kind in super::NOTICES {
            let of: Vec<_> = notices
                .iter()
                .filter(|notice| notice.kind == kind)
                .collect();
            if of.is_empty() {
                continue;
            }
            self.line(self.bold(format!("{} ({})", heading(kind), of.len())));
            let shown = if self.style.full { usize::MAX } else { SHOWN };
            for notice in of.iter().take(shown) {
                self.line(format!(
                    "  {} {}: {}",
                    self.paint(AnsiColor::Cyan, "i"),
                    notice.about,
                    notice.text
                ));
            }
            self.more(of.len(), shown);
            self.line("");
        }
    }
}

/// What is most worth knowing of an object that is made.
fn facts(change: &Entry<'_>) -> String {
    let show = |name: &str, unit: &str| {
        let field = change.field(name)?;
        (!field.new.is_empty()).then(|| format!("{}{unit}", value::short(&field.new)))
    };
    let facts = [
        show("status", ""),
        show("vcpus", " vCPU"),
        show("memory", " MB"),
        show("platform", ""),
        show("device", "").map(|device| format!("on {device}")),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The field's name without the prefix of custom fields.
fn plain_name(field: &FieldChange) -> &str {
    field
        .name
        .strip_prefix("custom_fields.")
        .unwrap_or(&field.name)
}

/// A report for people.
pub fn report(report: &Report, style: Style) -> String {
    let mut printer = Printer {
        style,
        out: String::new(),
    };
    for (title, list) in [("Failed", &report.failed), ("Skipped", &report.skipped)] {
        if list.is_empty() {
            continue;
        }
        printer.line(printer.bold(format!("{title} ({})", list.len())));
        let shown = if style.full { usize::MAX } else { SHOWN };
        for failure in list.iter().take(shown) {
            let sign = printer.paint(AnsiColor::Red, "!");
            printer.line(format!(
                "  {sign} {} {}: {}",
                failure.kind.one(),
                failure.about,
                failure.why
            ));
        }
        printer.more(list.len(), shown);
        printer.line("");
    }
    let by_action = report.by_action();
    let order = [
        (Action::Create, "created"),
        (Action::Update, "changed"),
        (Action::Adopt, "adopted"),
        (Action::Retire, "retired"),
        (Action::Mark, "marked as gone"),
        (Action::Delete, "deleted"),
    ];
    let mut parts: Vec<_> = order
        .iter()
        .filter_map(|(action, word)| by_action.get(action).map(|count| format!("{count} {word}")))
        .collect();
    if parts.is_empty() {
        parts.push("nothing written".to_owned());
    }
    for (count, word) in [
        (report.failed.len(), "failed"),
        (report.skipped.len(), "skipped"),
        (report.left, "left"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    let line = format!(
        "{}: {}, in {:.1} s with {} requests (run {}).",
        if report.interrupted {
            "Stopped"
        } else {
            "Applied"
        },
        parts.join(", "),
        report.seconds,
        report.requests,
        report.run
    );
    let color = if report.is_clean() {
        AnsiColor::Green
    } else {
        AnsiColor::Red
    };
    printer.line(printer.paint(color, line));
    printer.out
}
