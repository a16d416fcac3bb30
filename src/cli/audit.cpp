// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/audit.hpp"

#include "cli/answer.hpp"
#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "input/document.hpp"
#include "output/make_sink.hpp"
#include "output/row_sink.hpp"

#include <numfact/audit.hpp>
#include <numfact/normalize/rate_file.hpp>

namespace numfact::cli {

namespace {

/// Writes findings that are sure enough, in one of the forms of output, and counts them.
template <class Form>
class finding_writer {
public:
    finding_writer(output& out, table::certainty least, Form form) : out_(out), least_(least), form_(std::move(form)) {
        form_.header(out_.buffer());
    }
    void add(std::vector<table::finding> const& findings) {
        for (auto const& g : findings) {
            if (g.sure < least_) continue;
            ++count_;
            form_.row(out_.buffer(), g);
            out_.flush_if_full();
        }
    }
    bool finish() {
        form_.rest(out_.buffer());
        return out_.finish();
    }
    bool        good() const { return out_.good(); }
    std::size_t count() const { return count_; }

private:
    output&          out_;
    table::certainty least_;
    Form             form_;
    std::size_t      count_ = 0;
};

template <class Form>
int audit_files(engine const& e, arguments const& a, normalize::rate_table const& rates, output& out, Form form) {
    finding_writer<Form> rows(out, a.sure, std::move(form));
    std::vector<error>   bad;
    std::vector<fact>    all;
    std::size_t          read = 0;
    for (auto const& file : input::expand(a.files, bad)) {
        if (!rows.good()) break;
        auto failure = input::read_documents(file, a.encoding, [&](input::document& d) {
            date_document(e, a, d);
            say_what_is_known(a, d);
            std::size_t const before = all.size();
            rows.add(moved(numfact::audit(e, {.text = d.text, .id = d.name, .published = d.published}, rates, &all), d));
            for (std::size_t i = before; i < all.size(); ++i) // to be told of beside those of other documents
                all[i].start = d.source_start(all[i].start), all[i].end = d.source_end(all[i].end);
            ++read;
            return rows.good();
        });
        if (failure) bad.push_back(*std::move(failure));
    }
    for (auto const& failure : bad) complain("", 0, failure.message);
    if (read == 0 && !bad.empty()) return unreadable;
    if (read > 1) rows.add(table::audit_across(all));
    if (!rows.finish()) return unreadable;
    if (!bad.empty()) return partial;
    return a.check && rows.count() != 0 ? findings : done;
}

} // namespace

int audit(engine const& e, arguments const& a, output& out) {
    normalize::rate_table rates;
    for (auto const& path : a.rates)
        if (auto const bad = normalize::read_rates(path, rates)) {
            complain("", 0, bad->message);
            return unreadable;
        }
    namespace forms = numfact::output;
    using table::finding;
    bool const one_document = a.files.size() == 1;
    switch (forms::chosen_format(a, out)) {
    case format::table:
        return audit_files(e, a, rates, out, forms::table_form<finding>{forms::table<finding>(out.terminal_width(), one_document)});
    case format::jsonl: return audit_files(e, a, rates, out, forms::jsonl_form<finding>{});
    default: return audit_files(e, a, rates, out, forms::csv_form<finding>{});
    }
}

} // namespace numfact::cli
