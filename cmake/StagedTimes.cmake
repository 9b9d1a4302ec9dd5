# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack between installing into its own folder and packing that.

if(UNIX AND NOT APPLE)
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @${CPACK_BEATREEL_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
