// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/attach/split.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace {

std::vector<std::string> sentences(std::string_view text) {
    numfact::lexicon::fact_lexicon lex;
    struct row {
        std::string_view cue, value, zh, en, ja;
    };
    lex.add_cues(std::vector<row>{{"abbreviation", "", "", "Corp|Sept", ""}});
    lex.freeze();
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = numfact::attach::sentence_end(text, at, text.size(), {}, 0, lex);
        all.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return all;
}
using list = std::vector<std::string>;

} // namespace

TEST_CASE("split: a sentence ends at its stop, not at that of an abbreviation", "[attach][split]") {
    CHECK(sentences("营收增长。利润下降！") == list{"营收增长。", "利润下降！"});
    CHECK(sentences("Acme Corp. grew in Sept. It fell 3.5% later.") ==
          list{"Acme Corp. grew in Sept. It fell 3.5% later."});
    CHECK(sentences("It grew. J. Doe left.") == list{"It grew.", " J. Doe left."});
    CHECK(sentences("他说：“好。”他走了。") == list{"他说：“好。”", "他走了。"});
}

TEST_CASE("split: items of a digest end at their citation and before the next dash", "[attach][split]") {
    CHECK(sentences("核心观点 - 营收增长 [1][2] - 利润下降") == list{"核心观点", " - 营收增长 [1][2]", " - 利润下降"});
}
