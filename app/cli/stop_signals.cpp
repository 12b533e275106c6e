// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stop_signals.h"

#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace fourthp::cli {

namespace {

constexpr int kExitOnSecondSignal = 128;

} // namespace

StopSignals::StopSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&wanted, signal);
    }
    ::pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_signals = ::signalfd(-1, &wanted, SFD_CLOEXEC);
    m_end = ::eventfd(0, EFD_CLOEXEC);
    m_watcher = std::thread([this] { watch(); });
}

StopSignals::~StopSignals()
{
    ::eventfd_write(m_end, 1);
    m_watcher.join();
    ::close(m_signals);
    ::close(m_end);
}

void StopSignals::watch()
{
    pollfd watched[] {{m_signals, POLLIN, 0}, {m_end, POLLIN, 0}};
    for (;;) {
        if (::poll(watched, 2, -1) < 0) {
            continue;
        }
        if (watched[1].revents != 0) {
            return;
        }
        signalfd_siginfo info {};
        if (::read(m_signals, &info, sizeof info) != sizeof info) {
            return;
        }
        if (!m_stop.request_stop()) {
            std::_Exit(kExitOnSecondSignal + int(info.ssi_signo));
        }
    }
}

} // namespace fourthp::cli
