// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_qt.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QStandardPaths>
#include <QStyleFactory>

int main(int argc, char **argv)
{
    // The same surroundings wherever the tests run.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    if (QDir::homePath().size() <= 1) { // Nobody's, as in some containers.
        qputenv("HOME", QDir::tempPath().toUtf8());
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    // One style and one font, so that what tests see does not depend on the desktop.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    return Catch::Session().run(argc, argv);
}
