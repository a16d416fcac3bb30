#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0
"""Converting amounts: units, currencies by dated rates, precision, and what cannot be converted."""
import json
import unittest

from tool import ToolTest

ECB = """Date,USD,JPY,KRW,CNY,CYP,
2024-01-31,1.0837,160.19,1444.88,7.7861,N/A,
2024-01-26,1.0871,160.62,1451.98,7.8057,N/A,
2007-12-31,1.4721,164.93,1377.96,10.7524,0.585274,
"""


class Convert(ToolTest):
    def convert(self, amount, to, *more):
        out, err = self.run_tool("convert", amount, "--to", to, *more)
        self.assertEqual(err, "")
        return out.rstrip("\n")

    def setUp(self):
        super().setUp()
        self.rates = ["--rates", self.write("ecb.csv", ECB)]

    def test_units(self):
        self.assertEqual(self.convert("2600太瓦时", "GW.a"), "296.6 GW.a")
        self.assertEqual(self.convert("2600 TW.h", "GW.a"), "296.6 GW.a")
        self.assertEqual(self.convert("100 °F", "Cel", "--digits", "4"), "37.78 Cel")
        self.assertEqual(self.convert("26.2 miles", "公里"), "42.2 km")
        self.assertEqual(self.convert("2至3吨", "kg"), "2000..3000 kg")

    def test_the_digits_are_those_of_the_figure_or_those_asked_for_half_even(self):
        self.assertEqual(self.convert("5 miles", "km"), "8 km")
        self.assertEqual(self.convert("5.00 miles", "km"), "8.05 km")
        self.assertEqual(self.convert("5 miles", "km", "--digits", "9"), "8.04672000 km")
        self.assertEqual(self.convert("2.5g", "mg", "--digits", "1"), "2000 mg")
        self.assertEqual(self.convert("3.5g", "mg", "--digits", "1"), "4000 mg")

    def test_money_by_the_rate_of_the_day(self):
        # 2.8e12 / 1444.88 × 1.0837 = 2100077515.09…
        self.assertEqual(self.convert("2.8万亿韩元", "USD", *self.rates, "--on", "2024-01-31"), "2100000000 USD")
        self.assertEqual(self.convert("2.8万亿韩元", "USD", *self.rates, "--on", "2024-01-31", "--digits", "9"), "2100077520 USD")
        # on a Sunday, Friday's: 2.8e12 / 1451.98 × 1.0871 = 2096364963.70…
        self.assertEqual(self.convert("2.8万亿韩元", "USD", *self.rates, "--on", "2024-01-28", "--digits", "9"), "2096364960 USD")
        self.assertEqual(self.convert("1000 CYP", "USD", *self.rates, "--on", "2008-01-01", "--digits", "6"), "2515.23 USD")

    def test_money_is_no_finer_than_its_coins(self):
        self.assertEqual(self.convert("12.34美元", "JPY", *self.rates, "--on", "2024-01-31", "--digits", "9"), "1824 JPY")
        self.assertEqual(self.convert("5000韩元", "USD", *self.rates, "--on", "2024-01-31", "--digits", "9"), "3.75 USD")
        self.assertEqual(self.convert("$75/MWh", "CNY/kW.h", *self.rates, "--on", "2024-01-31", "--digits", "6"), "0.538855 CNY/kW.h")

    def test_the_row_says_which_rate(self):
        row = json.loads(self.convert("2.8万亿韩元", "USD", *self.rates, "--on", "2024-01-28", "--format", "jsonl"))
        self.assertEqual((row["rate"], row["rate_date"], row["rate_source"]), ("0.0007487017728", "2024-01-26", "ecb.csv"))

    def test_what_cannot_be_converted(self):
        for arguments, words in {
            ("5公里", "--to", "kg"): "km does not convert to kg",
            ("5", "--to", "kg"): "a number without a unit",
            ("公里", "--to", "kg"): "no amount",
            ("5元", "--to", "USD"): "by a file of exchange rates only",
            ("5元", "--to", "USD", *self.rates): "day",
            ("5元", "--to", "USD", *self.rates, "--on", "2024-02-20"): "no rate of CNY",
            ("1" * 39 + "公里", "--to", "m"): "overflow",
            ("99999999999999999999999999999999999999公里", "--to", "mm"): "overflow",
            ("5公里", "--to", "furbles"): "'furbles' is no unit",
            ("5元", "--to", "USD", "--rates", self.write("bad.csv", "Date,USD\nyesterday,1\n")): "bad.csv: 'yesterday' is not a date",
        }.items():
            with self.subTest(arguments):
                out, err = self.run_tool("convert", *arguments, status=2)
                self.assertIn(words, err)
                self.assertEqual(out, "")

    def test_a_column_keeps_its_lines(self):
        out, err = self.run_tool("convert", "-", "--to", "kg", stdin="5.0斤\n\n3元\n2吨\r\n", status=3)
        self.assertEqual(out, "2.5 kg\n\n\n2000 kg\n")
        self.assertIn("<stdin>:3: CNY does not convert to kg", err)


