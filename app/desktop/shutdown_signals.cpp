// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shutdown_signals.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace fourthp {

namespace {

int s_sockets[2] = {-1, -1};

void handle(int)
{
    const char byte = 1;
    // Nothing can be done about a failure here; the second signal ends the program.
    [[maybe_unused]] const ssize_t written = ::write(s_sockets[0], &byte, sizeof byte);
}

} // namespace

ShutdownSignals::ShutdownSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_sockets) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(s_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t taken = ::read(s_sockets[1], &byte, sizeof byte);
        Q_EMIT wanted();
    });
    struct sigaction action {};
    action.sa_handler = handle;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
}

} // namespace fourthp
