// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "input/html_element.hpp"

#include <algorithm>
#include <array>

namespace numfact::input {

namespace {

bool same(std::string_view a, std::string_view b) {
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

template <std::size_t N>
bool is_one_of(std::array<std::string_view, N> const& names, std::string_view name) {
    return std::any_of(names.begin(), names.end(), [&](auto n) { return same(n, name); });
}

/// Pages without the elements of HTML 5 say by class and id what they use a div for.
bool is_furniture(std::string_view classes) {
    constexpr std::array<std::string_view, 11> names{"nav",        "navbar",      "navigation", "menu",
                                                     "breadcrumb", "breadcrumbs", "footer",     "sidebar",
                                                     "cookie",     "cookies",     "advert"};
    while (!classes.empty()) {
        std::size_t const end = std::min(classes.find_first_of(" \t\r\n-_"), classes.size());
        if (is_one_of(names, classes.substr(0, end))) return true;
        classes.remove_prefix(std::min(end + 1, classes.size()));
    }
    return false;
}

} // namespace

std::string_view attribute(attributes of, std::string_view name) {
    for (; of != nullptr && *of != nullptr; of += 2)
        if (same(*of, name)) return of[1] == nullptr ? std::string_view(*of) : std::string_view(of[1]);
    return {};
}

bool is_left_out(std::string_view element, attributes of) {
    constexpr std::array<std::string_view, 22> elements{
        "script", "style",  "noscript", "template", "nav",  "footer",  "aside",  "form",
        "button", "select", "textarea", "svg",      "math", "iframe",  "object", "audio",
        "video",  "canvas", "dialog",   "head",     "map",  "datalist"};
    constexpr std::array<std::string_view, 8> roles{"navigation", "banner", "contentinfo", "complementary",
                                                    "search",     "menu",   "menubar",     "dialog"};
    if (is_one_of(elements, element) || is_one_of(roles, attribute(of, "role"))) return true;
    if (!attribute(of, "hidden").empty() || same(attribute(of, "aria-hidden"), "true")) return true;
    std::string_view const style = attribute(of, "style");
    if (style.find("display:none") != style.npos || style.find("display: none") != style.npos) return true;
    bool const container = is_one_of(std::array<std::string_view, 4>{"div", "ul", "ol", "section"}, element);
    return container && (is_furniture(attribute(of, "class")) || is_furniture(attribute(of, "id")));
}

bool is_block(std::string_view element) {
    constexpr std::array<std::string_view, 37> blocks{
        "address", "article", "aside",   "blockquote", "body",       "br",     "caption", "center", "dd",  "details",
        "div",     "dl",      "dt",      "fieldset",   "figcaption", "figure", "footer",  "h1",     "h2",  "h3",
        "h4",      "h5",      "h6",      "header",     "hr",         "html",   "li",      "main",   "nav", "ol",
        "p",       "pre",     "section", "summary",    "table",      "tr",     "ul"};
    return is_one_of(blocks, element);
}

bool names_publication(std::string_view name) {
    constexpr std::array<std::string_view, 22> names{"article:published_time",
                                                     "og:article:published_time",
                                                     "article:published",
                                                     "og:published_time",
                                                     "og:release_date",
                                                     "datepublished",
                                                     "publishdate",
                                                     "publish_date",
                                                     "publish-date",
                                                     "published_time",
                                                     "pubdate",
                                                     "publication_date",
                                                     "date",
                                                     "dc.date",
                                                     "dc.date.issued",
                                                     "dcterms.date",
                                                     "dcterms.issued",
                                                     "dcterms.created",
                                                     "parsely-pub-date",
                                                     "sailthru.date",
                                                     "weibo:article:create_at",
                                                     "apub:time"};
    return is_one_of(names, name);
}

} // namespace numfact::input
