//! The one line that puts a generated client on the transport.

/// Implements progenitor's `ClientHooks` for a generated `Client` whose inner
/// type is [`Transport`](crate::Transport): every request of the client goes
/// under the transport's policy.
///
/// The implementation has to live in the crate that holds the client; with
/// `HooksMode::Expected` that crate does not compile without it.
#[macro_export]
macro_rules! impl_client_hooks {
    ($client:ty) => {
        impl $crate::progenitor_client::ClientHooks<$crate::Transport> for $client {
            async fn exec(
                &self,
                request: $crate::reqwest::Request,
                info: &$crate::progenitor_client::OperationInfo,
            ) -> $crate::reqwest::Result<$crate::reqwest::Response> {
                let transport = $crate::progenitor_client::ClientInfo::inner(self);
                $crate::exec(transport, request, info).await
            }
        }
    };
}
