// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <array>
#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <stdexcept>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace fourthp::test {

/// Files that no text may make the program open, and who tells if it does. The folder is the working one while this
/// lives, so that a bare name leads there too. Who opens the pipe among them hangs in wait for a writer, which inotify
/// does not tell; a thread sees it, and lets him go on.
class Canary
{
public:
    Canary()
        : m_watch(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        for (const char *name : {"canary.png", "canary.svg", "canary.css", "canary.html", "canary.ttf"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write("canary") < 0) {
                throw std::runtime_error("canary");
            }
        }
        m_pipe = QFile::encodeName(path(kPipe));
        if (::mkfifo(m_pipe.constData(), 0600) != 0) {
            throw std::runtime_error("mkfifo");
        }
        m_before = QDir::currentPath();
        QDir::setCurrent(folder.path());
        if (::inotify_add_watch(m_watch, QFile::encodeName(folder.path()).constData(), IN_OPEN | IN_ACCESS) < 0) {
            throw std::runtime_error("inotify");
        }
        m_listener = std::jthread([this](const std::stop_token &stop) { listen(stop); });
    }
    ~Canary()
    {
        m_listener = {};
        QDir::setCurrent(m_before);
        ::close(m_watch);
    }
    Canary(const Canary &) = delete;
    Canary &operator=(const Canary &) = delete;

    QString url(const char *name) const { return QStringLiteral("file://") + path(name); }
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// True if one of the files was opened since it was asked last.
    bool sings() const
    {
        alignas(inotify_event) std::array<char, 4096> events {};
        bool hasSung = m_isPipeOpened.exchange(false);
        for (;;) {
            const ssize_t bytes = ::read(m_watch, events.data(), events.size());
            if (bytes <= 0) {
                return hasSung;
            }
            for (ssize_t at = 0; at < bytes;) {
                const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
                const bool isPipe = event->len > 0 && QByteArray(event->name) == kPipe; // The listener's own doing.
                hasSung = hasSung || ((event->mask & IN_ISDIR) == 0 && !isPipe);
                at += ssize_t(sizeof(inotify_event)) + ssize_t(event->len);
            }
        }
    }

    static constexpr char kPipe[] = "canary.pipe";
    QTemporaryDir folder;

private:
    /// A writer that does not wait finds the pipe only if somebody opened it to read (fifo(7)).
    void listen(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const int pipe = ::open(m_pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
            if (pipe >= 0) {
                m_isPipeOpened = true;
                ::close(pipe);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    int m_watch;
    QString m_before;
    QByteArray m_pipe;
    mutable std::atomic<bool> m_isPipeOpened = false;
    std::jthread m_listener; ///< Last: it ends before what it looks at.
};

/// Texts that make a view of rich text open files, follow links, or run the other way. The last two would hang it, or
/// let it read until its memory is full.
inline QStringList luresOf(const Canary &canary)
{
    const QString png = canary.url("canary.png");
    const QString bare = canary.path("canary.png");
    QStringList lures;
    for (const char *pattern : {"<img src=\"%1\">", "<IMG SRC=%1 width=9>", "<img src='%2'>", "<img src=\"canary.png\">",
             "<qt><img src=\"%1\"></qt>", "<html><body><img src=\"%1\"/></body></html>", "<!DOCTYPE html><img src=\"%1\">",
             "<?xml version=\"1.0\"?><img src=\"%1\"/>", "Name <b>bold</b><img src=\"%1\">", "\n<img src=\"%1\">",
             "<p style=\"background-image:url(%1)\">x</p>", "<body background=\"%1\">x</body>",
             "<table background=\"%1\"><tr><td background=\"%1\">x</td></tr></table>",
             "<link rel=\"stylesheet\" href=\"%3\"><p>x</p>", "<style>@import url(%3);</style><p>x</p>",
             "<style>li{list-style-image:url(%1)}</style><ul><li>x</li></ul>", "<a href=\"%4\">click here</a>",
             "<a href=\"javascript:alert(1)\">click here</a>", "<a href=\"https://127.0.0.1:1/x\"><img src=\"%1\"></a>",
             "![picture](%1)", "[words](%4)", "<iframe src=\"%4\"></iframe>", "<object data=\"%1\"></object>",
             "<embed src=\"%1\">", "<script src=\"%4\"></script>x", "<svg><image href=\"%1\"/></svg>",
             "<input type=\"image\" src=\"%1\">", "<video poster=\"%1\"></video>", "<font face=\"%1\">x</font>",
             "\u202e<img src=\"%1\">\u202c", "\u2066<img src=\"%1\">", "&lt;img src=\"%1\"&gt;",
             "<img src=\"%5\">", "<img src=\"file:///dev/zero\" alt=\"canary\">"}) {
        QString lure = QString::fromUtf8(pattern);
        lure.replace(QStringLiteral("%1"), png).replace(QStringLiteral("%2"), bare);
        lures.append(lure.replace(QStringLiteral("%3"), canary.url("canary.css"))
                         .replace(QStringLiteral("%4"), canary.url("canary.html"))
                         .replace(QStringLiteral("%5"), canary.url(Canary::kPipe)));
    }
    return lures;
}

} // namespace fourthp::test
