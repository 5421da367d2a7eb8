//! Reports of container and VM installs to a PocketBase, with consent and nothing more.
