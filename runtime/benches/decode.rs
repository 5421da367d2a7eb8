//! Reading 10,000 rows of `/cluster/resources`.
fn main() { divan::main(); }
