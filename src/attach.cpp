// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
#define NUMFACT_LOCAL static
#include <numfact/attach/attach_def.hpp>
#include <numfact/attach/carry_def.hpp>
#include <numfact/attach/entity_def.hpp>
#include <numfact/attach/list_def.hpp>
#include <numfact/attach/metric_def.hpp>
#include <numfact/attach/name_def.hpp>
#include <numfact/attach/period_def.hpp>
#include <numfact/attach/read_def.hpp>
#include <numfact/attach/segment_def.hpp>
#include <numfact/attach/span_def.hpp>
#include <numfact/attach/split_def.hpp>
#include <numfact/attach/status_def.hpp>
#include <numfact/attach/subject_def.hpp>
#include <numfact/attach/type_def.hpp>
#include <numfact/attach/value_def.hpp>
#include <numfact/attach/write_def.hpp>
