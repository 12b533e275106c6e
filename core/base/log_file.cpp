// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include "core/base/plain_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kLongestLine = 2000;
const QString kName = u"/fourthp.log"_s;
const QString kEarlierName = u"/fourthp.1.log"_s;

LogFile *theLog = nullptr; ///< Of this process, made once and never destroyed: others may log to the very end.
QtMessageHandler handlerBefore = nullptr;

QString kindOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return {};
}

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString category = QString::fromUtf8(context.category);
    theLog->write(category + u' ' + kindOf(type), message);
    handlerBefore(type, context, withoutPersonalData(message));
}

QStringList linesOf(const QString &path)
{
    Result<PlainFile> file = PlainFile::open(path, Links::Refuse);
    const Result<QByteArray> bytes = file ? file->read(kMostLogBytes) : passOn(file);
    return bytes ? QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

QString withoutPersonalData(const QString &message)
{
    static const QRegularExpression account(u"(?<=://)[^\\s/?#\"'@]*@"_s);
    static const QRegularExpression query(u"(\\b[a-z][a-z0-9+.-]*://[^\\s?#\"']*)[?#][^\\s\"']*"_s, QRegularExpression::CaseInsensitiveOption);
    // Which hub somebody works with tells for whom they work. Qt says "Host NAME not found" and the like.
    static const QRegularExpression address(u"(?<=://)(\\[[^\\]\\s]*\\]|[^\\s/:\"']+)(:[0-9]+)?"_s);
    static const QRegularExpression named(
        u"\\b(host|server|proxy|peer|domain)(\\s+name)?(\\s+[\"']?|[\"']?\\s*[:=]\\s*[\"']?)([^\\s\"',;.]+\\.[^\\s\"',;]*[^\\s\"',;.:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number4(u"\\b[0-9]{1,3}(\\.[0-9]{1,3}){3}(:[0-9]+)?\\b"_s);
    static const QRegularExpression mail(u"[^\\s@<>\"'(),;:/]+@[^\\s@<>\"'(),;:/]+\\.[^\\s@<>\"'(),;:/]+"_s);
    static const QRegularExpression telephone(u"\\+[0-9][0-9 ().-]{6,}[0-9]"_s);
    static const QRegularExpression credentials(u"\\b(bearer|basic)\\s+[^\\s,;]+"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression secret(u"\\b(authorization|cookie|password|passphrase|secret|token)\\b[\"']?\\s*[:=]\\s*[^\\s,;(]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnd(u"[\\x00-\\x1f\\x7f\\x{2028}\\x{2029}]+"_s);
    QString text = message.left(4 * kLongestLine);
    if (const QString home = QDir::homePath(); home.size() > 1) {
        text.replace(home, u"~"_s);
    }
    text.replace(lineEnd, u" "_s);
    text.replace(account, QString());
    text.replace(query, u"\\1"_s);
    text.replace(address, u"(host)"_s);
    text.replace(named, u"\\1\\2\\3(host)"_s);
    text.replace(number4, u"(host)"_s);
    text.replace(credentials, u"\\1 (hidden)"_s);
    text.replace(secret, u"\\1: (hidden)"_s);
    text.replace(mail, u"(mail address)"_s);
    text.replace(telephone, u"(number)"_s);
    return text.left(kLongestLine);
}

LogFile::LogFile(const QString &folder, qint64 mostBytes)
    : m_path(QFile::encodeName(folder + kName))
    , m_earlier(QFile::encodeName(folder + kEarlierName))
    , m_mostBytes(mostBytes)
{ }

void LogFile::makeRoom()
{
    struct stat facts {};
    if (::lstat(m_path.constData(), &facts) == 0 && facts.st_size >= m_mostBytes / 2 - 4 * kLongestLine) {
        ::rename(m_path.constData(), m_earlier.constData());
    }
}

void LogFile::write(const QString &kind, const QString &message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + kind.toUtf8() + ": "
        + withoutPersonalData(message).toUtf8() + '\n';
    const QMutexLocker turn(&m_turn);
    makeRoom();
    const int file = ::open(m_path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (file >= 0) {
        [[maybe_unused]] const ssize_t written = ::write(file, line.constData(), size_t(line.size()));
        ::close(file);
    }
}

void keepLogIn(const QString &folder)
{
    if (theLog == nullptr) {
        theLog = new LogFile(folder);
        handlerBefore = qInstallMessageHandler(keepMessage);
    }
}

QStringList lastLogLines(const QString &folder, qsizetype most)
{
    QStringList lines = linesOf(folder + kName);
    if (lines.size() < most) {
        lines = linesOf(folder + kEarlierName) + lines;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace fourthp
