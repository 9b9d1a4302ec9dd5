# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack makes of it: Debian packages here, an installer on Windows (NSIS), a disk image on macOS.

set(CPACK_PACKAGE_NAME beatreel)
set(CPACK_PACKAGE_VENDOR "The Beatreel developers")
set(CPACK_PACKAGE_CONTACT "${BEATREEL_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_COMPONENTS_ALL cli worker editor)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_COMPONENTS_ALL cli editor)
    set(CPACK_NSIS_DISPLAY_NAME "Beatreel")
    set(CPACK_PACKAGE_EXECUTABLES beatreel "Beatreel")
    set(CPACK_NSIS_MODIFY_PATH ON)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
        WriteRegStr SHCTX 'Software\\\\Classes\\\\.beatreel' '' 'Beatreel.Project'
        WriteRegStr SHCTX 'Software\\\\Classes\\\\Beatreel.Project' '' 'Beatreel project'
        WriteRegStr SHCTX 'Software\\\\Classes\\\\Beatreel.Project\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\beatreel.exe\\\" \\\"%1\\\"'")
    set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
        DeleteRegKey SHCTX 'Software\\\\Classes\\\\.beatreel'
        DeleteRegKey SHCTX 'Software\\\\Classes\\\\Beatreel.Project'")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL cli editor)
    set(CPACK_DMG_VOLUME_NAME "Beatreel")
else()
    set(CPACK_GENERATOR DEB)
    # CPack puts every summary but its own default before those of the packages.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${CMAKE_PROJECT_NAME} built using CMake")
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_COMPONENT_WORKER_DEPENDS cli)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${BEATREEL_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_SECTION video)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Everything in a package is as old as the commit.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/StagedTimes.cmake)
set(CPACK_BEATREEL_EPOCH ${BEATREEL_EPOCH})

# Qt opens its database plugins by name, which no tool sees; words in a film need a font.
set(needed "libqt6sql6-sqlite, fonts-dejavu-core")
set(wanted "timgm6mb-soundfont | fluid-soundfont-gm | musescore-general-soundfont-small, fonts-inter, ca-certificates")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME beatreel-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "${needed}")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "${wanted}")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "libqt6sql6-psql, gnome-keyring, fluid-soundfont-gm")
set(CPACK_COMPONENT_CLI_DESCRIPTION "make video ads from a sentence, on the command line
Beatreel turns a brief into a video ad: a planner proposes a sequence of
beats, each beat gets a storyboard frame, each five seconds of it a clip;
the clips are stitched without loss and set to music that was composed for
that length. Everything works offline, at no cost and with no key.
.
This package holds the command line, for scripts and servers. It needs no
desktop.")

set(CPACK_DEBIAN_WORKER_PACKAGE_NAME beatreel-worker)
set(CPACK_DEBIAN_WORKER_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_WORKER_PACKAGE_DEPENDS "python3, python3-celery, python3-redis")
set(CPACK_DEBIAN_WORKER_PACKAGE_SUGGESTS "redis-server")
set(CPACK_COMPONENT_WORKER_DESCRIPTION "worker of a farm that renders Beatreel's video ads
Beatreel turns a brief into a video ad. On a farm the steps of a build are
done by many computers, which take them from a queue in a Redis.
.
This package makes a computer a worker of such a farm, as a service of
systemd. It needs no desktop.")

set(CPACK_DEBIAN_EDITOR_PACKAGE_NAME beatreel)
set(CPACK_DEBIAN_EDITOR_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_EDITOR_PACKAGE_DEPENDS "${needed}")
set(CPACK_DEBIAN_EDITOR_PACKAGE_RECOMMENDS "${wanted}, beatreel-cli, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_EDITOR_PACKAGE_SUGGESTS "libqt6sql6-psql, gnome-keyring, fluid-soundfont-gm, fonts-noto-cjk")
set(CPACK_COMPONENT_EDITOR_DESCRIPTION "storyboard editor for video ads
Beatreel turns a sentence into a video ad that can be edited beat by beat.
Write a brief and take one of three plans; each beat gets a storyboard
frame, each five seconds of it a clip; the clips are stitched without loss
and set to music that was composed for that length.
.
Everything works offline, at no cost and with no key. Models that cost money
are asked only after their price was shown.")
include(CPack)
