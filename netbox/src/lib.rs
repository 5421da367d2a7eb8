//! NetBox's REST API as one small typed client.
