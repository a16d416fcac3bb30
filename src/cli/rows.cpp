// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/rows.hpp"

#include "cli/answer.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "input/document.hpp"
#include "output/make_sink.hpp"

#include <numfact/table/audit.hpp>

namespace numfact::cli {

int write_rows(engine const& e, arguments const& a, output& out) {
    std::vector<error> bad;
    auto const         files = input::expand(a.files, bad);
    auto const         rows  = numfact::output::make_sink(a, out);
    std::size_t        read  = 0;
    std::vector<fact>  told; // by all documents, if they are audited
    if (!rows) return unreadable;
    for (auto const& failure : bad) complain("", 0, failure.message);
    {
        progress shown(files, !out.is_terminal());
        for (auto const& file : files) {
            if (!rows->good()) break;
            if (out.overwrites(file)) continue; // found below a directory
            shown.begin_file();
            auto const answer = [&](input::document& d) {
                answer_document(e, a, d, *rows, shown, told);
                ++read;
                return rows->good();
            };
            auto failure = input::read_documents(file, a.encoding, answer, shown.bytes_read());
            if (!failure) continue;
            complain("", 0, failure->message);
            bad.push_back(*std::move(failure));
        }
    }
    if (read > 1 && rows->wants_findings()) rows->add_findings(table::audit_across(told));
    if (read == 0 && !bad.empty()) return unreadable; // an older -o file is left as it was
    if (!rows->finish() || !numfact::output::write_schema(a)) return unreadable;
    return bad.empty() ? done : partial;
}

} // namespace numfact::cli
