# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0

# The parts of the HTML report, which are files of their own languages, as strings in report_parts.hpp.
set(report_parts "#pragma once\n\nnamespace numfact::output::report {\n")
foreach(part head.html form.html style.css script.js)
  set(file ${PROJECT_SOURCE_DIR}/src/output/report/${part})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(READ ${file} content)
  string(REGEX REPLACE "\\..*" "" name ${part})
  string(APPEND report_parts "inline constexpr char ${name}[] = R\"part(${content})part\";\n")
endforeach()
string(APPEND report_parts "} // namespace numfact::output::report\n")
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/report/report_parts.hpp CONTENT "${report_parts}" @ONLY)
