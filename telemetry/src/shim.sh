# install-telemetry: the functions that install scripts call, under their old
# names. They never fail, never print and never wait longer than the program's
# deadline, under `set -Eeuo pipefail` too. Printed by: install-telemetry shell

__install_telemetry=@PROGRAM@

# In a subshell: variables that are not exported are handed on, also read-only
# ones, and the caller's environment stays as it is.
__install_telemetry_report() {
  (
    export DIAGNOSTICS RANDOM_UUID DISK_SIZE CORE_COUNT RAM_SIZE var_os var_version NSAPP METHOD
    export PB_URL PB_COLLECTION PB_API_URL DO_NOT_TRACK
    exec "$__install_telemetry" "$@"
  ) </dev/null >/dev/null 2>&1 || :
}

# An install of a container, of a virtual machine, begins.
post_to_api() { __install_telemetry_report create; }
post_to_api_vm() { __install_telemetry_report vm; }

# It has ended: post_update_to_api done | post_update_to_api failed EXIT_CODE
post_update_to_api() {
  if [ "${POST_UPDATE_DONE-}" = true ]; then return 0; fi
  __install_telemetry_report update -- "$@"
}

# What an exit code means, on stdout.
explain_exit_code() {
  (exec "$__install_telemetry" explain -- "${1-}") </dev/null 2>/dev/null ||
    printf '%s\n' 'Unknown exit code.'
}
