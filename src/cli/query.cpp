// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/query.hpp"

#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "output/make_sink.hpp"

namespace numfact::cli {

int query_database(arguments const& a, output& out) {
    auto const& path = a.files.front();
    auto        rows = numfact::output::make_sink(a, out);
    if (!rows) return unreadable;
    rows->begin({.doc = path, .text = {}});
    auto const bad = database::read_facts(path, a.wanted, [&](fact&& f) { rows->add({}, {&f, 1}); });
    rows->end();
    if (bad) {
        complain("", 0, bad->message);
        return unreadable;
    }
    return rows->finish() && numfact::output::write_schema(a) ? done : unreadable;
}

} // namespace numfact::cli
