// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/secret.h"
#include "app/cli/stop_signals.h"

#include <QCoreApplication>

#include <sys/prctl.h>
#include <sys/stat.h>

int main(int argc, char **argv)
{
    ::umask(077); // Whatever is written from here on is the owner's alone.
    ::prctl(PR_SET_DUMPABLE, 0); // No core file with records or a password in it.
    const QString secret = fourthp::cli::takeSecretFromEnvironment();
    const fourthp::cli::StopSignals signals;

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fourthp-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOURTHP_VERSION));

    fourthp::cli::Output output;
    return int(fourthp::cli::runProgram(QCoreApplication::arguments().sliced(1), output, secret, signals.token()));
}
