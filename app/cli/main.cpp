// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/secret.h"
#include "app/cli/session.h"
#include "core/base/log_file.h"
#include "core/base/private_process.h"
#include "translations/languages.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <pthread.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fourthp;

namespace {

/// SIGINT, SIGTERM and SIGHUP ask the running command to stop where it may; a thread of their own waits for them,
/// so that no handler has to be safe inside everything. The second signal ends the program.
void stopOnSignals(std::stop_source stop)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&signals, signal);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals, stop]() mutable {
        int received = 0;
        sigwait(&signals, &received);
        stop.request_stop();
        sigwait(&signals, &received);
        _exit(128 + received);
    }).detach();
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    const cli::EnvironmentSecrets secrets = cli::takeSecretsFromEnvironment();
    std::stop_source stop;
    stopOnSignals(stop);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fourthp-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOURTHP_VERSION));

    cli::CommandLine line = cli::CommandLine::read(QCoreApplication::arguments().mid(1));
    useLanguage(line.option(u"lang"_s, u"en"_s));
    const Result<Vocabularies> vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        std::fprintf(stderr, "fourthp-cli: %s\n", qPrintable(vocabularies.error().detail));
        return cli::DataProblem;
    }
    cli::Session session(std::move(line), *vocabularies, secrets, stop.get_token());
    keepLogIn(session.folder().logs());
    return cli::runCommand(session);
}
