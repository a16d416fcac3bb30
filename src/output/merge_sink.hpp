// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "output/sink.hpp"

#include <numfact/table/fact_table.hpp>

#include <memory>
#include <utility>

namespace numfact::output {

/// Gathers the facts of all documents, and at the end hands their merged rows on; with `as_of`, what was known then.
class merge_sink final : public sink {
public:
    merge_sink(std::unique_ptr<sink> rows, instant as_of) : rows_(std::move(rows)), as_of_(as_of) {}

    void begin(source const& s) override { rows_->begin(s); }
    void add(std::span<mention const> mentions, std::span<fact const> facts) override {
        rows_->add(mentions, {});
        for (fact const& f : facts) table_.add(f);
    }
    void end() override { rows_->end(); }
    bool wants_findings() const override { return rows_->wants_findings(); }
    void add_findings(std::span<numfact::table::finding const> findings) override { rows_->add_findings(findings); }
    bool finish() override {
        auto const hand_on = [this](fact const& row) {
            if (rows_->good()) rows_->add({}, {&row, 1});
        };
        if (as_of_)
            table_.for_each_known_on(as_of_, hand_on);
        else
            table_.for_each(hand_on);
        return rows_->finish();
    }
    bool good() const override { return rows_->good(); }

private:
    std::unique_ptr<sink> rows_;
    instant               as_of_;
    table::fact_table     table_;
};

} // namespace numfact::output
