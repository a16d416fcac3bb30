// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "cli/format.hpp"
#include "database/query.hpp"

#include <numfact/options.hpp>
#include <numfact/table/finding.hpp>

#include <optional>
#include <string>
#include <vector>

namespace numfact::cli {

enum class command { facts, mentions, convert, audit, explain, query, lexicon_list, lexicon_check };

/// What the command line asks for.
struct arguments {
    enum command             command = command::facts;
    std::vector<std::string> files;                 ///< "-" is the standard input
    std::string              text;                  ///< of explain and convert; the table of lexicon list
    std::string              word;                  ///< of lexicon list
    std::string              published;             ///< empty: found out; of convert, the day of the rate
    bool                     say_published = false; ///< --published auto: say what was found out
    std::string              encoding;              ///< empty: found out
    std::string              output;                ///< empty: the standard output
    enum format              format = format::automatic;
    bool                     batch  = false; ///< --jsonl
    bool                     excel  = false; ///< CSV for a spreadsheet
    bool                     quiet  = false; ///< no notes, no progress
    unsigned                 jobs   = 1;     ///< done at the same time; 0: as many as there are cores
    bool                     schema = false; ///< the columns of the CSV described beside it
    bool                     merge  = true;  ///< facts told twice are one row
    std::string              as_of;          ///< empty: all that is known
    database::query          wanted;         ///< of query
    std::vector<std::string> rates;          ///< of audit: files of exchange rates
    table::certainty         sure  = table::certainty::possible; ///< of audit: what is less sure is left out
    bool                     check = false;  ///< of audit: findings are an exit status
    options                  engine;
};

/// How many threads are to work.
unsigned threads_of(arguments const& a);

/// Reads the command line. Answers nothing when there is nothing more to do (--help, a mistake): then
/// `status` says how to end.
std::optional<arguments> parse_arguments(int argc, char const* const* argv, int& status);

} // namespace numfact::cli