class Rows(ToolTest):
    def rows(self, command, text, *more):
        out, _ = self.run_tool(command, "-", "--format", "jsonl", *more, stdin=text)
        return [json.loads(line) for line in out.splitlines()]

    def test_every_mention_with_a_unit_has_its_value_in_base_units(self):
        found = self.rows("mentions", "净利润3亿元，速度72km/h，功率2.3-4.5GW，占34%，降价25bp，1万颗，$75/MWh，37℃，3倍")
        self.assertEqual([(m["norm_value"], m["norm_unit"]) for m in found],
                         [("300000000", "CNY"), ("20", "m/s"), (None, "W"), ("0.34", "1"), ("0.0025", "1"), ("10000", "{颗}"),
                          ("0.0000000208333333333333333", "USD/J"), ("310.15", "K"), ("3", "1")])
        self.assertEqual((found[2]["norm_low"], found[2]["norm_high"]), ("2300000000", "4500000000"))

    def test_facts_are_converted_with_their_sign(self):
        rates = self.write("rates.csv", "date,base,quote,rate\n2024-01-30,USD,KRW,1330\n")
        fact = self.rows("facts", "三星电子第四季度营业亏损2.66万亿韩元。", "--to", "USD", "--rates", rates, "--published", "2024-01-31")[0]
        self.assertEqual((fact["norm_value"], fact["norm_unit"], fact["rate_date"]), ("-2000000000", "USD", "2024-01-30"))

    def test_money_stays_without_rates_and_says_so(self):
        m = self.rows("mentions", "净利润3亿元", "--to", "USD")[0]
        self.assertEqual((m["norm_value"], m["norm_unit"], m["error"]), (None, None, "no rates"))
        _, err = self.run_tool("mentions", "-", "--to", "USD", stdin="净利润3亿元，营收5亿元")
        self.assertIn('2 amounts such as "3亿元" could not be converted: no rates; say where they are with --rates', err)
        rates = self.write("rates.csv", "date,base,quote,rate\n2024-01-30,USD,CNY,7.1\n")
        _, err = self.run_tool("facts", "-", "--to", "USD", "--rates", rates, "--published", "2024-03-31", stdin="小米净利润3亿元。")
        self.assertIn('1 amount such as "3亿元" could not be converted: no rate of the day', err)

    def test_rates_of_the_document_itself(self):
        text = "三星电子营业利润为2.8万亿韩元（约合人民币150.64亿元），营收为67.78万亿韩元。"
        facts = self.rows("facts", text, "--to", "CNY", "--document-rates")
        self.assertEqual([(f["norm_value"], f.get("rate_source"), f.get("rate_date")) for f in facts],
                         [("15000000000", "document", None), ("364700000000", "document", None)])
        facts = self.rows("facts", text, "--to", "CNY")
        self.assertEqual([f["norm_value"] for f in facts], [None, None])

    def test_overflow_is_an_error_in_the_record(self):
        m = self.rows("mentions", "共" + "1" * 39 + "公里")[0]
        self.assertEqual((m["value"], m["error"]), (None, "overflow"))


if __name__ == "__main__":
    unittest.main()
