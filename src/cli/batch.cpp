// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/batch.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/message.hpp"

#include <numfact/output/jsonl.hpp>

#include <nlohmann/json.hpp>

namespace numfact::cli {

namespace {

using nlohmann::json;

/// A line of the batch, read. `id` is JSON, as the line has it: text, a number or null.
struct request {
    json        id;
    std::string text, published, lang;
};

/// Reads the field into `to`, which stays as it is when the field is null or not there.
bool read_text(json& line, char const* name, std::string& to) {
    auto const field = line.find(name);
    if (field == line.end() || field->is_null()) return true;
    if (!field->is_string()) return false;
    to = std::move(field->get_ref<std::string&>());
    return true;
}

/// The reason alone: "[json.exception.parse_error.101] parse error at …" → "parse error at …".
std::string reason(json::exception const& e) {
    std::string const      what = e.what();
    std::string::size_type from = what.find("] ");
    return from == std::string::npos ? what : what.substr(from + 2);
}

/// Reads a line into `r`, or says what is wrong with it; `r.id` is then as much of it as is known.
std::optional<error> read_request(std::string const& line, request& r) {
    json object;
    try {
        object = json::parse(line);
    } catch (json::exception const& e) {
        return error{errc::bad_json, reason(e)};
    }
    if (!object.is_object()) return error{errc::bad_json, "not an object"};
    if (object.contains("id")) r.id = object["id"];
    if (r.id.is_structured()) {
        r.id = nullptr;
        return error{errc::bad_field, "id is neither text nor a number"};
    }
    if (!object.contains("text") || !object["text"].is_string())
        return error{errc::bad_field, "text is missing, or not a string"};
    for (auto [name, to] : {std::pair{"text", &r.text}, {"published", &r.published}, {"lang", &r.lang}})
        if (!read_text(object, name, *to)) return error{errc::bad_field, std::string(name) + " is not a string"};
    if (!r.published.empty() && !instant::parse(r.published))
        return error{errc::bad_date, "published is '" + r.published + "', not of the form YYYY-MM-DD"};
    return std::nullopt;
}

void append_answer(std::string& out, engine const& e, request const& r, enum command command) {
    std::string const id = r.id.is_string() ? r.id.get<std::string>() : r.id.is_null() ? std::string() : r.id.dump();
    std::string       facts;
    bool              first_mention = true;
    out += ",\"mentions\":[";
    document const d{.text = r.text, .id = id, .published = r.published, .lang = r.lang};
    bool const     with_facts = command == command::facts;
    auto const     take       = [&](std::span<mention const> mentions, std::span<fact const> window) {
        numfact::output::append_json_items(out, mentions, first_mention);
        if (!mentions.empty()) first_mention = false;
        numfact::output::append_json_items(facts, window, facts.empty());
    };
    e.for_each(d, take, with_facts);
    out += ']';
    if (with_facts) out.append(",\"facts\":[").append(facts).append("]");
}

void append_error(std::string& out, error const& e) {
    out.append(",\"error\":{\"code\":\"").append(to_string(e.code)).append("\",\"message\":");
    numfact::output::append_json_string(out, e.message);
    out.append(",\"line\":").append(std::to_string(e.line)).append("}");
}

/// Answers one input; false when a line of it failed, or it cannot be read on.
bool answer_lines(engine const& e, arguments const& a, line_input in, std::string_view name, output& out) {
    bool        all_good = true;
    std::string line;
    for (std::size_t number = 1; out.good(); ++number) {
        auto const more = in.read_line(line);
        if (!more) {
            complain("", 0, more.error().message);
            return false;
        }
        if (!more.value()) break;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        request r{.id = {}, .text = {}, .published = a.published, .lang = {}};
        auto    mistake = read_request(line, r);
        out.buffer().append("{\"id\":").append(r.id.dump(-1, ' ', false, json::error_handler_t::replace));
        if (mistake) {
            mistake->line = number;
            append_error(out.buffer(), *mistake);
            complain(name, number, mistake->message);
            all_good = false;
        } else {
            append_answer(out.buffer(), e, r, a.command);
        }
        out.buffer() += "}\n";
        out.flush();
    }
    return all_good;
}

} // namespace

int answer_batch(engine const& e, arguments const& a, output& out) {
    std::size_t unread = 0;
    bool        failed = false;
    for (auto const& file : a.files) {
        auto in = line_input::open(file);
        if (!in) {
            complain("", 0, in.error().message);
            ++unread;
        } else if (!answer_lines(e, a, std::move(in.value()), display_name(file), out)) {
            failed = true;
        }
    }
    if (!out.finish()) return unreadable;
    if (unread == a.files.size()) return unreadable;
    return unread != 0 || failed ? partial : done;
}

} // namespace numfact::cli
