// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace fourthp {

/// Both files of a log together.
inline constexpr qint64 kMostLogBytes = qint64(5) * 1024 * 1024;

/// A message as it may be kept and handed on: addresses of the web without account, host, query and fragment, no names of
/// hosts, no mail addresses, no telephone numbers, no passwords, the person's own folder as `~`; one line of at most 2,000 characters.
/// Pure; any thread.
QString withoutPersonalData(const QString &message);

/// What a program logs, in a file for its owner alone. The full one becomes the earlier one, and the one before that
/// goes. Safe from any thread and beside other programs that write the same file: each line is one write to its end. A
/// line that cannot be written is lost, for a log must stop nobody.
class LogFile
{
public:
    /// `folder` exists. `mostBytes`: of both files.
    explicit LogFile(const QString &folder, qint64 mostBytes = kMostLogBytes);
    /// One line with its time; `message` is cleaned.
    void write(const QString &kind, const QString &message);

private:
    void makeRoom();

    QMutex m_turn;
    QByteArray m_path; ///< As the file system has it.
    QByteArray m_earlier;
    qint64 m_mostBytes;
};

/// From now on what Qt and this program log goes there too, until the program ends. Once, on the main thread, before
/// others start. What goes to standard error is cleaned as well.
void keepLogIn(const QString &folder);

/// The newest lines of a log, the oldest of them first; at most `most`. Reads files.
QStringList lastLogLines(const QString &folder, qsizetype most);

} // namespace fourthp
