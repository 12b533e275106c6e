// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    // The same surroundings wherever the tests run.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    if (QDir::homePath().size() <= 1) { // Nobody's, as in some containers.
        qputenv("HOME", QDir::tempPath().toUtf8());
    }
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
