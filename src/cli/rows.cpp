// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/rows.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"

#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>
#include <numfact/output/table.hpp>

#include <algorithm>

namespace numfact::cli {

namespace {

/// Writes records in the format asked for.
template <class Record>
class row_writer {
public:
    row_writer(output& out, enum format format)
        : out_(out), format_(format != format::automatic ? format
                             : out.is_terminal()         ? format::table
                                                         : format::csv),
          table_(out.terminal_width()) {
        if (format_ == format::csv) numfact::output::append_csv_header<Record>(out_.buffer());
    }

    void add(Record const& record) {
        switch (format_) {
        case format::table:
            table_.add(record);
            if (table_.size() == rows_a_block) table_.flush(out_.buffer());
            break;
        case format::jsonl:
            numfact::output::append_json(out_.buffer(), record);
            out_.buffer() += '\n';
            break;
        default: numfact::output::append_csv(out_.buffer(), record);
        }
        out_.flush_if_full();
    }
    bool finish() {
        table_.flush(out_.buffer());
        return out_.finish();
    }

private:
    static constexpr std::size_t rows_a_block = 512;

    output&                        out_;
    enum format                    format_;
    numfact::output::table<Record> table_;
};

/// Times that only a publication date could have resolved: 去年, last quarter.
class unresolved_times {
public:
    void look_at(std::span<mention const> mentions) {
        for (auto const& m : mentions) {
            if (!has_interval(m.kind) || m.from || m.vague) continue;
            if (count_++ == 0) first_ = m.text;
        }
    }
    void report(std::string_view where) const {
        if (count_ == 0) return;
        complain(where, 0,
                 std::to_string(count_) + (count_ == 1 ? " time" : " times") + " such as \"" + first_ +
                     "\" could not be placed; say when the text was published with --published YYYY-MM-DD");
    }

private:
    std::size_t count_ = 0;
    std::string first_;
};

void add_window(row_writer<fact>& rows, std::string_view, std::span<mention const>, std::span<fact const> facts) {
    for (auto const& f : facts) rows.add(f);
}
void add_window(row_writer<numfact::output::mention_row>& rows, std::string_view doc, std::span<mention const> mentions,
                std::span<fact const>) {
    for (auto const& m : mentions) rows.add({doc, m});
}

template <class Record>
int write_rows_of(engine const& e, arguments const& a, output& out) {
    row_writer<Record> rows(out, a.format);
    std::size_t        unread = 0;
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
        e.for_each(
            {.text = text.value(), .id = doc, .published = a.published},
            [&](std::span<mention const> mentions, std::span<fact const> facts) {
                add_window(rows, doc, mentions, facts);
                if (a.published.empty()) unresolved.look_at(mentions);
            },
            a.command == command::facts);
        unresolved.report(display_name(file));
        if (!out.good()) break;
    }
    if (unread == a.files.size()) return unreadable; // an older -o file is left as it was
    if (!rows.finish()) return unreadable;
    return unread != 0 ? partial : done;
}

} // namespace

int write_rows(engine const& e, arguments const& a, output& out) {
    return a.command == command::facts ? write_rows_of<fact>(e, a, out)
                                       : write_rows_of<numfact::output::mention_row>(e, a, out);
}

} // namespace numfact::cli
