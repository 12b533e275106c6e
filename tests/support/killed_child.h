// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/library.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>

namespace fourthp::test {

/// Answers whether all went well.
using ChildWork = std::function<bool()>;

/// What a process is that a test may kill: it opens the library of its first argument, lets `prepare(library, arguments)`
/// make the work ready, says that it begins, and works. `wanted` arguments, or it does nothing. Exit codes: 0 done,
/// 2 misused, 3 failed, 4 not ready.
template <class Prepare> int killedChild(int argc, char **argv, qsizetype wanted, Prepare prepare)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != wanted + 1 || !vocabularies) {
        return 2;
    }
    const SystemClock clock;
    const auto library
        = Library::open({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    const Result<ChildWork> work = library ? prepare(**library, arguments) : passOn(library);
    if (!work) {
        return 4;
    }
    std::puts("started");
    std::fflush(stdout);
    return (*work)() ? 0 : 3;
}

} // namespace fourthp::test
