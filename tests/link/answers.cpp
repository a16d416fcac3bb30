// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include <numfact/numfact.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

// Writes what is found in the files it is given, a mention or a fact a line. The second translation
// unit must answer the same.

std::vector<numfact::mention> mentions_of_second_unit(numfact::document const& document);

int main(int argc, char** argv) {
    numfact::engine const engine;
    std::string           out;
    for (int i = 1; i < argc; ++i) {
        std::ifstream           file(argv[i]);
        std::string const       text(std::istreambuf_iterator<char>(file), {});
        numfact::document const document{.text = text, .id = argv[i], .published = "2024-01-31"};
        auto const              mentions = engine.mentions(document);
        auto const              again    = mentions_of_second_unit(document);
        for (auto const& m : mentions) numfact::output::append_json(out, m), out += '\n';
        for (auto const& f : engine.facts(document)) numfact::output::append_json(out, f), out += '\n';
        std::string first, second;
        numfact::output::append_json_items(first, std::span<numfact::mention const>(mentions));
        numfact::output::append_json_items(second, std::span<numfact::mention const>(again));
        if (first != second) {
            std::cerr << argv[i] << ": the translation units differ\n";
            return 1;
        }
    }
    std::cout << out;
}
