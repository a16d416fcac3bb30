// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

// tests/cases/LANGUAGE/KIND.jsonl, a case a line:
//
//   {"text": …, "published": …, "lang": …, "currency": …,
//    "expect": [{a mention, or some of its fields}, …], "facts": [{a fact, or some of its fields}, …], "todo": true}
//
// `expect` and `facts` name all that is to be found, in order; a case may have either or both. A
// known miss stays in with "todo", and fails as soon as it starts to pass.

namespace {

using json   = nlohmann::ordered_json; // records are shown with their fields in order
namespace fs = std::filesystem;

struct test_case {
    std::string place; ///< "zh/money.jsonl:3"
    json        what;
};

std::vector<test_case> read_cases() {
    std::vector<test_case> cases;
    for (auto const& entry : fs::recursive_directory_iterator(NUMFACT_CASES)) {
        if (entry.path().extension() != ".jsonl") continue;
        std::ifstream     in(entry.path());
        std::string const file = fs::relative(entry.path(), NUMFACT_CASES).string();
        std::string       line;
        for (int number = 1; std::getline(in, line); ++number)
            if (!line.empty()) cases.push_back({file + ":" + std::to_string(number), json::parse(line)});
    }
    std::sort(cases.begin(), cases.end(), [](auto const& a, auto const& b) { return a.place < b.place; });
    return cases;
}

numfact::engine const& engine_for(std::string const& currency) {
    static std::map<std::string, numfact::engine> engines;
    return engines.try_emplace(currency, numfact::options{.currency = currency, .lexicons = {}}).first->second;
}

template <class Record>
json to_json(std::vector<Record> const& records) {
    std::string text = "[";
    numfact::output::append_json_items(text, std::span<Record const>(records));
    return json::parse(text += ']');
}

/// What is not as expected, in words; empty when all is.
std::string compare(json const& expected, json const& found) {
    std::string difference;
    for (std::size_t i = 0; i < std::max(expected.size(), found.size()); ++i) {
        if (i >= found.size()) {
            difference += "\n  not found: " + expected[i].dump();
        } else if (i >= expected.size()) {
            difference += "\n  too many: " + found[i].dump();
        } else {
            for (auto const& [field, value] : expected[i].items()) {
                json const got = found[i].value(field, json(value.is_boolean() ? json(false) : json()));
                if (got != value)
                    difference += "\n  " + field + ": " + value.dump() + " expected, " + got.dump() + " found in " +
                                  found[i].dump();
            }
        }
    }
    return difference;
}

bool is_code_point_border(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

/// What no mention may break, whatever the text.
void check_invariants(std::string_view text, std::vector<numfact::mention> const& mentions) {
    std::size_t before = 0;
    for (auto const& m : mentions) {
        CAPTURE(m.text);
        CHECK(before <= m.start);
        CHECK(m.start < m.end);
        REQUIRE(m.end <= text.size());
        CHECK(m.text == text.substr(m.start, m.end - m.start));
        CHECK(is_code_point_border(text, m.start));
        CHECK(is_code_point_border(text, m.end));
        CHECK((m.value.ok() && m.low.ok() && m.high.ok()));
        CHECK_FALSE((m.value && (m.low || m.high)));
        CHECK(bool(m.from) == bool(m.to));
        if (m.from) CHECK(m.from < m.to);
        before = m.end;
    }
}

} // namespace

TEST_CASE("cases: what is expected is found, and nothing else", "[cases]") {
    auto const cases = read_cases();
    REQUIRE_FALSE(cases.empty());
    for (auto const& c : cases) {
        std::string const text = c.what.at("text"), published = c.what.value("published", ""),
                          lang = c.what.value("lang", "");
        auto const& engine     = engine_for(c.what.value("currency", ""));
        auto const  document   = numfact::document{.text = text, .id = {}, .published = published, .lang = lang};
        auto const  mentions   = engine.mentions(document);
        INFO(c.place << " " << text);
        check_invariants(text, mentions);

        std::string difference;
        if (c.what.contains("expect")) difference += compare(c.what["expect"], to_json(mentions));
        if (c.what.contains("facts")) difference += compare(c.what["facts"], to_json(engine.facts(document)));
        INFO((c.what.value("todo", false) ? "marked todo, but right" : difference));
        CHECK(difference.empty() != c.what.value("todo", false));
    }
}
