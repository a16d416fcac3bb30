# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0

# The tables of the built-in rows are made by a program when the library is built: an engine then has them at once.
add_executable(numfact_make_tables src/lexicon/make_tables.cpp)
target_compile_definitions(numfact_make_tables PRIVATE NUMFACT_COMPILED)
target_link_libraries(numfact_make_tables PRIVATE numfact)
numfact_developer(numfact_make_tables)
set(made_tables ${PROJECT_BINARY_DIR}/tables/made_tables.inc)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/tables)
add_custom_command(OUTPUT ${made_tables} COMMAND numfact_make_tables > ${made_tables} DEPENDS numfact_make_tables VERBATIM)
target_sources(numfact_compiled PRIVATE src/lexicon/tables.cpp ${made_tables})
target_include_directories(numfact_compiled PRIVATE ${PROJECT_BINARY_DIR}/tables)
