// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace numfact::normalize {

/// A product of powers, in the order written: kg.m/s2. Factors that cancel are gone.
class unit_product {
public:
    struct factor {
        std::string name;
        int         exponent;
        friend bool operator==(factor const&, factor const&) = default;
    };

    void add(std::string_view name, int exponent) {
        if (exponent == 0) return;
        auto const at = std::find_if(factors_.begin(), factors_.end(), [&](factor const& f) { return f.name == name; });
        if (at == factors_.end())
            factors_.push_back({std::string(name), exponent});
        else if ((at->exponent += exponent) == 0)
            factors_.erase(at);
    }
    void add(unit_product const& other, int exponent) {
        for (auto const& f : other.factors_) add(f.name, f.exponent * exponent);
    }
    std::vector<factor> const& factors() const { return factors_; }
    std::vector<factor>&       factors() { return factors_; }
    bool                       empty() const { return factors_.empty(); }

    /// UCUM: "kg.m/s2", "/s", "J/kg/K"; "1" when nothing is left.
    std::string to_string() const {
        std::string out;
        for (auto const& f : factors_)
            if (f.exponent > 0) append(out.empty() ? out : out += '.', f.name, f.exponent);
        for (auto const& f : factors_)
            if (f.exponent < 0) append(out += '/', f.name, -f.exponent);
        return out.empty() ? "1" : out;
    }

    /// The same factors, in whatever order.
    friend bool operator==(unit_product const& a, unit_product const& b) {
        return a.factors_.size() == b.factors_.size() &&
               std::all_of(a.factors_.begin(), a.factors_.end(), [&](factor const& f) {
                   return std::find(b.factors_.begin(), b.factors_.end(), f) != b.factors_.end();
               });
    }

private:
    static void append(std::string& out, std::string const& name, int exponent) {
        out += name;
        if (exponent != 1) out += std::to_string(exponent);
    }

    std::vector<factor> factors_;
};

} // namespace numfact::normalize
