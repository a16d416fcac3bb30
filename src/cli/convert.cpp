// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/convert.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/message.hpp"
#include "output/make_sink.hpp"

namespace numfact::cli {

namespace {

void write_plain(std::string& out, mention const& m) {
    if (m.norm_value)
        m.norm_value.append_to(out);
    else
        m.norm_low.append_to(out), out += "..", m.norm_high.append_to(out);
    out.append(" ").append(m.norm_unit).append("\n");
}

/// Where records go if a format is asked for; otherwise the amounts alone are written.
std::unique_ptr<numfact::output::sink> rows_of(arguments const& a, output& out, std::string_view doc) {
    if (a.format == format::automatic) return nullptr;
    auto rows = numfact::output::make_sink(a, out);
    rows->begin({.doc = doc, .text = {}});
    return rows;
}

/// One amount a line, so that lines of the output are those of the input: an empty one for what failed.
int convert_column(engine const& e, arguments const& a, output& out) {
    auto        in = line_input::open("-");
    std::string line;
    bool        failed = false;
    auto const  rows   = rows_of(a, out, "stdin");
    for (std::size_t number = 1; out.good(); ++number) {
        auto const more = in.value().read_line(line);
        if (!more) {
            complain("", 0, more.error().message);
            return unreadable;
        }
        if (!more.value()) break;
        bool const blank = line.find_first_not_of(" \t\r") == std::string::npos;
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
        auto const m = blank ? result<mention>(error{}) : e.convert(line, a.published);
        if (!m && !blank) complain(display_name("-"), number, m.error().message), failed = true;
        if (!rows)
            m ? write_plain(out.buffer(), m.value()) : void(out.buffer() += '\n');
        else if (m)
            rows->add({&m.value(), 1}, {});
        out.flush_if_full();
    }
    if (!(rows ? rows->finish() : out.finish())) return unreadable;
    return failed ? partial : done;
}

} // namespace

int convert(engine const& e, arguments const& a, output& out) {
    if (a.text == "-") return convert_column(e, a, out);
    auto const m = e.convert(a.text, a.published);
    if (!m) {
        complain("", 0, a.text + ": " + m.error().message);
        return unreadable;
    }
    if (a.format == format::automatic) {
        write_plain(out.buffer(), m.value());
        return out.finish() ? done : unreadable;
    }
    auto const rows = rows_of(a, out, "amount");
    rows->add({&m.value(), 1}, {});
    return rows->finish() ? done : unreadable;
}

} // namespace numfact::cli
