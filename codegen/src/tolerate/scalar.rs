//! The four scalars of the wire: how documents spell them, which one takes
//! what several of them send, and what stands for them in Rust.

/// A scalar type of Proxmox VE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scalar {
    /// `0` or `1` on the wire.
    Bool,
    /// A whole number, often as a string.
    Int,
    /// A number, often as a string.
    Num,
    /// Text, now and then as a number.
    Str,
}

impl Scalar {
    /// The scalar that a shared component of the documents stands for.
    pub(crate) fn of_component(name: &str) -> Option<Self> {
        match name {
            "PveBoolean" => Some(Self::Bool),
            "PveInteger" => Some(Self::Int),
            "PveNumber" => Some(Self::Num),
            _ => None,
        }
    }

    /// The scalar of an OpenAPI `type`.
    pub(crate) fn of_type(name: &str) -> Option<Self> {
        match name {
            "boolean" => Some(Self::Bool),
            "integer" => Some(Self::Int),
            "number" => Some(Self::Num),
            "string" => Some(Self::Str),
            _ => None,
        }
    }

    /// The OpenAPI `type` of the scalar.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bool => "boolean",
            Self::Int => "integer",
            Self::Num => "number",
            Self::Str => "string",
        }
    }

    /// The scalar that takes what both send: each is read by those above it.
    pub(crate) fn union(self, other: Self) -> Self {
        self.max(other)
    }

    /// The tolerant type in the runtime crate.
    pub(crate) fn rust_name(self) -> &'static str {
        match self {
            Self::Bool => "PveBool",
            Self::Int => "PveInt",
            Self::Num => "PveNum",
            Self::Str => "PveStr",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Scalar;

    #[test]
    fn a_union_takes_both() {
        assert_eq!(Scalar::Bool.union(Scalar::Int), Scalar::Int);
        assert_eq!(Scalar::Num.union(Scalar::Int), Scalar::Num);
        assert_eq!(Scalar::Str.union(Scalar::Int), Scalar::Str);
        assert_eq!(Scalar::Int.union(Scalar::Str), Scalar::Str);
    }
}
