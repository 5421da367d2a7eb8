//! The program `pve-codegen`; see [`pve_codegen::cli`].

fn main() -> std::process::ExitCode {
    pve_codegen::cli::main()
}
