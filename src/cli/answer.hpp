// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/progress.hpp"
#include "cli/unconverted.hpp"
#include "cli/unresolved_times.hpp"
#include "input/document.hpp"
#include "output/sink.hpp"

#include <numfact/engine.hpp>
#include <numfact/table/finding.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace numfact::cli {

/// Finds out when a document was published: as the command line says, else by the dateline in the text, else by what
/// stands around it.
void date_document(engine const& e, arguments const& a, input::document& d);

/// Says on the standard error what is broken in a document and, if that is asked, when it was published.
void say_what_is_known(arguments const& a, input::document const& d);

/// What a person should know of a document in the end: times that could not be placed, amounts that could not be
/// converted.
class shortcomings {
public:
    void look_at(input::document const& d, std::span<mention const> mentions) {
        if (d.published.empty()) unresolved_.look_at(mentions);
        without_rate_.look_at(mentions);
    }
    void report(std::string_view where) const { unresolved_.report(where), without_rate_.report(where); }

private:
    unresolved_times unresolved_;
    unconverted      without_rate_;
};

/// A part of what a document says, made ready by the thread that reads it.
struct answer_part {
    std::unique_ptr<numfact::output::sink::piece> made;
    double                                        read  = 0; ///< so much of the document
    std::size_t                                   found = 0; ///< mentions, or facts
    std::vector<mention>                          mentions;  ///< and facts, if the document is audited
    std::vector<fact>                             facts;
};

/// Makes such parts.
class part_maker {
public:
    part_maker(arguments const& a, numfact::output::sink const& out)
        : make_piece_(out.make_pieces()), counts_facts_(a.command == command::facts), audited_(out.wants_findings()) {}
    answer_part operator()(input::document const& d, std::span<mention const> mentions, std::span<fact const> facts) const;

private:
    numfact::output::sink::piece_maker make_piece_;
    bool                               counts_facts_, audited_;
};

/// What a document says, on its way to the sink, with offsets into the input.
class document_answer {
public:
    /// `d` is dated, and stays until the end.
    document_answer(input::document const& d, numfact::output::sink& out, progress& shown);
    void add(answer_part part);
    /// If the sink wants findings, the facts are added to `told`, to be held against those of other documents.
    void end(std::vector<fact>& told);

private:
    input::document const& document_;
    numfact::output::sink& out_;
    progress&              shown_;
    std::vector<mention>   mentions_; ///< of the text, if it is audited
    std::vector<fact>      facts_;
};

/// Findings with their offsets moved to where the text stands in the input.
std::vector<table::finding> moved(std::vector<table::finding> findings, input::document const& d);

} // namespace numfact::cli
