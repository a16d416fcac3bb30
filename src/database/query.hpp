// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <numfact/fact.hpp>
#include <numfact/result.hpp>

#include <functional>
#include <optional>
#include <string>

namespace numfact::database {

/// Which facts of a database are wanted; what is empty does not matter.
struct query {
    std::string entity; ///< id or name
    std::string metric; ///< id or name
    std::string segment;
    std::string period; ///< label: 2023-Q4
    std::string status;
    std::string unit;
};

/// Hands over the facts that match, each place that tells one. Answers the error that ended it.
std::optional<error> read_facts(std::string const& path, query const& q, std::function<void(fact&&)> const& out);

} // namespace numfact::database
