//! Export templates: a list, rendered whole by a template that is stored.
//!
//! Invariant: what the real one cannot turn into JSON (decimals, times,
//! addresses) is refused here as well.

mod python;
mod queryset;

use std::sync::Arc;

use minijinja::value::{Kwargs, Value as Jinja};
use minijinja::{Environment, Error, ErrorKind};
use serde_json::Value;

use super::Version;
use super::api::Reply;
use super::model::Model;
use super::store::{Row, Store, text};
use queryset::{QuerySet, Tables};

/// The template of this name for a model.
pub(super) fn template(store: &Store, model: &Model, name: &str) -> Option<Arc<Row>> {
    store
        .rows("extras/export-templates")
        .find(|(_, row)| {
            let types = row.get("object_types").and_then(Value::as_array);
            text(row, "name") == name
                && types.is_some_and(|types| types.iter().any(|kind| kind == model.object_type))
        })
        .map(|(_, row)| row.clone())
}

/// Renders the objects of these ids.
pub(super) fn render(
    store: &Store,
    version: Version,
    model: &'static Model,
    ids: &[u64],
    template: Arc<Row>,
) -> Reply {
    let tables = Arc::new(Tables::new(store.snapshot(), version));
    let queryset = Jinja::from_object(QuerySet::new(tables, model, ids.to_vec()));
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    environment.set_formatter(|output, _, value| {
        output
            .write_str(&python::shown(value))
            .map_err(|_| ErrorKind::WriteFailure.into())
    });
    environment.add_filter("tojson", |value: Jinja, _: Kwargs| python::json(&value));
    environment.add_filter("string", |value: Jinja| python::shown(&value));
    environment.add_filter("list", |value: Jinja| -> Result<Jinja, Error> {
        Ok(value.try_iter()?.collect())
    });
    let code = text(&template, "template_code");
    match environment.render_str(code, minijinja::context! { queryset }) {
        Ok(rendered) => {
            let kind = match text(&template, "mime_type") {
                "" => "text/plain; charset=utf-8",
                kind => kind,
            };
            let mut reply = Reply::empty(200);
            reply.text = Some(Box::new((kind.to_owned(), rendered)));
            if template.get("as_attachment") == Some(&Value::Bool(true)) {
                let name = format!("netbox_{}s", model.name.to_lowercase().replace(' ', "_"));
                reply = reply.with(
                    "content-disposition",
                    format!("attachment; filename=\"{name}\""),
                );
            }
            reply
        }
        Err(error) => {
            let exception = match error.kind() {
                ErrorKind::SyntaxError => "TemplateSyntaxError",
                ErrorKind::UndefinedError | ErrorKind::UnknownMethod => "UndefinedError",
                ErrorKind::BadSerialization => "TypeError",
                ErrorKind::NonKey => "FieldError",
                _ => "TemplateError",
            };
            let message = error
                .detail()
                .map_or_else(|| error.to_string(), str::to_owned);
            Reply::exception(version, exception, &message)
        }
    }
}
