# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Which commit this source is: of git, or of the file SOURCE where it was unpacked from an archive of `git archive`.
# Included, it gives the functions; run as `cmake -D SOURCE=… -D OUT=… -P Commit.cmake`, it writes the one source file
# that knows the commit.

# Sets `commit` and `time` (seconds since 1970) of the source in `folder`; both are empty where nobody knows.
function(beatreel_commit folder commit time)
    set(found "")
    if(EXISTS "${folder}/.git")
        find_program(BEATREEL_GIT git)
        if(BEATREEL_GIT)
            execute_process(COMMAND ${BEATREEL_GIT} -C "${folder}" log -1 --format=%H\ %ct
                OUTPUT_VARIABLE found ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        endif()
    elseif(EXISTS "${folder}/SOURCE")
        file(READ "${folder}/SOURCE" text)
        if(text MATCHES "commit: ([0-9a-f]+)[\r\n]+time: ([0-9]+)")
            set(found "${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
        endif()
    endif()
    if(found MATCHES "^([0-9a-f]+) ([0-9]+)$")
        set(${commit} "${CMAKE_MATCH_1}" PARENT_SCOPE)
        set(${time} "${CMAKE_MATCH_2}" PARENT_SCOPE)
    else()
        set(${commit} "" PARENT_SCOPE)
        set(${time} "" PARENT_SCOPE)
    endif()
endfunction()

# Sets `files` to what changes when another commit is checked out.
function(beatreel_commit_files folder files)
    set(found "")
    if(EXISTS "${folder}/.git")
        find_program(BEATREEL_GIT git)
        if(BEATREEL_GIT)
            foreach(name IN ITEMS logs/HEAD HEAD)
                execute_process(COMMAND ${BEATREEL_GIT} -C "${folder}" rev-parse --git-path ${name}
                    OUTPUT_VARIABLE path ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
                cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${folder}")
                if(path AND EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
                    list(APPEND found "${path}")
                    break()
                endif()
            endforeach()
        endif()
    elseif(EXISTS "${folder}/SOURCE")
        list(APPEND found "${folder}/SOURCE")
    endif()
    set(${files} "${found}" PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    beatreel_commit("${SOURCE}" commit time)
    file(CONFIGURE OUTPUT "${OUT}" @ONLY CONTENT [[
// Written by cmake/Commit.cmake.

namespace beatreel {

extern const char *const kCommit;
const char *const kCommit = "@commit@";

} // namespace beatreel
]])
    file(TOUCH "${OUT}") # as new as what it was made from, though it may say the same
endif()
