// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace fourthp {

/// One window for each user and library: a second start hands its words to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `libraryFolder` tells libraries apart.
    explicit SingleInstance(const QString &libraryFolder, QObject *parent = nullptr);

    /// True if a running window took the words; then this program should end.
    bool handOver(const QString &words) const;
    /// Waits for later starts. Call once this is the one window.
    void listen();

Q_SIGNALS:
    /// A later start; `words` is what it was asked to open, perhaps empty.
    void asked(const QString &words);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace fourthp
