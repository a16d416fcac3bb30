// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/ordered_jobs.hpp"
#include "cli/reused.hpp"
#include "output/sink.hpp"

#include <numfact/table/fact_table.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace numfact::output {

/// Gathers the facts of all documents, and at the end hands their merged rows on; with `as_of`, what was known then.
/// The rows are made by several threads if the sink takes them as text.
class merge_sink final : public sink {
public:
    merge_sink(std::unique_ptr<sink> rows, instant as_of, unsigned threads)
        : rows_(std::move(rows)), as_of_(as_of), threads_(threads) {}

    void begin(source const& s) override { rows_->begin(s); }
    void add(std::span<mention const> mentions, std::span<fact const> facts) override {
        rows_->add(mentions, {});
        for (fact const& f : facts) table_.add(f);
    }
    piece_maker make_pieces() const override {
        return [of_rows = rows_->make_pieces(), batches = batches_](std::string_view doc, std::span<mention const> mentions,
                                                                    std::span<fact const> facts) {
            auto made = std::make_unique<batch_piece>();
            made->facts = batches->take();
            for (fact const& f : facts) made->facts.add(f);
            made->mentions = of_rows(doc, mentions, {});
            return made;
        };
    }
    void add_piece(piece& p) override {
        auto& made = static_cast<batch_piece&>(p);
        rows_->add_piece(*made.mentions);
        table_.add(made.facts);
        made.facts.clear();
        batches_->give_back(std::move(made.facts));
    }
    void end() override { rows_->end(); }
    bool wants_findings() const override { return rows_->wants_findings(); }
    void add_findings(std::span<numfact::table::finding const> findings) override { rows_->add_findings(findings); }
    bool finish() override {
        if (!rows_->make_rows())
            add_rows();
        else if (threads_ > 1)
            write_in_parts();
        else
            write_in_turn();
        return rows_->finish();
    }
    bool good() const override { return rows_->good(); }

private:
    struct batch_piece : piece {
        numfact::table::fact_batch facts;
        std::unique_ptr<piece>     mentions;
    };
    struct part {
        std::size_t first, last;
    };
    static constexpr std::size_t part_size = 512;

    template <class Emit>
    void for_each(part p, Emit emit) const {
        if (as_of_)
            table_.for_each_row_known_on(as_of_, p.first, p.last, emit);
        else
            table_.for_each_row(p.first, p.last, emit);
    }
    void add_rows() {
        for_each({0, table_.facts()}, [this, f = fact{}](numfact::table::row const& row) mutable {
            if (!rows_->good()) return;
            copy_to(f, row);
            rows_->add({}, {&f, 1});
        });
    }
    /// Calls `put(part)` for all facts, as long as it is true.
    template <class Put>
    void for_each_part(Put put) const {
        std::size_t const facts = table_.facts();
        for (std::size_t i = 0; i < facts && put(part{i, std::min(i + part_size, facts)}); i += part_size) {}
    }
    void make(part p, appender& text) const {
        auto const append = rows_->make_rows();
        for_each(p, [&](numfact::table::row const& row) { append(text, row); });
    }
    void write_in_turn() {
        std::string buffer;
        appender    text(buffer);
        for_each_part([&](part p) {
            make(p, text);
            rows_->write(text.since(0));
            text.drop(0);
            return rows_->good();
        });
    }
    void write_in_parts() {
        using jobs = cli::ordered_jobs<part, std::string>;
        cli::reused<std::string> texts;
        jobs work(
            threads_, [this](jobs::put const& put) { for_each_part([&](part p) { return put(p, 0); }); },
            [this, &texts](jobs::job& j) {
                std::string text = texts.take();
                if (appender to(text); true) make(j.input, to);
                j.pieces.put(std::move(text));
            });
        while (auto const j = work.next()) // to the end, also when no one reads: the threads need the table
            if (auto text = j->pieces.take()) {
                if (rows_->good()) rows_->write(*text);
                text->clear();
                texts.give_back(*std::move(text));
            }
    }

    using batch_store = cli::reused<numfact::table::fact_batch>;

    std::unique_ptr<sink> rows_;
    instant               as_of_;
    unsigned              threads_;
    table::fact_table     table_;
    std::shared_ptr<batch_store> batches_ = std::make_shared<batch_store>();
};

} // namespace numfact::output
