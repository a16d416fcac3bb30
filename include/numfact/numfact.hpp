// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

// The engine, the records, and their outputs. What reads many documents at once is asked for by name:
// numfact/table/fact_table.hpp merges what they tell, numfact/audit.hpp finds what does not add up.

#include <numfact/engine.hpp>
#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/options.hpp>
#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>
#include <numfact/output/table.hpp>
#include <numfact/result.hpp>
#include <numfact/version.hpp>
