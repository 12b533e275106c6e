// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QCoreApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    // The same surroundings wherever the tests run.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
