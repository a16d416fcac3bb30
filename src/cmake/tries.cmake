# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0

# The tries of the built-in tables are made by a program when the library is built: an engine then has them at once.
add_executable(numfact_make_tries src/lexicon/make_tries.cpp)
target_compile_definitions(numfact_make_tries PRIVATE NUMFACT_COMPILED)
target_link_libraries(numfact_make_tries PRIVATE numfact)
numfact_developer(numfact_make_tries)
set(made_tries ${PROJECT_BINARY_DIR}/tries/made_tries.inc)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/tries)
add_custom_command(OUTPUT ${made_tries} COMMAND numfact_make_tries > ${made_tries} DEPENDS numfact_make_tries VERBATIM)
target_sources(numfact_compiled PRIVATE src/lexicon/tries.cpp ${made_tries})
target_include_directories(numfact_compiled PRIVATE ${PROJECT_BINARY_DIR}/tries)
