// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/http_client.h"
#include "tests/support/hub_fixture.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace fourthp::test {

/// The npm CouchDB-compatible engine as a process of its own, in memory, with one database called `hub`.
class NpmHub
{
public:
    /// Whether the engine can be started; installs it from the lock file if need be. False, with a word why, only
    /// where node or npm are missing; a test then ends there. Fails the test in CI.
    static bool isAvailable();

    NpmHub();
    ~NpmHub();

    /// With an empty database. At the port of the last start, if there was one.
    void start();
    /// Like a power cut: all that was in memory is gone.
    void kill();
    bool isRunning() const;

    HubAddress address() const;
    quint16 port() const { return m_port; }
    /// Records `first` to `last`, as `hubRecord` makes them, with `extra` merged in.
    void put(int first, int last, const QJsonObject &extra = {});
    void bulk(const QJsonArray &documents);
    void remove(const QString &id);
    /// Asks for anything below the database.
    HttpAnswer ask(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QJsonObject get(const QString &path);
    /// What is there, without the server's own documents.
    Revisions revisions();

private:
    std::unique_ptr<HttpClient> m_client;
    QProcess m_process;
    QTemporaryDir m_temp;
    quint16 m_port = 0;
};

} // namespace fourthp::test
