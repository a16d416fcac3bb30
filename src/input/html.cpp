// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/html.hpp"

#include "input/html_element.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace numfact::input {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Builds a page from what the parser finds, in the order of the HTML.
class page_builder {
public:
    explicit page_builder(std::string_view html) : html_(html) {}

    void open(std::string_view element, attributes of) {
        element_ = element;
        if (element == "meta") note_meta(of);
        if (element == "time") note_time(of);
        in_json_ = element == "script" && attribute(of, "type") == "application/ld+json";
        open_.push_back({std::string(element), left_out() || is_left_out(element, of)});
        if (element == "pre") ++pre_;
        if (is_block(element)) break_line();
    }
    void close(std::string_view element) {
        auto const at = std::find_if(open_.rbegin(), open_.rend(), [&](auto const& o) { return o.name == element; });
        if (at == open_.rend()) return;
        bool const shown = !left_out();
        open_.erase(at.base() - 1, open_.end());
        if (element == "pre") --pre_;
        if (!shown) return;
        if (is_block(element))
            break_line();
        else if (element == "td" || element == "th")
            end_cell();
    }
    /// A text that ends at `end` in the HTML: a slice of it, or what an entity (&amp;) stands for.
    void add_text(std::string_view s, std::size_t end) {
        if (element_ == "title" && page_.text.empty()) page_.title += s;
        if (left_out()) return;
        constexpr std::size_t longest_entity = 40, longest_character = 8;
        if (auto const from = slice_near(s, end)) {
            add_slice(*from, s.size());
        } else if (std::size_t const amp = html_.rfind('&', end == 0 ? 0 : end - 1);
                   s.size() <= longest_character && amp != html_.npos && end - amp <= longest_entity) {
            page_.text += s;
            page_.offsets.replace(s.size(), amp, end - amp);
        }
    }
    void add_script(std::string_view s) {
        if (in_json_) note_json(s);
    }
    page finish() {
        trim();
        return std::move(page_);
    }

private:
    struct element {
        std::string name;
        bool        left_out; ///< it, or one around it
    };
    /// Where a text that ends at `end`, or a character before or after it, begins; nowhere if it is an entity's.
    std::optional<std::size_t> slice_near(std::string_view s, std::size_t end) const {
        constexpr std::size_t character = 4, several = 64; // bytes; what is shorter may stand there by chance
        for (std::size_t off = 0; off <= (s.size() >= several ? character : 0); ++off)
            for (std::size_t const to : {end - off, end + off})
                if (to >= s.size() && to <= html_.size() && html_.substr(to - s.size(), s.size()) == s)
                    return to - s.size();
        return std::nullopt;
    }
    bool left_out() const { return !open_.empty() && open_.back().left_out; }

    void add_slice(std::size_t from, std::size_t size) {
        for (std::size_t i = from, end = from + size; i < end;) {
            std::size_t const begin = i;
            while (i < end && (pre_ != 0 || !is_blank(html_[i]))) ++i;
            page_.text.append(html_, begin, i - begin);
            page_.offsets.keep(i - begin, begin);
            if (i == end) return;
            std::size_t const blank = i;
            while (i < end && is_blank(html_[i])) ++i;
            if (!page_.text.empty() && !is_blank(page_.text.back())) put(' ', blank);
        }
    }
    void put(char c, std::size_t source) {
        page_.text += c;
        page_.offsets.replace(1, source, 0);
    }
    void drop_last() {
        page_.text.pop_back();
        page_.offsets.drop(1);
    }
    void trim() {
        while (!page_.text.empty() && (page_.text.back() == ' ' || page_.text.back() == '\t')) drop_last();
    }
    void break_line() {
        if (left_out()) return;
        trim();
        if (!page_.text.empty() && page_.text.back() != '\n') put('\n', source_end());
    }
    void end_cell() {
        while (!page_.text.empty() && is_blank(page_.text.back()) && page_.text.back() != '\t') drop_last();
        put('\t', source_end());
    }
    std::size_t source_end() const { return page_.offsets.end(page_.text.size()); }

