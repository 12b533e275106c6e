// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/sync/stub_server.h"

namespace fourthp::test {

/// An empty hub that lets one account in. Lives in the event loop of the test.
class SmallHub
{
public:
    SmallHub(const QString &user, const QString &secret)
    {
        const QByteArray wanted = "Basic " + (user + QLatin1Char(':') + secret).toUtf8().toBase64();
        m_server.answer = [this, wanted](const StubRequest &request) { return answer(request, wanted); };
    }
    QString url() const { return m_server.url(); }
    int accepted() const { return m_accepted; }
    int refused() const { return m_refused; }

private:
    StubReply answer(const StubRequest &request, const QByteArray &wanted)
    {
        if (request.header("authorization") != wanted) {
            ++m_refused;
            return StubServer::json(
                R"({"error":"unauthorized","reason":"Name or password is incorrect."})", "401 Unauthorized");
        }
        ++m_accepted;
        const QByteArray path = request.path();
        if (path == "/") {
            return StubServer::json(R"({"couchdb":"Welcome","version":"3.4.3"})");
        }
        if (path == "/_session") {
            return StubServer::json(R"({"ok":true,"userCtx":{"name":"amina","roles":["curator"]}})");
        }
        if (path == "/hub") {
            return StubServer::json(
                R"({"db_name":"hub","update_seq":"0","doc_count":0,"instance_start_time":"0"})");
        }
        if (path.startsWith("/hub/_changes")) {
            return StubServer::json(R"({"results":[],"last_seq":"0","pending":0})");
        }
        if (request.line.startsWith("PUT ")) {
            return StubServer::json(R"({"ok":true,"id":"_local/x","rev":"0-1"})", "201 Created");
        }
        return StubServer::json(R"({"error":"not_found","reason":"missing"})", "404 Object Not Found");
    }

    StubServer m_server;
    int m_accepted = 0;
    int m_refused = 0;
};

} // namespace fourthp::test
