// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/opening_program.h"

#include "ui/common/languages.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kPatienceMilliseconds = 3000;
constexpr qint64 kMostBytes = 256 * 1024;

} // namespace

QString nameInDesktopEntry(const QByteArray &entry, const QString &language)
{
    const QByteArray inLanguage = "Name[" + language.toUtf8() + ']';
    bool isMainGroup = false;
    QString plain;
    for (const QByteArray &line : entry.split('\n')) {
        if (line.startsWith('[')) {
            isMainGroup = line.trimmed() == "[Desktop Entry]";
        }
        const qsizetype sign = line.indexOf('=');
        if (!isMainGroup || sign < 0) {
            continue;
        }
        const QByteArray key = line.first(sign).trimmed();
        const QString value = QString::fromUtf8(line.mid(sign + 1)).trimmed();
        if (key == inLanguage) {
            return value;
        }
        if (key == "Name") {
            plain = value;
        }
    }
    return plain;
}

QString openingProgram(const QString &mediaType)
{
    const QString ask = QStandardPaths::findExecutable(u"xdg-mime"_s);
    if (ask.isEmpty()) {
        return {};
    }
    QProcess query;
    query.start(ask, {u"query"_s, u"default"_s, mediaType});
    if (!query.waitForFinished(kPatienceMilliseconds)) {
        query.kill();
        query.waitForFinished(kPatienceMilliseconds);
        return {};
    }
    const QString entry = QString::fromUtf8(query.readAllStandardOutput()).trimmed();
    if (!entry.endsWith(".desktop"_L1)) {
        return {};
    }
    QFile file(QStandardPaths::locate(QStandardPaths::ApplicationsLocation, entry));
    return file.open(QIODevice::ReadOnly)
        ? nameInDesktopEntry(file.read(kMostBytes), readerLanguages().constFirst())
        : QString();
}

} // namespace fourthp::ui
