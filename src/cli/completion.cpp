// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/completion.hpp"

#include "cli/format.hpp"

#include <sstream>

namespace numfact::cli {

namespace {

using std::string;

/// Options with dashes: "--format -o --output".
string names_of(CLI::App const& app) {
    string all;
    for (CLI::Option const* o : app.get_options()) {
        for (auto const& n : o->get_snames()) all += " -" + n;
        for (auto const& n : o->get_lnames()) all += " --" + n;
    }
    return all.empty() ? all : all.substr(1);
}

string joined(std::vector<string> const& words) {
    string all;
    for (auto const& w : words) all.append(all.empty() ? "" : " ").append(w);
    return all;
}

string names_of_commands(CLI::App const& app) {
    std::vector<string> names;
    for (auto const* c : commands_of(app)) names.push_back(c->get_name());
    return joined(names);
}

/// `s` with each of `special` after a backslash.
string escaped(string const& s, std::string_view special) {
    string out;
    for (char const c : s) {
        if (special.find(c) != special.npos) out += '\\';
        out += c;
    }
    return out;
}

/// In single quotes of a shell.
string quoted(string const& s) {
    string out = "'";
    for (char const c : s) out += c == '\'' ? string("'\\''") : string(1, c);
    return out + "'";
}

/// What the option before the cursor looks like to the script: "facts:-o|facts:--output".
string pattern_of(CLI::App const& command, CLI::Option const& o) {
    string all;
    for (auto const& n : o.get_snames()) all += "|" + command.get_name() + ":-" + n;
    for (auto const& n : o.get_lnames()) all += "|" + command.get_name() + ":--" + n;
    return all.substr(1);
}

string bash_script(CLI::App const& app) {
    std::ostringstream out;
    out << "# bash completion of numfact; put it where bash-completion looks, or: source <(numfact completion bash)\n"
           "_numfact() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= i\n"
           "  for ((i = 1; i < COMP_CWORD; ++i)); do [[ ${COMP_WORDS[i]} != -* ]] && command=${COMP_WORDS[i]} && break; done\n"
           "  case $command:$before in\n";
    for (auto const* c : commands_of(app))
        for (CLI::Option const* o : c->get_options()) {
            if (o->get_positional() || o->get_items_expected_max() == 0) continue;
            out << "    " << pattern_of(*c, *o) << ")\n      ";
            if (takes_file(*o))
                out << "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\"))";
            else
                out << "COMPREPLY=($(compgen -W " << quoted(joined(choices_of(*o))) << " -- \"$word\"))";
            out << "; return ;;\n";
        }
    out << "  esac\n  local words files=1\n  case $command in\n";
    out << "    '') words=" << quoted(names_of_commands(app) + " " + names_of(app)) << " files= ;;\n";
    for (auto const* c : commands_of(app)) {
        auto const inner = names_of_commands(*c);
        out << "    " << c->get_name() << ") words=" << quoted(names_of(*c) + (inner.empty() ? "" : " " + inner))
            << " ;;\n";
    }
    out << "  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
           "  [[ $files && $word != -* ]] && compopt -o filenames && COMPREPLY+=($(compgen -f -- \"$word\"))\n"
           "}\n"
           "complete -F _numfact numfact\n";
    return out.str();
}

/// '--format[what it says]:FORMAT:(table csv)' for each name.
void zsh_options(std::ostringstream& out, CLI::App const& app, string const& indent) {
    for (CLI::Option const* o : app.get_options()) {
        if (o->get_positional()) continue;
        std::vector<string> names;
        for (auto const& n : o->get_snames()) names.push_back("-" + n);
        for (auto const& n : o->get_lnames()) names.push_back("--" + n);
        string rest = "[" + escaped(o->get_description(), "[]:\\") + "]";
        if (o->get_items_expected_max() != 0) {
            rest += ":" + escaped(o->get_type_name(), ":") + ":";
            if (takes_file(*o))
                rest += "_files";
            else
                rest += "(" + joined(choices_of(*o)) + ")";
        }
        for (auto const& n : names) out << indent << quoted(n + rest) << " \\\n";
    }
}

string zsh_script(CLI::App const& app) {
    std::ostringstream out;
    out << "#compdef numfact\n"
           "# zsh completion of numfact; put it as _numfact into a folder of $fpath\n"
           "_numfact() {\n  local line state\n  _arguments -C \\\n";
    zsh_options(out, app, "    ");
    out << "    '1:command:->command' '*::argument:->argument'\n  case $state in\n    command)\n"
           "      local -a commands=(\n";
    for (auto const* c : commands_of(app))
        out << "        " << quoted(c->get_name() + ":" + escaped(c->get_description(), ":")) << "\n";
    out << "      )\n      _describe command commands ;;\n    argument)\n      case $line[1] in\n";
    for (auto const* c : commands_of(app)) {
        out << "        " << c->get_name() << ") _arguments \\\n";
        zsh_options(out, *c, "          ");
        auto const inner = names_of_commands(*c);
        out << "          " << (inner.empty() ? "'*:file:_files'" : "'1:command:(" + inner + ")' '*:file:_files'")
            << " ;;\n";
    }
    out << "      esac ;;\n  esac\n}\nif [[ $zsh_eval_context[-1] == loadautofunc ]]; then _numfact \"$@\"; else compdef _numfact numfact; fi\n";
    return out.str();
}

void fish_options(std::ostringstream& out, CLI::App const& app, string const& when) {
    for (CLI::Option const* o : app.get_options()) {
        if (o->get_positional()) continue;
        out << "complete -c numfact -n " << quoted(when);
        for (auto const& n : o->get_snames()) out << " -s " << n;
        for (auto const& n : o->get_lnames()) out << " -l " << n;
        if (o->get_items_expected_max() != 0) {
            out << (takes_file(*o) ? " -r -F" : " -x");
            if (auto const choices = choices_of(*o); !choices.empty()) out << " -a " << quoted(joined(choices));
        }
        out << " -d '" << escaped(o->get_description(), "'\\") << "'\n";
    }
}

string fish_script(CLI::App const& app) {
    std::ostringstream out;
    out << "# fish completion of numfact; put it as numfact.fish into ~/.config/fish/completions\n"
           "complete -c numfact -n __fish_use_subcommand -f\n";
    fish_options(out, app, "__fish_use_subcommand");
    for (auto const* c : commands_of(app)) {
        string const when = "__fish_seen_subcommand_from " + c->get_name();
        out << "complete -c numfact -n __fish_use_subcommand -a " << c->get_name() << " -d '"
            << escaped(c->get_description(), "'\\") << "'\n";
        for (auto const* inner : commands_of(*c))
            out << "complete -c numfact -n " << quoted(when) << " -a " << inner->get_name() << " -d '"
                << escaped(inner->get_description(), "'\\") << "'\n";
        fish_options(out, *c, when);
    }
    return out.str();
}

} // namespace

std::vector<CLI::App const*> commands_of(CLI::App const& app) {
    return app.get_subcommands([](CLI::App const* c) { return !c->get_name().empty(); });
}

std::vector<string> choices_of(CLI::Option const& option) {
    if (option.check_lname("status"))
        return {"actual", "preliminary", "guidance", "forecast", "consensus", "target", "plan"};
    if (option.check_lname("encoding"))
        return {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5", "Shift_JIS", "windows-1252"};
    if (option.check_lname("published")) return {"auto"};
    if (!option.check_lname("format")) return {};
    std::vector<string> names;
    std::istringstream  words(format_names());
    for (string word; words >> word;) names.push_back(word.substr(0, word.find(',')));
    return names;
}

bool takes_file(CLI::Option const& option) { return option.get_type_name() == "FILE"; }

std::optional<string> completion_script(CLI::App const& app, std::string_view shell) {
    if (shell == "bash") return bash_script(app);
    if (shell == "zsh") return zsh_script(app);
    if (shell == "fish") return fish_script(app);
    return std::nullopt;
}

} // namespace numfact::cli
