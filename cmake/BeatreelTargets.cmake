# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The one place for the language standard, the warnings and the Qt definitions.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC OFF)

find_program(BEATREEL_CCACHE ccache)
if(BEATREEL_CCACHE AND UNIX)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PROJECT_SOURCE_DIR}/cmake/compile.sh ${CMAKE_COMMAND} ${BEATREEL_CCACHE})
endif()

# Where hundreds of test programs are linked the fastest linker counts.
find_program(BEATREEL_MOLD mold)
if(BEATREEL_TESTS AND BEATREEL_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(beatreel_options INTERFACE)
target_include_directories(beatreel_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(beatreel_options INTERFACE
    -Wall -Wextra -Wpedantic -Woverloaded-virtual -Wnon-virtual-dtor -Wold-style-cast -fpch-preprocess
    $<$<BOOL:${BEATREEL_WERROR}>:-Werror>
    # In a batch, a file's own classes seem to the compiler to lie in a file that is included.
    $<$<BOOL:${BEATREEL_UNITY}>:-Wno-subobject-linkage>)
target_compile_definitions(beatreel_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(BEATREEL_SANITIZE)
    # Compiling the first four of the checks that are left out takes longer than everything else; the address sanitizer
    # sees most of what they would. The last one tells that Qt 6.4 compares two empty lists with memcmp(nullptr, …, 0).
    target_compile_options(beatreel_options INTERFACE
        -fsanitize=${BEATREEL_SANITIZE} -fno-sanitize=alignment,null,object-size,vptr,nonnull-attribute
        -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(beatreel_options INTERFACE -fsanitize=${BEATREEL_SANITIZE})
endif()

# Eight files of the target, as they stand in its list, are one to the compiler where BEATREEL_UNITY says so. What is in the
# unnamed namespaces of a folder is named apart for it. The groups are ours: CMake's own differ from version to version.
function(beatreel_in_batches target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(count 0)
    foreach(source IN LISTS sources)
        math(EXPR group "${count} / 8")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        math(EXPR count "${count} + 1")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${BEATREEL_UNITY} UNITY_BUILD_MODE GROUP)
endfunction()

# beatreel_library(name SOURCES … [PUBLIC …] [PRIVATE …])
# A static library of one core folder. PUBLIC and PRIVATE are what it links.
function(beatreel_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC beatreel_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(name STREQUAL "beatreel_base")
        target_precompile_headers(${name} PRIVATE Precompiled.h)
    elseif(name MATCHES "^beatreel_ui_")
        target_precompile_headers(${name} REUSE_FROM beatreel_ui_precompiled)
    else()
        target_precompile_headers(${name} REUSE_FROM beatreel_base)
    endif()
    beatreel_in_batches(${name})
endfunction()

# `tests_LABEL` builds just the test programs with that label.
set(BEATREEL_TEST_LABELS core media app ui services slow soak)
foreach(label IN LISTS BEATREEL_TEST_LABELS)
    add_custom_target(tests_${label})
endforeach()

# beatreel_test(name LABEL label [WIDGETS] SOURCES tst_A.cpp … [LINKS …])
# One test program a folder; each test class in it (tst_A) is a test of its own in ctest.
# The class in tst_A.cpp is named tst_A and registers itself with BEATREEL_TEST(tst_A).
# Several labels are one list: LABEL "media;slow". What needs real servers is labelled services. What is labelled soak runs in packaging/soak.sh only.
# WIDGETS: the program makes a QApplication instead of a QGuiApplication.
function(beatreel_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "WIDGETS" "LABEL" "SOURCES;LINKS")
    add_executable(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    set(main beatreel_test_main)
    if(ARG_WIDGETS)
        set(main beatreel_widget_test_main)
    endif()
    target_link_libraries(${name} PRIVATE ${main} ${ARG_LINKS})
    target_precompile_headers(${name} REUSE_FROM ${main})
    beatreel_in_batches(${name})
    foreach(label IN LISTS ARG_LABEL)
        if(NOT label IN_LIST BEATREEL_TEST_LABELS)
            message(FATAL_ERROR "${name}: no label ${label}; there are ${BEATREEL_TEST_LABELS}.")
        endif()
        add_dependencies(tests_${label} ${name})
    endforeach()
    foreach(source IN LISTS ARG_SOURCES)
        get_filename_component(class ${source} NAME_WE)
        if(class MATCHES "^tst_")
            add_test(NAME ${name}.${class} COMMAND ${name} ${class})
            set_tests_properties(${name}.${class} PROPERTIES
                LABELS "${ARG_LABEL}" TIMEOUT 600
                ENVIRONMENT "LSAN_OPTIONS=suppressions=\"${PROJECT_SOURCE_DIR}/tests/support/lsan.supp\"")
        endif()
    endforeach()
endfunction()
