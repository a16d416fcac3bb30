// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

// Everything: the engine, the records, and their outputs.

#include <numfact/engine.hpp>
#include <numfact/fact.hpp>
#include <numfact/mention.hpp>
#include <numfact/options.hpp>
#include <numfact/output/csv.hpp>
#include <numfact/output/jsonl.hpp>
#include <numfact/output/table.hpp>
#include <numfact/result.hpp>
#include <numfact/version.hpp>
