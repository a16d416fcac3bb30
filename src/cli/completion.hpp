// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <string_view>

// What the options are is said once, to the parser; completions and the manual are made of that.

namespace numfact::cli {

/// A script that completes command lines in bash, zsh or fish; nothing for another shell.
std::optional<std::string> completion_script(CLI::App const& app, std::string_view shell);

/// The manual page, in roff.
std::string man_page(CLI::App const& app);

/// The values that an option takes, where they can be listed: --format → table csv …
std::vector<std::string> choices_of(CLI::Option const& option);
/// Whether an option takes a file: -o, --lexicon.
bool takes_file(CLI::Option const& option);

std::vector<CLI::App const*> commands_of(CLI::App const& app);

} // namespace numfact::cli
