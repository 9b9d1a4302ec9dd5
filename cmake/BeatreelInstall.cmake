# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed where, in three components: cli, worker (of a farm) and editor.

include(GNUInstallDirs)
include(Commit)

set(BEATREEL_APP_ID "org.beatreel.Beatreel" CACHE STRING "The program's name among all programs, as AppStream and Flatpak want it")

# Dates are those of the commit, so that two builds of one commit are the same.
beatreel_commit(${PROJECT_SOURCE_DIR} BEATREEL_COMMIT BEATREEL_EPOCH)
if(NOT BEATREEL_EPOCH)
    set(BEATREEL_EPOCH 0)
endif()
set(ENV{SOURCE_DATE_EPOCH} ${BEATREEL_EPOCH}) # string(TIMESTAMP) reads it
string(TIMESTAMP BEATREEL_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP BEATREEL_DATE_RFC "%a, %d %b %Y %H:%M:%S +0000" UTC)

set(packaging ${PROJECT_SOURCE_DIR}/packaging)
set(staged ${PROJECT_BINARY_DIR}/staged)

# For bash, zsh and fish.
function(beatreel_install_completions program component)
    install(FILES ${packaging}/completions/${program}.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME ${program} COMPONENT ${component})
    install(FILES ${packaging}/completions/_${program} DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT ${component})
    install(FILES ${packaging}/completions/${program}.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${component})
endfunction()
beatreel_install_completions(beatreel-cli cli)
beatreel_install_completions(beatreel editor)

install(TARGETS beatreel-cli RUNTIME COMPONENT cli)

if(WIN32 OR APPLE)
    # These systems have no packages to depend on: Qt and all other libraries go along.
    set_target_properties(beatreel PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Beatreel MACOSX_BUNDLE_GUI_IDENTIFIER ${BEATREEL_APP_ID}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION} MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
    install(TARGETS beatreel RUNTIME_DEPENDENCY_SET beatreel_libraries BUNDLE DESTINATION . COMPONENT editor RUNTIME COMPONENT editor)
    install(RUNTIME_DEPENDENCY_SET beatreel_libraries COMPONENT editor
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" POST_EXCLUDE_REGEXES "[Ss]ystem32" "^/usr/lib/" "^/System/"
        LIBRARY DESTINATION $<IF:$<PLATFORM_ID:Darwin>,beatreel.app/Contents/Frameworks,${CMAKE_INSTALL_BINDIR}> RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    qt_generate_deploy_app_script(TARGET beatreel FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy} COMPONENT editor)
else()
    install(TARGETS beatreel RUNTIME COMPONENT editor)
endif()

if(UNIX AND NOT APPLE)
    # Debian wants pages and changelogs compressed, without the time at which that was done.
    find_program(BEATREEL_GZIP gzip REQUIRED)
    set(pressed "")
    function(beatreel_press source name folder component)
        set(page ${staged}/${name})
        configure_file(${source} ${page} @ONLY)
        add_custom_command(OUTPUT ${page}.gz COMMAND ${BEATREEL_GZIP} -9nkf ${page} DEPENDS ${page} VERBATIM)
        set(pressed ${pressed} ${page}.gz PARENT_SCOPE)
        cmake_path(GET name FILENAME file)
        install(FILES ${page}.gz DESTINATION ${folder} COMPONENT ${component})
    endfunction()
    set(BEATREEL_DEB_VERSION "${PROJECT_VERSION}-1")
    beatreel_press(${packaging}/man/beatreel-cli.1 beatreel-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 cli)
    beatreel_press(${packaging}/man/beatreel.1 beatreel.1 ${CMAKE_INSTALL_MANDIR}/man1 editor)
    foreach(component IN ITEMS cli worker editor)
        set(BEATREEL_PACKAGE beatreel-${component})
        if(component STREQUAL "editor")
            set(BEATREEL_PACKAGE beatreel)
        endif()
        set(papers ${CMAKE_INSTALL_DATADIR}/doc/${BEATREEL_PACKAGE})
        beatreel_press(${packaging}/deb/changelog.in ${component}/changelog.Debian ${papers} ${component})
        configure_file(${packaging}/deb/lintian-overrides.in ${staged}/${component}/lintian-overrides @ONLY)
        install(FILES ${staged}/${component}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
            RENAME ${BEATREEL_PACKAGE} COMPONENT ${component})
        install(FILES ${packaging}/deb/copyright ${staged}/changelog.gz DESTINATION ${papers} COMPONENT ${component})
    endforeach()
    add_custom_command(OUTPUT ${staged}/changelog.gz
        COMMAND ${CMAKE_COMMAND} -E copy ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${staged}/changelog
        COMMAND ${BEATREEL_GZIP} -9nkf ${staged}/changelog
        DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM)
    list(APPEND pressed ${staged}/changelog.gz)
    install(FILES ${PROJECT_SOURCE_DIR}/docs/json.md ${PROJECT_SOURCE_DIR}/docs/storage.md ${PROJECT_SOURCE_DIR}/docs/database.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/beatreel-cli COMPONENT cli)

    install(FILES ${packaging}/farm/beatreel_queue.py ${packaging}/farm/beatreel_run.py ${packaging}/farm/beatreel_steps.py
        DESTINATION lib/beatreel COMPONENT worker)
    install(PROGRAMS ${packaging}/farm/beatreel_worker.py DESTINATION lib/beatreel COMPONENT worker)
    install(FILES ${packaging}/farm/beatreel-worker@.service DESTINATION lib/systemd/system COMPONENT worker)
    install(FILES ${PROJECT_SOURCE_DIR}/docs/farm.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/beatreel-worker COMPONENT worker)

    # The pictures of the icon are the program's own mark, painted when it is built.
    set(sides 16 22 24 32 48 64 128 256 512)
    set(icons "")
    foreach(side IN LISTS sides)
        list(APPEND icons ${staged}/icons/${side}.png)
        install(FILES ${staged}/icons/${side}.png DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${side}x${side}/apps
            RENAME beatreel.png COMPONENT editor)
    endforeach()
    add_executable(beatreel-icons ${packaging}/desktop/IconPictures.cpp)
    target_link_libraries(beatreel-icons PRIVATE beatreel_ui_common)
    add_custom_command(OUTPUT ${icons} COMMAND ${CMAKE_COMMAND} -E make_directory ${staged}/icons
        COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=${staged} $<TARGET_FILE:beatreel-icons> ${staged}/icons ${sides}
        DEPENDS beatreel-icons VERBATIM)
    install(FILES ${packaging}/desktop/beatreel.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT editor)
    install(FILES ${packaging}/desktop/beatreel.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT editor)
    install(FILES ${packaging}/desktop/beatreel.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT editor)
    configure_file(${packaging}/desktop/beatreel.metainfo.xml.in ${staged}/${BEATREEL_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${staged}/${BEATREEL_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT editor)

    # All that is installed: `packaged` is what packaging/package.sh builds.
    add_custom_target(packaged DEPENDS beatreel beatreel-cli ${pressed} ${icons})
endif()
