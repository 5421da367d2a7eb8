//! The models that this NetBox has.

mod dcim;
mod extras;
mod ipam;
mod virtualization;

use super::model::Model;

/// Every model, those that others refer to first.
pub(super) fn all() -> impl Iterator<Item = &'static Model> {
    [
        extras::MODELS,
        dcim::MODELS,
        virtualization::MODELS,
        ipam::MODELS,
    ]
    .into_iter()
    .flatten()
}

/// The model of an endpoint (`dcim/devices`).
pub(super) fn by_endpoint(endpoint: &str) -> Option<&'static Model> {
    all().find(|model| model.endpoint == endpoint)
}

/// The model of an object type (`dcim.device`).
pub(super) fn by_object_type(object_type: &str) -> Option<&'static Model> {
    all().find(|model| model.object_type == object_type)
}
