// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#include "cli/batch.hpp"

#include "cli/exit_status.hpp"
#include "cli/input.hpp"
#include "cli/message.hpp"
#include "cli/ordered_jobs.hpp"
#include "cli/plain_json.hpp"

#include <numfact/output/jsonl.hpp>

#include <nlohmann/json.hpp>

#include <functional>
#include <utility>

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

/// Reads a line whose fields are texts, each there once, and an id that may be a number. False: it is no such line,
/// and `r` is spoilt.
bool read_plain_request(std::string_view line, request& r) {
    bool       has_id = false, has_text = false, has_published = false, has_lang = false;
    auto const once = [](bool& has) { return !std::exchange(has, true); };
    auto const text = [&](std::string_view name, std::string& value) {
        if (name == "id") {
            r.id = value;
            return once(has_id);
        }
        auto const keep = [&](std::string& to, bool& has) {
            to.swap(value);
            return once(has);
        };
        if (name == "text") return keep(r.text, has_text);
        if (name == "published") return keep(r.published, has_published);
        if (name == "lang") return keep(r.lang, has_lang);
        return true;
    };
    auto const number = [&](std::string_view name, std::string_view digits) {
        if (name != "id") return false;
        r.id = std::stoull(std::string(digits));
        return once(has_id);
    };
    return plain_json(line).read(text, number) && has_text;
}

/// Says what is wrong with what has been read.
std::optional<error> check(request const& r) {
    if (!r.published.empty() && !instant::parse(r.published))
        return error{errc::bad_date, "published is '" + r.published + "', not of the form YYYY-MM-DD"};
    return std::nullopt;
}

/// Reads a line into `r`, or says what is wrong with it; `r.id` is then as much of it as is known.
std::optional<error> read_request(std::string const& line, request& r) {
    if (request plain = r; read_plain_request(line, plain)) {
        r = std::move(plain);
        return check(r);
    }
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
    return check(r);
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

/// A line of the inputs, or why the rest of one cannot be read.
struct question {
    std::string          name; ///< of the input
    std::size_t          number = 0;
    std::string          line;
    std::optional<error> failure = {};
    bool                 opened  = true;
};

/// Its answer, and what is to be said of the line.
struct reply {
    std::string          text;
    std::optional<error> mistake = {};
};

reply answer_line(engine const& e, arguments const& a, question const& q) {
    reply   answer;
    request r{.id = {}, .text = {}, .published = a.published, .lang = {}};
    answer.mistake = read_request(q.line, r);
    answer.text.append("{\"id\":").append(r.id.dump(-1, ' ', false, json::error_handler_t::replace));
    if (answer.mistake) {
        answer.mistake->line = q.number;
        append_error(answer.text, *answer.mistake);
    } else {
        append_answer(answer.text, e, r, a.command);
    }
    answer.text += "}\n";
    return answer;
}

/// Hands the lines of the inputs on, until no more are wanted.
void read_lines(std::vector<std::string> const& files, std::function<bool(question)> const& put) {
    for (auto const& file : files) {
        std::string const name(display_name(file));
        auto              in = line_input::open(file);
        if (!in && !put({.name = name, .line = {}, .failure = in.error(), .opened = false})) return;
        std::string line;
        for (std::size_t number = 1; in; ++number) {
            auto const more = in.value().read_line(line);
            if (!more && !put({.name = name, .line = {}, .failure = more.error()})) return;
            if (!more || !more.value()) break;
            if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
            if (!put({.name = name, .number = number, .line = std::move(line)})) return;
        }
    }
}

/// Writes the answers, and counts what failed.
class answer_writer {
public:
    explicit answer_writer(output& out) : out_(out) {}

    void fail(question const& q) {
        complain("", 0, q.failure->message);
        q.opened ? void(failed_ = true) : void(++unread_);
    }
    /// False: there is no use in going on.
    bool write(question const& q, reply const& answer) {
        if (answer.mistake) complain(q.name, q.number, answer.mistake->message), failed_ = true;
        out_.buffer() += answer.text;
        out_.flush();
        return out_.good();
    }
    int finish(std::size_t inputs) {
        if (!out_.finish() || unread_ == inputs) return unreadable;
        return unread_ != 0 || failed_ ? partial : done;
    }

private:
    output&     out_;
    std::size_t unread_ = 0;
    bool        failed_ = false;
};

} // namespace

int answer_batch(engine const& e, arguments const& a, output& out) {
    answer_writer to(out);
    if (a.jobs == 1) {
        read_lines(a.files, [&](question q) { return q.failure ? (to.fail(q), true) : to.write(q, answer_line(e, a, q)); });
        return to.finish(a.files.size());
    }
    using jobs = ordered_jobs<question, reply>;
    jobs work(
        threads_of(a),
        [files = a.files](jobs::put const& put) {
            read_lines(files, [&](question q) {
                std::size_t const bytes = q.line.size();
                return put(std::move(q), bytes);
            });
        },
        [e, a](jobs::job& j) {
            if (!j.input.failure) j.pieces.put(answer_line(e, a, j.input));
        });
    while (auto const j = work.next()) {
        if (j->input.failure)
            to.fail(j->input);
        else if (!to.write(j->input, *j->pieces.take()))
            break;
    }
    return to.finish(a.files.size());
}

} // namespace numfact::cli
