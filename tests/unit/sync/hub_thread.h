// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/wire_hub.h"

#include <QEventLoop>

#include <functional>
#include <future>
#include <thread>

namespace fourthp::test {

/// A hub on a thread of its own, for tests whose own thread waits for the real program.
class HubThread
{
public:
    HubThread(int records, const std::function<void(WireHub &)> &prepare = {})
    {
        std::promise<QString> url;
        std::future<QString> listening = url.get_future();
        m_thread = std::jthread(
            [this, records, prepare, url = std::move(url)](const std::stop_token &stop) mutable {
                QEventLoop loop; // Before the sockets, which want to be watched from the start.
                WireHub hub(records);
                if (prepare) {
                    prepare(hub);
                }
                m_hub = &hub;
                const std::stop_callback onStop(stop,
                    [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
                url.set_value(hub.server.url());
                loop.exec();
            });
        m_url = listening.get();
    }

    QString url() const { return m_url; }
    /// Only while no program is talking to it.
    FakeHub &data() const { return m_hub->data; }

private:
    QString m_url;
    WireHub *m_hub = nullptr;
    std::jthread m_thread;
};

} // namespace fourthp::test
