// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace fourthp::test {

/// What one call of `fourthp-cli` gave.
struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const; ///< Empty if the output is not exactly one JSON object.
    QJsonArray array() const;
    std::vector<QJsonObject> lines() const; ///< NDJSON.
};

/// A data folder of its own, and the real program working on it: without a display, as on a server.
class CliRun
{
public:
    CliRun();

    Answer run(const QStringList &arguments, const QByteArray &input = {});
    /// A program that goes on running; its standard input stays open.
    std::unique_ptr<QProcess> start(const QStringList &arguments);

    /// Every record as `dump` gives it.
    std::vector<QJsonObject> dump(const QStringList &more = {});
    QJsonObject recordNamed(const QString &id);
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString dataDir() const { return path(QStringLiteral("data")); }

    QProcessEnvironment environment;

private:
    void prepare(QProcess &process, const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

/// Reads lines of a running program until there are `count`; fewer if it ends before.
QList<QByteArray> readLines(QProcess &process, int count);

QByteArray compact(const QJsonObject &object);

} // namespace fourthp::test
