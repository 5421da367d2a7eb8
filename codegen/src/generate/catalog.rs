//! The catalog: what is known of each operation, as data.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::permissions::access;
use crate::merge::VersionSet;
use crate::tolerate::Operation;

/// The types that the catalog is made of.
pub(super) fn definitions() -> TokenStream {
    quote! {
        /// What is known of an operation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Operation {
            /// The method's name in the façade: `get_nodes_node_qemu`.
            pub id: &'static str,
            /// `GET`, `POST`, `PUT` or `DELETE`.
            pub method: &'static str,
            /// The path with its parameters in braces: `/nodes/{node}/qemu`.
            pub path: &'static str,
            /// The supported versions that have it.
            pub versions: &'static [&'static str],
            /// Parameters (of the query or the body) that some of these versions
            /// lack, and the versions that have them.
            pub partial_parameters: &'static [(&'static str, &'static [&'static str])],
            /// What it asks of its caller.
            pub access: Access,
            /// Whether it runs with the node's own rights.
            pub protected: bool,
            /// Whether API tokens may call it.
            pub allow_token: bool,
        }

        /// What an operation asks of its caller.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Access {
            /// Nobody but `root@pam`.
            RootOnly,
            /// Anybody, without a login.
            World,
            /// Any authenticated user; the answer may still be filtered.
            Authenticated,
            /// Whoever passes this check.
            Check(Check),
            /// Proxmox VE decides by code that it does not describe.
            Undescribed,
        }

        /// A check of privileges. In a path, braces hold a parameter's name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Check {
            /// Privileges on an ACL path.
            Privileges {
                /// The path.
                path: &'static str,
                /// The privileges.
                names: &'static [&'static str],
                /// Whether one of them is enough.
                any: bool,
                /// The parameter that must be given for the check to apply.
                when: Option<&'static str>,
            },
            /// All of these.
            All(&'static [Check]),
            /// One of these.
            Any(&'static [Check]),
            /// `self`: the user in question; else a privilege on the user's realm.
            User(&'static str),
            /// One of these privileges on a group of the user in question.
            UserGroup(&'static [&'static str]),
            /// The right to change permissions on this path.
            ModifyPermissions(&'static str),
            /// A rule that the generator does not know, as JSON.
            Other(&'static str),
        }
    }
}

/// An operation as an expression of the type `Operation`.
pub(super) fn entry(operation: &Operation) -> TokenStream {
    let id = &operation.id;
    let method = &operation.method;
    let path = &operation.path;
    let versions = names(&operation.versions);
    let partial = operation.partial_parameters.iter().map(|(name, versions)| {
        let versions = names(versions);
        quote!((#name, #versions))
    });
    let access = access(operation.facts.get("x-pve-permissions"));
    let protected = operation.facts.get("x-pve-protected") == Some(&Value::Bool(true));
    let allow_token = operation.facts.get("x-pve-allowtoken") != Some(&Value::Bool(false));
    quote! {
        Operation {
            id: #id,
            method: #method,
            path: #path,
            versions: #versions,
            partial_parameters: &[#(#partial),*],
            access: #access,
            protected: #protected,
            allow_token: #allow_token,
        }
    }
}

fn names(versions: &VersionSet) -> TokenStream {
    let names = versions.iter().map(|version| version.to_string());
    quote!(&[#(#names),*])
}
