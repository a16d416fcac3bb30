// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/completion.hpp"

#include <numfact/version.hpp>

#include <sstream>

namespace numfact::cli {

namespace {

/// Text for roff: no line of it is a request, and its dashes are dashes.
std::string roff(std::string const& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const first = i == 0 || text[i - 1] == '\n';
        if (first && (text[i] == '.' || text[i] == '\'')) out += "\\&";
        if (text[i] == '\\')
            out += "\\e";
        else if (text[i] == '-')
            out += "\\-";
        else
            out += text[i];
    }
    return out;
}

/// What --help says below the options, as it is laid out there.
void append_footer(std::ostringstream& out, std::string text) {
    if (auto const at = text.find("Exit status:"); at != text.npos) text.resize(at); // told once, at the end
    while (text.ends_with('\n')) text.pop_back();
    if (!text.empty()) out << ".PP\n.nf\n" << roff(text) << "\n.fi\n";
}

void append_options(std::ostringstream& out, CLI::App const& app) {
    for (CLI::Option const* o : app.get_options()) {
        std::string names;
        for (auto const& n : o->get_snames())
            names += (names.empty() ? "" : ", ") + std::string("\\fB\\-") + roff(n) + "\\fR";
        for (auto const& n : o->get_lnames())
            names += (names.empty() ? "" : ", ") + std::string("\\fB\\-\\-") + roff(n) + "\\fR";
        if (o->get_positional()) names = "\\fI" + roff(o->get_single_name()) + "\\fR";
        if (!o->get_positional() && o->get_items_expected_max() != 0)
            names += " \\fI" + roff(o->get_type_name()) + "\\fR";
        out << ".TP\n" << names << "\n" << roff(o->get_description()) << "\n";
    }
}

void append_command(std::ostringstream& out, CLI::App const& command, std::string const& before) {
    std::string const name = before + command.get_name();
    out << ".SS \"" << roff(name) << "\"\n" << roff(command.get_description()) << ".\n";
    append_options(out, command);
    append_footer(out, command.get_footer());
    for (auto const* inner : commands_of(command)) append_command(out, *inner, name + " ");
}

} // namespace

std::string man_page(CLI::App const& app) {
    std::ostringstream out;
    out << ".TH NUMFACT 1 \"\" \"numfact " << version << "\" \"User Commands\"\n"
        << ".SH NAME\nnumfact \\- read Chinese and English news, answer with a dated fact table\n"
        << ".SH SYNOPSIS\n.B numfact\n.I COMMAND\n.RI [ OPTION \"...] [\" FILE ...]\n"
        << ".SH DESCRIPTION\n"
        << roff(app.get_description()) << "\n.SH OPTIONS\n";
    append_options(out, app);
    out << ".SH COMMANDS\n";
    for (auto const* command : commands_of(app)) append_command(out, *command, "numfact ");
    std::string const footer = app.get_footer();
    if (auto const at = footer.find("  0"); at != footer.npos)
        out << ".SH \"EXIT STATUS\"\n.nf\n" << roff(footer.substr(at)) << "\n.fi\n";
    return out.str();
}

} // namespace numfact::cli
