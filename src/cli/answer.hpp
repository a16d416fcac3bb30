// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/progress.hpp"
#include "input/document.hpp"
#include "output/sink.hpp"

#include <numfact/engine.hpp>
#include <numfact/table/finding.hpp>

namespace numfact::cli {

/// Says what is broken in a document, and finds out when it was published.
void prepare_document(engine const& e, arguments const& a, input::document& d);

/// Reads a document and hands what it says to the sink, with offsets into the input. Says on the standard
/// error what a person should know of it: broken bytes, times that could not be placed. If the sink wants findings,
/// the facts are added to `told`, to be held against those of other documents.
void answer_document(engine const& e, arguments const& a, input::document& d, numfact::output::sink& out,
                     progress& shown, std::vector<fact>& told);

/// Findings with their offsets moved to where the text stands in the input.
std::vector<table::finding> moved(std::vector<table::finding> findings, input::document const& d);

} // namespace numfact::cli
