// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: make_library FOLDER COUNT – makes a library of made-up records, for trying the program with big data.
#include "tests/support/record_generator.h"

#include <QCoreApplication>

#include <cstdio>

using namespace fourthp;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto vocabularies = Vocabularies::builtIn();
    if (arguments.size() != 3 || !vocabularies) {
        std::fputs("Usage: make_library FOLDER COUNT\n", stderr);
        return 2;
    }
    const SystemClock clock;
    auto library = Library::open({.folder = {arguments.at(1)}, .clock = &clock, .vocabularies = &*vocabularies});
    const Result<void> filled = library ? test::fillLibrary(**library, arguments.at(2).toInt()) : passOn(library);
    if (!filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
        return 1;
    }
    return 0;
}
