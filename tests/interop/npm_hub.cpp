// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/npm_hub.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <iostream>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kPatience = 120'000; // Milliseconds; a busy machine with sanitizers on.

QString folder()
{
    return QStringLiteral(FOURTHP_INTEROP_FOLDER);
}

void install()
{
    // Several test processes may come here at once, and an installation may take minutes.
    QLockFile lock(folder() + u"/.install.lock"_s);
    lock.setStaleLockTime(0); // Only a lock whose process is gone may be taken over.
    lock.lock();
    // npm writes this file last: one that was cut off leaves packages without it.
    if (QFile::exists(folder() + u"/node_modules/.package-lock.json"_s)) {
        return;
    }
    QProcess npm;
    npm.setWorkingDirectory(folder());
    npm.start(QStringLiteral(FOURTHP_NPM), {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s});
    if (!npm.waitForFinished(3 * kPatience) || npm.exitCode() != 0) {
        throw std::runtime_error("npm ci failed: " + npm.readAllStandardError().toStdString());
    }
}

} // namespace

bool NpmHub::isAvailable()
{
    if (sizeof(FOURTHP_NODE) == 1 || sizeof(FOURTHP_NPM) == 1) {
        if (qEnvironmentVariableIsSet("CI")) {
            throw std::runtime_error("node and npm are needed in CI");
        }
        std::cerr << "SKIPPED: node or npm is not installed, so there is no engine to talk to\n";
        return false;
    }
    install();
    return true;
}

NpmHub::NpmHub()
{
    start();
}

NpmHub::~NpmHub()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void NpmHub::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_temp.path()); // What a killed engine leaves behind goes with this object.
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder());
    QStringList arguments {u"hub.js"_s};
    if (m_port != 0) {
        arguments << u"--port"_s << QString::number(m_port);
    }
    m_process.start(QStringLiteral(FOURTHP_NODE), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience)) {
            throw std::runtime_error("the engine did not start: " + m_process.readAllStandardError().toStdString());
        }
    }
    m_port = m_process.readLine().trimmed().toUShort();
    auto client = HttpClient::create(address(), {});
    if (!client) {
        throw std::runtime_error("client: " + client.error().detail.toStdString());
    }
    m_client = std::move(*client);
    if (ask("PUT", {}).status != 201) {
        throw std::runtime_error("the engine made no database");
    }
}

void NpmHub::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool NpmHub::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

HubAddress NpmHub::address() const
{
    return {.channel = u"office"_s, .url = u"http://127.0.0.1:%1/hub"_s.arg(m_port), .user = {}, .caFile = {}};
}

HttpAnswer NpmHub::ask(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QByteArray bytes = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    Result<HttpAnswer> answer = m_client->send(method, path, bytes, {});
    if (!answer) {
        throw std::runtime_error("engine: " + answer.error().detail.toStdString());
    }
    return std::move(*answer);
}

QJsonObject NpmHub::get(const QString &path)
{
    return QJsonDocument::fromJson(ask("GET", path).body).object();
}

void NpmHub::bulk(const QJsonArray &documents)
{
    const HttpAnswer answer = ask("POST", u"/_bulk_docs"_s, {{u"docs"_s, documents}});
    for (const QJsonValue row : QJsonDocument::fromJson(answer.body).array()) {
        if (!row.toObject().contains("rev"_L1)) {
            throw std::runtime_error("the engine refused a record: " + QJsonDocument(row.toObject()).toJson().toStdString());
        }
    }
}

void NpmHub::put(int first, int last, const QJsonObject &extra)
{
    constexpr int kAtOnce = 500;
    for (int from = first; from <= last; from += kAtOnce) {
        QJsonArray documents;
        for (int n = from; n <= std::min(last, from + kAtOnce - 1); ++n) {
            documents.append(mergePatch(hubRecord(n), extra));
        }
        bulk(documents);
    }
}

void NpmHub::remove(const QString &id)
{
    const QString rev = get(u'/' + id).value("_rev"_L1).toString();
    bulk({QJsonObject {{u"_id"_s, id}, {u"_rev"_s, rev}, {u"_deleted"_s, true}, {u"reason"_s, u"withdrawn"_s}}});
}

Revisions NpmHub::revisions()
{
    Revisions all;
    for (const QJsonValue value : get(u"/_all_docs"_s).value("rows"_L1).toArray()) {
        const QString id = value.toObject().value("id"_L1).toString();
        if (!id.startsWith("_design/"_L1)) {
            all.insert(id, value.toObject().value("value"_L1).toObject().value("rev"_L1).toString());
        }
    }
    return all;
}

} // namespace fourthp::test