    void note(std::string_view date, std::string from) {
        if (!page_.published.empty() || date.empty()) return;
        page_.published      = date;
        page_.published_from = std::move(from);
    }
    void note_meta(attributes of) {
        for (auto const key : {"property", "name", "itemprop"}) {
            std::string_view const name = attribute(of, key);
            if (!names_publication(name)) continue;
            // what the page says of itself goes before the times of its text
            if (page_.published_from == "time") page_.published.clear();
            note(attribute(of, "content"), "meta " + std::string(name));
        }
    }
    void note_time(attributes of) { note(attribute(of, "datetime"), "time"); }
    void note_json(std::string_view s) {
        constexpr std::string_view key = "\"datePublished\"";
        std::size_t const          at  = s.find(key);
        if (at == s.npos) return;
        std::size_t const begin = s.find('"', at + key.size());
        if (begin == s.npos) return;
        if (page_.published_from == "time") page_.published.clear();
        note(s.substr(begin + 1, s.find('"', begin + 1) - begin - 1), "JSON-LD");
    }

    std::string_view     html_;
    page                 page_;
    std::vector<element> open_;
    std::string          element_; ///< opened last
    int                  pre_     = 0;
    bool                 in_json_ = false;
};

/// What the callbacks of the parser get.
struct parse {
    page_builder    builder;
    htmlParserCtxt* parser = nullptr;

    std::size_t position() const {
        auto const* in = parser->input;
        return in->consumed + static_cast<std::size_t>(in->cur - in->base);
    }
};

parse&           of(void* p) { return *static_cast<parse*>(p); }
std::string_view view(xmlChar const* s) { return reinterpret_cast<char const*>(s); }
std::string_view view(xmlChar const* s, int n) {
    return {reinterpret_cast<char const*>(s), static_cast<std::size_t>(n)};
}

htmlSAXHandler handler() {
    htmlSAXHandler h{};
    h.startElement = [](void* p, xmlChar const* name, xmlChar const** atts) {
        of(p).builder.open(view(name), reinterpret_cast<attributes>(atts));
    };
    h.endElement = [](void* p, xmlChar const* name) { of(p).builder.close(view(name)); };
    h.characters = [](void* p, xmlChar const* s, int n) { of(p).builder.add_text(view(s, n), of(p).position()); };
    h.ignorableWhitespace = h.characters;
    h.cdataBlock          = [](void* p, xmlChar const* s, int n) { of(p).builder.add_script(view(s, n)); };
    return h;
}

bool contains_tag(std::string_view text, std::string_view tag) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::search(text.begin(), text.end(), tag.begin(), tag.end(),
                       [&](char a, char b) { return lower(a) == b; }) != text.end();
}

} // namespace

bool is_html(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty() && is_blank(text[0])) text.remove_prefix(1);
    std::string_view const head = text.substr(0, 1024);
    if (!head.starts_with('<')) return false;
    return contains_tag(head.substr(0, 14), "<!doctype html") || contains_tag(head, "<html") ||
           contains_tag(head, "<head") || contains_tag(head, "<body");
}

std::string declared_encoding(std::string_view bytes) {
    bytes = bytes.substr(0, 4096);
    for (std::size_t at = bytes.find("charset="); at != bytes.npos; at = bytes.find("charset=", at + 1)) {
        std::size_t const begin = bytes.find_first_not_of("\"' ", at + 8);
        if (begin == bytes.npos) break;
        return std::string(bytes.substr(begin, bytes.find_first_of("\"' />;", begin) - begin));
    }
    return {};
}

page read_html(std::string html) {
    std::replace(html.begin(), html.end(), '\0', ' '); // the parser ends at a NUL
    parse                                                      p{page_builder(html), nullptr};
    htmlSAXHandler                                             h = handler();
    std::unique_ptr<htmlParserCtxt, void (*)(htmlParserCtxt*)> parser(
        htmlCreateMemoryParserCtxt(html.data(), static_cast<int>(html.size())), htmlFreeParserCtxt);
    if (!parser) return p.builder.finish(); // nothing to read
    *parser->sax     = h;
    parser->userData = &p;
    p.parser         = parser.get();
    // it is UTF-8 by now, whatever it says of itself
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    return p.builder.finish();
}

} // namespace numfact::input
