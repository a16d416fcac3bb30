# SPDX-FileCopyrightText: 2026 The numfact authors
# SPDX-License-Identifier: BSL-1.0

# Both include roots share the prefix numfact/, so one installed folder holds them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/numfact)

install(DIRECTORY include/numfact grammars/numfact DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN *.hpp)
install(TARGETS numfact numfact_compiled EXPORT numfact_targets)
install(EXPORT numfact_targets NAMESPACE numfact:: DESTINATION ${package_dir} FILE numfact-targets.cmake)
if(NUMFACT_TOOL)
  install(TARGETS numfact_tool)
  # the tool prints its manual page and completions itself, so that they say what it does
  set(printed ${PROJECT_BINARY_DIR}/printed)
  add_custom_command(TARGET numfact_tool POST_BUILD VERBATIM COMMAND sh -c
    "mkdir -p '${printed}' && cd '${printed}' && '$<TARGET_FILE:numfact_tool>' man > numfact.1 && \
     '$<TARGET_FILE:numfact_tool>' completion bash > numfact && '$<TARGET_FILE:numfact_tool>' completion zsh > _numfact && \
     '$<TARGET_FILE:numfact_tool>' completion fish > numfact.fish")
  install(FILES ${printed}/numfact.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${printed}/numfact DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES ${printed}/_numfact DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  install(FILES ${printed}/numfact.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()

configure_package_config_file(src/cmake/numfact-config.cmake.in numfact-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(numfact-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/numfact-config.cmake ${PROJECT_BINARY_DIR}/numfact-config-version.cmake
        DESTINATION ${package_dir})

# An installed tree may be moved: the prefix is told relative to the .pc files.
file(RELATIVE_PATH prefix_from_pc /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
foreach(name numfact numfact-compiled)
  configure_file(src/cmake/${name}.pc.in ${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
