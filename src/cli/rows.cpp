// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/rows.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/unresolved_times.hpp"
#include "output/make_sink.hpp"

namespace numfact::cli {

int write_rows(engine const& e, arguments const& a, output& out) {
    auto const  rows   = numfact::output::make_sink(a, out);
    std::size_t unread = 0;
    for (auto const& file : a.files) {
        auto in   = input::open(file);
        auto text = in ? in.value().read_all() : result<std::string>(in.error());
        if (!text) {
            complain("", 0, text.error().message);
            ++unread;
            continue;
        }
        unresolved_times       unresolved;
        std::string_view const doc = file == "-" ? "stdin" : std::string_view(file);
        rows->begin({.doc = doc, .text = text.value()});
        e.for_each(
            {.text = text.value(), .id = doc, .published = a.published},
            [&](std::span<mention const> mentions, std::span<fact const> facts) {
                rows->add(mentions, facts);
                if (a.published.empty()) unresolved.look_at(mentions);
            },
            a.command == command::facts);
        rows->end();
        unresolved.report(display_name(file));
        if (!rows->good()) break;
    }
    if (unread == a.files.size()) return unreadable; // an older -o file is left as it was
    if (!rows->finish() || !numfact::output::write_schema(a)) return unreadable;
    return unread != 0 ? partial : done;
}

} // namespace numfact::cli
