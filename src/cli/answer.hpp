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

#include <span>
#include <vector>

namespace numfact::cli {

/// Finds out when a document was published: as the command line says, else by the dateline in the text, else by what
/// stands around it.
void date_document(engine const& e, arguments const& a, input::document& d);

/// Says on the standard error what is broken in a document and, if that is asked, when it was published.
void say_what_is_known(arguments const& a, input::document const& d);

/// What a document says, on its way to the sink, with offsets into the input. Says at the end what a person should know
/// of it: times that could not be placed, amounts that could not be converted.
class document_answer {
public:
    /// `d` is dated, and stays until the end.
    document_answer(arguments const& a, input::document const& d, numfact::output::sink& out, progress& shown);
    void add(std::span<mention const> mentions, std::span<fact const> facts);
    /// If the sink wants findings, the facts are added to `told`, to be held against those of other documents.
    void end(std::vector<fact>& told);

private:
    arguments const&       arguments_;
    input::document const& document_;
    numfact::output::sink& out_;
    progress&              shown_;
    unresolved_times       unresolved_;
    unconverted            without_rate_;
    bool                   audited_;
    std::vector<mention>   mentions_; ///< of the text, if it is audited
    std::vector<fact>      facts_;
};

/// Findings with their offsets moved to where the text stands in the input.
std::vector<table::finding> moved(std::vector<table::finding> findings, input::document const& d);

} // namespace numfact::cli
