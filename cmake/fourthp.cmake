# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: warnings, Qt switches, sanitizers, linker.

add_library(fourthp_options INTERFACE)
target_compile_definitions(fourthp_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FOURTHP_VERSION="${PROJECT_VERSION}"
)
target_compile_options(fourthp_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    -fstack-protector-strong
    $<$<BOOL:${FOURTHP_WARNINGS_AS_ERRORS}>:-Werror>
)
# What a user installs is hardened as Debian's `dpkg-buildflags` knows it, and keeps the C++ library's checks of its own
# bounds. Glibc refuses to fortify unoptimised code, and the sanitizers have checks of their own.
# tests/project/hardened.py looks at the programs.
if(NOT FOURTHP_SANITIZE)
    set(fourthp_hardening
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -fstack-clash-protection
        $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>)
    target_compile_options(fourthp_options INTERFACE
        "$<$<CONFIG:Release,RelWithDebInfo>:${fourthp_hardening}>")
endif()
target_link_options(fourthp_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
if(FOURTHP_SANITIZE)
    target_compile_options(fourthp_options INTERFACE
        -fsanitize=${FOURTHP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
        # Instrumented code makes GCC see uninitialised reads that are none (GCC manual, -fsanitize=address).
        -Wno-maybe-uninitialized)
    target_link_options(fourthp_options INTERFACE -fsanitize=${FOURTHP_SANITIZE})
endif()
if(FOURTHP_LINKER)
    target_link_options(fourthp_options INTERFACE -fuse-ld=${FOURTHP_LINKER})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# fourthp_add_library(NAME SOURCES … PUBLIC … [PRIVATE …] [PCH <header> …])
# One layer. PUBLIC lists the only layers it may include, which is how the arrows of the design are kept.
function(fourthp_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    qt_add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} fourthp_options)
    if(FOURTHP_PCH AND ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    endif()
endfunction()
