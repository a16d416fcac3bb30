// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

// What one would write in regular expressions to find the amounts of a text: the kinds of mention in both
// languages, with the words of the corpus only (numfact knows 3,000 units and currencies). They find spans. What an
// amount is worth, which amounts belong together, and what looks like an amount and is none, they do not tell.
// They are written so as to be fast: with * in place of ? in the words, Vectorscan takes six times as long.

namespace numfact::benchmarks {

inline std::vector<std::string> amount_patterns() {
    std::string const n        = R"((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)";
    std::string const zh_scale = "(?:万亿|千亿|百亿|十亿|亿|億|千万|百万|万|千|百)";
    std::string const hanzi    = "[一二三四五六七八九十两]";
    std::string const zh_n     = hanzi + "[一二三四五六七八九十百千万亿两零多]*";
    std::string const zh_money = "(?:美元|欧元|日元|韩元|港元|英镑|人民币|新台币|元|美分)";
    std::string const zh_unit =
        "(?:GWh|MWh|kWh|Wh|kW|W|GB|TB|km/h|km|kg|nm|V|公里|千米|米|平方米|英寸|吨|公斤|斤|桶|奈米|匹|像素|TFLOPS)";
    std::string const counted  = "(?:辆|台|家|人|名|件|个|颗|股|点|次|标准箱|款|座|张)";
    std::string const zh_time  = "(?:年|个月|天|日|小时|分钟|秒)";
    std::string const to       = "(?:至|到|~|-|–)";
    std::string const en_scale = "(?: (?:trillion|billion|million|thousand|crore|lakh))";
    std::string const en_money = "(?: (?:dollars|euros|pounds|yen|won))";
    std::string const en_unit  = "(?: ?(?:GWh|MWh|kWh|GB|TB|km|kg|acres|miles|barrels?|ounces?|square feet))";
    std::string const month =
        "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|"
        "Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    std::string const word =
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred)";
    return {
        // money
        n + zh_scale + "?" + zh_money,
        zh_n + zh_money,
        n + zh_scale + "?" + zh_money + "?" + to + n + zh_scale + "?" + zh_money,
        "新台幣" + n + zh_scale + "?元",
        "(?:US|HK|NT)?\\$ ?" + n + en_scale + "?",
        "[€£¥₩₹] ?" + n + en_scale + "?",
        "Rs\\.? ?" + n + en_scale + "*",
        n + en_scale + "?" + en_money,
        // prices
        n + "(?:元|美元|港元)/" + "(?:股|Wh|吨|桶|公斤|月)",
        "每" + counted + n + "(?:元|美元|港元)",
        // proportions
        "[-+]?" + n + "%",
        n + "%" + to + n + "%",
        n + "个?百分点",
        n + "个?基点",
        n + " (?:percent(?:age points?)?|basis points)",
        "[一二三四五六七八九两]成",
        n + "倍",
        n + " times",
        // measures and counts
        n + zh_scale + "?" + zh_unit,
        n + zh_scale + "?(?:余|多)?" + counted,
        zh_n + counted,
        n + en_unit,
        n + en_scale,
        // dates and durations
        "[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?",
        "[0-9]{1,2}月(?:[0-9]{1,2}日|末|底)?",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2})?",
        month + " [0-9]{1,2}(?:, [0-9]{4})?",
        "第?[一二三四](?:季度?|年|位)",
        "(?:first|second|third|fourth) quarter(?: of (?:fiscal )?[0-9]{4})?",
        n + zh_time,
        n + " (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)",
        // numbers
        "\\b" + word + "(?:[ -]" + word + ")?\\b",
        n,
    };
}

} // namespace numfact::benchmarks
