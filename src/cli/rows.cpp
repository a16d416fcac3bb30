// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/rows.hpp"

#include "cli/answer.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "cli/ordered_jobs.hpp"
#include "input/document.hpp"
#include "output/make_sink.hpp"

#include <numfact/table/audit.hpp>

#include <functional>
#include <optional>
#include <utility>

namespace numfact::cli {

namespace {

/// A document of the inputs as it was found, or why the rest of a file cannot be read.
struct found {
    std::optional<input::raw_document> raw;
    std::optional<error>               failure = {};
    std::size_t                        file    = 0; ///< counts from 1
    std::size_t                        read    = 0; ///< bytes of all files, up to here
    input::document                    text    = {}; ///< the document, when it has been read as text
    shortcomings                       lacks   = {};
};

/// Hands the documents of the files on, until no more are wanted.
void read_files(std::vector<std::string> const& files, std::function<bool(found)> const& put) {
    bool        wanted = true;
    std::size_t read   = 0;
    for (std::size_t i = 0; i < files.size() && wanted; ++i) {
        auto const each = [&](input::raw_document raw) {
            return wanted = put({.raw = std::move(raw), .file = i + 1, .read = read});
        };
        auto failure = input::read_raw(files[i], each, &read);
        if (failure) wanted = wanted && put({.raw = {}, .failure = std::move(failure), .file = i + 1, .read = read});
    }
}

/// Reads a document as text, and finds out when it was published.
void prepare(engine const& e, arguments const& a, found& f) {
    f.text = input::read_document(*std::exchange(f.raw, std::nullopt), a.encoding);
    date_document(e, a, f.text);
}

/// Calls `put` for each part of what the document says.
template <class Put>
void read(engine const& e, arguments const& a, found& f, part_maker const& make, Put put) {
    auto const each = [&](std::span<mention const> mentions, std::span<fact const> facts) {
        f.lacks.look_at(f.text, mentions);
        put(make(f.text, mentions, facts));
    };
    e.for_each({.text = f.text.text, .id = f.text.name, .published = f.text.published}, each, a.command == command::facts);
}

/// What the documents say, on its way to the sink, and what failed of them.
class row_writer {
public:
    row_writer(arguments const& a, numfact::output::sink& rows, progress& shown, std::vector<error>& bad)
        : arguments_(a), rows_(rows), shown_(shown), bad_(bad) {}

    void fail(error failure) {
        complain("", 0, failure.message);
        bad_.push_back(std::move(failure));
    }
    document_answer begin(found const& f) {
        shown_.begin_document(f.file, f.read);
        say_what_is_known(arguments_, f.text);
        return {f.text, rows_, shown_};
    }
    /// False: there is no use in going on.
    bool end(found const& f, document_answer& answer) {
        answer.end(told_);
        f.lacks.report(f.text.name);
        ++read_;
        return rows_.good();
    }
    std::size_t              read() const { return read_; } ///< documents
    std::vector<fact> const& told() const { return told_; } ///< by all of them, if they are audited

private:
    arguments const&       arguments_;
    numfact::output::sink& rows_;
    progress&              shown_;
    std::vector<error>&    bad_;
    std::size_t            read_ = 0;
    std::vector<fact>      told_;
};

/// One document after the other.
void write_in_turn(engine const& e, arguments const& a, std::vector<std::string> const& files, part_maker const& make, row_writer& to) {
    read_files(files, [&](found f) {
        if (f.failure) return to.fail(*std::move(f.failure)), true;
        prepare(e, a, f);
        auto answer = to.begin(f);
        read(e, a, f, make, [&](answer_part part) { answer.add(std::move(part)); });
        return to.end(f, answer);
    });
}

/// Several documents at the same time, written in order.
void write_in_order(engine const& e, arguments const& a, std::vector<std::string> const& files, part_maker const& make, row_writer& to) {
    using jobs = ordered_jobs<found, answer_part>;
    jobs work(
        threads_of(a),
        [files](jobs::put const& put) {
            read_files(files, [&](found f) {
                std::size_t const bytes = f.raw ? f.raw->bytes.size() : 0;
                return put(std::move(f), bytes);
            });
        },
        [e, a, make](jobs::job& j) {
            if (j.input.failure) return;
            prepare(e, a, j.input);
            j.pieces.put({}); // the document can be looked at
            read(e, a, j.input, make, [&](answer_part part) { j.pieces.put(std::move(part)); });
        });
    while (auto const j = work.next()) {
        if (!j->pieces.take()) {
            to.fail(*std::move(j->input.failure));
            continue;
        }
        auto answer = to.begin(j->input);
        while (auto part = j->pieces.take()) answer.add(*std::move(part));
        if (!to.end(j->input, answer)) break;
    }
}

} // namespace

int write_rows(engine const& e, arguments const& a, output& out) {
    std::vector<error> bad;
    auto               files = input::expand(a.files, bad);
    auto const         rows  = numfact::output::make_sink(a, out);
    if (!rows) return unreadable;
    for (auto const& failure : bad) complain("", 0, failure.message);
    progress shown(files, !out.is_terminal());
    std::erase_if(files, [&](auto const& file) { return out.overwrites(file); }); // found below a directory
    row_writer to(a, *rows, shown, bad);
    if (rows->good()) (a.jobs == 1 ? write_in_turn : write_in_order)(e, a, files, part_maker(a, *rows), to);
    shown.end();
    if (to.read() > 1 && rows->wants_findings()) rows->add_findings(table::audit_across(to.told()));
    if (to.read() == 0 && !bad.empty()) return unreadable; // an older -o file is left as it was
    if (!rows->finish() || !numfact::output::write_schema(a)) return unreadable;
    return bad.empty() ? done : partial;
}

} // namespace numfact::cli
