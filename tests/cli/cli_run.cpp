// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"

#include <QJsonDocument>

#include <stdexcept>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

constexpr int kLongestWait = 120'000; // Milliseconds; a sanitized program on a loaded machine.

} // namespace

QJsonObject Answer::object() const { return QJsonDocument::fromJson(out).object(); }
QJsonArray Answer::array() const { return QJsonDocument::fromJson(out).array(); }

std::vector<QJsonObject> Answer::lines() const
{
    std::vector<QJsonObject> rows;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty()) {
            rows.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return rows;
}

CliRun::CliRun()
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"FOURTHP_SECRET"_s}) {
        environment.remove(name);
    }
    environment.insert(u"FOURTHP_DATA_DIR"_s, dataDir());
}

void CliRun::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProgram(QStringLiteral(FOURTHP_CLI));
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    // The loosest mask there is: the program has to see to it itself that nobody else can read.
    process.setChildProcessModifier([] { ::umask(0); });
}

Answer CliRun::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kLongestWait) || process.exitStatus() != QProcess::NormalExit) {
        throw std::runtime_error("fourthp-cli did not end by itself: " + arguments.join(u' ').toStdString());
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::unique_ptr<QProcess> CliRun::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments);
    process->start();
    if (!process->waitForStarted(kLongestWait)) {
        throw std::runtime_error("fourthp-cli did not start");
    }
    return process;
}

std::vector<QJsonObject> CliRun::dump(const QStringList &more)
{
    return run(QStringList {u"dump"_s} + more).lines();
}

QJsonObject CliRun::recordNamed(const QString &id)
{
    return run({u"show"_s, id, u"--json"_s}).object();
}

QList<QByteArray> readLines(QProcess &process, int count)
{
    QList<QByteArray> lines;
    while (lines.size() < count) {
        if (process.canReadLine()) {
            lines.append(process.readLine());
        } else if (!process.waitForReadyRead(kLongestWait)) {
            break;
        }
    }
    return lines;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace fourthp::test
