// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/oai/provider_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTcpServer>
#include <QTcpSocket>

#include <iostream>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kPatience = 120'000; // Milliseconds; a busy machine with sanitizers on.

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Perl prints a text without letters beyond Latin-1 as Latin-1, and others as UTF-8.
QString perlText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

bool ProviderProcess::isAvailable()
{
    if (sizeof(FOURTHP_STARMAN) > 1 && sizeof(FOURTHP_OAI_PMH) > 1) {
        return true;
    }
    if (qEnvironmentVariableIsSet("CI")) {
        throw std::runtime_error("starman and oai_pmh are needed in CI");
    }
    std::cerr << "SKIPPED: starman or oai_pmh is not installed, so there is no repository to talk to\n";
    return false;
}

ProviderProcess::ProviderProcess(const Options &options)
    : m_port(freePort())
{
    publish();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OAI_RECORDS"_s, m_folder.filePath(u"records"_s));
    environment.insert(u"OAI_DELETED"_s, options.deletedRecord);
    if (options.announcesTooMuch) {
        environment.insert(u"OAI_CHARSET"_s, u"wrong"_s);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(FOURTHP_STARMAN),
        {u"--workers"_s, u"1"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_port),
            QStringLiteral(FOURTHP_OAI_PROVIDER)});
    QByteArray said;
    while (!said.contains("Binding to TCP port")) {
        if (!m_process.waitForReadyRead(kPatience)) {
            throw std::runtime_error("the provider does not start: " + said.toStdString());
        }
        said += m_process.readAll();
    }
    for (int tries = 0; tries < 100; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (socket.waitForConnected(kPatience)) {
            return;
        }
        m_process.waitForReadyRead(100);
    }
    throw std::runtime_error("the provider does not listen: " + said.toStdString());
}

ProviderProcess::~ProviderProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kPatience)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void ProviderProcess::add(int n, const QString &datestamp)
{
    const QString titles[] {u"Hotels and banks %1"_s, u"Hôtels & banques %1"_s, u"فنادق ومصارف %1"_s};
    const QString languages[] {u"eng"_s, u"fre"_s, u"ara"_s};
    const QString name = u"%1"_s.arg(n, 4, 10, QLatin1Char('0'));
    m_records[name] = {{u"_id"_s, name}, {u"datestamp"_s, datestamp}, {u"title"_s, titles[n % 3].arg(n)},
        {u"language"_s, languages[n % 3]}, {u"creator"_s, u"Example Institute"_s},
        {u"description"_s, u"What <b>was</b> done"_s}, {u"date"_s, u"2020-01"_s}, {u"type"_s, u"report"_s},
        {u"url"_s, u"https://example.org/%1?a=1&b=2"_s.arg(n)},
        {u"set"_s, n % 4 == 0 ? u"trafficking"_s : u""_s}};
}

void ProviderProcess::publish()
{
    // Written and renamed, for the provider may be reading.
    QFile file(m_folder.filePath(u"records.new"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("the records cannot be written");
    }
    for (const QJsonObject &record : std::as_const(m_records)) {
        file.write(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    QFile::remove(m_folder.filePath(u"records"_s));
    file.rename(m_folder.filePath(u"records"_s));
}

ProviderListing ProviderProcess::listedByAnotherClient(const QString &setSpec) const
{
    QStringList arguments {u"--request"_s, u"ListRecords"_s, u"--metadataPrefix"_s, u"oai_dc"_s};
    if (!setSpec.isEmpty()) {
        arguments << u"--set"_s << setSpec;
    }
    QProcess client;
    client.start(QStringLiteral(FOURTHP_OAI_PMH), arguments << url());
    if (!client.waitForFinished(kPatience) || client.exitCode() != 0) {
        throw std::runtime_error("oai_pmh failed: " + client.readAllStandardError().toStdString());
    }
    static const QRegularExpression form(
        u"identifier: (\\S+)\\s+datestamp: (\\S+)\\s+status: *(\\S*).*?(?:<dc:title[^>]*>([^<]*)</dc:title>|\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    ProviderListing all;
    for (const QByteArray &record : client.readAllStandardOutput().split('\f')) {
        const QRegularExpressionMatch match = form.match(perlText(record));
        if (match.hasMatch() && match.captured(3) != "deleted"_L1) {
            all.insert(match.captured(1),
                QString(match.captured(2) + u' ' + match.captured(4).replace(u"&amp;"_s, u"&"_s)));
        }
    }
    return all;
}

} // namespace fourthp::test
