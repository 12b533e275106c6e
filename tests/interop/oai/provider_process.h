// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace fourthp::test {

/// OAI identifier to datestamp and title, of live records.
using ProviderListing = QMap<QString, QString>;

/// Debian's OAI-PMH provider as a process of its own, over records that a test writes.
class ProviderProcess
{
public:
    struct Options
    {
        QString deletedRecord = QStringLiteral("persistent");
        bool announcesTooMuch = false; ///< In `Content-Length`, for texts with accents.
    };

    /// Whether provider and independent client are installed. False, with a word why, only where they are
    /// missing; a test then ends there. Fails the test in CI.
    static bool isAvailable();

    explicit ProviderProcess(const Options &options);
    ~ProviderProcess();

    QString url() const { return QStringLiteral("http://127.0.0.1:%1/oai").arg(m_port); }
    /// Number `n` as `0007`, with a title in Latin, accented or Arabic letters in turn.
    void add(int n, const QString &datestamp);
    void set(const QString &name, const QString &key, const QJsonValue &value)
    {
        m_records[name].insert(key, value);
    }
    void erase(const QString &name) { m_records.remove(name); }
    /// Makes what was set visible to the provider.
    void publish();
    /// What `oai_pmh` of libhttp-oai-perl, a client that shares no code with us, lists of it.
    ProviderListing listedByAnotherClient(const QString &setSpec = {}) const;

private:
    QMap<QString, QJsonObject> m_records;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace fourthp::test
